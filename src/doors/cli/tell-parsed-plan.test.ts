import { expect, test } from 'vitest'
import type { Doubt } from '#domain/papers/parsed-plan.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { internalWords } from '#tests/internal-words.ts'
import { tellParsedPlan } from './tell-parsed-plan.ts'

const doubtAt = (row: number | undefined, cell: string): Doubt => ({
  at: { section: '1', ...(row !== undefined && { result: '1.1', row }) },
  cell,
  text: '',
  confidence: 0.5,
  reason: 'columnUnsure',
  alternatives: [],
})

test('a doubt names its column in the language of the reader where the paper has no heading', () => {
  const text = tellParsedPlan(
    {
      document: { language: 'fr', paragraphs: [], legend: [] },
      columns: [{ role: 'result' }, { role: 'activity', year: 2031 }],
      sections: [],
      doubts: [doubtAt(0, 'activity:2031'), doubtAt(undefined, 'goal')],
      warnings: [],
    },
    'fr',
    wordsIn(commandLineWords, 'fr'),
  )
  expect(text).toContain('1.1, ligne 1 du tableau, Activités 2031:')
  expect(text).toContain('1, But:')
  expect(internalWords(text)).toEqual([])
})
