import { expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { examChoices, examDay, examReading } from '#tests/kind-samples.ts'
import { choiceKind, offeredChoices } from './choice.ts'
import { choicesKind } from './choices.ts'

const kind = choiceKind(examChoices)
const several = choicesKind(examChoices)

test('a choice is found by its code, and by its title in any language', () => {
  for (const text of ['webinar', 'WEBINAR', 'seminario  web', 'Webinaire'])
    expect(kind.read([text], examReading('en'))).toEqual({ value: 'webinar' })
  expect(kind.read(['Head, delegation'], examReading('fr'))).toEqual({ value: 'headOfDelegation' })
})

test('a choice outside its days is refused for a new value, and says since when', () => {
  expect(kind.read(['fax'], examReading('en'))).toEqual({
    faults: [{ piece: '', fault: 'choiceEnded', day: '2020-01-01' }],
  })
  expect(kind.read(['Hologramme'], examReading('en', 'webinar'))).toEqual({
    faults: [{ piece: '', fault: 'choiceNotYet', day: '2031-01-01' }],
  })
  expect(several.read(['webinar; fax'], examReading('en', ['webinar']))).toEqual({
    faults: [{ piece: '', fault: 'choiceEnded', day: '2020-01-01' }],
  })
})

test('a stored choice stays although it has ended', () => {
  for (const language of languages) {
    expect(kind.read(['Fax'], examReading(language, 'fax'))).toEqual({ value: 'fax' })
    expect(several.read(['webinar; fax'], examReading(language, ['fax']))).toEqual({
      value: ['webinar', 'fax'],
    })
  }
})

test('a form offers what is open on the day, and what is stored', () => {
  const codes = (...stored: string[]): string[] =>
    offeredChoices(examChoices, examDay, ...stored).map(({ code }) => code)
  expect(codes()).toEqual(['webinar', 'headOfDelegation'])
  expect(codes('fax')).toEqual(['webinar', 'headOfDelegation', 'fax'])
  expect(offeredChoices(examChoices, '2019-12-31')).toHaveLength(3)
  expect(offeredChoices(examChoices, '2031-01-01').map(({ code }) => code)).toContain('hologram')
})

test('several choices come in the order of the list, each once, with any separator', () => {
  for (const text of [
    'headOfDelegation\nwebinar\nWebinaire',
    'Chef, délégation; webinar',
    'webinar, headOfDelegation',
  ])
    expect(several.read([text], examReading('fr'))).toEqual({ value: ['webinar', 'headOfDelegation'] })
  expect(several.schema.parse(['headOfDelegation', 'webinar'])).toEqual(['webinar', 'headOfDelegation'])
})
