import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { xlsxFaults } from '#tests/made/xlsx-faults.ts'
import { joinCellParagraphs } from '../cell-text.ts'
import { readSourceDocument } from '../read-source-document.ts'
import type { Sheet, SheetCell } from '../sheet.ts'
import { at, childrenNamed, parseXml } from '../xml.ts'
import { rowHeight } from './row-height.ts'
import { sheetNames } from './sheet-names.ts'
import { writeXlsx } from './write-xlsx.ts'

const sheetOf = (name: string, rows: readonly (readonly SheetCell[])[]): Sheet => ({
  name,
  lines: [
    { text: 'A title', as: 'title' },
    { text: 'A line that is longer than the columns below it are wide together' },
  ],
  columns: (rows[0] ?? []).map((_, i) => ({
    heading: `Column ${i + 1}`,
    width: 10 + i,
    ...(i === 1 && { aside: true }),
  })),
  frozenColumns: 1,
  rows: rows.map((cells, i) => ({ cells, hasTint: i === 1 })),
})

const partsOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  return (name: string) => parseXml(files[name] ?? new Uint8Array(), name)
}

const cellsRead = async (bytes: Uint8Array) => {
  const paper = await readSourceDocument(bytes)
  return paper.kind === 'blocks'
    ? paper.blocks.map(block => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : []))
    : []
}

const example = (): Sheet[] => [
  { name: 'First', lines: [{ text: 'Only lines' }], columns: [], rows: [] },
  sheetOf('O’Neill & sons: 1/2', [
    ['words\nin lines', 12, new Date('2030-05-02T10:07:00Z'), { repeats: 'Something said above already' }],
    [
      '',
      3.25,
      'x',
      {
        runs: [
          { text: 'old', change: 'deleted' },
          { text: 'new', change: 'inserted' },
        ],
      },
    ],
  ]),
  sheetOf('o’neill & sons: 1 2', [['a']]),
]

test('Excel opens it: heading and first columns are fixed, every table has a filter', async () => {
  const bytes = writeXlsx({ title: 'Plan & table', language: 'fr', sheets: example() })
  expect(xlsxFaults(bytes)).toEqual([])
  const part = partsOf(bytes)
  const sheet = part('xl/worksheets/sheet2.xml')
  expect(at(sheet, 'sheetViews', 'sheetView', 'pane')?.attributes).toMatchObject({
    xSplit: '1',
    ySplit: '3',
    topLeftCell: 'B4',
    state: 'frozen',
  })
  expect(at(sheet, 'autoFilter')?.attributes).toEqual({ ref: 'A3:D5' })
  expect(childrenNamed(at(sheet, 'cols'), 'col').map(({ attributes }) => attributes['width'])).toEqual([
    '10',
    '11',
    '12',
    '13',
  ])
  expect(at(sheet, 'pageSetup')?.attributes).toMatchObject({
    orientation: 'landscape',
    fitToWidth: '1',
    fitToHeight: '0',
  })
  expect(at(part('xl/worksheets/sheet1.xml'), 'autoFilter')).toBeUndefined()
  const names = childrenNamed(at(part('xl/workbook.xml'), 'definedNames'), 'definedName').map(
    ({ attributes, children }) => [attributes['name'], children[0]],
  )
  expect(names).toContainEqual(['_xlnm.Print_Titles', "'O’Neill & sons 1 2'!$3:$3"])
  const looks = childrenNamed(at(part('xl/styles.xml'), 'cellXfs'), 'xf')
  const lookAt = (address: string) =>
    looks[
      Number(
        childrenNamed(at(sheet, 'sheetData'), 'row')
          .flatMap(row => childrenNamed(row, 'c'))
          .find(({ attributes }) => attributes['r'] === address)?.attributes['s'],
      )
    ]
  expect(at(lookAt('A4'), 'alignment')?.attributes).toEqual({ vertical: 'top', wrapText: '1' })
  expect(at(lookAt('D4'), 'alignment')?.attributes).toEqual({ vertical: 'top', horizontal: 'fill' })
  const core = part('docProps/core.xml')
  expect([at(core, 'title')?.children, at(core, 'language')?.children]).toEqual([['Plan & table'], ['fr']])
})

test('what was written is read back: text, numbers, instants, tints and repeated text', async () => {
  const [, table] = await cellsRead(writeXlsx({ title: '', language: 'en', sheets: example() }))
  expect(table?.slice(3).map(cells => cells.map(({ text, tint, repeats }) => [text, tint, repeats]))).toEqual(
    [
      [
        ['words\n\nin lines', undefined, undefined],
        ['12', undefined, undefined],
        ['2030-05-02', undefined, undefined],
        ['Something said above already', undefined, true],
      ],
      [
        ['', 'f8d7d2', undefined],
        ['3.25', 'f8d7d2', undefined],
        ['x', 'f8d7d2', undefined],
        ['oldnew', 'f8d7d2', undefined],
      ],
    ],
  )
})

test('any text is read back as it is, and none becomes a formula', async () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=1+1',
      '_x000D_',
      '_x005F_x0041_',
      'a\u0000b\u001f',
      '\ud800',
      ']]>',
      '<f>1</f>',
      ' end ',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 6 }), async words => {
      const bytes = writeXlsx({
        title: words[0] ?? '',
        language: 'en',
        sheets: words.map(name => sheetOf(name, [[name, 'last']])),
      })
      expect(xlsxFaults(bytes)).toEqual([])
      const texts = (await cellsRead(bytes)).map(
        rows => rows.at(-1)?.find(({ column }) => column === 0)?.text ?? '',
      )
      expect(texts).toEqual(words.map(writtenWords))
    }),
  )
})

/** The text without characters that XML cannot hold, in the form that readers give it. */
const writtenWords = (words: string): string =>
  // oxlint-disable-next-line no-control-regex
  joinCellParagraphs([
    words
      .toWellFormed()
      .replaceAll('\ufffd', character => (words.includes(character) ? character : ''))
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''),
  ])

test('the same sheets give the same bytes', () => {
  const write = () => writeXlsx({ title: 'Plan', language: 'en', sheets: example() })
  expect(Buffer.from(write()).equals(Buffer.from(write()))).toBe(true)
})

test('sheets have valid names, each its own', () => {
  const long = 'A name that is far longer than a sheet may have'
  const names = sheetNames([
    'Plan',
    'plan',
    `${long} 1`,
    `${long} 2`,
    'a/b:c*[d]?\\',
    "'quoted'",
    '',
    'History',
    '  ',
  ])
  expect(names.slice(0, 2)).toEqual(['Plan', 'plan (2)'])
  expect(names.slice(4)).toEqual(['a b c d', 'quoted', '1', 'History 1', '1 (2)'])
  expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
  for (const name of names) expect(name.length).toBeLessThanOrEqual(31)
})

test('a row is as high as its longest cell, up to the limit of spreadsheets', () => {
  const words = 'some words of a cell '
  const height = (times: number) =>
    rowHeight([
      { words: words.repeat(times), width: 30 },
      { words: '', width: 5 },
    ])
  expect(height(4)).toBeGreaterThan(height(1))
  expect(rowHeight([{ words: 'x'.repeat(90), width: 11 }])).toBeGreaterThan(height(1) * 4)
  expect(height(1000)).toBe(409)
})

test('a long text is cut at the limit of a cell, and the cut is visible', async () => {
  const long = 'word '.repeat(8000).trim()
  const [table] = await cellsRead(
    writeXlsx({ title: '', language: 'en', sheets: [sheetOf('Long', [[long]])] }),
  )
  const text = table?.at(-1)?.[0]?.text ?? ''
  expect(text.length).toBeLessThanOrEqual(32_767)
  expect(text.endsWith('…')).toBe(true)
})
