import type { VersionComparison } from '#domain/differences/comparison.ts'

/** The most rows on one page: plans without common parts differ in all rows. */
const mostRows = 400

/** As much of a comparison as one page can show, and the number of rows left out. */
export const firstRows = (
  comparison: VersionComparison,
): { visible: VersionComparison; tooMany?: { most: number; all: number } | undefined } => {
  const all = comparison.sections.reduce(
    (sum, { results }) => sum + results.reduce((rows, { strands }) => rows + strands.length, 0),
    0,
  )
  if (all <= mostRows) return { visible: comparison }
  let room = mostRows
  const sections = comparison.sections
    .map(section => ({
      ...section,
      results: section.results
        .map(result => {
          const strands = result.strands.slice(0, room)
          room -= strands.length
          return { ...result, strands }
        })
        .filter(({ differences, strands }) => differences.length + strands.length > 0),
    }))
    .filter(({ differences, results }) => differences.length + results.length > 0)
  return { visible: { ...comparison, sections }, tooMany: { most: mostRows, all } }
}
