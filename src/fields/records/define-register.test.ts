import { expect, expectTypeOf, test } from 'vitest'

import { countKind } from '../kinds/count.ts'
import { dayKind } from '../kinds/day.ts'
import { textKind } from '../kinds/text.ts'
import { defineRegister } from './define-register.ts'
import { field } from './field.ts'
import type { ValuesOf } from './register.ts'

const words = { en: 'Walk', fr: 'Marche', es: 'Paseo' }

const fields = {
  title: field(textKind(100), words, { isRequired: true }),
  on: field(dayKind, words, { isRequired: true }),
  guests: field(countKind(), words),
}

const walks = defineRegister({
  name: 'walks',
  title: words,
  one: words,
  lead: words,
  fields,
  titleField: 'title',
  states: { planned: { title: words, shape: 'open' } },
  firstState: 'planned',
  keys: [],
  rights: [],
})

type Walk = ValuesOf<(typeof walks)['fields']>

test('the values of a register have the types of its kinds, and what is optional may be absent', () => {
  const walk: Walk = { title: 'Round the lake', on: '2031-05-02' }
  expectTypeOf(walk.title).toEqualTypeOf<string>()
  expectTypeOf(walk.guests).toEqualTypeOf<number | undefined>()
  // @ts-expect-error A required field is missing.
  const nameless: Walk = { on: '2031-05-02' }
  expect([walk.guests, nameless.title]).toEqual([undefined, undefined])
})

test('every record has a keeper, a note and files beside its own fields', () => {
  expect(Object.keys(walks.fields)).toEqual(['title', 'on', 'guests', 'keeper', 'note', 'files'])
})
