import { expect, test } from 'vitest'

import type { FieldChoice } from '#fields/kinds/field-kind.ts'
import { in3 } from '#i18n/in-three.ts'
import { formChoices } from './choices.ts'

const choices: readonly FieldChoice[] = [
  { code: 'letter', title: in3('Letter', 'Lettre', 'Carta') },
  { code: 'telex', title: in3('Telex', 'Télex', 'Télex'), lastDay: '1999-12-31' },
  { code: 'call', title: in3('Call', 'Appel', 'Llamada'), firstDay: '2031-01-01' },
]
const codesOn = (day: string, ...texts: string[]) =>
  formChoices(choices, texts, day).map(({ choice }) => choice.code)

test('a choice is offered from its first day to its last', () => {
  expect(codesOn('1999-12-31')).toEqual(['letter', 'telex'])
  expect(codesOn('2000-01-01')).toEqual(['letter'])
  expect(codesOn('2031-01-01')).toEqual(['letter', 'call'])
})

test('one that has ended is offered where it is the present value, by its code or its title', () => {
  expect(codesOn('2030-01-01', 'telex')).toEqual(['letter', 'telex'])
  expect(formChoices(choices, ['Télex'], '2030-01-01')[1]).toMatchObject({
    isChosen: true,
    hasEnded: true,
  })
})
