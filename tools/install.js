import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { runtimeFile } from './machine.js'
import { Stop } from './stop.js'
import { words } from './words.js'

/**
 * Installs the packages of the lockfile if any is missing, and returns the path of Node 24.
 * It prints to stderr, because a command may print JSON to stdout.
 * @param {string} root the folder of package.json
 * @returns {string} the path of Node 24
 * @throws {Stop} where npm fails, or the installed Node 24 does not run
 */
export const ensureInstalled = root => {
  if (!isInstalled(root)) install(root)
  const node = join(root, 'node_modules', runtimeFile(process) ?? '')
  if (!existsSync(node)) throw new Stop(words.nodeMissing(node))
  return node
}

const install = root => {
  const start = Date.now()
  console.error(words.installing())
  // No install scripts: no package needs them, and they could run any code.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const shell = process.platform === 'win32'
  const options = {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_loglevel: 'error' },
  }
  const outcome = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell })
  if (outcome.status !== 0) throw new Stop(words.installFailed())
  const node = join(root, 'node_modules', runtimeFile(process) ?? '')
  if (!existsSync(node)) throw new Stop(words.nodeMissing(node))
  if (spawnSync(node, ['--version']).status !== 0) throw new Stop(words.nodeBroken(node))
  console.error(words.installed(((Date.now() - start) / 1000).toFixed(0)))
}

/** Whether npm's list of installed packages, which it writes last of all, agrees with the lockfile. */
const isInstalled = root => {
  const marker = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(marker)) return false
  const installedPackages = readPackages(marker)
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional, peer }]) =>
      path === '' ||
      (installedPackages[path]
        ? installedPackages[path].version === version
        : optional || devOptional || peer),
  )
}

const readPackages = file => JSON.parse(readFileSync(file, 'utf8')).packages
