import { createHash } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { isInTree, MerkleTree } from '../../services/ticket/merkle-tree.ts'

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** RFC 9162 §2.1.1 as it is written: split at the largest power of two below the size. */
const asWritten = (texts: readonly string[]): Buffer => {
  if (texts.length === 1) return sha256(Uint8Array.of(0), texts[0] ?? '')
  let split = 1
  while (split * 2 < texts.length) split *= 2
  return sha256(Uint8Array.of(1), asWritten(texts.slice(0, split)), asWritten(texts.slice(split)))
}

const listOf = (size: number): string[] => Array.from({ length: size }, (_, at) => `text ${at}`)
/** Every size up to here: whole trees, and every way of being not whole. */
const SIZES = Array.from({ length: 70 }, (_, at) => at + 1)

t.test('a proof of another text, place, size, path or root does not hold', async (t) => {
  for (const size of SIZES) {
    const texts = listOf(size)
    const tree = new MerkleTree(texts)
    const { root } = tree
    for (const [index, text] of texts.entries()) {
      const { path } = tree.proofOf(index)
      const forged: readonly (readonly [string, boolean])[] = [
        ['another text', isInTree('another', { index, path }, size, root)],
        ['no text of the list at all', isInTree('', { index, path }, size, root)],
        ['the place behind the last', isInTree(text, { index: size, path }, size, root)],
        ['a hash more', isInTree(text, { index, path: [...path, '00'.repeat(32)] }, size, root)],
        ['another root', isInTree(text, { index, path }, size, '00'.repeat(32))],
        ['a short root', isInTree(text, { index, path }, size, root.slice(2))],
      ]
      for (const [why, held] of forged) if (held) t.fail(`${why}: place ${index} of ${size}`)
      if (path.length === 0) continue
      if (isInTree(text, { index, path: path.slice(1) }, size, root)) t.fail('a hash less')
      if (isInTree(text, { index, path: [...path].reverse() }, size, root) && new Set(path).size > 1)
        t.equal(path.length, 1, 'hashes in another order')
      if (isInTree(text, { index: index ^ 1, path }, size, root)) t.fail('the place beside it')
    }
    t.ok(root, `a list of ${size}`)
  }
})

t.test('an inner node does not pass for a text', async (t) => {
  const [left, right] = listOf(2).map((text) => sha256(Uint8Array.of(0), text))
  const inner = Buffer.concat([Uint8Array.of(1), left ?? '', right ?? ''].map((part) => Buffer.from(part)))
  t.not(isInTree(inner.toString('latin1'), { index: 0, path: [] }, 1, new MerkleTree(listOf(2)).root), true)
})

t.test('the root is that of the RFC, and every text of every list is proven', async (t) => {
  for (const size of SIZES) {
    const texts = listOf(size)
    const tree = new MerkleTree(texts)
    t.equal(tree.root, asWritten(texts).toString('hex'), `the root of ${size}`)
    t.equal(
      texts.every((text, index) => isInTree(text, tree.proofOf(index), size, tree.root)),
      true,
      `${size} proofs`,
    )
  }
})

t.test('no two lists of a few texts share a root', async () => {
  const lists = fc.array(fc.string({ maxLength: 3 }), { minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(lists, lists, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other)
      return same === (new MerkleTree(one).root === new MerkleTree(other).root)
    }),
  )
})

t.test('there is no tree of nothing, and no proof for a place that is not there', async (t) => {
  t.throws(() => new MerkleTree([]), RangeError)
  for (const index of [-1, 3, 0.5, Number.NaN])
    t.throws(() => new MerkleTree(listOf(3)).proofOf(index), RangeError)
})

t.test('a proof for one of twenty thousand is under a kilobyte', async (t) => {
  const tree = new MerkleTree(listOf(20_000))
  t.ok(JSON.stringify(tree.proofOf(12_345)).length < 1100)
  t.equal(isInTree('text 12345', tree.proofOf(12_345), 20_000, tree.root), true)
})
