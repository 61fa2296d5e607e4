import { zipSync } from 'fflate'
import type { Block, PaperContent } from '../blocks.ts'
import { element } from '../office/element.ts'
import { embeddedFonts, writeFontTable } from './embedded-fonts.ts'
import { writeNumbering } from './numbering.ts'
import {
  writeDocxProperties,
  writeCustomProperties,
  writeDocumentRelations,
  writeDocumentRoot,
  writeFontRelations,
  writeFooter,
  writeDocxPartTypes,
  writeSettings,
} from './package-parts.ts'
import { writeExtendedProperties } from '../office/written-package.ts'
import { spaces } from './spaces.ts'
import { writeStyles } from './styles.ts'
import { writeBody } from './write-blocks.ts'
import { beginWriting, type WrittenPicture } from './writing.ts'

/** A paper as a Word document (Office Open XML, transitional). The same paper gives the same bytes. */
export const writeDocx = async (paper: PaperContent): Promise<Uint8Array> => {
  const writing = beginWriting(paper)
  const body = writeBody(writing)
  const document = element('w:document', spaces('w', 'r', 'wp', 'a', 'pic'), element('w:body', {}, body))
  const parts: Record<string, string> = {
    '[Content_Types].xml': writeDocxPartTypes(),
    '_rels/.rels': writeDocumentRoot(),
    'docProps/core.xml': writeDocxProperties(paper),
    'docProps/app.xml': writeExtendedProperties(),
    'docProps/custom.xml': writeCustomProperties(paper.origin),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': writeDocumentRelations(writing.pictures()),
    'word/styles.xml': writeStyles(paper.language, { hasSmallTable: hasSmallTable(paper.blocks) }),
    'word/numbering.xml': writeNumbering(writing.lists()),
    'word/settings.xml': writeSettings(),
    'word/fontTable.xml': writeFontTable(),
    'word/_rels/fontTable.xml.rels': writeFontRelations(),
    'word/footer1.xml': writeFooter(paper, 'portrait'),
    'word/footer2.xml': writeFooter(paper, 'landscape'),
  }
  const encoder = new TextEncoder()
  const xml = Object.entries(parts).map(([name, text]) => [name, encoder.encode(declaration + text)] as const)
  return zipSync(
    Object.fromEntries([...xml, ...embeddedFonts(), ...(await pictureParts(writing.pictures()))]),
    {
      level: 6,
      mtime: firstDay,
    },
  )
}

const hasSmallTable = (blocks: readonly Block[]): boolean =>
  blocks.some(block =>
    block.kind === 'landscape' ? hasSmallTable(block.blocks) : block.kind === 'table' && block.isSmall,
  )

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The first day that a zip file can state, in local time as zip files require. */
const firstDay = new Date(1980, 0, 1)

/** Each picture as SVG and as PNG. The drawing library is loaded only for papers with pictures. */
const pictureParts = async (
  pictures: readonly WrittenPicture[],
): Promise<(readonly [string, Uint8Array])[]> => {
  if (pictures.length === 0) return []
  const { drawPoints } = await import('./draw-points.ts')
  const parts = pictures.map(async ({ number, svg }) => [
    [`word/media/picture${number}.svg`, new TextEncoder().encode(svg)] as const,
    [`word/media/picture${number}.png`, await drawPoints(svg)] as const,
  ])
  return (await Promise.all(parts)).flat()
}
