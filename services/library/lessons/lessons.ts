/** In the order in which they are learned; each is a folder of this name. */
export const LESSONS = ['listen', 'summarise', 'probe', 'leave-oma-at-home'] as const
