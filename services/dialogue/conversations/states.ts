import { notNow, turnOfTheOther } from '../dialogue.problems.ts'

/** How far a conversation has come. */
export const STATES = [
  'proposed',
  'planned',
  'declined',
  'cancelled',
  'talked',
  'summarised',
  'agreed',
  'closed',
] as const
export type State = (typeof STATES)[number]

interface Step {
  readonly from: readonly State[]
  readonly to: State
  /** Only for who did not do the last thing. */
  readonly by?: 'other'
}

/** What may happen to a conversation, and when. There is no state for how good it was. */
export const STEPS = {
  accept: { from: ['proposed'], to: 'planned', by: 'other' },
  decline: { from: ['proposed'], to: 'declined', by: 'other' },
  move: { from: ['proposed', 'planned'], to: 'proposed' },
  cancel: { from: ['proposed', 'planned'], to: 'cancelled' },
  talk: { from: ['planned'], to: 'talked' },
  'not-yet': { from: ['talked'], to: 'planned' },
  summarise: { from: ['talked', 'summarised'], to: 'summarised' },
  confirm: { from: ['summarised'], to: 'agreed', by: 'other' },
  'look-back': { from: ['agreed'], to: 'closed' },
} as const satisfies Readonly<Record<string, Step>>

export type StepName = keyof typeof STEPS

/** @throws Problem 409 when it cannot happen now, or not by this one of the two */
export const stepFrom = (
  name: StepName,
  now: { readonly state: string; readonly turnOf: string },
  me: string,
): State => {
  const step: Step = STEPS[name]
  if (!step.from.includes(now.state as State)) throw notNow(now.state)
  if (step.by === 'other' && now.turnOf === me) throw turnOfTheOther()
  return step.to
}

/** Until the conversation a piece that was shared can be taken back. */
export const isAhead = (state: string): boolean => state === 'proposed' || state === 'planned'

const AGREED_ON: readonly string[] = ['planned', 'talked', 'summarised', 'agreed', 'closed'] satisfies State[]

const HAD: readonly string[] = ['talked', 'summarised', 'agreed', 'closed'] satisfies State[]

/** Have they talked? */
export const wasHad = (state: string): boolean => HAD.includes(state)

/** Did both agree to have it? */
export const wasAgreedOn = (state: string): boolean => AGREED_ON.includes(state)
