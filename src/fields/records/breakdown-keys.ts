import { partyWithCode } from '#domain/parties/parties.ts'
import { regions } from '#domain/parties/regions.ts'

import { measuredFields, regionParty } from './measured-items.ts'
import type { Measure } from './measure.ts'
import type { Register } from './register.ts'

/**
 * Whether a breakdown of a measure can have a value. Records, posts and people, which come and go, are not
 * looked up.
 */
export const isBreakdownKey = (
  register: Register,
  measure: Measure,
  { name, key }: { name: string; key: string },
): boolean => {
  if (name === 'state') return Object.hasOwn(register.states, key)
  const fields = measuredFields(register, measure)
  if (regionParty(fields, name) !== undefined) return regions.some(region => region === key)
  const pieces = fields[name]?.kind.pieces ?? []
  const [widget] = pieces.map(piece => piece.widget)
  if (widget && 'choices' in widget) return widget.choices.some(({ code }) => code === key)
  if (widget && 'target' in widget && widget.target === 'party') return partyWithCode(key) !== undefined
  return true
}
