import { strToU8, zipSync } from 'fflate'

import type { Language } from '#domain/language.ts'
import { addressOf } from '#doors/web/paths.ts'
import type { TestPages } from './test-pages.ts'

/** A sheet as a form sends it: the text of a CSV file, or the bytes of a workbook. */
export type SentContent = string | Uint8Array<ArrayBuffer>

/** `version` is that of the sheet which a page shows. */
type Answer = { status: number; text: string; location: string; version: string }

type Fields = readonly (readonly [string, string | File])[]

/** What a person does with the pages that bring in a sheet. */
export const createSheetPages = (pages: () => Pick<TestPages, 'app'>) => {
  let seenAt = ''
  const open = async (address: string) => {
    const answer = await answerOf(await pages().app.request(address))
    ;[, seenAt = seenAt] = / name="seenAt" value="([^"]+)"/.exec(answer.text) ?? []
    return answer
  }
  const post = async (address: string, fields: Fields) => {
    const body = new FormData()
    for (const [name, value] of fields) body.append(name, value)
    const headers = { origin: 'http://localhost' }
    return answerOf(await pages().app.request(address, { method: 'POST', body, headers }))
  }
  let sent = 0
  const send = (sheet: SentContent, language: Language = 'en', register = 'trainings') => {
    sent += 1
    const file = new File([sheet], `sheet ${sent}.csv`)
    return post(addressOf('recordsSheet', language, { register }), [['file', file]])
  }
  /** Sends a sheet and opens the page that checks it. */
  const check = async (sheet: SentContent, language: Language = 'en', register = 'trainings') => {
    const { status, location, text: refusal } = await send(sheet, language, register)
    if (status !== 303) throw new Error(`The sheet was refused: ${saidBy(refusal)}`)
    const { text, version } = await open(location)
    return { location, text, sentences: saidBy(text), version }
  }
  /** Sends the form of the page that was opened last, with the time at which it was looked at. */
  const decide = (location: string, fields: Fields) =>
    post(`${location.split('?')[0]}/apply`, [...fields, ['seenAt', seenAt]])
  return { open, post, send, check, decide }
}

/** An answer with its page and the address where it leads. */
export const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const [, version = ''] = / name="version" value="(\d+)"/.exec(text) ?? []
  return { status: response.status, text, location: response.headers.get('location') ?? '', version }
}

/** What a page says to its reader, without its tags. */
export const saidBy = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>|<script.*?<\/script>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \n]+/g, ' ')

/** The grades of the rows of a page, in their order. */
export const gradesOf = (html: string): string[] =>
  [...html.matchAll(/class="row-grade (\w+)"/g)].map(([, grade = '']) => grade)

/** What a page says of the row with a number. */
export const rowOf = (html: string, row: number): string => {
  const pattern = new RegExp(`<span class="wide-only">${row}</span>(.*?)(?:class="row-number"|</table>)`, 's')
  return saidBy(pattern.exec(html)?.[1] ?? '')
}

/** A sheet with one new training of a title, in each language. */
export const sheetIn = {
  en: (title: string) =>
    `Title (English),Kind,Audience,From,Cost,Cost (currency)\n${title},Workshop,Contracting Parties,2031-05-01,1200.50,CHF\n`,
  fr: (title: string) =>
    `Du;Titre (anglais);Public visé;Type;Coût (montant)\n1.5.2031;${title};Parties contractantes;Atelier;\n`,
  es: (title: string) =>
    `Tipo;Destinatarios;Título (inglés);Del\nTaller;Partes Contratantes;${title};01/05/2031\n`,
}

/**
 * A workbook of two equal sheets with these rows, whose cells are XML: a value, perhaps after its formula.
 */
export const workbookOf = (rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> => {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
  const cells = rows.map((row, i) =>
    row.map((cell, k) => `<c r="${'ABCDE'[k]}${i + 1}" t="str">${cell}</c>`).join(''),
  )
  const files = {
    '[Content_Types].xml': `<Types><Override PartName="/xl/workbook.xml" ContentType="${main}"/></Types>`,
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="One" r:id="r1"/><sheet name="Two" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="sheets/one.xml"/></Relationships>',
    'xl/sheets/one.xml': `<worksheet><sheetData>${cells
      .map((row, i) => `<row r="${i + 1}">${row}</row>`)
      .join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])))
}
