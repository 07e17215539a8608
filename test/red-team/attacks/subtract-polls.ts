/** Everything that was shown at one moment: address → what came back. */
export type Poll = Readonly<Record<string, unknown>>

/** Numbers that stand in one object: its place → name → number. */
const numbersIn = (value: unknown, path = ''): ReadonlyMap<string, Readonly<Record<string, number>>> => {
  const found = new Map<string, Record<string, number>>()
  if (typeof value !== 'object' || value === null) return found
  for (const [name, inner] of Object.entries(value)) {
    if (typeof inner === 'number') found.set(path, { ...found.get(path), [name]: inner })
    for (const [place, numbers] of numbersIn(inner, `${path}/${name}`)) found.set(place, numbers)
  }
  return found
}

/**
 * Somebody asks again after everybody who was seen answering. Where a count beside a mean went up by one,
 * the new sum less the old one is what that person answered.
 *
 * @returns for each step between two polls, the answers that it gives away
 */
export const subtractPolls = (polls: readonly Poll[]): readonly (readonly number[])[] =>
  polls.slice(1).map((poll, at) => {
    const before = numbersIn(polls[at])
    return [...numbersIn(poll)].flatMap(([place, now]) =>
      Object.entries(now).flatMap(([count, n]) => {
        const then = before.get(place)
        if (n - (then?.[count] ?? 0) !== 1) return []
        return Object.entries(now).flatMap(([name, mean]) =>
          name === count ? [] : [n * mean - (n - 1) * (then?.[name] ?? 0)],
        )
      }),
    )
  })
