import { Refused } from '../plumbing/refused.ts'

/**
 * Why a wave cannot be counted. All but the first two mean that somebody wrote to the database past its doors,
 * or that keys and database do not belong together:
 *
 * - `tally-key-missing`, `tally-key-broken`: the key file is not there, or holds no pair that opens
 * - `manifest-changed`: the manifest is not the one that the keys were made for
 * - `not-over`: the manifest's last day is not over by the worker's own clock
 * - `tree-changed`, `segments-changed`, `questionnaire-changed`: not what the manifest names by its hash
 * - `ballots-do-not-add-up`: more ballots in a segment than tickets or people invited, or one without its spent
 *   ticket
 * - `ballots-changed`: other ballots, tree or manifest than the worker bound itself to at its first try
 * - `said-not-due`: the database still calls a wave not due, days after its last day
 * - `figures-cannot-be-kept`: the database refuses the publication, with and without anybody's words
 * - `keeps-failing`: the count broke off several times after ballots were opened
 */
export const COUNT_REFUSALS = [
  'tally-key-missing',
  'tally-key-broken',
  'manifest-changed',
  'not-over',
  'tree-changed',
  'segments-changed',
  'questionnaire-changed',
  'ballots-do-not-add-up',
  'ballots-changed',
  'said-not-due',
  'figures-cannot-be-kept',
  'keeps-failing',
] as const
export type CountRefusal = (typeof COUNT_REFUSALS)[number]

/** Thrown when a wave cannot be counted here. Its ballots stay where they are. */
export class CountRefused extends Refused {
  readonly code: CountRefusal

  constructor(code: CountRefusal) {
    super(`cannot be counted here: ${code}`)
    this.code = code
  }
}

/** The answer of the door: another worker was first, or it is not yet midnight in the database. */
export class NotDue extends Refused {
  constructor() {
    super('not due')
  }
}
