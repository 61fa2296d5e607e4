import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { secretOfFolder } from './secret-file.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jacana-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the secret of a folder is made once, long and for its owner alone', () => {
  const data = join(folder, 'data')
  const secret = secretOfFolder(data)
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32)
  expect(secretOfFolder(data)).toBe(secret)
  expect(readdirSync(data)).toEqual(['secret'])
  expect(statSync(join(data, 'secret')).mode & 0o777).toBe(0o600)
})

test('a folder that cannot be one is refused', () => {
  writeFileSync(join(folder, 'file'), '')
  expect(() => secretOfFolder(join(folder, 'file'))).toThrow('folderIsFile')
})
