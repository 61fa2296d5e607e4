import { rotateSecret } from '#use-cases/admin/installation-secrets.ts'

import { readOptions } from './read-options.ts'
import { Misuse, type Call } from './surroundings.ts'

/**
 * `jacana secret rotate`: a new secret in front of the earlier ones, which stay readable.
 * @throws Refusal secretFileWrong (file, least), folderUnwritable (folder)
 */
export const secretCommand = async (call: Call): Promise<void> => {
  const { words, print, secretFile } = call
  const { operand } = readOptions(call, languageOption, words.commandUnknown('secret'))
  if (operand !== 'rotate') throw new Misuse(words.commandUnknown(`secret ${operand}`))
  await rotateSecret(secretFile)
  print(`${words.secretRotated(secretFile)}\n`)
}

const languageOption = { language: { type: 'string' } } as const
