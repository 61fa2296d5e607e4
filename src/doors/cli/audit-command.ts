import { Refusal } from '#domain/refusal.ts'
import { formatCount } from '#i18n/formats.ts'
import { verifyAudit } from '#use-cases/admin/verify-audit.ts'

import { readOptions } from './read-options.ts'
import { Misuse, type Call } from './surroundings.ts'

/**
 * `jacana audit verify`: a check that the audit log is intact.
 * @throws Refusal auditBroken (entry)
 */
export const auditCommand = async (call: Call): Promise<void> => {
  const { words, language, print, person, openJacana } = call
  const { operand } = readOptions(call, languageOption, words.commandUnknown('audit'))
  if (operand !== 'verify') throw new Misuse(words.commandUnknown(`audit ${operand}`))
  const { jacana, close } = await openJacana()
  try {
    const verdict = await jacana.do(verifyAudit, person, {})
    if (!verdict.ok) throw new Refusal('auditBroken', { entry: verdict.brokenPosition })
    print(`${words.auditHolds(formatCount(language, verdict.entries, words.entries))}\n`)
  } finally {
    await close()
  }
}

const languageOption = { language: { type: 'string' } } as const
