import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { headerGrid } from './header-grid.ts'
import { gridOf, legendText, sectionHead, type MadePlan } from './made-plan.ts'

/** The plan as a PDF with ruled tables whose headings come again on each page and whose rows pages may cut. */
export const writePdf = (plan: MadePlan): Uint8Array => {
  const compiler = NodeCompiler.create()
  const compiled = compiler.compile({ mainFileContent: template, inputs: { plan: JSON.stringify(printed(plan)) } })
  if (!compiled.result) throw new Error(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics))
  return new Uint8Array(compiler.pdf(compiled.result, { pdfTags: plan.seed % 2 === 0 }))
}

/** What the template prints: text as paragraphs, each of them lines and bullets. */
const printed = (plan: MadePlan) => ({
  symbol: plan.symbol,
  title: plan.title,
  cover: [plan.actionHeading, plan.actionRequested, ...plan.paragraphs],
  annex: plan.annexTitle,
  legend: legendText(plan),
  widths: plan.columns.map(({ width }) => width),
  header: headerGrid(plan),
  language: plan.language,
  sections: plan.sections.map(section => ({
    head: sectionHead(plan, section),
    cells: gridOf(plan, section).map(cell => ({ ...cell, text: undefined, lines: linesOf(cell.text) })),
  })),
})

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(line => line !== '')
    .map(line => (line.startsWith('• ') ? { bullet: true, text: line.slice(2) } : { bullet: false, text: line }))

const template = `
#let plan = json(bytes(sys.inputs.plan))
#set page(paper: "a4", flipped: true, margin: 1.5cm, footer: context [#plan.symbol #h(1fr) #counter(page).display()])
#set text(size: 8pt, lang: plan.language, hyphenate: false)
#set document(title: plan.title)
#show heading: set text(size: 10pt)
#heading(plan.title)
#for words in plan.cover { par(words) }
#pagebreak()
#heading(plan.annex)
#par(plan.legend)
#let content(lines) = for line in lines {
  if line.bullet { list(line.text) } else { par(line.text) }
}
#for section in plan.sections {
  for words in section.head { par(words) }
  table(
    columns: plan.widths.map(width => width * 1fr),
    stroke: 0.5pt,
    table.header(..plan.header.map(it => table.cell(x: it.column, y: it.row, colspan: it.columns, rowspan: it.rows, strong(it.text)))),
    ..section.cells.map(it => table.cell(
      x: it.column,
      y: it.row + if plan.header.any(other => other.row == 1) { 2 } else { 1 },
      rowspan: it.rows,
      breakable: true,
      fill: if it.tinted { rgb("#fff2b3") },
      content(it.lines),
    )),
  )
  pagebreak(weak: true)
}
`
