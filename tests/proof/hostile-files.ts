import { readdirSync, readFileSync } from 'node:fs'

import { heavyFiles, type HeavyFile } from '../made/heavy-files.ts'
import { inStartedFolder } from './first-start.ts'
import { startProgram, type Program } from './program.ts'
import { plannerHeaders } from '../demo-planner.ts'
import type { Proof } from './proof.ts'
import { wait } from './wait.ts'

/** The cost of one file: status, seconds, most megabytes of its reader, and longest wait of others in ms. */
type Cost = { name: string; status: number; seconds: number; megabytes: number; longestWait: number }

/** The most that a file may cost; others may wait a tenth of a second. */
const limits = { seconds: 30, megabytes: 600, longestWait: 100 }

/** Proves that files too heavy for a reader are answered within time and memory, without blocking others. */
export const hostileFiles: Proof = {
  name: 'hostile files',
  run: size =>
    inStartedFolder(async folder => {
      const program = await startProgram({ JACANA_DATA: folder })
      try {
        const chosenFiles = heavyFiles.filter((_, at) => size === 'whole' || at % 3 === 0)
        const costs: Cost[] = []
        for (const file of chosenFiles) {
          const cost = await leastCost(program, file)
          costs.push(cost)
          if (size === 'whole') console.log(`    ${lineOf(cost)}`)
        }
        const faults = costs.filter(isOver).map(lineOf)
        const figures = figuresOf(costs, faults.length)
        return { holds: faults.length === 0 && program.isRunning(), figures, faults }
      } finally {
        await program.end('SIGTERM')
      }
    }),
}

/** A file that holds others up does so each time; another program on the machine does so now and then. */
const mostTries = 3

/** The least cost of several tries, because a busy machine may delay other requests by chance. */
const leastCost = async (program: Program, file: HeavyFile): Promise<Cost> => {
  let least = await costOf(program, file)
  for (let again = 0; again < mostTries - 1 && least.longestWait > limits.longestWait; again++) {
    const { longestWait } = await costOf(program, file)
    least = { ...least, longestWait: Math.min(longestWait, least.longestWait) }
  }
  return least
}

const costOf = async (program: Program, { name, make }: HeavyFile): Promise<Cost> => {
  const form = new FormData()
  form.set('file', new Blob([Uint8Array.from(make())]), 'plan')
  // The form is written before, because this work would delay our own small requests.
  const written = new Response(form)
  const headers = {
    ...plannerHeaders(program.address),
    'content-type': written.headers.get('content-type') ?? '',
  }
  const body = await written.bytes()
  const watch = startWatch(program)
  const start = performance.now()
  const answer = await fetch(`${program.address}/en/import`, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  })
  await answer.arrayBuffer()
  const seconds = (performance.now() - start) / 1000
  return { name, status: answer.status, seconds, ...(await watch.stop()) }
}

/** Whether a cost is over the limits. An accepted file is also stored, and that time does not count. */
const isOver = ({ status, seconds, megabytes, longestWait }: Cost): boolean =>
  status >= 500 ||
  seconds > limits.seconds ||
  megabytes > limits.megabytes ||
  (status !== 303 && longestWait > limits.longestWait)

const lineOf = ({ name, status, seconds, megabytes, longestWait }: Cost): string =>
  `${name}: ${status}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB, others wait ${longestWait.toFixed(0)} ms`

const figuresOf = (costs: readonly Cost[], over: number): string => {
  const most = (cost: keyof Omit<Cost, 'name'>) =>
    costs.reduce((largest, each) => Math.max(largest, each[cost]), 0).toFixed(0)
  return `${costs.length} files, ${over} over; at most ${most('seconds')} s, ${most('megabytes')} MB, others wait ${most('longestWait')} ms`
}

/** Watches the memory of the program's processes and the time for a small request, until it is stopped. */
const startWatch = ({ pid, address }: Program) => {
  let megabytes = 0
  let longestWait = 0
  let isStopped = false
  const weigh = async (): Promise<void> => {
    for (; !isStopped; await wait(20))
      megabytes = childrenOf(pid)
        .map(memoryOf)
        .reduce((most, each) => Math.max(most, each), megabytes)
  }
  const probe = async (): Promise<void> => {
    for (; !isStopped; await wait(20)) {
      const start = performance.now()
      await (await fetch(`${address}/icon.svg`)).arrayBuffer()
      longestWait = Math.max(longestWait, performance.now() - start)
    }
  }
  const watching = Promise.all([weigh(), probe()])
  const stop = async () => {
    isStopped = true
    await watching
    return { megabytes, longestWait }
  }
  return { stop }
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap(task =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )

/** The most memory that a process has used, in megabytes; 0 for an ended one. */
const memoryOf = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
