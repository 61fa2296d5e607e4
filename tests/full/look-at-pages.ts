import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectNoOverflow, expectNoOverlap, pageWidths } from './layout-faults.ts'
import { axeFindings } from './visit.ts'

/** Expects that each page of a language is accessible and neither overflows nor overlaps at any width. */
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
