/**
 * How a language writes dates where our users work (BCP 47): English alone would put the month before the day, as in the
 * United States.
 */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)
