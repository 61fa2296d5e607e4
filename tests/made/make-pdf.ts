import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { legendText, type MadePlan } from './made-plan.ts'
import { tablesOf, type GridCell } from './table-grid.ts'

/** The plan as a PDF with ruled tables, repeated headings, and rows that may continue on the next page. */
export const makePdf = (plan: MadePlan): Uint8Array => {
  const compiler = NodeCompiler.create()
  const output = compiler.compile({
    mainFileContent: template,
    inputs: { plan: JSON.stringify(printData(plan)) },
  })
  if (!output.result) throw new Error(JSON.stringify(output.takeDiagnostics()?.shortDiagnostics))
  return new Uint8Array(compiler.pdf(output.result, { pdfTags: plan.seed % 2 === 0 }))
}

/** The data of the template: texts as paragraphs of lines and bullets. */
const printData = (plan: MadePlan) => ({
  symbol: plan.symbol,
  title: plan.title,
  cover: [plan.actionHeading, plan.actionRequested, ...plan.paragraphs],
  annexWord: plan.annexWord,
  annex: plan.annexTitle,
  legend: legendText(plan),
  widths: plan.columns.map(({ width }) => width + cellPadding),
  language: plan.language,
  tables: tablesOf(plan).map(({ before, headerRows, header, body }) => ({
    before,
    headerRows,
    header: header.map(cellWithLines),
    body: body.map(cellWithLines),
  })),
})

const cellWithLines = ({ text, ...cell }: GridCell) => ({ ...cell, lines: linesOf(text) })

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line =>
      line.startsWith('• ') ? { bullet: true, text: line.slice(2) } : { bullet: false, text: line },
    )

/** The width of the inner margins of a cell, in letters. */
const cellPadding = 4

const template = `
#let plan = json(bytes(sys.inputs.plan))
#set page(paper: "a4", flipped: true, margin: 1.5cm)
#set page(footer: context [#plan.symbol #h(1fr) #counter(page).display()])
#set text(size: 8pt, lang: plan.language, hyphenate: false)
#set document(title: plan.title)
#show heading: set text(size: 10pt)
#heading(plan.title)
#for words in plan.cover { par(words) }
#pagebreak()
#par(plan.annexWord)
#heading(plan.annex)
#par(plan.legend)
#let content(lines) = for line in lines {
  if line.bullet { list(line.text) } else { par(line.text) }
}
#let cell(it, down: 0) = table.cell(
  x: it.column,
  y: it.row + down,
  rowspan: it.rows,
  colspan: it.columns,
  breakable: true,
  fill: if it.hasTint { rgb("#fff2b3") },
  content(it.lines),
)
#for made in plan.tables {
  for words in made.before { par(words) }
  table(
    columns: plan.widths.map(width => width * 1fr),
    stroke: 0.5pt,
    table.header(..made.header.map(it => cell(it))),
    ..made.body.map(it => cell(it, down: made.headerRows)),
  )
  pagebreak(weak: true)
}
`
