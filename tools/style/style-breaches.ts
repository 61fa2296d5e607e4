import type { Breach, SourceFile } from '../rooms/source-file.ts'
import { exportedTwice } from './exported-twice.ts'
import { folderCycles } from './folder-cycles.ts'
import { longLines } from './long-lines.ts'
import { wordBreaches } from './word-breaches.ts'

/** Every breach of STYLE.md in these files that a program can find. */
export const styleBreaches = (files: readonly SourceFile[]): Breach[] => [
  ...wordBreaches(files),
  ...exportedTwice(files),
  ...longLines(files),
  ...folderCycles(files),
]
