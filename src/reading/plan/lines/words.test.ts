import { describe, expect, it } from 'vitest'
import { firstOf, isDangling, lastOf } from './cell-edges.ts'
import { codesOf, readCodes, unknownCodes } from './codes.ts'
import { resultNumbers } from './result-numbers.ts'
import { styleOf } from './style.ts'
import { completedIn, isRank, isTime, isValue, isYearRemark } from './wording.ts'

const codes = codesOf([
  { code: 'ES', meaning: 'Executive Secretary' },
  { code: 'RMO', meaning: 'Resource Mobilisation Officer' },
  { code: 'RA', meaning: 'Regional Advisers' },
  { code: 'NC', meaning: 'non-core' },
  { code: 'SAR', meaning: 'subject to additional resources' },
])

describe('codes', () => {
  it('separates posts from budgets, also a post with "resources" in its name', () => {
    expect([...codes.leads]).toEqual(['es', 'rmo', 'ra'])
    expect([...codes.funding]).toEqual(['nc', 'sar'])
  })

  it.each(['ES', 'ES / RMO', 'RA Africa', 'ES and RA Asia', 'Executive Secretary'])(
    'takes %s as a lead',
    text => {
      expect(readCodes(text, codes)).toMatchObject({ lead: true, funding: false })
    },
  )

  it.each(['NC', 'Core / NC', 'Administratif', 'no administrativo', 'core / XB'])(
    'takes %s as funding',
    text => {
      expect(readCodes(text, codes)).toMatchObject({ lead: false, funding: true })
    },
  )

  it.each(['ES reports to the Committee', 'Core documents published.'])('takes %s as neither', text => {
    expect(readCodes(text, codes)).toMatchObject({ lead: false, funding: false })
  })

  it('names the codes that the legend does not explain', () => {
    expect(unknownCodes('core / XB', codes)).toEqual(['XB'])
    expect(readCodes('XB', codes)).toMatchObject({ unknown: true, lead: false, funding: false })
    expect(readCodes('RA XB', codes)).toMatchObject({ lead: true, isAmbiguous: true })
  })
})

describe('styleOf', () => {
  it.each([
    ['Prepare the guidance.', 'en', 'verb'],
    ['Report submitted to the Committee.', 'en', 'done'],
    ['Number of people trained.', 'en', 'count'],
    ['Organiser la réunion du Bureau.', 'fr', 'verb'],
    ['Rapport présenté au Comité.', 'fr', 'done'],
    ['Cadre de coopération avec les villes.', 'fr', 'phrase'],
    ['Revisar las normas.', 'es', 'verb'],
    ['Informe presentado al Comité.', 'es', 'done'],
  ] as const)('finds how "%s" is worded', (text, language, style) => {
    expect(styleOf(text, language)).toBe(style)
  })
})

describe('short texts', () => {
  it('knows when work was completed, in three languages', () => {
    expect(
      ['Completed in 2026.', 'Activité menée à bien en 2026.', 'Actividad concluida en 2026.'].map(
        completedIn,
      ),
    ).toEqual([2026, 2026, 2026])
    expect(completedIn('Review the work that was begun in 2026.')).toBeUndefined()
    expect(isYearRemark('Continuer en 2027.')).toBe(true)
  })

  it.each(['March 2027', 'Q2 2027', 'fin 2027', 'diciembre de 2027', 'ongoing'])('takes %s as a time', text =>
    expect(isTime(text)).toBe(true),
  )
  it.each(['High', 'moyenne', 'Baja', '2'])('takes %s as a rank', text => expect(isRank(text)).toBe(true))
  it('takes a text for a value only where it has no other value', () => {
    expect(isValue('3 meetings')).toBe(true)
    expect(isValue('3 meetings March 2027 High')).toBe(false)
  })
})

describe('the edges of a text', () => {
  it.each([
    ['a full sentence.', 'stop'],
    ['as follows:', 'colon'],
    ['Sub-', 'hyphen'],
    ['the report of the', 'dangling'],
    ['(Resolution 3.5 para.', 'dangling'],
    ['Report to SC63', 'bare'],
    ['paragraphs 3, 4,', 'comma'],
  ])('tells how "%s" ends', (text, last) => expect(lastOf(text)).toBe(last))
  it('distinguishes a code from the small word it looks like', () => {
    expect([isDangling('for the DES'), isDangling('la réunion des')]).toEqual([false, true])
  })
  it('recognises how a text begins', () => {
    expect(['• one', '(one)', '1st', 'One', 'one'].map(firstOf)).toEqual([
      'bullet',
      'paren',
      'digit',
      'upper',
      'lower',
    ])
  })
})

describe('resultNumbers', () => {
  it('follows the numbers of a section and ignores references and other numbers', () => {
    const texts = [
      '3.1 First',
      '3.7 par. 4, 6 et 8).',
      '3.2 Second',
      '3.1 of the last plan',
      '2.9 Other',
      '3.3 Third',
      '3.10 Tenth',
    ]
    expect(resultNumbers(texts, '3')).toEqual(['3.1', undefined, '3.2', undefined, undefined, '3.3', '3.10'])
  })
})
