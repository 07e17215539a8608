import { join } from 'node:path'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import type { QuestionnaireItem } from '../../services/ballot/questionnaire.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { libraryIn } from '../../services/library/library.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { respondentsOf } from '../world/respondents.ts'
import type { asHr } from '../world/visitor.ts'
import type { World } from '../world/world.ts'
import { withPeople } from './workplace-stories.ts'

/** Another house's instrument: seven points, scales, composites, indices and guides of its own. */
export const SECOND = libraryIn(
  join(import.meta.dirname, '../fixtures/second-library'),
  'harbour-pulse@2.3.0',
)

/**
 * What three in a row mean by an answer, by scale, reversed statements turned round. On both sides of the middle, so
 * that nothing of a small group needs to be moved, and means are those of three.
 */
const THREE: Readonly<Record<string, readonly [number, number, number]>> = {
  ROOM: [4, 6, 7],
  CRAFT: [4, 5, 6],
  WAGE: [2, 3, 4],
  WATCH: [2, 3, 5],
  VOYAGE: [4, 5, 6],
  WORD: [4, 5, 6],
  SHARE: [3, 5, 6],
  CRACK: [2, 3, 4],
  WOUND: [2, 3, 4],
  EAR: [4, 5, 6],
  ASKING: [3, 4, 5],
  QUIET: [4, 5, 6],
}

/** On a scale from 1 to 7. */
const meantBy = ({ scale }: Pick<QuestionnaireItem, 'scale'>, at: number): number =>
  THREE[scale]?.[at % 3] ?? 4

const sheetOf =
  (at: number) =>
  ({ form, questionnaire }: LoadedWave): AnswerSheet => ({
    questionnaire: form.checksum,
    language: 'nl',
    answers: Object.fromEntries(
      questionnaire.items.map((item) => {
        const meant = meantBy(item, at)
        return [item.id, item.reverse ? 8 - meant : meant]
      }),
    ),
    picks: Object.fromEntries(form.choices.map(({ id, options }) => [id, [options[at % 2] ?? '']])),
    comments: [],
  })

/** A wave with the only form there is, answered by everybody and counted. @returns its id */
export const sailAVoyage = async (world: World): Promise<string> => {
  const hr = await withPeople(world, 'scale-up.csv')
  const units: { unit: string; name: string }[] = (await hr.ask('GET', '/api/units')).json()
  const audience = units.filter(({ name }) => name === 'Company').map(({ unit }) => unit)
  await layOutKeys(world.counting.keys, world.people.random)
  const reply = await hr.ask('POST', '/api/waves', { form: 'voyage', audience, closes: '2026-03-16' })
  if (reply.statusCode !== 201) throw new Error(reply.body)
  const { wave } = reply.json()
  const everybody = await respondentsOf(world, wave)
  await castQuickly(
    world,
    everybody.map((person, at) => [person, sheetOf(at)] as const),
  )
  world.clock.moveTo('2026-03-17')
  await countWave(world.counting, wave)
  return wave
}

/** What HR, or a leader, gets from an address. @throws Error where it is refused */
export const asked = async (visitor: Awaited<ReturnType<typeof asHr>>, path: string) => {
  const reply = await visitor.ask('GET', path)
  if (reply.statusCode !== 200) throw new Error(`${path}: ${reply.body}`)
  return reply
}
