import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'

import type { Tables } from '#store/engine/tables.ts'
import { type Reader, readerOver, type Sight } from '#store/engine/transaction.ts'

type Statement = { text: string; values: readonly unknown[] }

/** The plans of all statements that `run` sends, one after another, without costs and values. */
export const plansOf = async (pool: Pool, run: (reader: Reader) => Promise<unknown>): Promise<string> => {
  const statements: Statement[] = []
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void statements.push({ text: query.sql, values: query.parameters }),
  })
  await run(readerOver({ db, scope: true } as unknown as Sight))
  const plans: string[] = []
  for (const { text, values } of statements.filter(statement => /from "?records/.test(statement.text))) {
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, [...values])
    plans.push(rows.map(row => withoutValues(row['QUERY PLAN'])).join('\n'))
  }
  return `${plans.join('\n\n')}\n`
}

const withoutValues = (line: string): string =>
  line.replaceAll(/'(?:[^']|'')*'/g, "'…'").replaceAll(/\b\d+\b(?!_)/g, 'n')

/** In what a plan differs from the one that is kept in a file; without such a file the plan is kept there. */
export const comparePlan = (path: string, plan: string, mayReplace: boolean): string | undefined => {
  if (!existsSync(path) || mayReplace) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, plan)
    return undefined
  }
  const stored = readFileSync(path, 'utf8')
  return stored === plan ? undefined : `${path} has another plan:\n${stored}\nThe plan is now:\n${plan}`
}
