import { describe, expect, it } from 'vitest'
import { lineParts } from './line-parts.ts'
import { findHeaders } from './headers.ts'
import { sourceLines } from './source-lines.ts'

const header = 'Result\nIndicator of the period\nActivities 2030\nLead\nFunding'

/** The lines that are no text of the table nor its header, of pages that each begin with the header. */
const borneBy = (pages: string[]): string[] => {
  const lines = sourceLines(
    pages
      .map(page => `${page}\n\n${header}`)
      .join('\n\n')
      .split('\n'),
  )
  const parts = lineParts(lines, findHeaders(lines))
  return lines.filter((_, at) => parts[at] === 'page').map(({ text }) => text)
}

describe('lines that pages repeat', () => {
  it.each(['12', '- 12 -', '3 / 40', '3 of 40', 'Page 3 of 12', 'Página 3 de 12', 'page 3 sur 12'])(
    'knows %s for a page number',
    number => {
      expect(borneBy([`1.1 Rivers kept clean.\n\n${number}`])).toEqual([number])
    },
  )

  it('recognises a line repeated at the edge of each page, above or below the number', () => {
    const pages = [1, 2, 3].map(
      page => `Words of page ${'abc'[page]}.\n\n${page}\n\nDraft of the Secretariat`,
    )
    expect(borneBy(pages)).toEqual([1, 2, 3].flatMap(page => [`${page}`, 'Draft of the Secretariat']))
  })

  it('leaves words in the table that end some pages but also stand within pages', () => {
    expect(
      borneBy(['a.\n\n• Sub-group on finance\n\nb.', ...[1, 2, 3].map(() => 'c.\n\n• Sub-group on finance')]),
    ).toEqual([])
  })
})
