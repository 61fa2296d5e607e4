import { expect, test } from 'vitest'

import { createSubmissions } from './submissions.ts'

const form = (person: string, path: string, hash: string) => [person, path, hash] as const

test('two presses of one button get one answer; another form, place or person gets its own', async () => {
  const { once } = createSubmissions()
  let sends = 0
  const send = async () => (sends += 1)
  const first = once(form('a', '/plan', 'x=1'), send)
  expect(await Promise.all([first, once(form('a', '/plan', 'x=1'), send)])).toEqual([1, 1])
  expect(await once(form('a', '/plan', 'x=1'), send)).toBe(1)
  expect(await once(form('a', '/plan', 'x=2'), send)).toBe(2)
  expect(await once(form('a', '/import', 'x=1'), send)).toBe(3)
  expect(await once(form('b', '/plan', 'x=1'), send)).toBe(4)
})

test('a form that is sent again after another one is processed again', async () => {
  const { once } = createSubmissions()
  let sends = 0
  const send = async () => (sends += 1)
  const long = once(form('a', '/long', 'x'), () => new Promise(resolve => setTimeout(resolve, 5, 'late')))
  expect(await once(form('a', '/import', 'x'), send)).toBe(1)
  expect(await once(form('b', '/discard', 'x'), send)).toBe(2)
  expect(await once(form('a', '/import', 'x'), send)).toBe(1)
  expect(await once(form('a', '/discard', 'x'), send)).toBe(3)
  expect(await once(form('a', '/import', 'x'), send)).toBe(4)
  expect(await Promise.all([long, once(form('a', '/long', 'x'), send)])).toEqual(['late', 'late'])
})

test('a refused form can be sent again at once', async () => {
  const { once } = createSubmissions()
  await expect(once(form('a', '/plan', 'x'), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await once(form('a', '/plan', 'x'), async () => 'yes')).toBe('yes')
})

test('no more uploads run at once than the limit', () => {
  const { beginUpload } = createSubmissions(5_000, 2)
  const end = beginUpload()
  beginUpload()
  expect(beginUpload).toThrow('tooManyUploads')
  end()
  expect(beginUpload).not.toThrow()
})
