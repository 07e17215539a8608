notes = Zin voor zin
also = Ook: { $labels }.
better = Je kunt ook vragen:
take = Voorstel overnemen
taken = Overgenomen.
put-back = Mijn zin terugzetten
rewrite = Zelf herschrijven
wave = Klopt hier niet
waved = Goed. Deze zin blijft zoals hij is.
because = Waarom lezen we dat zo?
because-way = Vanwege de manier van zeggen: { $words }.
because-words = { $n ->
    [one] Vanwege het woord { $words }.
   *[other] Vanwege de woorden { $words }.
}
because-form = Vanwege de bouw van de zin: een vraag of niet, hoe lang, hoe hij begint en eindigt.
because-amount = Vanwege wat er wel of niet in staat: de ander, jezelf, een gevoel, een getal.
quoted = ‘{ $word }’
legend = Wat de lijnen zeggen
legend-along = Luisteren, samenvatten, doorvragen

label-oordeel = Oordeel
label-mening = Mening of advies
label-aanname = Aanname
label-gesloten = Gesloten vraag
label-luisteren = Luisteren
label-samenvatten = Samenvatten
label-doorvragen = Doorvragen
label-neutraal = Feit of afspraak

why-oordeel = Dit beoordeelt de persoon of het werk, ook als het lof is. Een vraag laat de ander zelf kijken.
why-mening = Dit is jouw kijk of jouw raad. Een vraag haalt eerst de kijk van de ander op.
why-aanname = Dit vult in wat de ander denkt, voelt of wil. Alleen de ander weet dat: vraag het.
why-gesloten = Hierop volgt ja of nee. Met wat, hoe of wanneer vertelt de ander meer.
why-luisteren = Dit laat merken dat je luistert en geeft ruimte.
why-samenvatten = Dit geeft terug wat de ander zei.
why-doorvragen = Dit nodigt uit om meer te vertellen.
why-neutraal = Dit is een afspraak of een feit dat je kunt natellen.

kind-luisteren = Neem dit gerust mee.
kind-samenvatten = Neem dit gerust mee, en laat de ander zeggen of het klopt.
kind-doorvragen = Neem dit gerust mee, en laat dan een stilte vallen.
