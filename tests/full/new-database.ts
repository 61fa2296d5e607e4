import { inject } from 'vitest'

import { createDatabase } from './postgres.ts'

/** The address of a new empty database, on the PostgreSQL that all test files share. */
export const newEmptyDatabase = (): Promise<string> => createDatabase(inject('postgres').empty)

/** The address of a new database with the tables of a store, which takes less time than to make them. */
export const newStoreDatabase = (): Promise<string> => {
  const { empty, template } = inject('postgres')
  return createDatabase(empty, template)
}
