import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoOverflow, expectNoOverlap, pageWidths } from './layout-faults.ts'
import { axeFindings } from './visit.ts'

/** Goes to each path of a language: axe finds nothing to say; at no width does the page overflow, or one thing stand upon another. */
export const lookAtPages = async (page: Page, root: string, paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${root}${path}`)
    expect(await axeFindings(page), path).toEqual([])
    for (const width of pageWidths) {
      await page.setViewportSize({ width, height: 900 })
      await expectNoOverflow(page, `${path} at ${width}`)
      await expectNoOverlap(page, `${path} at ${width}`)
    }
  }
}
