import type { Page } from 'playwright-core'

/** What a page shows: its name and language, its words, what stands in its fields, and what is unfolded. */
export type PageState = {
  address: string
  title: string
  language: string
  heading: string
  notices: string[]
  words: string[]
  fields: string[]
  unfolded: string[]
}

/** What a page shows now. */
export const readPageState = (page: Page): Promise<PageState> => page.evaluate(stateOfPage, undefined)

/** What an address of this site shows to somebody who opens it now. */
export const readAddressState = (page: Page, address: string): Promise<PageState> =>
  page.evaluate(stateOfPage, address)

/** Runs in the page, so it holds all that it needs. */
const stateOfPage = async (address: string | undefined): Promise<PageState> => {
  const request = address && (await fetch(address, { cache: 'no-store' }))
  const page = request ? new DOMParser().parseFromString(await request.text(), 'text/html') : document
  const textOf = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const textsOf = (selector: string) => [...page.querySelectorAll(selector)].map(textOf)
  const fields = page.querySelectorAll<HTMLInputElement>('main :is(input, select, textarea)')
  return {
    address: (address ?? location.href).split('#')[0] ?? '',
    title: page.title,
    language: page.documentElement.lang,
    heading: textOf(page.querySelector('h1')),
    notices: textsOf('.notice[role]'),
    // A number is left out with its word, because a page may count seconds.
    words: textOf(page.querySelector('main'))
      .replace(/\d+(?:\s\p{L}+)?/gu, '#')
      .split(/(?<=[.:#]) /),
    fields: [...fields].map(({ name, value }) => `${name}: ${value}`),
    unfolded: textsOf('details[open] > summary'),
  }
}

/** Where the focus is: on the page as a whole, on what the page names for it, or on something else. */
export const readFocus = (page: Page): Promise<string> => page.evaluate(focusOfPage)

const focusOfPage = (): string => {
  const element = document.activeElement
  if (!element || element.matches('body, main')) return 'page'
  const { top, bottom } = element.getBoundingClientRect()
  const isVisible = element.checkVisibility() && bottom > 0 && top < window.innerHeight
  const place = isVisible ? '' : ' out of sight'
  if (element.matches('[role=alert], [role=status]')) return `notice${place}`
  if (element.closest('.field')?.querySelector('.fault')) return `fault${place}`
  if (element.matches('[autofocus]')) return `autofocus${place}`
  return `${element.getAttribute('name') ?? element.tagName}${place}`
}
