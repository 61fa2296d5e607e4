import { expect, test } from 'vitest'

import { textIn, withWords } from '../text.ts'
import { changedActivityFields, changedTextFields } from './changed-plan-fields.ts'

const maps = textIn('en', 'Draw maps')

test('words in the source language and in others are two fields', () => {
  expect(changedTextFields(maps, maps)).toEqual([])
  expect(changedTextFields(maps, withWords(maps, 'en', 'Draw all maps'))).toEqual(['text'])
  expect(changedTextFields(maps, withWords(maps, 'fr', 'Dessiner'))).toEqual(['text.translation'])
  expect(changedTextFields(undefined, maps)).toEqual(['text'])
})

test('each changed field of an activity is named, and no other', () => {
  const activity = {
    id: 'a',
    version: 1,
    year: 2030,
    text: maps,
    closing: false,
    leads: [{ code: 'SG', qualifier: '', known: true }],
    funding: [],
    indicators: [],
    citations: [],
    lineage: [],
    tags: ['CEPA'],
  }
  expect(changedActivityFields(activity, { ...activity, leads: [...activity.leads] })).toEqual([])
  expect(
    changedActivityFields(activity, {
      ...activity,
      leads: [],
      funding: [{ code: 'core', known: true }],
      deadline: '2030-01-01',
      tags: [],
    }),
  ).toEqual(['leads', 'funding', 'deadline', 'tags'])
})
