import type { XmlElement } from '../xml.ts'

/**
 * The anchor that a bookmark of ours is, or none. Programs that copy a place may put a number after the name of its
 * bookmark: identifiers do not end so, and the copy is no place of ours.
 */
export const bookmarkAnchor = ({ attributes: { name = '' } }: XmlElement): string[] => {
  const [, anchor] = /^_J([a-z]\w+)$/u.exec(name) ?? []
  return anchor === undefined ? [] : [anchor.replaceAll('_', '-')]
}
