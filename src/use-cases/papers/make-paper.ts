import { createHash } from 'node:crypto'

import { z } from 'zod'

import { readDocumentSymbol } from '#domain/papers/document-symbol.ts'
import { type IssuedPaper, type PaperFormat, paperFormats } from '#domain/papers/issued-paper.ts'
import { type Language, languages } from '#domain/language.ts'
import type { PaperStep } from '#domain/papers/paper-step.ts'
import { fillCover } from '#domain/papers/paper-cover.ts'
import { nextSymbol, sameDocument, supersededBy, symbolOfPaper } from '#domain/papers/paper-revision.ts'
import { Refusal } from '#domain/refusal.ts'
import { reportNameField } from '#fields/kinds/report-name.ts'
import { slugField } from '#fields/kinds/slug.ts'
import { textField } from '#fields/kinds/text.ts'
import { versionNameField } from '#fields/kinds/version-name.ts'
import { coverValues } from '#reports/cover-values.ts'
import type { ReportInput, Report } from '#reports/report.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertPaper, type NewPaper, papersWithSymbol } from '#store/files/papers.ts'
import { demandPlan } from '#store/plan/plans.ts'
import { demandFrozenPlan } from '#store/plan/versions.ts'
import type { Reader } from '#store/engine/transaction.ts'

import { demandReport } from './demand-report.ts'
import { coverOf, earlierThan, demandKnownNames, reportInput } from './report-input.ts'
import { print as printHere, type Print } from './print.ts'
import { defineUseCase } from '../use-case.ts'
import { stopIfCancelled, type Watch } from '../watch.ts'

const short = textField(200).default('')

/**
 * Makes a paper of a version of a plan, registers it, and answers the entry and the file.
 * A paper that is already registered, byte for byte, is answered and not registered again.
 * Without a symbol the paper has the symbol of the plan, in the next revision where another version has it.
 * It reports its steps (`PaperStep`) to `watch`.
 * @throws Refusal notFound, symbolUnknown, paperSymbolTaken, coverFactUnknown, paperLetters, cancelled
 */
export const makePaper = defineUseCase({
  name: 'make-paper',
  kind: 'write',
  right: ['create', 'paper'],
  alsoRights: [['read', 'version']],
  input: z.object({
    slug: slugField,
    version: versionNameField,
    report: reportNameField,
    language: z.enum(languages),
    format: z.enum(paperFormats),
    symbol: short,
    meeting: short,
    agendaItem: short,
    since: short,
  }),
  prepare: async ({ person, input, now, read, print = printHere, watch }) => {
    const tell = (step: PaperStep) => watch.tell?.(step)
    if (input.symbol !== '' && !readDocumentSymbol(input.symbol))
      throw new Refusal('symbolUnknown', { symbol: input.symbol })
    const report = demandReport(input.report)
    tell({ name: 'reading' })
    const source = await read(reader => readSource(reader, report, input))
    stopIfCancelled(watch)
    const { file, existingPaper } = await makeFile(source, report, input, { print, watch })
    if (existingPaper) return async () => ({ answer: { paper: existingPaper, bytes: file.bytes }, audit: [] })
    const supersedes = supersededBy(file.symbol, source.issuedPapers)
    const paper: NewPaper = {
      id: newId(),
      planId: source.planId,
      report: report.name,
      versionId: source.versionId,
      version: source.facts.version,
      language: input.language,
      format: input.format,
      symbol: file.symbol,
      meeting: file.meeting,
      agendaItem: input.agendaItem || (readDocumentSymbol(file.symbol)?.item ?? ''),
      title: file.title,
      ...(supersedes !== undefined && { supersedes }),
      size: file.bytes.byteLength,
      sha256: file.sha256,
      madeAt: now,
      madeBy: person.id,
    }
    return async tx => {
      tell({ name: 'registering' })
      await insertPaper(tx, paper, {
        bytes: file.bytes,
        cover: { ...source.facts.cover, symbol: file.symbol },
        sinceVersionId: source.sinceId,
      })
      const { symbol, version, language, format, title, sha256 } = paper
      const after = { symbol, version, language, format, title, sha256 }
      return {
        answer: { paper: { ...paper, madeBy: person.name }, bytes: file.bytes },
        audit: [{ subject: { kind: 'paper', id: paper.id }, planId: source.planId, after }],
      }
    }
  },
})

type PaperRequest = {
  slug: string
  version: string
  language: Language
  format: PaperFormat
  symbol: string
  meeting: string
  since: string
}

type PaperSource = {
  planId: string
  versionId: string
  facts: ReportInput
  sinceId: string
  symbol: string
  issuedPapers: readonly IssuedPaper[]
}

/** The source of a paper: version, cover, symbol without revision, and the papers with that symbol. */
const readSource = async (
  reader: Reader,
  report: Report,
  { slug, version, since, language, symbol, meeting }: PaperRequest,
): Promise<PaperSource> => {
  const { id: planId } = await demandPlan(reader, slug)
  const frozenPlan = await demandFrozenPlan(reader, planId, version)
  const { cover } = await coverOf(reader, { planId, report, language })
  const paperCover = { ...cover, ...(symbol && { symbol }), ...(meeting && { meeting }) }
  const input = reportInput(
    { state: frozenPlan, version: frozenPlan.name, cover: paperCover, at: frozenPlan.createdAt },
    language,
  )
  const { id: sinceId, ...earlier } = await earlierThan(reader, frozenPlan, since)
  const facts = { ...input, since: earlier }
  const fullSymbol = fillCover(paperCover, demandKnownNames(facts, language)).symbol
  const stem = fullSymbol.replace(/(?: Rev\.\d+)?(?: Add\.\d+)?$/u, '')
  const issuedPapers = sameDocument(fullSymbol, await papersWithSymbol(reader, planId, stem))
  return { planId, versionId: frozenPlan.id, facts, sinceId, symbol: fullSymbol, issuedPapers }
}

/** The function that prints files, and the person's way to follow or cancel. */
type PrintContext = { print: Print; watch: Watch }

type MadeFile = { symbol: string; meeting: string; title: string; bytes: Uint8Array; sha256: string }

/** The file in the next free revision; `existingPaper` is the registered paper with the same bytes. */
const makeFile = async (
  source: PaperSource,
  report: Report,
  request: PaperRequest,
  { print, watch }: PrintContext,
): Promise<{ file: MadeFile; existingPaper?: IssuedPaper }> => {
  const { facts, issuedPapers, symbol, versionId } = source
  // Several papers may have no symbol: among these only a file with the same bytes counts.
  const existingPaperOf = ({ symbol: fileSymbol, sha256 }: MadeFile) =>
    issuedPapers
      .filter(
        paper =>
          paper.symbol === fileSymbol &&
          paper.language === request.language &&
          paper.format === request.format,
      )
      .find(paper => fileSymbol !== '' || paper.sha256 === sha256)
  const firstSymbol =
    request.symbol || symbolOfPaper({ symbol, report: report.name, versionId }, issuedPapers)
  const first = await writeFile(facts, report, request, firstSymbol, { print, watch })
  const existingPaper = existingPaperOf(first)
  if (!existingPaper) return { file: first }
  if (existingPaper.sha256 === first.sha256) return { file: first, existingPaper }
  const next = nextSymbol(symbol, issuedPapers)
  if (request.symbol !== '') throw new Refusal('paperSymbolTaken', { symbol: first.symbol, next })
  // For the person who watches, the paper is still being written: the steps are not reported twice.
  return {
    file: await writeFile(facts, report, request, next, { print, watch: { ...watch, tell: () => {} } }),
  }
}

const writeFile = async (
  facts: ReportInput,
  report: Report,
  { language, format }: PaperRequest,
  symbol: string,
  { print, watch }: PrintContext,
): Promise<MadeFile> => {
  const paperFacts = {
    ...facts,
    plan: { ...facts.plan, ...(symbol && { symbol }) },
    cover: { ...facts.cover, symbol },
  }
  const { title, bytes } = await print({ report: report.name, facts: paperFacts, language, format }, watch)
  const { meeting } = fillCover(paperFacts.cover, coverValues(paperFacts, language))
  return { symbol, meeting, title, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
