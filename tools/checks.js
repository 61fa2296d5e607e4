import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { addCounts } from './counts.js'

/** The checks before the tests: a name, and the arguments for Node 24. */
const checks = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'rooms', args: ['tools/rooms.ts'] },
  { name: 'style', args: ['tools/style.ts'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  },
  { name: 'unused exports', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
]

/**
 * Runs the checks and the tests of some vitest projects, and prints the time of each.
 * @param {string} root the folder of package.json
 * @param {string} node the path of Node 24
 * @param {readonly string[]} projects `quick`, `worlds`, `papers`, `full`
 * @returns {Promise<import('./counts.js').Counts>}
 */
export const runChecks = async (root, node, projects) => {
  const outcomes = await runSteps(root, node)
  const tests = runTests(root, node, projects)
  const hasPassed = outcomes.filter(Boolean).length
  return addCounts({ passed: hasPassed, failed: outcomes.length - hasPassed, skipped: 0 }, tests)
}

/** Runs all checks, as many at once as there are cores. */
const runSteps = async (root, node) => {
  const waiting = [...checks]
  const outcomes = []
  const work = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift())
      outcomes.push(await runStep(root, node, check))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return outcomes
}

/** Runs one check and prints its output in one piece when it fails, because several run at once. */
const runStep = (root, node, { name, args }) =>
  new Promise(resolve => {
    const start = Date.now()
    const child = spawn(node, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', part => output.push(part))
    child.on('close', code => {
      if (code !== 0) console.log(Buffer.concat(output).toString('utf8').trimEnd())
      report(code === 0, name, start)
      resolve(code === 0)
    })
  })

const runTests = (root, node, projects) => {
  const start = Date.now()
  const file = join(root, 'dist/tests.json')
  mkdirSync(join(root, 'dist'), { recursive: true })
  rmSync(file, { force: true })
  const projectArgs = projects.flatMap(project => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const outcome = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...projectArgs, ...reporters], {
    cwd: root,
    stdio: 'inherit',
  })
  const counts = existsSync(file)
    ? countsIn(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  // A test file that cannot be loaded has no failed test, but counts as one.
  const failures = outcome.status === 0 ? counts.failed : Math.max(1, counts.failed)
  report(failures === 0, 'tests', start)
  return { ...counts, failed: failures }
}

const countsIn = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
})

const report = (hasPassed, name, start) => {
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${hasPassed ? '✓' : '✗'} ${name} (${seconds} s)`)
}
