import { Refusal } from '#domain/refusal.ts'

/** The refusals for database errors that a person can mend or wait for. */
type DatabaseCode = 'queryTooLong' | 'clash' | 'diskFull' | 'databaseBusy' | 'databaseUnreachable'
type FolderCode = 'folderUnwritable' | 'folderIsFile' | 'diskFull'

/** The refusal for an error of the database or its connection; undefined for a defect. */
export const databaseRefusal = (error: unknown): Refusal | undefined => {
  const code = refusalCode(error)
  return code && new Refusal(code)
}

/** The refusal for a file-system error while a data folder is opened; undefined for a defect. */
export const folderRefusal = (error: unknown, folder: string): Refusal | undefined => {
  const code = folderCodes.get(errorCode(error))
  if (code === undefined) return undefined
  return code === 'diskFull' ? new Refusal(code) : new Refusal(code, { folder })
}

/** The code of an error from Node or PostgreSQL; empty where there is none. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const refusalCode = (error: unknown): DatabaseCode | undefined => {
  const code = errorCode(error)
  if (/^08...$/.test(code)) return 'databaseUnreachable' // connection_exception
  const known = codes.get(code)
  if (known || !(error instanceof Error)) return known
  return messages.find(([message]) => message.test(error.message))?.[1]
}

// Codes of PostgreSQL (appendix A of its manual) and of the operating system; any other code is a defect.
const codes: ReadonlyMap<string, DatabaseCode> = new Map([
  ['57014', 'queryTooLong'], // query_canceled: by statement_timeout
  ['23505', 'clash'], // unique_violation: two people made the same thing at once
  ['40P01', 'clash'], // deadlock_detected
  ['53100', 'diskFull'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
  ['53300', 'databaseBusy'], // too_many_connections
  ['25P03', 'databaseUnreachable'], // idle_in_transaction_session_timeout
  ['57P01', 'databaseUnreachable'], // admin_shutdown
  ['57P02', 'databaseUnreachable'], // crash_shutdown
  ['57P03', 'databaseUnreachable'], // cannot_connect_now
  ['57P05', 'databaseUnreachable'], // idle_session_timeout
  ['EAI_AGAIN', 'databaseUnreachable'],
  ['ECONNREFUSED', 'databaseUnreachable'],
  ['ECONNRESET', 'databaseUnreachable'],
  ['EHOSTUNREACH', 'databaseUnreachable'],
  ['ENETUNREACH', 'databaseUnreachable'],
  ['ENOTFOUND', 'databaseUnreachable'],
  ['EPIPE', 'databaseUnreachable'],
  ['ETIMEDOUT', 'databaseUnreachable'],
])

// Messages about a connection to which pg gives no code.
const messages: readonly (readonly [RegExp, DatabaseCode])[] = [
  [/^Connection terminated/, 'databaseUnreachable'],
  [/^Client has encountered a connection error/, 'databaseUnreachable'],
  [/^Client was closed/, 'databaseUnreachable'],
  [/^timeout exceeded when trying to connect/, 'databaseBusy'],
]

const folderCodes: ReadonlyMap<string, FolderCode> = new Map([
  ['EACCES', 'folderUnwritable'],
  ['EPERM', 'folderUnwritable'],
  ['EROFS', 'folderUnwritable'],
  ['ENOTSUP', 'folderUnwritable'],
  ['EOPNOTSUPP', 'folderUnwritable'],
  ['EEXIST', 'folderIsFile'],
  ['ENOTDIR', 'folderIsFile'],
  ['ENOSPC', 'diskFull'],
  ['EDQUOT', 'diskFull'],
])
