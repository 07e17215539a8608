page-title = Wat is er aangekondigd? · Ooghoogte
language = Taal
title = Wat er is aangekondigd
lead = Iedereen mag deze lijst lezen en bewaren. Er komen regels bij. Verandert of verdwijnt er een regel, dan merkt wie een code bewaarde dat. Er staat niet in wie antwoordde, of wat.
reading = Even geduld, we lezen de lijst.
empty = Er is nog niets aangekondigd.
out-of-reach = De lijst is nu niet te bereiken. Probeer het straks nog eens.
broken = De lijst klopt niet vanaf regel { $index }. Iemand heeft er iets aan veranderd. Zeg dit aan de ondernemingsraad.
broken-whole = De server toont geen lijst die we kunnen nakijken. Zeg dit aan de ondernemingsraad.
whole = { $count ->
    [one] De lijst klopt. Er staat 1 regel in.
   *[other] De lijst klopt. Alle { $count } regels sluiten op elkaar aan.
  }
checked-here = Dat is zonet op jouw toestel nagerekend.
last-hash = Code van de laatste regel
noted-label = Heb je vroeger een regelcode bewaard? Kijk of hij er nog staat
noted-check = Nakijken
noted-found = Ja, deze regel staat er nog. Alles tot en met die regel is gebleven zoals het was.
noted-missing = Nee, deze regelcode staat niet in de lijst. Kijk elk teken na. Klopt het? Zeg het dan aan de ondernemingsraad.
entries-title = Alle regels, de nieuwste eerst
entry-announced = Een meting is geopend
entry-stopped = Een meting is gestopt
entry-counted = Een meting is geteld
entry-pages = De pagina’s zijn vernieuwd
entry-alarm = Waarschuwing bij een meting
entry-place = Regel { $index }, { $date }
entry-hash = Regelcode
fingerprint = Controlecode
runs = Van { $opens } tot en met { $closes }.
groups = { $count ->
    [one] 1 groep, { $invited } mensen uitgenodigd.
   *[other] { $count } groepen, samen { $invited } mensen uitgenodigd.
  }
block = Resultaten komen er van minstens { $block } mensen samen.
moved = In elke groep worden de antwoorden op een vraag voor het bewaren door toeval verschoven, samen hooguit 2 punten, en hooguit 6 voor ieder die er een vorige keer bij was en nu niet.
joined = { $count ->
    [0] Niemand is nieuw in een groep sinds de vorige meting.
    [one] 1 mens is nieuw in een groep sinds de vorige meting.
   *[other] { $count } mensen zijn nieuw in hun groep sinds de vorige meting.
  }
joined-first = Er was nog geen meting om mee te vergelijken.
leaders = { $count ->
    [0] Alle groepen hebben dezelfde leidinggevende als toen.
    [one] 1 eenheid heeft een andere leidinggevende dan toen.
   *[other] { $count } eenheden hebben een andere leidinggevende dan toen.
  }
by-group = Groep per groep
group = Groep
group-invited = Uitgenodigd
group-joined = Nieuw in de groep
group-leaders = Eenheden met een andere leidinggevende
groups-checked = Op je eigen toestel nagekeken: dit zijn de groepen van de regel.
groups-differ = Deze groepen zijn niet de groepen die in de regel staan. Zeg het aan de ondernemingsraad.
manifest = Hash van alles wat beloofd is
read-manifest = Bekijken
stopped = Er is niets geteld. Wat verstuurd was, is vernietigd.
alarm = Met deze meting klopt iets niet. Het programma heeft daarom niet geteld, of het waarschuwt. De beheerder moet uitzoeken wat er gebeurd is. Vraag de ondernemingsraad wat eruit kwam.
alarm-code = Reden, zoals het programma ze noemt
receipts = { $count ->
    [one] 1 antwoord is geteld.
   *[other] { $count } antwoorden zijn geteld.
  }
receipts-hash = Hash van de lijst met ontvangstbewijzen
read-receipts = Bekijken
pages = { $count } bestanden en hun hash
promise-title = Wat je beloofd wordt, in het kort
promise-1 = Wat je antwoordt, wordt op je eigen toestel verzegeld. Niemand kan het lezen zolang de meting loopt.
promise-2 = Het programma weet dat je uitgenodigd was, maar kan niet zien welk antwoord van jou is.
promise-3 = Na de laatste dag worden alle antwoorden één keer samen geopend. Alleen groepen van vijf of meer blijven bewaard; jouw antwoord en de sleutels worden vernietigd.
promise-4 = Iedereen krijgt dezelfde belofte, met dezelfde controlecode. Vergelijk die met een collega. Met je ontvangstbewijs kun je zien dat je antwoord geteld is.
promise-5 = Waar dat ophoudt: wie het programma zelf verandert, of tijdens de meting de sleutel heeft, kan meer. Als alle anderen van je groep samenspannen, weten ze wat jij antwoordde. Wat je in eigen woorden schrijft, kan je verraden.
promise-6 = Klopt er iets niet, dan stopt de pagina en zegt ze waarom. Zeg het dan aan de ondernemingsraad.
verify-title = Zelf nakijken
verify-lead = Vertrouw deze pagina niet alleen. Dit kun je zelf doen:
verify-letter = Leg je brief naast de regel van de meting. De controlecode moet dezelfde zijn, ook bij je collega’s. Zo niet, dan toont de server jou iets anders.
verify-note = Bewaar de code van de laatste regel, of een kopie van de lijst. Staat die code er later niet meer in, dan is de lijst veranderd. De ondernemingsraad kan de regelcodes ook per mail krijgen.
verify-chain = Reken de regels na. Een regelcode is de SHA-256 van de regel als JSON volgens RFC 8785, zonder het veld ‘hash’. Het veld ‘previous’ is de code van de regel ervoor.
verify-receipts = Zoek je eigen ontvangstbewijs in de lijst van de telling. De SHA-256 van die lijst staat in de regel.
verify-pages = Bewaar een bestand dat je browser van de vragenlijst kreeg, en vergelijk zijn SHA-256 met de laatste regel over de pagina’s.
verify-command = Of laat het programma het doen, op je eigen computer:
verify-limit = Staat de code van je brief in de lijst, en ziet je collega dezelfde lijst? Dan kregen jullie dezelfde belofte. Dat bewijst niet dat de server jou hetzelfde bestand gaf als anderen. Daarvoor is de laatste stap.
count-report = { $ballots } stembiljetten in de bus, { $opened } geopend, { $counted } geteld in { $blocks } groepen. { $unplaced ->
    [0] Elk geteld stembiljet zit in een cijfer.
    [one] 1 zit in geen enkel cijfer: bovenaan bleven er te weinig over voor een groep.
   *[other] { $unplaced } zitten in geen enkel cijfer: bovenaan bleven er te weinig over voor een groep.
}
