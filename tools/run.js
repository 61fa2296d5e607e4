// The way in of every npm script. It runs on the machine's own Node (20 or newer), sets up what is missing, and hands
// over to the Node 24 that npm brought. Other files are imported late: an older Node must reach the refusal.
import { machineRefusal } from './machine.js'
import { words } from './words.js'

const commands = ['start', 'test', 'check', 'bench', 'jacana']

const run = async (command, args) => {
  const refusal = machineRefusal({
    version: process.versions.node,
    platform: process.platform,
    arch: process.arch,
  })
  if (refusal) return stop(words[refusal.code](refusal.value))
  if (!commands.includes(command)) return stop(words.commandUnknown(command ?? '', commands.join(', ')))
  const { Stop } = await import('./stop.js')
  try {
    process.exitCode = await perform(command, args)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    stop(error.message)
  }
}

const perform = async (command, args) => {
  const { fileURLToPath } = await import('node:url')
  const { ensureInstalled } = await import('./install.js')
  const root = fileURLToPath(new URL('..', import.meta.url))
  const node = ensureInstalled(root)
  const { ensureBuilt } = await import('./build.js')
  await ensureBuilt(root)
  if (command === 'check' || command === 'test') {
    const { runChecks } = await import('./checks.js')
    return runChecks(root, node, command === 'check' ? ['quick'] : ['quick', 'full']) ? 0 : 1
  }
  const { handOver } = await import('./hand-over.js')
  if (command === 'bench') return handOver(node, [`${root}dist/bench.js`, ...args])
  return handOver(node, [`${root}dist/main.js`, ...(command === 'start' ? ['serve'] : args)])
}

const stop = sentence => {
  console.error(sentence)
  process.exitCode = 1
}

void run(process.argv[2], process.argv.slice(3))
