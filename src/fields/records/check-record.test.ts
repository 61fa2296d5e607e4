import { expect, test } from 'vitest'

import { fieldFormats } from '#i18n/field-formats.ts'
import { missions } from '#tests/mission-registers.ts'

import { checkOverlap, checkRecord, joinResults, overlapChecksOf } from './check-record.ts'
import type { RecordDraft } from './record.ts'

const record = (values: object): RecordDraft => ({
  values: { from: '2031-03-01', ...values },
  parts: {},
  states: [],
})

test('a check refuses with its sentence at its field, and a warning only warns', () => {
  const { faults, warnings } = checkRecord(missions, record({ until: '2031-02-01' }), 'en')
  expect(faults).toMatchObject([
    { field: 'until', fault: 'check', sentence: { fr: 'Elle finit avant de commencer le 2031-03-01.' } },
  ])
  expect(warnings).toMatchObject([
    { field: 'kind', sentence: { en: 'A mission without a kind is counted nowhere.' } },
  ])
  expect(checkRecord(missions, record({ kind: 'field' }), 'en')).toEqual({ faults: [], warnings: [] })
})

test('a row that is in force beside another is told of by the other row, in each language', () => {
  const [check] = overlapChecksOf(missions)
  if (!check) throw new Error('The register has no such check')
  const writing = {
    language: 'fr' as const,
    contextIn: (language: 'en' | 'fr' | 'es') => ({
      language,
      formats: fieldFormats(language),
      nameOf: () => `Gland ${language}`,
    }),
  }
  const result = checkOverlap(missions, check, { role: 'chair', venue: 'v1', from: '2031-01-01' }, writing)
  expect(result.faults).toMatchObject([
    { field: 'guests.role', sentence: { es: 'Gland es tiene presidencia desde el 2031-01-01.' } },
  ])
  expect(joinResults([result, result]).faults).toHaveLength(2)
})

test('a fault of a text in several languages stands at the reader’s language', () => {
  const [check] = missions.checks
  if (!check || !('find' in check)) throw new Error('The register has no such check')
  const register = { ...missions, checks: [{ ...check, field: 'title' }] }
  expect(checkRecord(register, record({ until: '2031-02-01' }), 'es').faults).toMatchObject([
    { field: 'title.es' },
  ])
})
