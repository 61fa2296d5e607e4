import type { Cell } from '#documents/blocks.ts'
import { largest } from '#domain/extremes.ts'

/** How many letters of a table's text a page has room for beside one another. */
const room = { upright: 97, across: 162, acrossSmall: 212 }

/** More columns than these are set across the page, however narrow they are. */
const mostUpright = 6

/** The letters that the borders of a cell take the place of. */
const aroundText = 2.2

/** A column wants at most this many letters: longer texts have several lines. */
const widest = 34

/**
 * A word with more letters than the most may be divided; with more than the least, where there is no room.
 */
const longWord = { most: 24, least: 8 }

/**
 * The widths of a table's columns by what stands in them, and its cells with room to break very long words.
 */
export type FittedColumns = {
  widths: readonly number[]
  /** Whether the table is set across the page. */
  isWide: boolean
  /** Whether its letters are smaller, so that whole words fit. */
  isSmall: boolean
  header: readonly Cell[]
  rows: readonly (readonly Cell[])[]
}

/** The columns of a table that has these headings and cells, each as wide as its text needs. */
export const fitColumns = (header: readonly Cell[], rows: readonly (readonly Cell[])[]): FittedColumns => {
  const texts = header.map((heading, i) => [heading, ...rows.map(row => row[i])].map(textOf))
  const wanted = sum(needsOf(texts, longWord.most).map(need => need.wanted))
  const isWide = header.length > mostUpright || wanted > room.upright
  const isSmall = isWide && leastOf(needsOf(texts, longWord.most)) > room.across
  const all = isSmall ? room.acrossSmall : isWide ? room.across : room.upright
  const widths = widthsOf(needsWithin(texts, all), all)
  const fit = (cells: readonly Cell[]) =>
    cells.map((cell, i) => breakable(cell, Math.floor((widths[i] ?? 0) - aroundText)))
  return { widths, isWide, isSmall, header: fit(header), rows: rows.map(fit) }
}

/** The least width, which the longest word needs, and the width with which most texts have few lines. */
type Need = { least: number; wanted: number }

const needsOf = (columns: readonly (readonly string[])[], mostOfWord: number): Need[] =>
  columns.map(texts => {
    const word = largest(texts.flatMap(text => wordsOf(text)).map(lettersOf))
    const lengths = texts.map(lettersOf).toSorted((one, other) => one - other)
    const usual = lengths[Math.floor(lengths.length * 0.8)] ?? 0
    const least = Math.min(word, mostOfWord) + aroundText
    return { least, wanted: Math.max(least, Math.min(usual, widest) + aroundText) }
  })

/** The needs of columns, with the longest words divided first where there is no room for all. */
const needsWithin = (columns: readonly (readonly string[])[], all: number): Need[] => {
  for (let most = longWord.most; most > longWord.least; most--) {
    const needs = needsOf(columns, most)
    if (leastOf(needs) <= all) return needs
  }
  return needsOf(columns, longWord.least)
}

const leastOf = (needs: readonly Need[]): number => sum(needs.map(({ least }) => least))

// What is left when each has room for its words goes to those that want more.
const widthsOf = (needs: readonly Need[], all: number): number[] => {
  const least = leastOf(needs)
  const wanted = sum(needs.map(need => need.wanted))
  if (wanted <= all) return needs.map(need => (need.wanted / wanted) * all)
  if (least > all) return needs.map(need => (need.least / least) * all)
  const share = (all - least) / (wanted - least)
  return needs.map(need => need.least + (need.wanted - need.least) * share)
}

// A space that does not break belongs to the word.
const wordsOf = (text: string): string[] => text.split(/[ \t\n]+|(?<=-)/u)

// Capitals and figures need more room than small letters.
const lettersOf = (text: string): number =>
  Math.ceil(text.length + (text.match(/[\p{Lu}\d]/gu)?.length ?? 0) * 0.25)

const textOf = (cell: Cell | undefined): string =>
  (cell?.paragraphs ?? []).map(({ text }) => text.map(run => run.text).join('')).join('\n')

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

/** The cell with places where words break that are longer than a line. */
const breakable = (cell: Cell, letters: number): Cell => {
  const most = Math.max(4, letters)
  if (!wordsOf(textOf(cell)).some(word => lettersOf(word) > most + 1)) return cell
  return {
    ...cell,
    paragraphs: cell.paragraphs.map(paragraph => ({
      ...paragraph,
      text: paragraph.text.map(run => ({
        ...run,
        text: run.text.replace(/[^ \t\n]+/gu, word =>
          lettersOf(word) > most + 1 ? divided(word, most) : word,
        ),
      })),
    })),
  }
}

// An address breaks after its signs first, as people would write it.
const divided = (word: string, most: number): string =>
  word
    .split(/(?<=[@/._?&=-])(?=.)/u)
    .flatMap(part => (lettersOf(part) > most ? (part.match(new RegExp(`.{1,${most}}`, 'gsu')) ?? []) : part))
    .join('\u200b')
