import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { completeInstrument } from '../../services/library/complete-instrument.ts'
import { questionnaireOf } from '../../services/library/questionnaire.ts'
import { CURRENT_INSTRUMENT, readInstrument } from '../../services/library/read-instrument.ts'
import { readMeanings } from '../../services/library/read-meanings.ts'

const library = join(import.meta.dirname, '../../services/library')
const known = await readMeanings()
const [id = '', version = ''] = CURRENT_INSTRUMENT.split('@')
const frozen = JSON.parse(
  await readFile(join(library, 'instruments', id, version, 'instrument.json'), 'utf8'),
)

interface Told {
  readonly role?: string
  readonly code: string
}
const rolesIn = (read: unknown): readonly string[] =>
  (read as { scales: readonly Told[] }).scales.flatMap(({ role }) => role ?? [])

t.test('an instrument that speaks for itself is left as it is', async (t) => {
  const speaking = [
    { ...frozen, indices: [] },
    { ...frozen, analysis: null },
    {
      ...frozen,
      scales: frozen.scales.map((one: Told, at: number) => (at === 3 ? { ...one, role: '' } : one)),
    },
  ]
  for (const read of speaking) t.equal(completeInstrument(read, known), read)
})

t.test('what is no instrument of a known id is left as it is', async (t) => {
  const others = [
    { ...frozen, id: 'another-house' },
    { ...frozen, id: undefined },
    { ...frozen, id: '__proto__' },
    { id, scales: 'none' },
    { id },
    null,
    7,
    'text',
    [],
  ]
  for (const read of others) t.equal(completeInstrument(read, known), read)
})

t.test('a file of our id is completed as far as it goes', async (t) => {
  const completed = completeInstrument({ id, scales: [null, { code: 'FUL' }, { code: 'ZZZ' }] }, known)
  t.strictSame((completed as { scales: unknown }).scales, [
    null,
    { code: 'FUL', role: 'contract-kept' },
    { code: 'ZZZ' },
  ])
  t.notOk(Object.hasOwn(completed as object, 'modules'), 'and gets no modules that it has not')
})

t.test('meanings are of scales and modules that there are', async (t) => {
  const codesOf = (list: readonly Told[]) => list.map(({ code }) => code)
  const meanings = known.get(id)!
  const strayed = (codes: readonly string[], there: readonly string[]) =>
    codes.filter((code) => !there.includes(code))
  t.strictSame(strayed(Object.keys(meanings.scales), codesOf(frozen.scales)), [])
  t.strictSame(strayed(Object.keys(meanings.modules), codesOf(frozen.modules)), [])
  t.strictSame(rolesIn(frozen), [], 'the released file has none')
  t.equal(rolesIn(completeInstrument(frozen, known)).length, 7, 'and is told all of them')
})

t.test('a questionnaire carries roles, and the indices of which it asks something', async (t) => {
  const instrument = await readInstrument()
  t.strictSame(rolesIn(questionnaireOf(instrument, 'full')).toSorted(), rolesIn(instrument).toSorted())
  const indices = questionnaireOf(instrument, 'full').indices ?? []
  t.strictSame(
    indices.map(({ role }) => role),
    ['balance', 'conversation'],
  )
  t.strictSame(rolesIn(questionnaireOf(instrument, 'wave1')), ['intrinsic', 'extrinsic', 'setting'])
  t.strictSame(questionnaireOf(instrument, 'wave4').modules.find(({ last }) => last)?.last, ['BRE', 'VIO'])
})
