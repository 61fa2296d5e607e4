import { afterAll, beforeAll, expect, test } from 'vitest'

import { languages } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { editDocx, remade, retype, type WordEdit, withoutTables } from '../edited-docx.ts'
import { escapeSentence, openReturnPages, type ReturnPages, wordFile } from '../return-pages.ts'

let pages: ReturnPages

beforeAll(async () => {
  pages = await openReturnPages()
}, 60_000)
afterAll(() => pages.close())

const editFile = (...edits: WordEdit[]) => wordFile(editDocx(pages.paper, edits))
const bare: WordEdit = parts => ({
  ...parts,
  'docProps/custom.xml':
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  'word/document.xml': (parts['word/document.xml'] ?? '').replace(/<w:bookmark(?:Start|End)[^>]*\/>/gu, ''),
})
const inFrench = async () =>
  wordFile(editDocx(await pages.makeWordPaper('integrated-plan', 'fr'), [remade('language', 'en')]))
const withMacro: WordEdit = parts => ({ ...parts, 'word/vbaProject.bin': 'x' })

type RefusedFile = {
  what: string
  file: () => File | Promise<File>
  refusal: Refusal
}
const refusedFiles: RefusedFile[] = [
  {
    what: 'a paper of another plan',
    file: () => editFile(remade('plan', 'lakes')),
    refusal: new Refusal('paperOfOtherPlan', { plan: 'lakes' }),
  },
  {
    what: 'another kind of paper',
    file: async () => wordFile(await pages.makeWordPaper('briefing', 'en')),
    refusal: new Refusal('paperOfOtherKind', { report: 'briefing' }),
  },
  {
    what: 'an unknown version',
    file: () => editFile(remade('version', 'April')),
    refusal: new Refusal('paperVersionUnknown', { version: 'April' }),
  },
  {
    what: 'no version',
    file: () => editFile(remade('version', undefined)),
    refusal: new Refusal('paperVersionUnknown'),
  },
  {
    what: 'a text as long as a book',
    file: () => editFile(retype('Audit', 'Audit '.repeat(20_000))),
    refusal: new Refusal('paperOverfull'),
  },
  {
    what: 'the tables destroyed',
    file: () => editFile(withoutTables),
    refusal: new Refusal('paperTablesGone'),
  },
  { what: 'a macro', file: () => editFile(withMacro), refusal: new Refusal('fileMacro') },
  { what: 'a paper not made here', file: () => editFile(bare), refusal: new Refusal('paperOfOtherOrigin') },
  {
    what: 'another language than it was made in',
    file: inFrench,
    refusal: new Refusal('paperLanguageOther', { paperLanguage: 'en', textLanguage: 'fr' }),
  },
  {
    what: 'no Word file',
    file: () => new File(['words'], 'words.txt'),
    refusal: new Refusal('paperNotWord'),
  },
  { what: 'an empty file', file: () => new File([''], 'empty.docx'), refusal: new Refusal('fileEmpty') },
]

test.each(refusedFiles.flatMap(each => languages.map(language => ({ ...each, language }))))(
  '$what is refused with its sentence above the form ($language)',
  async ({ file, refusal, language }) => {
    const { status, text } = await pages.post(`/${language}${pages.returns}`, { file: await file() })
    const sentence = escapeSentence(refusalSentence(language, refusal))
    expect(status).toBe(422)
    expect(text).toContain(
      `<div class="notice bad" role="alert" tabindex="-1" autofocus=""><p>${sentence}</p></div>`,
    )
    expect(text.indexOf(sentence)).toBeLessThan(text.indexOf('id="back-file"'))
  },
)

test('a file without its version and language is read when the form names them', async () => {
  const file = editFile(
    remade('version', undefined),
    remade('language', undefined),
    retype('Audit', 'Audits'),
  )
  expect(
    (await pages.post(`/es${pages.returns}`, { file, version: 'As <sent>', language: 'en' })).status,
  ).toBe(303)
  const { status, text } = await pages.post(`/es${pages.returns}`, { version: '' })
  expect(status).toBe(422)
  expect(text).toContain(escapeSentence(refusalSentence('es', new Refusal('fileMissing'))))
})
