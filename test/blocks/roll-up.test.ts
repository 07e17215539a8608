import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { type TreeNode, TreeRefused } from '../../services/blocks/forest.ts'
import { type RollUp, rollUp } from '../../services/blocks/roll-up.ts'

interface TreeCase {
  readonly id: string
  readonly title: string
  readonly k: number
  readonly tree: readonly TreeNode[]
  readonly expect: { readonly rollup: Pick<RollUp, 'published' | 'atoms' | 'excluded'> }
}

const { cases } = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/roll-up.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly (TreeCase & { readonly kind: string })[] }
const trees = cases.filter(({ kind }) => kind === 'tree')

const node = (id: string, parent: string | null, n: number): TreeNode => ({ id, parent, n })
const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, n) => total + n, 0)

t.test('what is no forest is refused', (t) => {
  const refused: readonly (readonly [string, RegExp, readonly TreeNode[]])[] = [
    ['an unknown parent', /node A: no parent X/, [node('R', null, 5), node('A', 'X', 5)]],
    ['a parent of another spelling', /node A: no parent r/, [node('R', null, 5), node('A', 'r', 5)]],
    ['a node that is its own parent', /circle/, [node('R', null, 5), node('A', 'A', 5)]],
    ['two nodes under each other', /circle/, [node('A', 'B', 5), node('B', 'A', 5)]],
    [
      'a circle beside a sound tree',
      /circle/,
      [node('R', null, 5), node('A', 'R', 5), node('B', 'D', 1), node('C', 'B', 1), node('D', 'C', 1)],
    ],
    ['a doubled id', /twice/, [node('R', null, 5), node('A', 'R', 5), node('A', 'R', 5)]],
    ['a doubled root', /twice/, [node('R', null, 5), node('R', null, 5)]],
    ['fewer than nobody', /node A: n/, [node('R', null, 5), node('A', 'R', -1)]],
    ['half a person', /node A: n/, [node('R', null, 5), node('A', 'R', 4.5)]],
    ['no number', /node A: n/, [node('R', null, 5), node('A', 'R', Number.NaN)]],
    ['no end of people', /node A: n/, [node('R', null, 5), node('A', 'R', Number.POSITIVE_INFINITY)]],
  ]
  for (const [what, message, tree] of refused) {
    t.throws(() => rollUp(tree, 5), { message }, what)
    try {
      rollUp(tree, 5)
    } catch (error) {
      t.ok(error instanceof TreeRefused, `${what}: as a refusal`)
    }
  }
  t.end()
})

t.test('a block of fewer than one is refused', (t) => {
  const tree = [node('R', null, 5), node('A', 'R', 2)]
  for (const k of [0, -1, 0.5, Number.NaN, Number.NEGATIVE_INFINITY]) {
    for (const some of [tree, []]) {
      t.throws(() => rollUp(some, k), { message: /at least one/ }, `k = ${k}`)
    }
    try {
      rollUp(tree, k)
    } catch (error) {
      t.ok(error instanceof TreeRefused, `k = ${k}: as a refusal`)
    }
  }
  t.strictSame(rollUp(tree, 1).atoms, { R: 5, A: 2 }, 'a block of one is the smallest')
  t.strictSame(rollUp(tree, Number.POSITIVE_INFINITY).excluded, 7, 'and nobody may be enough')
  t.end()
})

t.test('the vectors of the design', (t) => {
  t.equal(trees.length, 25)
  for (const { id, title, k, tree, expect } of trees) {
    const { published, atoms, excluded } = rollUp(tree, k)
    t.strictSame({ published, atoms, excluded }, expect.rollup, `${id} ${title}`)
  }
  t.end()
})

/** Every node's parent comes before it, in the order of their making; some nodes are roots. */
const forests: fc.Arbitrary<readonly TreeNode[]> = fc
  .array(fc.record({ parent: fc.nat(), root: fc.nat(9), n: fc.oneof(fc.nat(4), fc.nat(12)) }), {
    maxLength: 40,
  })
  .map((nodes) =>
    nodes.map(({ parent, root, n }, at) =>
      node(`n${at}`, at === 0 || root === 0 ? null : `n${parent % at}`, n),
    ),
  )
const thresholds = fc.integer({ min: 1, max: 12 })

/** Ids of a node and everything below it. */
const subtree = (tree: readonly TreeNode[], id: string): ReadonlySet<string> => {
  const ids = new Set([id])
  for (let size = 0; size !== ids.size; ) {
    size = ids.size
    for (const { id: below, parent } of tree) if (parent !== null && ids.has(parent)) ids.add(below)
  }
  return ids
}

/** One entry for every node, in the order of the ids, so that two plans can be compared. */
const spread = ({ published, atoms, excluded, blockOf }: RollUp) => ({
  published,
  atoms,
  excluded,
  blockOf: Object.fromEntries(blockOf),
})

t.test('nothing smaller than k is in any block or figure', (t) => {
  fc.assert(
    fc.property(forests, thresholds, (tree, k) => {
      const { published, atoms } = rollUp(tree, k)
      t.ok(Object.values(atoms).every((size) => size >= k))
      t.ok(Object.values(published).every((size) => size >= k))
    }),
  )
  t.end()
})

t.test('what any two figures leave between them is nobody, or a block', (t) => {
  // Figures are unions of blocks, and two nodes are nested or apart: so is whatever is subtracted.
  fc.assert(
    fc.property(forests, thresholds, (tree, k) => {
      const { published } = rollUp(tree, k)
      for (const [id, size] of Object.entries(published)) {
        const children = tree.filter(({ parent }) => parent === id)
        const rest = size - sum(children.map((child) => published[child.id] ?? 0))
        t.ok(rest === 0 || rest >= k, `${id} less its children`)
        for (const below of subtree(tree, id)) {
          const left = size - (published[below] ?? 0)
          t.ok(left === 0 || left >= k, `${id} less ${below}`)
        }
      }
    }),
    { numRuns: 60 },
  )
  t.end()
})

t.test('everybody is in one block, or in none and counted as excluded', (t) => {
  fc.assert(
    fc.property(forests, thresholds, (tree, k) => {
      const { atoms, excluded, blockOf } = rollUp(tree, k)
      t.equal(sum(Object.values(atoms)) + excluded, sum(tree.map(({ n }) => n)))
      t.strictSame(new Set(blockOf.keys()), new Set(tree.map(({ id }) => id)), 'every node has its answer')
      for (const [block, size] of Object.entries(atoms)) {
        const members = tree.filter(({ id }) => blockOf.get(id) === block)
        t.equal(sum(members.map(({ n }) => n)), size, 'a block holds exactly its nodes')
        const below = subtree(tree, block)
        t.ok(
          members.every(({ id }) => below.has(id)),
          'all of them at or below where it was closed',
        )
      }
    }),
  )
  t.end()
})

t.test('a published figure is the union of the blocks at and below its node', (t) => {
  fc.assert(
    fc.property(forests, thresholds, (tree, k) => {
      const { published, atoms } = rollUp(tree, k)
      for (const { id } of tree) {
        const blocks = [...subtree(tree, id)].map((below) => atoms[below] ?? 0)
        t.equal(published[id] ?? 0, sum(blocks))
      }
    }),
  )
  t.end()
})

t.test('as many as possible are shown', (t) => {
  fc.assert(
    fc.property(forests, thresholds, (tree, k) => {
      const { published, excluded } = rollUp(tree, k)
      const roots = tree.filter(({ parent }) => parent === null)
      const left = roots.map(({ id }) => {
        const all = sum(tree.filter((one) => subtree(tree, id).has(one.id)).map(({ n }) => n))
        return all - (published[id] ?? 0)
      })
      t.ok(
        left.every((some) => some < k),
        'fewer than k are left at a root',
      )
      t.equal(sum(left), excluded)
      for (const { id } of tree) {
        const own = sum(tree.filter((one) => subtree(tree, id).has(one.id)).map(({ n }) => n))
        t.equal(Object.hasOwn(published, id), own >= k, 'a node with k answers below it has a figure')
      }
    }),
    { numRuns: 60 },
  )
  t.end()
})

t.test('the order of the nodes changes nothing', (t) => {
  const shuffled = forests.chain((tree) =>
    fc.tuple(
      fc.constant(tree),
      fc.shuffledSubarray([...tree], { minLength: tree.length, maxLength: tree.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, thresholds, ([tree, other], k) => {
      t.strictSame(spread(rollUp(other, k)), spread(rollUp(tree, k)))
    }),
  )
  t.end()
})

t.test('the smallest forests', (t) => {
  const nobody = { published: {}, atoms: {}, excluded: 0 }
  t.match(rollUp([], 5), nobody, 'no nodes')
  t.match(rollUp([node('R', null, 0)], 1), nobody, 'nobody, and a block of one would do')
  t.strictSame(
    spread(rollUp([node('A', null, 4), node('B', null, 5)], 5)),
    { published: { B: 5 }, atoms: { B: 5 }, excluded: 4, blockOf: { A: null, B: 'B' } },
    'two roots do not help each other',
  )
  t.end()
})

const MANY = 50_000

t.test('an organisation may be as deep as it likes', (t) => {
  for (const own of [0, 1, 5]) {
    const chain = Array.from({ length: MANY }, (_, at) => node(`n${at}`, at === 0 ? null : `n${at - 1}`, own))
    const { published, atoms, excluded, blockOf } = rollUp(chain, 5)
    t.equal(sum(Object.values(atoms)) + excluded, own * MANY, `${own} in every node of a chain`)
    t.equal(published.n0 ?? 0, own * MANY - excluded)
    t.equal(blockOf.size, MANY)
  }
  t.end()
})

t.test('whoever stands at the end of a long chain of nobody is in the block at its end', (t) => {
  const chain = (last: number) =>
    Array.from({ length: MANY }, (_, at) =>
      node(`n${at}`, at === 0 ? null : `n${at - 1}`, at === 0 ? 1 : at === MANY - 1 ? last : 0),
    )
  const few = rollUp(chain(4), 5)
  t.strictSame(few.atoms, { n0: 5 }, 'four at the bottom and one at the top make a block')
  t.strictSame(new Set(few.blockOf.values()), new Set(['n0']), 'and everybody between is in it')
  const fewer = rollUp(chain(3), 5)
  t.strictSame(fewer.published, {})
  t.equal(fewer.excluded, 4)
  t.strictSame(new Set(fewer.blockOf.values()), new Set([null]))
  t.end()
})

t.test('ten times the nodes cost about ten times the time', (t) => {
  // The processor's time: what else runs on the machine makes a clock slower, and the work no more.
  const took = (deep: number): number => {
    const chain = Array.from({ length: deep }, (_, at) => node(`n${at}`, at === 0 ? null : `n${at - 1}`, 0))
    const times = Array.from({ length: 3 }, () => {
      const from = process.cpuUsage()
      rollUp(chain, 5)
      return process.cpuUsage(from).user / 1000
    })
    return Math.min(...times)
  }
  const some = took(MANY / 10)
  const many = took(MANY)
  // A hundred times is what it would cost if each node handed on the names of all below it.
  t.ok(many < 50 * some + 100, `${some.toFixed(1)} ms, then ${many.toFixed(1)} ms`)
  t.end()
})

t.test('and as wide', (t) => {
  for (const own of [0, 1, 5]) {
    const star = [node('R', null, 1), ...Array.from({ length: MANY }, (_, at) => node(`n${at}`, 'R', own))]
    const { published, excluded, blockOf } = rollUp(star, 5)
    const all = own * MANY + 1
    t.equal((published.R ?? 0) + excluded, all, `${own} in every node of a star`)
    t.equal(blockOf.size, MANY + 1)
  }
  t.end()
})
