import type { EditEntry } from '#domain/edits/edit-order.ts'

/** The most changes on one page. The changes of a row stay together. */
const mostEdits = 100

/**
 * The entries divided into pages, and the requested page.
 * The request names a change or the number of a page.
 */
export const pagesOf = (
  entries: readonly EditEntry[],
  { at, page: pageNumber = 1 }: { at?: string; page?: number },
): { entries: EditEntry[]; number: number; pages: { first: string; last: string }[] } => {
  const pages = splitPages(entries)
  const pageOfEdit =
    at === undefined
      ? -1
      : pages.findIndex(page => page.some(({ edits }) => edits.some(({ id }) => id === at)))
  const number = pageOfEdit < 0 ? Math.min(pageNumber, pages.length) : pageOfEdit + 1
  return {
    entries: pages[number - 1] ?? [],
    number,
    pages: pages.map(page => ({ first: nameOf(page[0]), last: nameOf(page.at(-1)) })),
  }
}

const splitPages = (entries: readonly EditEntry[]): EditEntry[][] => {
  const pages: EditEntry[][] = [[]]
  let room = mostEdits
  for (const entry of entries) {
    if (room < entry.edits.length && room < mostEdits) {
      pages.push([])
      room = mostEdits
    }
    pages.at(-1)?.push(entry)
    room -= entry.edits.length
  }
  return pages
}

const nameOf = (entry: EditEntry | undefined): string =>
  entry?.result?.number ?? entry?.section?.number ?? '…'
