page-title = Die Gesprächsprüfung ausprobieren · Ooghoogte
language = Sprache der Seite und Ihres Textes
title = Probieren Sie aus, was Sie sagen wollen
lead = Schreiben Sie, was Sie in einem Gespräch sagen oder fragen wollen. Satz für Satz lesen Sie, was es bewirkt und wie Sie auch fragen können.
stays-here = Alles wird hier in Ihrem Browser gelesen. Was Sie schreiben, geht nirgendwohin und wird nicht aufbewahrt.
sheet = Was wollen Sie sagen?
sheet-hint = Zum Beispiel: Dir graut bestimmt vor dem neuen Dienstplan.
fetching = Wir holen die Sprache.
out-of-reach = Die Sprache ist nicht zu erreichen. Prüfen Sie Ihre Verbindung, heben Sie selbst auf, was Sie geschrieben haben, und öffnen Sie die Seite neu.
open-again = Seite neu öffnen
notes = Satz für Satz
notes-empty = Schreiben Sie einen Satz, oder wählen Sie ein Beispiel. Was auffällt, steht dann hier.
also = Auch: { $labels }.
better = Sie können auch fragen:
take = Vorschlag übernehmen
taken = Übernommen.
wave = Hinweis weglassen
waved = Gut. Dieser Satz bleibt, wie er ist.
because = Warum lesen wir das so?
because-way = Wegen der Ausdrucksweise: { $words }.
because-words = { $n ->
    [one] Wegen des Wortes { $words }.
   *[other] Wegen der Wörter { $words }.
}
because-form = Wegen des Satzbaus: Frage oder nicht, wie lang, wie er beginnt und endet.
because-amount = Wegen dessen, was darin vorkommt oder nicht: die andere Person, Sie selbst, ein Gefühl, eine Zahl.
quoted = „{ $word }“

label-oordeel = Urteil
label-mening = Meinung oder Rat
label-aanname = Annahme
label-gesloten = Geschlossene Frage
label-luisteren = Zuhören
label-samenvatten = Zusammenfassen
label-doorvragen = Nachfragen
label-neutraal = Tatsache oder Termin

why-oordeel = Das bewertet die Person oder die Arbeit, auch wenn es Lob ist. Eine Frage lässt die andere Person selbst hinschauen.
why-mening = Das ist Ihre Sicht oder Ihr Rat. Eine Frage holt zuerst die Sicht der anderen Person.
why-aanname = Das unterstellt, was die andere Person denkt, fühlt oder will. Nur sie weiß es: Fragen Sie nach.
why-gesloten = Darauf folgt ja oder nein. Mit was, wie oder wann erzählt die andere Person mehr.
why-luisteren = Das zeigt, dass Sie zuhören, und gibt Raum.
why-samenvatten = Das gibt wieder, was die andere Person gesagt hat.
why-doorvragen = Das lädt ein, mehr zu erzählen.
why-neutraal = Das ist ein Termin oder eine Tatsache, die sich nachzählen lässt.

kind-luisteren = Nehmen Sie das ruhig mit.
kind-samenvatten = Nehmen Sie das ruhig mit, und lassen Sie die andere Person sagen, ob es stimmt.
kind-doorvragen = Nehmen Sie das ruhig mit, und lassen Sie dann eine Stille zu.

lesson-title = OMA bleibt daheim, LSD kommt mit
lesson-home = OMA steht im Niederländischen für das, was man zu Hause lässt: Urteile (oordelen), Meinungen und Ratschläge (meningen, adviezen), Annahmen (aannames). Auch wenn sie gut gemeint sind, erzählen Menschen danach weniger.
lesson-along = LSD ist, was man mitbringt: zuhören (luisteren), zusammenfassen (samenvatten), nachfragen (doorvragen). Dann erzählt die andere Person selbst, und Sie hören etwas Neues.
lesson-limits = Die Prüfung liest einen Satz nach dem anderen und kennt Ihr Gegenüber nicht. Manchmal sieht sie etwas, was nicht da ist, oder übersieht etwas. Sie entscheiden.
examples-title = Probieren Sie ein Beispiel
examples-lead = Wählen Sie einen Satz. Er kommt zu Ihrem Text.
examples-home = OMA bleibt daheim
examples-along = LSD kommt mit
examples-other = Und sonst
example-oordeel-1 = Du bist in letzter Zeit ziemlich schlampig bei der Übergabe.
example-oordeel-2 = Das hast du fantastisch gemacht.
example-mening-1 = Ich finde, du solltest mehr um Hilfe bitten.
example-mening-2 = An deiner Stelle würde ich es zuerst mit dem Team besprechen.
example-aanname-1 = Dir graut bestimmt vor dem neuen Dienstplan.
example-aanname-2 = Du bist sicher enttäuscht über die Beförderung.
example-luisteren-1 = Lass dir Zeit, ich höre zu.
example-luisteren-2 = Danke, dass du mir das erzählst.
example-samenvatten-1 = Wenn ich dich richtig verstehe, willst du öfter am Empfang stehen.
example-samenvatten-2 = Du sagst also, dass es an der Planung hakt, nicht an der Arbeit.
example-doorvragen-1 = Was macht diese Arbeit für dich lohnend?
example-doorvragen-2 = Wie würdest du es angehen?
example-gesloten-1 = Hast du viel zu tun?
example-gesloten-2 = Ist der Kurs zu Ende?
example-neutraal-1 = Wir treffen uns am Dienstag um zehn Uhr in Raum 3.
example-neutraal-2 = Letzten Monat wurden zwölf Bestellungen geliefert.
