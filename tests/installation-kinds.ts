import type { Right } from '#domain/rights/right.ts'

// The kinds of record that belong to no plan; `exam-rights` is about them.
const installationKinds: ReadonlySet<string> = new Set([
  'audit',
  'installation',
  'person',
  'post',
  'role',
  'link',
  'mail',
])

/**
 * Whether a use-case is about plans, by its right. One whose right depends on the input is about a register.
 */
export const isAboutPlans = ({ right }: { right: Right | ((input: never) => Right) }): boolean =>
  typeof right !== 'function' && !installationKinds.has(right[1])
