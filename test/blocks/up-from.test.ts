import t from 'tap'
import { sumsBelow, upFrom } from '../../services/blocks/up-from.ts'

const parentOf = new Map([
  ['Oven', 'Bakkerij'],
  ['Bakkerij', 'Bedrijf'],
  ['Winkel', 'Bedrijf'],
  ['Bedrijf', null],
])

t.test('nothing is above a node that the tree does not hold', async (t) => {
  t.strictSame([...upFrom('Elders', parentOf)], ['Elders'])
  t.strictSame(
    [...upFrom('Oven', new Map([['Oven', 'Elders']]))],
    ['Oven', 'Elders'],
    'but a parent is, even where it is not held',
  )
})

t.test('a walk goes from the node itself to its root', async (t) => {
  t.strictSame([...upFrom('Oven', parentOf)], ['Oven', 'Bakkerij', 'Bedrijf'])
  t.strictSame([...upFrom('Bedrijf', parentOf)], ['Bedrijf'])
})

t.test('what stands at a node counts there and everywhere above', async (t) => {
  const here = [
    ['Oven', 3],
    ['Winkel', 4],
    ['Bakkerij', 0],
    ['Oven', 2],
  ] as const
  t.strictSame(Object.fromEntries(sumsBelow(here, parentOf)), { Oven: 5, Bakkerij: 5, Bedrijf: 9, Winkel: 4 })
  t.equal(sumsBelow([], parentOf).size, 0)
})
