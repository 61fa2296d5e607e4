import { recogniseSection } from '../words/sections.ts'
import type { SourceDocument } from './source-document.ts'

/** The paper's name for its sections ("Function"): the word that most of their headings begin with. */
export const sectionNameOf = (paper: SourceDocument): string | undefined => {
  const counts = new Map<string, number>()
  for (const text of textsOf(paper)) {
    const word = recogniseSection(text) && /^\p{L}{1,50}(?!\p{L})/u.exec(text.trim())?.[0]
    if (word) counts.set(capitalised(word), (counts.get(capitalised(word)) ?? 0) + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

const textsOf = (paper: SourceDocument): string[] => {
  if (paper.kind === 'lines') return paper.lines
  return paper.blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => (cells.length === 1 ? cells.map(({ text }) => text) : [])),
  )
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
