import type { Page } from 'playwright-core'

/** All that a page says: each text on a line, and those that are read out instead. */
export const readerText = (page: Page): Promise<string> => page.evaluate(allTexts)

/** Runs in the page, so it holds all that it needs. */
const allTexts = (): string => {
  const texts: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('script')) texts.push(walker.currentNode.textContent ?? '')
  const names = ['aria-label', 'title', 'alt', 'placeholder']
  const labels = [...document.querySelectorAll(names.map(name => `[${name}]`).join())].flatMap(element =>
    names.map(name => element.getAttribute(name) ?? ''),
  )
  return [document.title, ...texts, ...labels].join('\n')
}
