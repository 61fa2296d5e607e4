import { lineAt, type SourceFile } from './source-file.ts'

/** An import as it is written (`#room/file.ts`, `./file.ts`, `hono`, `node:fs`), and its line. */
export type Import = { specifier: string; line: number }

const statements = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<specifier>[^'"]+)\1/gmu,
  /^\s*import\s*(['"])(?<specifier>[^'"]+)\1/gmu,
  /\bimport\s*\(\s*(['"])(?<specifier>[^'"]+)\1/gu,
]

/** Every import of a file, including imports of types, which are dependencies too. */
export const importsOf = ({ text }: SourceFile): Import[] =>
  statements.flatMap(statement =>
    [...text.matchAll(statement)].map(match => ({
      specifier: match.groups?.specifier ?? '',
      line: lineAt(text, match.index + match[0].length),
    })),
  )

/** The path from the root of the file that an import names; undefined for packages and `node:`. */
export const targetOf = (path: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#tests/') || specifier.startsWith('#tools/')) return specifier.slice(1)
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (!specifier.startsWith('.')) return undefined
  return new URL(specifier, `file:///${path}`).pathname.slice(1)
}
