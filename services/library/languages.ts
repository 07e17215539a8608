/** In which content is written. */
export const LANGUAGES = ['nl', 'en', 'fr', 'de'] as const

export type LanguageCode = (typeof LANGUAGES)[number]
