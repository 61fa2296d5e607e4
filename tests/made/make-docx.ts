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
import { legendText, type MadePlan } from './made-plan.ts'
import { tablesOf, type GridCell, type MadeTable } from './table-grid.ts'

/** The plan as a Word document: tables with merged cells, repeated headings, bullets and tinted rows. */
export const makeDocx = async (plan: MadePlan): Promise<Uint8Array> => {
  const body = [
    new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
    ...[plan.actionHeading, plan.actionRequested, ...plan.paragraphs].map(text => new Paragraph({ text })),
    new Paragraph({ text: plan.annexWord, pageBreakBefore: true }),
    new Paragraph({ text: plan.annexTitle, heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: legendText(plan) }),
    ...tablesOf(plan).flatMap(table => [
      ...table.before.map(text => new Paragraph({ text })),
      tableOf(plan, table),
    ]),
  ]
  const footer = new Paragraph({
    children: [new TextRun(`${plan.symbol} `), new TextRun({ children: [PageNumber.CURRENT] })],
  })
  const page = { size: { orientation: PageOrientation.LANDSCAPE } }
  const head = new Paragraph({ text: plan.symbol })
  const document = new Document({
    sections: [
      {
        properties: { page },
        footers: { default: new Footer({ children: [footer] }) },
        children: [head, ...body],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const tableOf = (plan: MadePlan, { headerRows, header, rows, body }: MadeTable): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: plan.columns.map(({ width }) => width * 90),
    rows: [
      ...Array.from({ length: headerRows }, (_, row) => rowOf(plan, header, row, true)),
      ...Array.from({ length: rows }, (_, row) => rowOf(plan, body, row, false)),
    ],
  })

const rowOf = (plan: MadePlan, cells: GridCell[], row: number, tableHeader: boolean): TableRow =>
  new TableRow({
    tableHeader,
    children: cells.filter(cell => cell.row === row).map(cell => cellOf(plan, cell)),
  })

const cellOf = (plan: MadePlan, { text, rows, columns, hasTint }: GridCell): TableCell =>
  new TableCell({
    rowSpan: rows,
    columnSpan: columns,
    children: paragraphsOf(plan, text),
    ...(hasTint ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2B3' } } : {}),
  })

/** The paragraphs of a text: half of the plans have bullets as Word lists, half as characters. */
const paragraphsOf = (plan: MadePlan, text: string): Paragraph[] => {
  const asList = plan.seed % 2 === 0
  const lines = text === '' ? [''] : text.split('\n').filter(line => line !== '')
  return lines.map(line =>
    asList && line.startsWith('• ')
      ? new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
      : new Paragraph({ text: line }),
  )
}
