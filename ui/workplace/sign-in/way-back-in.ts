import { Refusal } from '../api.ts'

/**
 * What the address says to somebody whom the organisation's own sign-in sent back, `…?back` or `…?refused=<code>`; once:
 * whoever asks takes it along.
 *
 * @returns `back`, or why not; undefined for everybody else
 */
export const takeReturn = (): 'back' | Refusal | undefined => {
  const [, said] = /^\/sign-in\?(back|refused=[a-z-]+)$/.exec(window.openedAt ?? '') ?? []
  if (said === undefined) return undefined
  window.openedAt = undefined
  return said === 'back' ? 'back' : new Refusal(said.slice('refused='.length))
}
