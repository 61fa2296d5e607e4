import { afterAll, beforeAll } from 'vitest'

import { openStore } from '#store/open-store.ts'
import { kindsSuite } from '../kinds-suite.ts'
import { startPostgres } from './postgres.ts'
import type { Server } from './postgres.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

kindsSuite(async () => openStore({ databaseUrl: await server.newDatabase() }))
