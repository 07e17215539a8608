import fc from 'fast-check'
import t from 'tap'
import type { AnswerSheet, SheetForm } from '../../services/ballot/answer-sheet.ts'
import { SHEET_BYTES, writeSheet } from '../../services/ballot/write-sheet.ts'
import { countWave } from '../../services/counting/count-wave.ts'
import type { CountReport } from '../../services/counting/make-publication.ts'
import { layOutKeys } from '../../services/counting/tally-keys.ts'
import { openWave } from '../../services/people/pulses/open-wave.ts'
import { readUnits } from '../../services/people/units/units.queries.ts'
import { plainText } from '../../services/plain-text/plain-text.ts'
import { addDays } from '../../services/plumbing/calendar.ts'
import { seal } from '../../services/sealing/seal.ts'
import { type LoadedWave, loadWave } from '../../ui/answer/protocol/load-wave.ts'
import { letItClose, letThemRest } from '../world/bakery.ts'
import { castQuickly } from '../world/cast-quickly.ts'
import { asOwner } from '../world/cluster.ts'
import { hireTheHouse } from '../world/house.ts'
import { respondentsOf, sheetOfAll } from '../world/respondents.ts'
import { startWorld } from '../world/world.ts'

/** Strangers with an invitation and a client of their own, beside a team of honest people. */
const HOSTILE = 60
const world = await startWorld()
t.teardown(() => world.stop())
world.clock.moveTo('2025-01-06')
await hireTheHouse(world, { Maalderij: 14, Vreemd: HOSTILE })
const units = await readUnits(world.people.db)
const top = units.find(({ parent }) => parent === null)!.id

type Bytes = (form: SheetForm) => Uint8Array

/** A sheet whose comments are written byte for byte, past everything that would make them plain. */
const sheetWith = (form: SheetForm, texts: readonly Uint8Array[]): Uint8Array => {
  const bytes = writeSheet(form, { ...sheetOfAll(3)({ form } as LoadedWave), comments: [] })
  let at = 34 + form.items.length + 4 * form.choices.length
  bytes[at++] = texts.length
  for (const [question, text] of texts.entries()) {
    if (at + 4 + text.length > SHEET_BYTES) break
    bytes.set([question, 0, text.length >> 8, text.length & 255], at)
    bytes.set(text, at + 4)
    at += 4 + text.length
  }
  return bytes
}
const saying =
  (text: string): Bytes =>
  (form) =>
    sheetWith(form, [Buffer.from(text, 'utf8')])

const NAMED: readonly (readonly [about: string, bytes: Bytes, setAside?: true])[] = [
  ['U+0000', saying('uit een andere toepassing\u0000geplakt')],
  ['nothing but U+0000', saying('\u0000')],
  ['half a pair, as JSON writes it', saying('\\ud800')],
  ['half a pair, as CESU writes it', (form) => sheetWith(form, [Uint8Array.of(0xed, 0xa0, 0x80)]), true],
  ['bytes that are no UTF-8', (form) => sheetWith(form, [Uint8Array.of(0xff, 0xfe, 0xc0, 0x80)]), true],
  ['an override', saying('\u202eabc')],
  ['a noncharacter', saying('\ufffe\uffff\u{10ffff}')],
  ['hundreds of marks on one letter', saying(`e${'\u0301'.repeat(400)}`)],
  ['a comment of 8,000 characters', saying('x'.repeat(8000)), true],
  ['names of the language', saying('__proto__ constructor {"__proto__":null}')],
  ['SQL and copy', saying(`\\.\n'); drop table results.waves; --\t\\N`)],
  ['another language than there is', (form) => sheetWith(form, []).fill(99, 33, 34), true],
  ['answers out of range', (form) => sheetWith(form, []).fill(255, 34, 34 + form.items.length), true],
  [
    'every option picked',
    (form) => sheetWith(form, []).fill(255, 34 + form.items.length, 38 + form.items.length),
    true,
  ],
  [
    'a comment on a question that is not asked',
    (form) => {
      const bytes = sheetWith(form, [Buffer.from('woorden')])
      bytes[35 + form.items.length + 4 * form.choices.length] = 200
      return bytes
    },
    true,
  ],
  [
    'more comments than bytes',
    (form) => sheetWith(form, []).fill(255, 34 + form.items.length + 4 * form.choices.length),
    true,
  ],
  ['nothing but zeros', () => new Uint8Array(SHEET_BYTES), true],
  ['no answer at all', (form) => sheetWith(form, []).fill(0, 34, 34 + form.items.length)],
]

/** Any words, any bytes for words, and any bytes anywhere. */
const anySheet: fc.Arbitrary<Bytes> = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }).map(saying),
  fc
    .array(
      fc.constantFrom('\0', '\u0007', '\u202e', '\u2028', '\ufffe', '\u0301', '\u200d', '🙂', '"', '\\', 'a'),
      {
        minLength: 1,
        maxLength: 200,
      },
    )
    .map((parts) => saying(parts.join(''))),
  fc.uint8Array({ minLength: 1, maxLength: 200 }).map(
    (text): Bytes =>
      (form) =>
        sheetWith(form, [text]),
  ),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 255 })), { maxLength: 5 })
    .map(
      (changes): Bytes =>
        (form) => {
          const bytes = sheetWith(form, [Buffer.from('woorden')])
          for (const [at, byte] of changes) bytes[at] = byte
          return bytes
        },
    ),
)

/** Figures, a choice and words: something in every table of results. */
const honestSheet =
  (at: number) =>
  (wave: LoadedWave): AnswerSheet => ({
    ...sheetOfAll(1 + (at % 5))(wave),
    picks: Object.fromEntries(wave.form.choices.map(({ id, options }) => [id, [options[at % 3]!]])),
    comments: wave.form.open.map(({ id }) => ({ question: id, text: `woorden van ${at}`, label: 'team' })),
  })

/** One wave, closed: fourteen who answer honestly, and strangers who seal what they are given. */
const waveWith = async (strange: readonly Bytes[]): Promise<string> => {
  letThemRest(world)
  await layOutKeys(world.counting.keys, world.people.random)
  const closes = addDays(world.clock.today(), 14)
  const { wave } = await openWave(world.people, { form: 'wave1', audience: [top], closes, floor: 5 })
  const everybody = await respondentsOf(world, wave)
  const honest = everybody.filter(({ team }) => team === 'Maalderij')
  const strangers = everybody.filter(({ team }) => team === 'Vreemd').slice(0, strange.length)
  await castQuickly(
    world,
    honest.map((one, at) => [one, honestSheet(at)] as const),
  )
  const { form } = await loadWave(world.servers, honest[0]!.link)
  const left = [...strange]
  await castQuickly(
    world,
    strangers.map((one) => [one, sheetOfAll(3)] as const),
    (tallyKey, context) => seal(tallyKey, context, left.shift()!(form)),
  )
  letItClose(world)
  return wave
}

/** Everything that is kept of the honest team. */
const keptOf = (wave: string) =>
  asOwner(world.databaseUrl, async (client) => {
    const rows = async (table: string) => {
      const { rows } = await client.query(
        `select (to_jsonb(x) - '{wave_id,unit_id,id}'::text[])::text as row from results.${table} x
         join results.units u using (wave_id, unit_id) where wave_id = $1 and u.name = 'Maalderij' order by 1`,
        [wave],
      )
      return rows.map(({ row }) => row)
    }
    return {
      sums: await rows('block_measures'),
      picks: await rows('block_picks'),
      words: await rows('comments'),
    }
  })

const refusedIn = ({ refused }: CountReport): number =>
  Object.values(refused).reduce((sum, ballots) => sum + (ballots ?? 0), 0)

const alone = await waveWith([])
await countWave(world.counting, alone)
const expected = await keptOf(alone)

t.test('no ballot that somebody thought of stops a count, or changes what others said', async (t) => {
  t.ok(expected.sums.length > 0 && expected.picks.length > 0 && expected.words.length > 0)
  const wave = await waveWith(NAMED.map(([, bytes]) => bytes))
  const report = await countWave(world.counting, wave)
  t.equal(report.ballots, 14 + NAMED.length)
  t.equal(report.counted + refusedIn(report), report.ballots, 'each is read, or set aside and reported')
  t.equal(refusedIn(report), NAMED.filter(([, , aside]) => aside).length)
  t.strictSame(await keptOf(wave), expected)
})

t.test('nor does any that nobody thought of', async (t) => {
  const sheets = fc.sample(anySheet, { numRuns: HOSTILE, seed: 9 })
  const wave = await waveWith(sheets)
  const report = await countWave(world.counting, wave)
  t.equal(report.ballots, 14 + HOSTILE)
  t.equal(report.counted + refusedIn(report), report.ballots)
  t.ok(report.counted > 20 && refusedIn(report) > 5, 'some of them fit')
  t.strictSame(await keptOf(wave), expected)
  const { rows } = await asOwner(world.databaseUrl, (client) =>
    client.query('select words from results.comments where wave_id = $1', [wave]),
  )
  for (const { words } of rows) t.equal(plainText(words), words, 'what is kept is plain text')
})

t.test('words that the database refuses all the same stay behind, and the figures do not', async (t) => {
  await asOwner(world.databaseUrl, (client) =>
    client.query(
      "alter table results.comments add constraint no_words check (words not like '%van 3%') not valid",
    ),
  )
  const wave = await waveWith([])
  const report = await countWave(world.counting, wave)
  t.match(report, { counted: 14, comments: { kept: 0 } })
  t.ok(report.comments.leftOutAtMost >= 14, 'and the report says so')
  t.strictSame(await keptOf(wave), { ...expected, words: [] })
})

t.test('figures that the database refuses are said to be, and nothing is lost', async (t) => {
  await asOwner(world.databaseUrl, (client) =>
    client.query('alter table results.blocks add constraint no_figures check (respondents < 0) not valid'),
  )
  const wave = await waveWith([])
  await t.rejects(countWave(world.counting, wave), { code: 'figures-cannot-be-kept' })
  await asOwner(world.databaseUrl, (client) =>
    client.query('alter table results.blocks drop constraint no_figures'),
  )
  t.match(await countWave(world.counting, wave), { counted: 14 })
})
