import { currencyOf } from './measure-rules.ts'
import type { Measure } from './measure.ts'
import { measuredFields } from './measured-items.ts'
import type { Register } from './register.ts'

/** What a number of a measure is: how many, or an amount of money, a share in per cent, days. */
export type MeasureUnit = { as: 'number' | 'percent' | 'days' } | { as: 'money'; currency: string }

/** What the numbers of a measure are. */
export const measureUnit = (register: Register, measure: Measure): MeasureUnit => {
  const { rule, of } = measure
  if (rule === 'share') return { as: 'percent' }
  if (rule === 'daysBetween') return { as: 'days' }
  const isOfValues = rule === 'sum' || rule === 'average' || rule === 'latest'
  const kind = isOfValues && of !== undefined ? measuredFields(register, measure)[of]?.kind : undefined
  if (kind?.name === 'money') return { as: 'money', currency: currencyOf(measure) }
  return kind?.name === 'percent' ? { as: 'percent' } : { as: 'number' }
}
