import { partLength, showSentFile } from '#use-cases/files/show-sent-file.ts'
import type { Ask } from '#use-cases/use-case.ts'

import { download, type Route, route } from '../route.ts'

/** The routes of files as they were sent, to be saved. */
export const fileRoutes: readonly Route[] = [
  route('sentFile', {
    get: async ({ ask, params: { id } }) => {
      const { file, bytes } = await ask(showSentFile, { id })
      // Not the file's own type: whatever it contains, a browser saves it and never opens it.
      const mediaType = 'application/octet-stream'
      return download({ name: file.fileName, mediaType, size: file.size, bytes: partsOf(ask, file, bytes) })
    },
  }),
]

async function* partsOf(ask: Ask, { id, size }: { id: string; size: number }, first: Uint8Array) {
  yield first
  for (let part = 1; part * partLength < size; part++) yield (await ask(showSentFile, { id, part })).bytes
}
