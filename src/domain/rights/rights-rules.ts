import type { RegisterWords } from './register-words.ts'
import { jacanaKinds, type SubjectKind } from './right.ts'
import { roleGrants, type RoleTable } from './roles.ts'

/**
 * The rights that roles give, and how a sentence names the register of a kind of record.
 * The domain knows no register: whoever asks about one passes the rules of all (`registers/rights-rules.ts`).
 */
export type RightsRules = {
  /** Every kind of record, in the order in which pages have them. */
  kinds: readonly SubjectKind[]
  table: RoleTable
  /** The words of a register; undefined where there is no such register. */
  wordsOf: (kind: SubjectKind) => RegisterWords | undefined
}

/** The rules of what Jacana itself has. */
export const jacanaRules: RightsRules = {
  kinds: jacanaKinds,
  table: roleGrants,
  wordsOf: () => undefined,
}
