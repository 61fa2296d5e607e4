import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { becomePlanner } from '../demo-planner.ts'
import { freePort } from '../full/free-port.ts'
import { waitUntil } from './wait.ts'

const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** The environment of the program, such as the place of its data. */
export type Settings = Readonly<Record<string, string>>

/** The built program, serving in a process of its own. */
export type Program = {
  pid: number
  address: string
  /** The output so far. */
  output: () => string
  isRunning: () => boolean
  /** Ends it by a signal, and waits for the end. */
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** The serving program, once it answers. @throws Error with its output where it ends instead */
export const startProgram = async (settings: Settings, port?: number): Promise<Program> => {
  const portNumber = port ?? (await freePort())
  const address = `http://127.0.0.1:${portNumber}`
  const child = launch(['serve'], { ...settings, PORT: String(portNumber) })
  const exit = new Promise(resolve => child.once('exit', resolve))
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += String(text)))
  const isRunning = () => child.exitCode === null && child.signalCode === null
  await waitUntil(() => output.includes(address) || !isRunning(), 'the program to serve', 180_000)
  if (!isRunning()) throw new Error(`The program did not start: ${output}`)
  await becomePlanner(address)
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await exit
    running.delete(child)
  }
  return { pid: child.pid ?? 0, address, output: () => output, isRunning, end }
}

// All programs end with the proofs, however these end.
const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach(child => child.kill('SIGKILL')))

/** The output and the exit code of a command of the program. */
export const runProgramCommand = (
  args: readonly string[],
  settings: Settings,
): Promise<{ code: number | null; output: string }> =>
  new Promise(resolve => {
    const child = launch(args, settings)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', text => (output += String(text)))
    child.once('close', code => resolve({ code, output }))
  })

const launch = (args: readonly string[], settings: Settings) => {
  const { DATABASE_URL: _, BASE_URL: __, ...env } = process.env
  // With a server as its database, the program would write its secret into this folder's data.
  const secretFile = settings['JACANA_DATA']
    ? {}
    : { JACANA_SECRET_FILE: join(tmpdir(), 'jacana-proof-secret') }
  const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
  return spawn(process.execPath, [main, ...args], {
    env: { ...env, LC_ALL: 'C', ...secretFile, ...settings },
    stdio,
  })
}

/** The answer of a run in a new folder, which is deleted afterwards. */
export const inFolder = async <Answer>(run: (folder: string) => Promise<Answer>): Promise<Answer> => {
  const folder = mkdtempSync(join(tmpdir(), 'jacana-proof-'))
  try {
    return await run(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
