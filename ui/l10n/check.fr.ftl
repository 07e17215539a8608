notes = Phrase par phrase
also = Aussi : { $labels }.
better = Vous pouvez aussi demander :
take = Reprendre la proposition
taken = Proposition reprise.
put-back = Remettre ma phrase
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
because-amount = À cause de ce qui s’y trouve ou non : l’autre personne, vous-même, un sentiment, un nombre.
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

why-oordeel = Ceci évalue la personne ou le travail, même en bien. Une question laisse l’autre personne regarder elle-même.
why-mening = C’est votre avis ou votre conseil. Une question fait d’abord venir l’avis de l’autre personne.
why-aanname = Ceci suppose ce que l’autre personne pense, ressent ou veut. Elle seule le sait : demandez-lui.
why-gesloten = On y répond par oui ou par non. Avec « quoi », « comment » ou « quand », l’autre personne en dit plus.
why-luisteren = Ceci montre que vous écoutez et laisse de la place.
why-samenvatten = Ceci redit ce que l’autre personne a dit.
why-doorvragen = Ceci invite à en dire plus.
why-neutraal = C’est un rendez-vous, ou un fait que l’on peut compter.

kind-luisteren = Vous pouvez dire cela sans hésiter.
kind-samenvatten = Vous pouvez dire cela sans hésiter. Laissez l’autre personne dire si c’est juste.
kind-doorvragen = Vous pouvez dire cela sans hésiter. Laissez ensuite un silence.
