/** Escapes stand in runs; of one that is no text, the plain characters are still read. */
const withoutEscapes = (text: string): string =>
  text.replace(/(%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run.replace(/%[2-7][0-9a-f]/gi, (one) => String.fromCharCode(Number.parseInt(one.slice(1), 16)))
    }
  })

/** Spaces and folds of a line, invisible characters, and the marks of a quoted or folded mail. */
const ADDED_BY_MAIL = /[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff>=+|\\]/g

/**
 * An address as it was before mail programs and gateways had their way with it, in the readings that are
 * possible: an equals sign is a fold of the line in one, and escapes a character in the other (RFC 2045, 6.7).
 * Gateways escape once or twice, so escapes are taken away until none is left, at most four times.
 */
export const untangle = (address: string): readonly string[] => {
  let text = address
  for (let times = 0; times < 4; times++) text = withoutEscapes(text)
  text = text.replace(/&(#0*35|#x0*23|num);/gi, '#').replace(/&(#0*46|#x0*2e|period);/gi, '.')
  const quoted = text.replace(/=3d/gi, '=').replace(/=23/g, '#').replace(/=2e/gi, '.')
  return [text, quoted].map((reading) => reading.replace(ADDED_BY_MAIL, ''))
}

/** What a pattern finds in one of the readings of an address. */
export const findIn = (address: string, pattern: RegExp): RegExpExecArray | undefined =>
  untangle(address)
    .map((reading) => pattern.exec(reading))
    .find((found) => found !== null) ?? undefined
