import { spawn } from 'node:child_process'
import { constants } from 'node:os'

// A young generation of 8 MB a half keeps a busy server under 200 MB, and costs about 2 % of its speed.
const options = ['--enable-source-maps', '--max-semi-space-size=8']

/**
 * Runs a program in the foreground and passes signals on to it, so that it can close the database.
 * @param {string} node the path of Node 24
 * @param {readonly string[]} args
 * @returns {Promise<number>} its exit code
 */
export const runWithNode = (node, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(node, [...options, ...args], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    const watch = watchNpm(() => child.kill('SIGTERM'))
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      clearInterval(watch)
      resolve(code ?? 128 + constants.signals[signal])
    })
  })

/** Watches for the end of npm: its shell passes no signals on, so the parent process is checked. */
const watchNpm = onGone => {
  const parent = process.ppid
  if (!process.env.npm_lifecycle_event) return undefined
  return setInterval(() => {
    if (process.ppid !== parent) onGone()
  }, 500)
}
