page-title = Probeer de gesprekscontrole · Ooghoogte
language = Taal van de pagina en van wat je typt
title = Probeer uit wat je wilt zeggen
lead = Typ wat je in een gesprek wilt zeggen of vragen. Zin voor zin lees je wat het doet, en hoe je het ook kunt vragen.
stays-here = Alles wordt hier in je browser gelezen. Wat je typt, gaat nergens heen en wordt niet bewaard.
sheet = Wat wil je zeggen?
sheet-hint = Bijvoorbeeld: Je zult wel opzien tegen het nieuwe rooster.
fetching = We halen de taal op.
out-of-reach = De taal is niet op te halen. Kijk of je verbinding hebt, bewaar zelf wat je typte, en open de pagina opnieuw.
open-again = Pagina opnieuw openen
notes = Zin voor zin
notes-empty = Typ een zin, of kies een voorbeeld. Wat opvalt, staat dan hier.
also = Ook: { $labels }.
better = Je kunt ook vragen:
take = Voorstel overnemen
taken = Overgenomen.
wave = Opmerking weglaten
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
why-neutraal = Dit is een afspraak of een feit dat je kan natellen.

kind-luisteren = Neem dit gerust mee.
kind-samenvatten = Neem dit gerust mee, en laat de ander zeggen of het klopt.
kind-doorvragen = Neem dit gerust mee, en laat dan een stilte vallen.

lesson-title = OMA thuis, LSD mee
lesson-home = OMA laat je thuis: oordelen, meningen en adviezen, aannames. Ook als ze goed bedoeld zijn, vertelt de ander daarna minder.
lesson-along = LSD breng je mee: luisteren, samenvatten, doorvragen. Zo vertelt de ander zelf, en hoor jij iets nieuws.
lesson-limits = De controle leest één zin tegelijk en kent de ander niet. Ze ziet soms iets wat er niet is, of mist iets. Jij beslist.
examples-title = Probeer een voorbeeld
examples-lead = Kies een zin. Hij komt bij je tekst te staan.
examples-home = Laat OMA thuis
examples-along = Breng LSD mee
examples-other = En verder
example-oordeel-1 = Je bent de laatste tijd nogal slordig met de overdracht.
example-oordeel-2 = Je hebt dat fantastisch gedaan.
example-mening-1 = Ik vind dat je meer hulp moet vragen.
example-mening-2 = Als ik jou was, zou ik het eerst met het team bespreken.
example-aanname-1 = Je zult wel opzien tegen het nieuwe rooster.
example-aanname-2 = Je bent vast teleurgesteld over de promotie.
example-luisteren-1 = Neem gerust je tijd, ik luister.
example-luisteren-2 = Dank je dat je dit vertelt.
example-samenvatten-1 = Als ik het goed begrijp, wil je vaker aan de balie staan.
example-samenvatten-2 = Je zegt dat het plannen wringt, niet het werk zelf.
example-doorvragen-1 = Wat maakt dat werk voor jou de moeite waard?
example-doorvragen-2 = Hoe zou jij het aanpakken?
example-gesloten-1 = Heb je het druk?
example-gesloten-2 = Is de cursus afgelopen?
example-neutraal-1 = We zien elkaar dinsdag om tien uur in zaal 3.
example-neutraal-2 = Vorige maand zijn er twaalf bestellingen geleverd.
