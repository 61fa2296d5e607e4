/** Ends a command with a sentence that a person can act on, without a stack. */
export class Stop extends Error {}
