import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'

/** What a few themes feel like in a team, as steps up or down from the middle of the organisation. */
const MOODS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'Thuiszorg Noord': { CON: 0.7, MEA: 0.5, FLX: -0.9, BAL: -0.3 },
  'Thuiszorg Zuid': { CON: 0.3, MEA: 0.5, FLX: -0.3, FUL: 0.3 },
  'Thuiszorg Haven': { AUT: 0.6, GRO: 0.4, OUT: 0.5, LIS: 0.4 },
  'Woonzorg Eik': { MEA: 0.4, PAY: -0.6, OUT: -0.4, BRE: 0.5 },
  'Woonzorg Beuk': { CON: 0.5, GRO: -0.6, SAF: -0.4, FUL: -0.4 },
  Keuken: { AUT: -0.6, CON: 0.6, PAY: -0.5 },
  Schoonmaak: { SEC: -0.7, AUT: -0.5, CON: 0.4, MEA: -0.2 },
  IT: { AUT: 0.8, GRO: 0.6, FLX: 0.9, CON: -0.3 },
  Financiën: { SEC: 0.5, GRO: -0.5, FLX: 0.4 },
}

/** Where the organisation as a whole stands, by scale; negatively worded scales run the other way. */
const LEVELS: Readonly<Record<string, number>> = {
  CON: 3.9,
  MEA: 4.1,
  AUT: 3.4,
  GRO: 3.3,
  PAY: 2.9,
  BEN: 3.2,
  FLX: 3.1,
  SEC: 3.6,
  OUT: 3.6,
  FUL: 3.3,
  OWN: 4.3,
  BRE: 2.6,
  VIO: 2.2,
  BAL: 3.2,
  LIS: 3.7,
  SUM: 3.3,
  PRO: 3.4,
  JUD: 3.6,
  OPI: 3.3,
  ASS: 3.3,
  SAF: 3.6,
  SEP: 3.5,
}

const COMMENTS: Readonly<Record<string, readonly string[]>> = {
  nl: [
    'De ploeg springt voor elkaar in.',
    'Een bewoner bedankte ons voor het geduld.',
    'Het rooster kwam op tijd en klopte.',
  ],
  fr: ["L'équipe s'entraide beaucoup."],
  en: ['We solved a hard case together.'],
  de: ['Wir helfen einander, wenn es eng wird.'],
}

/** About normal, from three even draws. */
const wobble = (random: () => number): number => (random() + random() + random() - 1.5) * 1.2

/** One person's plausible answers: own temper, team's mood, scale's level, and now and then no answer. */
export const inventAnswers = (
  wave: LoadedWave,
  team: string,
  language: string,
  random: () => number,
): AnswerSheet => {
  const temper = wobble(random) * 0.7
  const { questionnaire, form } = wave
  const answers = questionnaire.items.map(({ id, scale, reverse }) => {
    if (random() < 0.03) return [id, random() < 0.5 ? -1 : -2] as const
    const wished = (LEVELS[scale] ?? 3.3) + (MOODS[team]?.[scale] ?? 0) + temper + wobble(random)
    const value = Math.min(5, Math.max(1, Math.round(wished)))
    return [id, reverse ? 6 - value : value] as const
  })
  const picks = form.choices.map(({ id, options, max }) => {
    const liked = [...options].sort(() => random() - 0.5)
    return [id, liked.slice(0, Math.floor(random() * (max + 1)))] as const
  })
  const words = COMMENTS[language] ?? []
  const comments = form.open
    .filter(() => random() < 0.25 && words.length > 0)
    .map(({ id }) => ({
      question: id,
      text: words[Math.floor(random() * words.length)] ?? '',
      label: random() < 0.5 ? ('team' as const) : ('wider' as const),
    }))
  return {
    questionnaire: form.checksum,
    language,
    answers: Object.fromEntries(answers),
    picks: Object.fromEntries(picks),
    comments,
  }
}
