import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { parseTree, tag, tagIn, tagsIn, tagsWithin, type XmlTag, writeTree } from './xml-tree.ts'

/** An open Word file: its parts by name, the parsed ones as trees, and the last number of a mark. */
export type WordFile = { bytes: Record<string, Uint8Array>; trees: Record<string, XmlTag>; lastId?: number }

/** Opens a Word file, to change its parts in place. */
export const openWord = (bytes: Uint8Array): WordFile => ({
  bytes: unzipSync(bytes),
  trees: { [main]: structuredClone(documentOf(bytes)) },
})

const main = 'word/document.xml'

/** The document of a file, from memory where it was parsed before. */
const documentOf = (bytes: Uint8Array): XmlTag => {
  const tree = documents.get(bytes) ?? parseTree(strFromU8(unzipSync(bytes)[main] ?? new Uint8Array()))
  documents.set(bytes, tree)
  return tree
}

const documents = new WeakMap<Uint8Array, XmlTag>()

/** A part as a tree, whose changes are saved with the file. */
export const partOf = (word: WordFile, name: string): XmlTag => {
  const tree = word.trees[name] ?? parseTree(strFromU8(word.bytes[name] ?? new Uint8Array()))
  word.trees[name] = tree
  return tree
}

/** The body of the document. */
export const bodyOf = (word: WordFile): XmlTag => {
  const body = tagIn(partOf(word, main), 'w:body')
  if (!body) throw new Error('The document has no body')
  return body
}

/** The file as it is now. */
export const saveWord = ({ bytes, trees }: WordFile): Uint8Array => {
  const parts = Object.entries(trees).map(([name, tree]) => [name, strToU8(declaration + writeTree(tree))])
  return zipSync({ ...bytes, ...Object.fromEntries(parts) }, { level: 1 })
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** A new number for a mark, unique among marks of every kind. */
export const nextId = (word: WordFile): string => {
  const numbers = () =>
    tagsWithin(bodyOf(word), ...numberedElements).map(({ attributes }) => Number(attributes['w:id']))
  word.lastId = (word.lastId ?? Math.max(0, ...numbers())) + 1
  return `${word.lastId}`
}

const numberedElements = ['w:bookmarkStart', 'w:ins', 'w:del']

/** The type and name of a new part: `image` and `media/picture1.png`. */
export type NewPart = { type: string; target: string; contentType?: string }

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Adds a part with a relation from the document and returns the relation's id. */
export const addPart = (
  word: WordFile,
  { type, target, contentType }: NewPart,
  content: XmlTag | Uint8Array,
): string => {
  const name = `word/${target}`
  if (content instanceof Uint8Array) word.bytes[name] = content
  else word.trees[name] = content
  if (contentType !== undefined) {
    partOf(word, '[Content_Types].xml').children.push(
      tag('Override', { PartName: `/${name}`, ContentType: contentType }),
    )
  }
  return addRelation(word, { Type: type.includes(':') ? type : `${office}/${type}`, Target: target })
}

/** Adds a relation of the document and returns its id. */
const addRelation = (word: WordFile, attributes: Record<string, string>): string => {
  const relations = partOf(word, 'word/_rels/document.xml.rels')
  const id = `rIdEdited${tagsIn(relations, 'Relationship').length + 1}`
  relations.children.push(tag('Relationship', { Id: id, ...attributes }))
  return id
}

/** Whether the file has a part. */
export const hasPart = ({ bytes, trees }: WordFile, name: string): boolean => name in trees || name in bytes
