import { expect, test } from 'vitest'

import { composePlan } from '#tests/made/compose.ts'
import { plainDocx, plainXlsx, sheetRow, wordCell } from '#tests/made/plain-office.ts'
import { makeDocx } from '#tests/made/make-docx.ts'
import { makePdf } from '#tests/made/make-pdf.ts'
import { makeTxt } from '#tests/made/make-txt.ts'
import { makeXlsx } from '#tests/made/make-xlsx.ts'

import { createBudget, fileLimits, type FileLimits } from './budget.ts'
import { readSourceDocument } from './read-source-document.ts'
import { readReturned } from './read-returned.ts'

const plan = composePlan({ seed: 2, language: 'en', layout: 'seven' })
const text = () => new TextEncoder().encode(makeTxt(plan))

const cases: [format: string, limit: keyof FileLimits, write: () => Uint8Array | Promise<Uint8Array>][] = [
  ['docx', 'columns', () => makeDocx(plan)],
  ['docx', 'cells', () => makeDocx(plan)],
  ['docx', 'nodes', () => makeDocx(plan)],
  ['xlsx', 'columns', () => makeXlsx(plan)],
  ['xlsx', 'cells', () => makeXlsx(plan)],
  ['xlsx', 'nodes', () => makeXlsx(plan)],
  ['pdf', 'columns', () => makePdf(plan)],
  ['pdf', 'cells', () => makePdf(plan)],
  ['pdf', 'pages', () => makePdf(plan)],
  ['pdf', 'operators', () => makePdf(plan)],
  ['txt', 'lines', text],
]

test.each(cases)(
  'a %s with too many %s is refused, and is reading under the limits of all files',
  async (_, limit, write) => {
    const bytes = await write()
    const reading = readSourceDocument(bytes, createBudget({ ...fileLimits, [limit]: 1 }))
    await expect(reading).rejects.toMatchObject({ code: 'fileOverLimit', values: { limit, most: 1 } })
    await expect(readSourceDocument(bytes)).resolves.toBeDefined()
  },
)

test.each([
  ['docx', makeDocx],
  ['xlsx', makeXlsx],
])('a %s that unpacks to too much is refused', async (_, write) => {
  const reading = readSourceDocument(await write(plan), createBudget({ ...fileLimits, unpacked: 1000 }))
  await expect(reading).rejects.toMatchObject({ code: 'fileExpands' })
})

const wideTable = (row: string) =>
  plainDocx(`<tbl><tr>${row}</tr><tr>${wordCell('A')}${wordCell('B')}</tr></tbl>`)

test.each([
  ['spans a billion columns', wideTable(wordCell('A', 1e9) + wordCell('B'))],
  [
    'skips a billion columns',
    wideTable(`<trPr><gridBefore val="1000000000"/></trPr>${wordCell('A')}${wordCell('B')}`),
  ],
])('a Word row that %s is refused, also of a returned paper', async (_, bytes) => {
  const refusal = { code: 'fileOverLimit', values: { limit: 'columns', most: fileLimits.columns } }
  await expect(readSourceDocument(bytes)).rejects.toMatchObject(refusal)
  expect(() => readReturned(bytes)).toThrow(expect.objectContaining(refusal))
})

test('a span that is not a whole number of columns counts as one column', async () => {
  for (const span of [-3, 0, 1.5, Number.NaN]) {
    const paper = await readSourceDocument(wideTable(wordCell('A', span) + wordCell('B')))
    expect(paper).toMatchObject({ blocks: [{ columns: 2 }] })
  }
})

test('a cell beyond the last column is refused; a merge of whole rows ends at the last column', async () => {
  const far = plainXlsx('<sheetData><row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row></sheetData>')
  await expect(readSourceDocument(far)).rejects.toMatchObject({ values: { limit: 'columns' } })
  const rows = `<sheetData>${sheetRow(1, ['Plan'])}${sheetRow(2, ['A', 'B'])}</sheetData>`
  const wide = plainXlsx(`${rows}<mergeCells><mergeCell ref="A1:XFD1"/></mergeCells>`)
  expect(await readSourceDocument(wide)).toMatchObject({ blocks: [{ columns: fileLimits.columns }] })
})

test('merges that cover more cells than the limit are refused', async () => {
  const merges = Array.from(
    { length: 6 },
    (_, i) => `<mergeCell ref="A${i * 1000 + 1}:CV${(i + 1) * 1000}"/>`,
  )
  const sheet = plainXlsx(
    `<sheetData>${sheetRow(1, ['A'])}</sheetData><mergeCells>${merges.join('')}</mergeCells>`,
  )
  await expect(readSourceDocument(sheet)).rejects.toMatchObject({
    values: { limit: 'cells', most: fileLimits.cells },
  })
})
