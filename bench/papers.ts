import type { Plan } from '#domain/plan/plan.ts'
import { noProgress } from '#domain/progress/progress.ts'
import { compareReturned } from '#reading/edits/compare-returned.ts'
import { readReturned } from '#documents/read-returned.ts'
import { writeDocx } from '#documents/write-docx/write-docx.ts'
import { writePdf } from '#documents/write-pdf/write-pdf.ts'
import { paperWords } from '#i18n/papers/paper-words.ts'
import { integratedPlan } from '#reports/integrated-plan.ts'
import { printedBlocks } from '#reports/printed-blocks.ts'

import { measure, type Timing } from './measure.ts'

/** The timings of a plan's paper: from the plan to each format, and from the Word file back to its edits. */
export const measurePapers = async (plan: Plan): Promise<Record<string, Timing>> => {
  const language = 'fr'
  const { cover } = paperWords[language].integratedPlan
  const lay = () =>
    integratedPlan.lay(
      { plan, progress: noProgress, version: 'May', cover, madeOn: '2024-05-02', author: 'Secretariat' },
      language,
    )
  const word = await writeDocx(lay())
  const readBack = async () =>
    compareReturned({ plan, language, blocks: printedBlocks(lay().blocks) }, readReturned(word))
  return {
    'paper as DOCX': await measure(() => writeDocx(lay()), { most: 20 }),
    'paper as PDF': await measure(async () => writePdf(lay()), { most: 20 }),
    'Word file read back': await measure(readBack, { most: 20 }),
  }
}
