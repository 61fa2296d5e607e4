import type { PaperContent } from '../blocks.ts'
import {
  packageSpaces,
  writeContentTypes,
  type WrittenRelation,
  writeRelations,
  writeRootRelations,
} from '../office/written-package.ts'
import { element, escapeXml } from '../office/element.ts'
import { fontParts } from './embedded-fonts.ts'
import { footers } from './write-blocks.ts'
import { type PageKind, textWidth } from './page-sizes.ts'
import { spaces } from './spaces.ts'
import { pictureRelations } from './write-picture.ts'
import type { WrittenPicture } from './writing.ts'

const { office, packaged } = packageSpaces
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The content types of the file's parts. */
export const writeDocxPartTypes = (): string =>
  writeContentTypes(
    {
      '/word/document.xml': `${word}.document.main+xml`,
      '/word/styles.xml': `${word}.styles+xml`,
      '/word/numbering.xml': `${word}.numbering+xml`,
      '/word/settings.xml': `${word}.settings+xml`,
      '/word/fontTable.xml': `${word}.fontTable+xml`,
      '/word/footer1.xml': `${word}.footer+xml`,
      '/word/footer2.xml': `${word}.footer+xml`,
      '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    },
    {
      png: 'image/png',
      svg: 'image/svg+xml',
      odttf: 'application/vnd.openxmlformats-officedocument.obfuscatedFont',
    },
  )

/** The root relations: the document and its properties, including Jacana's own. */
export const writeDocumentRoot = (): string =>
  writeRootRelations('word/document.xml', ['rId4', `${office}/custom-properties`, 'docProps/custom.xml'])

/** The relations of the document: styles, lists, settings, fonts, footers and pictures. */
export const writeDocumentRelations = (pictures: readonly WrittenPicture[]): string =>
  writeRelations([
    ['rIdStyles', `${office}/styles`, 'styles.xml'],
    ['rIdNumbering', `${office}/numbering`, 'numbering.xml'],
    ['rIdSettings', `${office}/settings`, 'settings.xml'],
    ['rIdFonts', `${office}/fontTable`, 'fontTable.xml'],
    [footers.portrait, `${office}/footer`, 'footer1.xml'],
    [footers.landscape, `${office}/footer`, 'footer2.xml'],
    ...pictures.flatMap(({ number }): WrittenRelation[] => {
      const { points, drawing } = pictureRelations(number)
      return [
        [points, `${office}/image`, `media/picture${number}.png`],
        [drawing, `${office}/image`, `media/picture${number}.svg`],
      ]
    }),
  ])

/** The relations of the font table: the embedded fonts. */
export const writeFontRelations = (): string =>
  writeRelations(fontParts.map(([relation, part]): WrittenRelation => [relation, `${office}/font`, part]))

/**
 * A footer: the symbol of the paper on one side, the page number on the other, with that of all pages if
 * wanted.
 */
export const writeFooter = (
  { symbol, countsPages }: Pick<PaperContent, 'symbol' | 'countsPages'>,
  kind: PageKind,
): string => {
  const tab = element('w:tabs', {}, element('w:tab', { 'w:val': 'right', 'w:pos': textWidth(kind) }))
  return element(
    'w:ftr',
    spaces('w', 'r'),
    element(
      'w:p',
      {},
      element('w:pPr', {}, element('w:pStyle', { 'w:val': 'Footer' }), tab),
      element('w:r', {}, `<w:t xml:space="preserve">${escapeXml(symbol)}</w:t>`, '<w:tab/>'),
      writePageField('PAGE'),
      ...(countsPages
        ? [element('w:r', {}, '<w:t xml:space="preserve"> / </w:t>'), writePageField('NUMPAGES')]
        : []),
    ),
  )
}

const writePageField = (name: 'PAGE' | 'NUMPAGES'): string =>
  element('w:fldSimple', { 'w:instr': ` ${name} ` }, element('w:r', {}, '<w:t>1</w:t>'))

/** The properties of the file: title, author, language, symbol and day. */
export const writeDocxProperties = ({ title, author, language, symbol, madeOn }: PaperContent): string => {
  const day = `${madeOn.slice(0, 10)}T00:00:00Z`
  const moment = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(day)}</dcterms:${name}>`
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packaged}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    element('dc:title', {}, escapeXml(title)),
    element('dc:subject', {}, escapeXml(symbol)),
    element('dc:creator', {}, escapeXml(author)),
    element('cp:lastModifiedBy', {}, escapeXml(author)),
    moment('created'),
    moment('modified'),
    element('dc:language', {}, escapeXml(language)),
  )
}

/**
 * The custom properties that state the paper's origin, so that a returned file is recognised.
 * Each origin is a property such as `jacana.plan` or `jacana.version`.
 */
export const writeCustomProperties = (origin: PaperContent['origin'] = {}): string =>
  element(
    'Properties',
    {
      xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
      'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
    },
    ...Object.entries(origin).map(([name, value], i) =>
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: i + 2, name: `jacana.${name}` },
        element('vt:lpwstr', {}, escapeXml(value)),
      ),
    ),
  )

/** The settings of the file. Word treats it as current, not as one of an older version. */
export const writeSettings = (): string =>
  element(
    'w:settings',
    spaces('w'),
    element('w:zoom', { 'w:percent': 100 }),
    element('w:embedTrueTypeFonts'),
    element('w:defaultTabStop', { 'w:val': 454 }),
    element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
  )
