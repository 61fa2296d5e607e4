/** The attributes of an element; an undefined one is not written. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An XML element as text. Children are XML already; attributes are escaped here. */
export const element = (
  name: string,
  attributes: Attributes = {},
  ...children: readonly string[]
): string => {
  const attributeText = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${attributeText}/>` : `<${name}${attributeText}>${content}</${name}>`
}

/** An element that only has a value, as most of WordprocessingML does: `<w:jc w:val="center"/>`. */
export const valued = (name: string, value: string | number): string => element(name, { 'w:val': value })

/** A text as XML, without the characters that XML 1.0 does not allow. */
export const escapeXml = (text: string): string =>
  text
    .replace(halfCharacters, '')
    .replace(forbiddenCharacters, '')
    .replace(/[&<>"]/g, character => entities[character] ?? character)

const halfCharacters = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

// Control characters other than tab and line ends, and U+FFFE and U+FFFF.
// oxlint-disable-next-line no-control-regex
const forbiddenCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
