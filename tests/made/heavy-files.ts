import { strToU8 } from 'fflate'

import { composePlan } from './compose.ts'
import { plainDocx, plainXlsx, sheetRow, wordCell } from './plain-office.ts'
import { makeTxt } from './make-txt.ts'

/** A file that tests the limits of reading, and its name. */
export type HeavyFile = { name: string; make: () => Uint8Array }

const headings = ['Result', 'Activities 2026', 'Indicator 2026', 'Lead']
const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('')
const planRows = (count: number, texts: (at: number) => string[]): string =>
  sheetRow(1, headings) + times(count, at => sheetRow(at + 2, texts(at)))

/** A PDF with a page for each content, drawn with plain lines only. */
const plainPdf = (contents: readonly string[]): Uint8Array => {
  const kids = contents.map((_, at) => `${2 * at + 3} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} /MediaBox [0 0 600 800] >>`,
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${2 * at + 4} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = String(text.length).padStart(10, '0')
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${place} 00000 n \n`
  })
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  return strToU8(`${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}${trailer}`)
}

const line = (at: number): string => `${at % 600} 0 m ${at % 600} 800 l S\n`

const textOfPlan = (): string => makeTxt(composePlan({ seed: 1, language: 'en', layout: 'seven' }))

/** Files that are, or nearly are, too heavy for a reader; they reach only the limits of Jacana itself. */
export const heavyFiles: readonly HeavyFile[] = [
  {
    name: 'Word: a cell over a billion columns',
    make: () => plainDocx(`<tbl><tr>${wordCell('A', 1e9)}${wordCell('B')}</tr></tbl>`),
  },
  {
    name: 'Word: 600,000 cells',
    make: () => plainDocx(`<tbl>${times(60_000, () => `<tr>${times(10, () => '<tc/>')}</tr>`)}</tbl>`),
  },
  {
    name: 'Word: 220,000 paragraphs',
    make: () => plainDocx(times(220_000, at => `<p><r><t>${at}</t></r></p>`)),
  },
  { name: 'Word: 2,000,000 paragraphs', make: () => plainDocx('<p/>'.repeat(2_000_000)) },
  { name: 'Word: 58 MB of spaces', make: () => plainDocx(`<p><r><t>${' '.repeat(58_000_000)}</t></r></p>`) },
  { name: 'Word: unpacks to 250 MB', make: () => plainDocx(' '.repeat(250_000_000)) },
  {
    name: 'Word: 5,000 elements within one another',
    make: () => plainDocx('<sdt>'.repeat(5000) + '</sdt>'.repeat(5000)),
  },
  {
    name: 'sheet: 300 merges of 100,000 cells',
    make: () =>
      plainXlsx(
        `<sheetData>${planRows(10, at => [`${at}`])}</sheetData><mergeCells>${times(300, at => `<mergeCell ref="A${at * 1000 + 1}:CV${at * 1000 + 1000}"/>`)}</mergeCells>`,
      ),
  },
  {
    name: 'sheet: 19,000 tall merges',
    make: () =>
      plainXlsx(
        `<sheetData>${planRows(19_000, at => ['', `Do ${at}`, `Done ${at}`])}</sheetData><mergeCells>${times(19_000, at => `<mergeCell ref="A${at + 2}:A19000"/>`)}</mergeCells>`,
      ),
  },
  {
    name: 'sheet: 19,999 rows in 19,998 results',
    make: () =>
      plainXlsx(
        `<sheetData>${planRows(19_998, at => [`Result number ${at}`, `Do ${at}`, `Done ${at}`, 'SG'])}</sheetData>`,
      ),
  },
  {
    name: 'sheet: 480,000 cells',
    make: () =>
      plainXlsx(
        `<sheetData>${times(19_000, at =>
          sheetRow(
            at + 1,
            Array.from({ length: 25 }, () => '1'),
          ),
        )}</sheetData>`,
      ),
  },
  {
    name: 'sheet: a column far beyond the last',
    make: () => plainXlsx('<sheetData><row r="1"><c r="ZZZZZZZZZZ1"><v>1</v></c></row></sheetData>'),
  },
  { name: 'PDF: 2,100 pages', make: () => plainPdf(Array.from({ length: 2100 }, (_, at) => line(at))) },
  {
    name: 'PDF: 1,900 pages of 500 lines',
    make: () => plainPdf(Array.from({ length: 1900 }, () => times(500, line))),
  },
  { name: 'PDF: a page of 700,000 lines', make: () => plainPdf([times(700_000, line)]) },
  { name: 'text: 24 MB of control characters', make: () => new Uint8Array(24_000_000).fill(7) },
  {
    name: 'text: 24 MB of bytes that are no UTF-8',
    make: () => new Uint8Array(24_000_000).fill(0xff).fill(0x41, 0, 10),
  },
  { name: 'text: 24 MB of line ends', make: () => new Uint8Array(24_000_000).fill(0x0a).fill(0x41, 0, 10) },
  { name: 'text: a plan 300 times over', make: () => strToU8(textOfPlan().repeat(300)) },
  {
    name: 'JSON: 2,000,000 lists within one another',
    make: () => strToU8(`{"sections":${'['.repeat(2_000_000)}`),
  },
]
