// Every npm script starts here, on the Node of the machine (20 or newer). It installs and builds first.
// It then starts Node 24 from the packages. Other files load late, so that an old Node can print its refusal.
import { machineRefusal } from './machine.js'
import { words } from './words.js'

const commands = ['start', 'test', 'check', 'ci', 'bench', 'proof', 'jacana']

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
  if (command in projectsOf || command === 'proof') return conclude(await tryOut(root, node, command, args))
  const { runWithNode } = await import('./run-with-node.js')
  if (command === 'bench') return runWithNode(node, [`${root}dist/bench.js`, ...args])
  return runWithNode(node, [`${root}dist/main.js`, ...(command === 'start' ? ['serve'] : args)])
}

/** The test projects that a command runs after the checks. */
const everyProject = ['quick', 'worlds', 'papers', 'full']
const projectsOf = { check: ['quick'], test: everyProject, ci: everyProject }

/** The counts of the checks and tests of a command, of the proofs, or (in `ci`) of both. */
const tryOut = async (root, node, command, args) => {
  const { runChecks } = await import('./checks.js')
  const { runProofs } = await import('./proofs.js')
  const { addCounts } = await import('./counts.js')
  if (command === 'proof') return runProofs(root, node, args)
  const counts = await runChecks(root, node, projectsOf[command])
  return command === 'ci' ? addCounts(counts, runProofs(root, node, ['--short'])) : counts
}

const conclude = async counts => {
  const { closingLine } = await import('./counts.js')
  console.log(closingLine(counts))
  return counts.failed === 0 ? 0 : 1
}

const stop = sentence => {
  console.error(sentence)
  process.exitCode = 1
}

void run(process.argv[2], process.argv.slice(3))
