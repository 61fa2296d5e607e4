import { cycleBreaches } from './cycles.ts'
import { importBreaches } from './import-breaches.ts'
import { limitBreaches } from './limits.ts'
import type { Breach, SourceFile } from './source-file.ts'

/** Every breach of the rules of ARCHITECTURE.md in these files. */
export const breachesOf = (files: readonly SourceFile[]): Breach[] => [
  ...importBreaches(files),
  ...cycleBreaches(files),
  ...limitBreaches(files),
]
