/** How much a proof tries: all of it, or as much as five minutes for all proofs allow. */
export type ProofSize = 'whole' | 'short'

/** What a proof saw: whether the program did as it must, its figures in one line, and what went wrong first. */
export type ProofOutcome = { holds: boolean; figures: string; faults?: readonly string[] }

/** Something that must hold at real size or under harm, tried on the built program. */
export type Proof = { name: string; run: (size: ProofSize) => Promise<ProofOutcome> }
