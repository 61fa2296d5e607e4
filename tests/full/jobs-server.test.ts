import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

import { Client } from 'pg'
import { afterEach, expect, test } from 'vitest'

import { wait, waitUntil } from '../proof/wait.ts'
import { newStoreDatabase } from './new-database.ts'

const running = new Set<ChildProcess>()
afterEach(() => running.forEach(child => child.kill('SIGKILL')))

const script = fileURLToPath(new URL('../run-jobs.ts', import.meta.url))

/** A program that shares the jobs of a database, with what it has said. */
const startProgram = async (url: string, milliseconds = 0) => {
  const child = spawn(process.execPath, [script, url, String(milliseconds)])
  running.add(child)
  let output = ''
  child.stdout.on('data', text => (output += String(text)))
  child.stderr.on('data', text => (output += String(text)))
  await waitUntil(() => output.includes('began'), 'a program of jobs')
  const count = (words: string) => output.split('\n').filter(line => line === words).length
  const end = async (signal: NodeJS.Signals) => {
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
    running.delete(child)
  }
  return { count, end, output: () => output }
}

/** Lets the database believe that no program has looked at its schedules for two hours. */
const missTwoHours = async (url: string) => {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query(`update jobs.version set cron_on = now() - interval '2 hours'`)
  await client.query(`update jobs.schedule set created_on = now() - interval '1 day'`)
  await client.end()
}

test('a time that passed while no program ran is made up for once, by one of two programs', async () => {
  const url = await newStoreDatabase()
  const first = await startProgram(url)
  await first.end('SIGTERM')
  const before = first.count('has run')
  await missTwoHours(url)
  const programs = await Promise.all([startProgram(url), startProgram(url)])
  const runs = () => programs.reduce((sum, { count }) => sum + count('has run'), 0)
  await waitUntil(() => runs() > 0, 'the job that was missed')
  await wait(5_000)
  expect([before, runs()], programs.map(({ output }) => output()).join('\n')).toEqual([0, 1])
  for (const { end } of programs) await end('SIGTERM')
})

test('a job whose program was killed is run by another', async () => {
  const url = await newStoreDatabase()
  const prepared = await startProgram(url)
  await prepared.end('SIGTERM')
  await missTwoHours(url)
  const first = await startProgram(url, 60_000)
  await waitUntil(() => first.count('runs') === 1, 'the job to begin')
  const second = await startProgram(url)
  await first.end('SIGKILL')
  await waitUntil(() => second.count('has run') > 0, 'the other program to run it')
  expect([first.count('has run'), second.count('has run')]).toEqual([0, 1])
  await second.end('SIGTERM')
})
