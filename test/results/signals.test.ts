import t from 'tap'
import { chooseSignals } from '../../services/results/choose-signals.ts'
import type { ShownFigure, Signal } from '../../services/results/results.contract.ts'

const BESIDE = { label: 'none', direction: null, change: 0.1, smallest: 0.6, withheld: null } as const

const figure = (measure: string, mean: number, more: Partial<ShownFigure> = {}): ShownFigure => ({
  measure,
  kind: 'facet',
  role: null,
  valid: 9,
  mean,
  bound: null,
  margin: 0.3,
  wording: null,
  shares: null,
  fifths: null,
  fifthBounds: null,
  deviation: null,
  comparison: null,
  trend: null,
  level: mean >= 3.75 ? 'high' : mean < 3 ? 'low' : 'middle',
  withheld: null,
  ...more,
})

const factsOf = (measure: string) => ({
  lowest: 1,
  highest: 5,
  direction: ['BRE', 'VIO'].includes(measure) ? -1 : 1,
})
const measuresOf = (signals: readonly Signal[]) => signals.map(({ measure }) => measure)

t.test('where low is the favourable side, strengths and curiosity change places', async (t) => {
  const own = [
    figure('GRO', 4.2),
    figure('BRE', 4.1),
    figure('VIO', 2.1),
    figure('PAY', 2.4),
    figure('AUT', 3.2),
    figure('BALANCE', 12, { kind: 'index', level: null }),
  ]
  const { strengths, curiosities } = chooseSignals(own, factsOf)
  t.strictSame(measuresOf(strengths), ['GRO', 'VIO'])
  t.strictSame(measuresOf(curiosities), ['BRE', 'PAY'])
})

t.test('what changed or divides people is a signal too, but what perhaps changed is none', async (t) => {
  const changed = (label: 'clear' | 'possible', direction: 'higher' | 'lower') => ({
    trend: { ...BESIDE, label, direction, since: '2026-03-16' },
  })
  const own = [
    figure('OUT', 4.1, changed('clear', 'lower')),
    figure('BRE', 3.1, changed('clear', 'lower')),
    figure('CON', 3.2, { level: 'mixed' }),
    figure('MEA', 4.0, changed('possible', 'lower')),
  ]
  const { strengths, curiosities } = chooseSignals(own, factsOf)
  t.strictSame(measuresOf(strengths), ['BRE', 'MEA'], 'a breach that fewer see went forward')
  t.strictSame(measuresOf(curiosities), ['OUT', 'CON'])
  t.strictSame(
    [...strengths, ...curiosities].map(({ level }) => level),
    ['changed_down', 'high', 'changed_down', 'mixed'],
  )
})

t.test('where nothing stands out, what leans either way is something to begin with', async (t) => {
  const { strengths, curiosities } = chooseSignals(
    [figure('GRO', 3.6), figure('PAY', 3.3), figure('AUT', 3.5), figure('CON', 3.4)],
    factsOf,
  )
  t.strictSame(measuresOf(strengths), ['GRO', 'AUT'], 'two at most')
  t.strictSame(measuresOf(curiosities), ['PAY'])
  t.ok([...strengths, ...curiosities].every(({ reason }) => reason === 'leans'))
})

t.test('on a scale of seven points it leans at the same share of the range', async (t) => {
  const onSeven = () => ({ lowest: 1, highest: 7, direction: 1 })
  const { strengths, curiosities } = chooseSignals(
    [figure('GRO', 4.5, { level: 'middle' }), figure('PAY', 4.7, { level: 'middle' })],
    onSeven,
  )
  t.strictSame([measuresOf(strengths), measuresOf(curiosities)], [['PAY'], ['GRO']])
})
