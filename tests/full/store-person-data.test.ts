import { afterAll, beforeAll } from 'vitest'

import { openStore } from '#store/open-store.ts'
import { personDataSuite } from '../person-data-suite.ts'
import { startPostgres } from './postgres.ts'
import type { Server } from './postgres.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

personDataSuite(async () => openStore({ databaseUrl: await server.newDatabase() }))
