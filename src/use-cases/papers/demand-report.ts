import { Refusal } from '#domain/refusal.ts'
import { reports } from '#reports/index.ts'
import type { Report } from '#reports/report.ts'

/**
 * The kind of paper with this name.
 * @throws Refusal notFound (what)
 */
export const demandReport = (name: string): Report => {
  const report = reports.find(one => one.name === name)
  if (!report) throw new Refusal('notFound', { what: name })
  return report
}
