import { readPaper } from '#documents/read-paper.ts'
import { readPlan } from '#reading/plan/read-plan.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { perfectReading, type MadePlan } from './made-plan.ts'
import { score, type Score } from './score.ts'
import { writeDocx } from './write-docx.ts'
import { writePdf } from './write-pdf.ts'
import { writeTxt } from './write-txt.ts'
import { writeXlsx } from './write-xlsx.ts'

/** The formats in which plans are made. */
export const formats = ['txt', 'docx', 'xlsx', 'pdf'] as const
type Format = (typeof formats)[number]

const writers: Record<Format, (plan: MadePlan) => Uint8Array | Promise<Uint8Array>> = {
  txt: plan => new TextEncoder().encode(writeTxt(plan)),
  docx: writeDocx,
  xlsx: writeXlsx,
  pdf: writePdf,
}

/** Writes a made plan in a format and reads it, as the import does, from the bytes alone. */
export const readBack = async (plan: MadePlan, format: Format): Promise<ParsedPlan> =>
  readPlan(await readPaper(await writers[format](plan)))

/** How well a made plan is read back from a format. */
export const scoreOf = async (plan: MadePlan, format: Format): Promise<Score> =>
  score(await readBack(plan, format), perfectReading(plan, format !== 'txt'))
