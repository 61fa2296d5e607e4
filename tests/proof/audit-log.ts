import { runProgram, type Settings } from './program.ts'

/** What `audit verify` says: whether the log holds, and of how many entries. */
export type LogVerdict = { holds: boolean; entries: number; output: string }

/** The verdict on the audit log of a database, by the command. */
export const checkAuditLog = async (settings: Settings): Promise<LogVerdict> => {
  const { code, output } = await runProgram(['audit', 'verify'], settings)
  const number = /(\d[\d\s,.]*)\s+entr/u.exec(output)?.[1] ?? ''
  return { holds: code === 0, entries: Number(number.replace(/\D/gu, '')), output: output.trim() }
}
