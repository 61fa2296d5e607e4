import type { Register } from '#fields/records/register.ts'

import type { Store } from '../open-store.ts'
import { createRegisterSql } from './table-sql.ts'
import { hasTables, tableDifferences } from './table-differences.ts'

/**
 * The text of the migration that makes the tables of a register what it declares, in a database with all
 * migrations so far; undefined where they are so already. `registers` are all, in their order.
 */
export const registerMigration = (
  store: Store,
  register: Register,
  registers: readonly Register[],
): Promise<string | undefined> =>
  store.write(async tx => {
    const others: Register[] = []
    for (const each of registers) if (each !== register && (await hasTables(tx, each))) others.push(each)
    if (!(await hasTables(tx, register)))
      return { answer: `${heading(register)}\n${createRegisterSql(register, others)}\n`, undo: true }
    const order = registers.filter(each => each === register || others.includes(each))
    const differences = await tableDifferences(tx, order)
    const own = differences.filter(each => each.register === register.name)
    const text = own.map(({ sentence, sql }) => `-- ${sentence}\n${sql}`).join('\n\n')
    return { answer: own.length > 0 ? `${heading(register)}\n\n${text}\n` : undefined, undo: true }
  })

/** In what the tables of the database are not what registers declare, each with what to do. */
export const registerDrift = (store: Store, registers: readonly Register[]): Promise<string[]> =>
  store.write(async tx => ({
    answer: (await tableDifferences(tx, registers)).map(({ register, sentence }) =>
      registers.some(({ name }) => name === register)
        ? `${sentence} Run node tools/register-migration.ts ${register}, review the migration and keep it.`
        : `${sentence} Declare it again, or write a migration that drops it.`,
    ),
    undo: true,
  }))

const heading = ({ name, title }: Register): string =>
  `-- ${title.en}. Made from src/registers/ by \`node tools/register-migration.ts ${name}\`, and reviewed.`
