page-title = Pulsmeting · Ooghoogte
language = Taal
back = Vorige
next = Volgende
skip = Overslaan
progress = { $at } van { $all }
question-of = Vraag { $at } van { $all }.
time-left = { $minutes ->
    [one] nog ± 1 minuut
   *[other] nog ± { $minutes } minuten
  }
opening = Even geduld, we openen de vragenlijst.
promise = Na de telling kan niemand jouw antwoord aan jou koppelen, ook wij niet.
promise-open = Zo werkt dat, en dit zijn de grenzen
close = Sluiten

welcome-title = Hoe is het om hier te werken?
welcome-length = { $questions } korte vragen. { $minutes ->
    [one] Ongeveer 1 minuut.
   *[other] Ongeveer { $minutes } minuten.
  }
welcome-until = Je kunt meedoen tot en met { $date }.
welcome-how = Tik een antwoord aan en de volgende vraag komt vanzelf. Met een toetsenbord kies je met de cijfers. Je mag elke vraag overslaan.
welcome-free = Deze pagina openen is nog geen antwoord. Heb je al verstuurd? Dan ben je klaar.
segment-title = Je antwoord telt mee in deze groep
segment-above = Deel van { $units }
segment-size = { $count } mensen uitgenodigd
segment-joined = { $count ->
    [one] Eén persoon is nieuw in deze groep sinds de vorige keer.
   *[other] { $count } mensen zijn nieuw in deze groep sinds de vorige keer.
  } { $together ->
    [0] In deze groep is iedereen nieuw voor elkaar.
   *[other] Eerder waren hooguit { $together } uit deze groep samen. Hoorde je daar niet bij, dan zijn zij allemaal nieuw voor jou.
  }
fingerprint-title = Controlecode
fingerprint-text = Staat dezelfde code in je brief? Zo niet: stop, en zeg het aan de ondernemingsraad.
fingerprint-log = Iedereen ziet dezelfde code op de lijst van wat is aangekondigd
agreement-title = Instemming van de ondernemingsraad
agreement = { $reference }, { $date }
begin = Beginnen
continue = Verdergaan

pick-count = { $count } van { $max } gekozen
pick-full = Je hebt er { $max } gekozen. Haal er eerst één weg als je een andere wilt.

comment-label = Jouw woorden (niet verplicht)
comment-left = Nog { $count } tekens
comment-shown = Je woorden worden letterlijk getoond, zonder je naam. Pas als minstens tien mensen uit de groep hebben geantwoord. Iemand van HR leest ze eerst, zonder te weten uit welk team. Daarna lezen HR en wie de groep leidt ze.
comment-under = Waar mogen je woorden bij staan?
label-team = Mijn team: wie mijn team leidt, leest mee
label-wider = Alleen mijn afdeling of organisatie: wie die leidt, leest mee
hints-title = Kijk nog eens
hint-name = Staat hier een naam? ‘Een collega’ zegt genoeg.
hint-mail = Hier staat een mailadres.
hint-phone = Hier staat een telefoonnummer.
hint-date = Een datum kan verraden wie je bent. ‘Onlangs’ zegt genoeg.
hint-only-one = ‘Als enige’: dan weten collega’s misschien dat jij dit schrijft.
hints-here = Dit nalezen gebeurt alleen op je eigen toestel.

review-title = Klaar om te versturen?
review-count = Je hebt { $answered } van de { $all } vragen beantwoord.
review-sealed = Je antwoorden worden op dit toestel verzegeld. Onderweg kan niemand ze lezen.
review-gone = Daarna verdwijnen ze van dit toestel.
review-final = Intrekken of veranderen kan niet meer: niemand weet dan nog welk antwoord van jou is.
send = Versturen
not-sealed = Er is nog niets verstuurd. Je antwoorden staan er nog. Kijk of je verbinding hebt en probeer opnieuw.
sending-title = Je antwoord wordt verzegeld en verstuurd.

waiting-title = Je antwoord wacht op verbinding
waiting-text = Het is verzegeld en staat alleen op dit toestel. Zodra er verbinding is, gaat het weg. Je mag de pagina sluiten: open ze later opnieuw op dit toestel, dan proberen we het nog eens.
waiting-stay = Het is verzegeld en staat alleen in deze pagina. Sluit de pagina niet voor het weg is.
retry = Opnieuw proberen

receipt-title = Bedankt. Je antwoord is verstuurd.
receipt-label = Je ontvangstbewijs
copy = Kopiëren
copied = Gekopieerd
receipt-proves = Na de telling publiceren we een lijst met alle ontvangstbewijzen. Staat het jouwe erin, dan is je antwoord geteld.
receipt-not = Het zegt niet wat je hebt geantwoord. Wie het ziet, weet wel dat je hebt meegedaan. Bewaren hoeft niet.
next-title = Wat gebeurt er nu?
next-count = Na { $date } tellen we alles in één keer. Tot dan blijft elk antwoord verzegeld.
next-shown = Daarna zien leidinggevenden het resultaat van hun eigen groep, en HR dat van alle groepen. Altijd van minstens vijf mensen samen.
next-check = Wil je je ontvangstbewijs nakijken? Open dan opnieuw de link uit je brief.
next-person = Volgende persoon

code-title = Typ de code uit je brief
code-label = Code van tien tekens
code-help = Hoofdletters en spaties maken niet uit. Een o lezen we als 0, een i of l als 1.
type-code = Code typen
code-submit = Verdergaan
code-malformed = Een code heeft tien tekens. Kijk nog eens in je brief.
code-unknown = We kennen deze code niet. Kijk elk teken na. Staat het goed? Vraag dan HR om een nieuwe brief.
code-no-connection = Geen verbinding. Er is niets gebruikt of verstuurd. Probeer het zo nog eens.

check-title = Is mijn antwoord geteld?
check-submit = Nakijken
check-found = Ja. Dit ontvangstbewijs staat in de lijst: dat antwoord is geteld.
check-missing = Dit staat niet in de lijst. Kijk elk teken na. Klopt het? Vraag dan de ondernemingsraad om het telverslag.

trouble-link-missing-title = Open de link uit je brief
trouble-link-missing-text = Deze pagina werkt alleen met jouw eigen link of code. Heb je al verstuurd? Dan ben je klaar. Kwam je hier terug door opnieuw te laden? Open dan je link nog eens: je browser bewaart hier niets.
trouble-link-mangled-title = Deze link is onderweg veranderd
trouble-link-mangled-text = Een stuk viel weg, of een mailprogramma schreef hem anders. Open de link rechtstreeks in de mail, of kopieer hem helemaal. Lukt dat niet, typ dan de code uit je brief. Er is niets gebruikt of verstuurd.
trouble-no-crypto-title = Hier kunnen we je antwoord niet verzegelen
trouble-no-crypto-text = Deze browser of deze verbinding is niet veilig genoeg. Kijk of het adres begint met https:// en gebruik een recente browser. Lukt het niet, zeg het dan aan HR. Er is niets verstuurd.
trouble-no-connection-title = Geen verbinding
trouble-no-connection-text = De vragenlijst kwam niet aan. Er is niets gebruikt of verstuurd.
trouble-wave-unknown-title = Deze meting kennen we niet
trouble-wave-unknown-text = Misschien is de link van een andere organisatie, of is er een teken veranderd. Neem de link uit je nieuwste brief.
trouble-wave-stopped-title = Deze meting is gestopt
trouble-wave-stopped-text = Ze wordt niet geteld. Alles wat verstuurd was, is vernietigd zonder dat we het openden. Je hoeft niets te doen.
trouble-wave-closed-title = Deze meting is voorbij
trouble-wave-closed-text = De laatste dag was { $date }. Antwoorden kan niet meer.
trouble-manifest-changed-title = Dit is niet wat je brief belooft
trouble-manifest-changed-text = De server toont een andere meting dan die van je brief. We zijn gestopt en er is niets verstuurd. Zeg dit aan de ondernemingsraad.
trouble-not-announced-title = Deze meting staat niet op de lijst
trouble-not-announced-text = De code uit je brief staat niet op de lijst die iedereen ziet. Misschien is deze meting alleen voor jou gemaakt, om je te herkennen. We zijn gestopt en er is niets verstuurd. Zeg dit aan de ondernemingsraad.
trouble-segment-unknown-title = Jouw groep staat niet in deze meting
trouble-segment-unknown-text = De link en de meting passen niet bij elkaar. We zijn gestopt en er is niets verstuurd. Zeg dit aan de ondernemingsraad.
trouble-segment-too-small-title = Een groep is te klein
trouble-segment-too-small-text = In deze meting heeft een groep minder dan vijf mensen. Dan kunnen we niet beloven dat niemand te herkennen is. We zijn gestopt en er is niets verstuurd. Zeg dit aan de ondernemingsraad.
trouble-label-unreadable-title = De naam van je groep is niet te lezen
trouble-label-unreadable-text = We kunnen niet nakijken in welke groep je antwoord meetelt. We zijn gestopt en er is niets verstuurd. Zeg dit aan de ondernemingsraad.
trouble-key-unusable-title = Je antwoord kan niet verzegeld worden
trouble-key-unusable-text = De server gaf een sleutel die niet werkt. Zonder goede sleutel is je antwoord niet veilig. We zijn gestopt en er is niets verstuurd. Zeg dit aan de ondernemingsraad.
trouble-other-pending-title = Er wacht nog een antwoord op dit toestel
trouble-other-pending-text = Een eerder antwoord is verzegeld en nog niet verstuurd. Verstuur dat eerst. Open daarna je link opnieuw.
trouble-pending-expired-title = Een antwoord kwam te laat
trouble-pending-expired-text = Op dit toestel wachtte een verzegeld antwoord op een meting die voorbij is. Het is gewist en telt niet mee. Dat spijt ons.
trouble-pending-unsure-title = De meting is voorbij
trouble-pending-unsure-text = De laatste dag was { $date }. Je verzegelde antwoord kan niet meer weg. Misschien kwam het eerder al aan. Na de telling zoeken we het hier in de lijst, als je deze pagina dan opnieuw opent. Zelf zoeken kan ook: je ontvangstbewijs is { $receipt }.
trouble-pending-counted-title = Je antwoord is geteld
trouble-pending-counted-text = Een antwoord dat hier nog wachtte, was op tijd aangekomen. Zijn ontvangstbewijs { $receipt } staat in de lijst. Je hoeft niets te doen.
trouble-already-used-title = Deze uitnodiging is al gebruikt
trouble-already-used-text = Was jij dat, op een ander toestel of in een ander venster? Dan telt je eerste antwoord en ben je klaar. Was jij het niet? Zeg het aan de ondernemingsraad: dan heeft iemand anders je link of code gebruikt. Dit antwoord is niet verstuurd.
trouble-not-taken-title = Je antwoord is nog niet aangenomen
trouble-not-taken-text = De meting loopt nog, maar de server neemt je verzegelde antwoord niet aan. Het staat nog op dit toestel. Probeer het later opnieuw. Lukt het dan niet, zeg het aan de ondernemingsraad.
trouble-segment-differs-title = Je groep klopt niet
trouble-segment-differs-text = Volgens de personeelslijst hoor je in een andere groep dan in je link staat. Je antwoord is gewist en niet verstuurd. Zeg dit aan de ondernemingsraad.
trouble-proof-does-not-hold-title = De server houdt zich niet aan zijn belofte
trouble-proof-does-not-hold-text = Hij gebruikte voor jou een andere sleutel dan voor de anderen. Zo zou hij je kunnen herkennen. Daarom is je antwoord niet verstuurd. Zeg dit aan de ondernemingsraad.

why-title = Wie kan zien wat jij antwoordt?
why-intro = Zo zorgen we dat niemand het te weten komt, ook HR, je leidinggevende of de maker niet.
draw-phone = jouw toestel
draw-work = geeft een ticket
draw-answers = neemt de envelop
draw-count = samen open
why-sealed = Je toestel stopt je antwoorden in een digitale envelop en plakt die dicht. Zonder de sleutel kan niemand erin kijken.
why-ticket = Eén computer weet wie is uitgenodigd. Hij geeft je toestel een ticket, zonder te zien welk.
why-cast = Een andere computer krijgt het ticket en de envelop. Die houdt niet bij wie iets verstuurt.
why-count = Na de laatste dag gaan alle enveloppen samen open. We bewaren alleen totalen van minstens vijf mensen, en de woorden die je wilde delen. De sleutel wordt vernietigd.
limits-title = Wat we niet kunnen beloven
limit-operator = Wie deze computers beheert of in de database kan schrijven, zou vals kunnen spelen: deze pagina veranderen of antwoorden verwisselen. Of de sleutel gebruiken en bijhouden wie wanneer iets verstuurt. Dan is koppelen mogelijk.
limit-colleagues = Leggen vier van de vijf mensen hun antwoorden naast elkaar? Dan weten ze ook het vijfde.
limit-invented = Wie vier collega’s verzint, kent de vijfde. Daarom zie je hoeveel mensen in je groep nieuw zijn.
limit-agreement = Geeft iedereen in de organisatie hetzelfde antwoord? Dan is dat in elk cijfer te zien.
limit-participation = Men kan uitrekenen hoeveel mensen in een groep antwoordden. Was dat iedereen? Dan weet men ook dat jij meedeed.
limit-mail = Wie de mail beheert of brieven drukt, kan jouw link of code vóór jou gebruiken.
limit-words = Aan wat je zelf schrijft, kan iemand je herkennen.
