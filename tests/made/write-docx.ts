import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { headerGrid, type HeaderCell } from './header-grid.ts'
import { gridOf, legendText, rowCount, sectionHead, type GridCell, type MadePlan, type MadeSection } from './made-plan.ts'

/** The plan as a Word document: a table for each section, with merged cells, repeated headings, bullets and tinted rows. */
export const writeDocx = async (plan: MadePlan): Promise<Uint8Array> => {
  const body = [
    new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
    ...[plan.actionHeading, plan.actionRequested, ...plan.paragraphs].map(text => new Paragraph({ text })),
    new Paragraph({ text: plan.annexTitle, heading: HeadingLevel.HEADING_1, pageBreakBefore: true }),
    new Paragraph({ text: legendText(plan) }),
    ...plan.sections.flatMap(section => [...sectionHead(plan, section).map(text => new Paragraph({ text })), tableOf(plan, section)]),
  ]
  const footer = new Paragraph({ children: [new TextRun(`${plan.symbol} `), new TextRun({ children: [PageNumber.CURRENT] })] })
  const page = { size: { orientation: PageOrientation.LANDSCAPE } }
  const head = new Paragraph({ text: plan.symbol })
  const document = new Document({
    sections: [{ properties: { page }, footers: { default: new Footer({ children: [footer] }) }, children: [head, ...body] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const tableOf = (plan: MadePlan, section: MadeSection): Table => {
  const header = headerGrid(plan)
  const grid = gridOf(plan, section)
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: plan.columns.map(({ width }) => width * 90),
    rows: [
      ...Array.from({ length: plan.yearsAbove ? 2 : 1 }, (_, row) => headerRow(header.filter(cell => cell.row === row))),
      ...Array.from({ length: rowCount(section) }, (_, row) =>
        bodyRow(
          plan,
          grid.filter(cell => cell.row === row),
        ),
      ),
    ],
  })
}

const headerRow = (cells: HeaderCell[]): TableRow =>
  new TableRow({
    tableHeader: true,
    children: cells.map(
      ({ text, rows, columns }) =>
        new TableCell({ rowSpan: rows, columnSpan: columns, children: [new Paragraph({ children: [new TextRun({ text, bold: true })] })] }),
    ),
  })

const bodyRow = (plan: MadePlan, cells: GridCell[]): TableRow =>
  new TableRow({
    children: cells.map(
      ({ text, rows, tinted }) =>
        new TableCell({
          rowSpan: rows,
          children: paragraphsOf(plan, text),
          ...(tinted ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2B3' } } : {}),
        }),
    ),
  })

/** Half of the plans write their bullets as Word lists, half as letters. */
const paragraphsOf = (plan: MadePlan, text: string): Paragraph[] => {
  const asList = plan.seed % 2 === 0
  const lines = text === '' ? [''] : text.split('\n').filter(line => line !== '')
  return lines.map(line =>
    asList && line.startsWith('• ') ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } }) : new Paragraph({ text: line }),
  )
}
