/** Ways to put n things in an order so that exactly k stand where they were, for each k. */
const standingStill = (n: number): readonly number[] => {
  const deranged = [1, 0]
  for (let at = 2; at <= n; at++) deranged.push((at - 1) * (deranged[at - 1]! + deranged[at - 2]!))
  const choose = (k: number): number => {
    let ways = 1
    for (let at = 0; at < k; at++) ways = (ways * (n - at)) / (at + 1)
    return ways
  }
  return Array.from({ length: n + 1 }, (_, k) => choose(k) * deranged[n - k]!)
}

/**
 * Who pairs `size` people with their `size` answers by chance is right once on average. How often in so
 * many groups together, at the most, unless something that happens with this probability happened: exact,
 * not by an approximation, because right answers of one group hang together.
 */
export const mostByChance = (groups: number, size: number, improbable: number): number => {
  const ways = standingStill(size)
  const all = ways.reduce((sum, each) => sum + each, 0)
  let distribution = [1]
  for (let group = 0; group < groups; group++) {
    const next = new Array<number>(distribution.length + size).fill(0)
    for (const [sum, probability] of distribution.entries()) {
      for (const [k, each] of ways.entries()) next[sum + k]! += (probability * each) / all
    }
    distribution = next
  }
  // From the far end: there the numbers are small, and adding them up loses nothing.
  let above = 0
  let most = distribution.length - 1
  while (most > 0 && above + distribution[most]! < improbable) above += distribution[most--]!
  return most
}

/**
 * The same as if each of so many guesses were right by itself: the exact binomial bound. Pairings vary a
 * little more (one right answer makes another likelier), so theirs decides, and this one is printed beside it.
 */
export const mostByCoin = (guesses: number, right: number, improbable: number): number => {
  const logs = [0]
  for (let n = 1; n <= guesses; n++) logs.push(logs[n - 1]! + Math.log(n))
  const probability = (k: number): number =>
    Math.exp(
      logs[guesses]! -
        logs[k]! -
        logs[guesses - k]! +
        k * Math.log(right) +
        (guesses - k) * Math.log1p(-right),
    )
  let above = 0
  let most = guesses
  while (most > 0 && above + probability(most) < improbable) above += probability(most--)
  return most
}
