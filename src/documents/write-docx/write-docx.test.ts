import { unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { docxFaults } from '#tests/made/docx-faults.ts'
import { docxPartFaults } from '#tests/made/docx-part-faults.ts'
import type { Block, Cell, PaperContent } from '../blocks.ts'
import { readSourceDocument } from '../read-source-document.ts'
import { writeDocx } from './write-docx.ts'

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  paragraphs: text === '' ? [] : [{ text: [{ text }] }],
  ...more,
})

const table: Block = {
  kind: 'table',
  caption: 'What is done',
  widths: [2, 1, 1],
  anchor: 'n-table',
  header: [
    { cells: [cell('Work', { rows: 2, heading: 'column' }), cell('Who', { columns: 2, heading: 'column' })] },
    { cells: [cell('Lead', { heading: 'column' }), cell('Support', { heading: 'column' })] },
  ],
  rows: [
    {
      anchor: 'srow-1',
      cells: [
        cell('1.1 All', { rows: 3, heading: 'row', anchor: 'rone' }),
        cell('SG'),
        cell('FO', { anchor: 'lrow-1' }),
      ],
    },
    { anchor: 'srow-2', tint: true, cells: [cell('', { anchor: 'aempty' }), cell('SO', { rows: 2 })] },
    { anchor: 'srow-2', cells: [cell('twice')] },
    { cells: [cell('wide', { columns: 3 })] },
  ],
}

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">' +
  '<rect width="20" height="10" fill="#2a6f97"/></svg>'

const samplePaper: PaperContent = {
  language: 'fr',
  title: 'Plan & budget <2030>',
  symbol: 'RC12 Doc.3',
  author: 'Secretariat',
  madeOn: '2030-05-02',
  origin: { plan: 'rivers-2030', version: 'May & June' },
  blocks: [
    {
      kind: 'cover',
      convention: 'RIVERS CONVENTION',
      meeting: '12e Réunion',
      place: 'Oslo',
      date: '',
      symbol: 'RC12 Doc.3',
      title: 'Plan',
    },
    {
      kind: 'actions',
      heading: 'Mesures requises :',
      opening: [{ text: 'Le Comité est invité à :' }],
      items: [[{ text: 'lire' }], [{ text: 'dire' }]],
    },
    { kind: 'heading', level: 2, text: [{ text: 'Introduction' }] },
    { kind: 'numbered', number: 1, text: [{ text: 'Un.' }] },
    { kind: 'bullets', items: [[{ text: 'point' }]] },
    { kind: 'numbered', number: 2, text: [{ text: 'Deux.' }] },
    { kind: 'numbered', number: 5, text: [{ text: 'Cinq.' }] },
    {
      kind: 'paragraph',
      text: [
        { text: 'avant ' },
        { text: 'ancien', change: 'deleted', author: 'Ana', at: '2030-03-02T10:11:12.345Z' },
        { text: 'nouveau', change: 'inserted' },
        { text: ' later', language: 'en', emphasis: true },
      ],
    },
    { kind: 'picture', svg, alternative: 'Deux rectangles', caption: 'Figure 1', widthShare: 0.5 },
    {
      kind: 'landscape',
      blocks: [
        { kind: 'annex', label: 'Annexe 1', title: 'Tableau' },
        { kind: 'note', text: [{ text: 'SG = Secretary' }] },
        table,
      ],
    },
    { kind: 'landscape', blocks: [table] },
    { kind: 'paragraph', text: [{ text: 'Après.' }] },
  ],
}

const partOf = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name])

it("is a document that Word's schema accepts", async () => {
  const bytes = await writeDocx(samplePaper)
  expect([...docxFaults(bytes), ...docxPartFaults(bytes)]).toEqual([])
})

it('a fault that Word does not accept is found', async () => {
  const files = unzipSync(await writeDocx(samplePaper))
  const document = new TextDecoder().decode(files['word/document.xml'])
  const brokenFile = document
    .replace('"Title"', '"Nobody"')
    .replace('<w:vMerge w:val="restart"/>', '')
    .replace('<w:cantSplit/>', '<w:gone/>')
  const bytes = zipSync({ ...files, 'word/document.xml': new TextEncoder().encode(brokenFile) })
  expect(docxFaults(bytes)).toEqual(['no style Nobody', 'row 1: a cell goes on in column 0 where none began'])
})

it('a fault in the parts beside the text is found as well', async () => {
  const files = unzipSync(await writeDocx(samplePaper))
  const brokenFile = (name: string, from: string, to: string) =>
    new TextEncoder().encode(new TextDecoder().decode(files[name]).replace(from, to))
  const bytes = zipSync({
    ...files,
    'word/styles.xml': brokenFile(
      'word/styles.xml',
      '<w:basedOn w:val="Normal"/><w:next',
      '<w:basedOn w:val="Nobody"/><w:next',
    ),
    'word/numbering.xml': brokenFile(
      'word/numbering.xml',
      '<w:abstractNumId w:val="2"/>',
      '<w:abstractNumId w:val="9"/>',
    ),
    'word/_rels/fontTable.xml.rels': brokenFile('word/_rels/fontTable.xml.rels', 'rIdBold"', 'rIdGone"'),
  })
  expect(docxPartFaults(bytes)).toEqual(['no style Nobody', 'no kind of list 9', 'no relation rIdBold'])
})

it('the same paper gives the same bytes', async () => {
  expect(await writeDocx(samplePaper)).toEqual(await writeDocx(structuredClone(samplePaper)))
})

it('is read back as it was written', async () => {
  const paper = await readSourceDocument(await writeDocx(samplePaper))
  const texts =
    paper.kind === 'blocks'
      ? paper.blocks.map(block => (block.kind === 'paragraph' ? block.text : block))
      : []
  expect(texts.slice(0, 15)).toEqual([
    'RIVERS CONVENTION',
    '12e Réunion',
    'Oslo',
    'RC12 Doc.3',
    'Plan',
    'Mesures requises :',
    'Le Comité est invité à :',
    'i) lire',
    'ii) dire',
    'Introduction',
    '1. Un.',
    '• point',
    '2. Deux.',
    '5. Cinq.',
    'avant nouveau later',
  ])
  const [read] = texts.filter(text => typeof text === 'object')
  const rows = read?.kind === 'table' ? read.rows : []
  expect(rows.map(({ header }) => header ?? false)).toEqual([true, true, false, false, false, false])
  const words = rows.map(({ cells }) =>
    cells.map(({ text, rows: down, columns, tint }) => [text, down, columns, tint ?? '']),
  )
  expect(words.slice(2)).toEqual([
    [
      ['1.1 All', 3, 1, ''],
      ['SG', 1, 1, ''],
      ['FO', 1, 1, ''],
    ],
    [
      ['', 1, 1, 'f8d7d2'],
      ['SO', 2, 1, ''],
    ],
    [['twice', 1, 1, '']],
    [['wide', 1, 3, '']],
  ])
})

it('changes are tracked changes of Word, with author and time', async () => {
  const document = partOf(await writeDocx(samplePaper), 'word/document.xml')
  expect(document).toMatch(
    new RegExp(
      String.raw`<w:del w:id="\d+" w:author="Ana" w:date="2030-03-02T10:11:12Z">` +
        '<w:r><w:delText xml:space="preserve">ancien<',
      'u',
    ),
  )
  expect(document).toMatch(
    new RegExp(
      String.raw`<w:ins w:id="\d+" w:author="Secretariat" w:date="2030-05-02T00:00:00Z">` +
        '<w:r><w:t xml:space="preserve">nouveau<',
      'u',
    ),
  )
})

it('a row or paragraph that was inserted or deleted as a whole goes with its text', async () => {
  const deletedRun = { text: 'gone', change: 'deleted' } as const
  const insertedRun = { text: 'came', change: 'inserted' } as const
  const block: Block = {
    ...table,
    widths: [1, 1],
    header: [],
    rows: [
      { cells: [{ paragraphs: [{ text: [deletedRun] }] }, { paragraphs: [{ text: [deletedRun] }] }] },
      {
        cells: [
          { paragraphs: [{ text: [insertedRun] }, { text: [{ text: 'stays' }] }] },
          { paragraphs: [{ text: [deletedRun] }] },
        ],
      },
    ],
  }
  const bytes = await writeDocx({ ...samplePaper, blocks: [block, block] })
  expect(docxFaults(bytes)).toEqual([])
  const document = partOf(bytes, 'word/document.xml')
  expect(document.match(/<w:trPr><w:cantSplit\/><w:del /g)).toHaveLength(2)
  expect(document.match(/<w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>/g)).toHaveLength(2)
  const paper = await readSourceDocument(bytes)
  const tables = paper.kind === 'blocks' ? paper.blocks.filter(({ kind }) => kind === 'table') : []
  expect(tables).toHaveLength(2)
  expect(tables[0]).toMatchObject({ rows: [{ cells: [{ text: 'came\n\nstays' }, { text: '' }] }] })
})

it('states its language, its title and its origin', async () => {
  const bytes = await writeDocx(samplePaper)
  expect(partOf(bytes, 'word/styles.xml')).toContain('<w:lang w:val="fr-FR"')
  expect(partOf(bytes, 'word/document.xml')).toContain(
    '<w:i/><w:iCs/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve"> later',
  )
  expect(partOf(bytes, 'docProps/core.xml')).toContain('<dc:title>Plan &amp; budget &lt;2030&gt;</dc:title>')
  expect(partOf(bytes, 'docProps/custom.xml')).toContain('name="jacana.version"><vt:lpwstr>May &amp; June<')
  expect(partOf(bytes, 'word/document.xml')).toContain('descr="Deux rectangles"')
})

it("each row and cell carries its anchor once, the row's in a cell with text", async () => {
  const document = partOf(await writeDocx(samplePaper), 'word/document.xml')
  const names = [...document.matchAll(/w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map(([, name]) => name)
  expect(names).toEqual(['_Jn_table', '_Jrone', '_Jsrow_1', '_Jlrow_1', '_Jsrow_2', '_Jaempty'])
  expect(document).toMatch(/_Jsrow_1"\/><w:bookmarkEnd w:id="\d+"\/><w:r><w:t xml:space="preserve">SG</)
})

it('characters that XML cannot hold are left out', async () => {
  const bytes = await writeDocx({
    ...samplePaper,
    blocks: [{ kind: 'paragraph', text: [{ text: 'a\u0000\ud800b\tc\nd' }] }],
  })
  expect(docxFaults(bytes)).toEqual([])
  const paper = await readSourceDocument(bytes)
  expect(paper.kind === 'blocks' && paper.blocks[0]).toMatchObject({ text: 'ab c\n\nd' })
})

it('pages are portrait, landscape for tables, and portrait again', async () => {
  const document = partOf(await writeDocx(samplePaper), 'word/document.xml')
  expect([...document.matchAll(/<w:pgSz [^>]*>/g)].map(([size]) => size.includes('landscape'))).toEqual([
    false,
    true,
    true,
    false,
  ])
})
