import { expect, test } from 'vitest'

import { in3 } from '#i18n/in-three.ts'
import { sayRecords } from './register-count.ts'

const trainings = {
  title: in3('Trainings', 'Formations', 'Capacitaciones'),
  one: in3('Training', 'Formation', 'Capacitación'),
}

test('a count has the name of its records, in the number of the language', () => {
  expect(sayRecords(trainings, 'en', { count: 38, isMore: false })).toBe('38\u00a0trainings')
  expect(sayRecords(trainings, 'en', { count: 1, isMore: false })).toBe('1\u00a0training')
  expect(sayRecords(trainings, 'fr', { count: 0, isMore: false })).toBe('0\u00a0formation')
  expect(sayRecords(trainings, 'es', { count: 1000, isMore: true })).toBe('1000+\u00a0capacitaciones')
})

test('an abbreviation keeps its capitals', () => {
  const papers = { title: in3('STRP papers', 'x', 'x'), one: in3('STRP paper', 'x', 'x') }
  expect(sayRecords(papers, 'en', { count: 2, isMore: false })).toBe('2\u00a0STRP papers')
})
