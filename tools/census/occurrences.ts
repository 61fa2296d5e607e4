import type { SourceFile } from '../rooms/source-file.ts'

/** The number of matches of a pattern in these files, without comments and imports. */
export const occurrences = (files: readonly SourceFile[], pattern: RegExp): number =>
  files.reduce((sum, file) => sum + codeOf(file).split(pattern).length - 1, 0)

/** The number of these files whose code matches the pattern. */
export const filesNaming = (files: readonly SourceFile[], pattern: RegExp): number =>
  files.filter(file => pattern.test(codeOf(file))).length

const codeOf = ({ text }: SourceFile): string =>
  text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import\b[^'"]*(['"]).*?\1/gmu, '')
