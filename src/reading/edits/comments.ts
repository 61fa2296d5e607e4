import { readAnchor } from '#domain/papers/paper-anchor.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { EditedResult } from './edited-results.ts'
import type { Finding, Home } from './findings.ts'
import type { NoteSubject } from '#domain/plan/note.ts'
import type { ReturnedPaper, ReturnedParagraph } from '#domain/edits/returned-paper.ts'
import type { EditedRow } from './table-rows.ts'

type Commented = {
  plan: Plan
  paper: ReturnedPaper
  results: readonly EditedResult[]
  here: ReadonlyMap<EditedRow, string>
}

/** The comments in the margin, as notes on a row, a result, a section or the plan. */
export const notesInMargin = ({ plan, paper, results, here }: Commented): Finding[] => {
  if (paper.comments.length === 0) return []
  const places = new Map<string, { subject: NoteSubject; home: Home }>()
  const addPlaces = (paragraphs: readonly ReturnedParagraph[], subject: NoteSubject, home: Home) => {
    for (const id of paragraphs.flatMap(({ comments }) => comments))
      if (!places.has(id)) places.set(id, { subject, home })
  }
  const resultColumn = plan.layout.findIndex(({ role }) => role === 'result')
  for (const { section, node, rows } of results) {
    const home: Home = { section: section.id, ...(node && { result: node.id }) }
    const ofResult: NoteSubject = { kind: 'node', id: (node ?? section).id }
    for (const row of rows) {
      const strand = here.get(row)
      row.cells.forEach((cell, at) => {
        if (!cell) return
        if (at === resultColumn || strand === undefined) addPlaces(cell.paragraphs, ofResult, home)
        else addPlaces(cell.paragraphs, { kind: 'strand', id: strand }, { ...home, row: strand })
      })
    }
  }
  const sectionOf = sectionsByHeading(plan, paper)
  paper.blocks.forEach((block, at) => {
    const paragraphs =
      block.kind === 'paragraph'
        ? [block]
        : block.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs))
    if (paragraphs.every(({ comments }) => comments.length === 0)) return
    const section = sectionOf(at)
    const subject: NoteSubject =
      section === undefined ? { kind: 'plan', id: plan.id } : { kind: 'node', id: section }
    const home = section === undefined ? {} : { section }
    addPlaces(paragraphs, subject, home)
  })
  return paper.comments.map(({ id, by, text, quoted }) => {
    const { subject, home } = places.get(id) ?? {
      subject: { kind: 'plan', id: plan.id } satisfies NoteSubject,
      home: {},
    }
    return { ...home, by: [by], kind: 'note', subject, text, quoted }
  })
}

/**
 * A function that gives the section of a block: that of the next table, where no heading lies between. Blocks
 * of the cover have none.
 */
const sectionsByHeading = (plan: Plan, { blocks }: ReturnedPaper): ((at: number) => string | undefined) => {
  const sectionAnchorsOf = (at: number): ReadonlySet<string> => {
    const block = blocks[at]
    const rows = block?.kind === 'table' ? block.rows : []
    const anchors = rows.flatMap(row =>
      row.cells.flatMap(cell => cell.paragraphs.flatMap(paragraph => paragraph.anchors)),
    )
    return new Set(
      anchors
        .flatMap(anchor => readAnchor(anchor) ?? [])
        .flatMap(({ kind, id }) => (kind === 'section' ? [id] : [])),
    )
  }
  return at => {
    const next = blocks.findIndex((block, i) => i >= at && block.kind === 'table')
    if (next < 0) return undefined
    const anchorIds = sectionAnchorsOf(next)
    const section = plan.sections.find(({ id }) => anchorIds.has(id))
    const heading = blocks.findLastIndex(
      (block, i) => i <= next && block.kind === 'paragraph' && block.heading !== undefined,
    )
    return section && (at === next || at >= heading) ? section.id : undefined
  }
}
