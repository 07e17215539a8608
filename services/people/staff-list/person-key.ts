import { fold } from './cell-text.ts'

/**
 * How people of a list refer to each other: by their mail address, or by the number of somebody who has none. Not by the
 * number of everybody, because many lists have none.
 */
export const personKey = (mail: string | null, number: string | null): string =>
  mail || `#${fold(number ?? '')}`
