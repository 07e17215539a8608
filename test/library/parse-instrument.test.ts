import t from 'tap'
import { InstrumentRefused, parseInstrument } from '../../services/library/read-instrument.ts'
import { point, sound, text } from './tiny-instrument.ts'

t.test('an instrument of another shape is refused, and the place is named', (t) => {
  const value = (n: number) => ({ value: n, label: text('x') })
  const shape = (over: object) => ({ ...sound(), ...over })
  const scales = (over: object) => shape({ scales: [{ ...sound().scales[0], ...over }] })
  const items = (over: object) => shape({ items: [{ ...sound().items[0], ...over }] })
  const choice = (over: object) => shape({ choice_questions: [{ ...sound().choice_questions[0], ...over }] })
  const open = (over: object) => shape({ open_questions: [{ ...sound().open_questions[0], ...over }] })
  const form = (over: object) => shape({ forms: { all: { ...sound().forms.all, ...over } } })
  const range = (length: number, from = 0) => Array.from({ length }, (_, at) => value(from + at))
  const points = (values: readonly unknown[]) => shape({ response_scale: { values, missing: [] } })
  const missing = (stored: unknown) =>
    shape({ response_scale: { values: range(5), missing: [{ code: 'na', stored, label: text('x') }] } })
  const option = { code: 'A', kind: 'any', label: text('x') }
  const cases: readonly (readonly [string, RegExp, unknown])[] = [
    ['no object', /./, []],
    ['nothing', /./, null],
    ['no id', /^id:/, shape({ id: undefined })],
    ['an empty id', /^id:/, shape({ id: '' })],
    ['a version that is none', /^version:/, shape({ version: '1.0' })],
    ['no languages', /^languages:/, shape({ languages: [] })],
    ['a language that is none', /^languages\.0:/, shape({ languages: ['dutch'] })],
    ['a scale of one point', /^response_scale\.values:/, points(range(1))],
    ['a scale of twelve', /^response_scale\.values:/, points(range(12))],
    ['a point between points', /^response_scale\.values\.0\.value:/, points([value(1.5), value(2)])],
    ['a point under nought', /^response_scale\.values\.0\.value:/, points(range(2, -1))],
    ['a point that no byte holds', /^response_scale\.values\.1\.value:/, points([value(1), value(253)])],
    ['a missing code that is a point', /^response_scale\.missing\.0\.stored:/, missing(1)],
    ['a missing code of nought', /^response_scale\.missing\.0\.stored:/, missing(0)],
    ['a missing code we do not know', /^response_scale\.missing\.0\.stored:/, missing(-3)],
    ['a missing code in words', /^response_scale\.missing\.0\.stored:/, missing('-1')],
    ['a code with a space', /^scales\.0\.code:/, scales({ code: 'A B' })],
    ['a code that begins with a digit', /^items\.0\.id:/, items({ id: '1A' })],
    ['a code that every object has', /^items\.0\.id:/, items({ id: '__proto__' })],
    ['a scale without items', /^scales\.0\.items:/, scales({ items: [] })],
    ['a direction of nought', /^scales\.0\.direction:/, scales({ direction: 0 })],
    ['an unknown level', /^scales\.0\.level:/, scales({ level: 'total' })],
    ['an unknown release', /^scales\.0\.release:/, scales({ release: 'ceo' })],
    ['a reversal in words', /^items\.0\.reverse:/, items({ reverse: 'yes' })],
    ['a text without language', /^items\.0\.text/, items({ text: 'x' })],
    ['a choice of one', /^choice_questions\.0\.options:/, choice({ options: [option] })],
    ['a choice of 32', /^choice_questions\.0\.options:/, choice({ options: Array(32).fill(option) })],
    ['a choice of none', /^choice_questions\.0\.max:/, choice({ max: 0 })],
    ['a comment of 601', /^open_questions\.0\.max_chars:/, open({ max_chars: 601 })],
    ['a comment of none', /^open_questions\.0\.max_chars:/, open({ max_chars: 0 })],
    ['a form that asks nothing', /^forms\.all\.items:/, form({ items: [] })],
    ['a form with four comments', /^forms\.all\.open:/, form({ open: Array(4).fill('OPEN') })],
    ['a form that takes no time', /^forms\.all\.est_seconds:/, form({ est_seconds: 0 })],
  ]
  for (const [what, place, instrument] of cases) {
    try {
      parseInstrument(JSON.stringify(instrument))
      t.fail(what)
    } catch (error) {
      t.ok(error instanceof InstrumentRefused, what)
      t.match((error as Error).message, place, what)
    }
  }
  t.end()
})

t.test('what is no JSON is refused as well', (t) => {
  for (const broken of ['', '{', '<html>', 'undefined', '{} {}', JSON.stringify(sound()).slice(0, -1)]) {
    try {
      parseInstrument(broken)
      t.fail(broken)
    } catch (error) {
      t.ok(error instanceof InstrumentRefused, `"${broken.slice(0, 20)}"`)
      t.equal((error as Error).message, 'the instrument is no JSON')
    }
  }
  t.end()
})

t.test('a sound instrument is read', (t) => {
  const { choice_questions: _, open_questions: __, ...small } = sound()
  const plain = { ...small, forms: { all: { items: ['AUT1'], est_seconds: 9 } }, comment: 'for its writers' }
  const read = parseInstrument(JSON.stringify(plain))
  t.strictSame([read.choice_questions, read.open_questions], [[], []], 'questions may be left out')
  t.strictSame(read.forms.all, { items: ['AUT1'], choice: [], open: [], est_seconds: 9 })
  t.equal(Object.hasOwn(read, 'comment'), false, 'keys that we do not know are left out')
  for (const points of [2, 7, 11]) {
    const values = Array.from({ length: points }, (_, value) => point(value))
    const other = { ...sound(), response_scale: { values, missing: [] } }
    t.equal(parseInstrument(JSON.stringify(other)).response_scale.values.length, points)
  }
  const edges = [0, 252].map(point)
  const stored = [-1, -2, null].map((code) => ({ code: `m${code}`, stored: code, label: text('missing') }))
  const widest = { ...sound(), response_scale: { values: edges, missing: stored } }
  t.match(
    parseInstrument(JSON.stringify(widest)).response_scale,
    widest.response_scale,
    'what a byte of a ballot holds',
  )
  const { open_hint: ___, ...unhinted } = sound()
  const unstemmed = { ...unhinted, modules: unhinted.modules.map(({ stem: _, ...module }) => module) }
  t.ok(parseInstrument(JSON.stringify(unstemmed)), 'a hint and a stem may be left out')
  t.end()
})
