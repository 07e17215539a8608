/** Drawings of one model each, and the fields that must be there to stand in them. */
export const FIELDS_IN_DRAWING = {
  'four-circles': ['love', 'world', 'good', 'paid', 'passion', 'mission', 'vocation', 'profession'],
  'two-rings': ['am', 'want', 'can', 'find', 'get'],
  'three-columns': ['tasks', 'relations', 'meaning'],
  'two-sides': ['say', 'growth', 'belonging', 'meaning', 'pay', 'benefits', 'hours', 'security', 'standing'],
  'five-views': ['self', 'close', 'organisation', 'society', 'place'],
} as const

/**
 * Every drawing. A `path` has a station for each field of the aid, in their order. A `ring` has a place for each part,
 * the last in the middle.
 */
export const DRAWINGS = [
  'four-circles',
  'two-rings',
  'three-columns',
  'two-sides',
  'five-views',
  'path',
  'ring',
] as const

export type Drawing = (typeof DRAWINGS)[number]

/** How many there is room for. */
export const STATIONS = { fewest: 3, most: 8 } as const
export const PLACES_IN_RING = { fewest: 5, most: 7 } as const

/** In the order in which the library shows them. */
export const AID_GROUPS = ['fill-in', 'life', 'talk', 'organisation'] as const
