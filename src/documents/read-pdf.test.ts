import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { expect, it } from 'vitest'
import { readSourceDocument } from './read-source-document.ts'

const paperOf = async (typst: string) => {
  const compiler = NodeCompiler.create()
  const output = compiler.compile({ mainFileContent: typst })
  if (!output.result) throw new Error(JSON.stringify(output.takeDiagnostics()?.shortDiagnostics))
  const paper = await readSourceDocument(new Uint8Array(compiler.pdf(output.result)))
  return paper.kind === 'blocks' ? paper.blocks : []
}

const textsOf = (blocks: Awaited<ReturnType<typeof paperOf>>) =>
  blocks.map(block =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map(({ cells }) => cells.map(({ column, text }) => `${column} ${text}`)),
  )

const page = (height: number) =>
  `#set page(width: 500pt, height: ${height}pt, margin: 40pt, footer: [RC12 Doc.3 #h(1fr) ` +
  '#context counter(page).display()])\n#set text(size: 9pt)\n'

it('reads paragraphs, then a table with its spans and tints, without page numbers', async () => {
  const blocks = await paperOf(
    `${page(400)}= Plan of work\nThe Committee approves the plan.\n#table(columns: (1fr, 1fr, ` +
      '1fr), [Result], [Activity], [Lead], table.cell(rowspan: 2)[1.1 Meetings], [Hold \n- one\n- ' +
      'two], [ES], table.cell(fill: rgb("#ffccdd"))[Publish], [FO])',
  )
  expect(textsOf(blocks)).toEqual([
    'RC12 Doc.3 1',
    'Plan of work',
    'The Committee approves the plan.',
    [
      ['0 Result', '1 Activity', '2 Lead'],
      ['0 1.1 Meetings', '1 Hold\n• one\n• two', '2 ES'],
      ['1 Publish', '2 FO'],
    ],
  ])
  const table = blocks.find(block => block.kind === 'table')
  expect(table?.rows[1]?.cells[0]?.rows).toBe(2)
  expect(table?.rows[2]?.cells[0]?.tint).toBe('ffccdd')
})

it('joins a table over two pages: one heading, and a cut cell whole', async () => {
  const long =
    'The secretariat collects the answers of all Parties in every region and publishes what they ' +
    'have in common before the meeting begins'
  const rows = Array.from({ length: 3 }, (_, row) => `[${row + 1}.1 Result], [${long} ${row}.], [ES], `).join(
    '',
  )
  const blocks = await paperOf(
    `${page(210)}#table(columns: (1fr, 1fr, 1fr), table.header[Result][Activity][Lead], ${rows})`,
  )
  const tables = blocks.filter(block => block.kind === 'table')
  expect(tables).toHaveLength(1)
  expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Result', 'Activity', 'Lead'],
    ...[0, 1, 2].map(row => [`${row + 1}.1 Result`, `${long} ${row}.`, 'ES']),
  ])
  expect(
    new Set(tables[0]?.rows.flatMap(({ cells }) => cells.map(({ at }) => at.page))).size,
  ).toBeGreaterThan(1)
})

it('reads a table without any line by its gaps', async () => {
  const blocks = await paperOf(
    `${page(400)}#table(columns: (1fr, 1fr, 1fr), stroke: none, row-gutter: 8pt, [Result], ` +
      '[Activity], [Lead], [1.1 Meetings are held in time], [Hold the meeting of the Committee], ' +
      '[ES], [], [Publish the documents of all the meetings], [FO], [1.2 Rivers are free], [Count ' +
      'the dams in each country], [SO])',
  )
  expect(textsOf(blocks)[1]).toEqual([
    ['0 Result', '1 Activity', '2 Lead'],
    ['0 1.1 Meetings are held in time', '1 Hold the meeting of the Committee', '2 ES'],
    ['1 Publish the documents of all the meetings', '2 FO'],
    ['0 1.2 Rivers are free', '1 Count the dams in each country', '2 SO'],
  ])
})
