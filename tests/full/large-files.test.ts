import { expect, test } from 'vitest'
import { composePlan } from '../made/compose.ts'
import { scoreOf } from '../made/reread-plan.ts'

test.each(['xlsx', 'docx', 'txt'] as const)('6,000 rows are read from %s', async format => {
  const large = composePlan({
    seed: 1,
    language: 'en',
    layout: 'seven',
    sections: 40,
    mostResults: 45,
    mostRows: 14,
  })
  expect(large.sections.flatMap(({ results }) => results.flatMap(({ rows }) => rows)).length).toBeGreaterThan(
    6000,
  )
  expect((await scoreOf(large, format)).exact).toBeGreaterThan(format === 'txt' ? 0.9 : 0.999)
})
