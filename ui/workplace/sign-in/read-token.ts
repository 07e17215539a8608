import { findIn } from '../../../services/ticket/untangle.ts'
import { pathTo } from '../../../services/workplace-pages.ts'

declare global {
  interface Window {
    /** Left by the first script of the page, which took it out of the address bar. */
    openedAt?: string | undefined
  }
}

/**
 * What signs somebody in, from `…/sign-in#<token>`, also where a gateway wrote `%23` or added to it. A token
 * that was cut is handed on as it is: the server refuses it in words. Undefined where there is none.
 */
export const readToken = (address: string): string | undefined => {
  const whole = findIn(address, /#([0-9a-z]{51})(?![0-9a-z])/i)?.[1]
  return whole?.toLowerCase() ?? findIn(address, /^\/sign-in.*#(.+)/)?.[1]
}

/** The same for the address that this page was opened at, once: whoever asks takes it along. */
export const takeToken = (): string | undefined => {
  const { openedAt = location.pathname + location.hash } = window
  const token = readToken(openedAt)
  // What is for another page waits for it.
  if (token !== undefined) window.openedAt = undefined
  if (token !== undefined) history.replaceState(history.state, '', pathTo('sign-in'))
  return token
}
