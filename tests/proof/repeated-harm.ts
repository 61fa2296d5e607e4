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
  /** Runs before each start and returns more settings for the program. */
  prepare?: () => Settings
  /** Other work while writers work; what it returns ends it. */
  beside?: (program: Program) => () => Promise<void>
  /** Harms the program while writers work; the program has ended afterwards. */
  inflict: (program: Program, time: number) => Promise<void>
}

/**
 * The outcome of a repeated harm, checked at each next start: no acknowledged or partial change may be wrong.
 * At the end the audit log must have an entry for each change. Every fifth harm comes right after the start.
 */
export const sufferHarm = async ({
  settings,
  times,
  prepare,
  beside,
  inflict,
}: Harm): Promise<ProofOutcome> => {
  const first = await startProgram(settings)
  const pages: Page[] = (await activityAddresses(first.address, 4)).map(path => ({
    path,
    tries: 0,
    acknowledged: 0,
  }))
  await first.end('SIGTERM')
  const before = await checkAuditLog(settings)
  let [acknowledged, lossesBefore] = [0, 0]
  const faults: string[] = []
  for (let time = 1; time <= times + 1; time++) {
    const program = await startProgram({ ...settings, ...prepare?.() })
    const losses = await lossesOf(program, pages)
    lossesBefore += losses.lost
    if (losses.lost + losses.halves > 0)
      faults.push(`after ${time - 1}: ${losses.lost} lost, ${losses.halves} by half`)
    // After a lost change the proof has failed, and even the pages may be lost.
    if (time > times || losses.lost > 0) {
      await program.end('SIGTERM')
      break
    }
    const writers = startWriters(program, pages)
    const endBeside = beside?.(program)
    if (time % 5 === 0) await waitUpTo(400)
    else await writers.firstChange.then(() => waitUpTo(1500))
    await inflict(program, time)
    await Promise.all([writers.stop(), endBeside?.()])
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
    figures: `${times} times, ${acknowledged} changes acknowledged, ${lossesBefore} lost`,
    faults,
  }
}
