import type { SourceFile } from '../rooms/source-file.ts'

/** How often a pattern stands in the code of these files; comments and imports do not count. */
export const occurrences = (files: readonly SourceFile[], pattern: RegExp): number =>
  files.reduce((sum, file) => sum + codeOf(file).split(pattern).length - 1, 0)

/** How many of these files have the pattern in their code. */
export const filesNaming = (files: readonly SourceFile[], pattern: RegExp): number =>
  files.filter(file => pattern.test(codeOf(file))).length

const codeOf = ({ text }: SourceFile): string =>
  text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import\b[^'"]*(['"]).*?\1/gmu, '')
