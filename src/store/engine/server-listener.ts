import { Client } from 'pg'

/** Hears the notifications of a database. */
export type Listener = {
  /** Called with the text of each notification. */
  hear: (text: string) => void
  /** Called when the connection is there, and when it is lost: notifications in between are lost too. */
  setConnected: (isConnected: boolean) => void
}

/** The channel on which programs that use one database notify one another of changes. */
export const changesChannel = 'jacana_changes'

/** The milliseconds between two attempts to connect again. */
const pause = 1_000

/** The milliseconds between two checks of the connection, and the most that an answer may take. */
const rhythm = { check: 10_000, answer: 5_000 }

/** Listens to `changesChannel` on a connection of its own, again after each loss; the result ends it. */
export const listenToServer = (databaseUrl: string, listener: Listener): (() => Promise<void>) => {
  let isStopped = false
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  const connect = async (): Promise<void> => {
    const newClient = new Client({
      connectionString: databaseUrl,
      keepAlive: true,
      connectionTimeoutMillis: rhythm.answer,
      query_timeout: rhythm.answer,
    })
    client = newClient
    const lose = () => {
      if (client !== newClient) return
      client = undefined
      clearTimeout(timer)
      listener.setConnected(false)
      newClient.end().catch(() => undefined)
      if (!isStopped) timer = setTimeout(() => void connect(), pause).unref()
    }
    // A lost connection reports an error, an end, or both.
    newClient.on('error', lose).on('end', lose)
    newClient.on('notification', ({ payload }) => listener.hear(payload ?? ''))
    const check = () => {
      newClient.query('select 1').then(() => (timer = setTimeout(check, rhythm.check).unref()), lose)
    }
    try {
      await newClient.connect()
      await newClient.query(`listen ${changesChannel}`)
      if (client !== newClient) return
      listener.setConnected(true)
      timer = setTimeout(check, rhythm.check).unref()
    } catch {
      lose()
    }
  }
  void connect()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
