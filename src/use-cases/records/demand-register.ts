import { Refusal } from '#domain/refusal.ts'
import type { Register, RegisterPart } from '#fields/records/register.ts'
import { findRegister } from '#registers/index.ts'

/**
 * The register with this name.
 * @throws Refusal notFound
 */
export const demandRegister = (name: string): Register => {
  const register = findRegister(name)
  if (!register) throw new Refusal('notFound')
  return register
}

/**
 * The part of a register with this name.
 * @throws Refusal notFound
 */
export const demandPart = ({ parts }: Register, name: string): RegisterPart => {
  const part = Object.hasOwn(parts, name) ? parts[name] : undefined
  if (!part) throw new Refusal('notFound')
  return part
}
