/** How often somebody who waits is told, in milliseconds. */
const MILLISECONDS_BETWEEN_LINES = 2000

/** Tells how far the opening of ballots is and how fast it goes; nothing where it is over at once. */
export const openingProgress = (say: (line: string) => void): ((ballots: number) => void) => {
  const start = performance.now()
  let told = start
  return (ballots) => {
    const now = performance.now()
    if (now - told < MILLISECONDS_BETWEEN_LINES) return
    told = now
    say(`  ${ballots} ballots opened, ${Math.round((1000 * ballots) / (now - start))} a second`)
  }
}
