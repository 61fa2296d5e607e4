import { Refusal } from '#domain/refusal.ts'
import type { Measure } from '#fields/records/measure.ts'
import type { Register } from '#fields/records/register.ts'
import { findRegister } from '#registers/index.ts'

/** A measure with its name and its register. */
export type NamedMeasure = { register: Register; name: string; measure: Measure }

/** The measure with this name of the register with this name; undefined where there is none. */
export const findMeasure = (register: string, name: string): NamedMeasure | undefined => {
  const owner = findRegister(register)
  const measure = owner && Object.hasOwn(owner.measures, name) ? owner.measures[name] : undefined
  return owner && measure && { register: owner, name, measure }
}

/**
 * The measure with this name of the register with this name.
 * @throws Refusal notFound (what)
 */
export const demandMeasure = (register: string, name: string): NamedMeasure => {
  const measure = findMeasure(register, name)
  if (!measure) throw new Refusal('notFound', { what: name })
  return measure
}
