import type { CellKey } from '#domain/plan/layout.ts'
import type { Doubt, ParsedPlan, ParsedResult, ParsedRow, RowAddress } from '#domain/papers/parsed-plan.ts'

/** A cell that was read wrongly; its expected and its actual text may be empty. */
type WrongCell = { at: RowAddress; cell: string; expected: string; actual: string; isDoubted: boolean }

/** The score of a reading; `exact` is the share of exact cells among the printed or read ones, if more. */
export type Score = {
  exact: number
  right: number
  cells: number
  wrong: WrongCell[]
  wrongDoubted: number
  doubts: number
  needlessDoubts: number
}

/**
 * The score of a reading compared with the perfect one, cell by cell, with sections and results as cells.
 * White space, bullets and the form of apostrophes do not count.
 * Rows are paired so that most cells agree; all cells of a row without a pair are wrong.
 * A doubt is needless where its cell is right and its codes are known.
 */
export const score = (read: ParsedPlan, expected: ParsedPlan): Score => {
  const pairs = [...pairedWords(read, expected), ...pairedRows(read, expected)].flatMap(pair => cellsOf(pair))
  const wrong = pairs.filter(({ expected, actual }) => plain(expected) !== plain(actual))
  const wrongCells = wrong.map(({ at, readAt, cell, expected, actual: text }) => ({
    at,
    cell,
    expected,
    actual: text,
    isDoubted: readAt !== undefined && read.doubts.some(doubt => speaksOf(doubt, readAt, cell)),
  }))
  const needless = read.doubts.filter(
    doubt =>
      doubt.reason !== 'unknownCode' &&
      !wrong.some(({ readAt, cell }) => readAt && speaksOf(doubt, readAt, cell)),
  )
  const right = pairs.length - wrong.length
  const cells = Math.max(
    pairs.filter(({ expected }) => expected !== '').length,
    pairs.filter(({ actual }) => actual !== '').length,
  )
  return {
    exact: cells === 0 ? 0 : right / cells,
    right,
    cells,
    wrong: wrongCells,
    wrongDoubted: wrongCells.filter(({ isDoubted }) => isDoubted).length,
    doubts: read.doubts.length,
    needlessDoubts: needless.length,
  }
}

type Cells = Record<CellKey, string>
type Pair = { at: RowAddress; readAt?: RowAddress; expected: Cells; actual: Cells }
type PairedCell = { at: RowAddress; readAt?: RowAddress; cell: string; expected: string; actual: string }

const cellsOf = ({ at, readAt, expected, actual }: Pair): PairedCell[] =>
  [...new Set([...Object.keys(expected), ...Object.keys(actual)])]
    .filter(key => key !== 'note' && (expected[key] ?? '') + (actual[key] ?? '') !== '')
    .map(cell => ({
      at,
      ...(readAt ? { readAt } : {}),
      cell,
      expected: expected[cell] ?? '',
      actual: actual[cell] ?? '',
    }))

/** Whether a doubt is about this cell, or about a cell of its row whose text could belong here. */
const speaksOf = (doubt: Doubt, at: RowAddress, cell: string): boolean =>
  doubt.at.section === at.section &&
  doubt.at.result === at.result &&
  doubt.at.row === at.row &&
  (doubt.cell === cell || doubt.alternatives.includes(cell))

const plain = (text: string): string => text.replace(/[\s•\u00ad]/gu, '').replace(/[’‘`´]/gu, "'")

/** The words of sections and results, by number; mandates only where no column of the rows has them. */
const pairedWords = (read: ParsedPlan, expected: ParsedPlan): Pair[] => {
  const ownColumn = expected.columns.some(({ role }) => role === 'mandate')
  type Words = { at: RowAddress; cells: Cells }
  const wordsOf = (plan: ParsedPlan): Map<string, Words> => {
    const sections = plan.sections.map(({ number, title, goal }): Words => ({
      at: { section: number },
      cells: { title, goal },
    }))
    const results = plan.sections.flatMap(section =>
      section.results.map(({ number, text, mandatesText }): Words => {
        const cells: Cells = ownColumn ? { result: text } : { result: text, mandatesText }
        return { at: { section: section.number, result: number }, cells }
      }),
    )
    return new Map([...sections, ...results].map(words => [JSON.stringify(words.at), words]))
  }
  const [reads, wants] = [wordsOf(read), wordsOf(expected)]
  return [...new Set([...wants.keys(), ...reads.keys()])].flatMap(key => {
    const [want, actual] = [wants.get(key), reads.get(key)]
    const at = want?.at ?? actual?.at
    return at
      ? [
          {
            at,
            ...(actual ? { readAt: actual.at } : {}),
            expected: want?.cells ?? {},
            actual: actual?.cells ?? {},
          },
        ]
      : []
  })
}

const pairedRows = (read: ParsedPlan, expected: ParsedPlan): Pair[] => {
  const resultsOf = (plan: ParsedPlan): Map<string, { section: string; result: ParsedResult }> =>
    new Map(
      plan.sections.flatMap(({ number, results }) =>
        results.map(result => [result.number, { section: number, result }] as const),
      ),
    )
  const [reads, wants] = [resultsOf(read), resultsOf(expected)]
  return [...new Set([...wants.keys(), ...reads.keys()])].flatMap(number => {
    const [want, actual] = [wants.get(number), reads.get(number)]
    return alignRows(want?.result.rows ?? [], actual?.result.rows ?? []).map(([row, readRow]): Pair => ({
      at: { section: want?.section ?? actual?.section ?? '', result: number, row: row ?? -1 },
      ...(actual && readRow !== undefined
        ? { readAt: { section: actual.section, result: number, row: readRow } }
        : {}),
      expected: row === undefined ? {} : (want?.result.rows[row]?.cells ?? {}),
      actual: readRow === undefined ? {} : (actual?.result.rows[readRow]?.cells ?? {}),
    }))
  })
}

/** Pairs of row numbers: the longest common subsequence, weighted by equal cells. */
const alignRows = (expected: ParsedRow[], read: ParsedRow[]): [number | undefined, number | undefined][] => {
  const agreeing = (a: ParsedRow, b: ParsedRow): number =>
    Object.entries(a.cells).filter(([key, text]) => plain(text) === plain(b.cells[key] ?? '')).length + 0.01
  const best = Array.from({ length: expected.length + 1 }, () =>
    Array.from({ length: read.length + 1 }, () => 0),
  )
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (const [i, a] of [...expected.entries()].reverse()) {
    for (const [j, b] of [...read.entries()].reverse()) {
      const line = best[i]
      if (line) line[j] = Math.max(agreeing(a, b) + at(i + 1, j + 1), at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number | undefined, number | undefined][] = []
  let [i, j] = [0, 0]
  while (i < expected.length || j < read.length) {
    const [a, b] = [expected[i], read[j]]
    if (a && b && at(i, j) > Math.max(at(i + 1, j), at(i, j + 1))) pairs.push([i++, j++])
    else if (b === undefined || (a && at(i + 1, j) >= at(i, j + 1))) pairs.push([i++, undefined])
    else pairs.push([undefined, j++])
  }
  return pairs
}
