import t, { type Test } from 'tap'
import { faultsOf } from '../../services/library/check-instrument.ts'
import { instrumentContract } from '../../services/library/instrument.contract.ts'
import { parseInstrument } from '../../services/library/read-instrument.ts'
import { scale, sound } from './tiny-instrument.ts'

/** A sound instrument of two composites, as JSON, so that a case may add whatever key it is about. */
const withTwoComposites = () => {
  const tiny = sound()
  tiny.scales.push(scale('EXT', ['GRO1', 'GRO2'], { level: 'composite', components: ['GRO'] }))
  return {
    ...tiny,
    scales: tiny.scales.map((one) => ({ ...one }) as typeof one & { role?: string }),
    modules: tiny.modules.map((one) => ({ ...one }) as typeof one & { last?: string[] }),
    indices: [{ code: 'TOGETHER', components: ['INT', 'EXT'], weights: [0.4, 0.6], role: 'conversation' }],
    analysis: { headline: ['INT'], correlated: ['AUT', 'GRO'], outcome: 'AUT', predictors: ['GRO'] },
  }
}
type Two = ReturnType<typeof withTwoComposites>
type Case = readonly [change: (instrument: Two) => unknown, sentence: string]

const refused = (t: Test, cases: readonly Case[]): void => {
  for (const [change, sentence] of cases) {
    const instrument = withTwoComposites()
    change(instrument)
    t.strictSame(faultsOf(instrumentContract.parse(instrument)), [sentence], sentence)
    t.throws(() => parseInstrument(JSON.stringify(instrument)), { message: sentence })
  }
  t.end()
}

const AUT = 0
const GRO = 1
const INT = 2
const EXT = 3
const index = (i: Two) => i.indices[0]!

t.test('a role that is taken twice is refused', (t) =>
  refused(t, [
    [
      (i) => {
        i.scales[AUT]!.role = 'setting'
        i.scales[GRO]!.role = 'setting'
      },
      'roles that two scales have: setting',
    ],
    [(i) => i.indices.push({ ...index(i), code: 'AGAIN' }), 'roles that two indices have: conversation'],
  ]),
)

t.test('an index that cannot be made is refused', (t) =>
  refused(t, [
    [(i) => (index(i).components[1] = 'XXX'), 'index TOGETHER has components that do not exist: XXX'],
    [(i) => (index(i).components[1] = 'GRO'), 'index TOGETHER has components that are no composites: GRO'],
    [(i) => (index(i).components[1] = 'INT'), 'index TOGETHER has components twice: INT'],
    [(i) => index(i).weights.push(0.5), 'index TOGETHER has 3 weights for 2 components'],
    [(i) => (index(i).weights = []), 'index TOGETHER has 0 weights for 2 components'],
    [(i) => (index(i).code = 'GRO'), 'indices that are called like a scale or an item: GRO'],
    [(i) => (index(i).code = 'GRO1'), 'indices that are called like a scale or an item: GRO1'],
    [
      (i) => i.indices.push({ code: 'TOGETHER', components: ['INT'], weights: [1] } as Two['indices'][0]),
      'indices that stand twice: TOGETHER',
    ],
  ]),
)

t.test('a balance is intrinsic less extrinsic, and nothing else', (t) => {
  const sentence = 'index TOGETHER is a balance and not intrinsic less extrinsic'
  const balance = (weights: number[], roles: readonly (string | undefined)[]) => (i: Two) => {
    Object.assign(index(i), { role: 'balance', weights })
    if (roles[0] !== undefined) i.scales[INT]!.role = roles[0]
    if (roles[1] !== undefined) i.scales[EXT]!.role = roles[1]
  }
  const sound = withTwoComposites()
  balance([0.8, -0.8], ['intrinsic', 'extrinsic'])(sound)
  t.strictSame(faultsOf(instrumentContract.parse(sound)), [])
  refused(t, [
    [balance([1, -1], []), sentence],
    [balance([1, -1], ['intrinsic', undefined]), sentence],
    [balance([1, -1], ['extrinsic', 'intrinsic']), sentence],
    [balance([0.5, 0.5], ['intrinsic', 'extrinsic']), sentence],
  ])
})

t.test('lists of scales that are not there are refused', (t) =>
  refused(t, [
    [(i) => i.analysis.headline.push('XXX'), 'the analysis has scales in headline that do not exist: XXX'],
    [
      (i) => i.analysis.correlated.push('YYY'),
      'the analysis has scales in correlated that do not exist: YYY',
    ],
    [(i) => (i.analysis.outcome = 'XXX'), 'the analysis has scales in outcome that do not exist: XXX'],
    [(i) => i.analysis.predictors.push('GRO'), 'the analysis has scales in predictors twice: GRO'],
    [(i) => i.analysis.predictors.push('AUT'), 'the analysis has its outcome among the predictors: AUT'],
    [(i) => (i.modules[0]!.last = ['XXX']), 'module MOT closes with scales that it does not have: XXX'],
    [(i) => (i.modules[1]!.last = ['GRO']), 'module PC closes with scales that it does not have: GRO'],
  ]),
)

t.test('a role, a group or a weight that no rule knows is refused', async (t) => {
  const changes: readonly ((i: Two) => unknown)[] = [
    (i) => (i.scales[AUT]!.role = 'happiness'),
    (i) => (index(i).role = 'happiness'),
    (i) => Object.assign(i.scales[AUT]!, { group: 'red' }),
    (i) => (index(i).weights[0] = 1.5),
  ]
  for (const change of changes) {
    const instrument = withTwoComposites()
    change(instrument)
    t.equal(instrumentContract.safeParse(instrument).success, false, String(change))
  }
})

t.test('what is sound has no fault', async (t) => {
  t.strictSame(faultsOf(instrumentContract.parse(withTwoComposites())), [])
})
