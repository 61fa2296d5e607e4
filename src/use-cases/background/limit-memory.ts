import { Worker } from 'node:worker_threads'

/**
 * Ends this process when it holds more than so many megabytes. A heap limit does not count what lies outside the heap,
 * such as bytes; and a thread of its own looks on while the process works without pause.
 */
export const limitMemory = (megabytes: number): void => {
  const watching = `setInterval(() => process.memoryUsage.rss() > ${megabytes * 1_000_000} && process.kill(process.pid, 'SIGKILL'), 20)`
  new Worker(watching, { eval: true }).unref()
}
