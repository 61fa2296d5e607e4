import { readSourceDocument } from '#documents/read-source-document.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { perfectReading, type MadePlan } from './made-plan.ts'
import { score, type Score } from './score.ts'
import { makeDocx } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { makeTxt } from './make-txt.ts'
import { makeXlsx } from './make-xlsx.ts'

/** The formats of generated plans. */
export const formats = ['txt', 'docx', 'xlsx', 'pdf'] as const
type Format = (typeof formats)[number]

const writers: Record<Format, (plan: MadePlan) => Uint8Array | Promise<Uint8Array>> = {
  txt: plan => new TextEncoder().encode(makeTxt(plan)),
  docx: makeDocx,
  xlsx: makeXlsx,
  pdf: makePdf,
}

/** A generated plan written in a format and read again as the import does. */
export const rereadPlan = async (plan: MadePlan, format: Format): Promise<ParsedPlan> =>
  readPlan(await readSourceDocument(await writers[format](plan)))

/** The score of a generated plan that is read back from a format. */
export const scoreOf = async (plan: MadePlan, format: Format): Promise<Score> =>
  score(await rereadPlan(plan, format), perfectReading(plan, format !== 'txt'))
