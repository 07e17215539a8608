import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import type { Inventions } from '../../services/library/read-inventions.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'

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
  { team, language }: { readonly team: string; readonly language: string },
  { levels, moods }: Inventions,
  random: () => number,
): AnswerSheet => {
  const temper = wobble(random) * 0.7
  const { questionnaire, form } = wave
  const answers = questionnaire.items.map(({ id, scale, reverse }) => {
    if (random() < 0.03) return [id, random() < 0.5 ? -1 : -2] as const
    const wished = (levels[scale] ?? 3.3) + (moods[team]?.[scale] ?? 0) + temper + wobble(random)
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
