import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jacana-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const lock = () => join(folder, 'lock')

test('a locked folder is refused with the number of the process that holds it', () => {
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(
    expect.objectContaining({ code: 'dataFolderLocked', values: { folder, pid: process.pid } }),
  )
  unlock()
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a dead process is taken over', async () => {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  writeFileSync(lock(), JSON.stringify({ pid: child.pid, born: '', token: 'old' }))
  const unlock = lockFolder(folder)
  expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid })
  expect(() => lockFolder(folder)).toThrow('dataFolderLocked')
  unlock()
  expect(readdirSync(folder)).toEqual([])
})

test.runIf(process.platform === 'linux')(
  'a number that a later process was given again is not the one that held the lock',
  () => {
    writeFileSync(
      lock(),
      JSON.stringify({ pid: process.pid, born: 'before the machine was started again', token: 'old' }),
    )
    const unlock = lockFolder(folder)
    expect(() => lockFolder(folder)).toThrow('dataFolderLocked')
    unlock()
  },
)

test('who was cut off while taking a dead lock over does not bar the way', () => {
  const dead = { pid: 2 ** 22 + 1, born: '' }
  writeFileSync(lock(), JSON.stringify({ ...dead, token: 'old' }))
  writeFileSync(`${lock()}.old`, JSON.stringify({ ...dead, token: 'claimer' }))
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('who is taking a dead lock over at this moment keeps others out', () => {
  lockFolder(folder)
  const living = readFileSync(lock(), 'utf8')
  writeFileSync(lock(), JSON.stringify({ pid: 2 ** 22 + 1, born: '', token: 'old' }))
  writeFileSync(`${lock()}.old`, living)
  expect(() => lockFolder(folder)).toThrow('dataFolderLocked')
})
