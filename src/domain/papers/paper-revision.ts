import { largest } from '../extremes.ts'
import { revisionOf, withRevision } from './document-symbol.ts'
import type { IssuedPaper } from './issued-paper.ts'

/** The papers with a symbol, in any revision. */
export const sameDocument = (symbol: string, papers: readonly IssuedPaper[]): IssuedPaper[] =>
  papers.filter(paper => withRevision(paper.symbol, 0) === withRevision(symbol, 0))

/**
 * The symbol of a new paper. It is that of the same version in other languages and formats, otherwise the
 * first free revision. `issuedPapers` are the papers of this document. An empty symbol stays empty.
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

/** The symbol of the first revision of a document that no paper has. */
export const nextSymbol = (symbol: string, issuedPapers: readonly IssuedPaper[]): string =>
  symbol === '' || issuedPapers.length === 0 ? symbol : withRevision(symbol, latest(issuedPapers) + 1)

/** The symbol of the paper that a revision supersedes: the newest earlier one. */
export const supersededBy = (symbol: string, issuedPapers: readonly IssuedPaper[]): string | undefined => {
  const earlier = issuedPapers.filter(paper => revisionOf(paper.symbol) < revisionOf(symbol))
  return symbol === '' || earlier.length === 0 ? undefined : withRevision(symbol, latest(earlier))
}

const latest = (papers: readonly IssuedPaper[]): number =>
  largest(papers.map(paper => revisionOf(paper.symbol)))
