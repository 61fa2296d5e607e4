import { createAdministratorLink } from '#use-cases/people/create-administrator-link.ts'

import { readOptions } from './read-options.ts'
import { Misuse, type Call } from './surroundings.ts'

/**
 * `jacana administrator add`: a link by which one more administrator comes in. Whoever can run commands on
 * the machine reads the database anyway, so this gives nobody more than they have.
 */
export const administratorCommand = async (call: Call): Promise<void> => {
  const { words, language, print, person, openJacana, baseUrl } = call
  const { operand } = readOptions(call, languageOption, words.commandUnknown('administrator'))
  if (operand !== 'add') throw new Misuse(words.commandUnknown(`administrator ${operand}`))
  const address = baseUrl()
  const { jacana, close } = await openJacana()
  try {
    const link = await jacana.do(createAdministratorLink, person, { language })
    print(`${words.administratorLink(`${address}${link}`)}\n`)
  } finally {
    await close()
  }
}

const languageOption = { language: { type: 'string' } } as const
