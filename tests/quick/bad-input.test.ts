import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSourceDocument } from '#documents/read-source-document.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import { languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { Refusal, type RefusalCode } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import {
  bombDocx,
  truncate,
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
import { makeDocx } from '../made/make-docx.ts'
import { makePdf } from '../made/make-pdf.ts'
import { makeTxt } from '../made/make-txt.ts'
import { makeXlsx } from '../made/make-xlsx.ts'

const plan = composePlan({ seed: 4, language: 'fr', layout: 'seven' })

const readFile = async (bytes: Uint8Array): Promise<ParsedPlan> => readPlan(await readSourceDocument(bytes))

const refusalOf = async (bytes: Uint8Array): Promise<Refusal> => {
  const outcome = await readFile(bytes).catch((error: unknown) => error)
  if (outcome instanceof Refusal) return outcome
  throw new Error(outcome instanceof Error ? `not a refusal: ${outcome.stack}` : 'the file was read')
}

const refusedFiles: [what: string, code: RefusalCode, make: () => Uint8Array | Promise<Uint8Array>][] = [
  ['an empty file', 'fileEmpty', () => new Uint8Array()],
  ['a file of white space', 'fileEmpty', () => new TextEncoder().encode(' \n\r\n\t')],
  ['a letter as text', 'fileNotAPlan', letterTxt],
  ['a letter in Word', 'fileNotAPlan', letterDocx],
  ['a shopping list in Excel', 'fileNotAPlan', shoppingXlsx],
  ['an Office file with a password', 'fileEncrypted', encipheredOffice],
  ['an enciphered archive', 'fileEncrypted', encipheredZip],
  ['a PDF with a password', 'fileEncrypted', encipheredPdf],
  ['half a Word file', 'fileDamaged', async () => truncate(await makeDocx(plan))],
  ['half an Excel file', 'fileDamaged', async () => truncate(await makeXlsx(plan))],
  ['half a PDF', 'fileDamaged', () => truncate(makePdf(plan))],
  ['a scanned PDF', 'fileImageOnly', picturePdf],
  ['a zip bomb', 'fileExpands', bombDocx],
  ['XML entities', 'fileEntities', entitiesDocx],
  ['macros', 'fileMacro', macroDocx],
  ['a picture', 'fileUnknown', pictureFile],
]

test.each(refusedFiles)('%s is refused as %s, in three languages', async (_, code, make) => {
  const refusal = await refusalOf(await make())
  expect(refusal.code).toBe(code)
  const sentences = languages.map(language => refusalSentence(language, refusal))
  expect(new Set(sentences).size).toBe(languages.length)
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^\p{Lu}.{20,}\.$/u)
    expect(sentence).not.toMatch(/[{}[\]]|undefined/u)
    // The name of a part inside the file helps developers, not the person.
    expect(sentence).not.toContain('word/')
  }
})

test('a zip bomb that hides its size is refused too', async () => {
  expect(['fileExpands', 'fileDamaged']).toContain((await refusalOf(await lyingBombDocx())).code)
})

test.each([
  ['docx', makeDocx],
  ['xlsx', makeXlsx],
  ['pdf', makePdf],
] as const)('a %s damaged anywhere is read or refused, and never breaks the reader', async (_, write) => {
  const whole = await write(plan)
  const hurt = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), lost: fc.nat(400) })
  await fc.assert(
    fc.asyncProperty(hurt, async ({ at, byte, lost: missingPart }) => {
      const bytes = Uint8Array.from([...whole.subarray(0, at), byte, ...whole.subarray(at + 1 + missingPart)])
      const outcome = await readFile(bytes).catch((error: unknown) => error)
      expect(outcome instanceof Error && !(outcome instanceof Refusal) ? outcome.stack : 'fine').toBe('fine')
    }),
    { seed: 12, numRuns: 40 },
  )
})

test('text in Windows-1252 or ISO-8859-1 is read, with a warning about the guess', async () => {
  const text = makeTxt(plan)
  const western: Record<string, number> = { '’': 0x92, '•': 0x95, œ: 0x9c }
  const bytes = Uint8Array.from([...text], letter => western[letter] ?? letter.charCodeAt(0))
  const guessedPlan = await readFile(bytes)
  const sure = await readFile(new TextEncoder().encode(text))
  expect(score(guessedPlan, sure).exact).toBe(1)
  expect(guessedPlan.warnings.map(({ code }) => code)).toContain('encodingGuessed')
  expect(sure.warnings.map(({ code }) => code)).not.toContain('encodingGuessed')
})

test('a plan without a legend is read, with unknown codes', async () => {
  const bare = { ...plan, legend: [], tint: { ...plan.tint, sentence: plan.annexTitle } }
  const result = await readFile(await makeDocx(bare))
  expect(score(result, perfectReading(plan, false)).exact).toBe(1)
  expect(result.document.legend).toEqual([])
  expect(result.warnings.map(({ code }) => code)).toContain('noLegend')
})

test('of a formula in a cell only the value is read, with a warning that names the cell', async () => {
  const result = await readFile(
    withFormula(await makeXlsx(plan), 'HYPERLINK("https://example.org","look")', 'Administratif'),
  )
  expect(JSON.stringify(result)).not.toContain('HYPERLINK')
  expect(result.sections.at(-1)?.results.at(-1)?.rows.at(-1)?.cells['funding']).toBe('Administratif')
  expect(result.warnings.map(({ code }) => code)).toContain('formulaDefused')
})
