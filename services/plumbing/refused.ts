/**
 * Thrown when an operator asks something that cannot be done. The message says why, where, and what to do. The
 * command line prints it without a stack. (What a browser is told is a `Problem`.)
 */
export class Refused extends Error {}
