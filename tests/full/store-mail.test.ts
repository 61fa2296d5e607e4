import { afterAll, beforeAll } from 'vitest'

import { openStore } from '#store/open-store.ts'
import { mailSuite } from '../mail-suite.ts'
import { startPostgres } from './postgres.ts'
import type { Server } from './postgres.ts'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.stop())

mailSuite(async () => openStore({ databaseUrl: await server.newDatabase() }))
