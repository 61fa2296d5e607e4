import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, it } from 'vitest'
import { Refusal } from '#domain/refusal.ts'
import type { Block, Cell, PaperContent } from '../blocks.ts'
import { writePdf } from './write-pdf.ts'

const cell = (text: string, more: Partial<Cell> = {}): Cell => ({
  paragraphs: text === '' ? [] : [{ text: [{ text }] }],
  ...more,
})

const table: Block = {
  kind: 'table',
  caption: 'What is done',
  widths: [2, 1, 1],
  header: [
    { cells: [cell('Work', { rows: 2, heading: 'column' }), cell('Who', { columns: 2, heading: 'column' })] },
    { cells: [cell('Lead', { heading: 'column' }), cell('Support', { heading: 'column' })] },
  ],
  rows: [
    { cells: [cell('Count the birds', { rows: 2 }), cell('Ana'), cell('')] },
    { cells: [cell('Ben', { columns: 5 })], tint: true },
    {
      cells: [
        cell('Draw #strong[maps] $x$ *now*', { rows: 9 }),
        cell('Cyd'),
        cell('Dov'),
        cell('one too many'),
      ],
    },
  ],
}

const paperOf = (...blocks: Block[]): PaperContent => ({
  language: 'fr',
  title: 'Le plan',
  symbol: 'SC99 Doc.1',
  author: 'Secrétariat',
  madeOn: '2030-05-02',
  blocks,
})

const paper = paperOf(
  {
    kind: 'cover',
    convention: 'LA CONVENTION',
    meeting: '99e Réunion',
    place: 'Ville',
    date: '3-5 mai 2030',
    symbol: 'SC99 Doc.1',
    title: 'Le plan',
  },
  {
    kind: 'actions',
    heading: 'Mesures requises\u00a0:',
    opening: [{ text: 'Le Comité est invité à\u00a0:' }],
    items: [[{ text: 'lire\u202f;' }], [{ text: 'approuver.' }]],
  },
  { kind: 'heading', level: 3, text: [{ text: 'Introduction' }] },
  { kind: 'numbered', number: 7, text: [{ text: 'Au 2030\u20112032, «\u00a0tout\u00a0»' }] },
  { kind: 'bullets', items: [[{ text: 'un point' }]] },
  {
    kind: 'paragraph',
    text: [
      { text: 'ancien', change: 'deleted' },
      { text: 'nouveau', change: 'inserted' },
    ],
  },
  { kind: 'paragraph', text: [{ text: 'only English', language: 'en-GB', emphasis: true }] },
  {
    kind: 'picture',
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="30" height="10"/></svg>',
    alternative: 'Trois quarts',
    caption: 'Où en est le plan',
    widthShare: 0.5,
  },
  {
    kind: 'landscape',
    blocks: [
      { kind: 'annex', label: 'Annexe 1', title: 'Le tableau' },
      table,
      { kind: 'note', text: [{ text: 'Une note.' }] },
    ],
  },
)

type TreeNode = {
  role?: string
  lang?: string
  alt?: string
  type?: string
  id?: string
  children?: readonly object[]
}

/** The text of the tags, page by page in tag order; `drawn` is all text on the pages. */
const open = async (bytes: Uint8Array) => {
  const document = await getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, i) => document.getPage(i + 1)),
  )
  const trees = await Promise.all(
    pages.map(async page => ({ nodes: nodesOf(await page.getStructTree()), texts: await markedTexts(page) })),
  )
  return {
    document,
    sizes: pages.map(page => page.view.slice(2).map(Math.round)),
    nodes: trees.flatMap(({ nodes }) => nodes),
    drawn: trees.flatMap(({ texts }) => [...texts.values()]).join(' '),
    text: trees
      .flatMap(({ nodes, texts }) =>
        nodes.map(({ type, id = '' }) => (type === 'content' ? (texts.get(id) ?? '') : '')),
      )
      .join(' ')
      .replace(/\s+/g, ' '),
  }
}

const nodesOf = (node: TreeNode): TreeNode[] => [
  node,
  ...(node.children ?? []).flatMap(child => nodesOf(child)),
]

const markedTexts = async (page: PDFPageProxy): Promise<Map<string, string>> => {
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    const id = open.findLast(mark => mark !== '')
    if ('str' in item) texts.set(id ?? '', `${texts.get(id ?? '') ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return texts
}

it('is a tagged PDF/UA-1 file in its language, with title, author, day and bookmarks', async () => {
  const bytes = writePdf(paper)
  const { document, sizes, nodes } = await open(bytes)
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({ Title: 'Le plan', Author: 'Secrétariat', Language: 'fr' })
  expect(metadata.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(sizes).toEqual([
    [595, 842],
    [842, 595],
  ])
  expect(JSON.stringify(await document.getOutline())).toMatch(
    /"title":"Le plan".*"title":"Introduction".*"title":"Le tableau"/,
  )
  const roles = nodes.map(({ role }) => role)
  for (const role of ['H1', 'H2', 'L', 'LI', 'Figure', 'Table', 'TR', 'TD']) expect(roles).toContain(role)
  expect(roles.filter(role => role === 'TH')).toHaveLength(4)
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Scope \/Column/g),
  ).toHaveLength(4)
  expect(nodes.filter(({ role }) => role === 'Figure').map(({ alt }) => alt)).toContain('Trois quarts')
  expect(nodes.map(({ lang }) => lang)).toContain('en-GB')
})

it('has all text in order', async () => {
  const { text } = await open(writePdf(paper))
  const words = [
    'LA CONVENTION',
    '99e Réunion',
    'Ville, 3-5 mai 2030',
    'SC99 Doc.1',
    'Le plan',
    'Mesures requises\u00a0:',
    'i)',
    'lire\u202f;',
    'ii)',
    'Introduction',
    '7.',
    'Au 2030\u20112032, «\u00a0tout\u00a0»',
    '• un point',
    'ancien',
    'nouveau',
    'only English',
    'Où en est le plan',
    'Annexe 1',
    'Le tableau',
    'Work',
    'Who',
    'Lead',
    'Support',
    'Count the birds',
    'Ana',
    'Ben',
    'Draw #strong[maps] $x$ *now*',
    'Cyd',
    'Dov',
    'Une note.',
  ]
  let from = 0
  for (const word of words) {
    const place = text.indexOf(word.replace(/\s/g, ' '), from)
    expect(place, word).toBeGreaterThanOrEqual(0)
    from = place + 1
  }
})

it('draws the text of each page in the order of its tags, and loses none', async () => {
  const spanning = { kind: 'landscape', blocks: [table] } as const
  const { drawn: draw, text } = await open(writePdf(paperOf(spanning, spanning)))
  const places = ['Count the birds', 'Ana', 'Ben', 'Draw #strong', 'Cyd', 'Dov'].map(words =>
    draw.indexOf(words),
  )
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  for (const words of text.trim().split(/\s+/)) expect(draw).toContain(words)
})

it('gives the same bytes for the same paper', () => {
  expect(Buffer.compare(writePdf(paper), writePdf(paper))).toBe(0)
})

it('repeats the headings of a table, keeps rows whole, and continues a cell longer than a page', async () => {
  const long = 'word '.repeat(3000)
  const rows = Array.from({ length: 40 }, (_, i) => ({
    cells: [cell(`first ${i}`), cell(`middle\n`.repeat(6)), cell(i === 20 ? `${long}end` : `last ${i}`)],
  }))
  const {
    document,
    drawn: draw,
    text,
  } = await open(writePdf(paperOf({ kind: 'landscape', blocks: [{ ...table, rows }] })))
  expect(draw.match(/Support/g)).toHaveLength(document.numPages)
  expect(text.match(/\bword\b/g)).toHaveLength(3000)
  expect(text).toContain('end')
})

it('names the characters that no font has', () => {
  const draw = () => writePdf(paperOf({ kind: 'paragraph', text: [{ text: 'Ramsar 漢字' }] }))
  expect(draw).toThrow(Refusal)
  expect(draw).toThrow(/paperLetters.*漢 字/)
})

it('is created even from an empty paper', async () => {
  const { document } = await open(writePdf({ ...paperOf(), title: '', symbol: '', author: '' }))
  expect(document.numPages).toBe(1)
})
