import type { Breach, SourceFile } from '../rooms/source-file.ts'
import { exportedTwice } from './exported-twice.ts'
import { folderCycles } from './folder-cycles.ts'
import { longLines } from './long-lines.ts'
import { wordBreaches } from './word-breaches.ts'

/** Everything in these files that STYLE.md forbids and a program can see. */
export const styleBreaches = (files: readonly SourceFile[]): Breach[] => [
  ...wordBreaches(files),
  ...exportedTwice(files),
  ...longLines(files),
  ...folderCycles(files),
]
