/**
 * The page as a machine without a screen: which picture follows which, and what cannot be undone. What
 * happens outside (loading, sending) arrives as a happening; nothing in here touches the browser.
 */
export type Trouble =
  | 'link-missing'
  | 'link-mangled'
  | 'no-crypto'
  | 'no-connection'
  | 'wave-unknown'
  | 'wave-stopped'
  | 'wave-closed'
  | 'manifest-changed'
  | 'not-announced'
  | 'manifest-unknown-kind'
  | 'segment-unknown'
  | 'segment-too-small'
  | 'label-unreadable'
  | 'key-unusable'
  | 'other-pending'
  | 'pending-expired'
  /** Its wave is over, and whether it arrived in time shows at the count. */
  | 'pending-unsure'
  /** It had arrived: its receipt is in the published list. */
  | 'pending-counted'
  | 'already-used'
  /** The server does not take it, and the wave is not over: it stays sealed where it is. */
  | 'not-taken'
  | 'segment-differs'
  | 'proof-does-not-hold'

export type Screen =
  | { readonly name: 'opening' }
  | { readonly name: 'code' }
  /** Step 0 says what this is; 1 to n are the questions; n + 1 is where one sends. */
  | { readonly name: 'step'; readonly at: number }
  | { readonly name: 'sending' }
  /** Sealed on this phone, and not at the server yet. */
  | { readonly name: 'waiting' }
  | { readonly name: 'receipt'; readonly receipt: string }
  | { readonly name: 'trouble'; readonly trouble: Trouble }

export type Happening =
  | { readonly type: 'code-asked' }
  | { readonly type: 'ready'; readonly at: number }
  | { readonly type: 'went-to'; readonly at: number }
  | { readonly type: 'send' }
  /** Nothing left the phone and nothing was sealed: the answers are still here. */
  | { readonly type: 'not-sealed' }
  | { readonly type: 'kept' }
  | { readonly type: 'retry' }
  | { readonly type: 'delivered'; readonly receipt: string }
  | { readonly type: 'stopped'; readonly trouble: Trouble }

/** Troubles after which trying once more can help; all others end the visit. */
export const RETRYABLE: ReadonlySet<Trouble> = new Set<Trouble>([
  'other-pending',
  'proof-does-not-hold',
  'not-taken',
])

const mayRetry = (screen: Screen): boolean =>
  screen.name === 'waiting' || (screen.name === 'trouble' && RETRYABLE.has(screen.trouble))

/** Troubles with a link, after which the code of the letter is another way in. */
export const mayTypeCode = (screen: Screen): boolean =>
  screen.name === 'trouble' && (screen.trouble === 'link-missing' || screen.trouble === 'link-mangled')

/** The screen after something happened; a happening that does not fit the screen changes nothing. */
export const screenAfter = (screen: Screen, happened: Happening, questions: number): Screen => {
  const step = (at: number): Screen => ({ name: 'step', at: Math.min(Math.max(0, at), questions + 1) })
  // What was sent is sent: no button, gesture or late reply leads away from a receipt.
  if (screen.name === 'receipt') return screen
  switch (happened.type) {
    case 'code-asked':
      return screen.name === 'opening' || mayTypeCode(screen) ? { name: 'code' } : screen
    case 'ready':
      return screen.name === 'opening' || screen.name === 'code' ? step(happened.at) : screen
    case 'went-to':
      return screen.name === 'step' ? step(happened.at) : screen
    case 'send':
      return screen.name === 'step' && screen.at === questions + 1 ? { name: 'sending' } : screen
    case 'not-sealed':
      return screen.name === 'sending' ? step(questions + 1) : screen
    case 'kept':
      return screen.name === 'sending' || screen.name === 'opening' ? { name: 'waiting' } : screen
    case 'retry':
      return mayRetry(screen) ? { name: 'sending' } : screen
    case 'delivered':
      return { name: 'receipt', receipt: happened.receipt }
    case 'stopped':
      return { name: 'trouble', trouble: happened.trouble }
  }
}
