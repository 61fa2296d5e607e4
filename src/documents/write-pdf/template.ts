/**
 * The Typst template of a paper.
 * It gets only data (`sys.inputs.paper`, JSON of `PrintedPaper`) and sets strings as they are. No text of a
 * paper is ever read as markup.
 */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))

#set document(title: paper.title, author: paper.author, date: datetime(..paper.madeOn))
// The second family comes with Typst and has characters that the first lacks.
// Fonts of the machine are not used, because they would change the bytes.
#set text(font: ("Jacana Sans", "Libertinus Serif"), fallback: false, size: 11pt, hyphenate: false)
#set text(lang: paper.language.tag, region: paper.language.region)
#set par(leading: 0.62em, spacing: 0.9em)
#set page(
  paper: "a4",
  margin: (x: 25mm, y: 23mm),
  footer: context {
    set text(size: 9pt)
    paper.symbol
    h(1fr)
    if paper.countsPages { counter(page).display("1 / 1", both: true) } else { counter(page).display() }
  },
)
#set figure(supplement: none, numbering: none)
#show figure: set align(start)
#set list(marker: [•])
#show figure.caption: it => { set text(size: 9pt, style: "italic"); it.body }
#show heading: set text(weight: 600)
#show heading: set block(above: 1.3em, below: 0.8em, sticky: true)
#show heading.where(level: 1): set text(size: 13pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 11pt, style: "italic")

#let changed(run, body) = if run.change == "inserted" {
  underline(text(fill: rgb("#00518a"), body))
} else if run.change == "deleted" {
  strike(text(fill: rgb("#a3180e"), body))
} else { body }

#let laid-run(run) = {
  set text(weight: 600) if run.strong
  set text(style: "italic") if run.emphasis
  set text(lang: run.language.tag, region: run.language.region) if run.language != none
  changed(run, text(run.text))
}

// A line never breaks at the dash between the years of a period.
#show regex("\d{4}–\d{4}"): box

#let laid-line(line) = for run in line { laid-run(run) }

// Consecutive bullets are one list.
#let laid-cell(paragraphs) = {
  let bullets = ()
  for paragraph in paragraphs {
    if paragraph.bullet { bullets.push(laid-line(paragraph.text)) } else {
      if bullets.len() > 0 { list(..bullets); bullets = () }
      par(laid-line(paragraph.text))
    }
  }
  if bullets.len() > 0 { list(..bullets) }
}

#let content(cell) = {
  set text(weight: 600) if cell.heading
  laid-cell(cell.paragraphs)
}

// The bottom leaves room for letters that reach below the line.
#let inset = (x: 4.2pt, top: 3.6pt, bottom: 5pt)

// The inner width of a table's cells, and their height.
#let width-in(width, widths) = cell => {
  let shares = widths.slice(cell.x, cell.x + cell.columns).sum()
  width * shares / widths.sum() - 2 * inset.x
}
#let height-in(width) = cell => measure(width: width(cell), content(cell)).height + inset.top + inset.bottom

// Whether a cell surely fits, so that it needs no measuring, which takes as long as printing.
// No letter is wider than its size, and two consecutive lines always hold more than one line's width.
#let surely-within(room, width) = cell => {
  let lines = 2 * calc.ceil(cell.characters * 9pt / width(cell)) + 2 * cell.paragraphs.len()
  lines * 13pt + cell.paragraphs.len() * 9pt + inset.top + inset.bottom < room
}

// The rows that may be split. Others move to the next page whole; these are higher than a page
// below its headings.
#let torn-rows(it, size) = {
  let width = width-in(size.width, it.widths)
  let height = height-in(width)
  let headings = (:)
  for cell in it.header {
    let row = str(cell.y)
    headings.insert(row, calc.max(headings.at(row, default: 0pt), height(cell)))
  }
  let room = size.height - headings.values().sum(default: 0pt) - 2pt
  let within = surely-within(room, width)
  let torn = ()
  for cell in it.rows {
    if not within(cell) and height(cell) > room { torn += range(cell.y, cell.y + cell.rows) }
  }
  torn
}

#let laid-table(it) = {
  set text(size: if it.small { 7pt } else { 9pt })
  set par(leading: 0.5em, spacing: 1em)
  set list(indent: 0pt, body-indent: 0.45em, spacing: 0.55em)
  let laid(cell, breakable) = table.cell(
    x: cell.x,
    y: cell.y,
    colspan: cell.columns,
    rowspan: cell.rows,
    breakable: breakable,
    align: if cell.figures { right } else { auto },
    fill: if cell.heading { rgb("#e7e9eb") } else if cell.tint { rgb("#f8d7d2") },
    content(cell),
  )
  layout(size => {
    let torn = torn-rows(it, size)
    table(
      columns: it.widths.map(width => width * 1fr),
      stroke: 0.5pt + rgb("#7f878c"),
      inset: inset,
      ..if it.header.len() > 0 { (table.header(..it.header.map(cell => laid(cell, false))),) },
      // a cell that spans rows does not keep them on one page
      ..it.rows.map(cell => laid(cell, cell.rows > 1 or torn.contains(cell.y))),
    )
  })
}

#let laid-cover(it) = {
  set par(spacing: 0.6em)
  for words in it.lines { par(strong(text(size: 12pt, words))) }
  if it.symbol != "" { align(right, pad(y: 0.9em, par(strong(text(size: 12pt, it.symbol))))) }
  if it.title != "" {
    show heading: set text(size: 14pt)
    show heading: set block(above: 1.2em, below: 1.6em)
    show heading: set align(center)
    heading(level: 1, it.title)
  }
}

#let laid-actions(it) = block(width: 100%, stroke: 0.5pt, inset: 9pt, above: 1.2em, below: 1.4em, {
  par(strong(it.heading))
  par(laid-line(it.opening))
  if it.items.len() > 0 {
    enum(numbering: "i)", number-align: start, spacing: 0.7em, ..it.items.map(laid-line))
  }
})

// Each is a list of its own, as headings stand between them, so the width of numbers is fixed.
#let numbered(number, body) = enum(
  numbering: count => box(width: 2em, [#count.]),
  start: number,
  number-align: start,
  body-indent: 0pt,
  body,
)

#let laid-block(it) = {
  if it.kind == "cover" { laid-cover(it) }
  else if it.kind == "actions" { laid-actions(it) }
  else if it.kind == "heading" { heading(level: it.level, laid-line(it.text)) }
  else if it.kind == "numbered" { numbered(it.number, laid-line(it.text)) }
  else if it.kind == "paragraph" { par(laid-line(it.text)) }
  else if it.kind == "bullets" { list(indent: 1.4em, spacing: 0.7em, ..it.items.map(laid-line)) }
  else if it.kind == "table" { laid-table(it) }
  else if it.kind == "picture" {
    let drawing = image(bytes(it.svg), format: "svg", width: it.widthShare * 100%, alt: it.alternative)
    figure(drawing, caption: it.caption)
  }
  else if it.kind == "annex" {
    block(sticky: true, below: 0.6em, strong(text(size: 13pt, it.label)))
    show heading: set block(above: 0.6em)
    heading(level: 1, it.title)
  }
  else if it.kind == "landscape" {
    page(flipped: true, margin: 17mm, for inner in it.blocks { laid-block(inner) })
  }
  else if it.kind == "note" { set text(size: 9pt); par(laid-line(it.text)) }
}

#for it in paper.blocks { laid-block(it) }
`
