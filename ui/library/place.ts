/**
 * What one reads stands behind the # of the address, which no server ever sees: which question somebody looks up is
 * nobody's business.
 */
export type Place =
  | { readonly kind: 'contents' }
  | { readonly kind: 'aid'; readonly id: string }
  | { readonly kind: 'lesson'; readonly id: string }
  | { readonly kind: 'topic'; readonly id: string }

const KINDS = ['aid', 'lesson', 'topic'] as const

export const hrefOf = (place: Place): string =>
  place.kind === 'contents' ? '#' : `#${place.kind}=${place.id}`

export const placeIn = (hash: string): Place => {
  const [kind = '', id = ''] = hash.replace(/^#/, '').split('=')
  const known = KINDS.find((one) => one === kind)
  return known === undefined ? { kind: 'contents' } : { kind: known, id }
}
