import { fileURLToPath } from 'node:url'

import { breachesOf } from './rooms/breaches.ts'
import { readSources } from './rooms/read-sources.ts'

const breaches = breachesOf(readSources(fileURLToPath(new URL('..', import.meta.url))))
for (const { path, line, sentence } of breaches) console.log(`${path}:${line} ${sentence}`)
if (breaches.length > 0) process.exitCode = 1
