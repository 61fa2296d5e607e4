import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import type { RefusalCode } from '#domain/refusal.ts'
import { refusalSentence } from './refusals.ts'

test('a quantity is written as the language writes it, a number that is a name is not', () => {
  const many = { code: 'fileTooManyRows', values: { rows: 24001, most: 20000 } } as const
  expect(refusalSentence('en', many)).toContain('24,001')
  expect(refusalSentence('fr', many)).toContain('24\u202f001')
  expect(
    refusalSentence('en', { code: 'dataFolderLocked', values: { folder: 'data', pid: 24001 } }),
  ).toContain('24001')
})

test('an instant is written as a day and an hour of the language', () => {
  const clash = { code: 'clash', values: { who: 'Planner', when: '2026-11-23T21:17:00Z' } } as const
  expect(refusalSentence('en', clash)).toContain('by Planner on 23 November 2026')
  expect(refusalSentence('es', clash)).toContain('por Planner el 23 de noviembre de 2026')
})

test('a kind of paper is called as its reader calls it, one that nobody knows by its own name', () => {
  const other = (report: string) => ({ code: 'paperOfOtherKind', values: { report } }) as const
  expect(refusalSentence('fr', other('briefing'))).toContain('«\u00a0Note de synthèse\u00a0»')
  expect(refusalSentence('fr', other('toString'))).toContain('«\u00a0toString\u00a0»')
})

test('what is not known is left out without a trace', () => {
  const codes: RefusalCode[] = [
    'fileDamaged',
    'fileTooLarge',
    'fileEntities',
    'clash',
    'inputInvalid',
    'exampleInvalid',
    'dataFolderLocked',
  ]
  for (const language of languages) {
    for (const code of codes)
      expect(refusalSentence(language, { code, values: {} })).not.toMatch(/[[\]{}]|undefined| [.,:]|\( /u)
  }
})

test('a value that looks like a mark of the sentence is kept as it is', () => {
  expect(
    refusalSentence('en', { code: 'inputInvalid', values: { field: 'text', problem: '[a] {field}' } }),
  ).toContain('[a] {field}')
})
