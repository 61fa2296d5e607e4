import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { readSecrets, rotateSecret } from './installation-secrets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jacana-secret-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the secret is made once, long and for its owner alone', async () => {
  const file = join(folder, 'data', 'secret')
  const [one, other] = await Promise.all([readSecrets(file), readSecrets(file)])
  expect(other).toEqual(one)
  expect(Buffer.from(one.current, 'base64url')).toHaveLength(32)
  expect(readdirSync(join(folder, 'data'))).toEqual(['secret'])
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('a new secret stands before the earlier ones', async () => {
  const file = join(folder, 'secret')
  const { current } = await readSecrets(file)
  const rotated = await rotateSecret(file)
  expect(rotated.earlier).toEqual([current])
  expect(rotated.current).not.toBe(current)
  expect(await readSecrets(file)).toEqual(rotated)
  expect(readFileSync(file, 'utf8').split('\n')).toHaveLength(3)
})

test.each(['', 'too short\n'])('a file with %j is refused', async text => {
  const file = join(folder, 'secret')
  writeFileSync(file, text)
  await expect(readSecrets(file)).rejects.toThrow('secretFileWrong')
})

test('a folder that cannot be one is refused', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(readSecrets(join(folder, 'file', 'secret'))).rejects.toThrow(
    /secretFileWrong|folderUnwritable/,
  )
})
