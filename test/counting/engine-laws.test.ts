import fc from 'fast-check'
import t, { type Test } from 'tap'
import { alphaOf, feldtInterval } from '../../services/counting/engine/alpha-feldt.ts'
import { deviation, mean } from '../../services/counting/engine/descriptives.ts'
import { favourOf } from '../../services/counting/engine/favourable.ts'
import { relativeWeights } from '../../services/counting/engine/johnson-weights.ts'
import { wholePercents } from '../../services/counting/engine/largest-remainder.ts'
import { omegaOf } from '../../services/counting/engine/minres-omega.ts'
import { correlationMatrix } from '../../services/counting/engine/pearson.ts'
import { recode } from '../../services/counting/engine/recode.ts'
import { shapleyShares } from '../../services/counting/engine/shapley.ts'
import { solve } from '../../services/counting/engine/solve.ts'
import { symmetricEigen } from '../../services/counting/engine/symmetric-eigen.ts'
import { moderate, tInterval } from '../../services/counting/engine/t-interval.ts'
import { welch } from '../../services/counting/engine/welch.ts'
import { benjaminiHochberg } from '../../services/statistics/benjamini-hochberg.ts'

const FEW = { numRuns: 60 }
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
const points = { lowest: 1, highest: 5, all: new Set([1, 2, 3, 4, 5]) }
const scores = fc.array(
  fc.integer({ min: 6, max: 30 }).map((sixths) => sixths / 6),
  {
    minLength: 2,
    maxLength: 40,
  },
)
/** Columns that have something in common, so that they are correlated and none is made of the others. */
const columns = (k: number) =>
  fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 4 * k, max: 60 })).map(([seed, n]) => {
    let state = seed
    const next = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const common = Array.from({ length: n }, next)
    return Array.from({ length: k }, () => common.map((shared) => shared + next()))
  })

const law = <T>(t: Test, what: string, values: fc.Arbitrary<T>, holds: (value: T) => boolean) => {
  fc.assert(fc.property(values, holds), FEW)
  t.pass(what)
}

t.test('shares', (t) => {
  const counts = fc.array(fc.nat(500), { minLength: 3, maxLength: 3 })
  law(t, 'rounded shares add up to 100, each within one of its own', counts, (k) => {
    const total = k.reduce((a, b) => a + b, 0)
    const whole = wholePercents(k)
    if (total === 0) return whole.every(Number.isNaN)
    return (
      whole.reduce((a, b) => a + b, 0) === 100 &&
      whole.every((share, at) => Math.abs(share - (100 * (k[at] ?? 0)) / total) < 1)
    )
  })
  t.strictSame(wholePercents([1, 1, 1]), [34, 33, 33], 'a tie goes to the first')
  t.end()
})

t.test('scores', (t) => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 })
  law(t, 'mirroring every answer mirrors what is favourable', answers, (given) => {
    const tallied = (reverse: boolean) => ({
      sum: given.reduce((sum, answer) => sum + recode(answer, { reverse }, points), 0),
      answered: given.length,
    })
    return favourOf(tallied(true), -1, points) === favourOf(tallied(false), 1, points)
  })
  law(
    t,
    'a mean of one value is that value',
    fc.tuple(fc.double({ noNaN: true, min: 1, max: 5 }), fc.nat(50)),
    ([value, n]) => mean(new Array<number>(n + 1).fill(value)) === value,
  )
  t.equal(mean([8 / 3, 10 / 3, 7 / 3, 11 / 3]), 3, 'thirds do not fall beside a bound')
  t.end()
})

t.test('intervals and tests', (t) => {
  law(t, 'an interval contains its mean, and moderation lies between both spreads', scores, (x) => {
    const m = mean(x)
    const sd = deviation(x)
    const [low, high] = tInterval(m, sd, x.length)
    const drawn = moderate(sd, 1, x.length)
    return low <= m && m <= high && drawn >= Math.min(sd, 1) - 1e-12 && drawn <= Math.max(sd, 1) + 1e-12
  })
  law(t, 'a comparison turned round changes its sign only', fc.tuple(scores, scores), ([x, y]) => {
    const there = welch(x, y)
    const back = welch(y, x)
    if (Number.isNaN(there.p)) return Number.isNaN(back.p)
    return near(there.diff, -back.diff) && near(there.p, back.p) && near(there.ci_lo, -back.ci_hi)
  })
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 })
  law(t, 'corrected p-values keep their order, between p and 1', ps, (given) => {
    const corrected = benjaminiHochberg(given)
    return given.every((p, i) => {
      const own = corrected[i] ?? -1
      return own >= p && own <= 1 && given.every((other, j) => other < p || own <= (corrected[j] ?? -1))
    })
  })
  t.end()
})

t.test('scales and drivers', (t) => {
  law(t, 'alpha lies in its interval and knows no order of items', columns(4), (x) => {
    const { raw } = alphaOf(x)
    const [low, high] = feldtInterval(raw, x[0]?.length ?? 0, 4)
    return low <= raw && raw <= high && near(raw, alphaOf(x.toReversed()).raw)
  })
  law(t, 'eigenvectors give the matrix back', columns(5), (x) => {
    const matrix = correlationMatrix(x)
    const { values, vectors } = symmetricEigen(matrix)
    return matrix.every((row, i) =>
      row.every((cell, j) =>
        near(
          cell,
          values.reduce((sum, value, k) => sum + value * (vectors[k]?.[i] ?? 0) * (vectors[k]?.[j] ?? 0), 0),
        ),
      ),
    )
  })
  law(t, 'Shapley shares and Johnson weights add up to R²', columns(5), (x) => {
    const [[, ...target] = [], ...rest] = correlationMatrix(x)
    const between = rest.map(([, ...row]) => row)
    const r2 = (solve(between, target) ?? []).reduce((sum, weight, at) => sum + weight * (target[at] ?? 0), 0)
    const add = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0)
    const shapley = shapleyShares(between, target)
    return (
      near(add(shapley), r2) &&
      shapley.every((share) => share >= -1e-12) &&
      near(add(relativeWeights(between, target)), r2)
    )
  })
  const loadings = fc.array(fc.double({ min: 0.3, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 8 })
  law(t, 'one factor is found again', loadings, (l) => {
    const matrix = l.map((a, i) => l.map((b, j) => (i === j ? 1 : a * b)))
    const common = l.reduce((sum, a) => sum + a, 0) ** 2
    const unique = l.reduce((sum, a) => sum + 1 - a * a, 0)
    return Math.abs(omegaOf(matrix).ofModel - common / (common + unique)) < 1e-6
  })
  t.end()
})
