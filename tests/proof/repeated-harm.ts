import { activityAddresses } from './activity-form.ts'
import { checkAuditLog } from './audit-log.ts'
import { startProgram, type Program, type Settings } from './program.ts'
import type { ProofOutcome } from './proof.ts'
import { waitUpTo } from './wait.ts'
import { lossesOf, startWriters, type Page } from './writers.ts'

/** A harm done to the program again and again. */
export type Harm = {
  settings: Settings
  times: number
  /** Before each start; answers what the program is given beside its settings. */
  prepare?: () => Settings
  /** What is done to the program under its writers; it has ended afterwards. */
  inflict: (program: Program, time: number) => Promise<void>
}

/**
 * What is left after each harm, seen from the next start: what was acknowledged must be there, no change by half, and at
 * the end an entry in the audit log for each. Every fifth harm comes right after the start.
 */
export const sufferHarm = async ({ settings, times, prepare, inflict }: Harm): Promise<ProofOutcome> => {
  const first = await startProgram(settings)
  const pages: Page[] = (await activityAddresses(first.address, 4)).map(path => ({
    path,
    tries: 0,
    acknowledged: 0,
  }))
  await first.end('SIGTERM')
  const before = await checkAuditLog(settings)
  let [acknowledged, lost] = [0, 0]
  const faults: string[] = []
  for (let time = 1; time <= times + 1; time++) {
    const program = await startProgram({ ...settings, ...prepare?.() })
    const losses = await lossesOf(program, pages)
    lost += losses.lost
    if (losses.lost + losses.halves > 0)
      faults.push(`after ${time - 1}: ${losses.lost} lost, ${losses.halves} by half`)
    // What lost a change once has failed, and may have lost the very pages.
    if (time > times || losses.lost > 0) {
      await program.end('SIGTERM')
      break
    }
    const writers = startWriters(program, pages)
    if (time % 5 === 0) await waitUpTo(400)
    else await writers.firstChange.then(() => waitUpTo(1500))
    await inflict(program, time)
    await writers.stop()
    acknowledged += writers.acknowledged()
  }
  const after = await checkAuditLog(settings)
  if (!after.holds) faults.push(after.output)
  if (after.entries < before.entries + acknowledged)
    faults.push(
      `${after.entries} entries of the audit log, after ${before.entries} and ${acknowledged} changes`,
    )
  return {
    holds: faults.length === 0,
    figures: `${times} times, ${acknowledged} changes acknowledged, ${lost} lost`,
    faults,
  }
}
