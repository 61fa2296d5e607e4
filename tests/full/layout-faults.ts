import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** The widths of windows in pixels: a desktop, a tablet or half a screen, a phone. */
export const pageWidths = [1440, 1024, 390] as const

/** Expects that the page is not wider than its window; `place` names the page in a failure. */
export const expectNoOverflow = async (page: Page, place: string): Promise<void> => {
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect.soft(beyond, `${place}: pixels beyond the window`).toBeLessThanOrEqual(0)
}

/** Expects that no text or field covers another; `place` names the page in a failure. */
export const expectNoOverlap = async (page: Page, place: string): Promise<void> => {
  expect.soft(await page.evaluate(overlaps), `${place}: one upon the other`).toEqual([])
}

/** The first pairs of texts or fields that overlap. It runs in the page, so it uses nothing from outside. */
const overlaps = (): string[] => {
  type Box = { element: Element; words: string; left: number; top: number; right: number; bottom: number }

  const blockOf = (element: Element): Element => {
    const parent = element.parentElement
    return parent && getComputedStyle(element).display.startsWith('inline') ? blockOf(parent) : element
  }

  /** The visible part of a box: scrolling and clipping hide the rest. */
  const visiblePart = (box: Box): Box | undefined => {
    const cut = { ...box }
    for (
      let frame: Element | null = box.element;
      frame && frame !== document.body;
      frame = frame.parentElement
    ) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(frame)
      if (overflowX === 'visible' && overflowY === 'visible' && clipPath === 'none') continue
      const edge = frame.getBoundingClientRect()
      if (clipPath !== 'none' || edge.width <= 1) return undefined
      cut.left = Math.max(cut.left, edge.left)
      cut.right = Math.min(cut.right, edge.right)
      cut.top = Math.max(cut.top, edge.top)
      cut.bottom = Math.min(cut.bottom, edge.bottom)
    }
    return cut.right - cut.left > 2 && cut.bottom - cut.top > 2 ? cut : undefined
  }

  const boxes: Box[] = []
  const add = (element: Element, words: string, { left, top, right, bottom }: DOMRect): void => {
    const box = visiblePart({
      element,
      words: words.trim().replace(/\s+/g, ' ').slice(0, 40),
      left,
      top,
      right,
      bottom,
    })
    if (box) boxes.push(box)
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement
    if (!element || !text.textContent?.trim() || element.closest('option, noscript, script, .unseen'))
      continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    for (const box of range.getClientRects()) add(element, text.textContent, box)
  }
  for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea, button'))
    if (field.checkVisibility())
      add(
        field,
        `<${field.tagName.toLowerCase()} ${field.getAttribute('name') ?? ''}>`,
        field.getBoundingClientRect(),
      )

  /** What stays in the window while the rest goes by stands upon the rest, as it is meant to. */
  const floatingFrame = (element: Element): Element | null => {
    let frame: Element | null = element
    while (frame && !/^(?:sticky|fixed)$/.test(getComputedStyle(frame).position)) frame = frame.parentElement
    return frame
  }

  const upon = (a: Box, b: Box): boolean => {
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
    // Lines are close together: the boxes of their letters may touch although the letters do not.
    if (width <= 2 || height <= 0.35 * Math.min(a.bottom - a.top, b.bottom - b.top)) return false
    return (
      !a.element.contains(b.element) &&
      !b.element.contains(a.element) &&
      blockOf(a.element) !== blockOf(b.element) &&
      floatingFrame(a.element) === floatingFrame(b.element)
    )
  }

  const overlappingPairs: string[] = []
  boxes.sort((a, b) => a.top - b.top)
  boxes.forEach((box, i) => {
    for (let j = i + 1; j < boxes.length && overlappingPairs.length < 5; j += 1) {
      const other = boxes[j]
      if (!other || other.top >= box.bottom) break
      if (upon(box, other)) overlappingPairs.push(`“${box.words}” and “${other.words}”`)
    }
  })
  return overlappingPairs
}
