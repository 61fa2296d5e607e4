import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { afterAll, beforeAll, describe } from 'vitest'

import { openStore, type Store } from '#store/open-store.ts'
import { databaseOfEarlierBuild, earlierBuildSuite } from '../earlier-build-suite.ts'
import { startPostgres, type Server } from './postgres.ts'

let server: Server
let dataFolder: string
beforeAll(async () => {
  server = await startPostgres()
  dataFolder = mkdtempSync(join(tmpdir(), 'jacana-earlier-'))
})
afterAll(async () => {
  await server.stop()
  rmSync(dataFolder, { recursive: true })
})

const openEmbedded = async (): Promise<Store> => {
  const database = await PGlite.create(join(dataFolder, 'database'))
  await database.exec(databaseOfEarlierBuild())
  await database.close()
  return openStore({ dataFolder })
}

const openOnServer = async (): Promise<Store> => {
  const databaseUrl = await server.newDatabase()
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(databaseOfEarlierBuild())
  await client.end()
  return openStore({ databaseUrl })
}

describe('in the embedded database', () => {
  earlierBuildSuite(openEmbedded)
})
describe('on a server', () => {
  earlierBuildSuite(openOnServer)
})
