notes = Satz für Satz
also = Auch: { $labels }.
better = Sie können auch fragen:
take = Vorschlag übernehmen
taken = Vorschlag übernommen.
put-back = Meinen Satz zurückholen
rewrite = Selbst umschreiben
wave = Stimmt hier nicht
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
legend = Was die Linien sagen
legend-along = Zuhören, zusammenfassen, nachfragen

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
why-aanname = Das nimmt vorweg, was die andere Person denkt, fühlt oder will. Nur sie weiß es: Fragen Sie nach.
why-gesloten = Darauf folgt Ja oder Nein. Mit „was“, „wie“ oder „wann“ erzählt die andere Person mehr.
why-luisteren = Das zeigt, dass Sie zuhören, und gibt Raum.
why-samenvatten = Das gibt wieder, was die andere Person gesagt hat.
why-doorvragen = Das lädt ein, mehr zu erzählen.
why-neutraal = Das ist ein Termin oder eine Tatsache, die sich nachzählen lässt.

kind-luisteren = Nehmen Sie das ruhig mit.
kind-samenvatten = Nehmen Sie das ruhig mit. Lassen Sie die andere Person sagen, ob es stimmt.
kind-doorvragen = Nehmen Sie das ruhig mit. Lassen Sie dann eine Stille zu.
