import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { axeFindings } from './visit.ts'

/** Goes to each path of a language: axe finds nothing to say, and at no width is the page wider than its window. */
export const lookAtPages = async (page: Page, root: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${root}${path}`)
    expect(await axeFindings(page), path).toEqual([])
    for (const width of [1440, 1024, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(beyond, `${path} at ${width}`).toBeLessThanOrEqual(0)
    }
  }
}
