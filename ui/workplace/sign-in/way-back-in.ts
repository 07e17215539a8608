import { Refusal } from '../api.ts'

/**
 * What the address says to somebody whom the organisation's own sign-in sent back, `…?back` or `…?refused=<code>`; once.
 * The page takes it out of the address bar: it would be said again at each reload.
 *
 * @returns `back`, or why not; undefined for everybody else
 */
export const takeReturn = (): 'back' | Refusal | undefined => {
  const said = new URLSearchParams(location.search)
  const refused = said.get('refused')
  if (refused === null && !said.has('back')) return undefined
  history.replaceState(history.state, '', location.pathname + location.hash)
  return refused === null ? 'back' : new Refusal(refused)
}
