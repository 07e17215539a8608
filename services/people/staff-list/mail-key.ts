import { readMailAddress } from '../../plumbing/mail-address.ts'
import { fold } from './cell-text.ts'

/**
 * The key by which a mail address is found in a list. What is no address is its own key, so that a finding can
 * name it.
 */
export function mailKey(cell: string): string {
  return readMailAddress(cell) ?? fold(cell)
}
