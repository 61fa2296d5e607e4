import type { LanguageTag } from '#domain/language.ts'
import { paperFamily } from '../paper-fonts.ts'
import { element, valued } from '../office/element.ts'
import { spaces } from './spaces.ts'
import { wordLanguage } from './word-language.ts'

/**
 * The styles part: the styles that blocks use, and those of small tables where there is one. Sizes are half
 * points, spaces twentieths of a point.
 */
export const writeStyles = (language: LanguageTag, { hasSmallTable }: { hasSmallTable: boolean }): string =>
  element(
    'w:styles',
    spaces('w'),
    element(
      'w:docDefaults',
      {},
      element(
        'w:rPrDefault',
        {},
        element(
          'w:rPr',
          {},
          fonts,
          size(22),
          element('w:lang', { 'w:val': wordLanguage(language), 'w:eastAsia': 'en-US', 'w:bidi': 'ar-SA' }),
        ),
      ),
      element('w:pPrDefault', {}, element('w:pPr', {}, spacing(0, 120, 240))),
    ),
    ...paragraphStyles.map(writeParagraphStyle),
    ...(hasSmallTable ? smallStyles.map(writeParagraphStyle) : []),
    ...tableStyles,
  )

const fonts = element('w:rFonts', {
  'w:ascii': paperFamily,
  'w:hAnsi': paperFamily,
  'w:eastAsia': paperFamily,
  'w:cs': paperFamily,
})
const size = (halfPoints: number): string => valued('w:sz', halfPoints) + valued('w:szCs', halfPoints)
const bold = element('w:b') + element('w:bCs')
const italic = element('w:i') + element('w:iCs')
const keepNext = element('w:keepNext')
const contextual = element('w:contextualSpacing')
const indent = (left: number, hanging: number): string =>
  element('w:ind', { 'w:left': left, 'w:hanging': hanging })

function spacing(before: number, after: number, line: number, rule: 'auto' | 'exact' = 'auto'): string {
  return element('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': line, 'w:lineRule': rule })
}

/** A paragraph style: its id, its visible name and its settings, with elements in the order of the schema. */
type ParagraphStyle = { id: string; name: string; paragraph?: string; run?: string; next?: string }

const paragraphStyles: readonly ParagraphStyle[] = [
  { id: 'Normal', name: 'Normal' },
  { id: 'CoverLine', name: 'Cover Line', paragraph: spacing(0, 0, 240), run: bold + size(24) },
  {
    id: 'CoverSymbol',
    name: 'Document Symbol',
    paragraph: spacing(240, 240, 240) + valued('w:jc', 'right'),
    run: bold + size(24),
  },
  {
    id: 'Title',
    name: 'Title',
    paragraph: keepNext + spacing(240, 360, 240) + valued('w:jc', 'center'),
    run: bold + size(28),
    next: 'Normal',
  },
  {
    id: 'Heading1',
    name: 'heading 1',
    paragraph: keepNext + spacing(60, 160, 240) + valued('w:outlineLvl', 0),
    run: bold + size(26),
    next: 'Normal',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    paragraph: keepNext + spacing(200, 120, 240) + valued('w:outlineLvl', 1),
    run: bold + size(24),
    next: 'Normal',
  },
  {
    id: 'Heading3',
    name: 'heading 3',
    paragraph: keepNext + spacing(160, 80, 240) + valued('w:outlineLvl', 2),
    run: bold + italic + size(22),
    next: 'Normal',
  },
  { id: 'NumberedParagraph', name: 'Numbered Paragraph', paragraph: indent(454, 454) },
  { id: 'BulletedParagraph', name: 'Bulleted Paragraph', paragraph: spacing(0, 60, 240) + indent(794, 340) },
  { id: 'ActionHeading', name: 'Action Heading', paragraph: keepNext + spacing(60, 100, 240), run: bold },
  { id: 'ActionText', name: 'Action Text', paragraph: spacing(0, 80, 240) },
  { id: 'ActionItem', name: 'Action Item', paragraph: spacing(0, 80, 240) + indent(454, 454) },
  { id: 'AfterBox', name: 'After Box', paragraph: spacing(0, 0, 120, 'exact') },
  { id: 'AfterTable', name: 'After Table', paragraph: spacing(0, 0, 120, 'exact') },
  {
    id: 'AnnexLabel',
    name: 'Annex Label',
    paragraph: keepNext + spacing(0, 0, 240),
    run: bold + size(26),
    next: 'Heading1',
  },
  { id: 'Note', name: 'Note', paragraph: spacing(80, 80, 230, 'exact'), run: size(18) },
  { id: 'Picture', name: 'Picture', paragraph: keepNext + spacing(120, 60, 240) },
  { id: 'Caption', name: 'caption', paragraph: spacing(0, 160, 230, 'exact'), run: italic + size(18) },
  {
    id: 'PlanHeading',
    name: 'Plan Heading',
    paragraph: keepNext + spacing(0, 55, 230, 'exact'),
    run: bold + size(18),
  },
  { id: 'PlanCell', name: 'Plan Cell', paragraph: spacing(0, 55, 230, 'exact'), run: size(18) },
  {
    id: 'PlanBullet',
    name: 'Plan Bullet',
    paragraph: spacing(0, 55, 230, 'exact') + indent(170, 170) + contextual,
    run: size(18),
  },
  { id: 'SectionEnd', name: 'Section End', paragraph: spacing(0, 0, 20, 'exact'), run: size(2) },
  { id: 'Footer', name: 'footer', paragraph: spacing(0, 0, 230, 'exact'), run: size(18) },
]

const smallStyles: readonly ParagraphStyle[] = [
  {
    id: 'SmallHeading',
    name: 'Small Heading',
    paragraph: keepNext + spacing(0, 45, 180, 'exact'),
    run: bold + size(14),
  },
  { id: 'SmallCell', name: 'Small Cell', paragraph: spacing(0, 45, 180, 'exact'), run: size(14) },
]

const writeParagraphStyle = ({ id, name, paragraph, run, next }: ParagraphStyle): string =>
  element(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': id === 'Normal' ? 1 : undefined,
      'w:customStyle': builtIn.has(id) ? undefined : 1,
      'w:styleId': id,
    },
    valued('w:name', name),
    ...(id === 'Normal' ? [] : [valued('w:basedOn', 'Normal')]),
    ...(next === undefined ? [] : [valued('w:next', next)]),
    element('w:qFormat'),
    ...(paragraph === undefined ? [] : [element('w:pPr', {}, paragraph)]),
    ...(run === undefined ? [] : [element('w:rPr', {}, run)]),
  )

/** Styles that Word knows by name and shows in the reader's language. */
const builtIn = new Set(['Normal', 'Title', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'Footer'])

const border = (side: string, colour: string): string =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': colour })

const borders = (colour: string, ...sides: readonly string[]): string =>
  element('w:tblBorders', {}, ...sides.map(side => border(side, colour)))

const margins = (top: number, bottom: number, across: number): string =>
  element(
    'w:tblCellMar',
    {},
    ...[
      ['top', top],
      ['left', across],
      ['bottom', bottom],
      ['right', across],
    ].map(([side, width]) => element(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' })),
  )

const tableStyle = (id: string, name: string, properties: string): string =>
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id },
    valued('w:name', name),
    element('w:qFormat'),
    element('w:tblPr', {}, properties),
  )

const tableStyles = [
  tableStyle(
    'PlanTable',
    'Plan Table',
    borders('7F878C', 'top', 'left', 'bottom', 'right', 'insideH', 'insideV') + margins(25, 0, 85),
  ),
  tableStyle(
    'ActionBox',
    'Action Box',
    borders('000000', 'top', 'left', 'bottom', 'right') + margins(60, 60, 140),
  ),
]
