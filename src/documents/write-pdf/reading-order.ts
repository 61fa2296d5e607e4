import { inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { openObjects, type PdfObjects } from './pdf-objects.ts'

/**
 * The same PDF with the words of each page in the order of its tags. Typst draws a cell that spans rows after the other
 * cells of its rows: programs that take the words of a file without its tags would read it last. Nothing that is seen
 * changes, for each marked stretch is drawn by itself.
 */
export const inReadingOrder = (bytes: Uint8Array): Uint8Array => {
  const file = openObjects(bytes)
  if (!file) return bytes
  const streams = new Map<number, Uint8Array>()
  for (const [page, places] of placesOfMarks(file)) {
    const content = numberAfter(file.texts.get(page) ?? '', '/Contents')
    const stream = content === undefined ? undefined : file.stream(content)
    if (content === undefined || !stream) continue
    const drawing = reorderMarks(inflateSync(stream).toString('latin1'), places)
    // not by Node: its compression differs from machine to machine
    streams.set(content, zlibSync(Buffer.from(drawing, 'latin1')))
  }
  return file.withStreams(streams)
}

/** For each page, by its object, the place of each of its marks in the order of the tags. */
const placesOfMarks = ({ texts }: PdfObjects): Map<number, Map<number, number>> => {
  const pages = new Map<number, Map<number, number>>()
  const add = (page = 0, mark = 0): void => {
    const places = pages.get(page) ?? new Map<number, number>()
    pages.set(page, places.set(mark, places.size))
  }
  const walk = (id: number): void => {
    const text = texts.get(id) ?? ''
    // the element's own page stands last, after those of single marks
    const page = numberAfter(text.slice(text.lastIndexOf(']')), '/Pg')
    const [, children = ''] = /\/K \[([^[\]]*)\]/.exec(text) ?? []
    for (const [child, element, mark] of children.matchAll(/<<[^<>]*>>|(\d+) 0 R|(\d+)/g)) {
      if (element !== undefined) walk(Number(element))
      else
        add(
          numberAfter(child, '/Pg') ?? page,
          mark === undefined ? numberAfter(child, '/MCID') : Number(mark),
        )
    }
  }
  for (const [id, text] of texts) if (text.includes('/Type /StructTreeRoot')) walk(id)
  return pages
}

const numberAfter = (text: string, key: string): number | undefined => {
  const keyStart = text.indexOf(`${key} `)
  return keyStart < 0 ? undefined : Number.parseInt(text.slice(keyStart + key.length + 1), 10)
}

/** What is drawn, with its marked stretches in their places; what bears no mark stays where it is. */
const reorderMarks = (drawing: string, places: ReadonlyMap<number, number>): string => {
  const stretches = stretchesOf(drawing)
  const place = ({ mark }: Stretch): number => (mark === undefined ? 0 : (places.get(mark) ?? Infinity))
  const markedStretches = stretches
    .filter(({ mark }) => mark !== undefined)
    .toSorted((one, other) => place(one) - place(other))
  return stretches
    .map(stretch => (stretch.mark === undefined ? stretch : (markedStretches.shift() ?? stretch)).text)
    .join('')
}

type Stretch = { text: string; mark?: number }

/** A drawing cut where marked stretches begin and end; a stretch within another belongs to it. */
const stretchesOf = (drawing: string): Stretch[] => {
  const stretches: Stretch[] = []
  let [depth, from] = [0, 0]
  const endStretch = (to: number): void => {
    const text = drawing.slice(from, to)
    const [, mark] = /^\n?\/\w+ <<[^<>]*\/MCID (\d+)[^<>]*>> BDC/.exec(text) ?? []
    stretches.push({ text, ...(mark !== undefined && { mark: Number(mark) }) })
    from = to
  }
  for (const { 0: operator, 1: number, index } of drawing.matchAll(markOperators)) {
    if (number === 'EMC') {
      depth -= 1
      if (depth === 0) endStretch(index + operator.length)
    } else {
      if (depth === 0) endStretch(index)
      depth += 1
    }
  }
  endStretch(drawing.length)
  return stretches
}

/** Each operator stands on lines of its own; a property may hold a string of its own between `<` and `>`. */
const markOperators = /(?:^|\n)(\/\w+ <<(?:[^<>]|<[^<>]*>)*>> BDC|\/\w+ BMC|EMC)(?=\n|$)/g
