import t from 'tap'
import { FormUnknown, questionnaireOf } from '../../services/library/questionnaire.ts'
import { CURRENT_INSTRUMENT, readInstrument } from '../../services/library/read-instrument.ts'

const instrument = await readInstrument()

t.test('a form that the instrument does not have is refused', (t) => {
  for (const name of ['', 'wave5', 'Core', 'constructor', '__proto__', 'toString']) {
    try {
      questionnaireOf(instrument, name)
      t.fail(name)
    } catch (error) {
      t.ok(error instanceof FormUnknown, `"${name}"`)
    }
  }
  t.end()
})

t.test('the forms are those of the design', (t) => {
  t.strictSame(Object.keys(instrument.forms), ['core', 'wave1', 'wave2', 'wave3', 'wave4', 'full'])
  t.end()
})

for (const [name, form] of Object.entries(instrument.forms)) {
  t.test(`form ${name}`, (t) => {
    const questionnaire = questionnaireOf(instrument, name)
    const { items, choices, open, modules, scales } = questionnaire
    t.equal(questionnaire.instrument, CURRENT_INSTRUMENT)
    t.equal(questionnaire.form, name)
    t.equal(questionnaire.estimatedSeconds, form.est_seconds)
    t.strictSame(
      [items, choices, open].map((questions) => questions.map(({ id }) => id)),
      [form.items, form.choice, form.open],
      'asks exactly what the form names, in its order',
    )
    const asked = new Set(form.items)
    t.strictSame(
      new Set(modules.map(({ code }) => code)),
      new Set(items.map(({ module }) => module)),
      'brings the modules of its items, and no other',
    )
    t.ok(
      [...choices, ...open].every(({ module }) => modules.some(({ code }) => code === module)),
      'and those of its other questions',
    )
    t.strictSame(
      scales.map(({ code }) => code),
      instrument.scales.filter((scale) => scale.items.some((id) => asked.has(id))).map(({ code }) => code),
      'brings the scales that its items touch, and no other',
    )
    t.ok(
      items.every(({ id, scale }) => scales.find(({ code }) => code === scale)?.items.includes(id)),
      'every item is in its scale',
    )
    for (const scale of scales) {
      const components = scale.components ?? []
      const touched = components.filter((code) => scales.some((other) => other.code === code))
      t.ok(components.length === 0 || touched.length > 0, `${scale.code} has a component that is asked`)
      t.strictSame(
        ['name', 'reliability'].filter((key) => Object.hasOwn(scale, key)),
        [],
        'a page need not know how a scale is judged',
      )
    }
    t.equal(questionnaire.openHint, instrument.open_hint)
    t.strictSame(questionnaire.languages, ['nl', 'en', 'fr', 'de'])
    t.strictSame(JSON.parse(JSON.stringify(questionnaire)).form, name, 'it can be served')
    t.strictSame(questionnaire, questionnaireOf(instrument, name), 'it is the same every time')
    t.end()
  })
}

t.test('the core is asked in every wave, first and in its order', (t) => {
  const core = instrument.forms.core!.items
  for (const name of ['wave1', 'wave2', 'wave3', 'wave4']) {
    t.strictSame(instrument.forms[name]!.items.slice(0, core.length), core, name)
  }
  const marked = instrument.items.filter(({ core }) => core).map(({ id }) => id)
  t.strictSame(new Set(marked), new Set(core), 'and marked as such')
  t.end()
})
