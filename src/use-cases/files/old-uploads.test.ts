import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { removeOldUploads } from './old-uploads.ts'

test('uploads that were cut off long ago are removed, newer ones and other files stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'jacana-old-uploads-'))
  try {
    const now = new Date('2031-03-03T10:00:00Z')
    for (const [name, at] of [
      ['jacana-upload-old', '2031-03-01T10:00:00Z'],
      ['jacana-upload-new', '2031-03-03T09:00:00Z'],
      ['somebody-else', '2031-03-01T10:00:00Z'],
    ] as const) {
      await mkdir(join(folder, name))
      await writeFile(join(folder, name, 'file'), 'abc')
      await utimes(join(folder, name), new Date(at), new Date(at))
    }
    expect(await removeOldUploads(now, folder)).toBe(1)
    expect((await readdir(folder)).toSorted()).toEqual(['jacana-upload-new', 'somebody-else'])
  } finally {
    await rm(folder, { recursive: true })
  }
})
