import { describe, expect, it } from 'vitest'
import { cellKey } from '../plan/layout.ts'
import { recogniseHeading, recogniseHeadings } from './headings.ts'

const keys = (texts: string[]): string[] =>
  recogniseHeadings(texts).map(
    ({ column }) => `${cellKey(column)}${column.role === 'periodIndicator' ? (column.year ?? '') : ''}`,
  )

describe('recogniseHeading', () => {
  it.each([
    ['Expected results', 'result'],
    ['Résultat triennal', 'result'],
    ['Indicador del plan trienal', 'periodIndicator'],
    ['Annual plan indicator', 'activityIndicator'],
    ['Chef d’équipe/ Appui', 'lead'],
    ['Jefe de equipo / apoyo', 'lead'],
    ['Fuente de financiación', 'funding'],
    ['Échéance', 'deadline'],
    ['Target date', 'deadline'],
    ['Priority activities', 'activity'],
    ['Prioridad', 'priority'],
    ['Mandate (resolution)', 'mandate'],
    ['Cible 2026', 'target'],
    ['Remarks', 'note'],
  ])('reads %s as %s', (text, role) => {
    expect(recogniseHeading(text)?.column.role).toBe(role)
  })

  it('gives nothing for words that name no column', () => {
    expect(recogniseHeading('Wetlands of the north')).toBeUndefined()
  })

  it('does not take a period for a year', () => {
    expect(recogniseHeading('Activities 2027-2029')?.column).toEqual({ role: 'activity' })
  })
})

describe('recogniseHeadings', () => {
  it('distinguishes the indicator of the period from that of the year', () => {
    expect(
      keys([
        'Résultat triennal',
        'Indicateur du Plan triennal 2028',
        'Activités du Plan d’action 2026',
        'Activités du Plan d’action 2027',
        'Indicateur du Plan d’action 2027',
        'Chef d’équipe',
        'Budget',
      ]),
    ).toEqual([
      'result',
      'periodIndicator2028',
      'activity:2026',
      'activity:2027',
      'activityIndicator:2027',
      'lead',
      'funding',
    ])
  })

  it('distinguishes two indicators with the same words by their place', () => {
    expect(keys(['Resultado', 'Indicador', 'Actividades', 'Indicador', 'Responsable'])).toEqual([
      'result',
      'periodIndicator',
      'activity',
      'activityIndicator',
      'lead',
    ])
  })

  it('takes a single indicator after the activities as that of the year', () => {
    expect(keys(['Outcome', 'Activities', 'Indicator', 'Lead', 'Funding'])).toEqual([
      'result',
      'activity',
      'activityIndicator',
      'lead',
      'funding',
    ])
  })

  it('separates three years of activities and indicators', () => {
    expect(
      keys(['Result', 'Activities 2030', 'Indicator 2030', 'Activities 2031', 'Indicator 2031', 'Lead']),
    ).toEqual([
      'result',
      'activity:2030',
      'activityIndicator:2030',
      'activity:2031',
      'activityIndicator:2031',
      'lead',
    ])
  })

  it('gives a note with sureness 0 for an unknown heading', () => {
    expect(recogniseHeadings(['Result', 'Zzz'])[1]).toEqual({ column: { role: 'note' }, sure: 0 })
  })
})
