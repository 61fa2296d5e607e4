import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { afterAll, describe } from 'vitest'

import type { Secrets } from '#domain/people/secrets.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { build3961a8bSuite, databaseOf3961a8b } from '../build-3961a8b-suite.ts'
import { buildBae6184Suite, databaseOfBae6184, secretsOfBae6184 } from '../build-bae6184-suite.ts'
import { databaseOfEarlierBuild, earlierBuildSuite } from '../earlier-build-suite.ts'
import { isWhole } from '../sample.ts'
import { newEmptyDatabase } from './new-database.ts'

const dataFolders: string[] = []
afterAll(async () => {
  for (const folder of dataFolders) rmSync(folder, { recursive: true })
})

const openEmbedded = async (script: string, secrets?: Secrets): Promise<Store> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'jacana-earlier-'))
  dataFolders.push(dataFolder)
  const database = await PGlite.create(join(dataFolder, 'database'))
  await database.exec(script)
  await database.close()
  return openStore({ dataFolder }, secrets && (async () => secrets))
}

const openOnServer = async (script: string, secrets?: Secrets): Promise<Store> => {
  const databaseUrl = await newEmptyDatabase()
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(script)
  await client.end()
  return openStore({ databaseUrl }, secrets && (async () => secrets))
}

describe('build 422037d in the embedded database', () => {
  earlierBuildSuite(() => openEmbedded(databaseOfEarlierBuild()))
})
// The migrations are the same on both engines. `npm test` tries each of the older builds on one of them.
describe.runIf(isWhole)('build 422037d on a server', () => {
  earlierBuildSuite(() => openOnServer(databaseOfEarlierBuild()))
})
describe.runIf(isWhole)('build 3961a8b in the embedded database', () => {
  build3961a8bSuite(() => openEmbedded(databaseOf3961a8b()))
})
describe('build 3961a8b on a server', () => {
  build3961a8bSuite(() => openOnServer(databaseOf3961a8b()))
})
describe('build bae6184 in the embedded database', () => {
  buildBae6184Suite(() => openEmbedded(databaseOfBae6184(), secretsOfBae6184))
})
describe('build bae6184 on a server', () => {
  buildBae6184Suite(() => openOnServer(databaseOfBae6184(), secretsOfBae6184))
})
