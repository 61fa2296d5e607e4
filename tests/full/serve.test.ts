import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'

import { planner } from '#tests/people.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { newId } from '#store/engine/new-id.ts'
import { openStore } from '#store/open-store.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { showPapers } from '#use-cases/papers/show-papers.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'

import { becomePlanner, plannerHeaders } from '../demo-planner.ts'
import { bringPlan } from '../bring-plan.ts'
import { planManyTimes } from '../made/many-times.ts'
import { freePort } from './free-port.ts'
import { newEmptyDatabase } from './new-database.ts'

// The built program as people start it, in a process of its own, with real files or a real server.

const words = wordsIn(commandLineWords, 'en')
const main = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

type Program = { child: ChildProcess; port: number; output: () => string; address: string }

let folder: string
const running: ChildProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jacana-serve-'))
})
afterEach(() => running.splice(0).forEach(child => child.kill('SIGKILL')))
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const start = async (place: Record<string, string>, port?: number): Promise<Program> => {
  const portNumber = port ?? (await freePort())
  // The test runner sets a BASE_URL for another purpose.
  const { DATABASE_URL: _, BASE_URL: __, ...env } = process.env
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { ...env, LC_ALL: 'C', PORT: String(portNumber), ...place },
  })
  running.push(child)
  let output = ''
  child.stdout.on('data', text => (output += String(text)))
  child.stderr.on('data', text => (output += String(text)))
  const address = `http://127.0.0.1:${portNumber}`
  const ready = Promise.race([once(child, 'exit'), waitForOutput(() => output, address)])
  await ready
  if (child.exitCode === null) await becomePlanner(address)
  return { child, port: portNumber, output: () => output, address }
}

const waitForOutput = async (output: () => string, text: string): Promise<void> => {
  while (!output().includes(text)) await new Promise(resolve => setTimeout(resolve, 20))
}

const stop = async ({ child }: Program, signal: NodeJS.Signals): Promise<unknown> => {
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}

test('the program opens the example in an empty folder, serves it in three languages and ends on a signal', async () => {
  const data = join(folder, 'example')
  const first = await start({ JACANA_DATA: data })
  expect(first.output()).toContain(words.exampleLoaded)
  for (const language of ['en', 'fr', 'es']) {
    const page = await fetch(`${first.address}/${language}/plan/wetlands-2023-2025`, {
      headers: plannerHeaders(first.address),
    })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain(`<html lang="${language}"`)
  }
  expect(await stop(first, 'SIGTERM')).toBe(0)
  expect(first.output()).toContain(words.stopping)
  const second = await start({ JACANA_DATA: data })
  expect(second.output()).not.toContain(words.exampleLoaded)
  expect(await stop(second, 'SIGINT')).toBe(0)
  expect(second.output()).toContain(words.stopping)
})

test('the program also runs with a PostgreSQL server', async () => {
  const program = await start({
    DATABASE_URL: await newEmptyDatabase(),
    JACANA_DATA: join(folder, 'server'),
  })
  expect((await fetch(`${program.address}/fr`)).status).toBe(200)
  expect(await stop(program, 'SIGTERM')).toBe(0)
})

test('a paper job is cancelled when the program ends, and nothing is registered', async () => {
  const data = join(folder, 'making')
  const plan = await planManyTimes(() => readExamplePlan('examples/wetlands-2023-2025', newId), 20)
  const { slug } = plan
  const within = async <Answer>(ask: (jacana: Jacana) => Promise<Answer>): Promise<Answer> => {
    const store = await openStore({ dataFolder: data })
    try {
      return await ask(createJacana({ store }))
    } finally {
      await store.close()
    }
  }
  await within(async jacana => {
    await jacana.do(bringPlan, planner, plan)
    await jacana.do(createVersion, planner, { slug, name: 'May' })
  })
  const program = await start({ JACANA_DATA: data })
  const body = new URLSearchParams({
    report: 'integrated-plan',
    version: 'May',
    language: 'fr',
    format: 'pdf',
  })
  const headers = plannerHeaders(program.address)
  const answer = await fetch(`${program.address}/en/plan/${slug}/papers`, {
    method: 'POST',
    body,
    headers,
    redirect: 'manual',
  })
  expect(answer.headers.get('location')).toContain('/papers/making/')
  expect(await stop(program, 'SIGTERM')).toBe(0)
  expect(program.output().split('\n').slice(3)).toEqual([words.stopping, ''])
  expect((await within(jacana => jacana.do(showPapers, planner, { slug }))).papers).toEqual([])
})

test('a second program on the same folder or port is refused with a sentence', async () => {
  const data = join(folder, 'example')
  const first = await start({ JACANA_DATA: data })
  const second = await start({ JACANA_DATA: data })
  expect(second.child.exitCode).toBe(1)
  expect(second.output()).toContain(String(first.child.pid))
  const third = await start({ JACANA_DATA: join(folder, 'making') }, first.port)
  expect(third.child.exitCode).toBe(2)
  expect(third.output()).toContain(words.portTaken(first.port))
})

test.each([
  [{ PORT: 'lake' }, words.portWrong('lake')],
  [{ BASE_URL: 'lake' }, words.addressWrong('lake')],
])('a wrong setting is named: %j', async (settings, sentence) => {
  const program = await start({ JACANA_DATA: join(folder, 'wrong'), ...settings })
  expect(program.child.exitCode).toBe(2)
  expect(program.output().trim()).toBe(sentence)
})
