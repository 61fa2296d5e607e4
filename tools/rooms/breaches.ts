import { cycleBreaches } from './cycles.ts'
import { importBreaches } from './import-breaches.ts'
import { limitBreaches } from './limits.ts'
import type { Breach, SourceFile } from './source-file.ts'

/** Everything in these files that breaks the order of the house. */
export const breachesOf = (files: readonly SourceFile[]): Breach[] => [
  ...importBreaches(files),
  ...cycleBreaches(files),
  ...limitBreaches(files),
]
