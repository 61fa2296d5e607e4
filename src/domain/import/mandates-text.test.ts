import { expect, it } from 'vitest'
import { splitMandates } from './mandates-text.ts'

it('parts the references at the end of a result from its statement', () => {
  expect(splitMandates('1.1 Meetings held.\n\nKept in order.\n\nResolutions IV.2 par. 3 ;\n\nIV.5')).toEqual({
    text: '1.1 Meetings held.\n\nKept in order.',
    mandatesText: 'Resolutions IV.2 par. 3 ; IV.5',
  })
})

it('leaves a result without references whole', () => {
  expect(splitMandates('Decisions prepared in time.')).toEqual({ text: 'Decisions prepared in time.', mandatesText: '' })
})
