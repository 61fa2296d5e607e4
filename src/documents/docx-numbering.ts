import { at, childrenNamed, type XmlElement } from './xml.ts'
import { valueOf } from './office-package.ts'

/**
 * The label that Word prints before a numbered paragraph: `• `, `1. `, `a) ` …, or the empty string.
 * It counts the paragraphs, so they must be passed in the order of the document.
 */
export type Numbering = (properties: XmlElement | undefined) => string

type Level = { format: string; text: string; start: number; legal: boolean }
type List = { abstractId: string; levels: Level[]; restarts: Map<number, number> }

/** The numbering of a document, from its numbering part; without that part nothing has a label. */
export const readNumbering = (numbering: XmlElement | undefined): Numbering => {
  const abstracts = new Map(
    childrenNamed(numbering, 'abstractNum').map(list => [
      list.attributes['abstractNumId'] ?? '',
      readLevels(list),
    ]),
  )
  const lists = new Map(
    childrenNamed(numbering, 'num').map(list => [list.attributes['numId'] ?? '', readList(list, abstracts)]),
  )
  const counters = new Map<string, number[]>()
  const startedLists = new Set<string>()
  return properties => {
    const id = valueOf(properties, 'numId') ?? ''
    const list = lists.get(id)
    const depth = Number(valueOf(properties, 'ilvl') ?? 0)
    const level = list?.levels[depth]
    if (!list || !level || level.format === 'none') return ''
    if (level.format === 'bullet') return '• '
    const counts = counters.get(list.abstractId) ?? []
    counters.set(list.abstractId, counts)
    if (!startedLists.has(id)) {
      startedLists.add(id)
      for (const [at, start] of list.restarts) counts[at] = start - 1
    }
    count(counts, depth, list.levels)
    const label = level.text.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1
      const format = level.legal ? 'decimal' : (list.levels[at]?.format ?? 'decimal')
      return formatListNumber(counts[at] ?? list.levels[at]?.start ?? 1, format)
    })
    return label.trim() === '' ? '' : `${label} `
  }
}

const count = (counts: number[], depth: number, levels: Level[]): void => {
  counts[depth] = (counts[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1
  for (let above = 0; above < depth; above++) counts[above] ??= levels[above]?.start ?? 1
  counts.length = depth + 1
}

const readLevels = (list: XmlElement): Level[] =>
  childrenNamed(list, 'lvl').reduce<Level[]>((levels, level) => {
    const depth = depthOf(level)
    if (depth === undefined) return levels
    levels[depth] = {
      format: valueOf(level, 'numFmt') ?? 'decimal',
      text: valueOf(level, 'lvlText') ?? '',
      start: startOf(valueOf(level, 'start')),
      legal: at(level, 'isLgl') !== undefined,
    }
    return levels
  }, [])

/** The depth of a level, from 0. Lists have nine levels; anything beyond is undefined. */
const depthOf = ({ attributes }: XmlElement): number | undefined => {
  const depth = Number(attributes['ilvl'] ?? 0)
  return Number.isInteger(depth) && depth >= 0 && depth < 9 ? depth : undefined
}

/** The first number of a list: 1 where the file states none, or one that word processors do not accept. */
const startOf = (value: string | undefined): number => {
  const start = Number(value ?? 1)
  return Number.isInteger(start) && start >= 0 && start <= mostStart ? start : 1
}

const mostStart = 32_767

const readList = (list: XmlElement, abstracts: Map<string, Level[]>): List => {
  const abstractId = valueOf(list, 'abstractNumId') ?? ''
  const overrides = childrenNamed(list, 'lvlOverride')
  const levels = [...(abstracts.get(abstractId) ?? [])]
  const restarts = new Map<number, number>()
  for (const override of overrides) {
    const depth = depthOf(override)
    if (depth === undefined) continue
    const own = readLevels(override)[depth]
    if (own) levels[depth] = own
    const start = valueOf(override, 'startOverride')
    if (start !== undefined) restarts.set(depth, startOf(start))
  }
  return { abstractId, levels, restarts }
}

const formatListNumber = (number: number, format: string): string => {
  if (format === 'lowerLetter') return letters(number)
  if (format === 'upperLetter') return letters(number).toUpperCase()
  if (format === 'lowerRoman') return roman(number)
  if (format === 'upperRoman') return roman(number).toUpperCase()
  if (format === 'decimalZero') return String(number).padStart(2, '0')
  return String(number)
}

/** The letters of a number: a … z, then aa, bb …, since Word doubles the letter. */
const letters = (number: number): string =>
  'abcdefghijklmnopqrstuvwxyz'.charAt((number - 1) % 26).repeat(Math.ceil(number / 26))

const roman = (number: number): string => {
  const numerals: [number, string][] = [
    [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'],
    [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
  ] // prettier-ignore
  return numerals.reduce<[string, number]>(
    ([text, rest], [value, numeral]) => [text + numeral.repeat(Math.floor(rest / value)), rest % value],
    ['', number],
  )[0]
}
