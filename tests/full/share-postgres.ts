import type { TestProject } from 'vitest/node'

import { openStore } from '#store/open-store.ts'
import { startPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of an empty database, and that of one with the tables of a store. */
    postgres: { empty: string; template: string }
  }
}

/** Starts the one PostgreSQL that the files of `full` share, before any test runs; the answer ends it. */
const sharePostgres = async (project: TestProject): Promise<() => Promise<void>> => {
  // Nothing outlives these tests, so that nothing must reach the disk.
  const server = await startPostgres(['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'])
  const [empty, template] = [await server.newDatabase(), await server.newDatabase()]
  await (await openStore({ databaseUrl: template })).close()
  project.provide('postgres', { empty, template })
  return server.stop
}

// The name by which Vitest asks for it.
export { sharePostgres as setup }
