/** All measures are in points (1/72 inch) on the page as a reader sees it; y grows downwards. */

/** A piece of text as the file has it: its left and right edges, its baseline and its type size. */
export type PageText = {
  text: string
  left: number
  right: number
  baseline: number
  size: number
  bold: boolean
}

/** A rectangle parallel to the page. */
export type Box = { left: number; top: number; right: number; bottom: number }

/** A ruling line: vertical where `left` equals `right`, else horizontal. */
export type Rule = Box

/** A filled box and its colour (`rrggbb`). */
export type Fill = Box & { colour: string }

/**
 * The content of a page.
 * `asides` is text that the file itself marks as no part of the paper: running titles, page numbers.
 */
export type PdfPage = {
  number: number
  width: number
  height: number
  runs: PageText[]
  asides: PageText[]
  rules: Rule[]
  fills: Fill[]
  images: number
}

/** Whether a point lies within a box. */
export const holds = (box: Box, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
