/** The size of a proof: whole, or so short that all proofs take two and a half minutes. */
export type ProofSize = 'whole' | 'short'

/** The outcome of a proof: whether it holds, its figures in one line, and the first faults. */
export type ProofOutcome = { holds: boolean; figures: string; faults?: readonly string[] }

/**
 * A test of the built program at real size or under harm. `isLong`: it waits for minutes even at its
 * shortest, so the short form leaves it out unless it is named.
 */
export type Proof = { name: string; isLong?: true; run: (size: ProofSize) => Promise<ProofOutcome> }
