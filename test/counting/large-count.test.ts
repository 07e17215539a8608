import t from 'tap'
import { sealNatively } from '../../scripts/bench/seal-natively.ts'
import type { Questionnaire } from '../../services/ballot/questionnaire.ts'
import { sheetFormOf } from '../../services/ballot/questionnaire.ts'
import { writeSheet } from '../../services/ballot/write-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import { openBox } from '../../services/counting/open-ballots.ts'
import { BatchOpener, type SealedBallot } from '../../services/counting/open-batch.ts'
import { tallyKeyFor } from '../../services/counting/tally-keys.ts'
import { contextOf, type Manifest, manifestHash, receiptOf } from '../../services/ticket/manifest.ts'
import { hireTheBakery, letItClose, openBakeryWave } from '../world/bakery.ts'
import { asOwner } from '../world/cluster.ts'
import { segmentListOf } from '../world/segment-list.ts'
import { startWorld } from '../world/world.ts'

/** More ballots than are opened in one thread. */
const MANY = 2600
const world = await startWorld()
t.teardown(() => world.stop())
await hireTheBakery(world)
world.clock.moveTo('2025-09-01')
const { wave, fingerprint } = await openBakeryWave(world)
const manifestText = (await world.answers.inject(`/m/${fingerprint}`)).body
const manifest = JSON.parse(manifestText) as Manifest
const questionnaire = (await world.answers.inject(`/q/${manifest.questionnaire}`)).body
const form = sheetFormOf(questionnaire)
const key = (await tallyKeyFor(world.counting.keys, manifest))!
const task = { key, manifestHash: manifestHash(manifestText), form }
const segments = (await segmentListOf(world, fingerprint)).map(({ id }) => id)
const items = (JSON.parse(questionnaire) as Questionnaire).items.map(({ id }) => id)

const sheetOf = (value: number) =>
  writeSheet(form, {
    questionnaire: form.checksum,
    language: form.languages[0] ?? '',
    answers: Object.fromEntries(items.map((id) => [id, value])),
    picks: {},
    comments: [],
  })
const ballotOf = (number: number): SealedBallot => {
  const segment = segments[number % segments.length]!
  const sheet = sheetOf(1 + (number % 5))
  // One in a hundred is sealed for another segment, and one has another layout.
  const sealedFor = number % 100 === 7 ? `${segment}x` : segment
  if (number % 100 === 8) sheet[0] = 99
  return { segment, sealed: sealNatively(key.publicKey, contextOf(task.manifestHash, sealedFor), sheet) }
}
const ballots = Array.from({ length: MANY }, (_, number) => ballotOf(number))
const REFUSED = { 'does-not-open': MANY / 100, 'layout-unknown': MANY / 100 }

/** As they are fetched: batches that have their memory to themselves. */
const copyOf = ({ segment, sealed }: SealedBallot) => ({ segment, sealed: new Uint8Array(sealed) })
const batches = async function* (size: number) {
  for (let at = 0; at < MANY; at += size) yield ballots.slice(at, at + size).map(copyOf)
}

t.test('an error on the way is an error of the count, and leaves no thread behind', async (t) => {
  const brokenOff = async function* () {
    yield* batches(100)
    throw new Error('the database is gone')
  }
  await t.rejects(
    openBox(brokenOff(), task, () => undefined),
    { message: 'the database is gone' },
  )
  const twice = async function* () {
    const given = ballots.slice(0, 300).map(copyOf)
    for (let times = 0; times < 10; times++) yield given
  }
  await t.rejects(
    openBox(twice(), task, () => undefined),
    'memory that was given away already',
  )
})

t.test('threads find what one thread finds', async (t) => {
  const told: number[] = []
  const box = await openBox(batches(100), task, (opened) => told.push(opened))
  const alone = new BatchOpener(task).open(ballots)
  const inOrder = (sheets: typeof box.sheets) => sheets.map((one) => JSON.stringify(one)).sort()
  t.strictSame(inOrder(box.sheets), inOrder(alone.sheets))
  t.strictSame(box.receipts, alone.receipts.toSorted())
  t.ok(box.receipts.includes(receiptOf(ballots[0]!.sealed)), 'the receipts of the answer page')
  t.strictSame({ ...box.refused }, REFUSED)
  t.equal(box.ballots, MANY)
  t.equal(told.at(-1), MANY)
  t.strictSame(
    told,
    told.toSorted((a, b) => a - b),
  )
})

t.test('a count that stops half-way has done nothing, and the next one does it all', async (t) => {
  await asOwner(world.databaseUrl, async (client) => {
    // Sixteen people cast no 2,600 ballots; that a count says so is tested in `ballots-add-up.test.ts`.
    await client.query(`create or replace function answers.adds_up(wave uuid) returns boolean
      language sql stable set search_path = '' as 'select true'`)
    for (const { segment, sealed } of ballots)
      await client.query('insert into answers.ballots (wave_id, segment, sealed) values ($1, $2, $3)', [
        wave,
        segment,
        Buffer.from(sealed),
      ])
  })
  letItClose(world)
  const half = {
    onStep: () => undefined,
    onOpened: (opened: number) => {
      if (opened > 2300) throw new Error('a thread died')
    },
  }
  await t.rejects(countWave(world.counting, wave, half), { message: 'a thread died' })
  const report = await countWave(world.counting, wave)
  t.match(report, { ballots: MANY, counted: MANY - 52, refused: REFUSED })
})
