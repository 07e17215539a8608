import type { Figure } from '../api.ts'
import type { Page } from '../page.ts'

/**
 * A mean as it may be read: at the ends of the scale a small group's is "this or higher", "this or lower",
 * because the very end would tell what everybody in it answered.
 */
export const meanShown = (page: Page, figure: Pick<Figure, 'mean' | 'bound'> | undefined): string | null => {
  if (figure === undefined || figure.mean === null) return null
  const value = page.decimal(figure.mean)
  if (figure.bound === null) return value
  return page.say(figure.bound === 'or-lower' ? 'mean-or-lower' : 'mean-or-higher', { value })
}
