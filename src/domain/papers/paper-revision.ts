import { largest } from '../extremes.ts'
import { revisionOf, withRevision } from './document-symbol.ts'
import type { IssuedPaper } from './issued-paper.ts'

/** The papers among these that have a symbol, in whatever revision. */
export const sameDocument = (symbol: string, papers: readonly IssuedPaper[]): IssuedPaper[] =>
  papers.filter(paper => withRevision(paper.symbol, 0) === withRevision(symbol, 0))

/**
 * The symbol of a new paper: as it was in the other languages and formats of the same version, else the first revision
 * that is free. `issued` are the papers of this document; no symbol stays none.
 */
export const symbolOfPaper = (
  paper: Pick<IssuedPaper, 'symbol' | 'report' | 'versionId'>,
  issuedPapers: readonly IssuedPaper[],
): string => {
  const { symbol, report, versionId } = paper
  const same = issuedPapers.filter(other => other.report === report && other.versionId === versionId)
  return same.length > 0 && symbol !== ''
    ? withRevision(symbol, latest(same))
    : nextSymbol(symbol, issuedPapers)
}

/** The first revision of a document's symbol that no paper has. */
export const nextSymbol = (symbol: string, issuedPapers: readonly IssuedPaper[]): string =>
  symbol === '' || issuedPapers.length === 0 ? symbol : withRevision(symbol, latest(issuedPapers) + 1)

/** The symbol of the paper that a revision supersedes: the newest one before it. */
export const supersededBy = (symbol: string, issuedPapers: readonly IssuedPaper[]): string | undefined => {
  const earlier = issuedPapers.filter(paper => revisionOf(paper.symbol) < revisionOf(symbol))
  return symbol === '' || earlier.length === 0 ? undefined : withRevision(symbol, latest(earlier))
}

const latest = (papers: readonly IssuedPaper[]): number =>
  largest(papers.map(paper => revisionOf(paper.symbol)))
