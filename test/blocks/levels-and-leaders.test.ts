import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import type { TreeNode } from '../../services/blocks/forest.ts'
import { leadersAtLeast, NOBODY, poolLeaders } from '../../services/blocks/pool-leaders.ts'
import { rollUp, rollUpLevels } from '../../services/blocks/roll-up.ts'
import { exposedGroup, type Family, signatureSafe } from '../world/solve-for-few.ts'

interface Case {
  readonly id: string
  readonly kind: 'tree' | 'levels' | 'check' | 'family' | 'stream'
  readonly title: string
  readonly k: number
  readonly ks: readonly number[]
  readonly tree: readonly TreeNode[]
  readonly published: readonly string[]
  readonly sets: readonly { readonly id: string; readonly members: readonly string[] }[]
  readonly arrivals: readonly Readonly<Record<string, number>>[]
  // biome-ignore lint/suspicious/noExplicitAny: each kind expects something else
  readonly expect: any
}

const { cases } = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/roll-up.json', import.meta.url), 'utf8'),
) as { readonly cases: readonly Case[] }
const ofKind = (kind: Case['kind']) => cases.filter((one) => one.kind === kind)

const subtree = (tree: readonly TreeNode[], id: string): readonly string[] => [
  id,
  ...tree.filter(({ parent }) => parent === id).flatMap((child) => subtree(tree, child.id)),
]

/** People of a node, by name. */
const peopleOf = ({ id, n }: TreeNode) => Array.from({ length: n }, (_, at) => `${id}${at}`)

const familyOf = (tree: readonly TreeNode[], published: readonly string[]): Family =>
  published.map((id) => {
    const below = new Set(subtree(tree, id))
    return tree.filter((node) => below.has(node.id)).flatMap(peopleOf)
  })

t.test('which families of figures expose a few people', async (t) => {
  for (const { id, title, k, tree, published, expect } of ofKind('check')) {
    const exposed = exposedGroup(familyOf(tree, published), k)
    t.equal(exposed === undefined, expect.safe, `${id} ${title}`)
    if (!expect.safe) t.equal(exposed?.length, expect.exposedSize, `${id} exposes ${expect.how}`)
  }
})

t.test('which combinations of any figures expose a few people', async (t) => {
  for (const { id, title, k, sets, expect } of ofKind('family')) {
    const family = sets.map(({ members }) => members)
    const exposed = exposedGroup(family, k)
    t.equal(exposed === undefined, expect.safe, `${id} ${title}`)
    if (!expect.safe) {
      t.equal(exposed?.length, expect.exposedSize)
      t.strictSame([...(exposed ?? [])].sort(), [...expect.exposed].sort(), `${id} exposes ${expect.how}`)
    }
    t.equal(signatureSafe(family, k), expect.signatureSafe, `${id} by signatures`)
  }
})

t.test('levels of detail are unions of whole blocks of the level before', async (t) => {
  for (const { id, title, ks, tree, expect } of ofKind('levels')) {
    const levels = rollUpLevels(tree, ks)
    for (const [at, k] of ks.entries()) {
      t.strictSame(levels[at]?.published, expect.published[k], `${id} ${title}, from ${k}`)
    }
  }
})

t.test('answers that come in steps wait until they are a block together', async (t) => {
  for (const { id, title, k, tree, arrivals, expect } of ofKind('stream')) {
    const published: Record<string, number> = {}
    let waiting = new Map<string, number>(tree.map((node) => [node.id, 0]))
    for (const [step, arrived] of arrivals.entries()) {
      for (const [node, n] of Object.entries(arrived)) waiting.set(node, (waiting.get(node) ?? 0) + n)
      const { published: more, blockOf } = rollUp(
        tree.map((node) => ({ ...node, n: waiting.get(node.id) ?? 0 })),
        k,
      )
      for (const [node, n] of Object.entries(more)) published[node] = (published[node] ?? 0) + n
      waiting = new Map([...waiting].map(([node, n]) => [node, blockOf.get(node) == null ? n : 0]))
      t.strictSame(published, expect.published[step], `${id} ${title}, step ${step + 1}`)
    }
    t.equal(
      [...waiting.values()].reduce((sum, n) => sum + n, 0),
      expect.waiting,
      `${id} leaves so many waiting`,
    )
  }
})

t.test('all 51 vectors have been used', async (t) => {
  t.equal(cases.length, 51)
  t.strictSame(
    ['tree', 'levels', 'check', 'family', 'stream'].map((kind) => ofKind(kind as Case['kind']).length),
    [25, 4, 7, 12, 3],
  )
})

t.test('how many leaders are certain', async (t) => {
  const cases: readonly (readonly [string, readonly (readonly string[])[], number])[] = [
    ['nobody answered', [], 0],
    ['three teams', [['a'], ['b'], ['c']], 3],
    ['three teams under one', [['a'], ['a'], ['a']], 1],
    ['a pooled segment tells one leader of its two', [['a', 'b']], 1],
    ['and none if that one may be counted already', [['a'], ['a', 'b']], 1],
    [
      'two pooled segments that share nobody',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      2,
    ],
    ['a conversation about nobody', [[NOBODY], ['a']], 1],
    ['somebody without a leader among others', [[NOBODY, 'a'], ['b']], 1],
  ]
  for (const [what, led, certain] of cases) t.equal(leadersAtLeast(led), certain, what)
})

const ledForests = fc
  .array(
    fc.record({
      parent: fc.nat(),
      root: fc.nat(9),
      led: fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', NOBODY), { maxLength: 3 }), {
        maxLength: 3,
      }),
    }),
    { maxLength: 30 },
  )
  .map((nodes) =>
    nodes.map(({ parent, root, led }, at) => ({
      id: `n${at}`,
      parent: at === 0 || root === 0 ? null : `n${parent % at}`,
      led,
    })),
  )

t.test('no pool is about fewer than three leaders, and no block stands in two', (t) => {
  fc.assert(
    fc.property(ledForests, (blocks) => {
      const pooledAt = poolLeaders(blocks)
      for (const at of new Set(pooledAt.values())) {
        const led = blocks.filter(({ id }) => pooledAt.get(id) === at).flatMap((block) => block.led)
        t.ok(leadersAtLeast(led) >= 3)
      }
      const nodes = blocks.map((block) => ({ ...block, n: 0 }))
      for (const [block, at] of pooledAt) t.ok(subtree(nodes, at).includes(block), 'pooled upwards')
    }),
  )
  t.end()
})
