import { parseArgs, type ParseArgsConfig } from 'node:util'

import { Misuse, type Call } from './surroundings.ts'

/**
 * Reads a command's options and its one operand. Throws Misuse where there is an option that the command does not have,
 * or another number of operands than one.
 * @param missing the sentence for a missing operand
 */
export const readOptions = <Options extends NonNullable<ParseArgsConfig['options']>>(
  { args, words }: Call,
  options: Options,
  missing: string,
) => {
  const { values, positionals } = parse(args, options, words.optionWrong)
  const [operand, ...more] = positionals
  if (operand === undefined) throw new Misuse(missing)
  if (more.length > 0) throw new Misuse(words.optionWrong(more.join(' ')))
  return { values, operand }
}

/** The value of an option that must be one of a list, or undefined where it is absent. Throws Misuse for another value. */
export const readChoice = <Choice extends string>(
  { words }: Call,
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Choice | undefined => {
  if (value === undefined) return undefined
  const choice = choices.find(one => one === value)
  if (choice === undefined) throw new Misuse(words.choiceWrong(option, value, choices.join(', ')))
  return choice
}

const parse = <Options extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: Options,
  sentence: (problem: string) => string,
) => {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const [problem = ''] = /(?<=')-[^' ]+/u.exec(error.message) ?? [error.message]
    throw new Misuse(sentence(problem))
  }
}
