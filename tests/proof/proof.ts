/** The size of a proof: whole, or so short that all proofs take five minutes. */
export type ProofSize = 'whole' | 'short'

/** The outcome of a proof: whether it holds, its figures in one line, and the first faults. */
export type ProofOutcome = { holds: boolean; figures: string; faults?: readonly string[] }

/** A test of the built program at real size or under harm. */
export type Proof = { name: string; run: (size: ProofSize) => Promise<ProofOutcome> }
