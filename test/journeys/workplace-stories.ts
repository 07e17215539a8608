import type { AnswerSheet, Comment, SheetForm } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { accountBehindMail } from '../../services/people/accounts/accounts.queries.ts'
import { linkExpiry, newToken } from '../../services/people/accounts/sign-in.ts'
import { keepSignInLink } from '../../services/people/accounts/sign-in-links.queries.ts'
import { systemRandom } from '../../services/plumbing/random.ts'
import type { LoadedWave } from '../../ui/answer/protocol/load-wave.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { fixture, type Respondent, respondentsOf, seeded } from '../world/respondents.ts'
import { asHr, type Visitor } from '../world/visitor.ts'
import type { World } from '../world/world.ts'

/** What happened before somebody opens a page: told through HTTP, quicker than through a browser. */
export interface Story {
  readonly list: string
  readonly top: string
  readonly form: string
  /** How many of those invited answer. */
  readonly share: number
  /** Part of a mail address → where on 1 to 5 these people are; others are in the middle. */
  readonly moods: Readonly<Record<string, number>>
}

/** A staff list is in, and the works council has agreed. */
export const withPeople = async (world: World, list: string): Promise<Visitor> => {
  const hr = await asHr(world)
  await hr.ask('POST', '/api/staff-list', await fixture(`staff-lists/${list}`))
  await hr.ask('PUT', '/api/works-council-agreement', { reference: 'OR 2026-14', agreedOn: '2026-02-01' })
  return hr
}

const unitNamed = async (hr: Visitor, name: string): Promise<string> => {
  const units: { unit: string; name: string }[] = (await hr.ask('GET', '/api/units')).json()
  return units.find((one) => one.name === name)?.unit ?? ''
}

/** @returns the id of the wave, which is open */
const openedWave = async (hr: Visitor, top: string, form: string, closes: string): Promise<string> => {
  const audience = [await unitNamed(hr, top)]
  const reply = await hr.ask('POST', '/api/waves', { form, audience, closes })
  if (reply.statusCode !== 201) throw new Error(reply.body)
  return reply.json().wave
}

/** What people pick and write, so that there is something to count besides the scale. */
const picksOf = (form: SheetForm, random: () => number) =>
  Object.fromEntries(
    form.choices.map(({ id, options }) => {
      const at = Math.floor(random() * options.length)
      return [
        id,
        [options[0] ?? '', options[at] ?? ''].filter((option, index, all) => all.indexOf(option) === index),
      ]
    }),
  )

const commentsOf = (form: SheetForm, random: () => number): Comment[] =>
  form.open.flatMap(({ id }) =>
    random() < 0.12
      ? [{ question: id, text: 'De ploeg springt voor elkaar in.', label: random() < 0.5 ? 'team' : 'wider' }]
      : [],
  )

/** Each scale has a leaning of its own, so that a page has something to say. */
const leaning = (id: string): number => ((id.charCodeAt(0) * 7 + id.charCodeAt(1) * 3) % 9) / 4 - 1

const answerAs = async (world: World, wave: string, story: Story, seed = 7): Promise<void> => {
  const random = seeded(seed)
  const sheetIn =
    (mood: number) =>
    ({ form }: LoadedWave): AnswerSheet => ({
      questionnaire: form.checksum,
      language: 'nl',
      answers: Object.fromEntries(
        form.items.map(({ id }) => {
          const drawn = Math.round(mood + leaning(id) + 2.4 * (random() - 0.5))
          return [id, Math.min(5, Math.max(1, drawn))]
        }),
      ),
      picks: picksOf(form, random),
      comments: commentsOf(form, random),
    })
  const moodOf = ({ mail }: Respondent) =>
    Object.entries(story.moods).find(([part]) => mail.includes(part))?.[1] ?? 3.2
  const everybody = await respondentsOf(world, wave)
  await castQuickly(
    world,
    everybody.map(
      (one) =>
        [one, (loaded) => (random() > story.share ? undefined : sheetIn(moodOf(one))(loaded))] as const,
    ),
  )
}

/** A wave that was open for two weeks and has been counted. @returns its id */
export const countedWave = async (
  world: World,
  hr: Visitor,
  story: Story,
  closes: string,
): Promise<string> => {
  const wave = await openedWave(hr, story.top, story.form, closes)
  await answerAs(world, wave, story)
  world.clock.moveTo(new Date(Date.parse(`${closes}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10))
  await countWave(world.counting, wave)
  return wave
}

/** A link that would stand in a letter, for somebody on the staff list. */
export const tokenFor = async (world: World, mail: string): Promise<string> => {
  const account = await accountBehindMail(world.people.db, mail, systemRandom.uuid())
  if (account === undefined) throw new Error(`${mail} is not on the staff list`)
  const token = newToken(systemRandom)
  await keepSignInLink(world.people.db, token, account.id, linkExpiry(world.clock))
  return token
}
