import { Worker } from 'node:worker_threads'

/**
 * Ends this process when it uses more memory than `megabytes`.
 * A heap limit would not count memory outside the heap, such as byte arrays.
 * The check runs in a thread of its own, because the main thread may work without a pause.
 */
export const limitMemory = (megabytes: number): void => {
  const watching = `setInterval(() => {
    if (process.memoryUsage.rss() > ${megabytes * 1_000_000}) process.kill(process.pid, 'SIGKILL')
  }, 20)`
  new Worker(watching, { eval: true }).unref()
}
