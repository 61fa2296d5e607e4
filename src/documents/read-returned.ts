import type { ReturnedComment, ReturnedPaper } from '#domain/edits/returned-paper.ts'
import { Refusal } from '#domain/refusal.ts'
import { createBudget } from './budget.ts'
import { readNumbering } from './docx-numbering.ts'
import { readStyles } from './docx-styles.ts'
import { fileKind } from './file-kind.ts'
import { type OfficePackage, openOfficePackage } from './office-package.ts'
import { readEditedBlocks } from './read-returned/edited-blocks.ts'
import { byOf } from './read-returned/tracked-change.ts'
import { at, childrenNamed, isElement, textOf, type XmlElement } from './xml.ts'

/**
 * A returned Word file with its tracked changes and their authors, its comments and its bookmarks.
 * The bookmarks identify its cells. Nothing is decided here.
 * @throws Refusal paperNotWord, fileEmpty, fileTooLarge, fileUnknown, fileEncrypted, fileExpands, fileMacro,
 * fileDamaged, fileEntities, fileOverLimit
 */
export const readReturned = (bytes: Uint8Array, budget = createBudget()): ReturnedPaper => {
  if (fileKind(bytes) !== 'office') throw new Refusal('paperNotWord')
  const file = openOfficePackage(bytes, budget)
  if (file.kind !== 'docx') throw new Refusal('paperNotWord')
  const body = at(file.part(file.main), 'body')
  if (!body) throw new Refusal('fileDamaged', { part: file.main })
  const context = {
    styles: readStyles(relatedPart(file, 'styles')),
    numbering: readNumbering(relatedPart(file, 'numbering')),
    budget,
  }
  const { blocks, quotes } = readEditedBlocks(body, context)
  return { origin: readOrigin(file), blocks, comments: readComments(relatedPart(file, 'comments'), quotes) }
}

const relatedPart = (file: OfficePackage, type: string): XmlElement | undefined => {
  const relation = file.relations(file.main).find(each => each.type === type)
  return relation && file.part(relation.target)
}

/** The origin of the paper, from its custom properties, which other programs keep unchanged. */
const readOrigin = (file: OfficePackage): Record<string, string> =>
  Object.fromEntries(
    childrenNamed(file.part('docProps/custom.xml'), 'property').flatMap((property): [string, string][] => {
      const [, name] = /^jacana\.(\w+)$/u.exec(property.attributes['name'] ?? '') ?? []
      return name === undefined ? [] : [[name, textOf(property).trim()]]
    }),
  )

const readComments = (
  comments: XmlElement | undefined,
  quotes: ReadonlyMap<string, string>,
): ReturnedComment[] =>
  childrenNamed(comments, 'comment').map(comment => ({
    id: comment.attributes['id'] ?? '',
    by: byOf(comment),
    quoted: (quotes.get(comment.attributes['id'] ?? '') ?? '').replace(/\s+/gu, ' ').trim(),
    text: childrenNamed(comment, 'p')
      .map(paragraph => wordsIn(paragraph).trim())
      .filter(text => text !== '')
      .join('\n\n'),
  }))

const wordsIn = (element: XmlElement): string =>
  element.children
    .map(node =>
      isElement(node) ? (node.name === 't' ? textOf(node) : node.name === 'tab' ? ' ' : wordsIn(node)) : '',
    )
    .join('')
