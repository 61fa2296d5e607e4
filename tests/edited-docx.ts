import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a Word file by their names. */
type Parts = Readonly<Record<string, string>>

/** An edit of a Word file. */
export type WordEdit = (parts: Parts) => Parts

/** The author and instant of a tracked change or a comment. */
export type Reviewer = { author: string; at: string }

const main = 'word/document.xml'

/** A Word file that people edited, one edit after the other. */
export const editDocx = (bytes: Uint8Array, edits: readonly WordEdit[]): Uint8Array<ArrayBuffer> => {
  const parts: Parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  )
  const editedParts = edits.reduce((after, edit) => edit(after), parts)
  return Uint8Array.from(
    zipSync(Object.fromEntries(Object.entries(editedParts).map(([name, part]) => [name, strToU8(part)]))),
  )
}

/** Words typed over others, without tracking. */
export const retype =
  (from: string, to: string): WordEdit =>
  parts => ({ ...parts, [main]: replaceOnce(parts[main] ?? '', runOfText(from), runOfText(to)) })

/** Words replaced as tracked changes; an empty text makes an insertion or a deletion of it. */
export const track =
  (from: string, to: string, by: Reviewer): WordEdit =>
  parts => ({
    ...parts,
    [main]: splitRun(parts[main] ?? '', from, run => {
      const who = `w:id="${nextMark()}" w:author="${runOfText(by.author)}" w:date="${by.at}"`
      const insertion = to === '' ? '' : `<w:ins ${who}>${run(to)}</w:ins>`
      return `<w:del ${who}>${run(from).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>${insertion}`
    }),
  })

/** A comment in the margin, beside some words. */
export const comment =
  (beside: string, text: string, by: Reviewer): WordEdit =>
  parts => {
    const id = nextMark()
    const body = `<w:comment w:id="${id}" w:author="${runOfText(by.author)}" w:date="${by.at}"><w:p><w:r><w:t>${runOfText(text)}</w:t></w:r></w:p></w:comment>`
    const before = parts['word/comments.xml'] ?? `<w:comments xmlns:w="${wordNamespace}"></w:comments>`
    return {
      ...withComments(parts),
      'word/comments.xml': before.replace('</w:comments>', `${body}</w:comments>`),
      [main]: splitRun(
        parts[main] ?? '',
        beside,
        run =>
          `<w:commentRangeStart w:id="${id}"/>${run(beside)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
      ),
    }
  }

/** Deletes the row of a table with these words. */
export const withoutRow =
  (words: string): WordEdit =>
  parts => {
    const row = rowWith(parts[main] ?? '', words)
    return { ...parts, [main]: replaceOnce(parts[main] ?? '', row, '') }
  }

/** Copies a row of a table below itself, with other words and without its bookmarks. */
export const rowBelow =
  (words: string, others: string): WordEdit =>
  parts => {
    const row = rowWith(parts[main] ?? '', words)
    const newRow = row
      .replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, '')
      .replace(runOfText(words), runOfText(others))
      .replaceAll('<w:vMerge w:val="restart"/>', '<w:vMerge/>')
    return { ...parts, [main]: replaceOnce(parts[main] ?? '', row, row + newRow) }
  }

/** Makes the row with these words begin a new result, by its own words in the column of results. */
export const newResult =
  (words: string, result: string): WordEdit =>
  parts => {
    const row = rowWith(parts[main] ?? '', words)
    const separatedRow = row
      .replace('<w:vMerge/>', '')
      .replace('</w:pPr></w:p>', `</w:pPr><w:r><w:t>${runOfText(result)}</w:t></w:r></w:p>`)
    return { ...parts, [main]: replaceOnce(parts[main] ?? '', row, separatedRow) }
  }

/** Deletes every table of the plan, but not the cover. */
export const withoutTables: WordEdit = parts => ({
  ...parts,
  [main]: (parts[main] ?? '').replace(/<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"\/>.*?<\/w:tbl>/gsu, ''),
})

/** Changes or removes a property that states the file's origin. */
export const remade =
  (property: 'plan' | 'version' | 'language' | 'report', value: string | undefined): WordEdit =>
  parts => ({
    ...parts,
    'docProps/custom.xml': (parts['docProps/custom.xml'] ?? '').replace(
      new RegExp(
        `(<property [^>]*name="jacana\\.${property}"><vt:lpwstr>)[^<]*(</vt:lpwstr></property>)`,
        'u',
      ),
      (_, before: string, after: string) => (value === undefined ? '' : before + runOfText(value) + after),
    ),
  })

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

let marks = 9000
const nextMark = (): number => ++marks

const runOfText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const replaceOnce = (document: string, from: string, to: string): string => {
  if (!document.includes(from)) throw new Error(`The paper does not say “${from.slice(0, 80)}”`)
  return document.replace(from, () => to)
}

/** Splits the run that contains a text into the words before, the new runs, and the words after. */
const splitRun = (
  document: string,
  text: string,
  make: (run: (text: string) => string) => string,
): string => {
  const at = document.indexOf(runOfText(text))
  const from = document.lastIndexOf('<w:r>', at)
  const to = document.indexOf('</w:r>', at) + '</w:r>'.length
  const [, opening = '', words = ''] =
    /^(<w:r>.*?)<w:t [^>]*>([^<]*)<\/w:t><\/w:r>$/su.exec(document.slice(from, to)) ?? []
  if (at < 0 || opening === '') throw new Error(`The paper does not say “${text}” in one run`)
  const runOf = (words: string): string => `${opening}<w:t xml:space="preserve">${words}</w:t></w:r>`
  const [before = '', ...after] = words.split(runOfText(text))
  const rest = after.join(runOfText(text))
  const newRuns = make(words => runOf(runOfText(words)))
  return `${document.slice(0, from)}${before && runOf(before)}${newRuns}${rest && runOf(rest)}${document.slice(to)}`
}

const rowWith = (document: string, words: string): string => {
  const at = document.indexOf(runOfText(words))
  const from = Math.max(document.lastIndexOf('<w:tr>', at), document.lastIndexOf('<w:tr ', at))
  if (at < 0 || from < 0) throw new Error(`No row says “${words}”`)
  return document.slice(from, document.indexOf('</w:tr>', at) + '</w:tr>'.length)
}

const withComments = (parts: Parts): Parts => {
  if (parts['word/comments.xml'] !== undefined) return parts
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
  return {
    ...parts,
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `<Override PartName="/word/comments.xml" ContentType="${type}"/></Types>`,
    ),
    'word/_rels/document.xml.rels': (parts['word/_rels/document.xml.rels'] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdComments" Type="${relation}" Target="comments.xml"/></Relationships>`,
    ),
  }
}
