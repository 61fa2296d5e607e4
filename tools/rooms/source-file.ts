/** A file of the repository: its path from the root, with `/`, and its text. */
export type SourceFile = { path: string; text: string }

/** A breach of a rule: its place, and a sentence that says what is wrong and what to do instead. */
export type Breach = { path: string; line: number; sentence: string }

/** The line (from 1) of a position in a text. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

/** Whether a file is a test or serves tests, and may import from every room. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)
