/**
 * What an attacker with linear algebra can do: figures are sums over known groups of people; can they be
 * added and subtracted into a sum over one to four? Exact, over the rationals, and slow: for tests.
 */
export type Family = readonly (readonly string[])[]

/** People who stand in exactly the same figures: nobody can tell them apart. */
const classesOf = (family: Family): ReadonlyMap<string, readonly string[]> => {
  const signatures = new Map<string, string>()
  for (const [at, members] of family.entries()) {
    for (const person of new Set(members)) signatures.set(person, `${signatures.get(person) ?? ''} ${at}`)
  }
  const classes = new Map<string, string[]>()
  for (const [person, signature] of signatures) {
    classes.set(signature, [...(classes.get(signature) ?? []), person])
  }
  return classes
}

/** Enough for the product: no class is smaller than k. Conservative, and linear. */
export const signatureSafe = (family: Family, k: number): boolean =>
  [...classesOf(family).values()].every(({ length }) => length >= k)

/** Fraction-free elimination (Bareiss) in whole numbers without bounds. */
const rankOf = (rows: readonly (readonly number[])[]): number => {
  const matrix = rows.map((row) => row.map(BigInt))
  const width = matrix[0]?.length ?? 0
  let rank = 0
  let before = 1n
  for (let column = 0; column < width && rank < matrix.length; column++) {
    const at = matrix.findIndex((row, place) => place >= rank && row[column] !== 0n)
    if (at < 0) continue
    const pivotRow = matrix[at]!
    matrix[at] = matrix[rank]!
    matrix[rank] = pivotRow
    const pivot = pivotRow[column]!
    for (let below = rank + 1; below < matrix.length; below++) {
      const row = matrix[below]!
      const factor = row[column]!
      for (let place = 0; place < width; place++) {
        row[place] = (row[place]! * pivot - pivotRow[place]! * factor) / before
      }
    }
    before = pivot
    rank += 1
  }
  return rank
}

function* smallUnions(sizes: readonly number[], k: number, from = 0): Generator<readonly number[]> {
  for (let at = from; at < sizes.length; at++) {
    const left = k - (sizes[at] ?? 0)
    if (left <= 0) continue
    yield [at]
    for (const more of smallUnions(sizes, left, at + 1)) yield [at, ...more]
  }
}

/**
 * The smallest group of fewer than k people over which some combination of the figures is a sum, with no
 * coefficient for anybody else; undefined where there is none.
 */
export const exposedGroup = (family: Family, k: number): readonly string[] | undefined => {
  const classes = [...classesOf(family)].sort(([, a], [, b]) => a.length - b.length)
  const rows = family.map((_, at) =>
    classes.map(([signature]) => (signature.split(' ').includes(String(at)) ? 1 : 0)),
  )
  const all = rankOf(rows)
  const sizes = classes.map(([, people]) => people.length)
  const size = (union: readonly number[]) => union.reduce((sum, at) => sum + (sizes[at] ?? 0), 0)
  const unions = [...smallUnions(sizes, k)].sort((a, b) => size(a) - size(b))
  for (const union of unions) {
    const outside = rows.map((row) => row.filter((_, at) => !union.includes(at)))
    // A combination that vanishes outside the union, and is not nothing, is a sum over people in it.
    if (rankOf(outside) < all) return union.flatMap((at) => classes[at]?.[1] ?? [])
  }
  return undefined
}
