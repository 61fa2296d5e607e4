import { isLanguage, type Language } from '#domain/language.ts'
import { Refusal } from '#domain/refusal.ts'
import { refusalSentence } from '#i18n/refusals/refusal-sentence.ts'
import { commandLineWords } from '#i18n/command-line.ts'
import { commandLineHelp } from '#i18n/command-line-help.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { Misuse, type Call, type Surroundings } from './surroundings.ts'

const exitCodes = { done: 0, refused: 1, misuse: 2, defect: 3 } as const

/**
 * Runs `jacana …`: answers go to `print`, sentences about what is wrong to `complain`.
 * @returns the exit code: 0 done, 1 refused (a person can mend it), 2 called wrongly, 3 a defect of ours
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

// Loaded when called: a dry run of an import must not wait for the parts of the others.
const commands = new Map<string, () => Promise<Command>>([
  ['import', async () => (await import('./import-command.ts')).importCommand],
  ['export', async () => (await import('./export-command.ts')).exportCommand],
  ['list', async () => (await import('./list-command.ts')).listCommand],
  ['version', async () => (await import('./version-command.ts')).versionCommand],
  ['paper', async () => (await import('./paper-command.ts')).paperCommand],
  ['audit', async () => (await import('./audit-command.ts')).auditCommand],
  ['serve', async () => call => call.serve()],
  ['help', async () => help],
  ['--help', async () => help],
])

const help: Command = async ({ print, language }) => print(`${commandLineHelp[language]}\n`)

// Read before the options are: a complaint about them should be in that language too.
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
