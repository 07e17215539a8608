notes = Phrase par phrase
also = Aussi : { $labels }.
better = Vous pouvez aussi demander :
take = Reprendre la proposition
taken = Proposition reprise.
rewrite = Réécrire moi-même
wave = Pas le cas ici
waved = Bien. Cette phrase reste comme elle est.
because = Pourquoi cette lecture ?
because-way = À cause de la façon de le dire : { $words }.
because-words = { $n ->
    [one] À cause du mot { $words }.
   *[other] À cause des mots { $words }.
}
because-form = À cause de la construction de la phrase : question ou non, longueur, début et fin.
because-amount = À cause de ce qui s’y trouve ou non : l’autre, vous-même, un sentiment, un nombre.
quoted = « { $word } »
legend = Ce que disent les lignes
legend-along = Écouter, résumer, approfondir

label-oordeel = Jugement
label-mening = Avis ou conseil
label-aanname = Supposition
label-gesloten = Question fermée
label-luisteren = Écouter
label-samenvatten = Résumer
label-doorvragen = Approfondir
label-neutraal = Fait ou rendez-vous

why-oordeel = Ceci évalue la personne ou le travail, même en bien. Une question laisse l’autre regarder par lui-même.
why-mening = C’est votre avis ou votre conseil. Une question fait d’abord venir celui de l’autre.
why-aanname = Ceci suppose ce que l’autre pense, ressent ou veut. Lui seul le sait : demandez-le.
why-gesloten = On y répond par oui ou par non. Avec quoi, comment ou quand, l’autre en dit plus.
why-luisteren = Ceci montre que vous écoutez et laisse de la place.
why-samenvatten = Ceci redit ce que l’autre a dit.
why-doorvragen = Ceci invite à en dire plus.
why-neutraal = C’est un rendez-vous ou un fait vérifiable.

kind-luisteren = À emporter sans hésiter.
kind-samenvatten = À emporter sans hésiter, en laissant l’autre dire si c’est juste.
kind-doorvragen = À emporter sans hésiter, puis laissez un silence.
