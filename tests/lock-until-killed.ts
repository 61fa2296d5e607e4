import { once } from 'node:events'

import { Refusal } from '#domain/refusal.ts'
import { lockFolder } from '#store/engine/folder-lock.ts'

// At a message, locks a folder, prints whether it succeeded, and holds the lock until it is killed.
const [folder = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
await once(process.stdin, 'data')
try {
  await lockFolder(folder)
  process.stdout.write('holding\n')
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stdout.write('refused\n')
}
setInterval(() => undefined, 60_000)
