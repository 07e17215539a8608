import { findIn } from '../../services/ticket/untangle.ts'

/**
 * What a letter's link has behind `#`, from `…#<name>=<token>`, also where a gateway wrote `%23` or added to it; once:
 * whoever asks takes it along. Undefined where there is none.
 */
export const takeSecret = (name: 'leaver' | 'old-address'): string | undefined => {
  const { openedAt = location.pathname + location.hash } = window
  // A mail program takes an equals sign for a fold of the line, so an address is read without.
  const token = findIn(openedAt, new RegExp(`#${name}=?([0-9a-z]{51})(?![0-9a-z])`, 'i'))?.[1]?.toLowerCase()
  if (token === undefined) return undefined
  window.openedAt = undefined
  history.replaceState(history.state, '', location.pathname)
  return token
}
