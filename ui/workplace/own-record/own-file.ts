import type { WholeConversation } from '../api.ts'

/** The own record as a file, made here from what the server answered; nothing is asked again. */
export const ownFile = (conversations: readonly WholeConversation[]): string =>
  URL.createObjectURL(new Blob([JSON.stringify(conversations, null, 2)], { type: 'application/json' }))

/** Saves it under a name with the date. */
export const saveAs = (address: string, name: string): void => {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read it a moment later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
