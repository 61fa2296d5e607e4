import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jacana-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const locked = { code: 'dataFolderLocked' }

test('a locked folder is refused with the id of the process that holds it', async () => {
  const unlock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toMatchObject({ ...locked, values: { folder, pid: process.pid } })
  await unlock()
  const again = await lockFolder(folder)
  await again()
  expect(readdirSync(folder)).toEqual([])
})

test('the remains of a dead process, empty or damaged, lock nobody out and are removed', async () => {
  writeFileSync(join(folder, 'lock-of-nobody'), '')
  writeFileSync(join(folder, 'lock-torn'), '{"pid":')
  const unlock = await lockFolder(folder)
  await unlock()
  expect(readdirSync(folder)).toEqual([])
})

test('a folder whose path is too long for a socket can be locked too', async () => {
  const deep = join(folder, 'a'.repeat(90), 'b'.repeat(90))
  mkdirSync(deep, { recursive: true })
  const unlock = await lockFolder(deep)
  await expect(lockFolder(deep)).rejects.toMatchObject(locked)
  await unlock()
  expect(readdirSync(deep)).toEqual([])
})

test('of eight locks at the same moment exactly one succeeds', async () => {
  for (let round = 0; round < 10; round++) {
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
    const unlocks = outcomes.flatMap(outcome => (outcome.status === 'fulfilled' ? [outcome.value] : []))
    expect(unlocks).toHaveLength(1)
    for (const unlock of unlocks) await unlock()
  }
})

const locker = fileURLToPath(new URL('../../../tests/lock-until-killed.ts', import.meta.url))
const startLocker = async () => {
  const child = spawn(process.execPath, [locker, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface({ input: child.stdout })
  await once(lines, 'line')
  return { child, ended: once(child, 'exit'), answer: once(lines, 'line').then(([line]) => String(line)) }
}

const endLockers = async (lockers: Awaited<ReturnType<typeof startLocker>>[]) => {
  for (const { child } of lockers) child.kill('SIGKILL')
  await Promise.all(lockers.map(({ ended }) => ended))
}

test('of eight processes that start after a killed one exactly one gets the lock', async () => {
  const first = await startLocker()
  first.child.stdin.write('go')
  expect(await first.answer).toBe('holding')
  await endLockers([first])
  const lockers = await Promise.all(Array.from({ length: 8 }, startLocker))
  for (const { child } of lockers) child.stdin.write('go')
  const answers = await Promise.all(lockers.map(({ answer }) => answer))
  expect(answers.toSorted()).toEqual(['holding', ...Array.from({ length: 7 }, () => 'refused')])
  await endLockers(lockers)
  expect(readdirSync(folder)).toHaveLength(1)
})
