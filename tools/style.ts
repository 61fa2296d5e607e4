import { fileURLToPath } from 'node:url'

import { readSources } from './rooms/read-sources.ts'
import { styleBreaches } from './style/style-breaches.ts'

const breaches = styleBreaches(readSources(fileURLToPath(new URL('..', import.meta.url))))
for (const { path, line, sentence } of breaches) console.log(`${path}:${line} ${sentence}`)
if (breaches.length > 0) process.exitCode = 1
