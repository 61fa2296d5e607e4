import { fold } from '#domain/words/fold.ts'
import { resultNumber } from '#domain/words/sections.ts'

/**
 * The result number at the beginning of each text, where there is one. They are numbers of the section (if it
 * has one) that follow one another. "3.7 par. 4" is the rest of a reference; after 3.2 comes 3.3 before 3.7.
 */
export const resultNumbers = (texts: readonly string[], section: string): (string | undefined)[] => {
  const numbers = texts.map(text => {
    const number = resultNumber(text)
    if (
      !number ||
      afterReference.test(fold(number.rest)) ||
      (section !== '' && !number.number.startsWith(`${section}.`))
    )
      return undefined
    return number.number
  })
  let last = ''
  return numbers.map((number, at) => {
    if (number === undefined || !follows(last, number)) return undefined
    const nearer = numbers
      .slice(at + 1)
      .some(other => other !== undefined && follows(last, other) && follows(other, number))
    if (nearer) return undefined
    last = number
    return number
  })
}

const afterReference =
  /^(?:(?:paras?|parrs?|pars?|paragraph\w*|parrafos?|annexe?|anexo)\b\.?\s*\d|(?:and|et|y)\s+\S*\d|[;,)])/

/** Whether a number comes after another, part by part: 1.10 after 1.9, letters by the alphabet. */
const follows = (before: string, number: string): boolean => {
  if (before === '') return true
  const [one, other] = [before.split('.'), number.split('.')]
  const at = other.findIndex((part, index) => part !== one[index])
  if (at < 0) return false
  const [from, to] = [one[at] ?? '', other[at] ?? '']
  return /^\d+$/.test(from) && /^\d+$/.test(to) ? Number(to) > Number(from) : to > from
}
