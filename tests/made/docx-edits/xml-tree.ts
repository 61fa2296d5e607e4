import { XMLParser } from 'fast-xml-parser'

/** An element of an XML part, with its prefixes, attributes and order; it may be changed in place. */
export type XmlTag = { name: string; attributes: Record<string, string>; children: TagNode[] }

/** A child of an element: an element or a text. */
export type TagNode = XmlTag | string

/** An element with these attributes and children. */
export const tag = (
  name: string,
  attributes: Record<string, string | number> = {},
  ...children: TagNode[]
): XmlTag => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, `${value}`])),
  children,
})

export const isTag = (node: TagNode | undefined, ...names: string[]): node is XmlTag =>
  node !== undefined && typeof node !== 'string' && (names.length === 0 || names.includes(node.name))

/** The elements of these names directly within another. */
export const tagsIn = (within: XmlTag | undefined, ...names: string[]): XmlTag[] =>
  within?.children.filter((node): node is XmlTag => isTag(node, ...names)) ?? []

/** The first element of this name directly within another. */
export const tagIn = (within: XmlTag | undefined, name: string): XmlTag | undefined => tagsIn(within, name)[0]

/** The elements of these names at any depth, in reading order. */
export const tagsWithin = (within: XmlTag, ...names: string[]): XmlTag[] =>
  within.children.flatMap(node =>
    isTag(node) ? [...(isTag(node, ...names) ? [node] : []), ...tagsWithin(node, ...names)] : [],
  )

/** The text directly within an element. */
export const ownText = (within: XmlTag): string =>
  within.children.filter(node => typeof node === 'string').join('')

/** The parent of a node. */
export const parentOf = (root: XmlTag, node: TagNode): XmlTag => {
  const parent = parentWithin(root, node)
  if (!parent) throw new Error('This node is not in the document')
  return parent
}

const parentWithin = (within: XmlTag, node: TagNode): XmlTag | undefined => {
  if (within.children.includes(node)) return within
  for (const child of within.children) {
    const parent = isTag(child) ? parentWithin(child, node) : undefined
    if (parent) return parent
  }
  return undefined
}

/** Replaces a node by others of the same parent; without others it is removed. */
export const replaceNode = (parent: XmlTag, node: TagNode, ...others: TagNode[]): void => {
  parent.children.splice(parent.children.indexOf(node), 1, ...others)
}

export const insertBefore = (parent: XmlTag, node: TagNode, ...others: TagNode[]): void =>
  replaceNode(parent, node, ...others, node)
export const insertAfter = (parent: XmlTag, node: TagNode, ...others: TagNode[]): void =>
  replaceNode(parent, node, node, ...others)

/** Wraps neighbouring nodes in an element. */
export const wrapNodes = (parent: XmlTag, nodes: readonly TagNode[], wrapper: XmlTag): XmlTag => {
  parent.children.splice(parent.children.indexOf(nodes[0] ?? ''), nodes.length, wrapper)
  wrapper.children.push(...nodes)
  return wrapper
}

/** A deep copy of an element. */
export const copyOf = (original: XmlTag): XmlTag => structuredClone(original)

/** The root element of an XML part. */
export const parseTree = (text: string): XmlTag => {
  const [root] = (parser.parse(text) as ParsedXml[]).flatMap(convert).filter(node => isTag(node))
  if (!isTag(root)) throw new Error('This part is not XML')
  return root
}

/** An element as XML. */
export const writeTree = ({ name, attributes, children }: XmlTag): string => {
  const attributeText = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeText(value)}"`)
  const content = children
    .map(node => (typeof node === 'string' ? escapeText(node) : writeTree(node)))
    .join('')
  return content === ''
    ? `<${name}${attributeText.join('')}/>`
    : `<${name}${attributeText.join('')}>${content}</${name}>`
}

type ParsedXml = Record<string, ParsedXml[] | Record<string, string> | string>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  maxNestedTags: 500,
})

const convert = (nodes: ParsedXml): TagNode[] => {
  const [name] = Object.keys(nodes).filter(key => key !== ':@')
  const content = name === undefined ? undefined : nodes[name]
  if (name === undefined || content === undefined) return []
  if (typeof content === 'string') return [unescaped(content)]
  const attributes = Object.entries(nodes[':@'] ?? {}).map(([key, value]) => [key, unescaped(String(value))])
  return [
    {
      name,
      attributes: Object.fromEntries(attributes),
      children: Array.isArray(content) ? content.flatMap(convert) : [],
    },
  ]
}

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

const unescaped = (text: string): string =>
  text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(?:amp|lt|gt|quot|apos);/g, name => entities[name] ?? name)

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
