import { readFileSync } from 'node:fs'

import { activityAddresses, examplePlan } from './activity-form.ts'
import { plannerHeaders } from '../demo-planner.ts'
import { inStartedFolder } from './first-start.ts'
import { startProgram, type Program } from './program.ts'
import type { Proof, ProofOutcome } from './proof.ts'
import { wait } from './wait.ts'
import { startWriters, type Page } from './writers.ts'

/** Proves that forty readers and five writers at once get all pages and changes through. */
export const load: Proof = {
  name: '40 readers and 5 writers',
  run: size =>
    inStartedFolder(async folder => {
      const program = await startProgram({ JACANA_DATA: folder })
      try {
        return await readAndWrite(program, size === 'whole' ? 60 : 10)
      } finally {
        await program.end('SIGTERM')
      }
    }),
}

const readAndWrite = async (program: Program, seconds: number): Promise<ProofOutcome> => {
  const activities = await activityAddresses(program.address, 25)
  const writeCount: Page[] = activities.slice(20).map(path => ({ path, tries: 0, acknowledged: 0 }))
  const readers = startReaders(program, [...pages, ...activities.slice(0, 20)])
  const probe = startReaders(program, ['/icon.svg'], 1)
  const writers = startWriters(program, writeCount)
  await wait(seconds * 1000)
  const times = await readers.stop()
  const probeTimes = await probe.stop()
  await writers.stop()
  const refusals = [...writers.otherAnswers].map(([answer, count]) => `change: ${answer} × ${count}`)
  const faults = [...readers.faults, ...probe.faults, ...refusals]
  const figures =
    `${times.length} pages in ${seconds} s, half within ${at(times, 0.5)} ms, 99 % within ${at(times, 0.99)} ms; ` +
    `${writers.acknowledged()} changes; a small file takes at most ${at(probeTimes, 1)} ms; ${memoryOf(program.pid)} MB`
  return { holds: faults.length === 0 && program.isRunning(), figures, faults }
}

const pages = [
  '/en',
  '/fr',
  '/es/mandates',
  examplePlan,
  `${examplePlan.replace('/en/', '/fr/')}?function=2`,
  '/en/search?q=wetland',
  '/fr/search?q=zones',
  `${examplePlan}/versions`,
  `${examplePlan}/papers`,
  `${examplePlan}/export.json`,
  `${examplePlan}/export.xlsx`,
]

type Readers = { stop: () => Promise<number[]>; faults: string[] }

/** Readers of random pages; `stop` ends them and returns the sorted times of the pages. */
const startReaders = ({ address }: Program, paths: readonly string[], count = 40): Readers => {
  const times: number[] = []
  const faults: string[] = []
  let isStopped = false
  const readOnce = async (path: string): Promise<void> => {
    const start = performance.now()
    const answer = await fetch(`${address}${path}`, { headers: plannerHeaders(address) })
    await answer.arrayBuffer()
    times.push(performance.now() - start)
    if (answer.status !== 200) faults.push(`${path}: ${answer.status}`)
  }
  const read = async (): Promise<void> => {
    while (!isStopped) {
      const path = paths[Math.floor(Math.random() * paths.length)] ?? '/en'
      await readOnce(path).catch((error: Error) => faults.push(`${path}: ${error.message}`))
    }
  }
  const work = Promise.all(Array.from({ length: count }, read))
  const stop = async (): Promise<number[]> => {
    isStopped = true
    await work
    return times.toSorted((one, other) => one - other)
  }
  return { stop, faults }
}

const at = (times: readonly number[], share: number): number =>
  Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)

const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
