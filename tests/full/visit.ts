import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'

import { type ServerType, serve } from '@hono/node-server'
import type { Page } from 'playwright-core'

import type { Plan } from '#domain/plan/plan.ts'
import { openTestPages, type TestPages } from '../test-pages.ts'
import { startBrowser } from './browser.ts'

/** The settings of a page in a browser. */
export type PageSetup = { scripts?: boolean; theme?: 'light' | 'dark'; width?: number }

/** Jacana served at `base`, and a browser; `openPage` also collects the errors of a page. */
export type BrowserVisit<Pages = TestPages> = {
  pages: Pages
  base: string
  openPage: (setup?: PageSetup) => Promise<{ page: Page; complaints: string[] }>
  end: () => Promise<void>
}

/** A visit to pages over the given plans. */
export const startVisit = async (plans: readonly Plan[]): Promise<BrowserVisit> =>
  visitPages(await openTestPages(plans))

/** A visit to these pages: served on a free port, in a real browser. Its end closes the pages too. */
export const visitPages = async <Pages extends Pick<TestPages, 'app' | 'close'>>(
  pages: Pages,
): Promise<BrowserVisit<Pages>> => {
  const chromium = await startBrowser()
  const server = await new Promise<ServerType>(resolve => {
    const listening: ServerType = serve({ fetch: pages.app.fetch, port: 0, hostname: '127.0.0.1' }, () =>
      resolve(listening),
    )
  })
  return {
    pages,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    openPage: async ({ scripts = true, theme = 'light', width = 1280 } = {}) => {
      const viewport = { width, height: 900 }
      const context = await chromium.browser.newContext({
        javaScriptEnabled: scripts,
        colorScheme: theme,
        viewport,
      })
      const page = await context.newPage()
      const complaints: string[] = []
      page.on('console', message => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', error => complaints.push(error.message))
      return { page, complaints }
    },
    end: async () => {
      await chromium.stop()
      server.close()
      await pages.close()
    },
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The default rules of axe, and the size of buttons and links that WCAG 2.2 AA demands. */
const axeOptions = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
  // No rule among these reads style sheets or media, so that axe need not send for them again.
  preload: false,
}

/** The faults that axe finds in the present page: each rule and the first element that breaks it. */
export const axeFindings = async (page: Page): Promise<string[]> => {
  const findings = await page.evaluate(`${axe}; axe.run(document, ${JSON.stringify(axeOptions)})`)
  const { violations } = findings as { violations: { id: string; nodes: { html: string }[] }[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
