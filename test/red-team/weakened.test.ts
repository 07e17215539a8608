import t from 'tap'
import type { AnswerSheet } from '../../services/ballot/answer-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { writeLink } from '../../services/ticket/invitation.ts'
import { receiptOf } from '../../services/ticket/manifest.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { unitCalled } from '../world/bakery.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { hireTheHouse } from '../world/house.ts'
import { answer, type Respondent, respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { asHr } from '../world/visitor.ts'
import { startWorld } from '../world/world.ts'
import { lawsBroken } from './attacks/ask-catalogue.ts'
import { askAnswers, askWorkplace } from './attacks/ask-everything.ts'
import { findCanary } from './attacks/find-canary.ts'
import { linkByTime, type Sighting } from './attacks/link-by-time.ts'
import { type Answered, solveFigures, whoStandsWhere } from './attacks/solve-figures.ts'
import { type Poll, subtractPolls } from './attacks/subtract-polls.ts'
import { openInOrder } from './weakened/blocks-of-one.ts'
import { countWithFloor } from './weakened/count-with-floor.ts'
import {
  ARRIVAL_TIMES,
  shuffleBallots,
  storeLink,
  weaken,
  withoutConstraints,
} from './weakened/in-database.ts'

/**
 * An attack that finds nothing proves little until it has found something. Each is made twice with the same
 * function: on the product, and on a build that is weak in one place, made here and nowhere else.
 */
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheHouse(world, { Noord: 12, Oost: 12, Zuid: 12, West: 12, Midden: 12 })
const hr = await asHr(world)
const loot = { databaseUrl: world.databaseUrl, folders: [world.cluster.folder, world.folder] }

const open = async () => {
  await layOutKeys(world.counting.keys, world.people.random)
  const audience = [await unitCalled(world, 'Huis')]
  const request = { form: 'wave1', audience, closes: addDays(world.clock.today(), 10), floor: 5 }
  const { wave } = await openWave(world.people, request)
  return { wave, everybody: await respondentsOf(world, wave) }
}
const sheetSaying =
  (value: number, words: string) =>
  (wave: LoadedWave): AnswerSheet => ({
    ...sheetOfAll(value)(wave),
    comments: wave.form.open.map(({ id }) => ({ question: id, text: words, label: 'team' })),
  })

world.clock.moveTo('2026-01-05')
const { wave, everybody } = await open()
const seen = everybody.slice(0, 8)
const watched = everybody.slice(8, 14)
const later = everybody.slice(14, 20)
const VALUES = [5, 1, 4, 2, 3, 1, 5, 2]
/** What a page for impatient people would show. */
const live = { on: false }

const poll = async (): Promise<Poll> => {
  const names = { wave, unit: await unitCalled(world, 'Noord'), fingerprint: seen[0]!.link.fingerprint }
  const shown = { ...(await askWorkplace(hr, names)), ...(await askAnswers(world.answers, names)) }
  if (!live.on) return shown
  const sheets = await openInOrder(world, wave)
  const given = sheets.flatMap(({ sheet }) => sheet.answers.OUT1 ?? [])
  const mean = given.reduce((sum, one) => sum + one, 0) / Math.max(1, given.length)
  return { ...shown, live: { answers: given.length, mean } }
}
const pollWhile = async (people: readonly Respondent[], words: string): Promise<readonly Poll[]> => {
  const polls = [await poll()]
  for (const [at, person] of people.entries()) {
    await answer(world, person, sheetSaying(VALUES[at]!, words))
    polls.push(await poll())
  }
  return polls
}
const WORDS = 'kanarie-in-de-verzegelde-mijn-7311'

t.test('live figures give away everybody who answers; while a wave is open nothing moves', async (t) => {
  const polls = await pollWhile(seen, WORDS)
  t.ok(Object.keys(polls[0]!).length > 15, 'both servers were asked everything')
  t.strictSame(new Set(polls.map((one) => JSON.stringify(one))).size, 1, 'the same after every answer')
  t.strictSame(subtractPolls(polls).flat(), [])
  live.on = true
  const told = subtractPolls(await pollWhile(watched, WORDS))
  live.on = false
  t.strictSame(
    told.map(([value]) => Math.round(value ?? 0)),
    VALUES.slice(0, watched.length),
    'each answer, in the order of the telephones',
  )
})

t.test('words are found wherever ballots are not sealed, and nowhere where they are', async (t) => {
  t.strictSame(await findCanary(WORDS, loot), [])
  const bare = 'kanarie-zonder-zegel-8142'
  const [person] = later as [Respondent]
  await castQuickly(world, [[person, sheetSaying(3, bare)]], async (_key, _context, sheet) =>
    Buffer.concat([sheet, Buffer.alloc(81)]),
  )
  const found = await findCanary(bare, loot)
  t.ok(
    found.some((place) => place.startsWith('answers.ballots_')),
    'in the table',
  )
  t.ok(
    found.some((place) => place.includes('/base/')),
    'in its file',
  )
  t.ok(
    found.some((place) => place.includes('/pg_wal/')),
    'in the write-ahead log, for good',
  )
})

t.test('links are found where a letter or a job keeps them, and nowhere else', async (t) => {
  const [, person] = later as [Respondent, Respondent]
  const { invitation, segmentKey } = person.link
  for (const secret of [invitation, segmentKey, person.code]) t.strictSame(await findCanary(secret, loot), [])
  await storeLink(world.databaseUrl, writeLink(world.settings.answersUrl, person.link))
  for (const secret of [invitation, segmentKey]) {
    const found = await findCanary(secret, loot)
    t.ok(found.includes('people.letters'), 'in a letter')
    t.ok(
      found.some((place) => place.startsWith('people_jobs.')),
      'in a job',
    )
  }
})

t.test('a time on a ballot leads to its sender, however the rows are mixed', async (t) => {
  const watch = async (people: readonly Respondent[]) => {
    const sightings: Sighting[] = []
    const receipts = new Map<string, string>()
    for (const person of people) {
      sightings.push({ who: person.mail, at: new Date() })
      receipts.set(person.mail, await answer(world, person, sheetOfAll(4)))
    }
    await shuffleBallots(world.databaseUrl)
    const found = await linkByTime(world.databaseUrl, sightings)
    const right = [...found].filter(([who, row]) => {
      const { sealed } = JSON.parse(row) as { sealed: string }
      return receiptOf(Buffer.from(sealed.slice(2), 'hex')) === receipts.get(who)
    })
    return { found: found.size, right: right.length }
  }
  t.strictSame(await watch(everybody.slice(20, 24)), { found: 0, right: 0 })
  t.strictSame(await lawsBroken(world.databaseUrl), ['every column has a comment'], 'the letter of above')
  await weaken(world.databaseUrl, ARRIVAL_TIMES)
  t.strictSame(await watch(everybody.slice(24, 32)), { found: 8, right: 8 })
  const cried = await lawsBroken(world.databaseUrl)
  t.ok(cried.includes('answers and results keep nothing finer than a date'))
  t.ok(cried.includes('nothing in answers and results is filled in by the clock'))
})

t.test('blocks of three expose four people, whom blocks of five protect', async (t) => {
  const answering = async (people: readonly Respondent[], sizes: Readonly<Record<string, number>>) => {
    const cast = Object.entries(sizes).flatMap(([team, n]) =>
      people.filter((person) => person.team === team).slice(0, n),
    )
    await castQuickly(
      world,
      cast.map((person, at) => [person, sheetOfAll(1 + (at % 5))]),
    )
    const loaded = await loadWave(world.servers, cast[0]!.link)
    return cast.map(({ mail, segment }, at): Answered => {
      return { who: mail, segment, sheet: sheetOfAll(1 + (at % 5))(loaded) }
    })
  }
  const solve = async (one: string, answered: readonly Answered[], floor: number) => {
    const { unions } = await whoStandsWhere(world.databaseUrl, one, answered, floor)
    t.ok(
      [...unions.values()].some(({ size }) => size > 1),
      'there is something to solve',
    )
    return solveFigures(new Map([...unions].map(([code, sums]) => [code, [...sums.values()]])))
  }
  world.clock.moveTo('2026-02-16')
  await countWave(world.counting, wave)
  const sizes = { Noord: 12, Oost: 3, Zuid: 4, West: 12, Midden: 7 }
  const honest = await open()
  const sheets = await answering(honest.everybody, sizes)
  world.clock.moveTo('2026-03-30')
  await countWave(world.counting, honest.wave)
  t.equal(await solve(honest.wave, sheets, 5), undefined)

  const weak = await open()
  const others = await answering(weak.everybody, sizes)
  world.clock.moveTo('2026-05-11')
  const refusals = await withoutConstraints(world.databaseUrl, () => countWithFloor(world, weak.wave, 3))
  t.strictSame(refusals.toSorted(), [
    'block_measures__detail_needs_answers',
    'block_measures__five_answers_or_nothing',
    'blocks__detail_needs_size',
    'blocks__hold_five_or_more',
    'figures__of_five_or_more',
    'units__published_from_five',
    'waves__floor_is_five_or_more',
  ])
  const exposed = await solve(weak.wave, others, 3)
  // Not the three of Oost: fewer than three in ten answered there.
  t.equal(exposed?.people.length, 4)
  t.ok(exposed?.people.every((who) => who.startsWith('zuid')))
})
