import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { SourceFile } from './source-file.ts'

const folders = ['src', 'tests', 'bench', 'tools', 'assets']

/** Every source file of the repository whose package.json is in `root`. */
export const readSources = (root: string): SourceFile[] =>
  folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.(?:ts|tsx|js|css)$/.test(name))
      .toSorted()
      .map(name => ({
        path: `${folder}/${name.replaceAll('\\', '/')}`,
        text: readFileSync(join(root, folder, name), 'utf8'),
      })),
  )
