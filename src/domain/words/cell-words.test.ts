import { expect, test } from 'vitest'
import { isClosing, isNotApplicable } from './cell-words.ts'

test.each([
  'Completed in 2023.',
  'Activity completed in 2023',
  'Activité menée à bien en 2023.',
  'Activité menée à bien en 2023 – voir indicateur ci-dessus.',
  'Achevé en 2023.',
  'Actividad completada en 2023',
  'Concluida en 2023.',
  'Completed.',
])('%s closes the activity of the year before', cell => expect(isClosing(cell, 2024)).toBe(true))

test.each([
  'Complete the report in 2023.',
  'Completed in 2024.',
  'Completed the first draft of the report.',
  'Les activités menées à bien en 2023 sont évaluées.',
  'Completed in 2023; now publish the guidance in three languages, train the focal points, and report to the Committee.',
  '',
])('%s is work', cell => expect(isClosing(cell, 2024)).toBe(false))

test('a cell that says nothing applies is recognised', () => {
  expect(['NA', 'N/A', 'n.a.', 's.o.', 'Sans objet', 'No aplica'].every(isNotApplicable)).toBe(true)
  expect(['NAP', 'Non', '', 'SO2 reduced'].some(isNotApplicable)).toBe(false)
})
