import { readFileSync } from 'node:fs'
import t from 'tap'
import { faultsOf } from '../../services/library/check-instrument.ts'
import { type Instrument, instrumentContract } from '../../services/library/instrument.contract.ts'
import { InstrumentRefused, parseInstrument } from '../../services/library/read-instrument.ts'

const text = (word: string) => ({ nl: word, en: word })
/** The smallest instrument that has one of everything. */
const sound = () => ({
  id: 'tiny',
  version: '1.0.0',
  languages: ['nl', 'en'],
  response_scale: {
    values: [1, 2, 3].map((value) => ({ value, label: text(String(value)) })),
    missing: [{ code: 'skipped', stored: null, label: text('skipped') }],
  },
  modules: [{ code: 'MOT', name: text('module') }],
  scales: ['AUT', 'GRO'].map((code) => ({
    code,
    module: 'MOT',
    level: 'facet',
    items: [`${code}1`, `${code}2`],
    k: 2,
    min_answered: 2,
    direction: 1,
    model: 'reflective',
    reliability: 'alpha',
    name: text(code),
    components: undefined as string[] | undefined,
  })),
  items: ['AUT1', 'AUT2', 'GRO1', 'GRO2'].map((id) => ({
    id,
    module: 'MOT',
    scale: id.slice(0, 3),
    reverse: false,
    text: text(id) as Record<string, string>,
  })),
  choice_questions: [
    {
      id: 'PICK',
      module: 'MOT',
      min: 0,
      max: 1,
      text: text('pick'),
      options: ['A', 'B'].map((code) => ({ code, kind: 'any', label: text(code) })),
    },
  ],
  open_questions: [{ id: 'OPEN', module: 'MOT', max_chars: 600, text: text('open') }],
  forms: {
    all: { items: ['AUT1', 'AUT2', 'GRO1', 'GRO2'], choice: ['PICK'], open: ['OPEN'], est_seconds: 60 },
  } as Record<string, { items: string[]; choice: string[]; open: string[]; est_seconds: number }>,
})
type Tiny = ReturnType<typeof sound>

const broken = (change: (instrument: Tiny) => unknown): Tiny => {
  const instrument = sound()
  change(instrument)
  return instrument
}
const faults = (instrument: Tiny) => faultsOf(instrumentContract.parse(instrument) as Instrument)

t.test('an instrument with a loose end is refused, in one sentence a fault', (t) => {
  const cases: readonly (readonly [(instrument: Tiny) => unknown, readonly string[]])[] = [
    [(i) => i.items.push(i.items[0]!), ['items that stand twice: AUT1']],
    [(i) => i.scales.push(i.scales[1]!), ['scales that stand twice: GRO']],
    [(i) => (i.scales[0]!.items = ['AUT1', 'AUT9']), ['scale AUT has items that do not exist: AUT9']],
    [(i) => (i.scales[0]!.components = ['XXX']), ['scale AUT has components that do not exist: XXX']],
    [(i) => (i.scales[0]!.module = 'PC'), ['scale AUT is of a module that does not exist: PC']],
    [(i) => (i.scales[0]!.k = 3), ['scale AUT says k = 3']],
    [(i) => (i.scales[0]!.min_answered = 3), ['scale AUT can never be scored']],
    [(i) => (i.items[3]!.scale = 'XXX'), ['item GRO2 is of a scale that does not exist: XXX']],
    [(i) => (i.items[3]!.module = 'PC'), ['item GRO2 is of a module that does not exist: PC']],
    [(i) => (i.items[3]!.text = { nl: 'x' }), ['item GRO2 lacks: en']],
    [(i) => (i.items[3]!.text = {}), ['item GRO2 lacks: nl, en']],
    [(i) => i.forms.all!.items.push('AUT9'), ['form all asks items that do not exist: AUT9']],
    [(i) => i.forms.all!.items.push('AUT1'), ['form all asks twice: AUT1']],
    [(i) => i.forms.all!.choice.push('PACK'), ['form all asks choices that do not exist: PACK']],
    [(i) => i.forms.all!.open.push('APEN'), ['form all asks open questions that do not exist: APEN']],
    [
      (i) => {
        i.scales[1]!.min_answered = 9
        i.items[0]!.scale = 'XXX'
      },
      ['scale GRO can never be scored', 'item AUT1 is of a scale that does not exist: XXX'],
    ],
  ]
  for (const [change, sentences] of cases) {
    const instrument = broken(change)
    t.strictSame(faults(instrument), sentences, sentences[0] ?? '')
    t.throws(() => parseInstrument(JSON.stringify(instrument)), { message: sentences.join('\n') })
  }
  t.end()
})

t.test('an instrument of another shape is refused, and the place is named', (t) => {
  const value = (n: number) => ({ value: n, label: text('x') })
  const shape = (over: object) => ({ ...sound(), ...over })
  const scales = (over: object) => shape({ scales: [{ ...sound().scales[0], ...over }] })
  const items = (over: object) => shape({ items: [{ ...sound().items[0], ...over }] })
  const choice = (over: object) => shape({ choice_questions: [{ ...sound().choice_questions[0], ...over }] })
  const open = (over: object) => shape({ open_questions: [{ ...sound().open_questions[0], ...over }] })
  const form = (over: object) => shape({ forms: { all: { ...sound().forms.all, ...over } } })
  const range = (length: number) => Array.from({ length }, (_, at) => value(at))
  const option = { code: 'A', kind: 'any', label: text('x') }
  const cases: readonly (readonly [string, RegExp, unknown])[] = [
    ['no object', /./, []],
    ['nothing', /./, null],
    ['no id', /^id:/, shape({ id: undefined })],
    ['an empty id', /^id:/, shape({ id: '' })],
    ['a version that is none', /^version:/, shape({ version: '1.0' })],
    ['no languages', /^languages:/, shape({ languages: [] })],
    ['a language that is none', /^languages\.0:/, shape({ languages: ['dutch'] })],
    [
      'a scale of one point',
      /^response_scale\.values:/,
      shape({ response_scale: { values: range(1), missing: [] } }),
    ],
    [
      'a scale of twelve',
      /^response_scale\.values:/,
      shape({ response_scale: { values: range(12), missing: [] } }),
    ],
    [
      'a point between points',
      /^response_scale\.values\.0\.value:/,
      shape({ response_scale: { values: [value(1.5), value(2)], missing: [] } }),
    ],
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
  t.throws(() => parseInstrument('{'), 'what is no JSON')
  t.throws(() => parseInstrument(''), 'an empty file')
  t.end()
})

t.test('a sound instrument is read', (t) => {
  t.strictSame(faults(sound()), [])
  const { choice_questions: _, open_questions: __, ...small } = sound()
  const plain = { ...small, forms: { all: { items: ['AUT1'], est_seconds: 9 } }, comment: 'for its writers' }
  const read = parseInstrument(JSON.stringify(plain))
  t.strictSame([read.choice_questions, read.open_questions], [[], []], 'questions may be left out')
  t.strictSame(read.forms.all, { items: ['AUT1'], choice: [], open: [], est_seconds: 9 })
  t.equal(Object.hasOwn(read, 'comment'), false, 'keys that we do not know are left out')
  for (const points of [2, 7, 11]) {
    const values = Array.from({ length: points }, (_, value) => ({ value, label: text(String(value)) }))
    const other = { ...sound(), response_scale: { values, missing: [] } }
    t.equal(parseInstrument(JSON.stringify(other)).response_scale.values.length, points)
  }
  t.end()
})

t.test('our own instrument has no fault', (t) => {
  const path = '../../services/library/instruments/ooghoogte-pulse/0.1.0/instrument.json'
  const own = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  const parsed = instrumentContract.safeParse(own)
  t.equal(parsed.success, true, 'it passes its contract')
  t.strictSame(faultsOf(parsed.data!), [], 'and its check')
  // The check asks it of items only; here it is asked of every text on a screen.
  const lacking: string[] = []
  const walk = (at: string, some: unknown) => {
    if (typeof some !== 'object' || some === null) return
    const entries = Object.entries(some)
    if (entries.some(([key]) => own.languages.includes(key))) {
      for (const language of own.languages) {
        const words = (some as Record<string, unknown>)[language]
        if (typeof words !== 'string' || words.trim() === '') lacking.push(`${at} lacks ${language}`)
      }
    }
    for (const [key, value] of entries) walk(`${at}.${key}`, value)
  }
  walk('instrument', parsed.data)
  t.strictSame(lacking, [], 'every text is there in every language')
  t.end()
})
