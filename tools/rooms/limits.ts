import { isTest, lineAt, type Breach, type SourceFile } from './source-file.ts'

const mostLines = 300

/** The breaches of the rules for single files, such as length, name and forbidden code. */
export const limitBreaches = (files: readonly SourceFile[]): Breach[] =>
  files.flatMap(file => [
    ...lengthBreaches(file),
    ...nameBreaches(file),
    ...rules.flatMap(rule => ruleBreaches(rule, file)),
  ])

const lengthBreaches = ({ path, text }: SourceFile): Breach[] => {
  const lines = text.trimEnd().split('\n').length
  if (lines <= mostLines) return []
  const sentence = `${lines} lines: at most ${mostLines}. Find the second thing in it and give it a file with its own name.`
  return [{ path, line: mostLines + 1, sentence }]
}

const nameBreaches = ({ path }: SourceFile): Breach[] => {
  const vagueName = path.split(/[/.]/).find(part => /^(?:utils?|helpers?|common|misc|managers?)$/i.test(part))
  return vagueName
    ? [{ path, line: 1, sentence: `“${vagueName}” says nothing: name the file after the one thing in it.` }]
    : []
}

type Rule = { pattern: RegExp; holds: (path: string) => boolean; sentence: string }

/** The files that connect the rooms and stand in none of them. */
export const wiring = ['src/main.ts', 'src/settings.ts']

const inSource = (path: string): boolean => path.startsWith('src/') && !isTest(path)

const rules: readonly Rule[] = [
  {
    // Written so that this file does not match its own rule.
    pattern: /\b(?:TO[D]O|FIX[M]E|HA[C]K)\b/gu,
    holds: () => true,
    sentence: 'A note to oneself: do it now, or write an issue.',
  },
  {
    pattern: /^export default\b/gmu,
    holds: path => !path.endsWith('.config.ts'),
    sentence: 'A default export has no name to search for: export it by name.',
  },
  {
    pattern: /\bprocess\.env\b/gu,
    // Setting TZ is for main.ts: it tells Node the zone of the secretariat.
    holds: path => inSource(path) && !wiring.includes(path),
    sentence: 'Only settings.ts reads the environment: take the value as a parameter.',
  },
  {
    pattern: /\.(?:push|unshift)\(\.\.\.|\bMath\.(?:max|min)\((?:[^()\n]*[\s[(])?\.\.\./gu,
    holds: inSource,
    sentence:
      'Arguments spread from input overflow the stack: loop, or take `largest` or `smallest` of `domain/extremes.ts`.',
  },
  {
    pattern: /\bnew Date\(\)|\bDate\.now\(/gu,
    holds: path => inSource(path) && /^src\/(?:domain|reading)\//u.test(path),
    sentence: 'The domain has no clock: take the time as a parameter.',
  },
]

const ruleBreaches = ({ pattern, holds, sentence }: Rule, { path, text }: SourceFile): Breach[] =>
  holds(path)
    ? [...text.matchAll(pattern)].map(({ index }) => ({ path, line: lineAt(text, index), sentence }))
    : []
