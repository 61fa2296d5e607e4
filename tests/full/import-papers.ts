import type { Language } from '#domain/language.ts'
import type { Doubt, ParsedPlan, ParsedRow } from '#domain/papers/parsed-plan.ts'
import { writeJson } from '#documents/write-json.ts'
import { composePlan } from '../made/compose.ts'
import { perfectReading } from '../made/made-plan.ts'
import { makeTxt } from '../made/make-txt.ts'

/** A generated plan and its text as a file. */
export const sampleImport = (seed: number, language: Language) => {
  const plan = composePlan({ seed, language, layout: 'seven' })
  return {
    plan,
    file: { name: `plan-${seed}.txt`, mimeType: 'text/plain', buffer: Buffer.from(makeTxt(plan)) },
  }
}

/** The reading of a generated plan in which two rows have two doubtful cells each. */
export const doubtful = (seed: number, language: Language) => {
  const read = perfectReading(sampleImport(seed, language).plan, false)
  const [section, result, rows] = firstResult(read)
  const doubts = [0, 1].flatMap(row =>
    ['activity:2027', 'lead'].map((cell): Doubt => ({
      at: { section, result, row },
      cell,
      text: rows[row]?.cells[cell] ?? '',
      confidence: 0.6,
      reason: 'columnUnsure',
      alternatives: ['funding'],
    })),
  )
  return {
    name: `doubtful-${seed}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(writeJson({ ...read, doubts })),
  }
}

const firstResult = ({ sections }: ParsedPlan): [section: string, result: string, rows: ParsedRow[]] => {
  for (const { number, results } of sections) {
    for (const result of results) if (result.rows.length > 1) return [number, result.number, result.rows]
  }
  throw new Error('no result of this plan has two rows: choose another seed')
}

/** A file for a form in a browser test. */
export type FormFile = ReturnType<typeof sampleImport>['file']
