import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** What is looked at before any test runs: a name, and the arguments given to Node 24. */
const checks = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'rooms', args: ['tools/rooms.ts'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware', '--deny-warnings'] },
  {
    name: 'format',
    args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  },
  { name: 'unused exports', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
]

/**
 * Runs the checks and the tests of some vitest projects, each named with its time, and ends with one line of totals.
 * @param {string} root the folder of package.json
 * @param {string} node the path of Node 24
 * @param {readonly string[]} projects `quick`, `full`
 * @returns {boolean} whether everything passed
 */
export const runChecks = (root, node, projects) => {
  const outcomes = checks.map(({ name, args }) => runStep(root, node, name, args))
  const tests = runTests(root, node, projects)
  const passed = outcomes.filter(Boolean).length + tests.passed
  const failed = outcomes.filter(outcome => !outcome).length + tests.failed
  console.log(`${passed} passed, ${failed} failed, ${tests.skipped} skipped`)
  return failed === 0
}

const runStep = (root, node, name, args) => {
  const started = Date.now()
  const done = spawnSync(node, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 })
  const passed = done.status === 0
  if (!passed) console.log(`${done.stdout}${done.stderr}`.trimEnd())
  report(passed, name, started)
  return passed
}

const runTests = (root, node, projects) => {
  const started = Date.now()
  const file = join(root, 'dist/tests.json')
  mkdirSync(join(root, 'dist'), { recursive: true })
  rmSync(file, { force: true })
  const chosen = projects.flatMap(project => ['--project', project])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const done = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters], {
    cwd: root,
    stdio: 'inherit',
  })
  const counts = existsSync(file)
    ? countsIn(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 }
  // A test file that cannot even be loaded has no failed test in it, and yet it failed.
  const failed = done.status === 0 ? counts.failed : Math.max(1, counts.failed)
  report(failed === 0, 'tests', started)
  return { ...counts, failed }
}

const countsIn = ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
  passed: numPassedTests,
  failed: numFailedTests,
  skipped: numPendingTests + numTodoTests,
})

const report = (passed, name, started) => {
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds} s)`)
}
