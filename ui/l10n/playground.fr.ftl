page-title = Essayer l’aide à la conversation · Ooghoogte
language = Langue de la page et de votre texte
title = Essayez ce que vous voulez dire
lead = Écrivez ce que vous voulez dire ou demander lors d’un entretien. Phrase par phrase, vous lisez l’effet produit, et ce que vous pourriez demander à la place.
stays-here = Tout est lu ici, dans votre navigateur. Ce que vous écrivez ne part nulle part et n’est pas gardé.
sheet = Que voulez-vous dire ?
sheet-hint = Par exemple : Tu appréhendes sûrement le nouvel horaire.
fetching = Nous allons chercher la langue.
out-of-reach = La langue est hors d’atteinte. Vérifiez votre connexion, gardez une copie de votre texte et rouvrez la page.
open-again = Rouvrir la page
notes = Phrase par phrase
notes-empty = Écrivez une phrase ou choisissez un exemple. Ce que nous remarquons apparaîtra ici.
also = Aussi : { $labels }.
better = Vous pouvez aussi demander :
take = Reprendre la proposition
taken = Proposition reprise.
wave = Écarter la remarque
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

lesson-title = OMA reste à la maison, LSD vous accompagne
lesson-home = OMA, en néerlandais, c’est ce qu’on laisse à la maison : les jugements (oordelen), les avis et conseils (meningen, adviezen), les suppositions (aannames). Même bien intentionnés, ils font que l’autre en dit moins.
lesson-along = LSD, c’est ce qu’on emporte : écouter (luisteren), résumer (samenvatten), approfondir (doorvragen). L’autre raconte alors lui-même, et vous apprenez du neuf.
lesson-limits = L’aide lit une phrase à la fois et ne connaît pas l’autre. Elle voit parfois ce qui n’y est pas, ou laisse passer quelque chose. C’est vous qui décidez.
examples-title = Essayez un exemple
examples-lead = Choisissez une phrase. Elle s’ajoute à votre texte.
examples-home = Laissez OMA à la maison
examples-along = Emportez LSD
examples-other = Et aussi
example-oordeel-1 = Tu es plutôt négligent avec la transmission ces derniers temps.
example-oordeel-2 = Tu as fait un travail fantastique.
example-mening-1 = Je trouve que tu devrais demander plus d’aide.
example-mening-2 = À ta place, j’en parlerais d’abord à l’équipe.
example-aanname-1 = Tu appréhendes sûrement le nouvel horaire.
example-aanname-2 = Tu es sûrement déçu de ne pas avoir le poste.
example-luisteren-1 = Prends ton temps, je t’écoute.
example-luisteren-2 = Merci de me le dire.
example-samenvatten-1 = Si je comprends bien, tu veux être plus souvent à l’accueil.
example-samenvatten-2 = Tu dis donc que c’est le planning qui coince, pas le travail.
example-doorvragen-1 = Qu’est-ce qui rend ce travail intéressant pour toi ?
example-doorvragen-2 = Comment t’y prendrais-tu ?
example-gesloten-1 = Est-ce que tu es occupé ?
example-gesloten-2 = La formation est-elle terminée ?
example-neutraal-1 = Nous nous voyons mardi à dix heures dans la salle 3.
example-neutraal-2 = Douze commandes ont été livrées le mois dernier.
