page-title = Sondage · Ooghoogte
language = Langue
back = Retour
next = Suivant
skip = Passer
progress = { $at } sur { $all }
question-of = Question { $at } sur { $all }.
time-left = { $minutes ->
    [one] encore ± 1 minute
   *[other] encore ± { $minutes } minutes
  }
opening = Un instant, nous ouvrons le questionnaire.
promise = Après le comptage, personne ne peut relier votre réponse à vous, pas même nous.
promise-open = Comment ça marche, et quelles sont les limites
close = Fermer

welcome-title = Comment est-ce de travailler ici ?
welcome-length = { $questions } questions courtes. { $minutes ->
    [one] Environ 1 minute.
   *[other] Environ { $minutes } minutes.
  }
welcome-until = Vous pouvez participer jusqu’au { $date } inclus.
welcome-how = Touchez une réponse et la question suivante arrive toute seule. Au clavier, choisissez avec les chiffres. Vous pouvez passer chaque question.
welcome-free = Ouvrir cette page n’est pas encore répondre. Vous avez déjà envoyé ? Alors c’est fini.
segment-title = Votre réponse compte dans ce groupe
segment-above = Fait partie de { $units }
segment-size = { $count } personnes invitées
segment-joined = { $count ->
    [one] Une personne est nouvelle dans ce groupe depuis la dernière fois.
   *[other] { $count } personnes sont nouvelles dans ce groupe depuis la dernière fois.
  } { $together ->
    [0] Dans ce groupe, tout le monde est nouveau pour les autres.
   *[other] Avant, { $together } personnes au plus de ce groupe étaient ensemble. Si vous n’en étiez pas, elles sont toutes nouvelles pour vous.
  }
fingerprint-title = Code de contrôle
fingerprint-text = Votre lettre montre-t-elle le même code ? Sinon, arrêtez-vous et dites-le au conseil d’entreprise.
fingerprint-log = Tout le monde voit le même code sur la liste de ce qui a été annoncé
agreement-title = Accord du conseil d’entreprise
agreement = { $reference }, { $date }
begin = Commencer
continue = Continuer

pick-count = { $count } sur { $max } choisis
pick-full = Vous en avez choisi { $max }. Retirez-en d’abord un si vous en voulez un autre.

comment-label = Vos mots (facultatif)
comment-left = Encore { $count } caractères
comment-shown = Vos mots sont montrés tels quels, sans votre nom. Seulement si dix personnes au moins du groupe ont répondu. Quelqu’un des RH les lit d’abord, sans savoir de quelle équipe. Ensuite, les RH et la personne qui dirige le groupe les lisent.
comment-under = Où peut-on montrer vos mots ?
label-team = Avec mon équipe : la personne qui la dirige les lira
label-wider = Seulement avec mon service ou l’organisation : la personne qui dirige celui-ci les lira
hints-title = Relisez encore
hint-name = Est-ce un nom ? « Un collègue » suffit.
hint-mail = Il y a ici une adresse mail.
hint-phone = Il y a ici un numéro de téléphone.
hint-date = Une date peut vous trahir. « Récemment » suffit.
hint-only-one = « Le seul, la seule » : vos collègues sauront peut-être que c’est vous.
hints-here = Cette relecture se fait seulement sur votre appareil.

review-title = Envoyer vos réponses ?
review-count = Vous avez répondu à { $answered } questions sur { $all }.
review-sealed = Vos réponses sont scellées sur cet appareil. Personne ne peut les lire en chemin.
review-gone = Ensuite elles disparaissent de cet appareil.
review-final = Vous ne pourrez plus les changer ni les retirer : personne ne saura quelle réponse est la vôtre.
send = Envoyer
not-sealed = Rien n’est encore envoyé. Vos réponses sont toujours là. Vérifiez votre connexion et réessayez.
sending-title = Votre réponse est scellée et envoyée.

waiting-title = Votre réponse attend une connexion
waiting-text = Elle est scellée et se trouve seulement sur cet appareil. Elle part dès qu’il y a une connexion. Vous pouvez fermer la page : rouvrez-la plus tard sur cet appareil et nous réessaierons.
waiting-stay = Elle est scellée et se trouve seulement dans cette page. Ne fermez pas la page avant qu’elle soit partie.
retry = Réessayer

receipt-title = Merci. Votre réponse est envoyée.
receipt-label = Votre reçu
copy = Copier
copied = Copié
receipt-proves = Après le comptage, nous publions une liste de tous les reçus. Si le vôtre y est, votre réponse a été comptée.
receipt-not = Il ne dit pas ce que vous avez répondu. Qui le voit sait que vous avez participé. Vous n’avez pas besoin de le garder.
next-title = Et maintenant ?
next-count = Après le { $date }, nous comptons tout en une fois. Jusque-là, chaque réponse reste scellée.
next-shown = Ensuite, les responsables voient le résultat de leur groupe, et les RH celui de tous les groupes. Toujours cinq personnes ensemble au moins.
next-check = Vous voulez vérifier votre reçu ? Rouvrez alors le lien de votre lettre.
next-person = Personne suivante

code-title = Tapez le code de votre lettre
code-label = Code de dix caractères
code-help = Majuscules et espaces ne comptent pas. Nous lisons un o comme 0, un i ou un l comme 1.
type-code = Taper le code
code-submit = Continuer
code-malformed = Un code a dix caractères. Regardez encore votre lettre.
code-unknown = Nous ne connaissons pas ce code. Vérifiez chaque caractère. Il est juste ? Demandez une nouvelle lettre aux RH.
code-no-connection = Pas de connexion. Rien n’est utilisé ni envoyé. Réessayez dans un instant.

check-title = Ma réponse est-elle comptée ?
check-submit = Vérifier
check-found = Oui. Ce reçu est dans la liste : cette réponse a été comptée.
check-missing = Il n’est pas dans la liste. Vérifiez chaque caractère. Il est juste ? Demandez le rapport de comptage au conseil d’entreprise.

trouble-link-missing-title = Ouvrez le lien de votre lettre
trouble-link-missing-text = Cette page ne marche qu’avec votre propre lien ou code. Vous avez déjà envoyé ? Alors c’est fini. Vous êtes revenu ici en rechargeant la page ? Rouvrez alors votre lien : votre navigateur ne garde rien ici.
trouble-link-mangled-title = Ce lien a été modifié en chemin
trouble-link-mangled-text = Une partie s’est perdue, ou un programme de mail l’a écrit autrement. Ouvrez le lien dans le mail même, ou copiez-le en entier. Si cela ne marche pas, tapez le code de votre lettre. Rien n’est utilisé ni envoyé.
trouble-no-crypto-title = Nous ne pouvons pas sceller votre réponse ici
trouble-no-crypto-text = Ce navigateur ou cette connexion n’est pas assez sûr. Vérifiez que l’adresse commence par https:// et prenez un navigateur récent. Si cela ne marche pas, dites-le aux RH. Rien n’est envoyé.
trouble-no-connection-title = Pas de connexion
trouble-no-connection-text = Le questionnaire n’est pas arrivé. Rien n’est utilisé ni envoyé.
trouble-wave-unknown-title = Nous ne connaissons pas ce sondage
trouble-wave-unknown-text = Le lien est peut-être d’une autre organisation, ou un caractère a changé. Prenez le lien de votre dernière lettre.
trouble-wave-stopped-title = Ce sondage est arrêté
trouble-wave-stopped-text = Il ne sera pas compté. Tout ce qui était envoyé est détruit sans avoir été ouvert. Vous n’avez rien à faire.
trouble-wave-closed-title = Ce sondage est terminé
trouble-wave-closed-text = Le dernier jour était le { $date }. Vous ne pouvez plus répondre.
trouble-manifest-changed-title = Ce n’est pas ce que promet votre lettre
trouble-manifest-changed-text = Le serveur montre un autre sondage que celui de votre lettre. Nous nous sommes arrêtés et rien n’est envoyé. Dites-le au conseil d’entreprise.
trouble-not-announced-title = Ce sondage n’est pas sur la liste
trouble-not-announced-text = Le code de votre lettre n’est pas sur la liste que tout le monde voit. Peut-être ce sondage est-il fait seulement pour vous, afin de vous reconnaître. Nous nous sommes arrêtés et rien n’est envoyé. Dites-le au conseil d’entreprise.
trouble-segment-unknown-title = Votre groupe n’est pas dans ce sondage
trouble-segment-unknown-text = Le lien et le sondage ne vont pas ensemble. Nous nous sommes arrêtés et rien n’est envoyé. Dites-le au conseil d’entreprise.
trouble-segment-too-small-title = Un groupe est trop petit
trouble-segment-too-small-text = Dans ce sondage, un groupe a moins de cinq personnes. Nous ne pouvons alors pas promettre que personne n’est reconnu. Nous nous sommes arrêtés et rien n’est envoyé. Dites-le au conseil d’entreprise.
trouble-label-unreadable-title = Le nom de votre groupe est illisible
trouble-label-unreadable-text = Nous ne pouvons pas vérifier dans quel groupe votre réponse compterait. Nous nous sommes arrêtés et rien n’a été envoyé. Dites-le au conseil d’entreprise.
trouble-key-unusable-title = Votre réponse ne peut pas être scellée
trouble-key-unusable-text = Le serveur a donné une clé qui ne fonctionne pas. Sans bonne clé, votre réponse n’est pas en sécurité. Nous nous sommes arrêtés et rien n’a été envoyé. Dites-le au conseil d’entreprise.
trouble-other-pending-title = Une réponse attend encore sur cet appareil
trouble-other-pending-text = Une réponse plus ancienne est scellée et pas encore envoyée. Envoyez-la d’abord. Rouvrez ensuite votre lien.
trouble-pending-expired-title = Une réponse est arrivée trop tard
trouble-pending-expired-text = Une réponse scellée attendait sur cet appareil, pour un sondage terminé. Elle est effacée et ne compte pas. Nous le regrettons.
trouble-pending-unsure-title = Ce sondage est terminé
trouble-pending-unsure-text = Le dernier jour était le { $date }. Votre réponse scellée ne peut plus partir. Elle est peut-être arrivée avant. Après le comptage, nous la cherchons dans la liste si vous rouvrez alors cette page. Vous pouvez aussi chercher vous-même : votre reçu est { $receipt }.
trouble-pending-counted-title = Votre réponse a été comptée
trouble-pending-counted-text = Une réponse qui attendait encore ici était arrivée à temps. Son reçu { $receipt } est dans la liste. Vous n’avez rien à faire.
trouble-already-used-title = Cette invitation a déjà servi
trouble-already-used-text = C’était vous, sur un autre appareil ou dans une autre fenêtre ? Alors votre première réponse compte et c’est fini. Ce n’était pas vous ? Dites-le au conseil d’entreprise : quelqu’un d’autre a utilisé votre lien ou votre code. Cette réponse-ci n’est pas envoyée.
trouble-not-taken-title = Votre réponse n’est pas encore acceptée
trouble-not-taken-text = Le sondage est toujours ouvert, mais le serveur ne prend pas votre réponse scellée. Elle est toujours sur cet appareil. Réessayez plus tard. Si cela ne marche pas, dites-le au conseil d’entreprise.
trouble-segment-differs-title = Votre groupe n’est pas le bon
trouble-segment-differs-text = Selon la liste du personnel, vous êtes dans un autre groupe que celui de votre lien. Votre réponse est effacée et n’est pas envoyée. Dites-le au conseil d’entreprise.
trouble-proof-does-not-hold-title = Le serveur ne tient pas sa promesse
trouble-proof-does-not-hold-text = Il a pris pour vous une autre clé que pour les autres. Ainsi il pourrait vous reconnaître. Votre réponse n’est donc pas envoyée. Dites-le au conseil d’entreprise.

why-title = Qui peut voir ce que vous répondez ?
why-intro = Voici comment nous évitons que quelqu’un l’apprenne : ni les RH, ni votre responsable, ni les auteurs de cette page.
draw-phone = votre appareil
draw-work = donne un ticket
draw-answers = prend l’enveloppe
draw-count = ouvertes ensemble
why-sealed = Votre appareil met vos réponses dans une enveloppe numérique et la ferme. Sans la clé, personne ne peut regarder dedans.
why-ticket = Un ordinateur sait qui est invité. Il donne un ticket à votre appareil, sans voir lequel.
why-cast = Un autre ordinateur reçoit le ticket et l’enveloppe. Il ne note pas qui envoie.
why-count = Après le dernier jour, toutes les enveloppes sont ouvertes ensemble. Nous gardons seulement des totaux de cinq personnes au moins, et les mots que vous avez voulu partager. La clé est détruite.
limits-title = Ce que nous ne pouvons pas promettre
limit-operator = Qui gère ces ordinateurs, ou peut écrire dans la base de données, pourrait tricher : changer cette page ou échanger des réponses. Ou utiliser la clé et noter qui envoie à quel moment. Relier devient alors possible.
limit-colleagues = Quatre personnes sur cinq comparent leurs réponses ? Alors elles connaissent aussi la cinquième.
limit-invented = Qui invente quatre collègues connaît le cinquième. C’est pourquoi vous voyez combien de personnes de votre groupe sont nouvelles.
limit-agreement = Toute l’organisation donne la même réponse ? Alors chaque chiffre le montre.
limit-participation = On peut calculer combien de personnes d’un groupe ont répondu. Toutes ? Alors on sait que vous aussi.
limit-mail = Qui gère le mail ou imprime les lettres peut utiliser votre lien ou votre code avant vous.
limit-words = Ce que vous écrivez vous-même peut vous faire reconnaître.
