import type { SourceDocument, SourceBlock } from '#domain/papers/source-document.ts'
import { Refusal } from '#domain/refusal.ts'
import { readNumbering } from './docx-numbering.ts'
import { type ParagraphContext, readParagraph } from './docx-paragraphs.ts'
import { readStyles } from './docx-styles.ts'
import { readTable, unwrapped } from './docx-table.ts'
import type { OfficePackage } from './office-package.ts'
import { at, type XmlElement } from './xml.ts'

/**
 * The paragraphs and tables of a Word document, in order.
 * Headers, footers, notes and comments are left out.
 * @throws Refusal fileDamaged, fileEntities, fileOverLimit
 */
export const readDocx = (file: OfficePackage): SourceDocument => {
  const body = at(file.part(file.main), 'body')
  if (!body) throw new Refusal('fileDamaged', { part: file.main })
  const relatedPart = (type: string) => {
    const relation = file.relations(file.main).find(each => each.type === type)
    return relation && file.part(relation.target)
  }
  const context = {
    styles: readStyles(relatedPart('styles')),
    numbering: readNumbering(relatedPart('numbering')),
    budget: file.budget,
  }
  return { kind: 'blocks', format: 'docx', blocks: readBlocks(body, context) }
}

/** The blocks within an element. A table of a single cell is a frame, so its content takes its place. */
const readBlocks = (container: XmlElement, context: ParagraphContext): SourceBlock[] =>
  unwrapped(container, 'p', 'tbl').flatMap((block): SourceBlock[] => {
    if (block.name === 'p') {
      const paragraph = readParagraph(block, context)
      return paragraph.text === '' ? [] : [{ kind: 'paragraph', ...paragraph, at: {} }]
    }
    const cells = unwrapped(block, 'tr').flatMap(row => unwrapped(row, 'tc'))
    const [only, ...others] = cells
    if (only && others.length === 0) return readBlocks(only, context)
    return [readTable(block, context)]
  })
