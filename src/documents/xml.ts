import { XMLParser } from 'fast-xml-parser'
import { Refusal } from '#domain/refusal.ts'
import { createBudget } from './budget.ts'

/**
 * An element of an XML part, without namespace prefixes.
 * The parts we read never have two names that differ only in their prefix.
 */
export type XmlElement = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly XmlNode[]
}

/** A node within an element: an element or text. */
export type XmlNode = XmlElement | string

/**
 * The root element of an XML part. Entities are never expanded.
 * @throws Refusal fileEntities where the part declares a document type or an entity
 * @throws Refusal fileDamaged, fileOverLimit
 */
export const parseXml = (bytes: Uint8Array, part: string, budget = createBudget()): XmlElement => {
  budget.spend('nodes', tagsIn(bytes))
  const text = decode(bytes)
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('fileEntities', { part })
  const root = isWhole(text) ? rootOf(text) : undefined
  if (!root) throw new Refusal('fileDamaged', { part })
  return root
}

/** The number of tags, counted before the parser makes nodes of them. */
const tagsIn = (bytes: Uint8Array): number => {
  let count = 0
  for (let at = bytes.indexOf(tagStart); at >= 0; at = bytes.indexOf(tagStart, at + 1)) count += 1
  return count
}

/** The byte of `<`. */
const tagStart = 0x3c

/**
 * Whether a part ends with the end of its root.
 * The parser would accept a truncated part as complete.
 */
const isWhole = (text: string): boolean => {
  const [opening = '', root] = /<([^\s!?>/]+)[^>]*/u.exec(text) ?? []
  const whole = text.trimEnd()
  if (whole.endsWith('-->') || whole.endsWith('?>')) return true
  if (opening.endsWith('/')) return whole.endsWith(`${opening}>`)
  return whole.endsWith('>') && whole.slice(whole.lastIndexOf('</') + 2, -1).trimEnd() === root
}

/** Whether a node is an element, and has this name where one is given. */
export const isElement = (node: XmlNode, name?: string): node is XmlElement =>
  typeof node !== 'string' && (name === undefined || node.name === name)

/** The children of an element with this name. */
export const childrenNamed = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element?.children.filter((node): node is XmlElement => isElement(node, name)) ?? []

/** The element at the end of a path of names; at each step the first with that name. */
export const at = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (within, name) => within?.children.find(node => isElement(node, name)),
    element,
  )

/** All text within an element, at any depth. */
export const textOf = (element: XmlElement): string =>
  element.children.map(node => (typeof node === 'string' ? node : textOf(node))).join('')

// `processEntities` is off. The five named entities and numbered characters are decoded here, and no others
// exist.
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 500,
})

const decode = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}

type ParsedNode = Record<string, ParsedNode[] | Record<string, string> | string>

const rootOf = (text: string): XmlElement | undefined => {
  try {
    return convert(parser.parse(text) as ParsedNode[]).find(node => isElement(node))
  } catch {
    return undefined
  }
}

const convert = (nodes: readonly ParsedNode[]): XmlNode[] => nodes.flatMap(node => convertNode(node) ?? [])

const convertNode = (node: ParsedNode): XmlNode | undefined => {
  for (const name in node) {
    const content = node[name]
    if (typeof content === 'string') return decodeCharacters(content)
    if (Array.isArray(content)) return { name, attributes: attributesOf(node), children: convert(content) }
  }
  return undefined
}

const none: Readonly<Record<string, string>> = {}

const attributesOf = (node: ParsedNode): Readonly<Record<string, string>> => {
  const attributes = node[':@']
  if (!attributes || typeof attributes === 'string' || Array.isArray(attributes)) return none
  for (const name in attributes) attributes[name] = decodeCharacters(attributes[name] ?? '')
  return attributes
}

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The character of a code point; undefined where XML forbids it (NUL, surrogates, beyond the last). */
export const characterOf = (point: number): string | undefined =>
  (point > 0 && point < 0xd800) || (point > 0xdfff && point <= 0x10ffff)
    ? String.fromCodePoint(point)
    : undefined

const decodeCharacters = (source: string): string => {
  const text = source.replaceAll('\0', '')
  return text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
        (reference, hex?: string, decimal?: string, name?: string) =>
          name
            ? (namedEntities[name.toLowerCase()] ?? reference)
            : (characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal)) ?? ''),
      )
    : text
}
