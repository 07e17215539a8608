import { findCodePage, findInvitation, type Invitation } from '../../services/ticket/invitation.ts'
import { untangle } from '../../services/ticket/untangle.ts'

/** What the address bar held when the page was opened. */
export interface Address {
  readonly link: Invitation | undefined
  /** Fingerprint of the wave for whose codes this page asks. */
  readonly codePage: string | undefined
  /** There was something, and it was neither. */
  readonly mangled: boolean
  /** A shared device: nothing is kept outside this page's memory. */
  readonly kiosk: boolean
}

/**
 * Reads `/#<invitation>.<fingerprint>.<segment>.<language>`, `/#k.<fingerprint>` and `/?kiosk`, also where a
 * gateway wrote `/%23` or put other things before the hash or behind it.
 *
 * @param address - path, query and fragment
 */
export const readAddress = (address: string): Address => {
  const link = findInvitation(address)
  const codePage = link === undefined ? findCodePage(address) : undefined
  const [plain = ''] = untangle(address)
  return {
    link,
    codePage,
    mangled: link === undefined && codePage === undefined && !/^\/(\?[^#]*)?#?$/.test(plain),
    kiosk: /[?&]kiosk/.test(plain),
  }
}

/**
 * What may stay in the address bar, and so in the history of a shared device: never an invitation. The
 * page for codes stands on a poster, so its address may.
 */
export const cleanAddress = ({ codePage, kiosk }: Address): string =>
  `/${kiosk ? '?kiosk' : ''}${codePage === undefined ? '' : `#k.${codePage}`}`
