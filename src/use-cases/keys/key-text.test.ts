import { expect, test } from 'vitest'

import { isKeyText, keyHash, newKeyText } from './key-text.ts'

test('each new key is another, and is known by its form', () => {
  const keys = Array.from({ length: 100 }, newKeyText)
  expect(new Set(keys).size).toBe(100)
  expect(keys.every(key => /^jck_[\w-]{49}$/.test(key) && isKeyText(key))).toBe(true)
  expect(keyHash(keys[0] ?? '')).toMatch(/^[0-9a-f]{64}$/)
})

test('a key with one wrong, missing or further character is told apart', () => {
  const key = newKeyText()
  for (let i = 0; i < key.length; i++) {
    const other = key[i] === 'A' ? 'B' : 'A'
    expect(isKeyText(key.slice(0, i) + other + key.slice(i + 1)), `character ${i}`).toBe(false)
    expect(isKeyText(key.slice(0, i) + key.slice(i + 1)), `without character ${i}`).toBe(false)
  }
  for (const text of ['', 'jck_', `${key}A`, ` ${key}`, key.toUpperCase(), 'password'])
    expect(isKeyText(text)).toBe(false)
})
