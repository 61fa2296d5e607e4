/** The attributes of an element; an undefined one is not written. */
type Attributes = Readonly<Record<string, string | number | undefined>>

/** An HTML element as text. Children are HTML already; attributes are escaped here. */
export const htmlElement = (name: string, attributes: Attributes, ...children: readonly string[]): string => {
  const attributeText = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeHtml(String(value))}"`))
    .join('')
  return name === 'img'
    ? `<${name}${attributeText}>`
    : `<${name}${attributeText}>${children.join('')}</${name}>`
}

/** A text as HTML; its line ends become line breaks. */
export const htmlText = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>')

/**
 * The address of a picture that contains the picture itself.
 * Used as an image, nothing in it can be executed or fetched.
 */
export const safeSvg = (svg: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
