/** After so many milliseconds a stop that hangs is given up. */
const MILLISECONDS_TO_STOP = 30_000

/**
 * Stops in order on Ctrl-C or SIGTERM, and then ends with exit 0. A second Ctrl-C meanwhile changes nothing:
 * npm passes the terminal's signal on a second time, and a database that is stopped halfway would have to
 * recover at the next start.
 */
export const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false
  const begin = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), MILLISECONDS_TO_STOP).unref()
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, begin)
}
