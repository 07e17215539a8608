/**
 * Works on up to `width` things at once, and takes the next only when there is room for it. The first error
 * stops it. The error is thrown when the work that was begun has ended.
 */
export const severalAtOnce = async <Thing>(
  things: AsyncIterable<Thing>,
  width: number,
  work: (thing: Thing) => Promise<void>,
): Promise<void> => {
  const running = new Set<Promise<void>>()
  const errors: unknown[] = []
  for await (const thing of things) {
    const one = work(thing)
      .catch((error) => void errors.push(error))
      .finally(() => running.delete(one))
    running.add(one)
    if (running.size >= width) await Promise.race(running)
    if (errors.length > 0) break
  }
  await Promise.all(running)
  if (errors.length > 0) throw errors[0]
}
