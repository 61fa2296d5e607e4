/** An error whose sentence tells a person what to do; it ends a command without a stack. */
export class Stop extends Error {}
