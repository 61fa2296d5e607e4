import { isLanguage, type Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { commandLineHelp } from '#i18n/command-line-help.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { Misuse, type Call, type Surroundings } from './surroundings.ts'

const exitCodes = { done: 0, refused: 1, misuse: 2, defect: 3 } as const

/**
 * The exit code of `jacana …`, after running it.
 * The codes are 0 done, 1 refused (a person can fix it), 2 wrong call, 3 defect in Jacana. Answers go to
 * `print`, error sentences to `complain`.
 */
export const runCommand = async (
  [name = 'help', ...args]: readonly string[],
  surroundings: Surroundings,
): Promise<number> => {
  const language = chosenLanguage(args) ?? surroundings.language
  const words = wordsIn(commandLineWords, language)
  try {
    const load = commands.get(name)
    if (!load) throw new Misuse(words.commandUnknown(name))
    const command = await load()
    await command({ ...surroundings, language, words, args })
    return exitCodes.done
  } catch (error) {
    surroundings.complain(sentenceOf(error, language))
    return codeOf(error)
  }
}

type Command = (call: Call) => Promise<void>

// Commands are loaded when called, so that a dry run of an import does not load the others.
const commands = new Map<string, () => Promise<Command>>([
  ['import', async () => (await import('./import-command.ts')).importCommand],
  ['export', async () => (await import('./export-command.ts')).exportCommand],
  ['list', async () => (await import('./list-command.ts')).listCommand],
  ['version', async () => (await import('./version-command.ts')).versionCommand],
  ['paper', async () => (await import('./paper-command.ts')).paperCommand],
  ['secret', async () => (await import('./secret-command.ts')).secretCommand],
  ['administrator', async () => (await import('./administrator-command.ts')).administratorCommand],
  ['audit', async () => (await import('./audit-command.ts')).auditCommand],
  ['serve', async () => call => call.serve()],
  ['help', async () => help],
  ['--help', async () => help],
])

const help: Command = async ({ print, language }) => print(`${commandLineHelp[language]}\n`)

// The language is read before the other options, so that an error about them is in that language too.
const chosenLanguage = (args: readonly string[]): Language | undefined => {
  const value =
    args.find((_, i) => args[i - 1] === '--language') ??
    args.find(arg => arg.startsWith('--language='))?.split('=')[1]
  return value !== undefined && isLanguage(value) ? value : undefined
}

const sentenceOf = (error: unknown, language: Language): string => {
  if (error instanceof Refusal) return refusalSentence(language, error)
  if (error instanceof Misuse) return error.message
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${wordsIn(commandLineWords, language).defect}\n\n${details}`
}

const codeOf = (error: unknown): number => {
  if (error instanceof Refusal) return exitCodes.refused
  return error instanceof Misuse ? exitCodes.misuse : exitCodes.defect
}
