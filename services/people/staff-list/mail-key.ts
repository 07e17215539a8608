import { readMailAddress } from '../../plumbing/mail-address.ts'
import { fold } from './cell-text.ts'

/** By what a mail address is found in a list; of what is no address, its letters, so that it can be pointed at. */
export function mailKey(cell: string): string {
  return readMailAddress(cell) ?? fold(cell)
}
