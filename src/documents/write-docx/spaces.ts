/** The namespaces of a Word file's parts, by their prefixes. */
const names = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
} as const

/** The declarations of these prefixes, as attributes of a root element. */
export const spaces = (...prefixes: readonly (keyof typeof names)[]): Record<string, string> =>
  Object.fromEntries(prefixes.map(prefix => [`xmlns:${prefix}`, names[prefix]]))
