import { expect, it } from 'vitest'
import { isReferenceRest, referencesFrom, splitMandates } from './mandates-text.ts'

it('separates the references at the end of a result from its statement', () => {
  expect(splitMandates('1.1 Meetings held.\n\nKept in order.\n\nResolutions IV.2 par. 3 ;\n\nIV.5')).toEqual({
    text: '1.1 Meetings held.\n\nKept in order.',
    mandatesText: 'Resolutions IV.2 par. 3 ; IV.5',
  })
})

it('leaves a result without references whole', () => {
  expect(splitMandates('Decisions prepared in time.')).toEqual({
    text: 'Decisions prepared in time.',
    mandatesText: '',
  })
})

it('finds the references that follow a statement without an empty line', () => {
  expect(
    referencesFrom(['Meetings held as in', 'Resolution IV.2 par. 3.', 'Resolutions IV.5 ;', 'IV.6 par. 2']),
  ).toBe(2)
  expect(referencesFrom(['Meetings are held.', 'Resolution IV.2 is carried out'])).toBe(-1)
})

it.each(['par. 12 et 13 ; 12/17', '8 and 9', 'Resolution 3.8 Annex', 'IX.5'])(
  'knows %s for the middle or the end of references',
  text => {
    expect(isReferenceRest(text)).toBe(true)
  },
)

it.each(['• COP4', 'Permanente', 'and of the', 'Resolution 3.8 carried out.'])(
  'knows that %s is more or less than references',
  text => {
    expect(isReferenceRest(text)).toBe(false)
  },
)
