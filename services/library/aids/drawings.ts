/** Each drawing, and the fields that must be there to stand in it. */
export const DRAWINGS = {
  'four-circles': ['love', 'world', 'good', 'paid', 'passion', 'mission', 'vocation', 'profession'],
  'two-rings': ['am', 'want', 'can', 'find', 'get'],
  'three-columns': ['tasks', 'relations', 'meaning'],
  'two-sides': ['say', 'growth', 'belonging', 'meaning', 'pay', 'benefits', 'hours', 'security', 'standing'],
  'five-views': ['self', 'close', 'organisation', 'society', 'place'],
} as const

export type Drawing = keyof typeof DRAWINGS

/** In the order in which the library shows them. */
export const AID_GROUPS = ['fill-in', 'life', 'talk', 'organisation'] as const
