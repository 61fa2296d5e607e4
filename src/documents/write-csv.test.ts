import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvSeparators } from '#i18n/formats.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { writeCsv } from './write-csv.ts'

const sheetOf = (rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name: 'Rows',
  lines: [{ text: 'Not in a CSV', as: 'title' }],
  columns: (rows[0] ?? []).map((_, i) => ({ heading: `Column ${i + 1}`, width: 10 })),
  rows: rows.map(cells => ({ cells })),
})

const textOf = (...args: Parameters<typeof writeCsv>): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(...args))

/** The cells of a CSV, parsed character by character as RFC 4180 describes it. */
const parse = (text: string, separator: string): string[][] => {
  const rows: string[][] = [['']]
  let isQuoted = false
  const append = (character: string) => {
    const row = rows.at(-1) ?? []
    row[row.length - 1] += character
  }
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i)
    if (isQuoted && character === '"' && text.charAt(i + 1) === '"') {
      append('"')
      i++
    } else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === separator) rows.at(-1)?.push('')
    else if (!isQuoted && text.startsWith('\r\n', i)) {
      rows.push([''])
      i++
    } else append(character)
  }
  expect(isQuoted).toBe(false)
  expect(rows.pop()).toEqual([''])
  return rows
}

const separators = { comma: ',', semicolon: ';' } as const

describe.each(csvSeparators)('with a %s', separator => {
  test('any text is read back, apart from the apostrophe before what looks like a formula', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'a,b',
        'a;b',
        '"q"',
        'two\r\nlines',
        '=1+1',
        '+1',
        '-1',
        '@x',
        '\t=1',
        '\n=1',
        '＝1',
        "'a",
        "'-1",
        '',
      ),
    )
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 4 })
          .chain(width => fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 1 })),
        rows => {
          const text = textOf(sheetOf(rows), separator)
          expect(text.startsWith('\ufeff')).toBe(true)
          const [head, ...read] = parse(text.slice(1), separators[separator])
          expect(head?.length).toBe(rows[0]?.length)
          expect(
            read.map(cells => cells.map(cell => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, ''))),
          ).toEqual(rows)
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u)
        },
      ),
    )
  })
})

test('semicolons go with decimal commas, numbers are no formulas, instants and changes are text', () => {
  const row: SheetCell[] = [
    -1.5,
    new Date('2030-05-02T10:07:59Z'),
    { repeats: 'again' },
    { runs: [{ text: 'a ' }, { text: 'small ', change: 'deleted' }, { text: 'map' }] },
  ]
  expect(textOf(sheetOf([row]), 'semicolon').split('\r\n')[1]).toBe('-1,5;2030-05-02 10:07;again;a small map')
  expect(textOf(sheetOf([row]), 'comma').split('\r\n')[1]).toBe('-1.5,2030-05-02 10:07,again,a small map')
})
