page-title = Qu’est-ce qui a été annoncé ? · Ooghoogte
language = Langue
title = Ce qui a été annoncé
lead = Tout le monde peut lire et garder cette liste. Des lignes s’y ajoutent. Si une ligne change ou disparaît, qui a gardé un code le remarque. Elle ne dit pas qui a répondu, ni quoi.
reading = Un instant, nous lisons la liste.
empty = Rien n’a encore été annoncé.
out-of-reach = La liste n’est pas accessible maintenant. Réessayez plus tard.
broken = La liste n’est plus juste à partir de la ligne { $index }. Quelqu’un y a changé quelque chose. Dites-le au conseil d’entreprise.
broken-whole = Le serveur ne montre pas de liste que nous puissions vérifier. Dites-le au conseil d’entreprise.
whole = { $count ->
    [one] La liste est juste. Elle a 1 ligne.
   *[other] La liste est juste. Les { $count } lignes se suivent toutes.
  }
checked-here = Cela vient d’être calculé sur votre appareil.
last-hash = Code de la dernière ligne
noted-label = Avez-vous gardé un code de ligne ? Regardez s’il est encore là
noted-check = Vérifier
noted-found = Oui, cette ligne est encore là. Tout est resté tel quel jusqu’à cette ligne.
noted-missing = Non, ce code de ligne n’est pas dans la liste. Vérifiez chaque caractère. Il est juste ? Alors dites-le au conseil d’entreprise.
entries-title = Toutes les lignes, la plus récente d’abord
entry-announced = Un sondage a été ouvert
entry-stopped = Un sondage a été arrêté
entry-counted = Un sondage a été compté
entry-pages = Les pages ont été renouvelées
entry-alarm = Un avertissement sur un sondage
entry-place = Ligne { $index }, { $date }
entry-hash = Code de ligne
fingerprint = Code de contrôle
runs = Du { $opens } au { $closes } inclus.
groups = { $count ->
    [one] 1 groupe, { $invited } personnes invitées.
   *[other] { $count } groupes, { $invited } personnes invitées en tout.
  }
block = Les résultats portent sur au moins { $block } personnes ensemble.
moved = Dans chaque groupe, les réponses à une question sont décalées au hasard avant d’être conservées, de 2 points au plus en tout, et de 6 au plus pour chaque personne qui en faisait partie une fois précédente et n’en fait plus partie.
joined = { $count ->
    [0] Personne n’est nouveau dans un groupe depuis le dernier sondage.
    [one] 1 personne est nouvelle dans un groupe depuis le dernier sondage.
   *[other] { $count } personnes sont nouvelles dans leur groupe depuis le dernier sondage.
  }
joined-first = Il n’y avait pas encore de sondage pour comparer.
leaders = { $count ->
    [0] Tous les groupes ont la même personne responsable qu’alors.
    [one] { $count } unité a changé de responsable depuis.
   *[other] { $count } unités ont changé de responsable depuis.
  }
by-group = Groupe par groupe
group = Groupe
group-invited = Personnes invitées
group-joined = Nouvelles dans le groupe
group-leaders = Unités qui ont changé de responsable
groups-checked = Vérifié sur votre propre appareil : ce sont les groupes de la ligne.
groups-differ = Ces groupes ne sont pas ceux de la ligne. Dites-le au conseil d’entreprise.
manifest = Empreinte (hash) de tout ce qui a été promis
read-manifest = Regarder
stopped = Rien n’a été compté. Ce qui avait été envoyé a été détruit.
alarm = Quelque chose ne va pas avec ce sondage. Le programme ne l’a donc pas compté, ou il avertit. La personne qui gère le programme doit chercher ce qui s’est passé. Demandez au conseil d’entreprise ce qu’il en est.
alarm-code = Raison, comme le programme la nomme
receipts = { $count ->
    [one] 1 réponse a été comptée.
   *[other] { $count } réponses ont été comptées.
  }
receipts-hash = Empreinte (hash) de la liste des reçus
read-receipts = Regarder
pages = { $count } fichiers et leur empreinte (hash)
promise-title = Ce qui vous est promis, en bref
promise-1 = Ce que vous répondez est scellé sur votre propre appareil. Personne ne peut le lire tant que le sondage est ouvert.
promise-2 = Le programme sait que vous étiez invité, mais il ne peut pas voir quelle réponse est la vôtre.
promise-3 = Après le dernier jour, toutes les réponses sont ouvertes une seule fois, ensemble. Seuls des groupes de cinq personnes ou plus sont gardés ; votre réponse et les clés sont détruites.
promise-4 = Tout le monde reçoit la même promesse, avec le même code de contrôle. Comparez-le avec un collègue. Votre reçu vous montre que votre réponse a été comptée.
promise-5 = Où cela s’arrête : qui change le programme lui-même, ou possède la clé pendant le sondage, peut davantage. Si tous les autres de votre groupe s’entendent, ils savent ce que vous avez répondu. Ce que vous écrivez avec vos propres mots peut vous trahir.
promise-6 = Si quelque chose ne va pas, la page s’arrête et dit pourquoi. Dites-le alors au conseil d’entreprise.
verify-title = Vérifier soi-même
verify-lead = Ne faites pas confiance à cette page seule. Voici ce que vous pouvez faire :
verify-letter = Mettez votre lettre à côté de la ligne du sondage. Le code de contrôle doit être le même, aussi pour vos collègues. Sinon, le serveur vous montre autre chose.
verify-note = Gardez le code de la dernière ligne, ou une copie de la liste. Si ce code n’y est plus un jour, la liste a été changée. Le conseil d’entreprise peut aussi recevoir les codes de ligne par mail.
verify-chain = Recalculez les lignes. Un code de ligne est le SHA-256 de la ligne en JSON selon la RFC 8785, sans le champ « hash ». Le champ « previous » est le code de la ligne précédente.
verify-receipts = Cherchez votre propre reçu dans la liste du comptage. Le SHA-256 de cette liste est dans la ligne.
verify-pages = Gardez un fichier que votre navigateur a reçu avec le questionnaire, et comparez son SHA-256 avec la dernière ligne sur les pages.
verify-command = Ou laissez faire le programme, sur votre propre ordinateur :
verify-limit = Le code de votre lettre est dans la liste, et votre collègue voit la même liste ? Alors vous avez reçu la même promesse. Cela ne prouve pas que le serveur vous a donné le même fichier qu’aux autres. C’est à cela que sert la dernière étape.
count-report = { $ballots } bulletins dans l’urne, { $opened } ouverts, { $counted } comptés en { $blocks } groupes. { $unplaced ->
    [0] Chaque bulletin compté est dans un chiffre.
    [one] 1 ne figure dans aucun chiffre : il en restait trop peu en haut pour former un groupe.
   *[other] { $unplaced } ne figurent dans aucun chiffre : il en restait trop peu en haut pour former un groupe.
}
