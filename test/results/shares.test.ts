import t from 'tap'
import { aboutOrganisation } from '../../services/results/about-organisation.ts'
import { organisationContract } from '../../services/results/results.contract.ts'
import { coarseShare, coarseShares, shareBound } from '../../services/statistics/coarse-shares.ts'

/** Every way in which this many people divide over so many parts. */
const divisions = (people: number, parts: number): readonly (readonly number[])[] =>
  parts === 1
    ? [[people]]
    : Array.from({ length: people + 1 }, (_, first) =>
        divisions(people - first, parts - 1).map((rest) => [first, ...rest]),
      ).flat()

const isExact = (shares: readonly number[]) => shares.every((share) => shareBound(share) === null)
const sumOf = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0)

t.test('shares of a whole add up to 100, or say of one of them that it is a bound', (t) => {
  let exact = 0
  let bounded = 0
  const ways = [10, 13, 27, 34, 61].flatMap((people) => divisions(people, 3))
  for (const counts of [...ways, ...divisions(30, 5)]) {
    const shares = coarseShares(counts)
    if (shares.some((share) => share % 5 !== 0 || share < 5 || share > 95)) t.fail(`${counts}: ${shares}`)
    if (isExact(shares) && sumOf(shares) !== 100) t.fail(`${counts}: ${shares} make ${sumOf(shares)}`)
    if (isExact(shares)) exact += 1
    else bounded += 1
  }
  t.ok(exact > 1000 && bounded > 1000, `${exact} exact, ${bounded} with a bound`)
  t.end()
})

t.test('what is meant by a bound lies beyond it: its plain neighbours leave no more than it says', (t) => {
  for (const counts of [10, 27, 34].flatMap((people) => divisions(people, 3))) {
    const shares = coarseShares(counts)
    const plain = sumOf(shares.filter((share) => shareBound(share) === null))
    const few = shares.filter((share) => shareBound(share) === 'or-fewer').length
    const many = shares.some((share) => shareBound(share) === 'or-more')
    if (many) continue
    if (plain > 100 || 100 - plain > 5 * few) t.fail(`${counts}: ${shares}`)
  }
  t.end()
})

t.test('nobody is "5 or fewer", everybody is "95 or more", and what lies between is a number', (t) => {
  t.strictSame(
    [0, 1, 5, 9, 10].map((count) => [coarseShare(count, 10), shareBound(coarseShare(count, 10))]),
    [
      [5, 'or-fewer'],
      [10, null],
      [50, null],
      [90, null],
      [95, 'or-more'],
    ],
  )
  t.strictSame(coarseShares([34, 0, 0]).map(shareBound), ['or-more', 'or-fewer', 'or-fewer'])
  t.end()
})

t.test('of the whole organisation, every share says whether it is a bound', (t) => {
  const told = aboutOrganisation({
    reliability: [],
    drivers: {
      outcome: 'OUT',
      answers: 240,
      shares: [
        { scale: 'AUT', share: 95 },
        { scale: 'PAY', share: 5 },
      ],
    },
    quadrants: { MH: 60, OVER: 35, UNDER: 5, ML: 5 },
    missing: [{ item: 'AUT1', doesNotApply: 5, ratherNotSay: 10 }],
  })
  t.strictSame(organisationContract.parse(told), told, 'and nothing of it is lost on the wire')
  t.strictSame(
    told.drivers?.shares.map(({ bound }) => bound),
    ['or-more', 'or-fewer'],
  )
  t.strictSame(told.quadrantBounds, { MH: null, OVER: null, UNDER: 'or-fewer', ML: 'or-fewer' })
  t.strictSame(told.missing[0]?.bounds, { doesNotApply: 'or-fewer', ratherNotSay: null })
  t.equal(aboutOrganisation({ ...told, drivers: null, quadrants: null, missing: [] }).quadrantBounds, null)
  t.end()
})
