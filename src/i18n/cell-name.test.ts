import { expect, test } from 'vitest'
import { languages } from '#domain/language.ts'
import { cellName } from './cell-name.ts'

test('a cell is named by its column and year, or by its part of a result or section', () => {
  const namesOf = (cell: string) => languages.map(language => cellName(language, cell))
  expect(namesOf('activity:2024')).toEqual(['Activities 2024', 'Activités 2024', 'Actividades 2024'])
  expect(namesOf('lead')).toEqual(['Lead', 'Responsable', 'Responsable'])
  expect(namesOf('goal')).toEqual(['Goal', 'But', 'Objetivo'])
})
