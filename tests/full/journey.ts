import type { Locator, Page, Response } from 'playwright-core'
import { expect } from 'vitest'

import { readAddressState, readPageState } from './page-state.ts'
import type { BrowserVisit } from './visit.ts'

/** A person who goes through the pages in one window, with the script and the keyboard. */
export type Journey = {
  page: Page
  /** Where the browser has sent a form to, each time that it did. */
  sendings: string[]
  /** The questions that a page or the browser asked before the person left it. */
  questions: string[]
  /** Whether the person leaves when asked. */
  leaves: boolean
  /** Does something that leads to a page, and waits for that page. */
  arriveBy: (act: () => Promise<unknown>) => Promise<void>
  /** Follows a link to an address. */
  visit: (address: string) => Promise<void>
  back: () => Promise<void>
  forward: () => Promise<void>
  /** Presses Enter on the button of a form, and waits until the page shows the answer. */
  send: (button: Locator) => Promise<Response>
  /** Expects that the page shows what its address says; `place` names it in a failure. */
  expectTruth: (place: string) => Promise<void>
  end: () => Promise<void>
}

/** A journey from the page at an address, in a window of its own. */
export const startJourney = async ({ base, openPage }: BrowserVisit, start: string): Promise<Journey> => {
  const { page, complaints } = await openPage()
  const arriveBy: Journey['arriveBy'] = async act => {
    const arrival = await page.evaluateHandle(nextEvent, 'turbo:load')
    await act()
    await arrival.evaluate(({ happens }) => happens)
    // A page that updates itself may have done so just before.
    await page.waitForFunction(() => !document.documentElement.hasAttribute('aria-busy'))
  }
  const journey: Journey = {
    page,
    sendings: [],
    questions: [],
    leaves: true,
    arriveBy,
    visit: address => arriveBy(() => page.evaluate(followLink, address)),
    back: () => arriveBy(() => page.evaluate(() => history.back())),
    forward: () => arriveBy(() => page.evaluate(() => history.forward())),
    send: async button => {
      const [load, render] = await Promise.all(
        ['turbo:load', 'turbo:render'].map(name => page.evaluateHandle(nextEvent, name)),
      )
      const answer = page.waitForResponse(response => response.request().method() === 'POST')
      await button.focus()
      await page.keyboard.press('Enter')
      const response = await answer
      // The answer to a refused form is no visit. An answer of another kind is never shown.
      const arrival = response.status() >= 400 ? render : response.status() === 303 ? load : undefined
      await arrival?.evaluate(({ happens }) => happens)
      return response
    },
    expectTruth: async place => {
      const address = page.url().split('#')[0] ?? ''
      expect.soft(await readPageState(page), place).toEqual(await readAddressState(page, address))
    },
    end: async () => {
      // The browser names each refused form; nothing else is wrong.
      expect(complaints.filter(complaint => !/ status of 4\d\d /.test(complaint))).toEqual([])
      await page.context().close()
    },
  }
  page.on('request', request => {
    const body = request.method() === 'POST' ? (request.postData() ?? '') : undefined
    // The preview of a cover asks how a text would look, and writes nothing.
    if (body !== undefined && !/name="do"\s+look/.test(body)) journey.sendings.push(request.url())
  })
  page.on('dialog', dialog => {
    journey.questions.push(dialog.message())
    void (journey.leaves ? dialog.accept() : dialog.dismiss())
  })
  await page.goto(base + start)
  return journey
}

/** The next event of a name, in an object, so that nobody waits for it yet. */
const nextEvent = (name: string) => ({
  happens: new Promise<void>(resolve => {
    document.addEventListener(name, () => resolve(), { once: true })
  }),
})

const followLink = (address: string): void => {
  const link = document.createElement('a')
  link.href = address
  document.querySelector('main')?.append(link)
  link.click()
}
