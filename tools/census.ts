import { fileURLToPath } from 'node:url'

import { census } from './census/census.ts'
import { readSources } from './rooms/read-sources.ts'

for (const [name, value] of census(readSources(fileURLToPath(new URL('..', import.meta.url)))))
  console.log(`${name.padEnd(72)} ${value}`)
