import { expect } from 'vitest'

import type { Journey } from './journey.ts'
import { readFocus } from './page-state.ts'

/**
 * Examines a walk: link by link to each address, all the way back, and forward again.
 * On the way out and back it leaves every page half written, unfolded and scrolled.
 */
export const examineWalk = async (journey: Journey, addresses: readonly string[]): Promise<void> => {
  const { page, questions } = journey
  let expectedQuestions = 0
  const leaveBehind = async (): Promise<void> => {
    if (await page.evaluate(writeHalf)) expectedQuestions += 1
    await page.evaluate(depth => window.scrollTo(0, depth), scrollDepth)
    await page.evaluate(scrollEnd)
  }
  for (const address of addresses) {
    await leaveBehind()
    await journey.visit(address)
    await expectPage(journey, address, 'visit')
  }
  const steps = [
    ...addresses
      .slice(0, -1)
      .toReversed()
      .map(address => ({ address, go: journey.back, title: 'Back' })),
    ...addresses.slice(1).map(address => ({ address, go: journey.forward, title: 'Forward' })),
  ]
  for (const { address, go, title } of steps) {
    if (title === 'Back') await leaveBehind()
    await go()
    expect.soft(await page.evaluate(beyondDepth, scrollDepth), `${title} to ${address}: scrolled`).toBe(0)
    await expectPage(journey, address, title)
  }
  expect(questions).toHaveLength(expectedQuestions)
}

/** How far the exam scrolls down a page, in pixels. */
const scrollDepth = 150

/** By how much a page is not scrolled as it was left; a shorter page is scrolled to its end. */
const beyondDepth = (depth: number): number => {
  const most = document.documentElement.scrollHeight - window.innerHeight
  return Math.round(window.scrollY - Math.min(depth, most))
}

/**
 * Expects the truth, the focus on the page or where the page wants it, and that Tab leads to what can be
 * seen.
 */
const expectPage = async (journey: Journey, address: string, step: string): Promise<void> => {
  const { page } = journey
  const title = `${step} to ${address}`
  expect.soft(page.url(), title).toBe(new URL(address, page.url()).href)
  await journey.expectTruth(title)
  expect.soft(await readFocus(page), `${title}: the focus`).toMatch(/^(?:page|autofocus|notice)/)
  await page.keyboard.press('Tab')
  await page.evaluate(scrollEnd)
  expect.soft(await readFocus(page), `${title}: the focus after Tab`).not.toMatch(/^page$|out of sight/)
}

/**
 * Unfolds and writes, but sends nothing; true where the page must ask before it is left. Runs in the page.
 */
const writeHalf = (): boolean => {
  for (const details of document.querySelectorAll('details')) details.open = true
  for (const field of document.querySelectorAll('main :is(input, select, textarea)')) {
    if (field instanceof HTMLSelectElement) field.selectedIndex = field.options.length - 1
    else if (field instanceof HTMLTextAreaElement) field.value += ' half'
    else if (field instanceof HTMLInputElement && /^(?:text|search)$/.test(field.type)) field.value += ' half'
  }
  return document.querySelector('form[data-warn]') !== null
}

/** The browser tells of a scroll before it paints. */
const scrollEnd = (): Promise<void> =>
  new Promise(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })

/**
 * Examines that what is half written on the page at an address is gone after a reload and a way elsewhere.
 */
export const examineReload = async (journey: Journey, address: string): Promise<void> => {
  const { page } = journey
  await journey.visit(address)
  if ((await page.locator('main :is(input:not([type=hidden]), select, textarea)').count()) === 0) return
  await page.evaluate(writeHalf)
  await page.reload()
  await journey.expectTruth(`reload of ${address}`)
  await page.evaluate(writeHalf)
  await page.goto(new URL('/icon.svg', page.url()).href)
  await page.goBack()
  await journey.expectTruth(`from elsewhere back to ${address}`)
}

/** Examines each filter of the page at an address, one upon the other; false where it has none. */
export const examineFilters = async (journey: Journey, address: string): Promise<boolean> => {
  const { page } = journey
  await journey.visit(address)
  const form = page.locator('main form[data-submit-on-change]')
  const names = await form
    .locator('select, [type=search]')
    .evaluateAll(fields => fields.map(field => field.getAttribute('name') ?? ''))
  for (const name of names) {
    const title = `${address}, ${name}`
    const [field, start] = [form.locator(`[name="${name}"]`), page.url()]
    const before = await field.inputValue()
    await field.focus()
    await page.keyboard.press((await field.getAttribute('type')) === 'search' ? 'a' : 'ArrowDown')
    const value = await field.inputValue()
    // A list of one has nothing to choose.
    if (value === before) continue
    await journey.arriveBy(() => page.keyboard.press('Enter'))
    const answer = page.url()
    expect.soft(new URL(answer).searchParams.get(name), title).toBe(value)
    expect.soft(await field.inputValue(), title).toBe(value)
    expect.soft(await readFocus(page), `${title}: the focus`).toBe(name)
    await journey.expectTruth(`${title}, the choice`)
    await journey.back()
    expect.soft(page.url(), title).toBe(start)
    expect.soft(await field.inputValue(), title).toBe(before)
    await journey.expectTruth(`${title}, Back`)
    await journey.forward()
    expect.soft(page.url(), title).toBe(answer)
    await journey.expectTruth(`${title}, Forward`)
    await page.reload()
    await journey.expectTruth(`${title}, reload`)
  }
  return names.length > 0
}
