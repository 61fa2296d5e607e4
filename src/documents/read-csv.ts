import type { SentRow } from '#fields/shapes/sent-sheet.ts'

import { decodeText } from './read-text.ts'
import { storableText } from './storable-text.ts'
import { withFormulaSign } from './write-csv.ts'

/**
 * The rows of a CSV file with their texts, each numbered by the line on which it begins. The separator is the
 * one of comma, semicolon and tab that the first line has most of. Empty rows are left out.
 */
export const readCsv = (bytes: Uint8Array): SentRow[] => {
  const text = storableText(decodeText(bytes).text).replace(/^\ufeff/, '')
  const separator = separatorOf(text)
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g')
  const rows: SentRow[] = []
  let [cells, cell, isQuoted, line, begin] = [[] as string[], '', false, 1, 1]
  const endRow = () => {
    const all = [...cells, cell].map(withFormulaSign)
    if (all.some(each => each !== '')) rows.push({ number: begin, cells: all })
    cells = []
    cell = ''
  }
  let from = 0
  while (from < text.length) {
    const character = text[from] ?? ''
    if (isQuoted) {
      const end = text.indexOf('"', from)
      const part = text.slice(from, end < 0 ? text.length : end)
      cell += part
      line += part.split('\n').length - 1
      from = end < 0 ? text.length : end + 1
      if (text[from] === '"' && end >= 0) {
        cell += '"'
        from += 1
      } else isQuoted = false
      continue
    }
    from += 1
    if (character === '"' && cell === '') isQuoted = true
    else if (character === separator) {
      cells.push(cell)
      cell = ''
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[from] === '\n') from += 1
      endRow()
      line += 1
      begin = line
    } else {
      ends.lastIndex = from
      const end = ends.exec(text)?.index ?? text.length
      cell += text.slice(from - 1, end)
      from = end
    }
  }
  endRow()
  return rows
}

type Separator = ',' | ';' | '\t'

const separatorOf = (text: string): Separator => {
  const head = text.slice(0, 100_000).replaceAll(/"(?:[^"]|"")*"/g, '')
  const [first = ''] = head.trimStart().split(/[\r\n]/, 1)
  const countOf = (separator: string) => first.split(separator).length
  const all: readonly Separator[] = [',', ';', '\t']
  return all.reduce((best, each) => (countOf(each) > countOf(best) ? each : best))
}
