import { fold } from '#domain/words/fold.ts'
import { headingWords } from '#domain/papers/heading-words.ts'
import { languages } from '#domain/language.ts'

/** The share of heading words in a line, 0 to 1; 0 where it has only the small words between them. */
export const headingShare = (line: string): number => {
  const words = fold(line)
    .split(/[\s/()–—:,;-]+/)
    .filter(word => word !== '')
  if (words.length === 0) return /^[/–—-]+$/.test(line.trim()) ? 1 : 0
  const kinds = words.map(kindOf)
  return kinds.includes('heading') ? kinds.filter(kind => kind !== 'other').length / words.length : 0
}

const kindCache = new Map<string, 'heading' | 'between' | 'other'>()
const kindOf = (word: string): 'heading' | 'between' | 'other' => {
  const before = kindCache.get(word)
  if (before) return before
  const kind = isHeadingWord(word) ? 'heading' : between.test(word) ? 'between' : 'other'
  if (kindCache.size < 20_000) kindCache.set(word, kind)
  return kind
}

const isHeadingWord = (word: string): boolean => {
  const bare = word.replace(/^[dl]'/, '').replace(/[.']$/, '')
  return /^(?:19|20)\d\d$/.test(bare) || qualifiers.test(bare) || stems.test(bare)
}

const stems = new RegExp(
  `^(?:${Object.values(headingWords)
    .flatMap(words => languages.flatMap(language => words[language]))
    .join('|')})`,
)

const between =
  /^(?:a|the|of|and|or|for|by|in|to|at|on|per|du|de|des|la|le|les|et|ou|au|aux|pour|par|en|sur|del|el|los|las|y|o|para|por|key|main|fine?|no|n|type|end|fin)$/
const qualifiers =
  /^(?:plans?|planned|prevue?s?|previst[oa]s?|expected|attendue?s?|esperad[oa]s?|annual\w*|annuel\w*|anual\w*|trien\w*|bienn?\w*|quadrienn\w*|period\w*|years?|annees?|ano|anos|principa\w*|intern\w*|programmes?|programas?|additional|delivery|proposed|strategic|strategique|estrategic\w*|mid-?term|associated)$/
