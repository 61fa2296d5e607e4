import { type PaperFace, paperFamily, readPaperFace } from '../paper-fonts.ts'
import { element, valued } from '../office/element.ts'
import { spaces } from './spaces.ts'

/** Each face: its name in Word, its relation and part, and the key that obfuscates its first bytes. */
const embedded: readonly { face: PaperFace; name: string; relation: string; part: string; key: string }[] = [
  {
    face: 'regular',
    name: 'embedRegular',
    relation: 'rIdRegular',
    part: 'fonts/regular.odttf',
    key: 'B1D8A1F0-6C2E-4E0B-9A57-3D1C5E7F9A01',
  },
  {
    face: 'semibold',
    name: 'embedBold',
    relation: 'rIdBold',
    part: 'fonts/bold.odttf',
    key: 'B1D8A1F0-6C2E-4E0B-9A57-3D1C5E7F9A02',
  },
  {
    face: 'italic',
    name: 'embedItalic',
    relation: 'rIdItalic',
    part: 'fonts/italic.odttf',
    key: 'B1D8A1F0-6C2E-4E0B-9A57-3D1C5E7F9A03',
  },
  {
    face: 'semibold-italic',
    name: 'embedBoldItalic',
    relation: 'rIdBoldItalic',
    part: 'fonts/bold-italic.odttf',
    key: 'B1D8A1F0-6C2E-4E0B-9A57-3D1C5E7F9A04',
  },
]

/**
 * The font table part: the paper's family with its faces.
 * Readers that ignore embedded fonts choose a similar one.
 */
export const writeFontTable = (): string =>
  element(
    'w:fonts',
    spaces('w', 'r'),
    element(
      'w:font',
      { 'w:name': paperFamily },
      valued('w:altName', 'Calibri'),
      valued('w:panose1', '020B0303030403020204'),
      valued('w:charset', '00'),
      valued('w:family', 'swiss'),
      valued('w:pitch', 'variable'),
      ...embedded.map(({ name, relation, key }) =>
        element(`w:${name}`, { 'r:id': relation, 'w:fontKey': `{${key}}` }),
      ),
    ),
  )

/** The parts that the font table refers to, with their relations. */
export const fontParts: readonly [relation: string, part: string][] = embedded.map(({ relation, part }) => [
  relation,
  part,
])

/** The embedded faces by part, as Word stores them in a file. */
export const embeddedFonts = (): [part: string, bytes: Uint8Array][] =>
  embedded.map(({ face, part, key }) => [`word/${part}`, obfuscate(readPaperFace(face), key)])

/** A font whose first 32 bytes are combined with the reversed key, as Office Open XML requires. */
const obfuscate = (font: Uint8Array, key: string): Uint8Array => {
  const keyBytes = Buffer.from(key.replaceAll('-', ''), 'hex').toReversed()
  return font.map((byte, at) => (at < 32 ? byte ^ (keyBytes[at % 16] ?? 0) : byte))
}
