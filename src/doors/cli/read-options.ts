import { parseArgs, type ParseArgsConfig } from 'node:util'

import { Misuse, type Call } from './surroundings.ts'

/**
 * The options of a command and its one operand.
 * @param missing the sentence for a missing operand
 * @throws Misuse for an unknown option, or another number of operands than one
 */
export const readOptions = <Options extends NonNullable<ParseArgsConfig['options']>>(
  call: Call,
  options: Options,
  missing: string,
) => {
  const { values, operands } = readOperands(call, options, 1)
  const [operand] = operands
  if (operand === undefined) throw new Misuse(missing)
  return { values, operand }
}

/**
 * The options of a command and its operands, at most `most` of them.
 * @throws Misuse for an unknown option
 */
export const readOperands = <Options extends NonNullable<ParseArgsConfig['options']>>(
  { args, words }: Call,
  options: Options,
  most: number,
) => {
  const { values, positionals } = parse(args, options, words.optionWrong)
  if (positionals.length > most) throw new Misuse(words.optionWrong(positionals.slice(most).join(' ')))
  return { values, operands: positionals }
}

/**
 * The value of an option that must be one of a list, or undefined where it is absent.
 * @throws Misuse for another value
 */
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
