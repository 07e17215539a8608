page-title = Was wurde angekündigt? · Ooghoogte
language = Sprache
title = Was angekündigt wurde
lead = Alle dürfen diese Liste lesen und aufbewahren. Zeilen kommen hinzu. Ändert sich eine Zeile oder verschwindet sie, dann merkt es, wer einen Code aufbewahrt hat. Es steht nicht darin, wer geantwortet hat oder was.
reading = Einen Moment, wir lesen die Liste.
empty = Es wurde noch nichts angekündigt.
out-of-reach = Die Liste ist gerade nicht zu erreichen. Versuchen Sie es später noch einmal.
broken = Die Liste stimmt ab Zeile { $index } nicht. Jemand hat etwas daran geändert. Bitte sagen Sie es dem Betriebsrat.
broken-whole = Der Server zeigt keine Liste, die wir prüfen können. Bitte sagen Sie es dem Betriebsrat.
whole = { $count ->
    [one] Die Liste stimmt. Sie hat 1 Zeile.
   *[other] Die Liste stimmt. Alle { $count } Zeilen folgen aufeinander.
  }
checked-here = Das wurde gerade auf Ihrem eigenen Gerät nachgerechnet.
last-hash = Code der letzten Zeile
noted-label = Haben Sie früher einen Zeilencode aufgehoben? Sehen Sie nach, ob er noch da ist
noted-check = Prüfen
noted-found = Ja, diese Zeile ist noch da. Alles bis zu dieser Zeile ist so geblieben, wie es war.
noted-missing = Nein, dieser Zeilencode steht nicht in der Liste. Prüfen Sie jedes Zeichen. Stimmt es? Dann sagen Sie es dem Betriebsrat.
entries-title = Alle Zeilen, die neueste zuerst
entry-announced = Eine Umfrage wurde geöffnet
entry-stopped = Eine Umfrage wurde gestoppt
entry-counted = Eine Umfrage wurde ausgezählt
entry-pages = Die Seiten wurden erneuert
entry-alarm = Eine Warnung zu einer Umfrage
entry-place = Zeile { $index }, { $date }
entry-hash = Zeilencode
fingerprint = Prüfcode
runs = Vom { $opens } bis einschließlich { $closes }.
groups = { $count ->
    [one] 1 Gruppe, { $invited } Personen eingeladen.
   *[other] { $count } Gruppen, zusammen { $invited } Personen eingeladen.
  }
block = Ergebnisse gibt es nur von mindestens { $block } Personen zusammen.
moved = In jeder Gruppe werden die Antworten auf eine Frage vor dem Aufbewahren durch Zufall verschoben, zusammen höchstens um 2 Punkte, und höchstens um 6 für jede Person, die früher dabei war und jetzt nicht mehr.
joined = { $count ->
    [0] Niemand ist seit der letzten Umfrage neu in einer Gruppe.
    [one] 1 Person ist seit der letzten Umfrage neu in einer Gruppe.
   *[other] { $count } Personen sind seit der letzten Umfrage neu in ihrer Gruppe.
  }
joined-first = Es gab noch keine Umfrage zum Vergleichen.
leaders = { $count ->
    [0] Alle Gruppen haben dieselbe Führungskraft wie damals.
    [one] 1 Einheit hat eine andere Führungskraft als damals.
   *[other] { $count } Einheiten haben eine andere Führungskraft als damals.
  }
by-group = Gruppe für Gruppe
group = Gruppe
group-invited = Eingeladen
group-joined = Neu in der Gruppe
group-leaders = Einheiten mit einer anderen Führungskraft
groups-checked = Auf Ihrem eigenen Gerät geprüft: Das sind die Gruppen der Zeile.
groups-differ = Diese Gruppen sind nicht die Gruppen der Zeile. Bitte sagen Sie es dem Betriebsrat.
manifest = Hash von allem, was versprochen wurde
read-manifest = Ansehen
stopped = Es wurde nichts ausgezählt. Was gesendet war, wurde vernichtet.
alarm = Mit dieser Umfrage stimmt etwas nicht. Das Programm hat sie deshalb nicht ausgezählt, oder es warnt. Wer das Programm betreibt, muss herausfinden, was geschehen ist. Fragen Sie den Betriebsrat, was dabei herauskam.
alarm-code = Grund, wie das Programm ihn nennt
receipts = { $count ->
    [one] 1 Antwort wurde gezählt.
   *[other] { $count } Antworten wurden gezählt.
  }
receipts-hash = Hash der Liste der Belege
read-receipts = Ansehen
pages = { $count } Dateien und ihr Hash
promise-title = Was Ihnen versprochen wird, in Kürze
promise-1 = Was Sie antworten, wird auf Ihrem eigenen Gerät versiegelt. Niemand kann es lesen, solange die Umfrage läuft.
promise-2 = Das Programm weiß, dass Sie eingeladen waren, kann aber nicht sehen, welche Antwort von Ihnen ist.
promise-3 = Nach dem letzten Tag werden alle Antworten ein einziges Mal gemeinsam geöffnet. Nur Gruppen von fünf oder mehr bleiben; Ihre Antwort und die Schlüssel werden vernichtet.
promise-4 = Alle bekommen dasselbe Versprechen, mit demselben Prüfcode. Vergleichen Sie ihn mit jemandem aus Ihrem Team. An Ihrem Beleg sehen Sie, dass Ihre Antwort gezählt wurde.
promise-5 = Wo das aufhört: Wer das Programm selbst verändert oder während der Umfrage den Schlüssel hat, kann mehr. Wenn alle anderen Ihrer Gruppe sich absprechen, wissen sie, was Sie geantwortet haben. Was Sie mit eigenen Worten schreiben, kann Sie verraten.
promise-6 = Stimmt etwas nicht, dann hält die Seite an und sagt, warum. Sagen Sie es dann dem Betriebsrat.
verify-title = Selbst prüfen
verify-lead = Vertrauen Sie nicht nur dieser Seite. Das können Sie selbst tun:
verify-letter = Legen Sie Ihren Brief neben die Zeile der Umfrage. Der Prüfcode muss derselbe sein, auch bei Ihren Kolleginnen und Kollegen. Wenn nicht, zeigt der Server Ihnen etwas anderes.
verify-note = Heben Sie den Code der letzten Zeile auf, oder eine Kopie der Liste. Ist dieser Code später weg, wurde die Liste geändert. Der Betriebsrat kann die Zeilencodes auch per Mail bekommen.
verify-chain = Rechnen Sie die Zeilen nach. Ein Zeilencode ist der SHA-256 der Zeile als JSON nach RFC 8785, ohne das Feld „hash“. Das Feld „previous“ ist der Code der Zeile davor.
verify-receipts = Suchen Sie Ihren eigenen Beleg in der Liste der Auszählung. Der SHA-256 dieser Liste steht in der Zeile.
verify-pages = Speichern Sie eine Datei, die Ihr Browser mit dem Fragebogen bekam, und vergleichen Sie ihren SHA-256 mit der letzten Zeile über die Seiten.
verify-command = Oder lassen Sie es das Programm tun, auf Ihrem eigenen Computer:
verify-limit = Steht der Code Ihres Briefs in der Liste, und sehen andere in Ihrem Team dieselbe Liste? Dann bekamen Sie alle dasselbe Versprechen. Das beweist nicht, dass der Server Ihnen dieselbe Datei gab wie anderen. Dafür ist der letzte Schritt.
count-report = { $ballots } Stimmzettel in der Urne, { $opened } geöffnet, { $counted } in { $blocks } Gruppen gezählt. { $unplaced ->
    [0] Jeder gezählte Stimmzettel steckt in einer Zahl.
    [one] 1 steckt in keiner Zahl: Oben blieben zu wenige für eine Gruppe übrig.
   *[other] { $unplaced } stecken in keiner Zahl: Oben blieben zu wenige für eine Gruppe übrig.
}
