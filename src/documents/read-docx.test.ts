import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { SourceTable } from '#domain/papers/source-document.ts'
import { readSourceDocument } from './read-source-document.ts'

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const blocksOf = async (body: string, parts: Record<string, string> = {}) => {
  const relations = Object.keys(parts).map(
    (name, id) => `<Relationship Id="r${id}" Type="http://x/${name}" Target="${name}.xml"/>`,
  )
  const files = {
    '[Content_Types].xml': `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${relations.join('')}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, xml])),
  }
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
  const paper = await readSourceDocument(bytes)
  return paper.kind === 'blocks' ? paper.blocks : []
}

const words = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`
const tableOf = async (...rows: string[]) =>
  (await blocksOf(`<w:tbl>${rows.join('')}</w:tbl>`))[0] as SourceTable

describe('paragraphs', () => {
  it('join runs, include insertions, and leave out deletions, hidden text and field codes', async () => {
    const runs =
      '<w:r><w:t>Sub</w:t></w:r><w:r><w:noBreakHyphen/><w:t>group </w:t></w:r><w:ins><w:r>' +
      '<w:t>met</w:t></w:r></w:ins>' +
      '<w:del><w:r><w:delText>slept</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr>' +
      '<w:t>secret</w:t></w:r>' +
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t> &amp; a&#x67;re</w:t><w:softHyphen/>' +
      '<w:t>ed.</w:t></w:r>'
    expect(await blocksOf(`<w:p>${runs}</w:p>`)).toEqual([
      { kind: 'paragraph', text: 'Sub-group met & agreed.', at: {} },
    ])
  })

  it('take heading levels from the outline of their style, whatever its language', async () => {
    const styles =
      '<w:styles><w:style w:styleId="Titre1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:styleId="Mine"><w:basedOn w:val="Titre1"/></w:style></w:styles>'
    const blocks = await blocksOf(
      '<w:p><w:pPr><w:pStyle w:val="Mine"/></w:pPr><w:r><w:t>Plan</w:t></w:r></w:p>',
      { styles },
    )
    expect(blocks).toEqual([{ kind: 'paragraph', text: 'Plan', heading: 1, at: {} }])
  })

  it('carry the bullets and numbers of their lists', async () => {
    const level = (depth: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
      `<w:lvlText w:val="${text}"/></w:lvl>`
    const numbering =
      '<w:numbering>' +
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%1.%2)')}` +
      '</w:abstractNum>' +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
      '<w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6">' +
      '<w:abstractNumId w:val="1"/></w:num></w:numbering>'
    const item = (list: number, depth: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>` +
      `<w:r><w:t>${text}</w:t></w:r></w:p>`
    const blocks = await blocksOf(
      [item(5, 0, 'One'), item(5, 1, 'sub'), item(6, 0, 'dot'), item(5, 0, 'Two')].join(''),
      { numbering },
    )
    expect(blocks.map(block => (block.kind === 'paragraph' ? block.text : ''))).toEqual([
      '1. One',
      '1.a) sub',
      '• dot',
      '2. Two',
    ])
  })
})

describe('tables', () => {
  it('keep spans across and down, and only the first row of a cell that spans', async () => {
    const table = await tableOf(
      row(cell(words('A'), '<w:gridSpan w:val="2"/>'), cell(words('B'), '<w:vMerge w:val="restart"/>')),
      row(cell(words('c')), cell(words('d')), cell(words(''), '<w:vMerge/>')),
    )
    expect(table.columns).toBe(3)
    expect(
      table.rows.map(({ cells }) =>
        cells.map(({ column, columns, rows, text }) => [column, columns, rows, text]),
      ),
    ).toEqual([
      [
        [0, 2, 1, 'A'],
        [2, 1, 2, 'B'],
      ],
      [
        [0, 1, 1, 'c'],
        [1, 1, 1, 'd'],
      ],
    ])
  })

  it('read tints, repeated headings, several paragraphs and tables within cells', async () => {
    const inner = `<w:tbl>${row(cell(words('x')), cell(words('y')))}</w:tbl>`
    const table = await tableOf(
      `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(words('Head'))}${cell(words('Other'))}</w:tr>`,
      row(
        cell(words('One') + words('• two') + inner, '<w:shd w:val="clear" w:fill="FCE4D6"/>'),
        cell(words('z'), '<w:shd w:val="clear" w:fill="auto"/>'),
      ),
    )
    expect(table.rows[0]?.header).toBe(true)
    expect(table.rows[1]?.cells.map(({ text, tint }) => [text, tint])).toEqual([
      ['One\n• two\n\nx\n\ny', 'fce4d6'],
      ['z', undefined],
    ])
  })

  it('leave out deleted rows, and show the content of a frame of one cell without the frame', async () => {
    const deletedRow = `<w:tr><w:trPr><w:del/></w:trPr>${cell(words('gone'))}${cell(words('too'))}</w:tr>`
    expect((await tableOf(row(cell(words('a')), cell(words('b'))), deletedRow)).rows).toHaveLength(1)
    expect(await blocksOf(`<w:tbl>${row(cell(words('framed')))}</w:tbl>`)).toEqual([
      { kind: 'paragraph', text: 'framed', at: {} },
    ])
  })
})
