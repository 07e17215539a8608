/**
 * Something an operator asked that cannot be done; the message says why, where, and what to do. The
 * command line prints it without a stack. (What a browser is told is a `Problem`.)
 */
export class Refused extends Error {}
