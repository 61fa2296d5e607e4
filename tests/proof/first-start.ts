import { mkdtempSync, rmSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { createDatabase, startPostgres, type Server } from '../full/postgres.ts'
import { inFolder, startProgram } from './program.ts'

// A first start opens the example, which takes many seconds. Each proof has a copy of what one left behind.

/** The answer of a run in a new data folder that holds the example, as a first start left it. */
export const inStartedFolder = <Answer>(run: (folder: string) => Promise<Answer>): Promise<Answer> =>
  inFolder(async folder => {
    await copyFirstStart(folder)
    return run(folder)
  })

/** Fills a data folder with the example, as a first start left it. */
export const copyFirstStart = async (folder: string): Promise<void> =>
  cp(await (startedFolder ??= makeFolder()), folder, { recursive: true })

/**
 * The answer of a run on a PostgreSQL, with a new database that holds the example, as a first start left it.
 */
export const onStartedServer = async <Answer>(
  run: (databaseUrl: string, server: Server) => Promise<Answer>,
): Promise<Answer> => {
  const { server, empty, template } = await (startedServer ??= makeServer())
  return run(await createDatabase(empty, template), server)
}

/** Ends the server and deletes the folder, after all proofs. */
export const forgetFirstStarts = async (): Promise<void> => {
  const folder = await startedFolder?.catch(() => undefined)
  if (folder) rmSync(folder, { recursive: true, force: true })
  const place = await startedServer?.catch(() => undefined)
  await place?.server.stop()
}

let startedFolder: Promise<string> | undefined
let startedServer: Promise<{ server: Server; empty: string; template: string }> | undefined

const makeFolder = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'jacana-first-start-'))
  await (await startProgram({ JACANA_DATA: folder })).end('SIGTERM')
  return folder
}

const makeServer = async () => {
  const server = await startPostgres()
  const [empty, template] = [await server.newDatabase(), await server.newDatabase()]
  await (await startProgram({ DATABASE_URL: template })).end('SIGTERM')
  return { server, empty, template }
}
