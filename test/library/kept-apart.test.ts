import t from 'tap'
import { bringsInAppraisal } from '../../services/library/kept-apart/bring-in-appraisal.ts'
import words from '../../services/library/kept-apart/words.json' with { type: 'json' }

/** Sentences of conversations: those that bring in the other talk, and those that only look like it. */
const BRINGS_IN: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Ik geef je een cijfer voor dit jaar.',
    'Je hebt je targets niet gehaald.',
    'We bespreken je salaris ook meteen.',
    'Misschien zit er een loonsverhoging in.',
    'Je komt in aanmerking voor promotie.',
    'Ik zie veel potentieel in jou.',
    'Je scoort hoog op samenwerken.',
    'Dit telt mee in je beoordeling.',
    'Als je dit doet, krijg je een bonus.',
    'Zij staat bovenaan op de ranglijst.',
    'Ik zou graag opslag krijgen.',
    'Dit lijkt wel een evaluatiegesprek.',
    'Volgens mij word ik onderbetaald.',
    'Je KPI’s zijn belangrijk.',
  ],
  en: [
    'I would rate you an eight.',
    'Your performance review is next week.',
    'We can talk about your salary.',
    'If this goes well you get a raise.',
    'You are ready for promotion.',
    'You have not met your targets.',
    'I see your potential.',
    'On a scale of 1 to 10, how good was it?',
    'You are ranked third in the team.',
    'This will count in the appraisal.',
    'She got a score of 4.',
    'A bonus may follow.',
    'I think I am underpaid.',
    'You are a top performer.',
  ],
  fr: [
    'Je te mets une bonne note cette année.',
    'On parlera de ton salaire.',
    'Tu mérites une augmentation.',
    'Tu seras promue au printemps.',
    'C’est ton entretien d’évaluation.',
    'Tu n’as pas atteint tes objectifs chiffrés.',
    'Je crois en ton potentiel.',
    'Tu es premier au classement.',
    'Sur une échelle de 1 à 10, tu en es où ?',
    'Une prime est possible.',
    'Votre rémunération va changer.',
    'Ton score est trop bas.',
    'Je suis mal payé.',
    'La notation se fait en décembre.',
  ],
  de: [
    'Ich gebe dir eine gute Note.',
    'Deine Beurteilung steht noch an.',
    'Über dein Gehalt reden wir später.',
    'Da ist eine Gehaltserhöhung möglich.',
    'Du sollst befördert werden.',
    'Deine Zielvorgaben hast du erreicht.',
    'Ich sehe dein Potenzial.',
    'Du stehst oben auf der Rangliste.',
    'Auf einer Skala von 1 bis 10?',
    'Als Belohnung gibt es einen freien Tag.',
    'Es gibt eine Praemie.',
    'Die Leistungsbewertung kommt im Mai.',
    'Dein Score ist zu niedrig.',
    'Der Lohn ist zu niedrig.',
  ],
}

const LOOKS_LIKE_IT: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'Ik wil betaald verlof nemen in mei.',
    'Wat heeft je deze maand energie gegeven?',
    'Zaterdag wil ik een doelpunt scoren.',
    'De opslag van de bestanden is vol.',
    'De promotie van ons nieuwe brood loopt goed.',
    'De cijfers van het kwartaal komen vrijdag.',
    'Ik heb de factuur betaald.',
    'Dat bevordert de samenwerking.',
    'Je verdient een compliment.',
    'Daar zitten potentiële klanten.',
    'Het doel van dit project is duidelijk.',
    'Ik eet graag noten.',
    'We evalueren de proef met de oven.',
    'Ik noteer wat je zegt.',
  ],
  en: [
    'Please pay attention to the night shift.',
    'I hope you score a goal on Saturday.',
    'I would like to pay you a visit.',
    'The invoice was paid.',
    'Note that the oven is hot.',
    'We have potential customers in the city.',
    'Who is our target audience?',
    'I want to raise a question.',
    'The promotion of our new bread starts in May.',
    'Grade the fruit by size.',
    'Our theatre performance is on Friday.',
    'At any rate, I felt heard.',
    'It was rewarding to help.',
    'The rank smell came from the drain.',
  ],
  fr: [
    'Voir la note de bas de page.',
    'Je prends note de ta demande.',
    'J’ai noté tes idées.',
    'Les salariés arrivent à huit heures.',
    'Le classement des dossiers prend du temps.',
    'De prime abord, cela me plaît.',
    'La promotion du nouveau pain commence.',
    'Une augmentation du nombre de clients.',
    'J’ai payé la facture.',
    'Je voudrais un congé payé.',
    'Ce sont des clients potentiels.',
    'Il faut évaluer la quantité de farine.',
    'Nos objectifs communs sont clairs.',
    'Il a marqué un but.',
  ],
  de: [
    'Ich notiere, was du sagst.',
    'Er traf die richtige Note auf der Geige.',
    'Das lohnt sich für alle.',
    'Ich wage es noch nicht.',
    'Die Rechnung ist bezahlt.',
    'Ich nehme bezahlten Urlaub.',
    'Gerade habe ich viel Energie.',
    'Es sind 20 Grad im Raum.',
    'Das Ziel des Projekts ist klar.',
    'Wir haben potenzielle Kunden.',
    'Am Rand steht noch etwas.',
    'Notfalls rufe ich dich an.',
    'Das fördert die Zusammenarbeit.',
    'Er hat ein Tor geschossen.',
  ],
}

for (const language of ['nl', 'en', 'fr', 'de'] as const) {
  t.test(`what brings in the other talk is heard, and nothing else: ${language}`, async (t) => {
    const hits = BRINGS_IN[language] ?? []
    const others = LOOKS_LIKE_IT[language] ?? []
    t.ok(hits.length >= 12 && others.length >= 12)
    t.strictSame(
      hits.filter((sentence) => !bringsInAppraisal(sentence)),
      [],
      'not heard',
    )
    t.strictSame(others.filter(bringsInAppraisal), [], 'a false alarm')
  })

  t.test(`every word of the list is read as it is written: ${language}`, async (t) => {
    const { words: whole, stems } = words[language]
    for (const word of [...whole, ...stems]) t.ok(bringsInAppraisal(`… ${word}, …`), word)
    t.equal(new Set([...whole, ...stems]).size, whole.length + stems.length, 'none stands there twice')
  })
}

t.test('accents, capitals and hyphens make no difference, and half a word is none', async (t) => {
  t.ok(bringsInAppraisal('BEURTEILUNG'))
  t.ok(bringsInAppraisal('ton e\u0301valuation'))
  t.ok(bringsInAppraisal('a performance-review'))
  t.notOk(bringsInAppraisal('underscore'))
  t.notOk(bringsInAppraisal(''))
})
