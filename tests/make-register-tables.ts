import { sql } from 'kysely'

import type { Register } from '#fields/records/register.ts'
import type { Store } from '#store/open-store.ts'
import { registerTable } from '#store/records/record-table.ts'
import { createRegisterSql } from '#store/records/table-sql.ts'

/** Makes the tables of registers that no migration makes, each after those that it refers to. */
export const makeRegisterTables = (store: Store, registers: readonly Register[]): Promise<void> =>
  store.write(async tx => {
    for (const [i, register] of registers.entries()) {
      const { rows } = await sql<{ name: string | null }>`
        select to_regclass(${registerTable(register)})::text as name`.execute(tx.db)
      if (rows[0]?.name) continue
      await sql.raw(createRegisterSql(register, registers.slice(0, i))).execute(tx.db)
    }
    return { answer: undefined }
  })
