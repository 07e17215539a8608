import { readFileSync } from 'node:fs'
import t, { type Test } from 'tap'
import { faultsOf } from '../../services/library/check-instrument.ts'
import { type Instrument, instrumentContract } from '../../services/library/instrument.contract.ts'
import { CURRENT_INSTRUMENT, parseInstrument } from '../../services/library/read-instrument.ts'
import { codes, point, scale, sound, type Tiny } from './tiny-instrument.ts'

/** What is done to a sound instrument, and every sentence that is said of it. */
type Case = readonly [change: (instrument: Tiny) => unknown, ...sentences: readonly string[]]

const faults = (instrument: Tiny) => faultsOf(instrumentContract.parse(instrument) as Instrument)

const refused = (t: Test, cases: readonly Case[]): void => {
  for (const [change, ...sentences] of cases) {
    const instrument = sound()
    change(instrument)
    t.strictSame(faults(instrument), sentences, sentences[0] ?? '')
    t.throws(() => parseInstrument(JSON.stringify(instrument)), { message: sentences.join('\n') })
  }
  t.end()
}
const AUT = 0
const GRO = 1
const INT = 2

t.test('what stands twice is refused', (t) =>
  refused(t, [
    [(i) => i.languages.push('nl'), 'languages that stand twice: nl'],
    [(i) => i.languages.push('nl', 'nl', 'en'), 'languages that stand twice: nl, en'],
    [
      (i) => (i.response_scale.values = [1, 2, 2].map(point)),
      'points of the response scale that stand twice: 2',
    ],
    [
      (i) => (i.response_scale.values = [1, 3, 2].map(point)),
      'points of the response scale that do not ascend: 2',
    ],
    [
      (i) => (i.response_scale.values = [3, 2, 1].map(point)),
      'points of the response scale that do not ascend: 2, 1',
    ],
    [(i) => (i.response_scale.missing[1]!.code = 'na'), 'missing codes that stand twice: na'],
    [(i) => (i.response_scale.missing[1]!.stored = -1), 'missing codes that are stored alike: -1'],
    [(i) => i.modules.push(i.modules[0]!), 'modules that stand twice: MOT'],
    [(i) => i.scales.push(i.scales[GRO]!), 'scales that stand twice: GRO'],
    [(i) => i.items.push(i.items[0]!), 'items that stand twice: AUT1'],
    [(i) => i.items.push(i.items[0]!, i.items[0]!, i.items[3]!), 'items that stand twice: AUT1, GRO2'],
    [(i) => i.choice_questions.push(i.choice_questions[0]!), 'choice questions that stand twice: PICK'],
    [(i) => i.open_questions.push(i.open_questions[0]!), 'open questions that stand twice: OPEN'],
    [
      (i) => {
        i.items.push({ ...i.items[0]!, id: 'GRO' })
        i.scales[AUT]!.items.push('GRO')
        i.scales[INT]!.items.push('GRO')
        i.scales[AUT]!.k++
        i.scales[INT]!.k++
      },
      'items that are called like a scale: GRO',
    ],
    [
      (i) => i.open_questions.push({ ...i.open_questions[0]!, id: 'constructor' }),
      'codes that every object has: constructor',
    ],
  ]),
)

t.test('a scale that does not add up is refused', (t) =>
  refused(t, [
    [
      (i) => (i.scales[AUT]!.items = ['AUT1', 'AUT9']),
      'scale AUT has items that do not exist: AUT9',
      'scale INT has items that none of its components has: AUT2',
      'scale INT lacks items of its components: AUT9',
      'item AUT2 is of scale AUT, which does not have it',
    ],
    [
      (i) => {
        i.scales[AUT]!.items.push('AUT1')
        i.scales[AUT]!.k = 3
      },
      'scale AUT has items twice: AUT1',
    ],
    [
      (i) => {
        i.scales[INT]!.items.push('AUT1', 'GRO2')
        i.scales[INT]!.k = 6
      },
      'scale INT has items twice: AUT1, GRO2',
    ],
    [(i) => (i.scales[AUT]!.module = 'XX'), 'scale AUT is of a module that does not exist: XX'],
    [(i) => (i.scales[INT]!.module = 'XX'), 'scale INT is of a module that does not exist: XX'],
    [(i) => (i.scales[AUT]!.k = 3), 'scale AUT says k = 3'],
    [(i) => (i.scales[AUT]!.min_answered = 3), 'scale AUT can never be scored'],
    [
      (i) => {
        i.scales[GRO]!.items.push('AUT1')
        i.scales[GRO]!.k = 3
      },
      'scale GRO has items of another scale: AUT1',
    ],
    [
      (i) => {
        i.scales[AUT]!.items = ['AUT1']
        i.scales[AUT]!.k = 1
        i.scales[AUT]!.min_answered = 1
        i.scales[INT]!.items = ['AUT1', 'GRO1', 'GRO2']
        i.scales[INT]!.k = 3
      },
      'item AUT2 is of scale AUT, which does not have it',
    ],
  ]),
)

t.test('a composite is its facets and nothing else, or it is refused', (t) =>
  refused(t, [
    [(i) => i.scales[INT]!.components!.push('XXX'), 'scale INT has components that do not exist: XXX'],
    [(i) => i.scales[INT]!.components!.push('AUT'), 'scale INT has components twice: AUT'],
    [(i) => i.scales[INT]!.components!.push('INT'), 'scale INT is a component of itself'],
    [(i) => (i.scales[INT]!.level = 'facet'), 'scale INT has components and is no composite'],
    [(i) => (i.scales[INT]!.level = 'outcome'), 'scale INT has components and is no composite'],
    [
      (i) => i.scales[INT]!.components!.pop(),
      'scale INT has items that none of its components has: GRO1, GRO2',
    ],
    [
      (i) => (i.scales[INT]!.components = []),
      'scale INT has items that none of its components has: AUT1, AUT2, GRO1, GRO2',
    ],
    [
      (i) => {
        i.scales[INT]!.items = ['AUT1', 'AUT2', 'GRO1']
        i.scales[INT]!.k = 3
      },
      'scale INT lacks items of its components: GRO2',
    ],
    [
      (i) => i.scales.push(scale('ALL', [...codes], { level: 'composite', components: ['INT'] })),
      'scale ALL has components that are composites: INT',
    ],
    [
      // Composites of each other: a circle, and each of them too deep.
      (i) => {
        i.scales[INT]!.components = ['AUT', 'GRO', 'ALL']
        i.scales.push(scale('ALL', [...codes], { level: 'composite', components: ['INT'] }))
      },
      'scale INT has components that are composites: ALL',
      'scale ALL has components that are composites: INT',
    ],
    [(i) => (i.scales[GRO]!.level = 'composite'), 'scale INT has components that are composites: GRO'],
    [
      (i) => {
        i.scales[GRO]!.module = 'PC'
        for (const item of i.items.slice(2)) item.module = 'PC'
      },
      'scale INT has components of another module: GRO',
    ],
  ]),
)

t.test('an item that does not know its place is refused', (t) =>
  refused(t, [
    [(i) => (i.items[3]!.scale = 'XXX'), 'item GRO2 is of a scale that does not exist: XXX'],
    [(i) => (i.items[3]!.scale = 'AUT'), 'item GRO2 is of scale AUT, which does not have it'],
    [(i) => (i.items[3]!.module = 'XX'), 'item GRO2 is of a module that does not exist: XX'],
    [
      (i) => (i.scales[GRO]!.module = 'PC'),
      'scale INT has components of another module: GRO',
      'item GRO1 is of module MOT, its scale GRO of PC',
      'item GRO2 is of module MOT, its scale GRO of PC',
    ],
    [
      (i) => {
        i.scales[GRO]!.min_answered = 9
        i.items[0]!.scale = 'XXX'
      },
      'scale GRO can never be scored',
      'item AUT1 is of a scale that does not exist: XXX',
    ],
  ]),
)

t.test('a question that nobody can answer is refused', (t) =>
  refused(t, [
    [
      (i) => (i.choice_questions[0]!.module = 'XX'),
      'choice question PICK is of a module that does not exist: XX',
    ],
    [
      (i) => i.choice_questions[0]!.options.push(i.choice_questions[0]!.options[1]!),
      'choice question PICK has options twice: B',
    ],
    [(i) => (i.choice_questions[0]!.max = 3), 'choice question PICK lets pick 3 of 2'],
    [(i) => (i.choice_questions[0]!.min = 2), 'choice question PICK asks for at least 2 and at most 1'],
    [
      (i) => (i.open_questions[0]!.module = 'XX'),
      'open question OPEN is of a module that does not exist: XX',
    ],
  ]),
)

t.test('a form that asks what there is not, or twice, is refused', (t) =>
  refused(t, [
    [(i) => (i.forms = {}), 'there is no form'],
    [(i) => i.forms.all!.items.push('AUT9'), 'form all asks items that do not exist: AUT9'],
    [(i) => i.forms.all!.items.push('AUT1'), 'form all asks items twice: AUT1'],
    [(i) => i.forms.all!.choice.push('PACK'), 'form all asks choices that do not exist: PACK'],
    [(i) => i.forms.all!.choice.push('PICK'), 'form all asks choices twice: PICK'],
    [(i) => i.forms.all!.open.push('APEN'), 'form all asks open questions that do not exist: APEN'],
    [(i) => i.forms.all!.open.push('OPEN'), 'form all asks open questions twice: OPEN'],
    [
      // The right codes in the wrong lists.
      (i) => (i.forms.two = { items: ['PICK'], choice: ['OPEN'], open: ['AUT1'], est_seconds: 9 }),
      'form two asks items that do not exist: PICK',
      'form two asks choices that do not exist: OPEN',
      'form two asks open questions that do not exist: AUT1',
    ],
  ]),
)

t.test('a text that lacks a language, or says nothing in it, is refused', (t) => {
  const texts: Readonly<Record<string, (i: Tiny) => Record<string, string>>> = {
    'the label of point 2': (i) => i.response_scale.values[1]!.label,
    'the label of missing code skipped': (i) => i.response_scale.missing[1]!.label,
    'the name of module PC': (i) => i.modules[1]!.name,
    'the stem of module MOT': (i) => i.modules[0]!.stem,
    'the name of scale INT': (i) => i.scales[INT]!.name,
    'item GRO2': (i) => i.items[3]!.text,
    'choice question PICK': (i) => i.choice_questions[0]!.text,
    'option B of choice question PICK': (i) => i.choice_questions[0]!.options[1]!.label,
    'open question OPEN': (i) => i.open_questions[0]!.text,
    'the hint at open questions': (i) => i.open_hint,
  }
  refused(
    t,
    Object.entries(texts).flatMap(([what, textOf]): readonly Case[] => [
      [(i) => delete textOf(i).en, `${what} lacks: en`],
      [(i) => (textOf(i).nl = ''), `${what} lacks: nl`],
      [(i) => Object.assign(textOf(i), { nl: ' \n', en: '\u00a0' }), `${what} lacks: nl, en`],
      [
        (i) => {
          const words = textOf(i)
          delete words.nl
          delete words.en
          words.fr = 'un autre'
        },
        `${what} lacks: nl, en`,
      ],
    ]),
  )
})

t.test('a language that only the list names is missed everywhere', (t) => {
  const instrument = sound()
  instrument.languages.push('de')
  t.strictSame(new Set(faults(instrument).map((sentence) => sentence.slice(-4))), new Set([': de']))
  t.equal(faults(instrument).length, 3 + 2 + 2 * 2 + 3 + 4 + 1 + 2 + 1 + 1, 'once for each text')
  t.end()
})

t.test('a sound instrument has no fault', (t) => {
  t.strictSame(faults(sound()), [])
  t.end()
})

t.test('our own instrument has no fault', (t) => {
  const path = `../../services/library/instruments/${CURRENT_INSTRUMENT.replace('@', '/')}/instrument.json`
  const own = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
  const parsed = instrumentContract.safeParse(own)
  t.equal(parsed.success, true, 'it passes its contract')
  t.strictSame(faultsOf(parsed.data!), [], 'and its check')
  // A second opinion on the texts, which knows nothing of where they stand.
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
