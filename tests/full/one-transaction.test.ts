import { connect, createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'

import { sql } from 'kysely'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import type { Transaction } from '#store/engine/transaction.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { newStoreDatabase } from './new-database.ts'

let address: string
const stores = new Map<string, Store>()
beforeAll(async () => {
  address = await newStoreDatabase()
  stores.set('a server', await openStore({ databaseUrl: address }))
  stores.set('PGlite', await openStore({ memory: true }))
  for (const store of stores.values())
    await store.write(async tx => ({
      answer:
        await sql`create table leaf (name text, transaction text default pg_current_xact_id()::text)`.execute(
          tx.db,
        ),
    }))
}, 120_000)
afterAll(async () => {
  for (const store of stores.values()) await store.close()
})

const insert = (tx: Transaction, name: string) => sql`insert into leaf (name) values (${name})`.execute(tx.db)
const fail = (tx: Transaction) => sql`select 1 / 0`.execute(tx.db)
const divisionByZero = { code: '22012' }

/** A way to the server that remembers all bytes sent to it. */
const openWay = async () => {
  const { hostname, port } = new URL(address)
  let sent = ''
  const way = createServer(socket => {
    const toServer = connect(Number(port), hostname)
    socket.on('error', () => undefined).on('data', bytes => (sent += bytes.toString('latin1')))
    toServer.on('error', () => undefined).pipe(socket)
    socket.pipe(toServer)
  }).listen(0, '127.0.0.1')
  await once(way, 'listening')
  const url = new URL(address)
  url.port = String((way.address() as AddressInfo).port)
  return {
    databaseUrl: url.href,
    sentSince: (length: number) => sent.slice(length),
    length: () => sent.length,
    way,
  }
}

test('statements and the commit are on their way before the first is answered, in order', async () => {
  const { databaseUrl, sentSince, length, way } = await openWay()
  const store = await openStore({ databaseUrl })
  const holder = new Client({ connectionString: address })
  await holder.connect()
  await holder.query('select pg_advisory_lock(7)')
  const before = length()
  let answers = 0
  const change = store.write(async tx => {
    for (const statement of ['first', 'second', 'third'])
      tx.awaitAtCommit(
        sql`select pg_advisory_xact_lock(7), ${sql.lit(statement)}`.execute(tx.db).then(() => (answers += 1)),
      )
    return { answer: undefined }
  })
  await vi.waitFor(
    () => expect(sentSince(before)).toMatch(/begin.*first.*second.*third.*pg_notify.*commit/s),
    5_000,
  )
  expect(answers).toBe(0)
  await holder.end()
  await change
  expect(answers).toBe(3)
  await store.close()
  way.close()
})

describe.each(['a server', 'PGlite'])('on %s', engine => {
  const storeHere = () => stores.get(engine) as Store
  const names = async (like: string) => {
    const { rows } = await storeHere().read(reader =>
      sql<{ name: string }>`select name from leaf where name like ${like}`.execute(reader.db),
    )
    return rows.map(({ name }) => name)
  }

  test('no commit overtakes a statement of 1,000 changes, each of which has three', async () => {
    const change = (number: number) =>
      storeHere().write(async tx => {
        for (const part of ['a', 'b', 'c']) tx.awaitAtCommit(insert(tx, `many ${number} ${part}`))
        return { answer: undefined }
      })
    for (let from = 0; from < 1_000; from += 20)
      await Promise.all(Array.from({ length: 20 }, (_, number) => change(from + number)))
    expect(new Set(await names('many %')).size).toBe(3_000)
    // A statement that comes after the commit is a transaction of its own.
    const { rows } = await storeHere().read(reader =>
      sql`
        select distinct count(*)::int as statements from leaf
        where name like 'many %' group by transaction`.execute(reader.db),
    )
    expect(rows).toEqual([{ statements: 3 }])
  }, 120_000)

  test('a statement that fails in the middle commits nothing and gives its own reason', async () => {
    const failing = storeHere().write(async tx => {
      tx.awaitAtCommit(insert(tx, 'middle 1'))
      tx.awaitAtCommit(fail(tx))
      tx.awaitAtCommit(insert(tx, 'middle 2'))
      return { answer: undefined }
    })
    await expect(failing).rejects.toMatchObject(divisionByZero)
    expect(await names('middle %')).toEqual([])
  })

  test('it gives its reason where a later statement is heard of sooner', async () => {
    const later = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
      for (let turn = 0; turn < 50; turn++) await answer.catch(() => undefined)
      return answer
    }
    const failing = storeHere().write(async tx => ({
      answer: await Promise.all([insert(tx, 'sooner 1'), later(fail(tx)), insert(tx, 'sooner 2')]),
    }))
    await expect(failing).rejects.toMatchObject(divisionByZero)
    expect(await names('sooner %')).toEqual([])
  })

  test('it gives its reason where nobody listens to it', async () => {
    const failing = storeHere().write(async tx => {
      await insert(tx, 'unheard')
      fail(tx).catch(() => undefined)
      return { answer: undefined }
    })
    await expect(failing).rejects.toMatchObject(divisionByZero)
    expect(await names('unheard')).toEqual([])
  })

  test('a step that fails before its statement is sent commits nothing', async () => {
    const failStep = async () => {
      for (let turn = 0; turn < 50; turn++) await Promise.resolve()
      throw new Error('Never sent')
    }
    const failing = storeHere().write(async tx => {
      tx.awaitAtCommit(insert(tx, 'step'))
      tx.awaitAtCommit(failStep())
      return { answer: undefined }
    })
    await expect(failing).rejects.toThrow('Never sent')
    expect(await names('step')).toEqual([])
  })

  test('what goes on beside a statement that failed writes nothing after the end', async () => {
    const straggler = Promise.withResolvers<unknown>()
    const failing = storeHere().write(async tx => {
      const goOn = async () => {
        await new Promise(resolve => setTimeout(resolve, 100))
        return insert(tx, 'straggler')
      }
      const beside = goOn()
      beside.then(straggler.resolve, straggler.reject)
      return { answer: await Promise.all([fail(tx), beside]) }
    })
    await expect(failing).rejects.toMatchObject(divisionByZero)
    await expect(straggler.promise).rejects.toThrow('The transaction has ended')
    expect(await names('straggler')).toEqual([])
  })

  test('an undone change leaves nothing, and 200 failed ones leave the connection in order', async () => {
    const undone = storeHere().write(async tx => {
      tx.awaitAtCommit(insert(tx, 'undone'))
      return { answer: 'undone', undo: true }
    })
    expect(await undone).toBe('undone')
    for (let number = 0; number < 200; number++) {
      const failing = storeHere().write(async tx => ({
        answer: await Promise.all([
          insert(tx, 'undone'),
          insert(tx, `undone ${number}`),
          fail(tx),
          fail(tx),
          insert(tx, 'undone'),
        ]),
      }))
      await expect(failing).rejects.toMatchObject(divisionByZero)
      const { rows } = await storeHere().write(async tx => ({
        answer: await sql<{ number: number }>`select ${number}::int as number`.execute(tx.db),
      }))
      expect(rows).toEqual([{ number }])
    }
    expect(await names('undone%')).toEqual([])
  }, 60_000)

  test('a reader sees one state and cannot write', async () => {
    const read = storeHere().read(async reader => {
      const settings = await sql<{ level: string }>`
        select current_setting('transaction_isolation') as level`.execute(reader.db)
      const counts = await Promise.all([1, 2].map(() => sql`select count(*) from leaf`.execute(reader.db)))
      expect(counts[0]?.rows).toEqual(counts[1]?.rows)
      return settings.rows
    })
    expect(await read).toEqual([{ level: 'repeatable read' }])
    const writing = storeHere().read(reader =>
      sql`insert into leaf (name) values ('read')`.execute(reader.db),
    )
    await expect(writing).rejects.toMatchObject({ code: '25006' })
  })
})

test('a value that cannot be sent commits nothing, also where a connection is waited for', async () => {
  const store = stores.get('a server') as Store
  const toPostgres = () => {
    throw new Error('No such value')
  }
  const demandFailure = () =>
    expect(
      store.write(async tx => {
        tx.awaitAtCommit(insert(tx, 'sendable'))
        tx.awaitAtCommit(sql`select ${{ toPostgres }}::text`.execute(tx.db))
        return { answer: undefined }
      }),
    ).rejects.toThrow('No such value')
  await demandFailure()
  const { promise: signal, resolve: go } = Promise.withResolvers<void>()
  // As many as the Pool has connections.
  const holders = Array.from({ length: 8 }, () =>
    store.write(async tx => ({ answer: [await sql`select 1`.execute(tx.db), await signal] })),
  )
  const failure = demandFailure()
  setTimeout(go, 100)
  await Promise.all([failure, ...holders])
  const { rows } = await store.read(reader =>
    sql`select name from leaf where name = 'sendable'`.execute(reader.db),
  )
  expect(rows).toEqual([])
})

test('a connection lost among statements fails the change alone', async () => {
  const store = stores.get('a server') as Store
  const failing = store.write(async tx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx.db)
    tx.awaitAtCommit(insert(tx, 'lost 1'))
    tx.awaitAtCommit(sql`select pg_sleep(60)`.execute(tx.db))
    tx.awaitAtCommit(insert(tx, 'lost 2'))
    await store.read(reader => sql`select pg_terminate_backend(${rows[0]?.pid})`.execute(reader.db))
    return { answer: await insert(tx, 'lost 3') }
  })
  await expect(failing).rejects.toMatchObject({ code: 'databaseUnreachable' })
  const { rows } = await store.read(reader =>
    sql`select name from leaf where name like 'lost%'`.execute(reader.db),
  )
  expect(rows).toEqual([])
})
