import { runProgramCommand, type Settings } from './program.ts'

/** The result of `audit verify`: whether the log is whole, and its number of entries. */
export type LogVerdict = { holds: boolean; entries: number; output: string }

/** The result of `audit verify` for the database of these settings. */
export const checkAuditLog = async (settings: Settings): Promise<LogVerdict> => {
  const { code, output } = await runProgramCommand(['audit', 'verify'], settings)
  const number = /(\d[\d\s,.]*)\s+entr/u.exec(output)?.[1] ?? ''
  return { holds: code === 0, entries: Number(number.replace(/\D/gu, '')), output: output.trim() }
}
