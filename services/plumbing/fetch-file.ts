/** What a server handed out. */
export interface Fetched {
  readonly bytes: Uint8Array
  readonly etag: string | undefined
  readonly writtenAt: Date | undefined
}

/** Why nothing could be fetched. Never an address, never what a server said. */
export type FetchFailure =
  | 'url-unreachable'
  | 'url-slow'
  | 'url-not-allowed'
  | 'url-not-found'
  | 'url-in-trouble'
  | 'url-leads-away'
  | 'url-too-large'

export interface ToFetch {
  readonly url: string
  /** What follows `Authorization:`. */
  readonly authorization: string | undefined
  /** Nothing comes where the server still has this one. */
  readonly etag: string | undefined
  /** Bytes, after unpacking. */
  readonly most: number
  /** Milliseconds, for all of it. */
  readonly within: number
}

const MOST_REDIRECTS = 3

const failureOf = (status: number): FetchFailure => {
  if (status === 401 || status === 403 || status === 407) return 'url-not-allowed'
  if (status === 404 || status === 410) return 'url-not-found'
  return 'url-in-trouble'
}

/** Not more than was agreed, however it was packed; undefined where there is more. */
const readAtMost = async (response: Response, most: number): Promise<Uint8Array | undefined> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const ask = async (
  { url, authorization, etag, most, within }: ToFetch,
  signal = AbortSignal.timeout(within),
): Promise<Fetched | 'same' | FetchFailure> => {
  let at = new URL(url)
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(at, {
      redirect: 'manual',
      signal,
      headers: {
        accept: 'text/csv, text/plain, text/tab-separated-values, application/octet-stream',
        'user-agent': 'ooghoogte',
        ...(authorization === undefined ? {} : { authorization }),
        ...(etag === undefined ? {} : { 'if-none-match': etag }),
      },
    })
    const { status, headers } = response
    const to = status >= 300 && status < 400 ? headers.get('location') : null
    if (to === null && status === 200) {
      const bytes = await readAtMost(response, most)
      if (bytes === undefined) return 'url-too-large'
      const written = Date.parse(headers.get('last-modified') ?? '')
      return {
        bytes,
        etag: headers.get('etag')?.slice(0, 300),
        writtenAt: Number.isNaN(written) ? undefined : new Date(written),
      }
    }
    await response.body?.cancel()
    if (status === 304 && etag !== undefined) return 'same'
    if (to === null) return failureOf(status)
    const next = URL.canParse(to, at) ? new URL(to, at) : undefined
    // The same server by the same door: a key must not be carried to another one.
    if (next?.origin !== at.origin || redirects === MOST_REDIRECTS) return 'url-leads-away'
    at = next
  }
}

/** Fetches a file. Never throws: whatever a server does is an answer. */
export const fetchFile = (what: ToFetch): Promise<Fetched | 'same' | FetchFailure> =>
  ask(what).catch((error: unknown) =>
    (error as Error).name === 'TimeoutError' ? 'url-slow' : 'url-unreachable',
  )
