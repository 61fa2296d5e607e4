import { writeFileSync } from 'node:fs'

import { forgetFirstStarts } from './first-start.ts'
import { proofs } from './index.ts'
import type { Proof, ProofOutcome, ProofSize } from './proof.ts'

// Runs every proof, or those whose names begin with an argument: `npm run proof -- --short kills`.
// It writes the counts to the file of its first argument.

const [countsFile = '', ...args] = process.argv.slice(2)
const size: ProofSize = args.includes('--short') ? 'short' : 'whole'
const names = args.filter(arg => !arg.startsWith('--'))
const chosenProofs = proofs.filter(
  ({ name, isLong }) =>
    names.some(start => name.startsWith(start)) || (names.length === 0 && !(isLong && size === 'short')),
)

const tryProof = async ({ run }: Proof): Promise<ProofOutcome> => {
  // An unhandled rejection fails the proof in which it happens, and not the others.
  const { promise: defect, reject } = Promise.withResolvers<never>()
  process.once('uncaughtException', reject)
  try {
    return await Promise.race([run(size), defect])
  } catch (error) {
    return { holds: false, figures: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  } finally {
    process.off('uncaughtException', reject)
  }
}

let failures = 0
for (const proof of chosenProofs) {
  const start = Date.now()
  const { holds, figures, faults = [] } = await tryProof(proof)
  if (!holds) failures++
  console.log(
    `${holds ? '✓' : '✗'} ${proof.name}: ${figures} (${((Date.now() - start) / 1000).toFixed(0)} s)`,
  )
  for (const fault of faults.slice(0, 5)) console.log(`    ${fault}`)
}
await forgetFirstStarts()
writeFileSync(
  countsFile,
  JSON.stringify({ passed: chosenProofs.length - failures, failed: failures, skipped: 0 }),
)
process.exit(failures === 0 ? 0 : 1)
