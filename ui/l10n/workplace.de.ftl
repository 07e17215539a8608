# Wörter für HR und Führungskräfte. Ein Wort je Sache; ein Knopf ist ein Verb und ein Nomen; was nicht gezeigt wird, sagt warum.

waiting = Einen Moment …
language = Sprache
navigation = Seiten
sign-out = Abmelden
close = Schließen
cancel = Abbrechen
unit = Einheit
units-below = Einheiten darunter
why = Warum
not-shown = nicht gezeigt

title-start = Anfang
title-sign-in = Anmelden
title-people = Personalliste
title-waves = Befragungen
title-open-wave = Befragung öffnen
title-wave = Befragung
title-results = Ergebnisse
title-team = Mein Team
title-conversations = Gespräche
title-propose = Ein Gespräch vorschlagen
title-conversation = Gespräch
title-talk = Im Gespräch
title-own-record = Meine Gespräche mitnehmen
title-nowhere = Nicht gefunden
nowhere = Hier ist nichts
nowhere-why = Diese Adresse führt zu keiner Seite. Wählen Sie eine aus der Navigation.
nothing-here = Noch nichts zu sehen
nothing-here-why = Sie leiten keine Einheit der Personalliste. Werden Sie zu einer Befragung eingeladen, bringt Ihr Brief Sie hin.

## Nach dem Gespräch
kept-apart = Das klingt nach Beurteilen oder Belohnen. Ein solches Gespräch halten wir getrennt: Wer beurteilt wird, erzählt weniger. Sie dürfen es trotzdem so stehen lassen.
talk-with = Im Gespräch mit { $name }
talk-back = Zurück
talk-topics = Themen
talk-nothing-brought = Niemand hat vorab etwas geteilt. Das muss auch nicht sein.
talk-own-sheet = Mein eigenes Blatt
talk-own-sheet-why = Das haben Sie nicht geteilt. Wer auf Ihren Bildschirm schaut, liest mit.
talk-how = So sprechen Sie miteinander
talk-listen = Zuhören
talk-summarise = Zusammenfassen
talk-probe = Nachfragen
talk-silence = Eine Minute Stille
talk-silence-stop = Stille beenden
talk-silence-now = Eine Minute Stille. Niemand muss etwas sagen.
talk-silence-over = Die Minute ist um.
talk-end = Wir haben gesprochen
talk-end-why = Danach schreibt jemand von Ihnen beiden kurz auf, was gesagt wurde. Was Sie geteilt haben, können Sie dann nicht mehr zurücknehmen.
talk-not-planned = Dieses Gespräch ist noch nicht vereinbart.
talk-not-now = Dieses Gespräch hat schon stattgefunden, oder es findet nicht statt.
talk-ended = Schön, dass Sie miteinander gesprochen haben. Schreiben Sie jetzt kurz auf, was gesagt wurde.
two-reads-both = Sie und { $name } können das lesen. Sonst niemand, auch HR nicht.
two-reads-you = Nur Sie können das lesen. Sonst niemand, auch HR nicht.
two-reads-now = Sie und die Person, die Sie heute führt, können das lesen. Sonst niemand, auch HR nicht.
two-reads-shown = { $name } lässt Sie das lesen. Sonst kann es niemand, auch HR nicht.
two-who-both = Sie beide
two-who-you = Sie
two-who-then = die damalige Führungskraft
two-who-when = { $who }, bis { $day }
two-the-other = die andere Person
two-record = Nach dem Gespräch
two-summary = Was gesagt wurde
two-heard = Was haben Sie die andere Person sagen hören?
two-heard-how = Schreiben Sie es mit den Worten von { $name } auf, nicht, was Sie davon halten.
two-agreements = Vereinbarungen
two-agreements-how = Eine Vereinbarung, die Sie einhalten, genügt. Keine ist auch in Ordnung: Lassen Sie es dann leer.
two-agreements-none = Es gibt keine Vereinbarungen.
two-agreement = Vereinbarung { $n }
two-what = Was vereinbaren Sie?
two-who = Wer macht es?
two-due = Bis wann? (darf leer bleiben)
two-agreement-add = Vereinbarung hinzufügen
two-agreement-remove = Vereinbarung entfernen
two-look-back-day = Wann schauen Sie zurück?
two-look-back-day-why = Was jemand vorbereitet und nicht geteilt hat, verschwindet nach diesem Tag.
two-hand-over = Text vorlegen
two-keep = Text speichern
two-overtaken = Inzwischen hat auch { $name } etwas aufgeschrieben. Lesen Sie es zuerst. Legen Sie danach Ihren Text vor, tritt er an dessen Stelle.
two-drop-mine = Meinen Text verwerfen
two-is-it-so = Stimmt das so für Sie? Oder würden Sie es anders sagen?
two-confirm = So ist es
two-say-otherwise = Ich sage es anders
two-wait = Jetzt liest { $name } das und sagt, ob es stimmt. Bis dahin können Sie es noch ändern.
two-not-yet-why = Haben Sie noch nicht gesprochen?
two-not-yet = Zurück zum Vorbereiten
two-alone = Sonst liest das jetzt niemand. Es bleibt so, wie Sie es aufschreiben.
two-change = Text ändern
two-written-by-you = Von Ihnen aufgeschrieben am { $day }.
two-written-by = Aufgeschrieben von { $name } am { $day }.
two-written = Aufgeschrieben am { $day }.
two-agreed = Was Sie vereinbart haben
two-look-back-on = Zurückschauen: { $day }.
two-looked-back-on = Zurückgeschaut am { $day }.
two-look-back = Zurückschauen
two-look-back-later = Sie schauen am { $day } zurück. Früher geht auch.
two-look-back-now = Schon jetzt zurückschauen
two-look-back-how = Schauen Sie gemeinsam, was aus jeder Vereinbarung wurde. Richtig oder falsch gibt es hier nicht: Was hilft, behalten Sie bei; was nicht passt, ändern Sie.
two-came = Was ist daraus geworden?
two-next = Was machen Sie damit?
two-next-keep = So beibehalten
two-next-change = Anders machen
two-next-let-go = Loslassen
two-look-back-keep = Rückblick speichern
two-brought = Was Sie beide mitgebracht haben
two-brought-by-you = Von Ihnen
two-brought-by = Von { $name }
two-piece-opening = Für den Anfang
two-piece-question = Eine Frage
two-piece-note = Ein Gedanke
two-piece-gives-energy = Das gibt mir Energie
two-piece-takes-energy = Das kostet mich Energie
two-piece-proud-of = Darauf bin ich stolz
two-piece-want = Das möchte ich
two-piece-need-from-you = Das brauche ich von dir
two-yours = Dieses Gespräch gehört Ihnen
two-yours-why = Sie entscheiden, was damit geschieht: mitnehmen, lesen lassen oder löschen.
two-show-why = Dieses Gespräch hatten Sie mit jemandem, der Sie heute nicht mehr führt. { $name } sieht nichts davon, außer Sie lassen es lesen.
two-show = Von { $name } lesen lassen
two-shown-now = Dieses Gespräch kann jetzt auch { $name } lesen.
two-show-no-more = Nicht mehr lesen lassen
two-take-along = Alles mitnehmen
two-delete = Gespräch löschen
two-delete-sure = Dieses Gespräch löschen?
two-delete-means = Der Schlüssel dieses Gesprächs wird vernichtet. Danach kann niemand es hier mehr lesen oder zurückholen, auch Sie nicht. Möchten Sie es behalten? Dann nehmen Sie es zuerst mit.
two-deleted = Das Gespräch ist gelöscht, und sein Schlüssel ist vernichtet.
two-leave-heading = Nicht mehr teilnehmen
two-leave-why = Dieses Gespräch gehört der Person, die von Ihnen geführt wird. Sie können aufhören: Dann lesen Sie es nicht mehr.
two-leave = Teilnahme beenden
two-leave-sure = Teilnahme an diesem Gespräch beenden?
two-leave-means = Danach lesen Sie dieses Gespräch nicht mehr, und bei Ihnen bleibt keine Kopie. Was Sie vorbereitet und nicht geteilt haben, verschwindet sofort. Die Person, die von Ihnen geführt wird, behält das Gespräch.
two-left = Sie nehmen an diesem Gespräch nicht mehr teil und können es nicht mehr lesen.
own-record-lead = Alles, was Ihnen gehört, wie es am { $day } stand.
own-record-who-read = Wer konnte das lesen? Sie und die Person, die Sie geführt hat, solange das so war. HR nie. Was Sie nicht geteilt haben, konnten nur Sie lesen. Wer den Server betreibt und seine Schlüssel hat, hätte es lesen können.
own-record-unprotected = Auf Papier oder in einer Datei schützt dieser Raum Ihre Gespräche nicht mehr: Wer das Papier oder die Datei hat, kann sie lesen. Bewahren Sie sie gut auf.
own-record-none = Es gibt noch kein Gespräch.
own-record-print = Seite drucken
own-record-save = Datei speichern (JSON)
own-record-sign = Mit zwei Zeilen zum Unterschreiben drucken
own-record-file = gespraeche
own-record-sign-employee = Unterschrift Mitarbeiterin oder Mitarbeiter
own-record-sign-leader = Unterschrift Führungskraft
own-record-one = Gespräch vom { $day }
own-record-with = Mit
own-record-when = Um wie viel Uhr
own-record-hour = { $hour } Uhr, { $minutes } Minuten
own-record-where = Wo
own-record-state = Wie es steht
own-record-about = Worüber
own-record-proposed = vorgeschlagen
own-record-planned = vereinbart
own-record-declined = nicht angenommen
own-record-cancelled = abgesagt
own-record-talked = geführt
own-record-summarised = aufgeschrieben
own-record-agreed = gemeinsam bestätigt
own-record-closed = zurückgeschaut
own-record-pieces-shared = Was Sie geteilt haben
own-record-pieces-own = Was Sie für sich behalten haben
own-record-pieces-other = Was die andere Person geteilt hat

## Anmelden
sign-in = Anmelden
mail-address = Ihre Mailadresse bei der Arbeit
ask-link = Link schicken
ask-link-why = Es gibt kein Passwort. Sie bekommen einen Link, der einmal gilt, zwanzig Minuten lang.
sign-in-button-why = Den Link zu öffnen hat noch nichts getan. Drücken Sie den Knopf, um sich auf diesem Gerät anzumelden.
look-in-mail = Sehen Sie in Ihre Mail
look-in-mail-why = Ist diese Adresse bekannt, dann ist ein Brief unterwegs. Das kann eine Minute dauern. Kommt nichts? Dann steht vielleicht eine andere Adresse auf der Personalliste. Haben Sie mehrere bekommen? Nur die neueste gilt.
title-access = Wo ich angemeldet bin
access-lead = Ein Telefon verloren oder einen Bildschirm offen gelassen? Melden Sie sich dort von hier aus ab.
access-sessions = Angemeldet
signed-in-since = Seit { $since }
signed-in-here = Hier
end-session = Dort abmelden
end-other-sessions = Überall sonst abmelden
session-ended-there = Dort sind Sie abgemeldet.
sessions-ended = Überall sonst sind Sie abgemeldet.
access-note = Nach zehn Stunden endet eine Anmeldung von selbst. Von welchem Gerät sie ist, wird nicht gespeichert.
session-ended = Ihre Sitzung ist abgelaufen. Melden Sie sich wieder an, dann sind Sie wieder, wo Sie waren.
session-ended-form = Ihre Sitzung ist abgelaufen, und es wurde nichts gesendet. Was Sie eingegeben haben, bleibt in diesem Tab erhalten. Melden Sie sich wieder an, dann machen Sie dort weiter.
signed-out-elsewhere = Sie haben sich in einem anderen Tab abgemeldet. Was Sie hier eingegeben hatten, wurde gelöscht.
sign-in-for-page = Melden Sie sich an, dann kommen Sie zu der Seite, die Sie wollten.
form-is-back = Sie sind wieder angemeldet. Alles steht da, wie Sie es eingegeben haben; gesendet wurde noch nichts.
under-way = Einen Moment, das läuft gerade.
changed-nothing = nichts
changed-agreement = Aktenzeichen der Zustimmung: Hier stand { $shown }, jetzt ist es { $now }.
changed-agreed-on = Tag der Zustimmung: Hier stand { $shown }, jetzt ist es { $now }.
changed-questionnaire = Fragebogen: Hier stand { $shown }, jetzt ist es { $now }.
changed-unit = Einheit: Hier stand { $shown }, jetzt ist es { $now }.
changed-invited = Menschen in { $of }: Hier stand { $shown }, jetzt sind es { $now }.
changed-staff-list = Jemand anders hat inzwischen eine andere Liste eingelesen. Die Vorschau unten wurde neu gemacht.
other-address = Andere Adresse verwenden

## Personalliste
people-lead = Wer wo arbeitet und wer leitet. Nur HR sieht diese Liste; sie begegnet nie einer Antwort.
list-new = Neue Liste einlesen
choose-file = Datei wählen
no-file = noch keine Datei gewählt
file-note = Eine Textdatei aus Ihrem Personalsystem (CSV). Komma, Semikolon oder Tabulator, Umlaute und Anführungszeichen: Das finden wir heraus. Wählen zeigt eine Vorschau und ändert nichts.
encoding-label = Buchstaben gelesen als
encoding-choose = Wählen Sie, was stimmt
encoding-unclear-note = Die Datei sagt selbst nicht, wie ihre Buchstaben gespeichert sind. Sehen Sie unten, bei welcher Wahl die Namen stimmen.
encoding-known-note = Sehen Namen falsch aus? Dann wählen Sie etwas anderes.
encoding-windows-1252 = Windows
encoding-macintosh = Macintosh
encoding-cp850 = MS-DOS (850)
encoding-cp437 = MS-DOS (437)
list-refused = Diese Liste ist nicht ganz lesbar
list-refused-why = { $n ->
    [one] Ein Problem in { $rows } Zeilen. Beheben Sie es in der Datei und wählen Sie sie neu. Nichts wurde geändert.
   *[other] { $n } Probleme in { $rows } Zeilen. Beheben Sie sie in der Datei und wählen Sie sie neu. Nichts wurde geändert.
}
list-preview = Was diese Liste ändern würde
list-preview-why = Wir haben { $rows } Zeilen gelesen und { $n } Probleme gefunden.
list-problems = { $n ->
    [one] 1 Problem
   *[other] { $n } Probleme
}
list-warnings = { $n ->
    [one] 1 Hinweis
   *[other] { $n } Hinweise
}
list-people = Personen
list-units = Einheiten
list-added = neu
list-left = gegangen
list-moved = gewechselt
list-renumbered = andere Nummer
list-unit-changes = Was sich bei den Einheiten ändert
list-units-new = Neu
list-units-gone = Weg, mit ihren Trends
list-units-renamed = Anders geschrieben, aber dieselbe Einheit
list-unit-renamed = „{ $from }“ wird „{ $to }“
list-unit-changes-why = Ist eine Einheit, die wegfällt, eigentlich eine der neuen? Dann geben Sie ihr in dieser Liste ihren alten Namen.
list-units-merged = Geht in einer anderen Einheit auf
list-unit-merged = { $from } → { $to }
list-units-split = Kommt aus einer anderen Einheit
list-unit-split = Aus { $from }: { $to }
list-who-left = Wer geht ({ $n })
list-who-joined = Wer dazukommt ({ $n })
list-who-moved = Wer die Einheit wechselt ({ $n })
list-who-leads = Einheiten mit einer anderen Leitung ({ $n })
list-in-unit = { $name }: { $unit }
list-from-to = { $name }: { $from } → { $to }
list-leads = { $unit }: { $from } → { $to }
list-brakes = Stimmt diese Liste?
list-brakes-left = { $left } von { $of } Personen stehen nicht mehr darauf.
list-brakes-emptied = Aus diesen Einheiten gehen alle weg:
list-brakes-why = War es nur ein Teil der Datei? Dann verlieren Menschen ihren Zugang und Einheiten ihre Trends. Sehen Sie die Liste durch, bevor Sie weitermachen.
import-all-the-same = Die Liste stimmt, übernehmen
import-list = Diese Liste übernehmen
import-why = Alles kommt auf einmal hinein, oder nichts.
import-refused-why = Eine Liste kommt ganz hinein oder gar nicht. Diese wartet also, bis es keine Probleme mehr gibt.
list-imported = Die Liste ist übernommen: { $people } Personen.
list-empty = Es gibt noch keine Personalliste. Wählen Sie eine Datei, um zu beginnen.
list-now = Die Liste, wie sie jetzt ist
list-now-why = { $people } Personen in { $units } Einheiten.
tree-preview = Einheiten, wie wir sie lesen
tree-why = Prüfen Sie, ob jedes Team am richtigen Ort hängt, unter der richtigen Leitung.
unfold = Zeigen oder verbergen, was darunter ist
no-leader = ohne Leitung
n-people = { $n ->
    [one] 1 Person
   *[other] { $n } Personen
}
finding-line = Zeile
finding-column = Spalte
finding-what = Was wir gefunden haben
whole-row = ganze Zeile
findings-more = Und { $n } weitere dieser Art.

field-number = Nummer
field-firstName = Vorname
field-lastName = Nachname
field-name = Name
field-mail = Mailadresse
field-language = Sprache
field-unit = Einheit
field-parent = übergeordnete Einheit
field-leader = Leitung

finding-file-empty = Die Datei ist leer.
finding-file-is-workbook = Das ist eine Arbeitsmappe. Speichern Sie sie als CSV (Text) und wählen Sie diese Datei.
finding-file-not-text = Das ist keine Textdatei.
finding-encoding-unclear = Diese Zelle lässt sich auf mehrere Arten lesen. { $value }
finding-column-missing = Die Spalte „{ $value }“ fehlt, und ohne sie geht es nicht.
finding-column-repeated = Diese Spalte sagt dasselbe wie eine frühere. Lassen Sie eine weg.
finding-rows-missing = Es gibt Überschriften, aber keine Zeilen darunter.
finding-quote-not-closed = Hier beginnt ein Anführungszeichen, das nirgends schließt.
finding-quote-misplaced = Ein Anführungszeichen steht, wo es nicht lesbar ist.
finding-row-too-short = Diese Zeile hat zu wenige Spalten.
finding-row-too-long = Diese Zeile hat mehr Spalten, als es Überschriften gibt. Vielleicht ein Trennzeichen zu viel?
finding-cell-too-long = Eine Zelle ist viel zu lang für einen Namen oder eine Adresse.
finding-number-repeated = Diese Nummer steht schon in Zeile { $first }.
finding-name-missing = Der Name fehlt.
finding-mail-address-missing = Die Mailadresse fehlt.
finding-mail-address-invalid = Das ist keine Mailadresse.
finding-mail-address-repeated = Diese Mailadresse steht schon in Zeile { $first }.
finding-language-unknown = Die Sprache „{ $value }“ kennen wir nicht. Verwenden Sie nl, fr, de oder en.
finding-unit-missing = Die Einheit fehlt.
finding-unit-parent-contradicts = Zeile { $first } stellt diese Einheit woandershin als unter „{ $value }“.
finding-unit-circle = Diese Einheiten stehen übereinander im Kreis (Zeilen { $lines }).
finding-unit-leader-unclear = Wir sehen nicht, wer „{ $value }“ leitet oder wohin die Einheit gehört (Zeilen { $lines }).
finding-unit-top-unclear = Mehrere Personen haben keine Leitung (Zeilen { $lines }). So sehen wir nicht, welche Einheit oben steht.
finding-leader-unknown = Die Leitung „{ $value }“ steht nicht auf dieser Liste.
finding-leader-contradicts = Adresse und Nummer der Leitung zeigen auf zwei Personen („{ $value }“).
finding-leader-is-self = Diese Person leitet sich selbst.
finding-leader-circle = Diese Personen leiten einander (Zeilen { $lines }).
finding-column-ignored = Diese Spalte verwenden wir nicht.
finding-quote-kept = Mitten in einer Zelle stehen Anführungszeichen. Wir haben sie stehen lassen.
finding-begins-like-a-formula = Das beginnt wie eine Formel. Wir lesen es als Text.
finding-characters-garbled = Manche Buchstaben wirken beschädigt. Stimmt der Name nicht, speichern Sie die Datei als UTF-8.
finding-number-missing = Die Nummer fehlt. Wir erkennen diese Person an der Mailadresse.
finding-name-incomplete = Der halbe Name fehlt.
finding-language-missing = Die Sprache fehlt. Briefe kommen auf Niederländisch.
finding-unit-spelled-differently = Weiter oben anders geschrieben. Wir lesen „{ $value }“.
finding-unit-without-leader = Niemand leitet „{ $value }“, also sieht niemand diese Seite.
finding-unit-without-people = In „{ $value }“ selbst arbeitet niemand.
finding-person-unclear = Diese Adresse gehörte { $value }; hier steht ein anderer Name und vielleicht eine andere Nummer. Dieselbe Person? Lassen Sie in dieser Liste den Namen oder die Nummer, wie sie war, und ändern Sie sie in der nächsten. Jemand anders? Lesen Sie erst die Liste ohne diese Zeile ein, dann die ganze Liste.
finding-person-changed = Wir nehmen an, dass das { $value } ist, mit einem neuen Namen. Ist es jemand anders, lesen Sie erst die Liste ohne diese Zeile ein.
finding-number-used-again = Diese Nummer gehörte { $value }. Wir nehmen an, dass das jemand anders ist; übernommen wird nichts von dem, was { $value } hatte.
finding-mailbox-passed-on = Diese Adresse gehörte { $value }, nicht mehr auf der Liste. Wir nehmen an, dass das jemand anders ist; übernommen wird nichts von dem, was { $value } hatte.

## Befragungen
waves-lead = Eine Befragung fragt einmal, bis zu ihrem letzten Tag. Danach wird ausgezählt, nie davor.
waves-all = Alle Befragungen
waves-none = Es wurde noch keine Befragung geöffnet.
waves-back = Alle Befragungen
wave-title = { $form }, { $month }
wave-dates = { $opens } bis { $closes }
open-a-wave = Befragung öffnen
open-needs-agreement = Tragen Sie zuerst die Zustimmung des Betriebsrats ein.
open-needs-people = Zuerst braucht es Menschen zum Einladen:
state-open = Offen
state-open-why = Alle Eingeladenen können bis { $closes } antworten.
state-closed = Geschlossen, wartet auf die Auszählung
state-closed-why = Der letzte Tag war { $closes }. Die Auszählung läuft von selbst, kurz danach.
state-stopped = Abgebrochen
state-stopped-why = Diese Befragung wurde vor { $closes } abgebrochen. Nichts wurde gezählt, und die Antworten sind vernichtet.
state-counted = Ausgezählt
state-counted-why = Der letzte Tag war { $closes }. Die versiegelten Antworten wurden geöffnet, in Gruppen zusammengelegt und vernichtet.
form-core = Der Kern
form-wave1 = Was Sie bei der Arbeit antreibt
form-wave2 = Was wir voneinander erwarten
form-wave3 = Gespräche
form-wave4 = Zusagen unter Druck
form-full = Der ganze Fragebogen
form-burden = { $questions } Fragen, etwa { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}{ $open ->
    [0] {""}
   *[other] , mit Platz für eigene Worte
}

agreement = Zustimmung des Betriebsrats
agreement-why = Ohne sie öffnet keine Befragung. Alle Eingeladenen lesen sie.
agreement-reference = Aktenzeichen
agreement-date = Zugestimmt am
agreement-keep = Zustimmung speichern
agreement-change = Zustimmung ändern

open-wave-lead = Ist sie einmal offen, lässt sich nichts mehr ändern: nicht die Fragen, nicht der letzte Tag, nicht die kleinste Gruppe.
which-form = Was fragen wir?
which-audience = Wen fragen wir?
audience-why = Wählen Sie ganze Einheiten mit je mindestens zehn Personen. Alle darin werden eingeladen. Wer allein die Einheit wechselt oder neu ist, zählt dort, wo niemand den Unterschied errechnen kann, bis es fünf sind. Führungskräfte zählen bei der Einheit darüber mit, damit sie in ihrem Team nicht auffallen.
audience-waiting = { $n ->
    [one] Eine neue Person wartet bis zum nächsten Mal: Antworten von weniger als fünf neuen Personen ließen sich errechnen.
   *[other] { $n } neue Personen warten bis zum nächsten Mal: Antworten von weniger als fünf neuen Personen ließen sich errechnen.
  }
audience-too-few = weniger als { $least } Personen
audience-with-above = gehört dazu
audience-none = Wählen Sie mindestens eine Einheit.
n-invited = { $n } eingeladen
until-and-group = Bis wann, und wie klein darf eine Gruppe sein?
closes-on = Letzter Tag
closes-why = Mindestens fünf Tage nach heute und höchstens sechzig: Wer kurz weg ist, muss auch antworten können. Ausgezählt wird nach dem letzten Tag.
smallest-group = Kleinste Gruppe
smallest-group-why = Fünf ist das Mindeste. Jetzt dürfen Sie erhöhen, nie senken, und nicht mehr nach dem Öffnen.
respondents-see = Was die Befragten lesen
respondents-see-why = In ihrer eigenen Sprache, im Brief und auf der Seite.
promise-time = Es dauert etwa { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}. Antworten können Sie bis { $closes }.
promise-groups = Antworten werden nur für Gruppen von mindestens { $floor } Personen gezeigt.
promise-nobody = Niemand kann erfahren, was Sie antworten, weder HR noch Ihre Führungskraft.
promise-agreement = Zugestimmt vom Betriebsrat: { $reference }, { $day }.
open-wave = Befragung öffnen
open-wave-for = Befragung öffnen und { $n } Personen einladen
open-wave-why = Die Briefe gehen sofort hinaus. Eine offene Befragung kann abgebrochen, nicht geändert werden.
wave-opened = Die Befragung ist offen: { $invited } Personen sind eingeladen, in { $segments } Gruppen.

opened-on = Geöffnet am
fingerprint = Prüfcode
fingerprint-why = Dieselben sechzehn Zeichen stehen in jedem Brief und auf der Befragungsseite. Wer sie vergleicht, weiß, dass alle dieselbe Befragung bekamen.
participation-title = Wie viele antworten wollten
participation = Mindestens { $percent } %
participation-under-five = Weniger als 5 %
participation-why = Von der ganzen Organisation, in Fünferschritten, einmal am Tag neu. Mehr würde zeigen, wer wann geantwortet hat.
participation-none = Keine Zahl. Es gibt sie ab fünfzig Eingeladenen, denn in einer kleineren Gruppe kann selbst eine gerundete Zahl auf jemanden zeigen.
wave-acts = Was Sie noch tun können
remind-everybody = Alle erinnern
remind-everybody-why = Eine Erinnerung geht an alle, auch an die, die schon geantwortet haben. Wir wissen nicht, wer das ist, und eine solche Liste darf es nie geben.
reminder-sent =
  { $n ->
    [one] 1 Erinnerung ist unterwegs.
   *[other] { $n } Erinnerungen sind unterwegs.
  }
invitations-instead =
  { $n ->
    [one] 1 Person hat ihre Einladung noch nicht bekommen. Sie geht jetzt hinaus und keine Erinnerung.
   *[other] { $n } Personen haben ihre Einladung noch nicht bekommen. Sie geht jetzt hinaus und keine Erinnerung.
  }
stop-wave = Befragung abbrechen
stop-wave-why = Abbrechen ist für den Fall, dass etwas schiefging. Früher auszählen kann man so nicht.
stop-wave-sure = Diese Befragung abbrechen?
stop-wave-means = Nichts wird gezählt. Alle bisherigen Antworten werden vernichtet, die Einladungen auch. Das lässt sich nicht rückgängig machen.
stop-wave-not = Laufen lassen
wave-stopped = Die Befragung ist abgebrochen. Nichts wurde gezählt.
outbox = Briefe, die noch nicht weg sind
outbox-why = Ein Brief, der weg ist, hinterlässt keine Spur. Was hier steht, ist nicht weg, oder vielleicht nicht.
outbox-empty = Alle Briefe sind weg.
outbox-waiting = { $n ->
    [one] 1 Brief wartet und wird von selbst wieder versucht.
   *[other] { $n } Briefe warten und werden von selbst wieder versucht.
}
outbox-refused = { $n ->
    [one] 1 wurde abgelehnt.
   *[other] { $n } wurden abgelehnt.
}
outbox-given-up = { $n ->
    [one] 1 wurde nach Tagen aufgegeben.
   *[other] { $n } wurden nach Tagen aufgegeben.
}
outbox-unsure = { $n ->
    [one] Bei 1 wissen wir nicht, ob er angekommen ist. Er geht nicht zweimal hinaus; eine Erinnerung erreicht auch diese Person.
   *[other] Bei { $n } wissen wir nicht, ob sie angekommen sind. Sie gehen nicht zweimal hinaus; eine Erinnerung erreicht auch diese Menschen.
}
send-again = Jetzt senden, was nie hinausging
send-again-why = Für wenn der Mailserver oder eine Adresse wieder stimmt. Wer schon einen Brief hat, bekommt keinen zweiten.
mail-does-not-go = Der Mailserver nimmt seit { $since } keine Briefe an. Alle Briefe warten; niemand wurde abgelehnt. Nächster Versuch: { $again }.
mail-connect = Der Mailserver ist nicht erreichbar, oder seinem Zertifikat wird nicht vertraut ({ $code }).
mail-login = Der Mailserver nimmt unsere Anmeldung nicht an ({ $code }).
mail-sender = Der Mailserver lässt uns nicht von dieser Adresse senden ({ $code }).
mail-recipient = Der Mailserver nimmt keinen Brief an diese Adresse an ({ $code }).
mail-message = Der Mailserver nimmt diesen Brief nicht an ({ $code }).
mail-handed-over = Die Verbindung brach ab, nachdem der Brief übergeben war ({ $code }).
mail-here = Bei uns ging etwas schief ({ $code }).
outbox-all = Alle { $n } zeigen
letter-view = Brief ansehen
letter-waiting = wartet
letter-sending = wird gesendet
letter-refused = abgelehnt
letter-given-up = aufgegeben
letter-unsure = vielleicht angekommen
letter-invitation = Einladung
letter-reminder = Erinnerung
letter-hidden = An { $to }. Link und Code sind verborgen: Sie gehören nur dieser Person.

count-report = Wie ausgezählt wurde
count-ballots = { $ballots ->
    [one] 1 Stimmzettel lag in der Urne.
   *[other] { $ballots } Stimmzettel lagen in der Urne.
}
count-opened = { $opened ->
    [one] 1 ging auf,
   *[other] { $opened } gingen auf,
} { $counted } davon passten zum Fragebogen und wurden gezählt.
count-refused = { $n ->
    [one] 1 Stimmzettel wurde nicht gezählt: { $why }
   *[other] { $n } Stimmzettel wurden nicht gezählt: { $why }
}
ballot-does-not-open = er öffnete sich nicht mit dem Schlüssel dieser Befragung.
ballot-layout-unknown = er war auf eine Weise geschrieben, die wir nicht kennen.
ballot-other-questionnaire = er gehört zu einem anderen Fragebogen.
ballot-answer-impossible = er enthält eine Antwort, die der Fragebogen nicht hat.
ballot-other = er war nicht lesbar.
count-blocks = Die Antworten wurden zusammengelegt in { $blocks ->
    [one] 1 Gruppe.
   *[other] { $blocks } Gruppen.
} Nichts Kleineres ist aufbewahrt.
count-in-no-figure = { $n ->
    [0] Jeder gezählte Stimmzettel steckt in einer Zahl.
    [one] 1 Stimmzettel steckt in keiner Zahl: Oben blieben zu wenige für eine Gruppe.
   *[other] { $n } Stimmzettel stecken in keiner Zahl: Oben blieben zu wenige für eine Gruppe.
}
count-comments = { $kept ->
    [one] 1 Kommentar ist aufbewahrt.
   *[other] { $kept } Kommentare sind aufbewahrt.
}
count-comments-not-kept = Höchstens { $n } wurden nicht aufbewahrt: Es gab keine Gruppe von mindestens zehn Menschen mit derselben Sprache, zu der man sie stellen konnte. Die genaue Zahl steht hier nicht: Bei einem einzigen könnte man raten, von wem er ist.
count-after = Nach der Auszählung wurden Stimmzettel, Einladungen und Schlüssel vernichtet. Alle können ihren Beleg in der veröffentlichten Liste nachschlagen.
results-ready = Die Zahlen sind fertig, in Gruppen von mindestens fünf.
see-results = Ergebnisse ansehen

## Ergebnisse
results-lead = Was Gruppen geantwortet haben, nie eine Person. Beginnen Sie mit dem, was gut geht.
results-none = Es wurde noch keine Befragung ausgezählt.
results-tree = Einheiten und Zahlen
results-file = Zahlen als Datei
results-file-for = Datei für
results-file-for-spreadsheet-comma = Excel, mit Komma: 3,5
results-file-for-spreadsheet-point = Excel, mit Punkt: 3.5
results-file-for-programs = R und andere Programme
results-file-save = Zahlen speichern (CSV)
results-file-why-spreadsheet-comma = Für einen Computer, der auf Belgien, die Niederlande, Frankreich oder Deutschland eingestellt ist: Excel richtet sich danach. Was nicht gezeigt wird, ist eine leere Zelle.
results-file-why-spreadsheet-point = Für einen Computer, der auf das Vereinigte Königreich, Irland oder die USA eingestellt ist: Excel richtet sich danach. Was nicht gezeigt wird, ist eine leere Zelle.
results-file-why-programs = Mit Punkt, 3.5. Was nicht gezeigt wird, ist NA.
results-file-why = Der Grund steht in einer eigenen Spalte. Anteile sind auf 5 % gerundet: Wo einer „5 % oder weniger“ oder „95 % oder mehr“ bedeutet, steht in der Spalte daneben or-fewer oder or-more. Dieser Browser merkt sich Ihre Wahl.
results-tree-why = Mittelwerte von { $lowest } bis { $highest }. Kleine Unterschiede sagen wenig. Drücken Sie auf einen Namen für dieselben Zahlen in Worten.
legend-high = { $highest }: je kräftiger, desto höher
which-wave = Befragung
answers = { $n } Antworten
answers-of = { $n } von { $invited } Antworten
answers-at-least-80 = { $n } Antworten, mindestens 80 % haben teilgenommen
lower-is-better = { $name } (niedriger ist besser)
one-statement = { $name } (eine Aussage)
why-not-shown = Warum das nicht gezeigt wird
not-shown-anywhere = Für keine Einheit gezeigt: { $measures }.
not-shown-here = Nicht gezeigt: { $measures }.
not-shown-beside = Von { $unit } nicht gezeigt: { $measures }.
withheld-unit = Von { $unit } wird nichts gezeigt.
withheld-figure = „{ $measure }“ von { $unit } wird nicht gezeigt.
withheld-too-few-answers = Es gab zu wenige Antworten, um anonym zu bleiben.
withheld-too-few-took-part = Weniger als drei von zehn Menschen haben mitgemacht. Die Zahl wäre die von wenigen, und die könnten zusammen ausrechnen, was jemand anders gesagt hat.
withheld-covers-too-little = So viele Antworten mussten zur Einheit darüber gelegt werden, dass die Zahl wenig über diese sagen würde.
withheld-same-as-part = Es wäre die Zahl eines ihrer Teile, und sie würde sagen, wer nicht darin ist.
withheld-needs-seven-of-one-leader = Das betrifft Gespräche mit einer einzigen Führungskraft. Dafür braucht es sieben Antworten von Menschen, die sie selbst führt.
withheld-needs-three-leaders = Das betrifft Gespräche mit Führungskräften. Gezeigt wird es nur von mindestens drei zusammen, damit es um niemanden allein geht.
withheld-fewer-than-ten = Diese Frage ist heikel. Darum braucht es mindestens zehn Antworten.
withheld-would-show-one-team = Ohne die Antworten Ihres eigenen Teams blieben hier nur die eines einzigen anderen Teams. Die Zahl würde zeigen, was dieses geantwortet hat.
withheld-not-released = HR gibt diese Zahl zuerst frei, weil sie gebrochene Zusagen berührt.
withheld-other = Sie zu zeigen könnte auf jemanden deuten.
withheld-instead = Die Antworten sind nicht verloren: Sie zählen in der Einheit darüber mit.
in-words = in Worten
quoted = „{ $name }“
share = { $n } %
share-or-fewer = { $n } % oder weniger
share-or-more = { $n } % oder mehr
mean-or-lower = { $value } oder niedriger
mean-or-higher = { $value } oder höher
share-favourable = günstig
share-neutral = dazwischen
share-unfavourable = weniger günstig
fifths = Wie sich die Antworten verteilen
fifths-why = Vom unteren Ende der Skala zum oberen, auf 5 % gerundet. Gezeigt ab dreißig Antworten.
fifth-1 = tief
fifth-2 = eher tief
fifth-3 = Mitte
fifth-4 = eher hoch
fifth-5 = hoch
deviation = Standardabweichung: { $deviation }
balance = Die Arbeit selbst, und was sie umgibt
balance-why = Das eine geht nicht auf Kosten des anderen: Beide können hoch sein. Darum stehen sie nebeneinander.
contract-state = Was wir voneinander erwarten
contract-needs = Dafür braucht es Antworten des letzten Jahres zu gehaltenen Zusagen, Bruch und Verletzung. Sie werden in verschiedenen Befragungen gestellt.
picks = Was jetzt am meisten zählt
picks-why = { $n } Menschen haben gewählt, je höchstens { $most }. In der Reihenfolge des Fragebogens, auf 5 % gerundet.
picks-nothing-apart = Nichts fällt auf, was viele gewählt haben und weniger in ihrer Arbeit finden.
picks-worth = Vielleicht Aufmerksamkeit wert, weil gewählt und in der Arbeit weniger zu finden: { $names }.
comments = Kommentare
comments-why = In eigenen Worten, ohne Namen. HR hat sie zuerst gelesen und zusammen freigegeben. Raten Sie nicht, wer was geschrieben hat.
comment-under = { $unit }, { $language }
waits-comments = Weiter unten: Kommentare zu lesen und freizugeben.
waits-promises = Weiter unten: Zahlen zu gebrochenen Zusagen freizugeben.
whole-organisation = Alle zusammen
goes-together = Was zusammengeht
goes-together-why = Der Anteil jedes Themas an dem, was sich zusammen bewegt, aus { $n } Antworten, auf 5 % gerundet. In der Reihenfolge des Fragebogens.
giving-getting = Geben und Bekommen
giving-getting-why = Was man selbst gibt, schätzt man oft hoch ein. Darum wird das nur für alle zusammen gezeigt.
quadrant-MH = geben viel, bekommen viel
quadrant-OVER = geben mehr, als sie bekommen
quadrant-UNDER = bekommen mehr, als sie geben
quadrant-ML = geben wenig, bekommen wenig
for-analysts = Für alle, die es genau wissen wollen
reliability = Wie gut die Fragen zusammenpassen
reliability-why = Reliabilität: Alpha mit der Spanne, in der es liegt, Omega, und Spearman-Brown bei zwei Fragen. Das betrifft den Fragebogen, nicht Menschen.
table-alpha = Alpha (Spanne)
table-omega = Omega
table-spearman-brown = Spearman-Brown
missing-answers = Aussagen, die Menschen übersprangen
missing-answers-why = Eine Aussage, die viele überspringen, ist vielleicht nicht gut gestellt. Auf 5 % gerundet.
missing-answers-none = Jede Aussage wurde von { $n } % oder weniger übersprungen.
missing-answers-rest = Bei jeder anderen Aussage waren es { $n } % oder weniger.
table-statement = Aussage
table-does-not-apply = Trifft nicht zu
table-rather-not-say = Möchte ich nicht sagen
promises = Zahlen zu gebrochenen Zusagen
promises-why = Diese Befragung fragte nach Bruch und Verletzung. Führungskräfte sehen diese Zahlen ihres Teams erst, wenn HR sie freigibt. Besprechen Sie zuerst, was damit geschieht und wer hilft.
promises-release = Zahlen freigeben
promises-sure = Zahlen zu gebrochenen Zusagen freigeben?
promises-means = Jede Führungskraft sieht dann die Zahlen des eigenen Teams zu Bruch und Verletzung und was sie zusammen über Erwartungen sagen. Das lässt sich nicht rückgängig machen.
promises-not-yet = Noch nicht
promises-released = Die Zahlen zu gebrochenen Zusagen sind freigegeben.
comments-read-why = Lesen Sie alles, bevor es andere lesen. Die Kommentare sind gemischt und ohne Einheit, damit auch Sie nicht sehen, woher sie kommen.
comments-progress = { $read } von { $all } gelesen.
comments-hidden = Verborgen: { $n } ({ $reasons }).
comments-shown = Kommentare, die gezeigt werden dürfen: { $n }
comments-by-unit = Wie Führungskräfte sie lesen
comments-are-released = Die Kommentare sind freigegeben.
comments-released = Die Kommentare sind zusammen freigegeben. Führungskräfte lesen jetzt die ihres Teams.
comments-release = Kommentare freigeben
comments-release-waits = Das geht, wenn alles gelesen ist: Sie werden zusammen freigegeben, damit niemand sieht, was spät kam.
comments-release-why = Alles ist gelesen. Was gezeigt werden darf, geht zusammen hinaus.
comments-release-sure = Kommentare freigeben?
comments-release-means = Führungskräfte lesen dann die Kommentare, die zu ihrem Team gehören. Das lässt sich nicht rückgängig machen; einen zu verbergen geht danach noch.
comment-show = Kommentar zeigen
comment-hide = Kommentar verbergen
comment-hide-sure = Diesen Kommentar verbergen?
comment-hide-means = Verbergen löscht die Worte für immer; nur der Grund bleibt. Dass er nicht angenehm zu lesen ist, ist kein Grund.
comment-hide-why = Warum?
comment-hide-choose = Wählen Sie zuerst einen Grund.
verdict-shown = darf gezeigt werden
verdict-names-somebody = nennt jemanden
verdict-recognisable = zeigt, wer geschrieben hat
verdict-hurtful = verletzt jemanden

## Team
team-lead = Beginnen Sie mit dem, was gut geht. Zahlen öffnen das Gespräch, sie schließen es nicht ab.
team-no-results = Es wurde noch keine Befragung ausgezählt. Ein gutes Gespräch geht auch ohne.
at-eye-level = Auf Augenhöhe
legend-own = { $unit }: Mittelwert mit der Spanne, in der er liegt.
legend-above = { $unit }: Mittelwert mit der Spanne, in der er liegt.
legend-beside = { $unit }.
chart-label = { $n } Zahlen von { $unit } von { $lowest } bis { $highest }, als Punkte mit ihrer Spanne auf einer Linie. Die Tabelle darunter enthält sie alle.
as-table = Als Tabelle
scale-note = Skala von { $lowest } bis { $highest }. Die Linie in der Mitte ist „teils, teils“. Die Spannen folgen der Streuung in der ganzen Organisation. In jeder Gruppe werden die Antworten auf eine Frage durch Zufall ein wenig verschoben, zusammen höchstens um 2 Punkte, und höchstens um 6 für jede Person, die früher dabei war und jetzt nicht mehr. So ist aus zwei Zahlen niemand zu errechnen. Die Spannen berücksichtigen das.
statements-note = Als eine Aussage gefragt:
statement-of = { $name }: „{ $statement }“
table-topic = Thema
table-mean = Mittelwert
table-margin = Spanne
table-answers = Antworten
group-overall = Alles zusammen
group-intrinsic = Intrinsisch
group-extrinsic = Extrinsisch
group-contract = Psychologischer Vertrag
group-conversation = Gespräche
build-upon = Worauf Sie bauen können
build-upon-none = In diesen Antworten liegt kein Thema deutlich über der Mitte. Fragen Sie, worauf die Menschen selbst stolz sind.
curious-about = Worauf Sie neugierig sein dürfen
curious-about-none = In diesen Antworten liegt kein Thema unter der Mitte. Fragen Sie, was die Menschen nicht verlieren möchten.
more-topics = { $n ->
    [one] Noch ein Thema
   *[other] Noch { $n } Themen
}
guide-more = { $n ->
    [2] Zwei weitere Fragen und eine Falle
   *[other] Drei Fragen und eine Falle
}
guide-opening = So kann es beginnen, mit etwas, das Sie selbst gesehen haben
guide-questions = Und dann
guide-pitfall = Die Falle
guide-wrong = nicht
guide-instead = lieber
guide-setting = Wo und wie
guide-step = Ein Schritt
about-you = Gespräche mit Ihnen
about-you-why = Diese Antworten betreffen Gespräche mit Ihnen. Sie sind da, um daraus zu lernen, nicht um Sie zu beurteilen. Beginnen Sie mit dem, was Menschen hilft.
about-you-who = Nur Sie lesen diese Zahlen Ihres Teams. HR sieht Zahlen zu Gesprächen nur von mindestens drei Führungskräften zusammen.
in-english = auf Englisch
ground-rules = Acht Regeln vor dem Gespräch
guides-without-figures = Leitfäden ohne Zahlen
guides-without-figures-why = Ein gutes Gespräch braucht keine Zahl. Jeder Leitfaden hat eine Frage für den Anfang.
try-check = Ausprobieren, was Sie sagen wollen
library = Gesprächsbibliothek
library-sheet = Das Blatt öffnen
own-withheld-too-few-answers = Aus Ihrem Team kamen weniger Antworten, als eine Gruppe braucht. Darum gibt es keine Zahlen: In einer kleinen Gruppe könnte jeder ausrechnen, wer was gesagt hat.
own-withheld-too-few-took-part = Aus Ihrem Team haben weniger als drei von zehn Menschen mitgemacht. Darum gibt es keine Zahlen: Einige zusammen könnten ausrechnen, was jemand anders gesagt hat.
own-withheld-covers-too-little = So viele Antworten Ihres Teams mussten zur Einheit darüber gelegt werden, dass Zahlen des Rests wenig sagen würden.
own-withheld-same-as-part = Zahlen Ihrer Einheit wären die eines ihrer Teile, und sie würden sagen, wer nicht darin ist.
own-withheld-other = Zahlen Ihres Teams könnten auf jemanden deuten.
above-beside = Unten stehen die Zahlen von { $unit }, der nächsten größeren Gruppe.
above-instead = Unten stehen die Zahlen von { $unit }, der nächsten größeren Gruppe. Darin zählen die Antworten Ihres Teams mit.
above-none = Es gibt auch keine größere Gruppe zu zeigen.

## Wenn etwas abgelehnt wird
problem-out-of-reach = Der Server ist nicht erreichbar. Versuchen Sie es gleich noch einmal.
problem-unexpected = Bei uns ging etwas schief. Nichts wurde geändert. Versuchen Sie es noch einmal, oder fragen Sie, wer Ooghoogte betreibt.
problem-sign-in-needed = Melden Sie sich zuerst an.
problem-sign-in-link-spent = Dieser Link wurde schon verwendet oder ist älter als zwanzig Minuten. Fordern Sie hier einen neuen an.
problem-not-allowed = Das ist nicht für Sie bestimmt.
problem-hr-only = Das kann nur HR.
problem-moderators-only = Das können nur Personen, die Kommentare vor der Freigabe lesen.
problem-overseers-only = Das können nur HR, der Betriebsrat und die oder der Datenschutzbeauftragte.
problem-not-your-unit = Sie leiteten diese Einheit nicht, als die Befragung öffnete; ihre Zahlen sind also nicht für Sie. Wer sie damals leitete, sieht sie.
problem-not-published = Diese Einheit war nicht in dieser Befragung, oder die Befragung wurde nicht ausgezählt.
problem-origin-not-allowed = Diese Anfrage kam von einer anderen Seite als unserer und wurde abgelehnt.
problem-request-malformed = Etwas von Ihrer Eingabe ist nicht lesbar. Prüfen Sie es und versuchen Sie es noch einmal.
problem-body-too-large = Diese Datei ist zu groß: höchstens zwanzig Megabyte.
problem-content-type-unknown = Diese Art Datei können wir hier nicht lesen.
problem-too-many-requests = Zu viele fragen gleichzeitig. Versuchen Sie es in einer Minute noch einmal.
problem-not-found = Das gibt es nicht.
problem-request-too-slow = Das hat zu lange gedauert. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
problem-address-too-long = Diese Adresse ist zu lang.
problem-headers-too-large = Ihr Browser hat zu viel mitgeschickt. Löschen Sie die Cookies dieser Seite und versuchen Sie es noch einmal.
problem-instrument-unknown = Diesen Fragebogen gibt es nicht.
problem-database-out-of-reach = Die Datenbank ist nicht erreichbar. Versuchen Sie es gleich noch einmal.
problem-staff-list-has-problems = Die Liste hat Probleme, also wurde nichts geändert.
problem-staff-list-missing = Die Datei ist leer.
problem-unit-unknown = Diese Einheit steht nicht mehr auf der Personalliste. Laden Sie die Seite neu.
problem-audience-empty = Wählen Sie mindestens eine Einheit.
problem-audience-too-small = { $unit } hat weniger als { $least } Personen zum Einladen. Wählen Sie die Einheit darüber.
problem-agreement-missing = Tragen Sie zuerst die Zustimmung des Betriebsrats ein.
problem-form-unknown = Dieses Formular gibt es nicht mehr. Laden Sie die Seite neu.
problem-closes-too-soon = Der letzte Tag ist zu früh: frühestens { $earliest }.
problem-closes-too-late = Der letzte Tag ist zu spät: spätestens { $latest }.
problem-floor-too-low = Die kleinste Gruppe kann nicht unter { $least } liegen.
problem-floor-differs = Eine frühere Befragung mit denselben Fragen hatte { $floor } als kleinste Gruppe. Wählen Sie wieder { $floor }: Sonst könnte der Unterschied eine einzelne Person betreffen.
problem-asked-too-soon = Manche dieser Fragen wurden manchen dieser Menschen vor weniger als vierzehn Tagen gestellt. Warten Sie, oder wählen Sie ein anderes Formular oder andere Einheiten.
problem-tally-key-missing = Es gibt noch keinen Schlüssel, um die Antworten zu versiegeln. Das Programm, das auszählt, erzeugt ihn; fragen Sie, wer Ooghoogte betreibt, ob es läuft.
problem-wave-keys-missing = Die Schlüssel dieser Umfrage sind gerade nicht erreichbar. Es geht nichts verloren; versuchen Sie es später noch einmal.
problem-wave-unknown = Diese Befragung gibt es nicht.
problem-wave-not-open = Diese Befragung ist nicht mehr offen.
problem-comments-released = Die Kommentare sind schon freigegeben. Verbergen geht noch, wieder zeigen nicht.
problem-comment-gone = Dieser Kommentar wurde inzwischen verborgen, und seine Worte sind weg.
problem-comments-not-all-read = Noch ist nicht alles gelesen. Lesen Sie zuerst alle Kommentare.
problem-reminded-today = Heute ging schon eine Erinnerung hinaus. Morgen ist wieder eine möglich.
problem-shown-differs = Seit dies auf Ihrem Bildschirm stand, hat sich etwas geändert. Darum wurde nichts getan. Sehen Sie nach, wie es jetzt ist, und drücken Sie noch einmal.
problem-no-session = Diese Anmeldung war schon vorbei.
problem-staff-list-brakes = Diese Liste nimmt auf einmal zu viel weg. Es wurde nichts geändert. Sehen Sie sie durch und übernehmen Sie sie dann noch einmal.
problem-act-differs = Das wurde schon für etwas anderes gesendet. Laden Sie die Seite neu.
problem-comments-differ = Inzwischen wurden andere Kommentare verborgen: { $shown } sind jetzt zu sehen und { $hidden } verborgen. Es wurde nichts freigegeben. Sehen Sie nach und drücken Sie noch einmal.
problem-letter-unknown = Dieser Brief ist inzwischen weg.
problem-old-address-link-spent = Dieser Link wurde schon verwendet, ist zu alt oder nicht Ihrer. Bitten Sie die andere Person, Sie hereinzulassen.
problem-leaver-link-unknown = Dieser Link ist zu alt oder öffnet nichts. Die Gespräche von jemandem, der geht, werden nach dreißig Tagen vernichtet.
problem-try-again-later = Das geht gerade nicht. Versuchen Sie es gleich noch einmal.

title-oversight = Einblick
oversight-lead = Für den Betriebsrat und die oder den Datenschutzbeauftragten: was vereinbart wurde, und was mit diesem Programm geschieht. Wer was geantwortet hat, steht hier nicht: Es ist nirgends mit einem Namen gespeichert.
oversight-agreement = Was vereinbart wurde
oversight-agreed = Vereinbarung { $reference } vom { $day }.
oversight-no-agreement = Es ist noch keine Vereinbarung eingetragen.
oversight-agreement-means = Ohne Vereinbarung mit dem Betriebsrat öffnet sich keine Befragung. Wer gefragt wird, liest die Vereinbarung auch.
oversight-ways = Mehr zum Lesen
oversight-audit-log = Alles, was HR und der Betreiber mit diesem Programm getan haben.
oversight-roles = Wer HR ist, wer Einblick hat und wer Kommentare zuerst liest.
oversight-record = Was gespeichert wird, wie lange, und wo der Schutz endet. Zum Ausdrucken.
oversight-receipts-title = Öffentliches Protokoll und Quittungen
oversight-receipts = Was allen zugesagt wurde, und wie jemand prüft, ob die eigene Antwort gezählt wurde.
oversight-waves = Was wen gefragt wurde
oversight-questions = { $n ->
    [one] Die Frage
   *[other] Die { $n } Fragen
  }
oversight-asked = { $invited } Personen in { $units }, in { $segments ->
    [one] einer Gruppe
   *[other] { $segments } Gruppen
  }. Gespeichert wird nur, was von mindestens { $floor } Personen zusammen stammt.
oversight-fingerprint = Kennzeichen, auch in jeder Einladung:

title-audit-log = Protokoll
audit-lead = Was HR und der Betreiber getan haben, das Neueste oben. Mit diesem Programm kann niemand darin etwas ändern oder daraus entfernen, auch HR nicht.
audit-acts = Was geschehen ist
audit-empty = Es ist noch nichts geschehen.
audit-chain = Stimmt das Protokoll?
audit-whole = { $n ->
    [one] Eine Zeile, auf diesem Gerät nachgerechnet: Sie ist so, wie sie geschrieben wurde.
   *[other] { $n } Zeilen, auf diesem Gerät nachgerechnet: Jede ist so, wie sie geschrieben wurde, und keine fehlt.
  }
audit-hash = Bewahren Sie diese Prüfsumme auf. Steht sie eines Tages nicht mehr im Protokoll, wurde es neu geschrieben. Die Prüfsumme der letzten Zeile:
audit-broken = Dieses Protokoll stimmt nicht: Eine Zeile wurde verändert oder fehlt. Bitten Sie den Betreiber um eine Erklärung, und HR, bis zur Klärung nichts zu öffnen.
audit-limits = Es enthält keine Namen und keine Adressen. Wer die Datenbank selbst betreibt, könnte alles neu schreiben; nur eine aufbewahrte Prüfsumme zeigt das.
by-command-line = Der Betreiber, auf dem Server
by-itself = Von selbst, wie geplant
by-former-role = Jemand, der keine Rolle mehr hat
by-printed-link = HR, mit einem Link vom Server
act-agreement-changed = Vereinbarung mit dem Betriebsrat eingetragen, vom { $agreedOn }
act-wave-opened = Befragung geöffnet: { $form }, { $invited } Personen gefragt, bis { $closes }
act-wave-stopped = Befragung gestoppt: Die Antworten sind vernichtet
act-reminder-sent = Erinnerung an alle Gefragten verschickt
act-letters-tried-again = Briefe, die nicht ankamen, noch einmal versucht
act-staff-list-taken = Personalliste übernommen: { $joined } neu, { $left } gegangen, { $moved } gewechselt; jetzt { $people } Personen
act-role-given = Rolle vergeben: { $role }
act-role-taken = Rolle entzogen: { $role }
act-contacts-named = Eingetragen, wer bei Gesprächen weiterhilft
act-comment-judged = Einen Kommentar geprüft: zeigen oder verbergen
act-comments-released = Kommentare freigegeben
act-broken-promises-released = Zahlen zu Bruch und Verletzung für Führungskräfte freigegeben
act-signed-out-everywhere = Jemanden überall abgemeldet

title-roles = Rollen
roles-lead = Wer hier mehr darf als Beschäftigte. Führungskräfte stehen hier nicht: Wer was leitet, steht in der Personalliste.
roles-now = Jetzt
role-hr = HR
role-may-hr = Öffnet Befragungen, führt die Personalliste, liest die Ergebnisse der ganzen Organisation.
role-moderator = Liest Kommentare zuerst
role-may-moderator = Liest Kommentare ohne ihre Einheit und verbirgt, was jemanden erkennbar macht. Sieht sonst nichts.
role-works-council = Betriebsrat
role-may-works-council = Liest die Vereinbarung, das Protokoll, was wen gefragt wurde und was gespeichert wird. Sieht keine Zahlen.
role-data-protection-officer = Datenschutzbeauftragte
role-may-data-protection-officer = Liest dasselbe wie der Betriebsrat.
role-trustee = Treuhänder
role-may-trustee = Kann später einen Teil eines Schlüssels aufbewahren. Noch gibt es nichts zu tun.
role-nobody = Noch niemand.
role-give = Eine Rolle vergeben
role-give-why = Das kommt ins Protokoll. Wer auf der Personalliste steht, meldet sich mit der Adresse an, die dort steht.
role-mail = Mailadresse
role-which = Rolle
role-take = Entziehen
role-was-given = { $who } hat jetzt die Rolle { $role }.
role-was-taken = { $who } hat die Rolle { $role } nicht mehr.
problem-last-hr = Das ist die letzte Person mit der Rolle HR. Geben Sie die Rolle erst jemand anderem; sonst könnte es niemand mehr.

title-comments = Kommentare lesen
comments-page-lead = Lesen Sie, was geschrieben wurde, bevor es jemand anders liest. Verbergen Sie nur, was jemanden erkennbar macht oder verletzt.
comments-page-none = Es gibt gerade keine Kommentare zu lesen.

title-record = Datenschutz und Sicherheit
record-lead = Für die Datenschutzbeauftragten. Die Fakten kommen aus dem Programm, so wie es jetzt läuft.
record-print = Seite drucken
record-who = Wer ist verantwortlich?
record-controller = Organisation und Kontakt (selbst eintragen)
record-officer = Datenschutzbeauftragte (selbst eintragen)
record-ground = Rechtsgrundlage (selbst eintragen)
record-purpose = Wofür verwenden wir Daten?
record-purpose-text = Um Menschen kurz und anonym zu fragen, wie es ist, hier zu arbeiten, und um Führungskräften zu helfen, gut darüber zu sprechen. Niemand wird beurteilt, eingestuft oder verfolgt. Über niemanden wird etwas automatisch entschieden.
record-people-text = Es geht um Beschäftigte: jetzt stehen { $people } auf der Personalliste. Darin stehen Name, Nummer, Mailadresse, Sprache, Einheit und Führungskraft. Was jemand antwortet, wird nie mit einem Namen aufbewahrt.
record-never-text = Nach Gesundheit fragen wir nie. Die Teilnahme ist frei, und es gibt keine Liste derer, die nicht teilgenommen haben.
record-facts = So läuft es jetzt
record-version = Version
record-instrument = Fragebogen
record-workplace = Adresse für Personalabteilung und Führungskräfte
record-answers = Adresse für Antworten
record-encrypted = Verschlüsselte Verbindung
record-encrypted-yes = Ja, an beiden Adressen
record-encrypted-no = Nein: nur zum Ausprobieren gut
record-hosts = Zwei getrennte Adressen
record-hosts-yes = Ja
record-hosts-no = Nein: geben Sie jedem Server einen eigenen Namen
record-database = Ort der Datenbank
record-database-here = Auf derselben Maschine wie die Server
record-database-elsewhere = Auf einer anderen Maschine
record-key-place = Ort der Schlüssel
record-key-place-memory = Im Arbeitsspeicher, auf keiner Platte
record-key-place-inside-data = Im Datenordner: dann nimmt eine Sicherung sie mit. Legen Sie sie woanders hin
record-key-place-beside-data = Neben dem Datenordner, in keiner Sicherung
record-key-place-elsewhere = An einem anderen Ort als die Daten, in keiner Sicherung
record-mail = Mail
record-mail-server = Über den Mailserver der Organisation
record-mail-folder = Kein Mailserver: Briefe liegen als Dateien beim Betreiber
record-council-mail = Briefe an den Betriebsrat
record-council-mail-yes = Ja, auf: { $languages }
record-council-mail-no = Nein: es ist keine Adresse eingestellt
record-council-refused = Briefe an den Betriebsrat, die abgelehnt wurden
record-agreement = Zustimmung des Betriebsrats
record-agreement-none = Noch nicht eingetragen. Ohne Zustimmung öffnet keine Befragung
record-block = Kleinste Gruppe in Ergebnissen
record-segment = Kleinste Gruppe, die eingeladen wird
record-block-text = { $block } Personen. Die Datenbank lehnt weniger ab
record-listed = Personen auf der Personalliste
record-waves = Befragungen
record-waves-text = { $open } offen, { $counted } ausgezählt, { $stopped } gestoppt
record-kept = Was wir aufbewahren
record-what = Was
record-until = Wie lange
record-read = Wer herankommt
record-kept-staff-list = Personalliste: Name, Nummer, Mailadresse, Sprache, Einheit, Führungskraft
record-until-staff-list = Solange jemand hier arbeitet, und danach { $leaverDays } Tage. Läuft dann noch eine Befragung, bis zu ihrer Auszählung
record-read-staff-list = Die Personalabteilung; der Server für Personalabteilung und Führungskräfte
record-kept-accounts = Anmeldung: ein Hash des Links und der Sitzung
record-until-accounts = Der Link { $signInMinutes } Minuten, die Sitzung { $sessionHours } Stunden
record-read-accounts = Nur der Server; es gibt kein Passwort
record-kept-invitations = Wer eingeladen ist, und ob ein Ticket erbeten wurde
record-until-invitations = Bis zur Auszählung, oder bis die Befragung gestoppt wird
record-read-invitations = Der Server und wer die Datenbank betreibt; die Personalabteilung sieht eine Zahl für die ganze Organisation
record-kept-askings = Welche Frage jemand bekam, und bis wann
record-until-askings = Solange jemand auf der Personalliste steht. Dieselbe Frage kommt nicht binnen { $restDays } Tagen wieder
record-read-askings = Nur der Server
record-kept-seats = Mit wem jemand zusammen gefragt wurde, unter einem verschlüsselten Namen
record-until-seats = Bis zum Ende des Jahres nach der letzten Befragung dieser Gruppe; der Schlüssel verschwindet mit. Auch von Ausgeschiedenen
record-read-seats = Nur der Server
record-kept-acts = Was die Personalabteilung gerade getan hat, damit ein Doppelklick nur einmal zählt
record-until-acts = Höchstens zwei Tage
record-read-acts = Nur der Server
record-kept-letters = Briefe, die noch hinaus müssen: an wen und welcher, nie der Text
record-until-letters = Bis sie gesendet sind. Ohne Mailserver bleiben sie als Dateien, bis der Betreiber sie löscht
record-read-letters = Die Personalabteilung, mit verdecktem Link
record-kept-ballots = Versiegelte Antworten und benutzte Tickets
record-until-ballots = Bis zur Auszählung; dann werden sie zusammen geöffnet und vernichtet
record-read-ballots = Niemand kann sie lesen, solange die Befragung läuft, außer wer den Schlüssel hat
record-kept-keys = Schlüssel einer Befragung
record-until-keys = Bis zur Auszählung, oder bis die Befragung gestoppt wird
record-read-keys = Jeder Server nur seine eigenen Schlüssel
record-kept-log = Was angekündigt wurde: Prüfcodes, Daten, Zahlen, Belege
record-until-log = Es bleibt stehen
record-read-log = Alle
record-kept-results = Ergebnisse von mindestens { $block } Personen zusammen
record-until-results = Bis die Organisation sie löscht; das Programm tut es nicht selbst
record-read-results = Die Personalabteilung alle Gruppen; eine Führungskraft die eigene Gruppe und die Gruppe darüber
record-recipients = Wer bekommt etwas zu sehen?
record-recipients-text = Die Personalabteilung, Führungskräfte, und wer die Server betreibt. Der Betriebsrat bekommt Prüfcodes und Zahlen, nie einen Namen.
record-mail-server-text = Der Mailserver der Organisation verarbeitet Name, Adresse und persönlichen Link.
record-mail-folder-text = Es ist kein Mailserver eingestellt. Briefe mit persönlichen Links liegen als Dateien in einem Ordner des Betreibers.
record-transfer-text = Das Programm sendet nichts an einen anderen Dienst. Ob Daten die Europäische Union verlassen, hängt davon ab, wo diese Server und der Mailserver stehen.
record-risks = Risiken und was wir dagegen tun
record-risk = Risiko
record-done = Was wir tun
record-left = Was bleibt
record-risk-linking = Jemand verbindet eine Antwort mit einem Namen
record-done-linking = Antworten werden auf dem Gerät versiegelt. Ein Ticket, dem niemand folgen kann, gibt das Recht zu antworten. Zwei Server wissen je die Hälfte
record-left-linking = Wer den Schlüssel hat und auch festhält, wer wann sendet, kann verbinden, solange die Befragung läuft
record-risk-small = Eine Gruppe ist so klein, dass jemand zu erkennen ist
record-done-small = Weniger als { $block } Personen werden nie aufbewahrt. Die Datenbank lehnt es ab
record-left-small = Legen vier von fünf Personen ihre Antworten nebeneinander, kennen sie die fünfte
record-risk-subtracting = Zwei Ergebnisse voneinander abziehen
record-done-subtracting = Eine Befragung wird einmal veröffentlicht. Dieselbe Frage geht nicht kurz nacheinander zweimal an dieselben Personen, auch nicht anders geschrieben oder unter anderem Namen
record-left-subtracting = Eine wirklich anders gestellte Frage wird nicht erkannt
record-risk-invented = Die Personalabteilung erfindet Kollegen oder verschiebt Personen
record-done-invented = Die Liste steht beim Öffnen fest. Wer dazukam, wird der Gruppe gezeigt und steht in der öffentlichen Liste. Der Betriebsrat bekommt einen Brief, wenn eine Adresse eingestellt ist
record-left-invented = Die Gruppe muss selbst sehen, dass eine Zahl nicht stimmt
record-risk-operator = Der Betreiber ändert die Seite, auf der man antwortet
record-done-operator = Die öffentliche Liste nennt den Hash jeder Datei, die die Server ausgeben
record-left-operator = Eine andere Datei für eine einzige Person fällt nur auf, wenn diese nachprüft
record-risk-mail = Jemand anderes benutzt den Link oder Code eines Briefes
record-done-mail = Jede Einladung gilt einmal. Wer zu spät kommt, erfährt es. Nach einer neuen Mailadresse ist man überall abgemeldet, und die alte Adresse bekommt einen Brief
record-left-mail = Wer die Mail betreibt oder Briefe druckt, kann schneller sein
record-risk-words = Jemand verrät sich mit eigenen Worten
record-done-words = Das Gerät warnt bei Namen, Adressen und Daten
record-left-words = Eine Art zu schreiben kann erkannt werden
record-risk-pressure = Menschen fühlen sich verpflichtet teilzunehmen
record-done-pressure = Jede Frage darf übersprungen werden. Eine Erinnerung geht an alle. Niemand sieht, wer nicht teilnahm
record-left-pressure = Druck außerhalb des Programms
record-rights = Rechte der Beschäftigten
record-rights-text = Auskunft, Berichtigung und Löschung gelten für die Personalliste. Eine Antwort kann nach dem Senden nicht eingesehen, geändert oder gelöscht werden: niemand weiß, von wem sie ist. Das steht auf dem Bildschirm, bevor man sendet.
record-log = Die öffentliche Liste dessen, was angekündigt wurde

## Gespräche
only-you-two = Was hier steht, lesen nur Sie beide. HR hat keinen Zugang. Wer den Server betreibt und seine Schlüssel hat, könnte es lesen.
only-what-you-share = { $name } liest nur, was Sie teilen. HR hat keinen Zugang. Wer den Server betreibt, könnte es lesen, mit den Schlüsseln, die dort liegen.
old-address-lead = Mit diesem Link sagen Sie, dass die neue Adresse wirklich Ihre ist. Ihre Gespräche öffnen sich dann wieder.
old-address-open = Ja, das bin ich: meine Gespräche öffnen
old-address-opened = Ihre Gespräche sind wieder offen.
leaver-lead = Sie arbeiten nicht mehr hier. Die Gespräche, die Sie geführt haben, gehören Ihnen: Lesen, drucken oder speichern Sie sie.
leaver-open = Meine Gespräche öffnen
nobody-but = HR hat keinen Zugang. Wer den Server betreibt und seine Schlüssel hat, könnte es lesen.
no-judgement = Keine Beurteilung: kein Urteil, keine Note
the-other = die andere Person
conversation-with = Gespräch mit { $name }
conversation-with-former-leader = Gespräch mit Ihrer früheren Führungskraft
conversation-with-former = Gespräch mit jemandem, den Sie früher geführt haben
conversation-when = { $day }, { $hours }:{ $minutes } Uhr
minutes = { $n } Minuten
place-walk = Ein Spaziergang draußen
place-quiet-room = Ein ruhiger Raum
place-coffee = Beim Kaffee
place-after-lunch = Nach dem Mittagessen
place-on-the-road = Gemeinsam unterwegs
place-side-by-side = Nebeneinander bei der Arbeit
place-online = Online, mit oder ohne Bild
conversations-ahead = Was kommt
conversations-ahead-none = Es ist nichts vereinbart. Möchten Sie mit jemandem sprechen? Schlagen Sie ein Gespräch vor.
conversations-were = Was war
conversations-were-none = Hier stehen später die Gespräche, die Sie geführt haben.
conversations-shut = Was zwischen Ihnen und einer anderen Person gesperrt ist, sehen Sie wieder, sobald es offen ist.
all-conversations = Alle Gespräche
became-proposed-me = Ein Vorschlag. Sie können antworten.
became-proposed-other = Vorgeschlagen. { $name } kann antworten.
became-planned-nothing = Vereinbart. Sie können sich vorbereiten.
became-planned-something = Vereinbart. Auf Ihrem Blatt steht schon etwas.
became-planned-shared = Vereinbart. Auf Ihrem Blatt steht etwas, und einen Teil davon haben Sie geteilt.
became-nothing = Dieses Gespräch fand nicht statt.
became-talked = Sie haben gesprochen. Sie können aufschreiben, was gesagt wurde.
became-summarised-me = Es ist aufgeschrieben, was gesagt wurde. Sie können sagen, ob es stimmt.
became-summarised-other = Es ist aufgeschrieben, was gesagt wurde. { $name } kann sagen, ob es stimmt.
became-agreed = Sie sind sich einig.
became-agreed-until = Sie sind sich einig. Zurückschauen: { $day }.
became-closed = Abgeschlossen.
own-conversation = Dieses Gespräch gehört Ihnen. Wer Sie heute führt, liest es nicht.
own-conversation-shown = Dieses Gespräch gehört Ihnen. Sie lassen es von der Person lesen, die Sie heute führt.
with-whom = Mit wem Sie sprechen
with-nobody = Auf der Personalliste steht niemand, der Sie führt oder den Sie führen. Stimmt das nicht? Fragen Sie HR.
who-leads-you = Wer Sie führt
whom-you-lead = Wen Sie führen
last-talked = Letztes Mal: { $day }
propose-conversation = Gespräch vorschlagen
shut-me = Ihre Adresse auf der Personalliste hat sich geändert. Darum sind die Gespräche zwischen Ihnen und { $name } gesperrt, damit niemand anders unter Ihrem Namen hereinkommt. { $name } sieht einen Knopf, um Sie hereinzulassen. Sie können auch den Link aus dem Brief an Ihre alte Adresse benutzen.
shut-other = { $name } hat eine neue Adresse auf der Personalliste. Die Gespräche zwischen Ihnen beiden bleiben gesperrt, bis Sie sagen, dass diese Adresse stimmt:
shut-other-ask = Hat { $name } Ihnen das wirklich selbst gesagt? Sonst fragen Sie zuerst nach, persönlich oder am Telefon.
let-in = Ja, { $name } hereinlassen
was-let-in = { $name } kann wieder herein.
rhythm-ask = Einen festen Rhythmus vorschlagen
rhythm-ask-other = Einen anderen Rhythmus vorschlagen
rhythm-why = Er gilt, wenn Sie beide dasselbe wählen. Sie können ihn beide jederzeit beenden. Es gibt keine Erinnerungen.
rhythm-how-often = Wie oft?
rhythm-ask-this = Rhythmus vorschlagen
rhythm-was-asked = Ihr Vorschlag steht da. Er gilt, wenn die andere Person dasselbe wählt.
rhythm-asked-by-other = { $name } schlägt einen Rhythmus vor: { $weeks }.
rhythm-asked-by-me = Sie haben einen Rhythmus vorgeschlagen: { $weeks }. { $name } kann antworten.
rhythm-agree = Diesem Rhythmus zustimmen
rhythm-rather-not = Lieber kein Rhythmus
rhythm-no-longer = Rhythmus beenden
rhythm-chosen = Gemeinsam gewählt: { $weeks }.
rhythm-is-chosen = Diesen Rhythmus haben Sie gemeinsam gewählt.
rhythm-is-none = Es gibt keinen festen Rhythmus.
every-weeks = { $n ->
    [13] alle drei Monate
    [26] jedes halbe Jahr
   *[other] alle { $n } Wochen
}
propose-with = Ein Gespräch mit { $name }
about-what = Worüber
about-in-words = In ein paar Worten
about-in-words-why = Darf leer bleiben. Fragen Sie nie nach der Gesundheit. Spricht die andere Person davon, hören Sie zu.
about-in-words-why-employee = Darf leer bleiben. Über Ihre Gesundheit müssen Sie nichts sagen.
topics-choose = Themen wählen
topics-enough = Sie haben { $most } gewählt. Das genügt für ein Gespräch.
topics-chosen = Themen: { $topics }
conversation-where = Wo?
conversation-where-why = Wählen Sie einen Ort, an dem Sie beide in Ruhe sprechen können.
phones-away = Handys weg, auch Ihres.
conversation-when-title = Wann?
conversation-day = Tag
conversation-day-why = Frühestens morgen, damit Sie beide Zeit zum Nachdenken haben.
conversation-hour = Uhrzeit
conversation-length = Wie lange
propose-to = { $name } das Gespräch vorschlagen
propose-to-why = { $name } kann zusagen, „lieber nicht“ sagen oder eine andere Zeit vorschlagen. Einen Grund braucht es nie.
was-proposed = { $name } bekommt Ihren Vorschlag per Mail.
conversation-is-proposed = Ein Vorschlag
conversation-is-planned = Vereinbart
asks-you = { $name } schlägt dieses Gespräch vor. Passt es Ihnen?
waits-for = { $name } kann jetzt antworten. Sie können sich schon vorbereiten.
accept-conversation = Gespräch annehmen
decline-conversation = Lieber nicht
no-reason = Sie müssen keinen Grund nennen.
move-conversation = Eine andere Zeit oder ein anderer Ort
move-why = { $name } antwortet dann neu. Was Sie geschrieben haben, bleibt stehen.
move-propose = Das vorschlagen
withdraw-proposal = Vorschlag zurückziehen
cancel-conversation = Gespräch absagen
was-accepted = Vereinbart. Sie können sich in Ruhe vorbereiten.
was-declined = Das Gespräch findet nicht statt. Die andere Person sieht das, ohne Angabe eines Grundes.
was-moved = { $name } bekommt Ihren neuen Vorschlag per Mail.
talk-open = Zusammen am Tisch
talk-open-why = Für den Tag selbst: eine ruhige Seite mit dem, was Sie beide geteilt haben.
own-sheet = Mein Blatt
own-sheet-why = Nur Sie lesen das, bis Sie etwas teilen. Was Sie der anderen Person sagen wollen, liest die Gesprächshilfe mit, in Ihrem eigenen Browser.
check-out-of-reach = Die Gesprächshilfe konnte nicht geladen werden. Sie können trotzdem schreiben. Laden Sie die Seite neu, wenn Sie sie benutzen möchten.
piece-opening = Wertschätzend beginnen
piece-opening-why = Erzählen Sie etwas, das Sie selbst gesehen haben. Sagen Sie, was Sie gesehen haben, nicht, was es Ihrer Meinung nach bedeutet.
piece-opening-hint = Zum Beispiel: Am Dienstag sah ich, wie du die neue Kollegin mitgenommen hast. Wie war das für dich?
piece-question = Fragen
piece-question-why = Offene Fragen, mit „was“, „wie“ oder „wann“. Zwei oder drei genügen.
piece-question-why-employee = Was möchten Sie fragen?
piece-question-hint = Zum Beispiel: Was möchtest du dieses Jahr lernen?
piece-question-add = Eine Frage hinzufügen
piece-note = Lose Gedanken
piece-note-why = Was Sie nicht vergessen möchten.
piece-note-hint = Zum Beispiel: erst zuhören, dann planen.
piece-note-add = Einen Gedanken hinzufügen
piece-gives-energy = Was gibt mir Energie?
piece-own-words = In Ihren eigenen Worten. Eine Sache genügt.
piece-takes-energy = Was kostet mich Energie?
piece-takes-energy-why = Es geht um die Arbeit. Über Ihre Gesundheit müssen Sie nichts sagen.
piece-proud-of = Worauf bin ich stolz?
piece-proud-of-why = Groß oder klein, gesehen oder ungesehen.
piece-want = Was möchte ich?
piece-want-why = Lernen, verändern, beibehalten: Alles darf sein.
piece-need-from-you = Was brauche ich von dir?
piece-need-from-you-why = Je konkreter die Bitte, desto leichter fällt ein Ja.
piece-kept = Gespeichert.
piece-keeping = Wird gespeichert …
piece-not-kept = Ihre Worte stehen noch hier, sind aber nicht gespeichert.
piece-keep-again = Noch einmal speichern
piece-is-yours = Nur Sie lesen das.
piece-is-shared = Mit { $name } geteilt.
piece-is-shared-why = Was Sie noch ändern, liest { $name } auch. Es geht keine Nachricht hinaus. Sie können es bis zum Gespräch zurücknehmen; vielleicht hat { $name } es dann schon gelesen.
piece-share = Mit { $name } teilen
piece-take-back = Zurücknehmen
piece-remove = Entfernen
piece-removed = Entfernt.
piece-put-back = Zurückholen
other-shares = Was { $name } teilt
other-shares-nothing = Noch nichts. Das muss auch nicht sein: Teilen ist freiwillig.
cards-team = Was { $unit } gemeinsam sagte
cards-team-why = Es geht um eine Gruppe. Fragen Sie nie, wer was geantwortet hat. Beginnen Sie mit dem, was gut läuft.
cards = Aus den Leitfäden
cards-why = Fragen, die ein Gespräch öffnen. Eine oder zwei genügen.
cards-for-me = Fragen an sich selbst
cards-for-me-why = Zum Nachdenken. Nehmen Sie, was zu Ihnen passt, oder lassen Sie sie aus.
cards-more = { $n ->
    [2] Noch zwei Fragen
   *[other] Noch { $n } Fragen
}
card-to-sheet = Auf mein Blatt setzen
card-is-on-sheet = Steht auf Ihrem Blatt
card-refer = Geht es tiefer?
never-health = Fragen Sie nie nach der Gesundheit. Spricht die andere Person davon, hören Sie zu und sagen Sie, wer helfen kann.
never-health-me = Über Ihre Gesundheit müssen Sie hier nichts sagen. Geht es Ihnen nicht gut? Sprechen Sie mit Ihrer Hausarztpraxis oder dem Betriebsarzt.
problem-employees-only = Das ist für alle, die auf der Personalliste stehen.
problem-no-conversation = Dieses Gespräch gibt es nicht, oder es ist nicht Ihres.
problem-no-piece = Dieser Teil Ihres Blattes ist nicht mehr da.
problem-no-pair = Zurzeit führt niemand von Ihnen beiden die andere Person, oder Sie haben hier noch nicht miteinander gesprochen.
problem-room-shut = Ihre Adresse auf der Personalliste hat sich geändert. Bis die andere Person Sie hereinlässt, ist hier alles gesperrt.
problem-not-now = Inzwischen hat sich an diesem Gespräch etwas geändert. Laden Sie die Seite neu und sehen Sie, wie es steht.
problem-turn-of-the-other = Jetzt ist die andere Person an der Reihe.
problem-changed-since = Die andere Person hat etwas geändert, seit Sie das gelesen haben. Was jetzt gilt, steht unten. Lesen Sie es und antworten Sie dann.
problem-needs-a-days-notice = Wählen Sie einen späteren Tag: frühestens { $earliest }.
problem-look-back-too-early = Der Tag zum Zurückschauen muss nach dem heutigen Tag liegen.
problem-only-the-employee = Das kann nur die Person, die geführt wird: Das Gespräch gehört ihr.
problem-only-the-leader = Das kann nur die Führungskraft.
problem-address-differs = Die Adresse ist inzwischen wieder eine andere. Sehen Sie noch einmal nach und fragen Sie, bevor Sie jemanden hereinlassen.
problem-cannot-let-in = Sie haben noch nie gemeinsam ein Gespräch vereinbart, und von der alten Adresse aus wurde hier schon etwas geschrieben. Nur die alte Adresse kann die neue hereinlassen.
problem-too-many-texts = Ihr Blatt ist voll. Entfernen Sie zuerst etwas.
problem-key-gone = Der Schlüssel dieses Gesprächs ist weg. Niemand kann es mehr lesen.
problem-years-not-yours = Das ist nur für HR.
problem-piece-too-long = Das ist zu lang zum Speichern: höchstens { $most } Zeichen. Machen Sie zwei Teile daraus.

own-aids = Blätter aus der Bibliothek
own-aids-why = Um zuerst selbst nachzudenken. Was Sie ausfüllen, gehört Ihnen, auch wenn Sie ein Feld teilen.
own-aids-why-leader = Um zuerst über die eigene Arbeit nachzudenken. Wer mit Ihnen spricht, hat dieselben Blätter. Was Sie ausfüllen, gehört Ihnen, auch wenn Sie ein Feld teilen.
aid-choose = Ein Blatt wählen
aid-choose-none = Ein Blatt wählen
aid-drawing = Die Zeichnung. Wählen Sie ein Feld, um es auszufüllen.
aid-drawing-parts = Die Zeichnung. Wählen Sie ein Feld, um es zu lesen.
aid-empty = noch leer
aids-out-of-reach = Die Blätter konnten nicht geladen werden. Laden Sie die Seite neu, wenn Sie eines verwenden wollen.

title-support = Rund um Gespräche
support-lead = Was Sie tun können, damit Menschen gut miteinander reden. Was sie sagen, liest hier niemand.
name-contacts = Wer sonst noch helfen kann
name-contacts-why = Manchmal braucht ein Gespräch jemand anderen. Schreiben Sie, wer das hier ist und wie man diese Person erreicht. Alle lesen es beim Vorbereiten. Niemand weiß, wer nachgesehen hat.
name-contacts-keep = Namen speichern
name-contacts-kept = Gespeichert. So steht es jetzt in jeder Vorbereitung.
contact-confidant = Vertrauensperson
contact-coach = Laufbahncoach
contact-prevention-adviser = Präventionsberatung
contact-occupational-physician = Betriebsärztin oder Betriebsarzt
contact-return-to-work-coach = Coach für die Rückkehr
contact-hr = HR
contacts = Wer sonst noch helfen kann
contacts-why = Manchmal geht ein Thema tiefer als ein Gespräch zu zweit. Hierhin können Sie immer gehen, auch ohne es zu sagen.
years = Finden Gespräche statt?
years-why = Einmal im Jahr, im Februar, für die ganze Organisation und in groben Stufen. Nie nach Einheit oder Person.
years-none = Es gibt noch kein Jahr zu zeigen.
band-too-few-pairs = Weniger als fünfzig Paare: darüber wird nichts gesagt.
band-under-a-quarter = Weniger als ein Viertel der Paare hat gesprochen.
band-under-half = Ein Viertel bis die Hälfte der Paare hat gesprochen.
band-under-three-quarters = Die Hälfte bis drei Viertel der Paare haben gesprochen.
band-most = Drei Viertel oder mehr der Paare haben gesprochen.
changed-contact = Jemand anders hat das inzwischen geändert: Hier stand { $shown }, jetzt ist es { $now }.

record-kept-conversations = Gespräche zwischen Mitarbeitenden und wer sie führt: Vorbereitung, Zusammenfassung, Absprachen; wer mit wem und wann
record-until-conversations = Was nicht geteilt wurde: bis zum Tag nach dem Rückblick. Der Rest, solange die Person es will; wer geht, hat dreißig Tage zum Mitnehmen
record-read-conversations = Die beiden selbst. Nicht HR; eine neue Führungskraft erst, wenn die andere Person es will
record-risk-conversations = Jemand liest ein Gespräch, das nicht das eigene ist
record-done-conversations = Jeder Text ist mit einem Schlüssel je Gespräch versiegelt; die Datenbank lässt nur die beiden ein; eine andere Adresse schließt den Raum
record-left-conversations = Wer den Server mit seinen Schlüsseln betreibt oder ein fremdes Postfach liest, könnte mitlesen. Wer mit wem und wann spricht, steht lesbar in der Datenbank
record-kept-contacts = Wer sonst noch helfen kann: Namen, die HR einträgt
record-until-contacts = Bis HR sie entfernt
record-read-contacts = Alle, die sich anmelden. Wer nachsieht, wird nicht festgehalten
