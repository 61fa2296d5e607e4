import { expect, test } from 'vitest'
import { z } from 'zod'
import { languages } from '#domain/language.ts'
import { moneyKind } from './kinds/money.ts'
import { spanKind } from './kinds/span.ts'
import { filledTextField, textField } from './kinds/text.ts'
import { inputFaults } from './input-faults.ts'

const schema = z.strictObject({
  name: filledTextField(5),
  why: textField(5),
  year: z.coerce.number().int().min(1900).max(2100),
  language: z.enum(languages),
  format: z.enum(['docx', 'pdf']),
  tags: z.array(z.string()).max(1),
  id: z.string().min(1),
  day: z.iso.date(),
  grant: moneyKind({ most: '100000' }).schema,
  stay: spanKind.schema,
})

const good = {
  name: 'Map',
  why: '',
  year: '2031',
  language: 'fr',
  format: 'pdf',
  tags: [],
  id: 'a',
  day: '2031-05-02',
  grant: { amount: '12.5', currency: 'CHF' },
  stay: { first: '2031-05-02', last: '2031-05-03' },
}

const faultsOf = (input: object) => inputFaults(schema.safeParse({ ...good, ...input }).error?.issues ?? [])

test.each([
  [{ name: '' }, { field: 'name', fault: 'missing' }],
  [{ name: undefined }, { field: 'name', fault: 'missing' }],
  [{ id: '' }, { field: 'id', fault: 'missing' }],
  [{ why: 'too long' }, { field: 'why', fault: 'tooLong', most: 5 }],
  [{ why: 'a\0' }, { field: 'why', fault: 'malformed' }],
  [{ year: 'soon' }, { field: 'year', fault: 'notANumber' }],
  [{ year: '1066' }, { field: 'year', fault: 'tooSmall', least: 1900 }],
  [{ year: '9999' }, { field: 'year', fault: 'tooLarge', most: 2100 }],
  [{ language: 'de' }, { field: 'language', fault: 'notALanguage' }],
  [{ format: 'odt' }, { field: 'format', fault: 'notOneOf' }],
  [{ tags: ['a', 'b'] }, { field: 'tags', fault: 'tooMany', most: 1 }],
  [{ tags: [1] }, { field: 'tags.0', fault: 'missing' }],
  [{ day: 'soon' }, { field: 'day', fault: 'notADay' }],
  [
    { grant: { amount: '100000.01', currency: 'CHF' } },
    { field: 'grant.amount', fault: 'tooLarge', most: '100000' },
  ],
  [{ grant: { amount: '1.5', currency: 'JPY' } }, { field: 'grant.amount', fault: 'notWhole' }],
  [{ grant: { amount: '1e3', currency: 'CHF' } }, { field: 'grant.amount', fault: 'notANumber' }],
  [{ grant: { amount: '1', currency: 'gold' } }, { field: 'grant.currency', fault: 'notOneOf' }],
  [{ stay: { first: '2031-05-02', last: '2031-05-01' } }, { field: 'stay.last', fault: 'daysReversed' }],
  [{ stay: { first: '0031-05-02', last: '2031-05-01' } }, { field: 'stay.first', fault: 'notADay' }],
  [{ novel: 'a' }, { field: 'novel', fault: 'unknown' }],
])('%o', (input, fault) => {
  expect(faultsOf(input)).toEqual([fault])
})

test('every wrong field has exactly one fault', () => {
  expect(faultsOf({ name: '', year: 'soon', format: 'odt' }).map(({ field }) => field)).toEqual([
    'name',
    'year',
    'format',
  ])
})
