import { lineAt, type SourceFile } from './source-file.ts'

/** An import as written: `#room/file.ts`, `./file.ts`, `hono`, `node:fs`. */
export type Import = { specifier: string; line: number }

const statements = [
  /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*(['"])(?<specifier>[^'"]+)\1/gmu,
  /^\s*import\s*(['"])(?<specifier>[^'"]+)\1/gmu,
  /\bimport\s*\(\s*(['"])(?<specifier>[^'"]+)\1/gu,
]

/** Every import of a file, of types too: what a file knows of, it depends on. */
export const importsOf = ({ text }: SourceFile): Import[] =>
  statements.flatMap(statement =>
    [...text.matchAll(statement)].map(match => ({
      specifier: match.groups?.specifier ?? '',
      line: lineAt(text, match.index + match[0].length),
    })),
  )

/** The file that an import of our own names, as a path from the root; undefined for packages and `node:`. */
export const targetOf = (path: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#tests/') || specifier.startsWith('#tools/')) return specifier.slice(1)
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`
  if (!specifier.startsWith('.')) return undefined
  return new URL(specifier, `file:///${path}`).pathname.slice(1)
}
