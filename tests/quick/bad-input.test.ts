import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPaper } from '#documents/read-paper.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import {
  bombDocx,
  cut,
  encipheredOffice,
  encipheredPdf,
  encipheredZip,
  entitiesDocx,
  letterDocx,
  letterTxt,
  lyingBombDocx,
  macroDocx,
  pictureFile,
  picturePdf,
  shoppingXlsx,
  withFormula,
} from '../made/bad-files.ts'
import { composePlan } from '../made/compose.ts'
import { perfectReading } from '../made/made-plan.ts'
import { score } from '../made/score.ts'
import { writeDocx } from '../made/write-docx.ts'
import { writePdf } from '../made/write-pdf.ts'
import { writeTxt } from '../made/write-txt.ts'
import { writeXlsx } from '../made/write-xlsx.ts'

const plan = composePlan({ seed: 4, language: 'fr', layout: 'seven' })

const read = async (bytes: Uint8Array): Promise<ParsedPlan> => readPlan(await readPaper(bytes))

const refusalOf = async (bytes: Uint8Array): Promise<Refusal> => {
  const outcome = await read(bytes).catch((error: unknown) => error)
  if (outcome instanceof Refusal) return outcome
  throw new Error(outcome instanceof Error ? `not a refusal: ${outcome.stack}` : 'the file was read')
}

const refused: [what: string, code: RefusalCode, make: () => Uint8Array | Promise<Uint8Array>][] = [
  ['an empty file', 'fileEmpty', () => new Uint8Array()],
  ['a file of white space', 'fileEmpty', () => new TextEncoder().encode(' \n\r\n\t')],
  ['a letter as text', 'fileNotAPlan', letterTxt],
  ['a letter in Word', 'fileNotAPlan', letterDocx],
  ['a shopping list in Excel', 'fileNotAPlan', shoppingXlsx],
  ['an Office file with a password', 'fileEncrypted', encipheredOffice],
  ['an enciphered archive', 'fileEncrypted', encipheredZip],
  ['a PDF with a password', 'fileEncrypted', encipheredPdf],
  ['half a Word file', 'fileDamaged', async () => cut(await writeDocx(plan))],
  ['half an Excel file', 'fileDamaged', async () => cut(await writeXlsx(plan))],
  ['half a PDF', 'fileDamaged', () => cut(writePdf(plan))],
  ['a scanned PDF', 'fileImageOnly', picturePdf],
  ['a zip bomb', 'fileExpands', bombDocx],
  ['XML entities', 'fileEntities', entitiesDocx],
  ['macros', 'fileMacro', macroDocx],
  ['a picture', 'fileUnknown', pictureFile],
]

test.each(refused)('%s is refused as %s, in three languages', async (_, code, make) => {
  const refusal = await refusalOf(await make())
  expect(refusal.code).toBe(code)
  const sentences = languages.map(language => refusalSentence(language, refusal))
  expect(new Set(sentences).size).toBe(languages.length)
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u)
    expect(sentence).not.toMatch(/[{}[\]]|undefined/u)
    // The part of a package is for whoever mends the reader, not for a person.
    expect(sentence).not.toContain('word/')
  }
})

test('a zip bomb that hides its size is refused too', async () => {
  expect(['fileExpands', 'fileDamaged']).toContain((await refusalOf(await lyingBombDocx())).code)
})

test.each([
  ['docx', writeDocx],
  ['xlsx', writeXlsx],
  ['pdf', writePdf],
] as const)('a %s damaged anywhere is read or refused, and never breaks the reader', async (_, write) => {
  const whole = await write(plan)
  const hurt = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), lost: fc.nat(400) })
  await fc.assert(
    fc.asyncProperty(hurt, async ({ at, byte, lost }) => {
      const bytes = Uint8Array.from([...whole.subarray(0, at), byte, ...whole.subarray(at + 1 + lost)])
      const outcome = await read(bytes).catch((error: unknown) => error)
      expect(outcome instanceof Error && !(outcome instanceof Refusal) ? outcome.stack : 'fine').toBe('fine')
    }),
    { seed: 12, numRuns: 40 },
  )
})

test('text in Windows-1252 or ISO-8859-1 is read as in UTF-8, and the guess is said', async () => {
  const text = writeTxt(plan)
  const western: Record<string, number> = { '’': 0x92, '•': 0x95, œ: 0x9c }
  const bytes = Uint8Array.from([...text], letter => western[letter] ?? letter.charCodeAt(0))
  const guessed = await read(bytes)
  const sure = await read(new TextEncoder().encode(text))
  expect(score(guessed, sure).exact).toBe(1)
  expect(guessed.warnings.map(({ code }) => code)).toContain('encodingGuessed')
  expect(sure.warnings.map(({ code }) => code)).not.toContain('encodingGuessed')
})

test('a plan without a legend is read, and says that its codes are unknown', async () => {
  const bare = { ...plan, legend: [], tint: { ...plan.tint, sentence: plan.annexTitle } }
  const found = await read(await writeDocx(bare))
  expect(score(found, perfectReading(plan, false)).exact).toBe(1)
  expect(found.document.legend).toEqual([])
  expect(found.warnings.map(({ code }) => code)).toContain('noLegend')
})

test('of a formula in a cell only the value is read, and the cell is named', async () => {
  const found = await read(
    withFormula(await writeXlsx(plan), 'HYPERLINK("https://example.org","look")', 'Administratif'),
  )
  expect(JSON.stringify(found)).not.toContain('HYPERLINK')
  expect(found.sections.at(-1)?.results.at(-1)?.rows.at(-1)?.cells['funding']).toBe('Administratif')
  expect(found.warnings.map(({ code }) => code)).toContain('formulaDefused')
})
