import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/**
 * Runs a program in the foreground and passes signals on to it, so that a stop reaches the one who holds the database.
 * @param {string} node the path of Node 24
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export const handOver = (node, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(node, ['--enable-source-maps', ...args], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('error', reject)
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
