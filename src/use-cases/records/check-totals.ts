import { z } from 'zod'

import { registers } from '#registers/index.ts'
import { checkTotals, type TotalDifference } from '#store/records/check-totals.ts'

import { defineUseCase } from '../use-case.ts'

/**
 * Counts every measure afresh, writes its totals anew where they differ from the records, and answers where
 * they did. The log has an entry for each register that was mended.
 */
export const checkMeasureTotals = defineUseCase({
  name: 'check-totals',
  kind: 'write',
  right: ['change', 'installation'],
  input: z.object({}),
  run: async ({ tx }) => {
    const mended: { register: string; measures: TotalDifference[] }[] = []
    for (const register of registers) {
      const measures = await checkTotals(tx, register)
      if (measures.length > 0) mended.push({ register: register.name, measures })
    }
    return {
      answer: mended,
      audit: mended.map(({ register, measures }) => ({
        subject: { kind: 'installation', id: `totals:${register}` },
        after: { measures },
      })),
    }
  },
})
