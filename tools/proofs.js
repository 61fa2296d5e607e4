import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Runs the proofs with the built program; each prints a line.
 * @param {string} root the folder of package.json
 * @param {string} node the path of Node 24
 * @param {readonly string[]} args `--short`, and the first words of the names of those to run
 * @returns {import('./counts.js').Counts}
 */
export const runProofs = (root, node, args) => {
  const file = join(root, 'dist/proofs.json')
  mkdirSync(join(root, 'dist'), { recursive: true })
  rmSync(file, { force: true })
  spawnSync(node, [join(root, 'tests/proof/run-proofs.ts'), file, ...args], { cwd: root, stdio: 'inherit' })
  // A run that ended before it wrote its counts has failed.
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 }
}
