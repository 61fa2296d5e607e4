import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

import { openSentJournal } from './sent-journal.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jacana-journal-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('what one program noted, the next one knows, until it is cleared', () => {
  const path = join(folder, 'sent-mail')
  const journal = openSentJournal(path)
  expect(journal.notedIds()).toEqual([])
  journal.note('a')
  journal.note('b')
  expect(openSentJournal(path).notedIds()).toEqual(['a', 'b'])
  journal.clear()
  expect([openSentJournal(path).notedIds(), readdirSync(folder)]).toEqual([[], []])
})
