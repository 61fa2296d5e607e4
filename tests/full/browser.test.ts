import { expect, test } from 'vitest'

import { startBrowser, startPackaged, type RunningBrowser } from './browser.ts'

const readAloud = async ({ browser, stop }: RunningBrowser): Promise<string> => {
  const page = await browser.newPage()
  await page.setContent(
    '<title>nenúfar</title><p id="leaf"></p><script>document.querySelector("#leaf").textContent = document.title</script>',
  )
  const text = await page.textContent('#leaf')
  await stop()
  return text ?? ''
}

test('the browser of this machine shows a page and runs its script', async () => {
  expect(await readAloud(await startBrowser())).toBe('nenúfar')
})

test.runIf(process.platform === 'linux' && process.arch === 'x64')(
  'the browser of the npm package shows a page and runs its script',
  async () => {
    expect(await readAloud(await startPackaged())).toBe('nenúfar')
  },
)
