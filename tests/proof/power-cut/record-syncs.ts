import fs, { copyFileSync, fstatSync, mkdirSync, readlinkSync, renameSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join, relative } from 'node:path'

// Loaded before the program (NODE_OPTIONS=--import). It copies each file that is flushed under CUT_DATA
// to the same place under CUT_SHADOW. These copies are the least that a power cut leaves.

const { CUT_DATA: data = '', CUT_SHADOW: shadow = '' } = process.env

const copySynced = (fileDescriptor: number): void => {
  const path = readlinkSync(`/proc/self/fd/${fileDescriptor}`)
  const within = relative(data, path)
  if (within.startsWith('..') || path.endsWith('(deleted)') || fstatSync(fileDescriptor).isDirectory()) return
  const target = join(shadow, within)
  mkdirSync(dirname(target), { recursive: true })
  // Written under another name first, because the program may be killed during the copy.
  copyFileSync(path, `${target}.part`)
  renameSync(`${target}.part`, target)
}

const recordSync = (name: 'fsyncSync' | 'fdatasyncSync'): void => {
  const real = fs[name]
  fs[name] = fileDescriptor => {
    real(fileDescriptor)
    copySynced(fileDescriptor)
  }
}

const recordCallback = (name: 'fsync' | 'fdatasync'): void => {
  const real = fs[name]
  const recorded = (fileDescriptor: number, done: (error: NodeJS.ErrnoException | null) => void): void =>
    real(fileDescriptor, error => {
      if (error === null) copySynced(fileDescriptor)
      done(error)
    })
  Object.assign(fs, { [name]: recorded })
}

const recordHandles = async (): Promise<void> => {
  const handle = await fs.promises.open('/dev/null')
  const prototype: fs.promises.FileHandle = Object.getPrototypeOf(handle)
  for (const name of ['sync', 'datasync'] as const) {
    const real = prototype[name]
    prototype[name] = async function record(this: fs.promises.FileHandle) {
      await real.call(this)
      copySynced(this.fd)
    }
  }
  await handle.close()
}

recordSync('fsyncSync')
recordSync('fdatasyncSync')
recordCallback('fsync')
recordCallback('fdatasync')
await recordHandles()
syncBuiltinESMExports()
