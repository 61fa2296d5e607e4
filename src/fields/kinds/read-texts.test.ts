import { describe, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { examReading, examWriting } from '#tests/kind-samples.ts'
import { coordinatesKind } from './coordinates.ts'
import { countKind, yearKind } from './count.ts'
import { dayKind } from './day.ts'
import { decimalKind } from './decimal.ts'
import type { FieldKind } from './field-kind.ts'
import { instantKind } from './instant.ts'
import { linkKind } from './link.ts'
import { listKind } from './list.ts'
import { longTextKind } from './long-text.ts'
import { mandatesKind } from './mandates.ts'
import { moneyKind } from './money.ts'
import { monthKind } from './month.ts'
import { percentKind } from './percent.ts'
import { partyKind } from './reference.ts'
import { symbolKind } from './symbol.ts'
import { textKind } from './text.ts'
import { yesNoKind } from './yes-no.ts'

const readInEach = (kind: FieldKind, texts: readonly string[]): unknown[] =>
  languages.map(language => {
    const read = kind.read(texts, examReading(language))
    return 'value' in read ? read.value : read.faults
  })

describe('texts that mean the same in every language', () => {
  test.each<[kind: FieldKind, texts: string[], value: unknown]>([
    [textKind(50), [' two\r\nlines '], 'two lines'],
    [textKind(50), ['n\u0303andu'], 'ñandu'],
    [longTextKind(10), [`a\r\n${'b'.repeat(8)}`], `a\n${'b'.repeat(8)}`],
    [dayKind, ['31.3.2027'], '2027-03-31'],
    [dayKind, ['03/04/2027'], '2027-04-03'],
    [dayKind, [' 2027-03-31 '], '2027-03-31'],
    [monthKind, ['3.2024'], '2024-03'],
    [monthKind, ['12/2024'], '2024-12'],
    [instantKind, ['2024-03-12T10:00'], '2024-03-12T10:00:00.000Z'],
    [instantKind, ['2024-03-12T10:00:05+01:00'], '2024-03-12T09:00:05.000Z'],
    [instantKind, ['12.3.2024, 9:05 UTC'], '2024-03-12T09:05:00.000Z'],
    [instantKind, ['2024-01-01 00:30 +0100'], '2023-12-31T23:30:00.000Z'],
    [countKind(), ['1 234'], 1234],
    [countKind(), ['12.00'], 12],
    [decimalKind({ places: 2 }), ['1 234,5'], '1234.50'],
    [decimalKind({ places: 2 }), ['-0,001000'], [{ piece: '', fault: 'tooManyDecimals', most: 2 }]],
    [decimalKind({ places: 2 }), ['-0,00'], '0.00'],
    [percentKind, ['12,5 %'], '12.50'],
    [percentKind, ['100%'], '100.00'],
    [moneyKind(), ['1’200.5', 'chf'], { amount: '1200.50', currency: 'CHF' }],
    [moneyKind(), ['9007199254740.93', 'EUR'], { amount: '9007199254740.93', currency: 'EUR' }],
    [yesNoKind, ['SÍ'], true],
    [yesNoKind, ['x'], true],
    [yesNoKind, ['Non'], false],
    [yesNoKind, ['0'], false],
    [coordinatesKind, ['46.2044, 6.1432', ''], { lat: '46.2044', lon: '6.1432' }],
    [coordinatesKind, ['46.2044,6.1432', ''], { lat: '46.2044', lon: '6.1432' }],
    [coordinatesKind, ['−18,8792; 47,5079', ''], { lat: '-18.8792', lon: '47.5079' }],
    [coordinatesKind, ['46,20440', '6.143°'], { lat: '46.2044', lon: '6.143' }],
    [linkKind, [' https://example.org/a '], 'https://example.org/a'],
    [symbolKind, [' SC63\u00a0Doc.14  Rev.1 '], 'SC63 Doc.14 Rev.1'],
    [partyKind, ['cote d ivoire'], 'CIV'],
    [listKind(linkKind), ['https://a.org/x;y; https://b.org'], ['https://a.org/x;y', 'https://b.org']],
    [listKind(partyKind), ['CHE\nTürkiye\n\nche'], ['CHE', 'TUR']],
    [
      mandatesKind,
      ['Res. XIV.8 para. 12; Dec. SC62-18'],
      [
        { kind: 'resolution', symbol: 'XIV.8', paragraphs: ['12'] },
        { kind: 'decision', symbol: 'SC62-18', paragraphs: [] },
      ],
    ],
    [
      mandatesKind,
      ['Resolution XIV.8 and the plan'],
      [{ piece: '', fault: 'notAMandate', words: 'the plan' }],
    ],
  ])('$1', (kind, texts, value) => {
    expect(readInEach(kind, texts)).toEqual([value, value, value])
  })
})

test('what may mean two numbers is read by the language', () => {
  expect(readInEach(decimalKind({ places: 3 }), ['1,234'])).toEqual(['1234.000', '1.234', '1.234'])
  expect(readInEach(moneyKind(), ['1.234', 'CHF'])).toEqual([
    [{ piece: '.amount', fault: 'tooManyDecimals', most: 2 }],
    { amount: '1234.00', currency: 'CHF' },
    { amount: '1234.00', currency: 'CHF' },
  ])
  expect(readInEach(countKind(), ['1,234'])).toEqual([
    1234,
    [{ piece: '', fault: 'notWhole' }],
    [{ piece: '', fault: 'notWhole' }],
  ])
})

test('every text that is wrong has its own fault', () => {
  const read = moneyKind().read(['much', 'gold'], examReading('en'))
  expect(read).toEqual({
    faults: [
      { piece: '.amount', fault: 'notANumber' },
      { piece: '.currency', fault: 'notACurrency' },
    ],
  })
  expect(listKind(partyKind).read(['CHE\nTwins'], examReading('en'))).toEqual({
    faults: [{ piece: '', fault: 'severalFound' }],
  })
})

test('values are said as each language says them', () => {
  const sayInEach = (kind: FieldKind, value: unknown): string[] =>
    languages.map(language => kind.say(value, examWriting(language)).replace(/[\u00a0\u202f]/g, ' '))
  expect(sayInEach(dayKind, '2024-03-01')).toEqual(['1 March 2024', '1er mars 2024', '1 de marzo de 2024'])
  expect(sayInEach(countKind(), 12_345)).toEqual(['12,345', '12 345', '12.345'])
  expect(sayInEach(yearKind, 2024)).toEqual(['2024', '2024', '2024'])
  expect(sayInEach(percentKind, '12.50')).toEqual(['12.5%', '12,5 %', '12,5 %'])
  expect(sayInEach(yesNoKind, true)).toEqual(['Yes', 'Oui', 'Sí'])
  expect(sayInEach(partyKind, 'CHE')).toEqual(['Switzerland', 'Suisse', 'Suiza'])
})

test('an instant comes from whatever form the database answers', () => {
  for (const cell of [
    '2024-03-12 10:00:00+00',
    '2024-03-12 11:00:00.000+01',
    '2024-03-12T10:00:00+00:00',
    new Date('2024-03-12T10:00:00Z'),
  ])
    expect(instantKind.fromCells([cell])).toBe('2024-03-12T10:00:00.000Z')
})

test('there is no list of values with several lines or texts', () => {
  expect(() => listKind(longTextKind(100))).toThrow('There is no list of the kind longText')
  expect(() => listKind(dayKind)).toThrow('There is no list of the kind day')
})
