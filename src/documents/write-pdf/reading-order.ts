import { inflateSync } from 'node:zlib'
import { zlibSync } from 'fflate'
import { openObjects, type PdfObjects } from './pdf-objects.ts'

/**
 * The same PDF with the text of each page in the order of its tags.
 * Typst draws a cell that spans rows after the other cells of its rows, so programs that ignore tags would
 * read it last. The look does not change, because each marked part is drawn independently.
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
    // not Node's own compression, whose output differs between machines
    streams.set(content, zlibSync(Buffer.from(drawing, 'latin1')))
  }
  return file.withStreams(streams)
}

/** For each page (by object number), the place of each mark in the order of the tags. */
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

/** The drawing with its marked parts in their places; unmarked parts stay where they are. */
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

/** The parts of a drawing, cut where marked parts begin and end; a nested part belongs to its outer one. */
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

/**
 * The operators that begin and end a mark, each on its own lines. A property may hold a string between `<`
 * and `>`.
 */
const markOperators = /(?:^|\n)(\/\w+ <<(?:[^<>]|<[^<>]*>)*>> BDC|\/\w+ BMC|EMC)(?=\n|$)/g
