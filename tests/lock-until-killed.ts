import { once } from 'node:events'

import { Refusal } from '#domain/refusal.ts'
import { lockFolder } from '#store/engine/folder-lock.ts'

// When told to, locks a folder, prints whether it could, and holds it until somebody kills it.
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
