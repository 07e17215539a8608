# Mots pour les RH et les responsables. Un mot par chose ; un bouton est un verbe et un nom ; ce qui n’est pas montré dit pourquoi.

waiting = Un instant …
language = Langue
navigation = Pages
sign-out = Se déconnecter
close = Fermer
cancel = Annuler
unit = Unité
units-below = Unités en dessous
why = Pourquoi
not-shown = non montré

title-start = Début
title-sign-in = Se connecter
title-people = Liste du personnel
title-waves = Enquêtes
title-open-wave = Ouvrir une enquête
title-wave = Enquête
title-results = Résultats
title-team = Mon équipe
title-conversations = Entretiens
title-propose = Proposer un entretien
title-conversation = Entretien
title-talk = En entretien
title-own-record = Emporter mes entretiens
title-nowhere = Introuvable
nowhere = Il n’y a rien ici
nowhere-why = Cette adresse ne mène à aucune page. Choisissez-en une dans la navigation.
nothing-here = Rien à voir pour l’instant
nothing-here-why = Vous ne dirigez aucune unité de la liste du personnel. Si vous êtes invité à une enquête, votre lettre vous y mène.

## Après l’entretien
kept-apart = Cela ressemble à une évaluation ou à une récompense. Nous gardons cet entretien-là à part : qui se sent jugé en dit moins. Vous pouvez laisser votre texte tel quel.
talk-with = En entretien avec { $name }
talk-back = Retour
talk-topics = Sujets
talk-nothing-brought = Personne n’a rien partagé à l’avance. Ce n’est pas nécessaire non plus.
talk-own-sheet = Ma propre feuille
talk-own-sheet-why = Vous n’avez pas partagé ceci. Qui regarde votre écran peut le lire.
talk-how = Comment se parler
talk-listen = Écouter
talk-summarise = Résumer
talk-probe = Approfondir
talk-silence = Une minute de silence
talk-silence-stop = Arrêter le silence
talk-silence-now = Une minute de silence. Personne n’est obligé de parler.
talk-silence-over = La minute est passée.
talk-end = Nous avons parlé
talk-end-why = Ensuite, l’un de vous note brièvement ce qui s’est dit. Ce que vous avez partagé ne peut alors plus être repris.
talk-not-planned = Cet entretien n’est pas encore convenu.
talk-not-now = Cet entretien a déjà eu lieu, ou il n’aura pas lieu.
talk-ended = C’est bien de s’être parlé. Notez maintenant en quelques mots ce qui s’est dit.
two-reads-both = Vous et { $name } pouvez lire ceci. Personne d’autre, pas même les RH.
two-reads-you = Personne d’autre que vous ne peut lire ceci, pas même les RH.
two-reads-now = Vous et la personne qui vous dirige aujourd’hui pouvez lire ceci. Personne d’autre, pas même les RH.
two-reads-shown = { $name } vous laisse lire ceci. Personne d’autre ne le peut, pas même les RH.
two-who-both = vous deux
two-who-you = vous
two-who-then = la personne qui dirigeait à l’époque
two-who-when = { $who }, pour le { $day }
two-the-other = l’autre personne
two-record = Après l’entretien
two-summary = Ce qui s’est dit
two-heard = Qu’avez-vous entendu l’autre personne dire ?
two-heard-how = Écrivez-le avec les mots de { $name }. N’écrivez pas ce que vous en pensez.
two-agreements = Accords
two-agreements-how = Un seul accord que vous tenez suffit. Aucun accord, c’est possible aussi : laissez alors vide.
two-agreements-none = Il n’y a pas d’accord.
two-agreement = Accord { $n }
two-what = Qu’est-ce qui est convenu ?
two-who = Qui s’en charge ?
two-due = Pour quand ? (peut rester vide)
two-agreement-add = Ajouter un accord
two-agreement-remove = Retirer l’accord
two-look-back-day = Quand ferez-vous le point ?
two-look-back-day-why = Ce que chacun a préparé sans le partager disparaît après ce jour.
two-hand-over = Proposer le texte
two-keep = Enregistrer le texte
two-overtaken = Entre-temps, { $name } a aussi écrit un texte. Lisez-le d’abord. Si vous proposez ensuite le vôtre, il prendra sa place.
two-drop-mine = Abandonner mon texte
two-is-it-so = Est-ce juste pour vous ? Ou le diriez-vous autrement ?
two-confirm = Oui, c’est bien cela
two-say-otherwise = Je le dirais autrement
two-wait = À présent, { $name } lit ce texte et dit s’il est juste. D’ici là, vous pouvez encore le modifier.
two-not-yet-why = Vous ne vous êtes pas encore parlé ?
two-not-yet = Revenir à la préparation
two-alone = Personne d’autre ne lit ceci maintenant. Cela reste tel que vous l’écrivez.
two-change = Modifier le texte
two-written-by-you = Noté par vous le { $day }.
two-written-by = Noté par { $name } le { $day }.
two-written = Noté le { $day }.
two-agreed = Ce qui est convenu
two-look-back-on = Faire le point : { $day }.
two-looked-back-on = Point fait le { $day }.
two-look-back = Faire le point
two-look-back-later = Vous ferez le point le { $day }. Plus tôt, c’est possible aussi.
two-look-back-now = Faire le point maintenant
two-look-back-how = Regardez ensemble ce que chaque accord a donné. Il n’y a ici ni bien ni mal : gardez ce qui marche, changez ce qui coince.
two-came = Qu’est-ce que cela a donné ?
two-next = Qu’en faites-vous ?
two-next-keep = Continuer ainsi
two-next-change = Faire autrement
two-next-let-go = Laisser de côté
two-look-back-keep = Enregistrer les réponses
two-brought = Ce que vous avez apporté tous les deux
two-brought-by-you = De vous
two-brought-by = De { $name }
two-piece-opening = Pour commencer
two-piece-question = Une question
two-piece-note = Une pensée
two-piece-gives-energy = Ceci me donne de l’énergie
two-piece-takes-energy = Ceci me prend de l’énergie
two-piece-proud-of = Ceci fait ma fierté
two-piece-want = Voici ce que j’aimerais
two-piece-need-from-you = J’ai besoin de ceci de ta part
two-yours = Cet entretien vous appartient
two-yours-why = C’est vous qui décidez : l’emporter, le faire lire ou le supprimer.
two-show-why = Vous avez eu cet entretien avec quelqu’un qui ne vous dirige plus. { $name } n’en voit rien, sauf si vous le faites lire.
two-show = Faire lire à { $name }
two-shown-now = Cet entretien peut maintenant aussi être lu par { $name }.
two-show-no-more = Ne plus faire lire
two-take-along = Tout emporter
two-delete = Supprimer l’entretien
two-delete-sure = Supprimer cet entretien ?
two-delete-means = La clé de cet entretien sera détruite. Ensuite, personne ne pourra plus le lire ici ni le récupérer, vous non plus. Vous voulez le garder ? Emportez-le d’abord.
two-deleted = L’entretien est supprimé et sa clé est détruite.
two-leave-heading = Ne plus participer
two-leave-why = Cet entretien appartient à la personne que vous dirigez. Vous pouvez arrêter : vous ne le lirez plus.
two-leave = Arrêter de participer
two-leave-sure = Arrêter de participer à cet entretien ?
two-leave-means = Vous ne lirez plus cet entretien et aucune copie ne vous restera. Ce que vous aviez préparé sans le partager disparaît aussitôt. La personne que vous dirigez garde l’entretien.
two-left = Vous ne participez plus à cet entretien et ne pouvez plus le lire.
own-record-lead = Tout ce qui vous appartient, à la date du { $day }.
own-record-who-read = Qui pouvait lire ceci ? Vous, et la personne qui vous dirigeait, tant que c’était le cas. Jamais les RH. Ce que vous n’avez pas partagé, personne d’autre que vous ne l’a lu. La personne qui gère le serveur et en détient les clés aurait pu le lire.
own-record-unprotected = Sur papier ou dans un fichier, cet espace ne protège plus vos entretiens : toute personne qui a le papier ou le fichier peut les lire. Gardez-le en lieu sûr.
own-record-none = Il n’y a pas encore d’entretien.
own-record-print = Imprimer la page
own-record-save = Enregistrer le fichier (JSON)
own-record-sign = Imprimer avec deux lignes pour signer
own-record-file = entretiens
own-record-sign-employee = Signature : membre de l’équipe
own-record-sign-leader = Signature : responsable
own-record-one = Entretien du { $day }
own-record-with = Avec
own-record-when = À quelle heure
own-record-hour = { $hour }, { $minutes } minutes
own-record-where = Où
own-record-state = Où on en est
own-record-about = À quel sujet
own-record-proposed = proposé
own-record-planned = convenu
own-record-declined = non accepté
own-record-cancelled = annulé
own-record-talked = a eu lieu
own-record-summarised = noté
own-record-agreed = confirmé ensemble
own-record-closed = point fait
own-record-pieces-shared = Ce que vous avez partagé
own-record-pieces-own = Ce que vous avez gardé pour vous
own-record-pieces-other = Ce que l’autre personne a partagé

## Connexion
sign-in = Se connecter
mail-address = Votre adresse e-mail au travail
ask-link = M’envoyer un lien
ask-link-why = Il n’y a pas de mot de passe. Vous recevez un lien qui sert une fois, pendant vingt minutes.
sign-in-button-why = Ouvrir le lien n’a encore rien fait. Appuyez sur le bouton pour vous connecter sur cet appareil.
look-in-mail = Regardez vos e-mails
look-in-mail-why = Si cette adresse est connue, une lettre est en route. Cela peut prendre une minute. Rien ? Une autre adresse figure peut-être sur la liste du personnel. Vous en avez reçu plusieurs ? Seule la plus récente fonctionne.
title-access = Où je suis connecté
access-lead = Un téléphone perdu, un écran resté ouvert ? Déconnectez-vous là-bas depuis ici.
access-sessions = Connexions
signed-in-since = Depuis le { $since }
signed-in-here = Ici
end-session = Se déconnecter là-bas
end-other-sessions = Se déconnecter partout ailleurs
session-ended-there = Vous êtes déconnecté là-bas.
sessions-ended = Vous êtes déconnecté partout ailleurs.
access-note = Après dix heures, une connexion se termine d’elle-même. On ne garde pas de quel appareil elle vient.
session-ended = Votre session est terminée. Connectez-vous à nouveau pour revenir où vous étiez.
session-ended-form = Votre session est terminée et rien n’a été envoyé. Ce que vous avez saisi est gardé dans cet onglet. Connectez-vous à nouveau pour continuer.
signed-out-elsewhere = Vous vous êtes déconnecté dans un autre onglet. Ce que vous aviez saisi ici a été effacé.
sign-in-for-page = Connectez-vous pour arriver à la page que vous avez demandée.
form-is-back = Vous êtes à nouveau connecté. Tout est comme vous l’aviez saisi ; rien n’a encore été envoyé.
under-way = Un instant, c’est en cours.
changed-nothing = rien
changed-agreement = Référence de l’accord : il était écrit { $shown }, c’est maintenant { $now }.
changed-agreed-on = Jour de l’accord : il était écrit { $shown }, c’est maintenant { $now }.
changed-questionnaire = Questionnaire : il était écrit { $shown }, c’est maintenant { $now }.
changed-unit = Unité : il était écrit { $shown }, c’est maintenant { $now }.
changed-invited = Personnes dans { $of } : il était écrit { $shown }, il y en a maintenant { $now }.
changed-staff-list = Quelqu’un d’autre a entre-temps importé une autre liste. L’aperçu ci-dessous a été refait.
other-address = Utiliser une autre adresse

## Liste du personnel
people-lead = Qui travaille où, et qui dirige. Seules les RH voient cette liste ; elle ne rencontre jamais une réponse.
list-new = Lire une nouvelle liste
choose-file = Choisir un fichier
no-file = aucun fichier choisi
file-note = Un fichier texte de votre système du personnel (CSV). Virgule, point-virgule ou tabulation, accents et guillemets : nous nous en chargeons. Choisir montre un aperçu et ne change rien.
encoding-label = Lettres lues comme
encoding-choose = Choisissez ce qui est juste
encoding-unclear-note = Le fichier ne dit pas comment ses lettres ont été enregistrées. Regardez ci-dessous avec quel choix les noms sont justes.
encoding-known-note = Des noms semblent faux ? Choisissez autre chose.
encoding-windows-1252 = Windows
encoding-macintosh = Macintosh
encoding-cp850 = MS-DOS (850)
encoding-cp437 = MS-DOS (437)
list-refused = Cette liste ne peut pas être lue entièrement
list-refused-why = { $n ->
    [one] Un problème en { $rows } lignes. Corrigez-le dans le fichier et choisissez-le à nouveau. Rien n’a changé.
   *[other] { $n } problèmes en { $rows } lignes. Corrigez-les dans le fichier et choisissez-le à nouveau. Rien n’a changé.
}
list-preview = Ce que cette liste changerait
list-preview-why = Nous avons lu { $rows } lignes et trouvé { $n } problème.
list-problems = { $n ->
    [one] 1 problème
   *[other] { $n } problèmes
}
list-warnings = { $n ->
    [one] 1 remarque
   *[other] { $n } remarques
}
list-people = personnes
list-units = unités
list-added = nouvelles
list-left = parties
list-moved = déplacées
list-renumbered = autre numéro
list-unit-changes = Ce qui change dans les unités
list-units-new = Nouvelles
list-units-gone = Disparues, avec leurs tendances
list-units-renamed = Écrites autrement, mais les mêmes unités
list-unit-renamed = « { $from } » devient « { $to } »
list-unit-changes-why = Une unité disparue est en fait une des nouvelles ? Rendez-lui son ancien nom dans cette liste.
list-units-merged = Entrent dans une autre unité
list-unit-merged = { $from } → { $to }
list-units-split = Viennent d’une autre unité
list-unit-split = De { $from } : { $to }
list-who-left = Qui part ({ $n })
list-who-joined = Qui arrive ({ $n })
list-who-moved = Qui change d’unité ({ $n })
list-who-leads = Unités avec un autre responsable ({ $n })
list-in-unit = { $name } : { $unit }
list-from-to = { $name } : { $from } → { $to }
list-leads = { $unit } : { $from } → { $to }
list-brakes = Cette liste est-elle juste ?
list-brakes-left = { $left } personnes sur { $of } n’y figurent plus.
list-brakes-emptied = Tout le monde quitte ces unités :
list-brakes-why = N’était-ce qu’une partie du fichier ? Alors des personnes perdent leur accès, et des unités leurs tendances. Vérifiez avant de continuer.
import-all-the-same = La liste est juste, importer
import-list = Importer cette liste
import-why = Tout entre en une fois, ou rien.
import-refused-why = Une liste entre en entier ou pas du tout ; celle-ci attend donc qu’il n’y ait plus de problème.
list-imported = La liste est importée : { $people } personnes.
list-empty = Il n’y a pas encore de liste du personnel. Choisissez un fichier pour commencer.
list-now = La liste actuelle
list-now-why = { $people } personnes dans { $units } unités.
tree-preview = Les unités telles que nous les lisons
tree-why = Vérifiez que chaque équipe est à la bonne place, sous la bonne personne.
unfold = Montrer ou cacher ce qui est en dessous
no-leader = sans responsable
n-people = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
finding-line = Ligne
finding-column = Colonne
finding-what = Ce que nous avons trouvé
whole-row = toute la ligne
findings-more = Et encore { $n } du même genre.

field-number = numéro
field-firstName = prénom
field-lastName = nom de famille
field-name = nom
field-mail = adresse e-mail
field-language = langue
field-unit = unité
field-parent = unité supérieure
field-leader = responsable

finding-file-empty = Le fichier est vide.
finding-file-is-workbook = C’est un classeur. Enregistrez-le en CSV (texte) et choisissez ce fichier.
finding-file-not-text = Ce n’est pas un fichier texte.
finding-encoding-unclear = Cette cellule peut se lire de plusieurs façons. { $value }
finding-column-missing = La colonne « { $value } » manque, et elle est indispensable.
finding-column-repeated = Cette colonne dit la même chose qu’une autre. Supprimez l’une des deux.
finding-rows-missing = Il y a des titres, mais aucune ligne en dessous.
finding-quote-not-closed = Un guillemet s’ouvre ici et ne se ferme jamais.
finding-quote-misplaced = Un guillemet se trouve là où il ne peut être lu.
finding-row-too-short = Cette ligne a trop peu de colonnes.
finding-row-too-long = Cette ligne a plus de colonnes que de titres. Peut-être un séparateur de trop ?
finding-cell-too-long = Une cellule est bien trop longue pour un nom ou une adresse.
finding-number-repeated = Ce numéro figure déjà à la ligne { $first }.
finding-name-missing = Le nom manque.
finding-mail-address-missing = L’adresse e-mail manque.
finding-mail-address-invalid = Ce n’est pas une adresse e-mail.
finding-mail-address-repeated = Cette adresse figure déjà à la ligne { $first }.
finding-language-unknown = Nous ne connaissons pas la langue « { $value } ». Utilisez nl, fr, de ou en.
finding-unit-missing = L’unité manque.
finding-unit-parent-contradicts = La ligne { $first } place cette unité ailleurs que sous « { $value } ».
finding-unit-circle = Ces unités sont chacune au-dessus de l’autre (lignes { $lines }).
finding-unit-leader-unclear = Nous ne voyons pas qui dirige « { $value } » ni où elle se place (lignes { $lines }).
finding-unit-top-unclear = Plusieurs personnes n’ont pas de responsable (lignes { $lines }) : nous ne voyons pas quelle unité est au sommet.
finding-leader-unknown = Le responsable « { $value } » n’est pas sur cette liste.
finding-leader-contradicts = L’adresse et le numéro du responsable désignent deux personnes (« { $value } »).
finding-leader-is-self = Cette personne se dirige elle-même.
finding-leader-circle = Ces personnes se dirigent l’une l’autre (lignes { $lines }).
finding-column-ignored = Nous n’utilisons pas cette colonne.
finding-quote-kept = Il y a des guillemets à l’intérieur d’une cellule. Nous les avons laissés.
finding-begins-like-a-formula = Cela commence comme une formule. Nous le lisons comme du texte.
finding-characters-garbled = Certaines lettres semblent abîmées. Si le nom n’est pas juste, enregistrez le fichier en UTF-8.
finding-number-missing = Le numéro manque. Nous reconnaissons cette personne à son adresse.
finding-name-incomplete = La moitié du nom manque.
finding-language-missing = La langue manque. Les lettres seront en néerlandais.
finding-unit-spelled-differently = Écrit autrement plus haut. Nous lisons « { $value } ».
finding-unit-without-leader = Personne ne dirige « { $value } » : personne ne verra sa page.
finding-unit-without-people = Personne ne travaille dans « { $value } » même.
finding-person-unclear = Cette adresse était celle de { $value } ; ici, le nom est autre, et peut-être le numéro. La même personne ? Gardez dans cette liste le nom ou le numéro d’avant et changez-le dans la suivante. Quelqu’un d’autre ? Importez d’abord la liste sans cette ligne, puis la liste entière.
finding-person-changed = Nous pensons que c’est { $value }, sous un nouveau nom. Si c’est quelqu’un d’autre, importez d’abord la liste sans cette ligne.
finding-number-used-again = Ce numéro était celui de { $value }. Nous pensons que c’est quelqu’un d’autre, qui ne reçoit rien de ce que { $value } avait.
finding-mailbox-passed-on = Cette adresse était celle de { $value }, qui est parti(e). Nous pensons que c’est quelqu’un d’autre, qui ne reçoit rien de ce que { $value } avait.

## Enquêtes
waves-lead = Une enquête pose ses questions une fois, jusqu’à son dernier jour. Elle est comptée ensuite, jamais avant.
waves-all = Toutes les enquêtes
waves-none = Aucune enquête n’a encore été ouverte.
waves-back = Toutes les enquêtes
wave-title = { $form }, { $month }
wave-dates = du { $opens } au { $closes }
open-a-wave = Ouvrir une enquête
open-needs-agreement = Indiquez d’abord l’accord du conseil d’entreprise.
open-needs-people = Il faut d’abord des personnes à inviter :
state-open = Ouverte
state-open-why = Toutes les personnes invitées peuvent répondre jusqu’au { $closes }.
state-closed = Fermée, en attente du comptage
state-closed-why = Le dernier jour était le { $closes }. Le comptage se fait tout seul, peu après.
state-stopped = Arrêtée
state-stopped-why = Cette enquête a été arrêtée avant le { $closes }. Rien n’a été compté et les réponses ont été détruites.
state-counted = Comptée
state-counted-why = Le dernier jour était le { $closes }. Les réponses scellées ont été ouvertes, réunies en groupes et détruites.
form-core = Le noyau
form-wave1 = Ce qui vous motive au travail
form-wave2 = Ce que nous attendons l’un de l’autre
form-wave3 = Échanges
form-wave4 = Promesses sous pression
form-full = Tout le questionnaire
form-burden = { $questions } questions, environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}{ $open ->
    [0] {""}
   *[other] , avec place pour vos propres mots
}

agreement = Accord du conseil d’entreprise
agreement-why = Sans lui, aucune enquête ne s’ouvre. Toutes les personnes invitées le lisent.
agreement-reference = Référence
agreement-date = Accord donné le
agreement-keep = Conserver l’accord
agreement-change = Modifier l’accord

open-wave-lead = Une fois ouverte, plus rien ne change : ni les questions, ni le dernier jour, ni le plus petit groupe.
which-form = Que demandons-nous ?
which-audience = À qui ?
audience-why = Choisissez des unités entières d’au moins dix personnes. Tout le monde y est invité. Qui change seul d’unité ou qui est nouveau compte là où personne ne peut calculer la différence, jusqu’à ce qu’ils soient cinq. Les responsables comptent avec l’unité supérieure, pour ne pas ressortir dans leur équipe.
audience-waiting = { $n ->
    [one] Une personne nouvelle attend la prochaine fois : on pourrait calculer les réponses de moins de cinq personnes nouvelles.
   *[other] { $n } personnes nouvelles attendent la prochaine fois : on pourrait calculer les réponses de moins de cinq personnes nouvelles.
  }
audience-too-few = moins de { $least } personnes
audience-with-above = comprise
audience-none = Choisissez au moins une unité.
n-invited = { $n } invitées
until-and-group = Jusqu’à quand, et pour quel plus petit groupe ?
closes-on = Dernier jour
closes-why = Cinq jours au moins après aujourd’hui, soixante au plus : qui est absent un moment doit aussi pouvoir répondre. Le comptage commence après le dernier jour.
smallest-group = Plus petit groupe
smallest-group-why = Cinq est le minimum. Vous pouvez l’augmenter maintenant, jamais le baisser, ni après l’ouverture.
respondents-see = Ce que liront les répondants
respondents-see-why = Dans leur langue, dans la lettre et sur la page.
promise-time = Cela prend environ { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}. Vous pouvez répondre jusqu’au { $closes }.
promise-groups = Les réponses ne sont montrées que pour des groupes d’au moins { $floor } personnes.
promise-nobody = Personne ne peut savoir ce que vous répondez, ni les RH ni votre responsable.
promise-agreement = Accord du conseil d’entreprise : { $reference }, { $day }.
open-wave = Ouvrir l’enquête
open-wave-for = Ouvrir l’enquête et inviter { $n } personnes
open-wave-why = Les lettres partent aussitôt. Une enquête ouverte peut être arrêtée, pas modifiée.
wave-opened = L’enquête est ouverte : { $invited } personnes sont invitées, en { $segments } groupes.

opened-on = Ouverte le
fingerprint = Code de contrôle
fingerprint-why = Les mêmes seize caractères figurent dans chaque lettre et sur la page de l’enquête. Qui les compare sait que tout le monde a reçu la même enquête.
participation-title = Combien ont voulu répondre
participation = Au moins { $percent } %
participation-under-five = Moins de 5 %
participation-why = De toute l’organisation, par pas de cinq, une fois par jour. Davantage laisserait voir qui a répondu quand.
participation-none = Pas de chiffre. Il existe à partir de cinquante personnes invitées : dans un groupe plus petit, même un chiffre arrondi peut désigner quelqu’un.
wave-acts = Ce que vous pouvez encore faire
remind-everybody = Rappeler à tous
remind-everybody-why = Un rappel va à tout le monde, aussi à qui a répondu. Nous ne savons pas qui, et une telle liste ne doit jamais exister.
reminder-sent =
  { $n ->
    [one] 1 rappel est en route.
   *[other] { $n } rappels sont en route.
  }
invitations-instead =
  { $n ->
    [one] 1 personne n’a pas encore reçu son invitation. Elle part maintenant, et pas de rappel.
   *[other] { $n } personnes n’ont pas encore reçu leur invitation. Elle part maintenant, et pas de rappel.
  }
stop-wave = Arrêter l’enquête
stop-wave-why = Arrêter sert quand quelque chose a mal tourné. Ce n’est pas une façon de compter plus tôt.
stop-wave-sure = Arrêter cette enquête ?
stop-wave-means = Rien ne sera compté. Toutes les réponses données jusqu’ici sont détruites, les invitations aussi. C’est irréversible.
stop-wave-not = La laisser courir
wave-stopped = L’enquête est arrêtée. Rien n’a été compté.
outbox = Lettres pas encore parties
outbox-why = Une lettre partie ne laisse pas de trace. Ce qui figure ici n’est pas parti, ou peut-être pas.
outbox-empty = Toutes les lettres sont parties.
outbox-waiting = { $n ->
    [one] 1 lettre attend ; nous réessayons automatiquement.
   *[other] { $n } lettres attendent ; nous réessayons automatiquement.
}
outbox-refused = { $n ->
    [one] 1 a été refusée.
   *[other] { $n } ont été refusées.
}
outbox-given-up = { $n ->
    [one] 1 a été abandonnée après des jours d’essais.
   *[other] { $n } ont été abandonnées après des jours d’essais.
}
outbox-unsure = { $n ->
    [one] Pour 1, nous ne savons pas si elle est arrivée. Elle ne part pas deux fois ; un rappel atteint aussi cette personne.
   *[other] Pour { $n }, nous ne savons pas si elles sont arrivées. Elles ne partent pas deux fois ; un rappel atteint aussi ces personnes.
}
send-again = Envoyer maintenant ce qui n’est jamais parti
send-again-why = Pour quand le serveur mail ou une adresse est corrigé. Qui a déjà une lettre n’en reçoit pas de deuxième.
mail-does-not-go = Le serveur mail n’accepte aucune lettre depuis le { $since }. Toutes les lettres attendent ; personne n’est refusé. Prochain essai le { $again }.
mail-connect = Le serveur mail est injoignable, ou son certificat n’est pas reconnu ({ $code }).
mail-login = Le serveur mail n’accepte pas notre connexion ({ $code }).
mail-sender = Le serveur mail ne nous laisse pas envoyer depuis cette adresse ({ $code }).
mail-recipient = Le serveur mail n’accepte pas de lettre pour cette adresse ({ $code }).
mail-message = Le serveur mail n’accepte pas cette lettre ({ $code }).
mail-handed-over = La connexion a été perdue après la remise de la lettre ({ $code }).
mail-here = Une erreur s’est produite de notre côté ({ $code }).
outbox-all = Montrer les { $n }
letter-view = Voir la lettre
letter-waiting = attend
letter-sending = en cours d’envoi
letter-refused = refusée
letter-given-up = abandonnée
letter-unsure = peut-être arrivée
letter-invitation = invitation
letter-reminder = rappel
letter-hidden = À { $to }. Le lien et le code sont cachés : ils n’appartiennent qu’à cette personne.

count-report = Comment on a compté
count-ballots = { $ballots ->
    [one] Il y avait { $ballots } bulletin dans l’urne.
   *[other] Il y avait { $ballots } bulletins dans l’urne.
}
count-opened = { $opened ->
    [one] { $opened } s’est ouvert,
   *[other] { $opened } se sont ouverts,
} dont { $counted } conformes au questionnaire, et comptés.
count-refused = { $n ->
    [one] { $n } bulletin n’a pas été compté : { $why }
   *[other] { $n } bulletins n’ont pas été comptés : { $why }
}
ballot-does-not-open = il ne s’ouvrait pas avec la clé de cette enquête.
ballot-layout-unknown = il était écrit d’une façon que nous ne connaissons pas.
ballot-other-questionnaire = il appartient à un autre questionnaire.
ballot-answer-impossible = il contient une réponse que le questionnaire n’a pas.
ballot-other = il n’a pas pu être lu.
count-blocks = Les réponses ont été réunies en { $blocks ->
    [one] { $blocks } groupe.
   *[other] { $blocks } groupes.
} Rien de plus petit n’est conservé.
count-in-no-figure = { $n ->
    [0] Chaque bulletin compté est dans un chiffre.
    [one] 1 bulletin n’est dans aucun chiffre : il en restait trop peu au sommet pour un groupe.
   *[other] { $n } bulletins ne sont dans aucun chiffre : il en restait trop peu au sommet pour un groupe.
}
count-comments = { $kept ->
    [one] { $kept } commentaire a été conservé.
   *[other] { $kept } commentaires ont été conservés.
}
count-comments-not-kept = Au plus { $n } n’ont pas été conservés : il n’y avait pas de groupe d’au moins dix personnes de la même langue où les placer. Le nombre exact n’est pas donné : s’il n’y en avait qu’un, on pourrait deviner de qui.
count-after = Après le comptage, les bulletins, les invitations et la clé ont été détruits. Chacun peut chercher son reçu dans la liste publiée.
results-ready = Les chiffres sont prêts, par groupes d’au moins cinq.
see-results = Voir les résultats

## Résultats
results-lead = Ce que des groupes ont répondu, jamais une personne. Commencez par ce qui va bien.
results-none = Aucune enquête n’a encore été comptée.
results-tree = Unités et chiffres
results-file = Chiffres en fichier
results-file-for = Fichier pour
results-file-for-spreadsheet-comma = Excel, avec une virgule : 3,5
results-file-for-spreadsheet-point = Excel, avec un point : 3.5
results-file-for-programs = R et d’autres programmes
results-file-save = Enregistrer les chiffres (CSV)
results-file-why-spreadsheet-comma = Pour un ordinateur réglé sur la Belgique, les Pays-Bas, la France ou l’Allemagne : Excel suit ce réglage. Ce qui n’est pas montré est une cellule vide.
results-file-why-spreadsheet-point = Pour un ordinateur réglé sur le Royaume-Uni, l’Irlande ou les États-Unis : Excel suit ce réglage. Ce qui n’est pas montré est une cellule vide.
results-file-why-programs = Avec un point, 3.5. Ce qui n’est pas montré est NA.
results-file-why = La raison se trouve dans une colonne à part. Les parts sont arrondies à 5 % : là où l’une veut dire « 5 % ou moins » ou « 95 % ou plus », la colonne d’à côté dit or-fewer ou or-more. Ce navigateur retient votre choix.
results-tree-why = Moyennes de { $lowest } à { $highest }. De petites différences disent peu. Appuyez sur un nom pour lire les mêmes chiffres en mots.
legend-high = { $highest } : plus c’est soutenu, plus c’est élevé
which-wave = Enquête
answers = { $n } réponses
answers-of = { $n } réponses sur { $invited }
answers-at-least-80 = { $n } réponses, au moins 80 % ont participé
lower-is-better = { $name } (plus bas est mieux)
one-statement = { $name } (une affirmation)
why-not-shown = Pourquoi ce n’est pas montré
not-shown-anywhere = Montré pour aucune unité : { $measures }.
not-shown-here = Non montré : { $measures }.
not-shown-beside = Non montré pour { $unit } : { $measures }.
withheld-unit = Rien de { $unit } n’est montré.
withheld-figure = « { $measure } » de { $unit } n’est pas montré.
withheld-too-few-answers = Il y avait trop peu de réponses pour rester anonyme.
withheld-too-few-took-part = Moins de trois personnes sur dix ont participé. Le chiffre serait celui de quelques-uns, qui ensemble pourraient deviner la réponse d’un autre.
withheld-covers-too-little = Tant de réponses ont dû être réunies à l’unité supérieure que le chiffre dirait peu de celle-ci.
withheld-same-as-part = Ce serait le chiffre d’une de ses parties, et il dirait qui n’y est pas.
withheld-needs-seven-of-one-leader = Il s’agit des échanges avec une seule personne qui dirige. Il faut sept réponses de gens qu’elle dirige elle-même.
withheld-needs-three-leaders = Il s’agit des échanges avec des responsables. C’est montré pour trois au moins ensemble, afin de ne viser personne en particulier.
withheld-fewer-than-ten = Cette question est délicate. Il faut donc au moins dix réponses.
withheld-would-show-one-team = Sans les réponses de votre équipe, il ne resterait ici que celles d’une seule autre équipe. Le chiffre montrerait ce que celle-ci a répondu.
withheld-not-released = Les RH libèrent d’abord ce chiffre, car il touche à des promesses rompues.
withheld-other = Le montrer pourrait désigner quelqu’un.
withheld-instead = Les réponses ne sont pas perdues : elles comptent dans l’unité supérieure.
in-words = en mots
quoted = « { $name } »
share = { $n } %
share-or-fewer = { $n } % ou moins
share-or-more = { $n } % ou plus
mean-or-lower = { $value } ou moins
mean-or-higher = { $value } ou plus
share-favourable = favorable
share-neutral = entre les deux
share-unfavourable = moins favorable
fifths = Comment les réponses se répartissent
fifths-why = Du bas de l’échelle vers le haut, arrondi à 5 %. Montré à partir de trente réponses.
fifth-1 = bas
fifth-2 = plutôt bas
fifth-3 = milieu
fifth-4 = plutôt haut
fifth-5 = haut
deviation = Écart type : { $deviation }
balance = Le travail lui-même, et ce qui l’entoure
balance-why = L’un ne se fait pas aux dépens de l’autre : les deux peuvent être hauts. Ils se lisent donc côte à côte.
contract-state = Ce que nous attendons les uns des autres
contract-needs = Il faut des réponses de l’année écoulée sur les promesses tenues, la rupture et la violation. Elles sont demandées dans des enquêtes différentes.
picks = Ce qui compte le plus maintenant
picks-why = { $n } personnes ont choisi, { $most } choses au plus chacune. Dans l’ordre du questionnaire, arrondi à 5 %.
picks-nothing-apart = Rien ne ressort comme choisi par beaucoup et moins présent dans leur travail.
picks-worth = Peut-être à regarder de près, car choisi et moins présent dans le travail : { $names }.
comments = Commentaires
comments-why = Avec leurs propres mots, sans nom. Les RH les ont lus d’abord et libérés ensemble. Ne devinez pas qui a écrit quoi.
comment-under = { $unit }, { $language }
waits-comments = Plus bas : des commentaires à lire et à libérer.
waits-promises = Plus bas : des chiffres sur les promesses rompues à libérer.
whole-organisation = Tout le monde ensemble
goes-together = Ce qui va de pair
goes-together-why = La part de chaque sujet dans ce qui bouge ensemble, d’après { $n } réponses, arrondie à 5 %. Dans l’ordre du questionnaire.
giving-getting = Donner et recevoir
giving-getting-why = On estime souvent haut ce que l’on donne soi-même. Ceci n’est donc montré que pour tout le monde ensemble.
quadrant-MH = donnent beaucoup, reçoivent beaucoup
quadrant-OVER = donnent plus qu’ils ne reçoivent
quadrant-UNDER = reçoivent plus qu’ils ne donnent
quadrant-ML = donnent peu, reçoivent peu
for-analysts = Pour qui veut savoir précisément
reliability = Comment les questions vont ensemble
reliability-why = Fiabilité : alpha avec la marge où il se situe, oméga, et Spearman-Brown pour deux questions. Il s’agit du questionnaire, pas des personnes.
table-alpha = Alpha (marge)
table-omega = Oméga
table-spearman-brown = Spearman-Brown
missing-answers = Affirmations que des gens ont passées
missing-answers-why = Une affirmation que beaucoup passent est peut-être mal posée. Arrondi à 5 %.
missing-answers-none = Chaque affirmation a été passée par { $n } % ou moins.
missing-answers-rest = Pour chaque autre affirmation, c’était { $n } % ou moins.
table-statement = Affirmation
table-does-not-apply = Ne s’applique pas
table-rather-not-say = Préfère ne pas dire
promises = Chiffres sur les promesses rompues
promises-why = Cette enquête portait sur la rupture et la violation. Les responsables ne voient ces chiffres de leur équipe que si les RH les libèrent. Convenez d’abord avec eux de la suite, et de qui les aide.
promises-release = Libérer les chiffres
promises-sure = Libérer les chiffres sur les promesses rompues ?
promises-means = Chaque responsable voit alors les chiffres de sa propre équipe sur la rupture et la violation, et ce qu’ils disent ensemble des attentes. On ne peut pas revenir en arrière.
promises-not-yet = Pas encore
promises-released = Les chiffres sur les promesses rompues sont libérés.
comments-read-why = Lisez tout avant les autres. Les commentaires sont mélangés et sans unité : vous ne voyez pas non plus d’où ils viennent.
comments-progress = { $read } lus sur { $all }.
comments-hidden = Masqués : { $n } ({ $reasons }).
comments-shown = Commentaires qui peuvent être montrés : { $n }
comments-by-unit = Comme les responsables les lisent
comments-are-released = Les commentaires sont libérés.
comments-released = Les commentaires sont libérés ensemble. Les responsables lisent maintenant ceux de leur équipe.
comments-release = Libérer les commentaires
comments-release-waits = Possible une fois tout lu : ils sont libérés ensemble, pour que personne ne voie ce qui est arrivé tard.
comments-release-why = Tout est lu. Ce qui peut être montré part ensemble.
comments-release-sure = Libérer les commentaires ?
comments-release-means = Les responsables lisent alors les commentaires de leur équipe. On ne peut pas revenir en arrière ; en masquer un reste possible ensuite.
comment-show = Montrer le commentaire
comment-hide = Masquer le commentaire
comment-hide-sure = Masquer ce commentaire ?
comment-hide-means = Masquer efface les mots pour toujours ; seule la raison reste. Qu’il ne soit pas agréable à lire n’est pas une raison.
comment-hide-why = Pourquoi ?
comment-hide-choose = Choisissez d’abord une raison.
verdict-shown = peut être montré
verdict-names-somebody = nomme quelqu’un
verdict-recognisable = montre qui a écrit
verdict-hurtful = blesse quelqu’un

## Équipe
team-lead = Commencez par ce qui va bien. Les chiffres ouvrent l’échange, ils ne le ferment pas.
team-no-results = Aucune enquête n’a encore été comptée. Un bon échange est possible quand même.
at-eye-level = À hauteur des yeux
legend-own = { $unit } : moyenne, avec la marge où elle se situe.
legend-above = { $unit } : moyenne, avec la marge où elle se situe.
legend-beside = { $unit }.
chart-label = { $n } chiffres de { $unit } de { $lowest } à { $highest }, en points avec leur marge sur une ligne. Le tableau en dessous les contient tous.
as-table = En tableau
scale-note = Échelle de { $lowest } à { $highest }. La ligne du milieu est « entre les deux ». Les marges suivent la dispersion dans toute l’organisation. Dans chaque groupe, les réponses à une question sont un peu décalées au hasard, de 2 points au plus en tout, et de 6 au plus pour chaque personne qui en faisait partie une fois précédente et n’en fait plus partie. Ainsi, on ne retrouve personne à partir de deux chiffres. Les marges en tiennent compte.
statements-note = Demandé en une affirmation :
statement-of = { $name } : « { $statement } »
table-topic = Sujet
table-mean = Moyenne
table-margin = Marge
table-answers = Réponses
group-overall = Dans l’ensemble
group-intrinsic = Intrinsèque
group-extrinsic = Extrinsèque
group-contract = Contrat psychologique
group-conversation = Échanges
build-upon = Sur quoi vous pouvez bâtir
build-upon-none = Dans ces réponses, aucun sujet n’est nettement au-dessus du milieu. Demandez de quoi les gens sont fiers.
curious-about = Ce qui mérite votre curiosité
curious-about-none = Dans ces réponses, aucun sujet n’est sous le milieu. Demandez ce que les gens ne voudraient pas perdre.
more-topics = { $n ->
    [one] Encore un sujet
   *[other] Encore { $n } sujets
}
guide-more = { $n ->
    [2] Deux autres questions et un piège
   *[other] Trois questions et un piège
}
guide-opening = On peut commencer ainsi, avec quelque chose que vous avez vu vous-même
guide-questions = Et ensuite
guide-pitfall = Le piège
guide-wrong = pas
guide-instead = plutôt
guide-setting = Où et comment
guide-step = Un premier pas
about-you = Échanges avec vous
about-you-why = Ces réponses parlent des échanges avec vous. Elles servent à apprendre, pas à vous juger. Commencez par ce qui aide les gens.
about-you-who = Vous êtes seul à lire ces chiffres de votre équipe. Les RH ne voient les chiffres sur les échanges que d’au moins trois responsables ensemble.
in-english = en anglais
ground-rules = Huit règles avant de parler
guides-without-figures = Des guides sans chiffres
guides-without-figures-why = Un bon échange n’a pas besoin de chiffre. Chaque guide offre une question pour commencer.
try-check = Essayer ce que vous voulez dire
library = Bibliothèque d’entretien
library-sheet = Ouvrir la fiche
own-withheld-too-few-answers = Votre équipe a donné moins de réponses qu’il n’en faut pour un groupe. Il n’y a donc pas de chiffres : dans un petit groupe, chacun pourrait deviner qui a dit quoi.
own-withheld-too-few-took-part = Moins de trois personnes sur dix de votre équipe ont participé. Il n’y a donc pas de chiffres : quelques-uns ensemble pourraient deviner la réponse d’un autre.
own-withheld-covers-too-little = Tant de réponses de votre équipe ont dû être réunies à l’unité supérieure que les chiffres du reste diraient peu.
own-withheld-same-as-part = Les chiffres de votre unité seraient ceux d’une de ses parties, et diraient qui n’y est pas.
own-withheld-other = Des chiffres de votre équipe pourraient désigner quelqu’un.
above-beside = Voici les chiffres de { $unit }, le groupe plus grand le plus proche.
above-instead = Voici les chiffres de { $unit }, le groupe plus grand le plus proche, où comptent les réponses de votre équipe.
above-none = Il n’y a pas non plus de groupe plus grand à montrer.

## Quand quelque chose est refusé
problem-out-of-reach = Le serveur ne répond pas. Réessayez dans un instant.
problem-unexpected = Quelque chose a mal tourné chez nous. Rien n’a changé. Réessayez, ou adressez-vous à qui gère Ooghoogte.
problem-sign-in-needed = Connectez-vous d’abord.
problem-sign-in-link-spent = Ce lien a déjà servi, ou date de plus de vingt minutes. Demandez-en un nouveau ici.
problem-not-allowed = Ceci ne vous est pas ouvert.
problem-hr-only = Seules les RH peuvent faire cela.
problem-moderators-only = Seules les personnes qui lisent les commentaires avant leur diffusion peuvent faire cela.
problem-overseers-only = Seuls les RH, le conseil d’entreprise et le délégué à la protection des données peuvent faire cela.
problem-not-your-unit = Vous ne dirigiez pas cette unité à l’ouverture de l’enquête ; ses chiffres ne sont donc pas pour vous. Qui la dirigeait alors les voit.
problem-not-published = Cette unité n’était pas dans cette enquête, ou l’enquête n’a pas été comptée.
problem-origin-not-allowed = Cette demande venait d’une autre page que la nôtre et a été refusée.
problem-request-malformed = Une partie de votre saisie est illisible. Vérifiez-la et réessayez.
problem-body-too-large = Ce fichier est trop grand : vingt mégaoctets au plus.
problem-content-type-unknown = Ce genre de fichier ne peut pas être lu ici.
problem-too-many-requests = Trop de demandes à la fois. Réessayez dans une minute.
problem-not-found = Ceci n’existe pas.
problem-request-too-slow = Cela a pris trop de temps. Vérifiez votre connexion et réessayez.
problem-address-too-long = Cette adresse est trop longue.
problem-headers-too-large = Votre navigateur a envoyé trop de données. Effacez les cookies de ce site et réessayez.
problem-instrument-unknown = Ce questionnaire n’existe pas.
problem-database-out-of-reach = La base de données ne répond pas. Réessayez dans un instant.
problem-staff-list-has-problems = La liste a des problèmes ; rien n’a donc changé.
problem-staff-list-missing = Le fichier est vide.
problem-unit-unknown = Cette unité n’est plus sur la liste du personnel. Rechargez la page.
problem-audience-empty = Choisissez au moins une unité.
problem-audience-too-small = { $unit } compte moins de { $least } personnes à inviter. Choisissez l’unité supérieure.
problem-agreement-missing = Indiquez d’abord l’accord du conseil d’entreprise.
problem-form-unknown = Ce formulaire n’existe plus. Rechargez la page.
problem-closes-too-soon = Le dernier jour est trop proche : le { $earliest } au plus tôt.
problem-closes-too-late = Le dernier jour est trop loin : le { $latest } au plus tard.
problem-floor-too-low = Le plus petit groupe ne peut être sous { $least }.
problem-floor-differs = Une enquête précédente avec les mêmes questions avait { $floor } comme plus petit groupe. Choisissez à nouveau { $floor } : sinon, la différence pourrait concerner une seule personne.
problem-asked-too-soon = Certaines de ces questions ont été posées à certaines de ces personnes il y a moins de quatorze jours. Attendez, ou choisissez un autre formulaire ou d’autres unités.
problem-tally-key-missing = Il n’y a pas encore de clé pour sceller les réponses. Le programme qui compte la fabrique ; demandez à qui gère Ooghoogte s’il fonctionne.
problem-wave-keys-missing = Les clés de cette enquête ne sont pas accessibles pour l'instant. Rien n'est perdu ; réessayez plus tard.
problem-wave-unknown = Cette enquête n’existe pas.
problem-wave-not-open = Cette enquête n’est plus ouverte.
problem-comments-released = Les commentaires sont déjà libérés. On peut encore en masquer, pas en montrer à nouveau.
problem-comment-gone = Ce commentaire a été masqué entre-temps, et ses mots ont disparu.
problem-comments-not-all-read = Tout n’est pas encore lu. Lisez d’abord tous les commentaires.
problem-reminded-today = Un rappel est déjà parti aujourd’hui. Un autre pourra partir demain.
problem-shown-differs = Quelque chose a changé depuis l’affichage de cette page : rien n’a été fait. Regardez ce qu’il en est maintenant, puis appuyez à nouveau.
problem-no-session = Cette connexion était déjà terminée.
problem-staff-list-brakes = Cette liste enlève trop de monde en une fois. Rien n’a été changé. Vérifiez-la, puis importez-la à nouveau.
problem-act-differs = Ceci a déjà été envoyé pour autre chose. Rechargez la page.
problem-comments-differ = Entre-temps, d’autres commentaires ont été masqués : { $shown } sont montrés et { $hidden } masqués. Rien n’a été libéré. Regardez, puis appuyez à nouveau.
problem-letter-unknown = Cette lettre est partie entre-temps.
problem-old-address-link-spent = Ce lien a déjà servi, est trop ancien, ou n’est pas le vôtre. Demandez à l’autre de vous laisser entrer.
problem-leaver-link-unknown = Ce lien est trop ancien, ou n’ouvre rien. Les entretiens de qui s’en va sont détruits après trente jours.
problem-try-again-later = Ce n’est pas possible pour l’instant. Réessayez dans un instant.

title-oversight = Droit de regard
oversight-lead = Pour le conseil d’entreprise et le délégué à la protection des données : ce qui a été convenu, et ce qui est fait avec ce logiciel. Qui a répondu quoi ne figure pas ici : ce n’est conservé nulle part avec un nom.
oversight-agreement = Ce qui a été convenu
oversight-agreed = Accord { $reference } du { $day }.
oversight-no-agreement = Aucun accord n’a encore été enregistré.
oversight-agreement-means = Sans accord avec le conseil d’entreprise, aucune enquête ne s’ouvre. Les personnes interrogées lisent aussi cet accord.
oversight-ways = À lire aussi
oversight-audit-log = Tout ce que les RH et l’administrateur ont fait avec ce logiciel.
oversight-roles = Qui fait partie des RH, qui a un droit de regard, et qui lit les commentaires en premier.
oversight-record = Ce qui est conservé, combien de temps, et où la protection s’arrête. À imprimer.
oversight-receipts-title = Journal public et accusés de réception
oversight-receipts = Ce qui a été promis à tous, et comment chacun vérifie que sa réponse a été comptée.
oversight-waves = Ce qui a été demandé, et à qui
oversight-questions = { $n ->
    [one] La question
   *[other] Les { $n } questions
  }
oversight-asked = À { $invited } personnes dans { $units }, en { $segments ->
    [one] un groupe
   *[other] { $segments } groupes
  }. On ne conserve que ce qui vient d’au moins { $floor } personnes ensemble.
oversight-fingerprint = Empreinte, aussi dans chaque invitation :

title-audit-log = Journal
audit-lead = Ce que les RH et l’administrateur ont fait, le plus récent en haut. Avec ce logiciel, personne ne peut rien y changer ni rien en retirer, pas même les RH.
audit-acts = Ce qui a été fait
audit-empty = Rien n’a encore été fait.
audit-chain = Le journal est-il exact ?
audit-whole = { $n ->
    [one] Une ligne, recalculée sur cet appareil : elle est telle qu’elle a été écrite.
   *[other] { $n } lignes, recalculées sur cet appareil : chacune est telle qu’elle a été écrite, et aucune ne manque.
  }
audit-hash = Gardez cette empreinte. Si un jour elle n’est plus dans le journal, c’est qu’il a été réécrit. L’empreinte de la dernière ligne :
audit-broken = Ce journal n’est pas exact : une ligne a été modifiée ou manque. Demandez une explication à l’administrateur, et aux RH de ne rien ouvrir avant que ce soit éclairci.
audit-limits = Il ne contient ni noms ni adresses. Qui gère la base de données elle-même pourrait tout réécrire ; seule une empreinte gardée le révèle.
by-command-line = L’administrateur, sur le serveur
by-itself = Automatiquement, comme prévu
by-former-role = Quelqu’un qui n’a plus de rôle
by-printed-link = Les RH, par un lien du serveur
act-agreement-changed = Accord avec le conseil d’entreprise enregistré, du { $agreedOn }
act-wave-opened = Enquête ouverte : { $form }, { $invited } personnes interrogées, jusqu’au { $closes }
act-wave-stopped = Enquête arrêtée : les réponses sont détruites
act-reminder-sent = Rappel envoyé à toutes les personnes interrogées
act-letters-tried-again = Nouvel essai pour les lettres qui ne sont pas arrivées
act-staff-list-taken = Liste du personnel reprise : { $joined } arrivées, { $left } départs, { $moved } changements d’unité ; { $people } personnes maintenant
act-role-given = Rôle donné : { $role }
act-role-taken = Rôle retiré : { $role }
act-contacts-named = Personnes qui aident autour des entretiens indiquées
act-comment-judged = Un commentaire examiné : à montrer ou à masquer
act-comments-released = Commentaires diffusés
act-broken-promises-released = Chiffres sur la rupture et la violation diffusés aux responsables
act-signed-out-everywhere = Quelqu’un déconnecté partout

title-roles = Rôles
roles-lead = Qui peut faire ici plus qu’un collaborateur. Les responsables n’y figurent pas : qui dirige quoi est dans la liste du personnel.
roles-now = Actuellement
role-hr = RH
role-may-hr = Ouvre les enquêtes, tient la liste du personnel, lit les résultats de toute l’organisation.
role-moderator = Lit les commentaires en premier
role-may-moderator = Lit les commentaires sans leur unité et masque ce qui permet de reconnaître quelqu’un. Ne voit rien d’autre.
role-works-council = Conseil d’entreprise
role-may-works-council = Lit l’accord, le journal, ce qui a été demandé et à qui, et ce qui est conservé. Ne voit aucun chiffre.
role-data-protection-officer = Délégué à la protection des données
role-may-data-protection-officer = Lit la même chose que le conseil d’entreprise.
role-trustee = Gardien de clé
role-may-trustee = Pourra garder plus tard une partie d’une clé. Il n’y a encore rien à faire.
role-nobody = Personne pour l’instant.
role-give = Donner un rôle
role-give-why = Cela figure dans le journal. Les personnes de la liste du personnel se connectent avec l’adresse qui y figure.
role-mail = Adresse e-mail
role-which = Rôle
role-take = Retirer
role-was-given = { $who } a maintenant le rôle { $role }.
role-was-taken = { $who } n’a plus le rôle { $role }.
problem-last-hr = C’est la dernière personne des RH. Donnez d’abord ce rôle à quelqu’un d’autre, sinon plus personne ne le pourrait.

title-comments = Lire les commentaires
comments-page-lead = Lisez ce que les gens ont écrit avant tout le monde. Ne masquez que ce qui permet de reconnaître quelqu’un ou ce qui blesse.
comments-page-none = Il n’y a pas de commentaires à lire pour l’instant.

title-record = Vie privée et sécurité
record-lead = Pour la personne déléguée à la protection des données. Les faits viennent du programme tel qu’il fonctionne maintenant.
record-print = Imprimer la page
record-who = Qui est responsable ?
record-controller = Organisation et contact (à remplir)
record-officer = Délégué à la protection des données (à remplir)
record-ground = Base juridique (à remplir)
record-purpose = À quoi servent les données ?
record-purpose-text = À demander aux gens, brièvement et anonymement, comment c’est de travailler ici, et à aider les responsables à bien en parler. Personne n’est jugé, classé ou suivi. Rien n’est décidé automatiquement sur quelqu’un.
record-people-text = Il s’agit des membres du personnel : la liste en compte { $people } maintenant. Elle contient leur nom, numéro, adresse mail, langue, unité et responsable. Ce que quelqu’un répond n’est jamais gardé avec un nom.
record-never-text = Nous ne posons jamais de question sur la santé. Participer est libre, et il n’y a pas de liste de qui n’a pas participé.
record-facts = Comment cela fonctionne maintenant
record-version = Version
record-instrument = Questionnaire
record-workplace = Adresse pour les RH et les responsables
record-answers = Adresse pour les réponses
record-encrypted = Connexion chiffrée
record-encrypted-yes = Oui, aux deux adresses
record-encrypted-no = Non : bon pour essayer seulement
record-hosts = Deux adresses séparées
record-hosts-yes = Oui
record-hosts-no = Non : donnez à chaque serveur son propre nom
record-database = Lieu de la base de données
record-database-here = Sur la même machine que les serveurs
record-database-elsewhere = Sur une autre machine
record-key-place = Lieu des clés
record-key-place-memory = En mémoire, sur aucun disque
record-key-place-inside-data = Dans le dossier des données : une sauvegarde les emporte alors. Mettez-les ailleurs
record-key-place-beside-data = À côté du dossier des données, dans aucune sauvegarde
record-key-place-elsewhere = Dans un autre lieu que les données, dans aucune sauvegarde
record-mail = Courrier
record-mail-server = Par le serveur mail de l’organisation
record-mail-folder = Pas de serveur mail : les lettres sont des fichiers chez l’administrateur
record-council-mail = Lettres au conseil d’entreprise
record-council-mail-yes = Oui, en : { $languages }
record-council-mail-no = Non : aucune adresse n’est réglée
record-council-refused = Lettres au conseil d’entreprise qui ont été refusées
record-agreement = Accord du conseil d’entreprise
record-agreement-none = Pas encore rempli. Sans accord, aucune enquête ne s’ouvre
record-block = Plus petit groupe dans les résultats
record-segment = Plus petit groupe invité
record-block-text = { $block } personnes. La base de données refuse moins
record-listed = Personnes sur la liste du personnel
record-waves = Enquêtes
record-waves-text = { $open } ouvertes, { $counted } comptées, { $stopped } arrêtées
record-kept = Ce que nous gardons
record-what = Quoi
record-until = Combien de temps
record-read = Qui y a accès
record-kept-staff-list = Liste du personnel : nom, numéro, adresse mail, langue, unité, responsable
record-until-staff-list = Tant que quelqu’un travaille ici, puis { $leaverDays } jours. Si une enquête est alors ouverte, jusqu’au comptage
record-read-staff-list = Les RH ; le serveur pour les RH et les responsables
record-kept-accounts = Connexion : une empreinte (hash) du lien et de la session
record-until-accounts = Le lien { $signInMinutes } minutes, la session { $sessionHours } heures
record-read-accounts = Le serveur seulement ; il n’y a pas de mot de passe
record-kept-invitations = Qui est invité, et si un ticket a été demandé
record-until-invitations = Jusqu’au comptage, ou jusqu’à l’arrêt de l’enquête
record-read-invitations = Le serveur et qui gère la base de données ; les RH voient un seul chiffre pour toute l’organisation
record-kept-askings = Quelle question a été posée à quelqu’un, et jusqu’à quand
record-until-askings = Tant que quelqu’un est sur la liste du personnel. La même question ne revient pas avant { $restDays } jours
record-read-askings = Le serveur seulement
record-kept-seats = Avec qui une personne a été interrogée, sous un nom chiffré
record-until-seats = Jusqu’à la fin de l’année qui suit la dernière enquête de ce groupe ; la clé disparaît aussi. De même pour qui est parti
record-read-seats = Le serveur seulement
record-kept-acts = Ce que les RH viennent de faire, pour qu’un double clic ne compte qu’une fois
record-until-acts = Deux jours au plus
record-read-acts = Le serveur seulement
record-kept-letters = Lettres qui doivent encore partir : à qui et laquelle, jamais le texte
record-until-letters = Jusqu’à l’envoi. Sans serveur mail, elles restent comme fichiers jusqu’à ce que l’administrateur les efface
record-read-letters = Les RH, avec le lien caché
record-kept-ballots = Réponses scellées et tickets utilisés
record-until-ballots = Jusqu’au comptage ; elles sont alors ouvertes ensemble et détruites
record-read-ballots = Personne ne peut les lire tant que l’enquête est ouverte, sauf qui a la clé
record-kept-keys = Clés d’une enquête
record-until-keys = Jusqu’au comptage, ou jusqu’à l’arrêt de l’enquête
record-read-keys = Chaque serveur seulement ses propres clés
record-kept-log = Ce qui a été annoncé : codes de contrôle, dates, nombres, reçus
record-until-log = Cela reste
record-read-log = Tout le monde
record-kept-results = Résultats d’au moins { $block } personnes ensemble
record-until-results = Jusqu’à ce que l’organisation les efface ; le programme ne le fait pas de lui-même
record-read-results = Les RH tous les groupes ; un responsable son groupe et le groupe au-dessus
record-recipients = Qui peut voir quelque chose ?
record-recipients-text = Les RH, les responsables, et qui gère les serveurs. Le conseil d’entreprise reçoit des codes de contrôle et des nombres, jamais un nom.
record-mail-server-text = Le serveur mail de l’organisation traite le nom, l’adresse et le lien personnel.
record-mail-folder-text = Aucun serveur mail n’est réglé. Les lettres avec des liens personnels sont des fichiers dans un dossier de l’administrateur.
record-transfer-text = Le programme n’envoie rien à un autre service. Si des données quittent l’Union européenne dépend du lieu de ces serveurs et du serveur mail.
record-risks = Risques et ce que nous faisons
record-risk = Risque
record-done = Ce que nous faisons
record-left = Ce qui reste
record-risk-linking = Quelqu’un relie une réponse à un nom
record-done-linking = Les réponses sont scellées sur l’appareil. Un ticket que personne ne peut suivre donne le droit de répondre. Deux serveurs savent chacun la moitié
record-left-linking = Qui a la clé et note aussi qui envoie quand peut relier, tant que l’enquête est ouverte
record-risk-small = Un groupe est si petit que quelqu’un peut être reconnu
record-done-small = Moins de { $block } personnes n’est jamais gardé. La base de données le refuse
record-left-small = Si quatre personnes sur cinq mettent leurs réponses ensemble, elles connaissent la cinquième
record-risk-subtracting = Soustraire deux résultats l’un de l’autre
record-done-subtracting = Une enquête est publiée une seule fois. La même question ne va pas deux fois aux mêmes personnes en peu de temps, même écrite autrement ou sous un autre nom
record-left-subtracting = Une question vraiment formulée autrement n’est pas reconnue
record-risk-invented = Les RH inventent des collègues ou déplacent des gens
record-done-invented = La liste est fixée à l’ouverture. Qui est arrivé est montré au groupe et figure dans la liste publique. Le conseil d’entreprise reçoit une lettre, si une adresse est réglée
record-left-invented = Le groupe doit voir lui-même qu’un nombre n’est pas juste
record-risk-operator = L’administrateur change la page où l’on répond
record-done-operator = La liste publique donne l’empreinte (hash) de chaque fichier que les serveurs donnent
record-left-operator = Un autre fichier pour une seule personne ne se voit que si elle vérifie
record-risk-mail = Quelqu’un d’autre utilise le lien ou le code d’une lettre
record-done-mail = Chaque invitation sert une fois. Qui arrive en second l’apprend. Après une nouvelle adresse mail, on est déconnecté partout et l’ancienne adresse reçoit une lettre
record-left-mail = Qui gère le courrier ou imprime les lettres peut être le premier
record-risk-words = Quelqu’un se trahit par ses propres mots
record-done-words = L’appareil avertit pour les noms, adresses et dates
record-left-words = Une façon d’écrire peut être reconnue
record-risk-pressure = Des gens se sentent obligés de participer
record-done-pressure = Chaque question peut être passée. Un rappel va à tout le monde. Personne ne voit qui n’a pas participé
record-left-pressure = La pression en dehors du programme
record-rights = Droits du personnel
record-rights-text = L’accès, la correction et l’effacement valent pour la liste du personnel. Une réponse ne peut plus être vue, changée ou effacée après l’envoi : personne ne sait de qui elle est. L’écran le dit avant l’envoi.
record-log = La liste publique de ce qui a été annoncé

## Entretiens
only-you-two = Ce qui est écrit ici, vous n’êtes que deux à le lire. Les RH n’y ont pas accès. La personne qui gère le serveur et en détient les clés pourrait le lire.
only-what-you-share = { $name } ne lit que ce que vous partagez. Les RH n’y ont pas accès. Les personnes qui gèrent le serveur pourraient le lire, avec les clés qui s’y trouvent.
old-address-lead = Avec ce lien, vous dites que votre nouvelle adresse est bien la vôtre. Vos entretiens s’ouvrent alors à nouveau.
old-address-open = Oui, c’est moi : ouvrir mes entretiens
old-address-opened = Vos entretiens sont à nouveau ouverts.
leaver-lead = Vous ne travaillez plus ici. Les entretiens que vous avez eus sont à vous : lisez-les, imprimez-les ou enregistrez-les.
leaver-open = Ouvrir mes entretiens
nobody-but = Les RH n’y ont pas accès. La personne qui gère le serveur et en détient les clés pourrait le lire.
no-judgement = Pas une évaluation : pas de jugement, pas de note
the-other = l’autre personne
conversation-with = Entretien avec { $name }
conversation-with-former-leader = Entretien avec la personne qui vous dirigeait
conversation-with-former = Entretien avec une personne que vous dirigiez
conversation-when = { $day }, { $hours } h { $minutes }
minutes = { $n } minutes
place-walk = Une promenade dehors
place-quiet-room = Une pièce calme
place-coffee = Autour d’un café
place-after-lunch = Après le repas de midi
place-on-the-road = En route, ensemble
place-side-by-side = Côte à côte, au travail
place-online = En ligne, avec ou sans image
conversations-ahead = À venir
conversations-ahead-none = Rien n’est convenu. Vous voulez parler à quelqu’un ? Proposez un entretien.
conversations-were = Passés
conversations-were-none = Les entretiens que vous aurez eus apparaîtront ici.
conversations-shut = Ce qui est verrouillé entre vous et une autre personne réapparaît dès que c’est ouvert.
all-conversations = Tous les entretiens
became-proposed-me = Une proposition. Vous pouvez répondre.
became-proposed-other = Proposé. { $name } peut répondre.
became-planned-nothing = Convenu. Vous pouvez vous préparer.
became-planned-something = Convenu. Il y a déjà quelque chose sur votre feuille.
became-planned-shared = Convenu. Il y a quelque chose sur votre feuille, et vous en avez partagé une partie.
became-nothing = Cet entretien n’a pas eu lieu.
became-talked = Vous vous êtes parlé. Vous pouvez noter ce qui s’est dit.
became-summarised-me = Ce qui s’est dit est noté. Vous pouvez dire si c’est juste.
became-summarised-other = Ce qui s’est dit est noté. { $name } peut dire si c’est juste.
became-agreed = Vous êtes d’accord.
became-agreed-until = Vous êtes d’accord. Faire le point : { $day }.
became-closed = Terminé.
own-conversation = Cet entretien vous appartient. La personne qui vous dirige aujourd’hui ne le lit pas.
own-conversation-shown = Cet entretien vous appartient. Vous le faites lire à la personne qui vous dirige aujourd’hui.
with-whom = Avec qui vous parlez
with-nobody = La liste du personnel n’indique personne qui vous dirige ou que vous dirigez. Ce n’est pas juste ? Parlez-en aux RH.
who-leads-you = La personne qui vous dirige
whom-you-lead = Les personnes que vous dirigez
last-talked = La dernière fois : { $day }
propose-conversation = Proposer un entretien
shut-me = Votre adresse a changé sur la liste du personnel. Les entretiens entre vous et { $name } sont donc verrouillés, pour que personne d’autre n’entre sous votre nom. { $name } voit un bouton pour vous laisser entrer. Vous pouvez aussi utiliser le lien de la lettre envoyée à votre ancienne adresse.
shut-other = { $name } a une nouvelle adresse sur la liste du personnel. Vos entretiens à deux restent verrouillés jusqu’à ce que vous disiez que cette adresse est juste :
shut-other-ask = Est-ce bien { $name } qui vous l’a dit ? Sinon, posez d’abord la question, de vive voix ou au téléphone.
let-in = Oui, laisser entrer { $name }
was-let-in = { $name } peut de nouveau entrer.
rhythm-ask = Proposer un rythme fixe
rhythm-ask-other = Proposer un autre rythme
rhythm-why = Il vaut si vous choisissez tous les deux le même. Chacun peut l’arrêter à tout moment. Il n’y a pas de rappels.
rhythm-how-often = À quelle fréquence ?
rhythm-ask-this = Proposer ce rythme
rhythm-was-asked = Votre proposition est là. Elle vaut si l’autre personne choisit le même rythme.
rhythm-asked-by-other = { $name } propose un rythme : { $weeks }.
rhythm-asked-by-me = Vous avez proposé un rythme : { $weeks }. { $name } peut répondre.
rhythm-agree = Accepter ce rythme
rhythm-rather-not = Plutôt sans rythme
rhythm-no-longer = Arrêter le rythme
rhythm-chosen = Choisi ensemble : { $weeks }.
rhythm-is-chosen = Vous avez choisi ce rythme ensemble.
rhythm-is-none = Il n’y a pas de rythme fixe.
every-weeks = { $n ->
    [13] tous les trois mois
    [26] tous les six mois
   *[other] toutes les { $n } semaines
}
propose-with = Un entretien avec { $name }
about-what = À quel sujet
about-in-words = En quelques mots
about-in-words-why = Peut rester vide. Ne demandez jamais rien sur la santé. Si l’autre personne en parle, écoutez.
about-in-words-why-employee = Peut rester vide. Rien ne vous oblige à parler de votre santé.
topics-choose = Choisir des sujets
topics-enough = Vous en avez choisi { $most }. C’est assez pour un entretien.
topics-chosen = Sujets : { $topics }
conversation-where = Où ?
conversation-where-why = Choisissez un endroit où vous pouvez parler tranquillement tous les deux.
phones-away = Téléphones rangés, le vôtre aussi.
conversation-when-title = Quand ?
conversation-day = Jour
conversation-day-why = Au plus tôt demain, pour que chacun ait le temps de réfléchir.
conversation-hour = Heure
conversation-length = Durée
propose-to = Proposer à { $name }
propose-to-why = { $name } peut dire oui, dire « plutôt non » ou proposer un autre moment. Aucune raison n’est demandée.
was-proposed = { $name } reçoit votre proposition par e-mail.
conversation-is-proposed = Une proposition
conversation-is-planned = Convenu
asks-you = { $name } propose cet entretien. Cela vous convient-il ?
waits-for = { $name } peut répondre maintenant. Vous pouvez déjà vous préparer.
accept-conversation = Accepter l’entretien
decline-conversation = Plutôt non
no-reason = Vous n’avez pas à donner de raison.
move-conversation = Un autre moment ou un autre lieu
move-why = { $name } répond alors de nouveau. Ce que vous avez écrit reste.
move-propose = Proposer ceci
withdraw-proposal = Retirer la proposition
cancel-conversation = Annuler l’entretien
was-accepted = C’est convenu. Vous pouvez vous préparer tranquillement.
was-declined = L’entretien n’aura pas lieu. L’autre personne le voit, sans raison donnée.
was-moved = { $name } reçoit votre nouvelle proposition par e-mail.
talk-open = Ensemble à table
talk-open-why = Pour le jour même : une page calme avec ce que vous avez partagé tous les deux.
own-sheet = Ma feuille
own-sheet-why = Personne d’autre que vous ne lit ceci, jusqu’à ce que vous partagiez quelque chose. Ce que vous allez dire à l’autre, l’aide à la conversation le lit avec vous, dans votre navigateur.
check-out-of-reach = L’aide à la conversation n’a pas pu être chargée. Vous pouvez écrire quand même. Rechargez la page pour l’utiliser.
piece-opening = Commencer avec bienveillance
piece-opening-why = Racontez une chose que vous avez vue vous-même. Dites ce que vous avez vu, pas ce que cela veut dire selon vous.
piece-opening-hint = Par exemple : Mardi, je t’ai vu accompagner la nouvelle collègue. Comment l’as-tu vécu ?
piece-question = Questions
piece-question-why = Des questions ouvertes, avec « quoi », « comment » ou « quand ». Deux ou trois suffisent.
piece-question-why-employee = Que voulez-vous demander ?
piece-question-hint = Par exemple : Qu’aimerais-tu apprendre cette année ?
piece-question-add = Ajouter une question
piece-note = Pensées en vrac
piece-note-why = Ce que vous ne voulez pas oublier.
piece-note-hint = Par exemple : écouter d’abord, planifier ensuite.
piece-note-add = Ajouter une pensée
piece-gives-energy = Qu’est-ce qui me donne de l’énergie ?
piece-own-words = Avec vos mots. Une seule chose suffit.
piece-takes-energy = Qu’est-ce qui me prend de l’énergie ?
piece-takes-energy-why = Il s’agit du travail. Rien ne vous oblige à parler de votre santé.
piece-proud-of = Qu’est-ce qui fait ma fierté ?
piece-proud-of-why = Grand ou petit, vu ou pas vu.
piece-want = Qu’est-ce que j’aimerais ?
piece-want-why = Apprendre, changer, garder les choses comme elles sont : tout est permis.
piece-need-from-you = De quoi ai-je besoin de ta part ?
piece-need-from-you-why = Plus la demande est concrète, plus il est facile de dire oui.
piece-kept = Enregistré.
piece-keeping = Enregistrement …
piece-not-kept = Vos mots sont encore ici, mais ils ne sont pas enregistrés.
piece-keep-again = Enregistrer à nouveau
piece-is-yours = Personne d’autre que vous ne lit ceci.
piece-is-shared = Partagé avec { $name }.
piece-is-shared-why = Si vous changez quelque chose, { $name } le lit aussi. Aucun message n’est envoyé. Vous pouvez le reprendre jusqu’à l’entretien ; { $name } l’aura peut-être déjà lu.
piece-share = Partager avec { $name }
piece-take-back = Reprendre
piece-remove = Enlever
piece-removed = Enlevé.
piece-put-back = Remettre
other-shares = Ce que { $name } partage
other-shares-nothing = Rien pour l’instant. Ce n’est pas nécessaire non plus : chacun partage ce qu’il veut.
cards-team = Ce que { $unit } a dit ensemble
cards-team-why = Il s’agit d’un groupe. Ne demandez jamais qui a répondu quoi. Commencez par ce qui va bien.
cards = Extraits des guides
cards-why = Des questions pour ouvrir un entretien. Une ou deux suffisent.
cards-for-me = Des questions à vous poser
cards-for-me-why = Pour y réfléchir. Prenez ce qui vous convient, ou laissez-les.
cards-more = { $n ->
    [2] Encore deux questions
   *[other] Encore { $n } questions
}
card-to-sheet = Mettre sur ma feuille
card-is-on-sheet = Sur votre feuille
card-refer = Cela va plus loin ?
never-health = Ne demandez jamais rien sur la santé. Si l’autre personne en parle, écoutez, et dites qui peut aider.
never-health-me = Rien ne vous oblige à parler ici de votre santé. Cela ne va pas ? Parlez-en à votre médecin ou à la médecine du travail.
problem-employees-only = Ceci est réservé aux personnes de la liste du personnel.
problem-no-conversation = Cet entretien n’existe pas, ou il ne vous appartient pas.
problem-no-piece = Ce passage de votre feuille n’est plus là.
problem-no-pair = Aucun de vous deux ne dirige l’autre actuellement, ou vous ne vous êtes pas encore parlé ici.
problem-room-shut = Votre adresse a changé sur la liste du personnel. Tout est verrouillé ici jusqu’à ce que l’autre personne vous laisse entrer.
problem-not-now = Entre-temps, quelque chose a changé pour cet entretien. Rechargez la page et voyez où il en est.
problem-turn-of-the-other = C’est à l’autre personne de répondre.
problem-changed-since = L’autre personne a changé quelque chose depuis que vous avez lu ceci. Ce qui vaut maintenant se trouve ci-dessous. Lisez-le, puis répondez.
problem-needs-a-days-notice = Choisissez un jour plus lointain : au plus tôt { $earliest }.
problem-look-back-too-early = Le jour où vous ferez le point doit venir après aujourd’hui.
problem-only-the-employee = Seul le membre de l’équipe peut le faire : l’entretien lui appartient.
problem-only-the-leader = Seule la personne qui dirige peut le faire.
problem-address-differs = L’adresse a encore changé entre-temps. Regardez à nouveau, et posez la question, avant d’ouvrir à qui que ce soit.
problem-cannot-let-in = Vous n’avez encore jamais convenu d’un entretien ensemble, et quelque chose a déjà été écrit ici depuis l’ancienne adresse. Seule l’ancienne adresse peut laisser entrer la nouvelle.
problem-too-many-texts = Votre feuille est pleine. Enlevez d’abord quelque chose.
problem-key-gone = La clé de cet entretien n’existe plus. Plus personne ne peut le lire.
problem-years-not-yours = Ceci est réservé aux RH.
problem-piece-too-long = C’est trop long pour être enregistré : au plus { $most } caractères. Faites-en deux passages.

own-aids = Fiches de la bibliothèque
own-aids-why = Pour réfléchir d’abord par vous-même. Ce que vous notez est à vous, même si vous partagez un champ.
own-aids-why-leader = Pour réfléchir d’abord à votre propre travail. La personne à qui vous parlez a les mêmes feuilles. Ce que vous notez est à vous, même si vous partagez un champ.
aid-choose = Choisir une fiche
aid-choose-none = Choisir une feuille
aid-drawing = Le dessin. Choisissez un champ pour le remplir.
aid-drawing-parts = Le dessin. Choisissez une zone pour la lire.
aid-empty = encore vide
aids-out-of-reach = Les fiches n’ont pas pu être chargées. Rechargez la page si vous voulez en utiliser une.

title-support = Autour des entretiens
support-lead = Ce que vous pouvez faire pour que l’on se parle bien. Personne ne lit ici ce qui est dit.
name-contacts = Qui d’autre peut aider
name-contacts-why = Parfois un entretien a besoin de quelqu’un d’autre. Écrivez qui c’est ici, et comment joindre cette personne. Tout le monde le lit en préparant. Personne ne sait qui a regardé.
name-contacts-keep = Enregistrer les noms
name-contacts-kept = Enregistré. Cela figure ainsi dans chaque préparation.
contact-confidant = Personne de confiance
contact-coach = Coach de carrière
contact-prevention-adviser = Conseiller en prévention
contact-occupational-physician = Médecin du travail
contact-return-to-work-coach = Coach de retour au travail
contact-hr = RH
contacts = Qui d’autre peut aider
contacts-why = Parfois un sujet va plus loin qu’un entretien à deux. Vous pouvez toujours vous adresser ici, même sans le dire.
years = Les entretiens ont-ils lieu ?
years-why = Une fois par an, en février, pour toute l’organisation et par larges tranches. Jamais par unité ni par personne.
years-none = Il n’y a pas encore d’année à montrer.
band-too-few-pairs = Moins de cinquante duos : rien n’en est dit.
band-under-a-quarter = Moins d’un quart des duos se sont parlé.
band-under-half = Entre un quart et la moitié des duos se sont parlé.
band-under-three-quarters = Entre la moitié et trois quarts des duos se sont parlé.
band-most = Trois quarts ou plus des duos se sont parlé.
changed-contact = Quelqu’un d’autre l’a changé entre-temps : c’était { $shown }, c’est maintenant { $now }.

record-kept-conversations = Entretiens entre une personne et qui la dirige : préparation, résumé, accords ; qui avec qui et quand
record-until-conversations = Ce qui n’est pas partagé : jusqu’au lendemain du bilan. Le reste tant que la personne le veut ; qui part a trente jours pour l’emporter
record-read-conversations = Les deux personnes elles-mêmes. Pas les RH ; une nouvelle personne qui dirige seulement si l’autre le veut
record-risk-conversations = Quelqu’un lit un entretien qui n’est pas le sien
record-done-conversations = Chaque texte est scellé avec une clé par entretien ; la base ne laisse entrer que les deux ; une autre adresse ferme la pièce
record-left-conversations = Qui gère le serveur avec ses clés, ou lit la boîte mail de quelqu’un, pourrait lire. Qui parle avec qui et quand est lisible dans la base
record-kept-contacts = Qui d’autre peut aider : les noms que les RH indiquent
record-until-contacts = Jusqu’à ce que les RH les retirent
record-read-contacts = Toute personne connectée. Qui les consulte n’est pas gardé
