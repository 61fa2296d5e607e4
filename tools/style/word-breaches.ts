import { lineAt, type Breach, type SourceFile } from '../rooms/source-file.ts'
import { declaredNames } from './declared-names.ts'
import { bareParticiples, replacedWords } from './words-not-used.ts'

/** The declared names that are a bare participle, or contain a word with a plainer replacement. */
export const wordBreaches = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap(file =>
    declaredNames(file).flatMap(({ name, at }) => {
      const fault = faultOf(name)
      return fault ? [{ path: file.path, line: lineAt(file.text, at), sentence: `“${name}”: ${fault}` }] : []
    }),
  )

const faultOf = (name: string): string | undefined => {
  if (bareParticiples.some(word => word === name.toLowerCase()))
    return 'a participle alone says when, not what. Name the thing: a noun, with an adjective if needed.'
  const word = wordsOf(name).find(each => replacedWords.has(each))
  return word && `“${word}” has a plain word in its place: ${replacedWords.get(word)}.`
}

// The words of a camel-case name, in lower case and singular: `paperMakings` is `paper`, `making`.
const wordsOf = (name: string): string[] =>
  (name.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [])
    .map(word => word.toLowerCase())
    .map(word => (replacedWords.has(word) ? word : word.replace(/s$/, '')))
