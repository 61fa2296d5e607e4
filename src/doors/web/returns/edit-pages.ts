import type { EditEntry } from '#domain/edits/edit-order.ts'

/** Most changes on one page; the changes of a row stay together. */
const mostEdits = 100

/** Entries parted into pages, and the page that holds the change asked for, or that is asked for by its number. */
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
  let left = mostEdits
  for (const entry of entries) {
    if (left < entry.edits.length && left < mostEdits) {
      pages.push([])
      left = mostEdits
    }
    pages.at(-1)?.push(entry)
    left -= entry.edits.length
  }
  return pages
}

const nameOf = (entry: EditEntry | undefined): string =>
  entry?.result?.number ?? entry?.section?.number ?? '…'
