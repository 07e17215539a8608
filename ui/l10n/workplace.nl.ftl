# Woorden voor HR en leidinggevenden. Eén woord per ding; een knop is een werkwoord en een naamwoord; wat niet getoond wordt, zegt waarom.

waiting = Een ogenblik …
language = Taal
navigation = Pagina’s
sign-out = Afmelden
close = Sluiten
cancel = Annuleren
unit = Eenheid
units-below = Onderdelen
why = Waarom
not-shown = niet getoond

title-start = Begin
title-sign-in = Aanmelden
title-people = Personeelslijst
title-waves = Metingen
title-open-wave = Een meting openen
title-wave = Meting
title-results = Resultaten
title-team = Mijn team
title-conversations = Gesprekken
title-propose = Een gesprek voorstellen
title-conversation = Gesprek
title-talk = In gesprek
title-own-record = Mijn gesprekken meenemen
title-nowhere = Niet gevonden
nowhere = Hier is niets
nowhere-why = Dit adres leidt naar geen pagina. Kies er een uit de navigatie.
nothing-here = Nog niets te zien
nothing-here-why = Je leidt geen eenheid op de personeelslijst. Word je uitgenodigd voor een meting, dan brengt je brief je erheen.

## Na het gesprek
kept-apart = Dit klinkt als beoordelen of belonen. Dat gesprek houden we apart: wie beoordeeld wordt, vertelt minder. Je mag het wel zo laten staan.
talk-with = In gesprek met { $name }
talk-back = Terug
talk-topics = Onderwerpen
talk-nothing-brought = Niemand deelde vooraf iets. Dat hoeft ook niet.
talk-own-sheet = Mijn eigen blad
talk-own-sheet-why = Dit deelde je niet. Wie op je scherm meekijkt, leest mee.
talk-how = Zo praat je samen
talk-listen = Luisteren
talk-summarise = Samenvatten
talk-probe = Doorvragen
talk-silence = Een minuut stilte
talk-silence-stop = Stilte stoppen
talk-silence-now = Een minuut stilte. Niemand hoeft iets te zeggen.
talk-silence-over = De minuut is om.
talk-end = We hebben gepraat
talk-end-why = Daarna schrijft een van jullie kort op wat er gezegd is. Wat je deelde, kun je dan niet meer terugnemen.
talk-not-planned = Dit gesprek is nog niet afgesproken.
talk-not-now = Jullie hebben dit gesprek al gehad, of het gaat niet door.
talk-ended = Fijn dat jullie gepraat hebben. Schrijf nu kort op wat er gezegd is.
two-reads-both = Jij en { $name } lezen dit. Verder niemand, ook HR niet.
two-reads-you = Alleen jij leest dit. Verder niemand, ook HR niet.
two-reads-now = Jij en wie je nu leidt lezen dit. Verder niemand, ook HR niet.
two-reads-shown = { $name } laat je dit lezen. Verder leest niemand het, ook HR niet.
two-who-both = jullie allebei
two-who-you = jij
two-who-then = de leidinggevende van toen
two-who-when = { $who }, tegen { $day }
two-the-other = de ander
two-record = Na het gesprek
two-summary = Wat er gezegd is
two-heard = Wat hoorde je de ander zeggen?
two-heard-how = Schrijf het in de woorden van { $name }, niet wat jij ervan vindt.
two-agreements = Afspraken
two-agreements-how = Eén afspraak die jullie nakomen is genoeg. Geen afspraak mag ook: laat het dan leeg.
two-agreements-none = Er zijn geen afspraken.
two-agreement = Afspraak { $n }
two-what = Wat spreken jullie af?
two-who = Wie doet het?
two-due = Tegen wanneer? (mag leeg blijven)
two-agreement-add = Afspraak toevoegen
two-agreement-remove = Afspraak weghalen
two-look-back-day = Wanneer kijken jullie terug?
two-look-back-day-why = Wat iemand voorbereidde en niet deelde, verdwijnt na die dag.
two-hand-over = Tekst voorleggen
two-keep = Tekst bewaren
two-overtaken = Intussen schreef { $name } ook iets op. Lees het eerst. Leg je daarna jouw tekst voor, dan komt jouw tekst in de plaats.
two-drop-mine = Mijn tekst laten vallen
two-is-it-so = Klopt het zo voor jou? Of zou jij het anders zeggen?
two-confirm = Zo is het
two-say-otherwise = Ik zeg het anders
two-wait = Nu leest { $name } dit en zegt of het klopt. Tot dan kun je het nog veranderen.
two-not-yet-why = Hebben jullie nog niet gepraat?
two-not-yet = Terug naar het voorbereiden
two-alone = Niemand anders leest dit nu. Het blijft zoals jij het opschrijft.
two-change = Tekst veranderen
two-written-by-you = Opgeschreven door jou op { $day }.
two-written-by = Opgeschreven door { $name } op { $day }.
two-written = Opgeschreven op { $day }.
two-agreed = Wat jullie afspraken
two-look-back-on = Terugkijken: { $day }.
two-looked-back-on = Teruggekeken op { $day }.
two-look-back = Terugkijken
two-look-back-later = Jullie kijken terug op { $day }. Eerder mag ook.
two-look-back-now = Nu al terugkijken
two-look-back-how = Bekijk samen wat er van elke afspraak kwam. Goed of fout bestaat hier niet: wat werkt, houd je; wat knelt, verander je.
two-came = Wat kwam ervan?
two-next = Wat doen jullie ermee?
two-next-keep = Zo houden
two-next-change = Anders doen
two-next-let-go = Loslaten
two-look-back-keep = Terugblik bewaren
two-brought = Wat jullie meebrachten
two-brought-by-you = Van jou
two-brought-by = Van { $name }
two-piece-opening = Om te beginnen
two-piece-question = Een vraag
two-piece-note = Een gedachte
two-piece-gives-energy = Dit geeft me energie
two-piece-takes-energy = Dit kost me energie
two-piece-proud-of = Hier ben ik trots op
two-piece-want = Dit zou ik willen
two-piece-need-from-you = Dit heb ik van je nodig
two-yours = Dit gesprek is van jou
two-yours-why = Jij beslist wat ermee gebeurt: meenemen, laten lezen of verwijderen.
two-show-why = Dit gesprek had je met iemand die je nu niet meer leidt. Er is niets van te zien voor { $name }, tenzij jij het laat lezen.
two-show = Laten lezen door { $name }
two-shown-now = Dit gesprek is nu ook te lezen voor { $name }.
two-show-no-more = Niet meer laten lezen
two-take-along = Alles meenemen
two-delete = Gesprek verwijderen
two-delete-sure = Dit gesprek verwijderen?
two-delete-means = De sleutel van dit gesprek wordt vernietigd. Daarna kan niemand het hier nog lezen of terughalen, jij ook niet. Wil je het bewaren? Neem het dan eerst mee.
two-deleted = Het gesprek is verwijderd en de sleutel is vernietigd.
two-leave-heading = Niet meer meedoen
two-leave-why = Dit gesprek is van je medewerker. Jij kunt stoppen: je leest het dan niet meer.
two-leave = Stoppen met meedoen
two-leave-sure = Stoppen met dit gesprek?
two-leave-means = Je leest dit gesprek daarna niet meer, en er blijft bij jou geen kopie. Wat je voorbereidde en niet deelde, verdwijnt meteen. Je medewerker houdt het gesprek.
two-left = Je doet niet meer mee aan dat gesprek en leest het niet meer.
own-record-lead = Alles wat van jou is, zoals het er op { $day } stond.
own-record-who-read = Wie kon dit lezen? Jij, en wie je leidde zolang dat zo was. HR nooit. Wat je niet deelde, las alleen jij. Wie de server beheert en de sleutels heeft, had het kunnen lezen.
own-record-unprotected = Op papier of in een bestand beschermt deze ruimte het niet meer: wie het papier of het bestand heeft, kan het lezen. Bewaar het goed.
own-record-none = Er is nog geen gesprek.
own-record-print = Pagina afdrukken
own-record-save = Bestand bewaren (JSON)
own-record-sign = Afdrukken met twee regels om te tekenen
own-record-file = gesprekken
own-record-sign-employee = Handtekening medewerker
own-record-sign-leader = Handtekening leidinggevende
own-record-one = Gesprek van { $day }
own-record-with = Met
own-record-when = Hoe laat
own-record-hour = { $hour }, { $minutes } minuten
own-record-where = Waar
own-record-state = Hoe het staat
own-record-about = Waarover
own-record-proposed = voorgesteld
own-record-planned = afgesproken
own-record-declined = niet aangenomen
own-record-cancelled = afgezegd
own-record-talked = gepraat
own-record-summarised = opgeschreven
own-record-agreed = samen vastgelegd
own-record-closed = teruggekeken
own-record-pieces-shared = Wat je deelde
own-record-pieces-own = Wat je voor jezelf hield
own-record-pieces-other = Wat de ander deelde

## Aanmelden
sign-in = Aanmelden
mail-address = Je mailadres op het werk
ask-link = Stuur me een link
ask-link-why = Er is geen wachtwoord. Je krijgt een link die één keer werkt, twintig minuten lang.
sign-in-button-why = De link openen deed nog niets. Druk op de knop om je op dit toestel aan te melden.
look-in-mail = Kijk in je mail
look-in-mail-why = Is dit adres bekend, dan is er een brief onderweg. Dat kan een minuut duren. Komt er niets? Dan staat er misschien een ander adres op de personeelslijst. Kreeg je er meer? Alleen de nieuwste werkt.
title-access = Waar ik ben aangemeld
access-lead = Een telefoon verloren, of een scherm open laten staan? Meld je daar hier af.
access-sessions = Aangemeld
signed-in-since = Sinds { $since }
signed-in-here = Hier
end-session = Daar afmelden
end-other-sessions = Overal elders afmelden
session-ended-there = Daar ben je afgemeld.
sessions-ended = Overal elders ben je afgemeld.
access-note = Na tien uur eindigt een aanmelding vanzelf. Van welk toestel ze is, wordt niet bewaard.
session-ended = Je sessie is afgelopen. Meld je opnieuw aan, dan kom je terug waar je was.
session-ended-form = Je sessie is afgelopen, en er is niets verstuurd. Wat je invulde blijft in dit tabblad bewaard. Meld je opnieuw aan, dan ga je daar verder.
signed-out-elsewhere = Je hebt je in een ander tabblad afgemeld. Wat je hier invulde is gewist.
sign-in-for-page = Meld je aan, dan kom je op de pagina die je vroeg.
form-is-back = Je bent weer aangemeld. Alles staat zoals je het invulde; er is nog niets verstuurd.
under-way = Een ogenblik, dit is bezig.
changed-nothing = niets
changed-agreement = Kenmerk van de instemming: hier stond { $shown }, nu is het { $now }.
changed-agreed-on = Dag van de instemming: hier stond { $shown }, nu is het { $now }.
changed-questionnaire = Vragenlijst: hier stond { $shown }, nu is het { $now }.
changed-unit = Eenheid: hier stond { $shown }, nu is het { $now }.
changed-invited = Mensen in { $of }: hier stond { $shown }, nu zijn het er { $now }.
changed-staff-list = Iemand anders heeft intussen een andere lijst ingevoerd. Het voorbeeld hieronder is opnieuw gemaakt.
other-address = Ander adres gebruiken

## Personeelslijst
people-lead = Wie waar werkt, en wie er leidt. Alleen HR ziet deze lijst; ze komt nooit bij een antwoord.
list-new = Een nieuwe lijst inlezen
choose-file = Kies een bestand
no-file = nog geen bestand gekozen
file-note = Een tekstbestand uit je personeelssysteem (CSV). Komma, puntkomma of tab, accenten en aanhalingstekens: dat vinden wij uit. Kiezen toont een voorbeeld en verandert niets.
encoding-label = Letters gelezen als
encoding-choose = Kies wat klopt
encoding-unclear-note = Het bestand zegt zelf niet hoe zijn letters zijn bewaard. Kijk hieronder bij welke keuze de namen kloppen.
encoding-known-note = Zien namen er verkeerd uit? Kies dan iets anders.
encoding-windows-1252 = Windows
encoding-macintosh = Macintosh
encoding-cp850 = MS-DOS (850)
encoding-cp437 = MS-DOS (437)
list-refused = Deze lijst is niet helemaal te lezen
list-refused-why = { $n ->
    [one] Eén probleem in { $rows } rijen. Verbeter het in het bestand en kies het opnieuw. Er is niets veranderd.
   *[other] { $n } problemen in { $rows } rijen. Verbeter ze in het bestand en kies het opnieuw. Er is niets veranderd.
}
list-preview = Wat deze lijst zou veranderen
list-preview-why = We lazen { $rows } rijen en vonden { $n } problemen.
list-problems = { $n ->
    [one] 1 probleem
   *[other] { $n } problemen
}
list-warnings = { $n ->
    [one] 1 opmerking
   *[other] { $n } opmerkingen
}
list-people = mensen
list-units = eenheden
list-added = nieuw
list-left = weg
list-moved = verhuisd
list-renumbered = ander nummer
list-unit-changes = Wat er met eenheden gebeurt
list-units-new = Nieuw
list-units-gone = Weg, met hun trends
list-units-renamed = Anders geschreven, toch dezelfde eenheid
list-unit-renamed = ‘{ $from }’ wordt ‘{ $to }’
list-unit-changes-why = Is een eenheid die weggaat dezelfde als een nieuwe? Geef ze dan in deze lijst haar oude naam.
list-units-merged = Gaat op in een andere eenheid
list-unit-merged = { $from } → { $to }
list-units-split = Komt uit een andere eenheid
list-unit-split = Uit { $from }: { $to }
list-who-left = Wie weggaat ({ $n })
list-who-joined = Wie erbij komt ({ $n })
list-who-moved = Wie van eenheid verandert ({ $n })
list-who-leads = Eenheden met een andere leidinggevende ({ $n })
list-in-unit = { $name }: { $unit }
list-from-to = { $name }: { $from } → { $to }
list-leads = { $unit }: { $from } → { $to }
list-brakes = Klopt deze lijst?
list-brakes-left = { $left } van de { $of } mensen staan er niet meer op.
list-brakes-emptied = Uit deze eenheden gaat iedereen weg:
list-brakes-why = Was het maar een deel van het bestand? Dan verliezen mensen hun toegang en eenheden hun trends. Kijk het na voor je verdergaat.
import-all-the-same = De lijst klopt, invoeren
import-list = Deze lijst invoeren
import-why = Alles gaat er in één keer in, of niets.
import-refused-why = Een lijst gaat er helemaal in of helemaal niet. Deze wacht dus tot er geen problemen meer zijn.
list-imported = De lijst is ingevoerd: { $people } mensen.
list-empty = Er is nog geen personeelslijst. Kies een bestand om te beginnen.
list-now = De lijst zoals ze nu is
list-now-why = { $people } mensen in { $units } eenheden.
tree-preview = Eenheden zoals wij ze lezen
tree-why = Kijk na of elk team op de juiste plaats hangt, onder de juiste leidinggevende.
unfold = Toon of verberg wat eronder hangt
no-leader = geen leidinggevende
n-people = { $n ->
    [one] 1 mens
   *[other] { $n } mensen
}
finding-line = Regel
finding-column = Kolom
finding-what = Wat we vonden
whole-row = hele rij
findings-more = En nog { $n } zoals deze.

field-number = nummer
field-firstName = voornaam
field-lastName = achternaam
field-name = naam
field-mail = mailadres
field-language = taal
field-unit = eenheid
field-parent = bovenliggende eenheid
field-leader = leidinggevende

finding-file-empty = Het bestand is leeg.
finding-file-is-workbook = Dit is een rekenblad. Bewaar het als CSV (tekst) en kies dat bestand.
finding-file-not-text = Dit is geen tekstbestand.
finding-encoding-unclear = Deze cel kan op meer manieren worden gelezen. { $value }
finding-column-missing = De kolom ‘{ $value }’ ontbreekt, en zonder die gaat het niet.
finding-column-repeated = Deze kolom zegt hetzelfde als een eerdere. Laat er een weg.
finding-rows-missing = Er zijn kolomtitels, maar geen rijen eronder.
finding-quote-not-closed = Hier begint een aanhalingsteken dat nergens sluit.
finding-quote-misplaced = Er staat een aanhalingsteken waar het niet te lezen is.
finding-row-too-short = Deze rij heeft te weinig kolommen.
finding-row-too-long = Deze rij heeft meer kolommen dan er titels zijn. Misschien een scheidingsteken te veel?
finding-cell-too-long = Een cel is veel te lang voor een naam of adres.
finding-number-repeated = Dit nummer staat al op regel { $first }.
finding-name-missing = De naam ontbreekt.
finding-mail-address-missing = Het mailadres ontbreekt.
finding-mail-address-invalid = Dit is geen mailadres.
finding-mail-address-repeated = Dit mailadres staat al op regel { $first }.
finding-language-unknown = De taal ‘{ $value }’ kennen we niet. Gebruik nl, fr, de of en.
finding-unit-missing = De eenheid ontbreekt.
finding-unit-parent-contradicts = Regel { $first } hangt deze eenheid ergens anders dan onder ‘{ $value }’.
finding-unit-circle = Deze eenheden hangen onder elkaar (regels { $lines }).
finding-unit-leader-unclear = We kunnen niet zien wie ‘{ $value }’ leidt of waar het hoort (regels { $lines }).
finding-unit-top-unclear = Meerdere mensen hebben geen leidinggevende (regels { $lines }). Zo zien we niet welke eenheid bovenaan staat.
finding-leader-unknown = De leidinggevende ‘{ $value }’ staat niet op deze lijst.
finding-leader-contradicts = Adres en nummer van de leidinggevende wijzen naar twee mensen (‘{ $value }’).
finding-leader-is-self = Deze persoon geeft leiding aan zichzelf.
finding-leader-circle = Deze mensen geven leiding aan elkaar (regels { $lines }).
finding-column-ignored = Deze kolom gebruiken we niet.
finding-quote-kept = Er staan aanhalingstekens midden in een cel. We lieten ze staan.
finding-begins-like-a-formula = Dit begint als een formule. We lezen het als gewone tekst.
finding-characters-garbled = Sommige letters zien er verminkt uit. Klopt de naam niet, bewaar het bestand dan als UTF-8.
finding-number-missing = Het nummer ontbreekt. We herkennen deze persoon aan het mailadres.
finding-name-incomplete = De helft van de naam ontbreekt.
finding-language-missing = De taal ontbreekt. Brieven gaan in het Nederlands.
finding-unit-spelled-differently = Hierboven anders geschreven. We lezen het als ‘{ $value }’.
finding-unit-without-leader = Niemand leidt ‘{ $value }’, dus niemand ziet die pagina.
finding-unit-without-people = In ‘{ $value }’ zelf werkt niemand.
finding-person-unclear = Dit adres was van { $value }; hier staat een andere naam en misschien een ander nummer. Dezelfde persoon? Laat in deze lijst de naam of het nummer zoals het was, en wijzig het in een volgende. Iemand anders? Voer de lijst eerst zonder deze rij in, en daarna de hele lijst.
finding-person-changed = We nemen aan dat dit { $value } is, met een nieuwe naam. Is het iemand anders, voer de lijst dan eerst zonder deze rij in.
finding-number-used-again = Dit nummer was van { $value }. We nemen aan dat dit iemand anders is; die krijgt niets van wat { $value } had.
finding-mailbox-passed-on = Dit adres was van { $value }, die weg is. We nemen aan dat dit iemand anders is; die krijgt niets van wat { $value } had.

## Metingen
waves-lead = Een meting vraagt één keer, tot haar laatste dag. Daarna wordt ze geteld, nooit eerder.
waves-all = Alle metingen
waves-none = Er is nog geen meting geopend.
waves-back = Alle metingen
wave-title = { $form }, { $month }
wave-dates = { $opens } tot { $closes }
open-a-wave = Meting openen
open-needs-agreement = Vul eerst in waarmee de ondernemingsraad heeft ingestemd.
open-needs-people = Eerst moeten er mensen zijn om uit te nodigen:
state-open = Open
state-open-why = Wie is uitgenodigd, kan antwoorden tot { $closes }.
state-closed = Gesloten, wacht op de telling
state-closed-why = De laatste dag was { $closes }. De telling loopt vanzelf, kort daarna.
state-stopped = Gestopt
state-stopped-why = Deze meting is gestopt vóór { $closes }. Er is niets geteld en de antwoorden zijn vernietigd.
state-counted = Geteld
state-counted-why = De laatste dag was { $closes }. De verzegelde antwoorden zijn geopend, in groepen samengelegd en vernietigd.
form-core = De kernpuls
form-wave1 = Wat je drijft in je werk
form-wave2 = Wat we van elkaar verwachten
form-wave3 = Gesprekken
form-wave4 = Beloften onder druk
form-full = De hele vragenlijst
form-burden = { $questions } vragen, ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}{ $open ->
    [0] {""}
   *[other] , met plaats voor eigen woorden
}

agreement = Instemming van de ondernemingsraad
agreement-why = Zonder opent er geen meting. Iedereen die is uitgenodigd, leest ze.
agreement-reference = Kenmerk
agreement-date = Ingestemd op
agreement-keep = Instemming bewaren
agreement-change = Instemming wijzigen

open-wave-lead = Eens open valt er niets meer te veranderen: niet de vragen, niet de laatste dag, niet de kleinste groep.
which-form = Wat vragen we?
which-audience = Aan wie vragen we het?
audience-why = Kies hele eenheden, elk met minstens tien mensen. Iedereen erin wordt uitgenodigd. Wie alleen van eenheid wisselt of nieuw is, telt mee waar niemand het verschil kan berekenen, tot ze met vijf zijn. Leidinggevenden tellen mee bij de eenheid erboven, zodat ze in hun team niet opvallen.
audience-waiting = { $n ->
    [one] Eén nieuwe collega wacht tot de volgende keer: van minder dan vijf nieuwe mensen zou je de antwoorden kunnen berekenen.
   *[other] { $n } nieuwe collega’s wachten tot de volgende keer: van minder dan vijf nieuwe mensen zou je de antwoorden kunnen berekenen.
  }
audience-too-few = minder dan { $least } mensen
audience-with-above = hoort erbij
audience-none = Kies minstens één eenheid.
n-invited = { $n } uitgenodigd
until-and-group = Tot wanneer, en hoe klein mag een groep zijn?
closes-on = Laatste dag
closes-why = Minstens vijf dagen na vandaag, en hoogstens zestig: wie even weg is, moet ook kunnen antwoorden. Tellen begint na de laatste dag.
smallest-group = Kleinste groep
smallest-group-why = Vijf is het minste. Je mag het nu verhogen, nooit verlagen, en niet meer na het openen.
respondents-see = Wat respondenten lezen
respondents-see-why = In hun eigen taal, in de brief en op de pagina.
promise-time = Het duurt ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}. Antwoorden kan tot { $closes }.
promise-groups = Antwoorden worden alleen getoond voor groepen van minstens { $floor } mensen.
promise-nobody = Niemand kan te weten komen wat jij antwoordt, HR niet en je leidinggevende niet.
promise-agreement = Ingestemd door de ondernemingsraad: { $reference }, { $day }.
open-wave = Meting openen
open-wave-for = Meting openen en { $n } mensen uitnodigen
open-wave-why = De brieven vertrekken meteen. Een open meting kan gestopt worden, niet veranderd.
wave-opened = De meting is open: { $invited } mensen zijn uitgenodigd, in { $segments } groepen.

opened-on = Geopend op
fingerprint = Controlecode
fingerprint-why = Dezelfde zestien tekens staan in elke brief en op de vragenpagina. Wie ze vergelijkt, weet dat iedereen dezelfde meting kreeg.
participation-title = Hoeveel mensen wilden antwoorden
participation = Minstens { $percent } %
participation-under-five = Minder dan 5 %
participation-why = Van de hele organisatie, in stappen van vijf, één keer per dag nieuw. Meer zou laten zien wie wanneer antwoordde.
participation-none = Geen cijfer. Dat is er vanaf vijftig uitgenodigden, want in een kleinere groep kan zelfs een afgerond cijfer iemand aanwijzen.
wave-acts = Wat je nog kunt doen
remind-everybody = Iedereen herinneren
remind-everybody-why = Een herinnering gaat naar iedereen, ook naar wie al antwoordde. Wij weten niet wie dat is, en zo’n lijst mag nooit bestaan.
reminder-sent =
  { $n ->
    [one] 1 herinnering is onderweg.
   *[other] { $n } herinneringen zijn onderweg.
  }
invitations-instead =
  { $n ->
    [one] 1 persoon kreeg de uitnodiging nog niet. Die gaat nu, en geen herinnering.
   *[other] { $n } mensen kregen hun uitnodiging nog niet. Die gaat nu, en geen herinnering.
  }
stop-wave = Meting stoppen
stop-wave-why = Stoppen is voor als er iets misging. Het is geen manier om vroeger te tellen.
stop-wave-sure = Deze meting stoppen?
stop-wave-means = Er wordt niets geteld. Alle antwoorden tot nu toe worden vernietigd, en de uitnodigingen ook. Dit is niet terug te draaien.
stop-wave-not = Laten lopen
wave-stopped = De meting is gestopt. Er is niets geteld.
outbox = Brieven die nog niet weg zijn
outbox-why = Een brief die weg is, laat geen spoor na. Wat hier staat, is niet weg, of misschien niet.
outbox-empty = Alle brieven zijn weg.
outbox-waiting = { $n ->
    [one] 1 brief wacht en wordt vanzelf opnieuw geprobeerd.
   *[other] { $n } brieven wachten en worden vanzelf opnieuw geprobeerd.
}
outbox-refused = { $n ->
    [one] 1 werd geweigerd.
   *[other] { $n } werden geweigerd.
}
outbox-given-up = { $n ->
    [one] 1 is na dagen proberen opgegeven.
   *[other] { $n } zijn na dagen proberen opgegeven.
}
outbox-unsure = { $n ->
    [one] Van 1 weten we niet of hij is aangekomen. Hij gaat geen tweede keer weg; een herinnering bereikt die persoon ook.
   *[other] Van { $n } weten we niet of ze zijn aangekomen. Ze gaan geen tweede keer weg; een herinnering bereikt die mensen ook.
}
send-again = Verstuur nu wat nooit weg is
send-again-why = Voor als de mailserver of een adres weer klopt. Wie al een brief heeft, krijgt er geen tweede.
mail-does-not-go = De mailserver neemt sinds { $since } geen brieven aan. Alle brieven wachten; niemand is geweigerd. We proberen het opnieuw om { $again }.
mail-connect = De mailserver is niet te bereiken, of zijn certificaat wordt niet vertrouwd ({ $code }).
mail-login = De mailserver aanvaardt onze aanmelding niet ({ $code }).
mail-sender = De mailserver laat ons niet vanaf dit adres versturen ({ $code }).
mail-recipient = De mailserver neemt geen brief aan voor dit adres ({ $code }).
mail-message = De mailserver neemt deze brief niet aan ({ $code }).
mail-handed-over = De verbinding viel weg nadat de brief was afgegeven ({ $code }).
mail-here = Het ging mis aan onze kant ({ $code }).
outbox-all = Toon alle { $n }
letter-view = Brief bekijken
letter-waiting = wacht
letter-sending = wordt verstuurd
letter-refused = geweigerd
letter-given-up = opgegeven
letter-unsure = misschien aangekomen
letter-invitation = uitnodiging
letter-reminder = herinnering
letter-hidden = Aan { $to }. De link en de code zijn verborgen: ze zijn alleen van deze persoon.

count-report = Hoe er is geteld
count-ballots = { $ballots ->
    [one] Er zat 1 stembiljet in de bus.
   *[other] Er zaten { $ballots } stembiljetten in de bus.
}
count-opened = { $opened ->
    [one] 1 ging open,
   *[other] { $opened } gingen open,
} { $counted } ervan pasten bij de vragenlijst en zijn geteld.
count-refused = { $n ->
    [one] 1 stembiljet telde niet mee: { $why }
   *[other] { $n } stembiljetten telden niet mee: { $why }
}
ballot-does-not-open = het ging niet open met de sleutel van deze meting.
ballot-layout-unknown = het was geschreven op een manier die we niet kennen.
ballot-other-questionnaire = het hoort bij een andere vragenlijst.
ballot-answer-impossible = er staat een antwoord in dat de vragenlijst niet heeft.
ballot-other = het was niet te lezen.
count-blocks = De antwoorden zijn samengelegd in { $blocks ->
    [one] 1 groep.
   *[other] { $blocks } groepen.
} Iets kleiners is er niet bewaard.
count-in-no-figure = { $n ->
    [0] Elk geteld stembiljet zit in een cijfer.
    [one] 1 stembiljet zit in geen enkel cijfer: bovenaan bleven er te weinig over voor een groep.
   *[other] { $n } stembiljetten zitten in geen enkel cijfer: bovenaan bleven er te weinig over voor een groep.
}
count-comments = { $kept ->
    [one] Er is 1 opmerking bewaard.
   *[other] Er zijn { $kept } opmerkingen bewaard.
}
count-comments-not-kept = Hoogstens { $n } zijn niet bewaard: er was geen groep van minstens tien mensen met dezelfde taal om ze bij te zetten. Hoeveel precies staat er niet, want bij één zou iemand die kunnen raden.
count-after = Na de telling zijn de stembiljetten, de uitnodigingen en de sleutel vernietigd. Iedereen kan het eigen bewijs opzoeken in de gepubliceerde lijst.
results-ready = De cijfers zijn klaar, in groepen van minstens vijf.
see-results = Resultaten bekijken

## Resultaten
results-lead = Wat groepen antwoordden, nooit wat iemand antwoordde. Begin bij wat goed gaat.
results-none = Er is nog geen meting geteld.
results-tree = Eenheden en cijfers
results-file = Cijfers als bestand
results-file-for = Bestand voor
results-file-for-spreadsheet-comma = Excel, met een komma: 3,5
results-file-for-spreadsheet-point = Excel, met een punt: 3.5
results-file-for-programs = R en andere programma’s
results-file-save = Cijfers opslaan (CSV)
results-file-why-spreadsheet-comma = Voor een computer die op België, Nederland, Frankrijk of Duitsland is ingesteld: Excel volgt dat. Wat niet getoond wordt, is een lege cel.
results-file-why-spreadsheet-point = Voor een computer die op het Verenigd Koninkrijk, Ierland of de Verenigde Staten is ingesteld: Excel volgt dat. Wat niet getoond wordt, is een lege cel.
results-file-why-programs = Met een punt, 3.5. Wat niet getoond wordt, is NA.
results-file-why = De reden staat in een eigen kolom. Aandelen zijn afgerond op 5 %: waar er een ‘5 % of minder’ of ‘95 % of meer’ betekent, staat in de kolom ernaast or-fewer of or-more. Deze browser onthoudt je keuze.
results-tree-why = Gemiddelden van { $lowest } tot { $highest }. Kleine verschillen zeggen weinig. Druk op een naam voor dezelfde cijfers in woorden.
legend-high = { $highest }: hoe dieper, hoe hoger
which-wave = Meting
answers = { $n } antwoorden
answers-of = { $n } van { $invited } antwoorden
answers-at-least-80 = { $n } antwoorden, minstens 80 % deed mee
lower-is-better = { $name } (lager is beter)
one-statement = { $name } (één uitspraak)
why-not-shown = Waarom dit niet getoond is
not-shown-anywhere = Voor geen enkele eenheid getoond: { $measures }.
not-shown-here = Niet getoond: { $measures }.
not-shown-beside = Van { $unit } niet getoond: { $measures }.
withheld-unit = Van { $unit } is niets getoond.
withheld-figure = ‘{ $measure }’ van { $unit } is niet getoond.
withheld-too-few-answers = Er waren te weinig antwoorden om anoniem te blijven.
withheld-too-few-took-part = Minder dan drie op de tien mensen deden mee. Dan zou het cijfer van enkelen zijn, en konden die samen uitrekenen wat een ander zei.
withheld-covers-too-little = Zoveel antwoorden moesten bij de eenheid erboven gelegd worden dat het cijfer weinig over deze eenheid zou zeggen.
withheld-same-as-part = Het zou het cijfer van één onderdeel zijn, en zou tonen wie er niet in zit.
withheld-needs-seven-of-one-leader = Dit gaat over gesprekken met één leidinggevende. Daarvoor zijn zeven antwoorden nodig van mensen die deze zelf leidt.
withheld-needs-three-leaders = Dit gaat over gesprekken met leidinggevenden. Het is er alleen van minstens drie samen, zodat het over niemand apart gaat.
withheld-fewer-than-ten = Deze vraag ligt gevoelig. Daarom zijn er minstens tien antwoorden nodig.
withheld-would-show-one-team = Zonder de antwoorden van je eigen team bleven hier alleen die van één ander team over. Het cijfer zou tonen wat dat team antwoordde.
withheld-not-released = HR geeft dit cijfer eerst vrij, omdat het over gebroken beloften gaat.
withheld-other = Tonen zou iemand kunnen aanwijzen.
withheld-instead = De antwoorden zijn niet verloren: ze tellen mee in de eenheid erboven.
in-words = in woorden
quoted = ‘{ $name }’
share = { $n } %
share-or-fewer = { $n } % of minder
share-or-more = { $n } % of meer
mean-or-lower = { $value } of lager
mean-or-higher = { $value } of hoger
share-favourable = gunstig
share-neutral = tussenin
share-unfavourable = minder gunstig
fifths = Hoe de antwoorden verdeeld zijn
fifths-why = Van de lage kant van de schaal naar de hoge, afgerond op 5 %. Dit staat er vanaf dertig antwoorden.
fifth-1 = laag
fifth-2 = eerder laag
fifth-3 = midden
fifth-4 = eerder hoog
fifth-5 = hoog
deviation = Standaardafwijking: { $deviation }
balance = Het werk zelf, en wat eromheen ligt
balance-why = Het ene gaat niet ten koste van het andere: ze kunnen allebei hoog zijn. Daarom staan ze naast elkaar.
contract-state = Wat we van elkaar verwachten
contract-needs = Hiervoor zijn antwoorden van het voorbije jaar nodig over nagekomen beloften, breuk en schending. Die vragen komen in verschillende metingen.
picks = Wat nu het meest telt
picks-why = { $n } mensen kozen, elk hoogstens { $most }. In de volgorde van de vragenlijst, afgerond op 5 %.
picks-nothing-apart = Niets springt eruit als iets wat velen kozen en minder vinden in hun werk.
picks-worth = Misschien de aandacht waard, want gekozen en minder te vinden in het werk: { $names }.
comments = Opmerkingen
comments-why = In eigen woorden, zonder naam. HR las ze eerst en gaf ze samen vrij. Raad niet wie iets schreef.
comment-under = { $unit }, { $language }
waits-comments = Verderop: opmerkingen om te lezen en vrij te geven.
waits-promises = Verderop: cijfers over gebroken beloften om vrij te geven.
whole-organisation = Iedereen samen
goes-together = Wat samengaat
goes-together-why = Het deel van elk onderwerp in wat samen beweegt, uit { $n } antwoorden, afgerond op 5 %. In de volgorde van de vragenlijst.
giving-getting = Geven en krijgen
giving-getting-why = Mensen schatten wat ze zelf geven vaak hoog. Daarom staat dit er alleen voor iedereen samen.
quadrant-MH = geven veel, krijgen veel
quadrant-OVER = geven meer dan ze krijgen
quadrant-UNDER = krijgen meer dan ze geven
quadrant-ML = geven weinig, krijgen weinig
for-analysts = Voor wie het precies wil weten
reliability = Hoe goed de vragen bij elkaar passen
reliability-why = Betrouwbaarheid: alfa met de marge waarin hij ligt, omega, en Spearman-Brown bij twee vragen. Dit gaat over de vragenlijst, niet over mensen.
table-alpha = Alfa (marge)
table-omega = Omega
table-spearman-brown = Spearman-Brown
missing-answers = Uitspraken die mensen oversloegen
missing-answers-why = Een uitspraak die velen overslaan, is misschien niet goed gesteld. Afgerond op 5 %.
missing-answers-none = Elke uitspraak werd door { $n } % of minder overgeslagen.
missing-answers-rest = Bij elke andere uitspraak was het { $n } % of minder.
table-statement = Uitspraak
table-does-not-apply = Niet van toepassing
table-rather-not-say = Zeg ik liever niet
promises = Cijfers over gebroken beloften
promises-why = Deze meting vroeg naar breuk en schending. Leidinggevenden zien die cijfers van hun team pas als HR ze vrijgeeft. Spreek eerst met hen af wat ermee gebeurt, en wie hen helpt.
promises-release = Cijfers vrijgeven
promises-sure = Cijfers over gebroken beloften vrijgeven?
promises-means = Elke leidinggevende ziet dan de cijfers van het eigen team over breuk en schending, en wat ze samen over verwachtingen zeggen. Dit kan niet teruggedraaid worden.
promises-not-yet = Nog niet
promises-released = De cijfers over gebroken beloften zijn vrijgegeven.
comments-read-why = Lees alles voor iemand anders het leest. De opmerkingen staan door elkaar en zonder eenheid, zodat ook jij niet ziet waar ze vandaan komen.
comments-progress = { $read } van { $all } gelezen.
comments-hidden = Verborgen: { $n } ({ $reasons }).
comments-shown = Opmerkingen die getoond mogen worden: { $n }
comments-by-unit = Zoals leidinggevenden ze lezen
comments-are-released = De opmerkingen zijn vrijgegeven.
comments-released = De opmerkingen zijn samen vrijgegeven. Leidinggevenden lezen nu die van hun team.
comments-release = Opmerkingen vrijgeven
comments-release-waits = Dat kan als alles gelezen is: ze worden samen vrijgegeven, zodat niemand ziet wat laat kwam.
comments-release-why = Alles is gelezen. Wat getoond mag worden, gaat er samen uit.
comments-release-sure = Opmerkingen vrijgeven?
comments-release-means = Leidinggevenden lezen dan de opmerkingen die bij hun team horen. Dit kan niet teruggedraaid worden; verbergen kan daarna nog wel.
comment-show = Opmerking tonen
comment-hide = Opmerking verbergen
comment-hide-sure = Deze opmerking verbergen?
comment-hide-means = Verbergen verwijdert de woorden voorgoed; alleen de reden blijft. Een opmerking die niet leuk is om te lezen, is geen reden.
comment-hide-why = Waarom?
comment-hide-choose = Kies eerst een reden.
verdict-shown = mag getoond worden
verdict-names-somebody = noemt iemand
verdict-recognisable = toont wie schreef
verdict-hurtful = kwetst iemand

## Team
team-lead = Begin bij wat er al goed gaat. De cijfers openen het gesprek, ze sluiten het niet af.
team-no-results = Er is nog geen meting geteld. Een goed gesprek kan ook zonder.
at-eye-level = Op ooghoogte
legend-own = { $unit }: gemiddelde, met de marge waarbinnen het ligt.
legend-above = { $unit }: gemiddelde, met de marge waarbinnen het ligt.
legend-beside = { $unit }.
chart-label = { $n } cijfers van { $unit } van { $lowest } tot { $highest }, als punten met hun marge op een lijn. De tabel eronder bevat ze allemaal.
as-table = Als tabel
scale-note = Schaal van { $lowest } tot { $highest }. De lijn in het midden is ‘tussenin’. De marges volgen de spreiding in de hele organisatie. In elke groep worden de antwoorden op een vraag door toeval een beetje verschoven, samen hooguit 2 punten, en hooguit 6 voor ieder die er een vorige keer bij was en nu niet. Zo is uit twee cijfers niemand te berekenen. De marges houden daar rekening mee.
statements-note = Gevraagd als één uitspraak:
statement-of = { $name }: “{ $statement }”
table-topic = Onderwerp
table-mean = Gemiddelde
table-margin = Marge
table-answers = Antwoorden
group-overall = Alles samen
group-intrinsic = Intrinsiek
group-extrinsic = Extrinsiek
group-contract = Psychologisch contract
group-conversation = Gesprekken
build-upon = Waar je op kunt bouwen
build-upon-none = In deze antwoorden ligt geen onderwerp ruim boven het midden. Vraag waar mensen zelf trots op zijn.
curious-about = Waar je nieuwsgierig naar mag zijn
curious-about-none = In deze antwoorden ligt geen onderwerp onder het midden. Vraag wat mensen niet kwijt willen.
more-topics = { $n ->
    [one] Nog één onderwerp
   *[other] Nog { $n } onderwerpen
}
guide-more = { $n ->
    [2] Nog twee vragen en een valkuil
   *[other] Drie vragen en een valkuil
}
guide-opening = Zo kan het beginnen, met iets wat je zelf zag
guide-questions = En dan
guide-pitfall = De valkuil
guide-wrong = niet
guide-instead = liever
guide-setting = Waar en hoe
guide-step = Een stap
about-you = Gesprekken met jou
about-you-why = Deze antwoorden gaan over gesprekken met jou. Ze zijn er om van te leren, niet om je te beoordelen. Begin bij wat mensen helpt.
about-you-who = Alleen jij leest deze cijfers van je team. HR ziet cijfers over gesprekken enkel van minstens drie leidinggevenden samen.
in-english = in het Engels
ground-rules = Acht regels voor je praat
guides-without-figures = Gesprekswijzers zonder cijfers
guides-without-figures-why = Een goed gesprek heeft geen cijfer nodig. Elke wijzer heeft een vraag om mee te beginnen.
try-check = Probeer wat je wilt zeggen
library = Gespreksbibliotheek
library-sheet = Het blad openen
own-withheld-too-few-answers = Uit je team kwamen minder antwoorden dan een groep nodig heeft. Daarom zijn er geen cijfers van: in een kleine groep kan iedereen uitrekenen wie wat zei.
own-withheld-too-few-took-part = Uit je team deden minder dan drie op de tien mensen mee. Daarom zijn er geen cijfers van: een paar mensen samen konden uitrekenen wat een ander zei.
own-withheld-covers-too-little = Zoveel antwoorden van je team moesten bij de eenheid erboven gelegd worden dat cijfers van de rest weinig zouden zeggen.
own-withheld-same-as-part = Cijfers van je eenheid zouden dezelfde zijn als die van één onderdeel, en zouden tonen wie er niet in zit.
own-withheld-other = Cijfers van je team zouden iemand kunnen aanwijzen.
above-beside = Hieronder staan de cijfers van { $unit }, de dichtstbijzijnde grotere groep.
above-instead = Hieronder staan de cijfers van { $unit }, de dichtstbijzijnde grotere groep. Daarin tellen de antwoorden van je team mee.
above-none = Er is ook geen grotere groep om te tonen.

## Als iets niet mag of niet kan
problem-out-of-reach = De server is niet te bereiken. Probeer het zo meteen opnieuw.
problem-unexpected = Bij ons ging iets mis. Er is niets veranderd. Probeer opnieuw, of vraag het aan wie Ooghoogte beheert.
problem-sign-in-needed = Meld je eerst aan.
problem-sign-in-link-spent = Deze link is al gebruikt, of ouder dan twintig minuten. Vraag hier een nieuwe.
problem-not-allowed = Dit is niet voor jou te zien.
problem-hr-only = Alleen HR kan dit.
problem-moderators-only = Alleen wie opmerkingen leest voordat ze worden vrijgegeven, kan dit.
problem-overseers-only = Alleen HR, de ondernemingsraad en de functionaris gegevensbescherming kunnen dit.
problem-not-your-unit = Je leidde deze eenheid niet toen de meting opende, dus haar cijfers zijn niet voor jou. Wie haar toen leidde, ziet ze wel.
problem-not-published = Deze eenheid zat niet in deze meting, of de meting is niet geteld.
problem-origin-not-allowed = Dit verzoek kwam van een andere pagina dan de onze en is geweigerd.
problem-request-malformed = Iets van wat je invulde is niet te lezen. Kijk het na en probeer opnieuw.
problem-body-too-large = Dit bestand is te groot: hoogstens twintig megabyte.
problem-content-type-unknown = Dit soort bestand kunnen we hier niet lezen.
problem-too-many-requests = Te veel mensen vragen tegelijk. Probeer het over een minuut opnieuw.
problem-not-found = Dit bestaat niet.
problem-request-too-slow = Dit duurde te lang. Kijk of je verbinding het doet en probeer het nog eens.
problem-address-too-long = Dit adres is te lang.
problem-headers-too-large = Je browser stuurde te veel mee. Wis de cookies van deze site en probeer het nog eens.
problem-instrument-unknown = Deze vragenlijst bestaat niet.
problem-database-out-of-reach = De databank is niet te bereiken. Probeer het zo meteen opnieuw.
problem-staff-list-has-problems = De lijst heeft problemen, dus er is niets veranderd.
problem-staff-list-missing = Het bestand is leeg.
problem-unit-unknown = Deze eenheid staat niet meer op de personeelslijst. Laad de pagina opnieuw.
problem-audience-empty = Kies minstens één eenheid.
problem-audience-too-small = { $unit } heeft minder dan { $least } mensen om uit te nodigen. Kies de eenheid erboven.
problem-agreement-missing = Vul eerst in waarmee de ondernemingsraad heeft ingestemd.
problem-form-unknown = Dit formulier bestaat niet meer. Laad de pagina opnieuw.
problem-closes-too-soon = De laatste dag is te vroeg: ten vroegste { $earliest }.
problem-closes-too-late = De laatste dag is te laat: uiterlijk { $latest }.
problem-floor-too-low = De kleinste groep kan niet onder { $least }.
problem-floor-differs = Een eerdere meting met dezelfde vragen had { $floor } als kleinste groep. Kies weer { $floor }: anders zou het verschil over één mens kunnen gaan.
problem-asked-too-soon = Sommige van deze vragen zijn minder dan veertien dagen geleden aan sommige van deze mensen gesteld. Wacht, of kies een ander formulier of andere eenheden.
problem-tally-key-missing = Er is nog geen sleutel om de antwoorden mee te verzegelen. Het programma dat telt, maakt hem; vraag aan wie Ooghoogte beheert of het draait.
problem-wave-keys-missing = De sleutels van deze meting zijn even niet te bereiken. Er gaat niets verloren; probeer het later opnieuw.
problem-wave-unknown = Deze meting bestaat niet.
problem-wave-not-open = Deze meting is niet meer open.
problem-comments-released = De opmerkingen zijn al vrijgegeven. Verbergen kan nog, opnieuw tonen niet.
problem-comment-gone = Deze opmerking is intussen verborgen, en haar woorden zijn weg.
problem-comments-not-all-read = Nog niet alles is gelezen. Lees eerst alle opmerkingen.
problem-reminded-today = Vandaag ging er al een herinnering uit. Morgen kan er weer een.
problem-shown-differs = Er is iets veranderd sinds dit op je scherm stond, dus er is niets gedaan. Kijk hoe het nu is en druk dan nog eens.
problem-no-session = Die aanmelding was al voorbij.
problem-staff-list-brakes = Deze lijst haalt in één keer te veel weg. Er is niets veranderd. Kijk ze na, en voer ze dan opnieuw in.
problem-act-differs = Dit is al voor iets anders verstuurd. Laad de pagina opnieuw.
problem-comments-differ = Intussen zijn andere opmerkingen verborgen: er zijn er nu { $shown } getoond en { $hidden } verborgen. Er is niets vrijgegeven. Kijk en druk dan nog eens.
problem-letter-unknown = Deze brief is intussen weg.
problem-old-address-link-spent = Deze link is al gebruikt, te oud, of niet voor jou. Vraag aan de ander of die je binnenlaat.
problem-leaver-link-unknown = Deze link is te oud, of opent niets. De gesprekken van wie weggaat, worden na dertig dagen vernietigd.
problem-try-again-later = Dit kan nu even niet. Probeer het zo meteen opnieuw.

title-oversight = Meekijken
oversight-lead = Voor de ondernemingsraad en de functionaris voor gegevensbescherming: wat er is afgesproken, en wat er met dit programma gebeurt. Wie wat antwoordde, staat hier niet: dat is nergens bij een naam bewaard.
oversight-agreement = Wat is afgesproken
oversight-agreed = Afspraak { $reference } van { $day }.
oversight-no-agreement = Er is nog geen afspraak vastgelegd.
oversight-agreement-means = Zonder afspraak met de ondernemingsraad gaat geen enkele meting open. Wie mag antwoorden, leest de afspraak ook.
oversight-ways = Verder kijken
oversight-audit-log = Alles wat HR en de beheerder met dit programma deden.
oversight-roles = Wie er HR is, wie er meekijkt en wie opmerkingen eerst leest.
oversight-record = Wat er wordt bewaard, hoe lang, en waar de bescherming ophoudt. Om af te drukken.
oversight-receipts-title = Openbaar logboek en ontvangstbewijzen
oversight-receipts = Wat aan iedereen is beloofd, en hoe iemand controleert dat het eigen antwoord is meegeteld.
oversight-waves = Wat is aan wie gevraagd
oversight-questions = { $n ->
    [one] De vraag
   *[other] De { $n } vragen
  }
oversight-asked = Aan { $invited } mensen in { $units }, in { $segments ->
    [one] één groep
   *[other] { $segments } groepen
  }. Bewaard wordt alleen wat van minstens { $floor } mensen samen is.
oversight-fingerprint = Kenmerk, ook in elke uitnodiging:

title-audit-log = Logboek
audit-lead = Wat HR en de beheerder deden, het laatste bovenaan. Met dit programma kan niemand er iets in veranderen of uit weghalen, ook HR niet.
audit-acts = Wat er gebeurde
audit-empty = Er is nog niets gebeurd.
audit-chain = Klopt het logboek?
audit-whole = { $n ->
    [one] Eén regel, nagerekend op dit apparaat: zoals hij geschreven is.
   *[other] { $n } regels, nagerekend op dit apparaat: elke regel is zoals hij geschreven is, en er ontbreekt er geen.
  }
audit-hash = Bewaar dit kenmerk. Staat het later niet meer in het logboek, dan is het herschreven. Het kenmerk van de laatste regel:
audit-broken = Dit logboek klopt niet: een regel is veranderd of ontbreekt. Vraag de beheerder om uitleg, en HR om niets te openen tot het is opgehelderd.
audit-limits = Er staan geen namen in en geen adressen. Wie de database zelf beheert, zou alles opnieuw kunnen schrijven; alleen een bewaard kenmerk laat dat zien.
by-command-line = De beheerder, op de server
by-itself = Vanzelf, zoals gepland
by-former-role = Iemand die nu geen rol meer heeft
by-printed-link = HR, met een link van de server
act-agreement-changed = Afspraak met de ondernemingsraad vastgelegd, van { $agreedOn }
act-wave-opened = Meting geopend: { $form }, { $invited } mensen gevraagd, tot en met { $closes }
act-wave-stopped = Meting gestopt: de antwoorden zijn vernietigd
act-reminder-sent = Herinnering gestuurd aan iedereen die gevraagd is
act-letters-tried-again = Brieven die niet aankwamen opnieuw geprobeerd
act-staff-list-taken = Personeelslijst overgenomen: { $joined } erbij, { $left } weg, { $moved } verplaatst; nu { $people } mensen
act-role-given = Rol gegeven: { $role }
act-role-taken = Rol afgenomen: { $role }
act-contacts-named = Opgeschreven wie er verder helpt bij gesprekken
act-comment-judged = Een opmerking beoordeeld: tonen of verbergen
act-comments-released = Opmerkingen vrijgegeven
act-broken-promises-released = Cijfers over breuk en schending vrijgegeven aan leidinggevenden
act-signed-out-everywhere = Iemand overal afgemeld

title-roles = Rollen
roles-lead = Wie met dit programma meer mag dan een medewerker. Leidinggevenden staan hier niet: wie wat leidt, staat in de personeelslijst.
roles-now = Nu
role-hr = HR
role-may-hr = Opent metingen, houdt de personeelslijst bij, leest de resultaten van de hele organisatie.
role-moderator = Leest opmerkingen eerst
role-may-moderator = Leest opmerkingen zonder afdeling, en verbergt wat iemand herkenbaar maakt. Ziet verder niets.
role-works-council = Ondernemingsraad
role-may-works-council = Leest de afspraak, het logboek, wat aan wie gevraagd is en wat bewaard wordt. Ziet geen cijfers.
role-data-protection-officer = Functionaris voor gegevensbescherming
role-may-data-protection-officer = Leest hetzelfde als de ondernemingsraad.
role-trustee = Sleutelbewaarder
role-may-trustee = Kan later een deel van een sleutel bewaren. Er is nu nog niets te doen.
role-nobody = Nog niemand.
role-give = Een rol geven
role-give-why = Dit komt in het logboek. Wie op de personeelslijst staat, meldt zich aan met het adres dat daar staat.
role-mail = Mailadres
role-which = Rol
role-take = Afnemen
role-was-given = { $who } heeft nu de rol { $role }.
role-was-taken = { $who } heeft de rol { $role } niet meer.
problem-last-hr = Dit is de laatste die HR is. Geef eerst iemand anders deze rol; anders kan niemand het meer.

title-comments = Opmerkingen lezen
comments-page-lead = Lees wat mensen opschreven, voordat iemand anders het leest. Verberg alleen wat iemand herkenbaar maakt of kwetst.
comments-page-none = Er zijn nu geen opmerkingen te lezen.

title-record = Privacy en beveiliging
record-lead = Voor de functionaris voor gegevensbescherming. De feiten komen uit het programma zoals het nu draait.
record-print = Pagina afdrukken
record-who = Wie is verantwoordelijk?
record-controller = Organisatie en contact (zelf invullen)
record-officer = Functionaris voor gegevensbescherming (zelf invullen)
record-ground = Rechtsgrond (zelf invullen)
record-purpose = Waarvoor gebruiken we gegevens?
record-purpose-text = Mensen kort en anoniem vragen hoe het is om hier te werken, en leidinggevenden helpen er goed over te praten. Niemand wordt beoordeeld, gerangschikt of gevolgd. Er wordt niets automatisch over iemand beslist.
record-people-text = Het gaat om medewerkers: nu staan er { $people } op de personeelslijst. Van hen staan er naam, nummer, mailadres, taal, eenheid en leidinggevende. Wat iemand antwoordt, is nooit bij een naam bewaard.
record-never-text = Naar gezondheid vragen we nooit. Meedoen is vrij, en er is geen lijst van wie niet meedeed.
record-facts = Zo draait het nu
record-version = Versie
record-instrument = Vragenlijst
record-workplace = Adres voor HR en leidinggevenden
record-answers = Adres voor antwoorden
record-encrypted = Versleutelde verbinding
record-encrypted-yes = Ja, op beide adressen
record-encrypted-no = Nee: alleen goed om uit te proberen
record-hosts = Twee aparte adressen
record-hosts-yes = Ja
record-hosts-no = Nee: geef elke server een eigen naam
record-database = Plaats van de database
record-database-here = Op dezelfde machine als de servers
record-database-elsewhere = Op een andere machine
record-key-place = Plaats van de sleutels
record-key-place-memory = In het geheugen, op geen enkele schijf
record-key-place-inside-data = In de map met gegevens: dan komen ze mee in een back-up. Zet ze elders
record-key-place-beside-data = Naast de map met gegevens, in geen back-up
record-key-place-elsewhere = Op een andere plaats dan de gegevens, in geen back-up
record-mail = Mail
record-mail-server = Via de mailserver van de organisatie
record-mail-folder = Geen mailserver: brieven staan als bestand bij de beheerder
record-council-mail = Brieven aan de ondernemingsraad
record-council-mail-yes = Ja, in: { $languages }
record-council-mail-no = Nee: er is geen adres ingesteld
record-council-refused = Brieven aan de ondernemingsraad die geweigerd zijn
record-agreement = Instemming van de ondernemingsraad
record-agreement-none = Nog niet ingevuld. Zonder instemming opent er geen meting
record-block = Kleinste groep in resultaten
record-segment = Kleinste groep die uitgenodigd wordt
record-block-text = { $block } mensen. De database weigert minder
record-listed = Mensen op de personeelslijst
record-waves = Metingen
record-waves-text = { $open } open, { $counted } geteld, { $stopped } gestopt
record-kept = Wat we bewaren
record-what = Wat
record-until = Hoe lang
record-read = Wie kan erbij
record-kept-staff-list = Personeelslijst: naam, nummer, mailadres, taal, eenheid, leidinggevende
record-until-staff-list = Zolang iemand er werkt, en daarna { $leaverDays } dagen. Staat er dan nog een meting open, dan tot de telling
record-read-staff-list = HR; de server voor HR en leidinggevenden
record-kept-accounts = Aanmelding: een hash van de link en van de sessie
record-until-accounts = De link { $signInMinutes } minuten, de sessie { $sessionHours } uur
record-read-accounts = Alleen de server; er is geen wachtwoord
record-kept-invitations = Wie is uitgenodigd, en of een ticket is gevraagd
record-until-invitations = Tot de telling, of tot de meting gestopt wordt
record-read-invitations = De server en wie de database beheert; HR ziet één getal voor de hele organisatie
record-kept-askings = Welke vraag iemand kreeg, en tot wanneer
record-until-askings = Zolang iemand op de personeelslijst staat. Dezelfde vraag komt niet terug binnen { $restDays } dagen
record-read-askings = Alleen de server
record-kept-seats = Met wie iemand samen gevraagd werd, onder een versleutelde naam
record-until-seats = Tot het einde van het jaar na de laatste meting van die groep; de sleutel verdwijnt mee. Ook van wie vertrokken is
record-read-seats = Alleen de server
record-kept-acts = Wat HR net deed, zodat een dubbele klik maar één keer telt
record-until-acts = Hooguit twee dagen
record-read-acts = Alleen de server
record-kept-letters = Brieven die nog weg moeten: aan wie en welke, nooit de tekst
record-until-letters = Tot ze verstuurd zijn. Zonder mailserver blijven ze als bestand staan tot de beheerder ze wist
record-read-letters = HR, met de link verborgen
record-kept-ballots = Verzegelde antwoorden en gebruikte tickets
record-until-ballots = Tot de telling; dan worden ze samen geopend en vernietigd
record-read-ballots = Niemand kan erin lezen zolang de meting loopt, behalve wie de sleutel heeft
record-kept-keys = Sleutels van een meting
record-until-keys = Tot de telling, of tot de meting gestopt wordt
record-read-keys = Elke server alleen zijn eigen sleutels
record-kept-log = Wat is aangekondigd: controlecodes, datums, aantallen, ontvangstbewijzen
record-until-log = Blijft staan
record-read-log = Iedereen
record-kept-results = Resultaten van minstens { $block } mensen samen
record-until-results = Tot de organisatie ze wist; het programma wist ze niet zelf
record-read-results = HR alle groepen; een leidinggevende de eigen groep en de groep erboven
record-recipients = Wie krijgt iets te zien?
record-recipients-text = HR, leidinggevenden, en wie de servers beheert. De ondernemingsraad krijgt controlecodes en aantallen, nooit een naam.
record-mail-server-text = De mailserver van de organisatie verwerkt naam, adres en persoonlijke link.
record-mail-folder-text = Er is geen mailserver ingesteld. Brieven met persoonlijke links staan als bestand in een map van de beheerder.
record-transfer-text = Het programma stuurt niets naar een andere dienst. Of gegevens de Europese Unie verlaten, hangt af van waar deze servers en de mailserver staan.
record-risks = Risico’s en wat we eraan doen
record-risk = Risico
record-done = Wat we doen
record-left = Wat overblijft
record-risk-linking = Iemand koppelt een antwoord aan een naam
record-done-linking = Antwoorden zijn verzegeld op het toestel. Een ticket dat niemand kan volgen geeft het recht om te antwoorden. Twee servers weten elk de helft
record-left-linking = Wie de sleutel heeft én bijhoudt wie wanneer verstuurt, kan koppelen zolang de meting loopt
record-risk-small = Een groep is zo klein dat iemand te herkennen is
record-done-small = Minder dan { $block } mensen wordt nooit bewaard. De database weigert het
record-left-small = Leggen vier van de vijf mensen hun antwoorden naast elkaar, dan weten ze het vijfde
record-risk-subtracting = Twee resultaten van elkaar aftrekken
record-done-subtracting = Een meting heeft één bekendmaking. Dezelfde vraag gaat niet twee keer kort na elkaar naar dezelfde mensen, ook niet in andere woorden of met een andere naam
record-left-subtracting = Een vraag die echt anders is gesteld, herkennen we niet
record-risk-invented = HR verzint collega’s of verplaatst mensen
record-done-invented = De lijst staat vast bij de opening. Wie erbij kwam, staat op het scherm van de groep en in de openbare lijst. De ondernemingsraad krijgt een brief, als er een adres is ingesteld
record-left-invented = De groep moet zelf zien dat een aantal niet klopt
record-risk-operator = De beheerder verandert de pagina waarop men antwoordt
record-done-operator = De openbare lijst noemt de hash van elk bestand dat de servers geven
record-left-operator = Een ander bestand voor één persoon valt alleen op als die het nakijkt
record-risk-mail = Iemand anders gebruikt de link of code uit een brief
record-done-mail = Elke uitnodiging werkt één keer. Wie te laat is, krijgt het te horen. Na een nieuw mailadres is men overal uitgelogd en krijgt het oude adres een brief
record-left-mail = Wie de mail beheert of brieven drukt, kan iemand voor zijn
record-risk-words = Iemand verraadt zich in eigen woorden
record-done-words = Het toestel waarschuwt bij namen, adressen en datums
record-left-words = Een schrijfstijl kan herkend worden
record-risk-pressure = Mensen voelen zich verplicht om mee te doen
record-done-pressure = Elke vraag mag overgeslagen worden. Een herinnering gaat naar iedereen. Niemand ziet wie niet meedeed
record-left-pressure = Druk buiten het programma om
record-rights = Rechten van medewerkers
record-rights-text = Inzage, verbetering en wissen gelden voor de personeelslijst. Een antwoord kan na het versturen niet ingezien, veranderd of gewist worden: niemand weet van wie het is. Dat staat op het scherm voor men verstuurt.
record-log = De openbare lijst van wat is aangekondigd

## Gesprekken
only-you-two = Wat hier staat, lezen alleen jullie twee. HR kan er niet in. Wie de server beheert en de sleutels heeft, zou het kunnen.
only-what-you-share = { $name } leest alleen wat jij deelt. HR kan er niet in. De beheerders van de server zouden het kunnen lezen, met de sleutels die daar staan.
old-address-lead = Met deze link zeg je dat je nieuwe adres echt van jou is. Je gesprekken gaan dan weer open.
old-address-open = Ja, dit ben ik: open mijn gesprekken
old-address-opened = Je gesprekken zijn weer open.
leaver-lead = Je werkt hier niet meer. De gesprekken die je voerde, zijn van jou: bekijk ze, druk ze af of bewaar ze.
leaver-open = Mijn gesprekken openen
nobody-but = HR kan er niet in. Wie de server beheert en de sleutels heeft, zou het kunnen.
no-judgement = Geen evaluatie: geen oordeel, geen score
the-other = de ander
conversation-with = Gesprek met { $name }
conversation-with-former-leader = Gesprek met wie je vroeger leidde
conversation-with-former = Gesprek met iemand die je vroeger leidde
conversation-when = { $day }, { $hours }.{ $minutes } uur
minutes = { $n } minuten
place-walk = Een wandeling buiten
place-quiet-room = Een rustige kamer
place-coffee = Bij de koffie
place-after-lunch = Na de lunch
place-on-the-road = Samen onderweg
place-side-by-side = Naast elkaar aan het werk
place-online = Online, met beeld of zonder
conversations-ahead = Wat komt
conversations-ahead-none = Er is niets afgesproken. Wil je iemand spreken? Stel een gesprek voor.
conversations-were = Wat was
conversations-were-none = Hier staan later de gesprekken die jullie hadden.
conversations-shut = Wat tussen jou en iemand anders op slot is, zie je weer als het open is.
all-conversations = Alle gesprekken
became-proposed-me = Een voorstel. Jij kunt antwoorden.
became-proposed-other = Voorgesteld. { $name } kan antwoorden.
became-planned-nothing = Afgesproken. Je kunt je voorbereiden.
became-planned-something = Afgesproken. Er staat al iets op je blad.
became-planned-shared = Afgesproken. Er staat iets op je blad, en je deelde er iets van.
became-nothing = Dit gesprek ging niet door.
became-talked = Jullie hebben gepraat. Je kunt opschrijven wat er gezegd is.
became-summarised-me = Er is opgeschreven wat er gezegd is. Jij kunt zeggen of het klopt.
became-summarised-other = Er is opgeschreven wat er gezegd is. { $name } kan zeggen of het klopt.
became-agreed = Jullie zijn het eens.
became-agreed-until = Jullie zijn het eens. Terugkijken: { $day }.
became-closed = Afgerond.
own-conversation = Dit gesprek is van jou. Wie je nu leidt, leest het niet.
own-conversation-shown = Dit gesprek is van jou. Je laat het lezen door wie je nu leidt.
with-whom = Met wie je praat
with-nobody = Op de personeelslijst staat niemand die je leidt of die jij leidt. Klopt dat niet? Vraag het aan HR.
who-leads-you = Wie jou leidt
whom-you-lead = Wie jij leidt
last-talked = Vorige keer: { $day }
propose-conversation = Gesprek voorstellen
shut-me = Je adres op de personeelslijst is veranderd. Daarom zijn de gesprekken tussen jou en { $name } op slot, zodat niemand anders met jouw naam binnenkomt. { $name } ziet een knop om je binnen te laten. Je kunt ook de link gebruiken uit de brief aan je oude adres.
shut-other = { $name } heeft een nieuw adres op de personeelslijst. Jullie gesprekken zijn op slot tot jij zegt dat dit adres klopt:
shut-other-ask = Heeft { $name } je dit echt zelf verteld? Vraag het anders eerst, in het echt of aan de telefoon.
let-in = Ja, laat { $name } binnen
was-let-in = { $name } kan weer binnen.
rhythm-ask = Een vast ritme voorstellen
rhythm-ask-other = Een ander ritme voorstellen
rhythm-why = Het geldt als jullie allebei hetzelfde kiezen. Ieder kan het altijd stoppen. Er komen geen herinneringen.
rhythm-how-often = Hoe vaak?
rhythm-ask-this = Ritme voorstellen
rhythm-was-asked = Je voorstel staat er. Het geldt als de ander hetzelfde kiest.
rhythm-asked-by-other = { $name } stelt een ritme voor: { $weeks }.
rhythm-asked-by-me = Jij stelde een ritme voor: { $weeks }. { $name } kan antwoorden.
rhythm-agree = Akkoord met dit ritme
rhythm-rather-not = Liever geen ritme
rhythm-no-longer = Ritme stoppen
rhythm-chosen = Samen gekozen: { $weeks }.
rhythm-is-chosen = Dit ritme kozen jullie samen.
rhythm-is-none = Er is geen vast ritme.
every-weeks = { $n ->
    [13] om de drie maanden
    [26] om het half jaar
   *[other] om de { $n } weken
}
propose-with = Een gesprek met { $name }
about-what = Waarover
about-in-words = In een paar woorden
about-in-words-why = Mag leeg blijven. Vraag nooit naar gezondheid. Begint de ander erover, luister dan.
about-in-words-why-employee = Mag leeg blijven. Over je gezondheid hoef je niets te zeggen.
topics-choose = Onderwerpen kiezen
topics-enough = Je koos er { $most }. Dat is genoeg voor één gesprek.
topics-chosen = Onderwerpen: { $topics }
conversation-where = Waar?
conversation-where-why = Kies een plek waar jullie allebei rustig kunnen praten.
phones-away = Telefoon weg, ook die van jou.
conversation-when-title = Wanneer?
conversation-day = Dag
conversation-day-why = Ten vroegste morgen, zodat jullie allebei tijd hebben om na te denken.
conversation-hour = Uur
conversation-length = Hoe lang
propose-to = Voorstellen aan { $name }
propose-to-why = { $name } kan ja zeggen, ‘liever niet’ zeggen of een ander moment voorstellen. Een reden hoeft nooit.
was-proposed = { $name } krijgt je voorstel per mail.
conversation-is-proposed = Een voorstel
conversation-is-planned = Afgesproken
asks-you = { $name } stelt dit gesprek voor. Past het voor jou?
waits-for = { $name } kan nu antwoorden. Je kunt je al voorbereiden.
accept-conversation = Gesprek aannemen
decline-conversation = Liever niet
no-reason = Je hoeft geen reden te geven.
move-conversation = Een ander moment of een andere plek
move-why = { $name } antwoordt dan opnieuw. Wat je al opschreef, blijft staan.
move-propose = Dit voorstellen
withdraw-proposal = Voorstel intrekken
cancel-conversation = Gesprek afzeggen
was-accepted = Afgesproken. Je kunt nu rustig voorbereiden.
was-declined = Het gesprek gaat niet door. De ander ziet dat, zonder reden erbij.
was-moved = { $name } krijgt je nieuwe voorstel per mail.
talk-open = Samen aan tafel
talk-open-why = Voor op de dag zelf: één rustige pagina met wat jullie deelden.
own-sheet = Mijn blad
own-sheet-why = Alleen jij leest dit, tot je iets deelt. Wat je tegen de ander gaat zeggen, leest de gesprekscontrole mee, in je eigen browser.
check-out-of-reach = De gesprekscontrole is niet geladen. Je kunt gewoon schrijven. Laad de pagina opnieuw als je ze wilt gebruiken.
piece-opening = Waarderend beginnen
piece-opening-why = Vertel één ding dat je zelf zag. Zeg wat je zag, niet wat je denkt dat het betekent.
piece-opening-hint = Bijvoorbeeld: Dinsdag zag ik dat je met de nieuwe collega meeliep. Hoe was dat voor jou?
piece-question = Vragen
piece-question-why = Open vragen, met wat, hoe of wanneer. Twee of drie zijn genoeg.
piece-question-why-employee = Wat wil jij vragen?
piece-question-hint = Bijvoorbeeld: Wat wil je dit jaar leren?
piece-question-add = Een vraag toevoegen
piece-note = Losse gedachten
piece-note-why = Wat je niet wilt vergeten.
piece-note-hint = Bijvoorbeeld: eerst luisteren, dan pas plannen.
piece-note-add = Een gedachte toevoegen
piece-gives-energy = Wat geeft mij energie?
piece-own-words = In je eigen woorden. Eén ding is genoeg.
piece-takes-energy = Wat kost mij energie?
piece-takes-energy-why = Het gaat over het werk. Over je gezondheid hoef je niets te zeggen.
piece-proud-of = Waar ben ik trots op?
piece-proud-of-why = Groot of klein, gezien of niet gezien.
piece-want = Wat wil ik?
piece-want-why = Leren, veranderen, houden zoals het is: alles mag.
piece-need-from-you = Wat heb ik van jou nodig?
piece-need-from-you-why = Hoe concreter je vraagt, hoe makkelijker de ander ja kan zeggen.
piece-kept = Bewaard.
piece-keeping = Wordt bewaard …
piece-not-kept = Je woorden staan nog hier, maar zijn niet bewaard.
piece-keep-again = Opnieuw bewaren
piece-is-yours = Alleen jij leest dit.
piece-is-shared = Gedeeld met { $name }.
piece-is-shared-why = Wat je nog verandert, leest { $name } ook. Er gaat geen bericht uit. Je kunt het terugnemen tot het gesprek; misschien las { $name } het dan al.
piece-share = Delen met { $name }
piece-take-back = Terugnemen
piece-remove = Weghalen
piece-removed = Weggehaald.
piece-put-back = Terugzetten
other-shares = Wat { $name } deelt
other-shares-nothing = Nog niets. Dat hoeft ook niet: delen is vrij.
cards-team = Wat { $unit } samen zei
cards-team-why = Dit gaat over een groep. Vraag nooit wie wat invulde. Begin bij wat goed gaat.
cards = Uit de gesprekswijzers
cards-why = Vragen die een gesprek openen. Eén of twee zijn genoeg.
cards-for-me = Vragen aan jezelf
cards-for-me-why = Om even bij stil te staan. Kies wat bij je past, of sla ze over.
cards-more = { $n ->
    [2] Nog twee vragen
   *[other] Nog { $n } vragen
}
card-to-sheet = Op mijn blad zetten
card-is-on-sheet = Staat op je blad
card-refer = Gaat het dieper?
never-health = Vraag nooit naar gezondheid. Begint de ander erover, luister dan, en zeg wie kan helpen.
never-health-me = Over je gezondheid hoef je hier niets te zeggen. Gaat het niet goed? Praat met je huisarts of met de arts van je werk.
problem-employees-only = Dit is voor wie op de personeelslijst staat.
problem-no-conversation = Dit gesprek bestaat niet, of het is niet van jou.
problem-no-piece = Dit stukje van je blad is er niet meer.
problem-no-pair = Geen van jullie twee leidt nu de ander, of jullie spraken elkaar hier nog niet.
problem-room-shut = Je adres op de personeelslijst is veranderd. Tot de ander je binnenlaat, is het hier op slot.
problem-not-now = Er is intussen iets veranderd aan dit gesprek. Laad de pagina opnieuw en kijk hoe het nu staat.
problem-turn-of-the-other = Nu is de ander aan de beurt.
problem-changed-since = De ander veranderde iets sinds je dit las. Wat nu geldt, staat hieronder. Lees het en antwoord dan.
problem-needs-a-days-notice = Kies een latere dag: ten vroegste { $earliest }.
problem-look-back-too-early = De dag om terug te kijken moet na vandaag liggen.
problem-only-the-employee = Alleen de medewerker kan dit: het gesprek is van haar of hem.
problem-only-the-leader = Alleen de leidinggevende kan dit.
problem-address-differs = Het adres is intussen weer een ander. Kijk opnieuw, en vraag het na, voor je iemand binnenlaat.
problem-cannot-let-in = Jullie spraken nog nooit samen een gesprek af, en vanaf het oude adres is hier al iets geschreven. Alleen het oude adres kan het nieuwe binnenlaten.
problem-too-many-texts = Je blad is vol. Haal eerst iets weg.
problem-key-gone = De sleutel van dit gesprek is weg. Niemand kan het nog lezen.
problem-years-not-yours = Dit is alleen voor HR.
problem-piece-too-long = Dit is te lang om te bewaren: hoogstens { $most } tekens. Splits het in twee.

own-aids = Bladen uit de bibliotheek
own-aids-why = Om eerst zelf na te denken. Wat je invult, is van jou, ook als je één vak deelt.
own-aids-why-leader = Om eerst zelf na te denken over je eigen werk. Wie je spreekt, heeft dezelfde bladen. Wat je invult, is van jou, ook als je één vak deelt.
aid-choose = Een blad kiezen
aid-choose-none = Kies een blad
aid-drawing = De tekening. Kies een vak om het in te vullen.
aid-drawing-parts = De tekening. Kies een vak om het te lezen.
aid-empty = nog leeg
aids-out-of-reach = De bladen konden niet worden opgehaald. Laad de pagina opnieuw als je er een wilt gebruiken.

title-support = Rond gesprekken
support-lead = Wat jullie kunnen doen zodat mensen goed met elkaar praten. Wat ze zeggen, leest hier niemand.
name-contacts = Wie er nog kan helpen
name-contacts-why = Soms heeft een gesprek iemand anders nodig. Schrijf wie dat hier is en hoe je die bereikt. Iedereen leest het bij het voorbereiden. Wie erop kijkt, weet niemand.
name-contacts-keep = Namen bewaren
name-contacts-kept = Bewaard. Zo staat het nu in elke voorbereiding.
contact-confidant = Vertrouwenspersoon
contact-coach = Loopbaancoach
contact-prevention-adviser = Preventieadviseur
contact-occupational-physician = Bedrijfsarts of arbeidsarts
contact-return-to-work-coach = Re-integratiecoach
contact-hr = HR
contacts = Wie er nog kan helpen
contacts-why = Soms gaat een onderwerp dieper dan een gesprek met twee. Hier mag je altijd heen, ook zonder het te zeggen.
years = Vinden gesprekken plaats?
years-why = Eén keer per jaar, in februari, voor de hele organisatie en in brede stappen. Nooit per eenheid of per persoon.
years-none = Er is nog geen jaar om te tonen.
band-too-few-pairs = Minder dan vijftig paren: daarover wordt niets gezegd.
band-under-a-quarter = Minder dan een kwart van de paren sprak elkaar.
band-under-half = Een kwart tot de helft van de paren sprak elkaar.
band-under-three-quarters = De helft tot drie kwart van de paren sprak elkaar.
band-most = Drie kwart of meer van de paren sprak elkaar.
changed-contact = Iemand anders veranderde dit intussen: hier stond { $shown }, nu is het { $now }.

record-kept-conversations = Gesprekken tussen een medewerker en wie die leidt: voorbereiding, samenvatting, afspraken; wie met wie en wanneer
record-until-conversations = Wat niet gedeeld is: tot een dag na het terugkijken. De rest zolang de medewerker wil; wie vertrekt, heeft dertig dagen om het mee te nemen
record-read-conversations = De twee zelf. HR niet, een nieuwe leidinggevende pas als de medewerker dat wil
record-risk-conversations = Iemand leest een gesprek dat niet van die persoon is
record-done-conversations = Elke tekst is verzegeld met een sleutel per gesprek; de database laat alleen de twee erbij; een ander adres sluit de kamer
record-left-conversations = Wie de server met zijn sleutels beheert, of iemands mailbox leest, zou kunnen meelezen. Wie met wie praat en wanneer, staat leesbaar in de database
record-kept-contacts = Wie er nog kan helpen: namen die HR invult
record-until-contacts = Tot HR ze weghaalt
record-read-contacts = Wie zich aanmeldt. Wie ze opzoekt, wordt niet bewaard
