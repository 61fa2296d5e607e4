import type { Server } from '../full/postgres.ts'
import { activityAddresses } from './activity-form.ts'
import { checkAuditLog } from './audit-log.ts'
import { onStartedServer } from './first-start.ts'
import { startProgram } from './program.ts'
import type { Proof, ProofOutcome } from './proof.ts'
import { wait, waitUntil, waitUpTo } from './wait.ts'
import { lossesOf, startWriters, type Page } from './writers.ts'

/** Proves that the program goes on by itself after PostgreSQL crashes or shuts down and starts again. */
export const postgresRestarts: Proof = {
  name: 'restarts of PostgreSQL under the program',
  run: size =>
    onStartedServer((databaseUrl, server) => restartUnder(server, databaseUrl, size === 'whole' ? 15 : 3)),
}

// A crash, an immediate and a fast shutdown.
const signals = ['SIGKILL', 'SIGQUIT', 'SIGINT'] as const

const restartUnder = async (server: Server, databaseUrl: string, restarts: number): Promise<ProofOutcome> => {
  const settings = { DATABASE_URL: databaseUrl }
  let program = await startProgram(settings)
  const pages: Page[] = (await activityAddresses(program.address, 4)).map(path => ({
    path,
    tries: 0,
    acknowledged: 0,
  }))
  const faults: string[] = []
  let ends = 0
  let acknowledged = 0
  let slowest = 0
  for (let restart = 1; restart <= restarts; restart++) {
    const signal = signals[restart % signals.length] ?? 'SIGKILL'
    const writers = startWriters(program, pages)
    await writers.firstChange
    await waitUpTo(800)
    await server.restart(signal)
    await wait(300)
    if (program.isRunning()) {
      const start = Date.now()
      const before = writers.acknowledged()
      await waitUntil(
        () => writers.acknowledged() > before || !program.isRunning(),
        'a change after the restart',
      )
      slowest = Math.max(slowest, Date.now() - start)
    }
    await writers.stop()
    acknowledged += writers.acknowledged()
    if (!program.isRunning()) {
      ends++
      faults.push(`restart ${restart} (${signal}) ended the program: ${errorIn(program.output())}`)
      program = await startProgram(settings)
    }
    const { lost, halves } = await lossesOf(program, pages)
    if (lost + halves > 0) faults.push(`restart ${restart} (${signal}): ${lost} lost, ${halves} by half`)
  }
  await program.end('SIGTERM')
  const verdict = await checkAuditLog(settings)
  if (!verdict.holds) faults.push(verdict.output)
  const figures = `${restarts} restarts, ${ends} ends, ${acknowledged} changes acknowledged, first one after at most ${slowest} ms`
  return { holds: faults.length === 0, figures, faults }
}

const errorIn = (output: string): string =>
  output.split('\n').find(line => /error/i.test(line)) ?? output.slice(-200)
