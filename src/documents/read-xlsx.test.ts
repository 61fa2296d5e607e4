import { strToU8, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readSourceDocument } from './read-source-document.ts'

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'

const paperOf = (sheetXml: string, styles = '<styleSheet/>', strings = '<sst/>') => {
  const files = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Plan" r:id="r1"/><sheet name="Old" state="hidden" r:id="r2"/>' +
      '</sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="sheets/one.xml"/>' +
      '<Relationship Id="r2" Type="http://x/worksheet" Target="/xl/sheets/two.xml"/>' +
      '<Relationship Id="r3" Type="http://x/styles" Target="styles.xml"/>' +
      '<Relationship Id="r4" Type="http://x/sharedStrings" Target="strings.xml"/></Relationships>',
    'xl/sheets/one.xml': `<worksheet>${sheetXml}</worksheet>`,
    'xl/sheets/two.xml':
      '<worksheet><sheetData><row r="1"><c r="A1"><v>9</v></c></row></sheetData></worksheet>',
    'xl/styles.xml': styles,
    'xl/strings.xml': strings,
  }
  return readSourceDocument(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]))),
  )
}

const cellsOf = async (...args: Parameters<typeof paperOf>) => {
  const paper = await paperOf(...args)
  return paper.kind === 'blocks'
    ? paper.blocks.flatMap(block => (block.kind === 'table' ? block.rows.map(({ cells }) => cells) : []))
    : []
}

it('reads shared, rich and inline text of visible sheets, with the place of each cell', async () => {
  const strings =
    '<sst><si><t>Plain &lt;1&gt;</t></si><si><r><t>Two </t></r><r><t>runs</t></r><rPh><t>no</t>' +
    '</rPh></si></sst>'
  const sheet =
    '<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>' +
    '<row r="4"><c r="A4" t="inlineStr"><is><t>one\n• two</t></is></c></row></sheetData>'
  expect((await cellsOf(sheet, undefined, strings)).flat()).toEqual([
    { column: 1, columns: 1, rows: 1, text: 'Plain <1>', at: { sheet: 'Plan', sheetRow: 2 } },
    { column: 3, columns: 1, rows: 1, text: 'Two runs', at: { sheet: 'Plan', sheetRow: 2 } },
    { column: 0, columns: 1, rows: 1, text: 'one\n• two', at: { sheet: 'Plan', sheetRow: 4 } },
  ])
})

it('counts the span of merged cells over the rows that are not empty', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" t="str"><v>wide</v></c><c r="B1" t="str"><v>covered</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><v>tall</v></c><c r="B2" t="str"><v>x</v></c></row><row r="3"/>' +
    '<row r="4"><c r="B4" t="str"><v>y</v></c></row></sheetData>' +
    '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A4"/></mergeCells>'
  const cells = await cellsOf(sheet)
  expect(cells.map(row => row.map(({ text, columns, rows }) => [text, columns, rows]))).toEqual([
    [['wide', 2, 1]],
    [
      ['tall', 1, 2],
      ['x', 1, 1],
    ],
    [['y', 1, 1]],
  ])
})

it('reads a formula as its saved value, names the cell, and calculates nothing', async () => {
  const paper = await paperOf(
    '<sheetData><row r="3"><c r="C3" t="str"><f>HYPERLINK("http://x")</f><v>click</v></c></row></sheetData>',
  )
  expect(paper.warnings).toEqual([
    { code: 'formulaDefused', values: { cell: 'C3' }, sheet: 'Plan', sheetRow: 3 },
  ])
  expect(
    paper.kind === 'blocks' && paper.blocks[0]?.kind === 'table' && paper.blocks[0].rows[0]?.cells[0]?.text,
  ).toBe('click')
})

it('reads fills by colour, theme and palette, and numbers as their format shows them', async () => {
  const fill = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`
  const styles =
    '<styleSheet><fills><fill><patternFill patternType="none"/>' +
    `</fill>${fill('rgb="FFFFC7CE"')}${fill('indexed="10"')}${fill('rgb="FFFFFFFF"')}</fills>` +
    '<cellXfs><xf/><xf fillId="1"/><xf fillId="2" numFmtId="2"/><xf fillId="3" numFmtId="14"/>' +
    '</cellXfs></styleSheet>'
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1.1</v></c>' +
    '<c r="C1" s="3"><v>46022</v></c></row></sheetData>'
  expect((await cellsOf(sheet, styles)).flat().map(({ text, tint }) => [text, tint])).toEqual([
    ['1', 'ffc7ce'],
    ['1.10', 'ff0000'],
    ['2025-12-31', undefined],
  ])
})
