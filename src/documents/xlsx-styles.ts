import { sheetColours } from './sheet-colours.ts'
import { valueOf } from './office-package.ts'
import { at, childrenNamed, isElement, type XmlElement } from './xml.ts'

/** A cell's style: its fill, its number format, and whether its colour marks repeated text. */
export type CellStyle = { tint?: string; repeats?: true; numberFormat: string }

/** The cell styles of a workbook, in the order of the numbers that cells use. */
export const readCellStyles = (
  styles: XmlElement | undefined,
  theme: XmlElement | undefined,
): CellStyle[] => {
  const themeColours = readThemeColours(theme)
  const tints = childrenNamed(at(styles, 'fills'), 'fill').map(fill => tintOf(fill, themeColours))
  const greys = childrenNamed(at(styles, 'fonts'), 'font').map(isGrey)
  const formats = new Map(
    childrenNamed(at(styles, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'] ?? '',
    ]),
  )
  return childrenNamed(at(styles, 'cellXfs'), 'xf').map(({ attributes }) => {
    const tint = tints[Number(attributes['fillId'] ?? 0)]
    const format = attributes['numFmtId'] ?? '0'
    const repeats = greys[Number(attributes['fontId'] ?? 0)] && { repeats: true as const }
    return {
      ...(tint && { tint }),
      ...repeats,
      numberFormat: formats.get(format) ?? builtInFormats[format] ?? 'General',
    }
  })
}

const isGrey = (font: XmlElement): boolean =>
  at(font, 'color')?.attributes['rgb']?.slice(-6).toLowerCase() === sheetColours.repeats

/**
 * Number formats that workbooks use by number only (ECMA-376 part 1, 18.8.30), as far as they matter here.
 */
const builtInFormats: Record<string, string> = {
  1: '0',
  2: '0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  22: 'yyyy-mm-dd hh:mm',
}

const tintOf = (fill: XmlElement, themeColours: string[]): string | undefined => {
  const pattern = at(fill, 'patternFill')
  if (!pattern || (pattern.attributes['patternType'] ?? 'none') === 'none') return undefined
  const colour = at(pattern, 'fgColor')?.attributes ?? {}
  const base =
    colour['rgb']?.slice(-6) ??
    themeColours[Number(colour['theme'] ?? -1)] ??
    indexedColours[Number(colour['indexed'] ?? -1)]
  const colourWithTint = base && withTint(base, Number(colour['tint'] ?? 0))
  return colourWithTint && colourWithTint !== 'ffffff' ? colourWithTint : undefined
}

/** A colour made lighter (tint above 0) or darker (below 0), as the format describes. */
const withTint = (colour: string, tint: number): string =>
  [0, 2, 4]
    .map(start => Number.parseInt(colour.slice(start, start + 2), 16))
    .map(part => Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint))
    .map(part => part.toString(16).padStart(2, '0'))
    .join('')

/** The order of theme colours: themes list dark before light, cells number light before dark. */
const themeOrder = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
]

const readThemeColours = (theme: XmlElement | undefined): string[] => {
  const scheme = at(theme, 'themeElements', 'clrScheme')
  return themeOrder.map(name => {
    const colour = at(scheme, name)
    return (
      valueOf(colour, 'srgbClr') ??
      colour?.children.find(node => isElement(node, 'sysClr'))?.attributes['lastClr'] ??
      'ffffff'
    )
  })
}

/** The palette of the older format (ECMA-376 part 1, 18.8.27); 0 to 7 repeat 8 to 15. */
const palette =
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 ' +
  '008080 c0c0c0 808080 9999ff 993366 ffffcc ' +
  'ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc ' +
  'cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 003366 339966 003300 ' +
  '333300 993300 993366 333399 333333'
const indexedColours = [...palette.split(' ').slice(0, 8), ...palette.split(' ')]
