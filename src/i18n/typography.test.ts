import { describe, expect, it, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { bindSpaces, typeset } from './typography.ts'

describe('typeset', () => {
  it.each([
    [
      'en',
      `The "plan" for 2023-2025: Resolution XIV.8 para. 3; it's done.`,
      'The “plan” for 2023\u20112025: Resolution\u00a0XIV.8 para.\u00a03; it’s done.',
    ],
    [
      'fr',
      `L'avis: "oui" ; non! Résolution XIV.8 par. 3`,
      'L’avis\u00a0: «\u00a0oui\u00a0»\u202f; non\u202f! Résolution\u00a0XIV.8 par.\u00a03',
    ],
    ['en', 'Document SC62 Doc.9', 'Document SC62\u00a0Doc.9'],
    [
      'fr',
      'À 12:30, voir https://a.org?b; puis «ici».',
      'À 12:30, voir https://a.org?b\u202f; puis «\u00a0ici\u00a0».',
    ],
    ['es', `¿El "plan"? Artículo 8.2: párr. 4`, '¿El «plan»? Artículo\u00a08.2: párr.\u00a04'],
  ] as const)('in %s: %s', (language, plain, expected) => {
    expect(typeset(language, plain)).toBe(expected)
    expect(typeset(language, expected)).toBe(expected)
  })
})

test.each(languages)('binding changes only spaces: %s', language => {
  const words = `"A" : b ; c ! d ? « e » f: g; it's 2023-2025, par. 12 et Décisions SC62-14, SC62 Doc.9`
  expect(bindSpaces(language, words).replace(/\s/gu, ' ')).toBe(words)
})
