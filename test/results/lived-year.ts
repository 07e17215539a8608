import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import type { UnitResult } from '../../services/results/results.contract.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { fixture, type Respondent, respondentsOf } from '../world/respondents.ts'
import { asEmployee, asHr, type Visitor } from '../world/visitor.ts'
import { startWorld, type World } from '../world/world.ts'

/** A hospital of 243 that several waves go through; each wave's answers are given by a function of person and item. */
export interface Hospital {
  readonly world: World
  readonly hr: () => Promise<Visitor>
  readonly manager: (mail: string) => Promise<Visitor>
  /** Opens, answers, closes and counts. @returns the wave */
  readonly live: (form: string, opens: string, closes: string, say: Say) => Promise<string>
  readonly units: ReadonlyMap<string, string>
}

export interface Saying {
  readonly value: (item: string) => number | null
  readonly language?: string
  readonly picks?: readonly string[]
  readonly comment?: { readonly text: string; readonly label: 'team' | 'wider' }
}

/** What somebody answers; undefined: nothing at all. */
export type Say = (person: Respondent, at: number) => Saying | undefined

const sheetOf =
  ({ value, language = 'nl', picks = [], comment }: Saying) =>
  ({ form }: LoadedWave): AnswerSheet => ({
    questionnaire: form.checksum,
    language,
    answers: Object.fromEntries(form.items.map(({ id }) => [id, value(id)])),
    picks: Object.fromEntries(form.choices.map(({ id }) => [id, picks])),
    comments: comment === undefined ? [] : form.open.map(({ id }) => ({ question: id, ...comment })),
  })

export const openHospital = async (): Promise<Hospital> => {
  const world = await startWorld()
  const hr = () => asHr(world)
  const first = await hr()
  await first.ask('POST', '/api/staff-list', await fixture('staff-lists/ziekenhuis.csv'))
  await first.ask('PUT', '/api/works-council-agreement', { reference: 'OR 1', agreedOn: '2026-01-05' })
  const listed: { unit: string; name: string }[] = (await first.ask('GET', '/api/units')).json()
  const units = new Map(listed.map(({ name, unit }) => [name, unit]))
  return {
    world,
    hr,
    manager: (mail) => asEmployee(world, mail),
    units,
    live: async (form, opens, closes, say) => {
      world.clock.moveTo(opens)
      await layOutKeys(world.counting.keys, world.people.random)
      const opened = await (await hr()).ask('POST', '/api/waves', {
        form,
        closes,
        audience: [units.get('Directie') ?? ''],
      })
      if (opened.statusCode !== 201) throw new Error(opened.body)
      const { wave } = opened.json()
      await castQuickly(
        world,
        (await respondentsOf(world, wave)).flatMap((person, at) => {
          const saying = say(person, at)
          return saying === undefined ? [] : [[person, sheetOf(saying)] as const]
        }),
      )
      const after = new Date(`${closes}T12:00:00Z`)
      after.setUTCDate(after.getUTCDate() + 1)
      world.clock.moveTo(after.toISOString().slice(0, 10))
      await countWave(world.counting, wave)
      return wave
    },
  }
}

export const unitNamed = (units: readonly UnitResult[], name: string): UnitResult => {
  const found = units.find((unit) => unit.name.startsWith(name))
  if (found === undefined)
    throw new Error(`no unit ${name} among ${units.map((unit) => unit.name).join(', ')}`)
  return found
}

export const figureOf = (unit: UnitResult | null | undefined, measure: string) =>
  unit?.figures.find((figure) => figure.measure === measure)
