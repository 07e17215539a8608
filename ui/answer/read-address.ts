import { type Invitation, readFragment } from '../../services/ticket/invitation.ts'

/** What the address bar held when the page was opened. */
export interface Address {
  readonly link: Invitation | undefined
  /** Fingerprint of the page where codes are typed. */
  readonly codePage: string | undefined
  /** There was something, and it was neither. */
  readonly mangled: boolean
  /** A shared device: nothing is kept outside this page's memory. */
  readonly kiosk: boolean
}

/** Reads `/#<invitation>.<fingerprint>.<segment>.<language>`, `/#k.<fingerprint>` and `/?kiosk`. */
export const readAddress = (search: string, fragment: string): Address => {
  const link = readFragment(fragment)
  const codePage = /^#k\.([0-9a-hjkmnp-tv-z]{16})$/.exec(fragment)?.[1]
  return {
    link,
    codePage,
    mangled: fragment.length > 1 && link === undefined && codePage === undefined,
    kiosk: new URLSearchParams(search).has('kiosk'),
  }
}

/**
 * What may stay in the address bar, and so in the history of a shared device: never an invitation. The
 * page for codes stands on a poster, so its address may.
 */
export const cleanAddress = ({ codePage, kiosk }: Address): string =>
  `/${kiosk ? '?kiosk' : ''}${codePage === undefined ? '' : `#k.${codePage}`}`
