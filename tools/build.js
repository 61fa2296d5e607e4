import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { buildAssets } from './build-assets.js'
import { Stop } from './stop.js'
import { words } from './words.js'

/**
 * Builds `dist/` if the sources have changed since it was built.
 * It holds the program (`main.js`), the programs it starts (`print-program.js`, `reading-program.js`),
 * `bench.js`, the migrations, and in `assets/` the files for browsers.
 * @param {string} root the folder of package.json
 * @returns {Promise<void>}
 * @throws {Stop} where a source does not compile
 */
export const ensureBuilt = async root => {
  const dist = join(root, 'dist')
  const stamp = join(dist, 'built-from')
  const sources = fingerprintOf(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  const start = Date.now()
  console.error(words.building())
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  try {
    await buildProgram(root)
    await buildAssets(root, 'dist/assets')
  } catch {
    throw new Stop(words.buildFailed())
  }
  cpSync(join(root, 'src/store/migrations'), join(dist, 'migrations'), { recursive: true })
  writeFileSync(stamp, sources)
  console.error(words.built(((Date.now() - start) / 1000).toFixed(1)))
}

const buildProgram = async root => {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      'print-program': 'src/use-cases/papers/print-program.ts',
      'reading-program': 'src/use-cases/background/reading-program.ts',
      bench: 'bench/bench.ts',
    },
    outdir: 'dist',
    bundle: true,
    // A command loads only what it needs: a dry run of an import starts without the database.
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node24',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: true,
    logLevel: 'warning',
  })
}

const fingerprintOf = root => {
  const hash = createHash('sha256')
  for (const folder of ['src', 'bench', 'assets', 'tools', 'tests/made']) {
    const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
    for (const file of files)
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
}
