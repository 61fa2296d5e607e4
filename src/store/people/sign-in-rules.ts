import { firstSignInRules, type SignInRules } from '#domain/rights/sign-in-rules.ts'

import type { Reader, Transaction } from '../engine/transaction.ts'

/** The name of the setting that holds the rules. */
const settingName = 'signIn'

/** What an administrator has decided about signing in. */
export const readSignInRules = async (reader: Reader): Promise<SignInRules> => {
  const row = await reader.db
    .selectFrom('setting')
    .select(['value', 'version'])
    .where('name', '=', settingName)
    .executeTakeFirst()
  return row ? { ...firstSignInRules, ...(row.value as SignInRules), version: row.version } : firstSignInRules
}

/** Stores new rules in place of those of one version before; false where somebody was faster. */
export const writeSignInRules = async (
  tx: Transaction,
  { version, ...rules }: SignInRules,
): Promise<boolean> => {
  const value = JSON.stringify(rules)
  const row = await tx.db
    .insertInto('setting')
    .values({ name: settingName, value, version })
    .onConflict(conflict =>
      conflict
        .column('name')
        .doUpdateSet({ value, version })
        .where('setting.version', '=', version - 1),
    )
    .returning('version')
    .executeTakeFirst()
  return row !== undefined
}
