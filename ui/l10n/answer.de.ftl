page-title = Umfrage · Ooghoogte
language = Sprache
back = Zurück
next = Weiter
skip = Überspringen
progress = { $at } von { $all }
question-of = Frage { $at } von { $all }.
time-left = { $minutes ->
    [one] noch ± 1 Minute
   *[other] noch ± { $minutes } Minuten
  }
opening = Einen Moment, wir öffnen den Fragebogen.
promise = Nach der Auszählung kann niemand Ihre Antwort mit Ihnen verbinden, auch wir nicht.
promise-open = So geht das, und das sind die Grenzen
close = Schließen

welcome-title = Wie ist es, hier zu arbeiten?
welcome-length = { $questions } kurze Fragen. { $minutes ->
    [one] Etwa 1 Minute.
   *[other] Etwa { $minutes } Minuten.
  }
welcome-until = Sie können bis einschließlich { $date } mitmachen.
welcome-how = Tippen Sie eine Antwort an, und die nächste Frage kommt von selbst. Mit einer Tastatur wählen Sie mit den Ziffern. Sie dürfen jede Frage überspringen.
welcome-free = Diese Seite zu öffnen ist noch keine Antwort. Schon gesendet? Dann sind Sie fertig.
segment-title = Ihre Antwort zählt in dieser Gruppe
segment-above = Teil von { $units }
segment-size = { $count } Personen eingeladen
segment-joined = { $count ->
    [one] Eine Person ist seit dem letzten Mal neu in dieser Gruppe.
   *[other] { $count } Personen sind seit dem letzten Mal neu in dieser Gruppe.
  } { $together ->
    [0] In dieser Gruppe sind alle neu füreinander.
   *[other] Höchstens { $together } aus dieser Gruppe waren früher zusammen. Gehörten Sie nicht dazu, sind sie alle neu für Sie.
  }
fingerprint-title = Prüfcode
fingerprint-text = Steht derselbe Code in Ihrem Brief? Wenn nicht: Hören Sie auf und sagen Sie es dem Betriebsrat.
fingerprint-log = Alle sehen denselben Code in der Liste dessen, was angekündigt wurde
agreement-title = Zustimmung des Betriebsrats
agreement = { $reference }, { $date }
begin = Beginnen
continue = Fortfahren

pick-count = { $count } von { $max } gewählt
pick-full = Sie haben { $max } gewählt. Nehmen Sie erst eine Wahl zurück, wenn Sie eine andere möchten.

comment-label = Ihre Worte (freiwillig)
comment-left = Noch { $count } Zeichen
comment-shown = Ihre Worte werden wörtlich gezeigt, ohne Ihren Namen. Erst wenn mindestens zehn Personen der Gruppe geantwortet haben. Zuerst liest sie jemand aus HR, ohne das Team zu kennen. Danach lesen sie HR und die Leitung der Gruppe.
comment-under = Wo dürfen Ihre Worte stehen?
label-team = Bei meinem Team: Wer es leitet, liest mit
label-wider = Nur bei meiner Abteilung oder Organisation: Wer diese leitet, liest mit
hints-title = Schauen Sie noch einmal
hint-name = Ist das ein Name? „Jemand im Team“ genügt.
hint-mail = Hier steht eine Mailadresse.
hint-phone = Hier steht eine Telefonnummer.
hint-date = Ein Datum kann Sie verraten. „Neulich“ genügt.
hint-only-one = „Als Einzige“: Dann wissen andere vielleicht, dass Sie das schreiben.
hints-here = Diese Prüfung geschieht nur auf Ihrem eigenen Gerät.

review-title = Bereit zum Senden?
review-count = Sie haben { $answered } von { $all } Fragen beantwortet.
review-sealed = Ihre Antworten werden auf diesem Gerät versiegelt. Unterwegs kann sie niemand lesen.
review-gone = Danach verschwinden sie von diesem Gerät.
review-final = Ändern oder zurückziehen geht nicht mehr: Niemand weiß dann noch, welche Antwort Ihre ist.
send = Senden
not-sealed = Es wurde noch nichts gesendet. Ihre Antworten sind noch da. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
sending-title = Ihre Antwort wird versiegelt und gesendet.

waiting-title = Ihre Antwort wartet auf eine Verbindung
waiting-text = Sie ist versiegelt und nur auf diesem Gerät. Sobald es eine Verbindung gibt, geht sie ab. Sie dürfen die Seite schließen: Öffnen Sie sie später wieder auf diesem Gerät, dann versuchen wir es noch einmal.
waiting-stay = Sie ist versiegelt und nur in dieser Seite. Schließen Sie die Seite nicht, bevor sie gesendet ist.
retry = Noch einmal versuchen

receipt-title = Danke. Ihre Antwort ist gesendet.
receipt-label = Ihr Beleg
copy = Kopieren
copied = Kopiert
receipt-proves = Nach der Zählung veröffentlichen wir eine Liste aller Belege. Steht Ihrer darin, dann wurde Ihre Antwort gezählt.
receipt-not = Er sagt nicht, was Sie geantwortet haben. Wer ihn sieht, weiß aber, dass Sie mitgemacht haben. Sie müssen ihn nicht aufheben.
next-title = Was geschieht jetzt?
next-count = Nach dem { $date } zählen wir alles auf einmal. Bis dahin bleibt jede Antwort versiegelt.
next-shown = Danach sehen Führungskräfte das Ergebnis ihrer eigenen Gruppe, und HR das aller Gruppen. Immer von mindestens fünf Personen zusammen.
next-check = Möchten Sie Ihren Beleg prüfen? Dann öffnen Sie den Link aus Ihrem Brief noch einmal.
next-person = Nächste Person

code-title = Tippen Sie den Code aus Ihrem Brief
code-label = Code aus zehn Zeichen
code-help = Großbuchstaben und Leerzeichen sind egal. Ein o lesen wir als 0, ein i oder l als 1.
type-code = Code eintippen
code-submit = Fortfahren
code-malformed = Ein Code hat zehn Zeichen. Schauen Sie noch einmal in Ihren Brief.
code-unknown = Wir kennen diesen Code nicht. Prüfen Sie jedes Zeichen. Stimmt er? Dann bitten Sie HR um einen neuen Brief.
code-no-connection = Keine Verbindung. Es wurde nichts verbraucht oder gesendet. Versuchen Sie es gleich noch einmal.

check-title = Wurde meine Antwort gezählt?
check-submit = Prüfen
check-found = Ja. Dieser Beleg steht in der Liste: Diese Antwort wurde gezählt.
check-missing = Das steht nicht in der Liste. Prüfen Sie jedes Zeichen. Stimmt er? Dann fragen Sie den Betriebsrat nach dem Zählbericht.

trouble-link-missing-title = Öffnen Sie den Link aus Ihrem Brief
trouble-link-missing-text = Diese Seite geht nur mit Ihrem eigenen Link oder Code. Schon gesendet? Dann sind Sie fertig. Sind Sie durch Neuladen wieder hier? Dann öffnen Sie Ihren Link noch einmal: Ihr Browser bewahrt hier nichts auf.
trouble-link-mangled-title = Dieser Link wurde unterwegs verändert
trouble-link-mangled-text = Ein Stück ging verloren, oder ein Mailprogramm schrieb ihn anders. Öffnen Sie den Link direkt in der Mail, oder kopieren Sie ihn ganz. Geht das nicht, tippen Sie den Code aus Ihrem Brief ein. Es wurde nichts verbraucht oder gesendet.
trouble-no-crypto-title = Hier können wir Ihre Antwort nicht versiegeln
trouble-no-crypto-text = Dieser Browser oder diese Verbindung ist nicht sicher genug. Prüfen Sie, ob die Adresse mit https:// beginnt, und nehmen Sie einen neueren Browser. Geht es nicht, sagen Sie es HR. Es wurde nichts gesendet.
trouble-no-connection-title = Keine Verbindung
trouble-no-connection-text = Der Fragebogen kam nicht an. Es wurde nichts verbraucht oder gesendet.
trouble-wave-unknown-title = Diese Umfrage kennen wir nicht
trouble-wave-unknown-text = Vielleicht gehört der Link zu einer anderen Organisation, oder ein Zeichen wurde verändert. Nehmen Sie den Link aus Ihrem neuesten Brief.
trouble-wave-stopped-title = Diese Umfrage wurde gestoppt
trouble-wave-stopped-text = Sie wird nicht gezählt. Alles, was gesendet war, ist ungeöffnet vernichtet. Sie müssen nichts tun.
trouble-wave-closed-title = Diese Umfrage ist vorbei
trouble-wave-closed-text = Der letzte Tag war der { $date }. Antworten geht nicht mehr.
trouble-manifest-changed-title = Das ist nicht, was Ihr Brief verspricht
trouble-manifest-changed-text = Der Server zeigt eine andere Umfrage als die aus Ihrem Brief. Wir haben angehalten, und es wurde nichts gesendet. Sagen Sie das dem Betriebsrat.
trouble-not-announced-title = Diese Umfrage steht nicht auf der Liste
trouble-not-announced-text = Der Code aus Ihrem Brief steht nicht auf der Liste, die alle sehen. Vielleicht wurde diese Umfrage nur für Sie gemacht, um Sie zu erkennen. Wir haben angehalten, und es wurde nichts gesendet. Sagen Sie das dem Betriebsrat.
trouble-segment-unknown-title = Ihre Gruppe steht nicht in dieser Umfrage
trouble-segment-unknown-text = Link und Umfrage passen nicht zusammen. Wir haben angehalten, und es wurde nichts gesendet. Sagen Sie das dem Betriebsrat.
trouble-segment-too-small-title = Eine Gruppe ist zu klein
trouble-segment-too-small-text = In dieser Umfrage hat eine Gruppe weniger als fünf Personen. Dann können wir nicht versprechen, dass niemand erkannt wird. Wir haben angehalten, und es wurde nichts gesendet. Sagen Sie das dem Betriebsrat.
trouble-label-unreadable-title = Der Name Ihrer Gruppe ist nicht zu lesen
trouble-label-unreadable-text = Wir können nicht prüfen, in welcher Gruppe Ihre Antwort zählen würde. Wir haben angehalten, und es wurde nichts gesendet. Bitte sagen Sie es dem Betriebsrat.
trouble-key-unusable-title = Ihre Antwort kann nicht versiegelt werden
trouble-key-unusable-text = Der Server gab einen Schlüssel, der nicht funktioniert. Ohne guten Schlüssel ist Ihre Antwort nicht sicher. Wir haben angehalten, und es wurde nichts gesendet. Bitte sagen Sie es dem Betriebsrat.
trouble-other-pending-title = Auf diesem Gerät wartet noch eine Antwort
trouble-other-pending-text = Eine frühere Antwort ist versiegelt und noch nicht gesendet. Senden Sie zuerst diese. Öffnen Sie danach Ihren Link noch einmal.
trouble-pending-expired-title = Eine Antwort kam zu spät
trouble-pending-expired-text = Auf diesem Gerät wartete eine versiegelte Antwort auf eine Umfrage, die vorbei ist. Sie ist gelöscht und zählt nicht. Das tut uns leid.
trouble-pending-unsure-title = Diese Umfrage ist vorbei
trouble-pending-unsure-text = Der letzte Tag war der { $date }. Ihre versiegelte Antwort kann nicht mehr abgehen. Vielleicht kam sie schon vorher an. Nach der Zählung suchen wir sie in der Liste, wenn Sie diese Seite dann noch einmal öffnen. Sie können auch selbst suchen: Ihr Beleg ist { $receipt }.
trouble-pending-counted-title = Ihre Antwort wurde gezählt
trouble-pending-counted-text = Eine Antwort, die hier noch wartete, war rechtzeitig angekommen. Ihr Beleg { $receipt } steht in der Liste. Sie müssen nichts tun.
trouble-already-used-title = Diese Einladung wurde schon benutzt
trouble-already-used-text = Waren Sie das, auf einem anderen Gerät oder in einem anderen Fenster? Dann zählt Ihre erste Antwort, und Sie sind fertig. Waren Sie es nicht? Sagen Sie es dem Betriebsrat: Dann hat jemand anders Ihren Link oder Code benutzt. Diese Antwort wurde nicht gesendet.
trouble-not-taken-title = Ihre Antwort wurde noch nicht angenommen
trouble-not-taken-text = Die Umfrage läuft noch, aber der Server nimmt Ihre versiegelte Antwort nicht an. Sie ist noch auf diesem Gerät. Versuchen Sie es später noch einmal. Geht es dann nicht, sagen Sie es dem Betriebsrat.
trouble-segment-differs-title = Ihre Gruppe stimmt nicht
trouble-segment-differs-text = Laut Personalliste gehören Sie zu einer anderen Gruppe, als in Ihrem Link steht. Ihre Antwort ist gelöscht und nicht gesendet. Sagen Sie das dem Betriebsrat.
trouble-proof-does-not-hold-title = Der Server hält sein Versprechen nicht
trouble-proof-does-not-hold-text = Er hat für Sie einen anderen Schlüssel benutzt als für die anderen. So könnte er Sie erkennen. Deshalb wurde Ihre Antwort nicht gesendet. Sagen Sie das dem Betriebsrat.

why-title = Wer kann sehen, was Sie antworten?
why-intro = So sorgen wir dafür, dass es niemand erfährt: nicht HR, nicht Ihre Führungskraft, nicht die Hersteller.
draw-phone = Ihr Gerät
draw-work = gibt ein Ticket
draw-answers = nimmt den Umschlag
draw-count = zusammen geöffnet
why-sealed = Ihr Gerät steckt Ihre Antworten in einen digitalen Umschlag und klebt ihn zu. Ohne den Schlüssel kann niemand hineinsehen.
why-ticket = Ein Computer weiß, wer eingeladen ist. Er gibt Ihrem Gerät ein Ticket, ohne zu sehen, welches.
why-cast = Ein anderer Computer bekommt das Ticket und den Umschlag. Er hält nicht fest, wer etwas sendet.
why-count = Nach dem letzten Tag werden alle Umschläge zusammen geöffnet. Wir behalten nur Summen von mindestens fünf Personen und die Worte, die Sie teilen wollten. Der Schlüssel wird vernichtet.
limits-title = Was wir nicht versprechen können
limit-operator = Wer diese Computer betreibt oder in die Datenbank schreiben kann, könnte betrügen: diese Seite verändern oder Antworten austauschen. Oder den Schlüssel benutzen und festhalten, wer wann etwas sendet. Dann ist ein Verbinden möglich.
limit-colleagues = Legen vier von fünf Personen ihre Antworten nebeneinander? Dann kennen sie auch die fünfte.
limit-invented = Wer vier Kolleginnen oder Kollegen erfindet, kennt die fünfte Person. Darum sehen Sie, wie viele in Ihrer Gruppe neu sind.
limit-agreement = Geben alle in der Organisation dieselbe Antwort? Dann ist das in jeder Zahl zu sehen.
limit-participation = Man kann ausrechnen, wie viele in einer Gruppe geantwortet haben. Waren es alle? Dann weiß man auch, dass Sie dabei waren.
limit-mail = Wer die Mail betreibt oder Briefe druckt, kann Ihren Link oder Code vor Ihnen benutzen.
limit-words = An dem, was Sie selbst schreiben, kann man Sie vielleicht erkennen.
