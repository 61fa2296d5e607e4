import { element } from '../office/element.ts'
import { sheetColours } from '../sheet-colours.ts'

/**
 * The look of a cell.
 * `quoted`: its text stays text after an edit, whatever it begins with. `clipped`: one line only, cut at the
 * cell's edge.
 */
export type CellLook = {
  strong?: boolean
  size?: number
  colour?: string
  fill?: string
  hasBorder?: boolean
  wrapsText?: boolean
  clipsText?: boolean
  hasQuotePrefix?: boolean
  shows?: 'count' | 'instant'
}

/** The looks of a workbook. Each gets a number at its first use, and one part holds them all. */
export type Styles = { numberOf: (look: CellLook) => number; part: () => string }

/** A new collection with only the plain look, which is number 0. */
export const createStyles = (): Styles => {
  const fonts = new NumberedTexts([fontOf({})])
  // The format fixes the first two fills.
  const fills = new NumberedTexts([fillOf('none'), fillOf('gray125')])
  const looks = new NumberedTexts([lookOf({}, fonts, fills)])
  return {
    numberOf: look => looks.at(lookOf(look, fonts, fills)),
    part: () =>
      element(
        'styleSheet',
        { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' },
        element(
          'numFmts',
          { count: 1 },
          element('numFmt', { numFmtId: instantFormat, formatCode: 'yyyy-mm-dd hh:mm' }),
        ),
        element('fonts', { count: fonts.all.length }, ...fonts.all),
        element('fills', { count: fills.all.length }, ...fills.all),
        element('borders', { count: 2 }, border(), border(sheetColours.line)),
        element(
          'cellStyleXfs',
          { count: 1 },
          element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }),
        ),
        element('cellXfs', { count: looks.all.length }, ...looks.all),
        element('cellStyles', { count: 1 }, element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
      ),
  }
}

/** Texts with a number for each different text. */
class NumberedTexts {
  readonly all: string[]

  constructor(first: string[]) {
    this.all = first
  }

  at(text: string): number {
    const index = this.all.indexOf(text)
    return index < 0 ? this.all.push(text) - 1 : index
  }
}

const instantFormat = 164
/** `#,##0`, with the group separators of the reader's country. */
const countFormat = 3

const lookOf = (look: CellLook, fonts: NumberedTexts, fills: NumberedTexts): string => {
  const { fill, hasBorder, wrapsText, clipsText, hasQuotePrefix, shows } = look
  return element(
    'xf',
    {
      numFmtId: shows === undefined ? 0 : shows === 'count' ? countFormat : instantFormat,
      fontId: fonts.at(fontOf(look)),
      fillId: fill === undefined ? 0 : fills.at(fillOf('solid', fill)),
      borderId: hasBorder ? 1 : 0,
      xfId: 0,
      quotePrefix: hasQuotePrefix ? 1 : undefined,
      applyNumberFormat: shows && 1,
      applyFont: 1,
      applyFill: fill && 1,
      applyBorder: hasBorder ? 1 : undefined,
      applyAlignment: 1,
    },
    // A filled cell ends at its edge: text that does not fit is not shown over the next cell.
    element('alignment', {
      horizontal: clipsText ? 'fill' : shows && 'right',
      vertical: 'top',
      wrapText: wrapsText ? 1 : undefined,
      // A number at its right edge would touch the text of the next column.
      indent: shows && 1,
    }),
  )
}

const fontOf = ({ strong, size = 10, colour }: CellLook): string =>
  element(
    'font',
    {},
    ...(strong ? ['<b/>'] : []),
    element('sz', { val: size }),
    element('color', { rgb: `FF${(colour ?? '000000').toUpperCase()}` }),
    element('name', { val: 'Calibri' }),
    element('family', { val: 2 }),
  )

const fillOf = (pattern: 'none' | 'gray125' | 'solid', colour?: string): string =>
  element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: pattern },
      ...(colour === undefined
        ? []
        : [element('fgColor', { rgb: `FF${colour.toUpperCase()}` }), element('bgColor', { indexed: 64 })]),
    ),
  )

const border = (colour?: string): string => {
  const side = (name: string) =>
    colour === undefined
      ? element(name)
      : element(name, { style: 'thin' }, element('color', { rgb: `FF${colour.toUpperCase()}` }))
  return element(
    'border',
    {},
    ...['left', 'right', 'top', 'bottom', 'diagonal'].map(name =>
      name === 'diagonal' ? element(name) : side(name),
    ),
  )
}
