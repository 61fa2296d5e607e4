import { unzipSync } from 'fflate'
import { Refusal } from '#domain/refusal.ts'
import type { Budget } from './budget.ts'
import { at, childrenNamed, isElement, parseXml, type XmlElement } from './xml.ts'

/** The parts of an Office Open XML file (DOCX or XLSX), as readers need them. */
export type OfficePackage = {
  /** What may still be read of the file. */
  budget: Budget
  /** The kind of the main part. */
  kind: 'docx' | 'xlsx'
  /** The name of the main part. */
  main: string
  /** A part by its name; undefined where the file has none. */
  part: (name: string) => XmlElement | undefined
  /** The parts that a part refers to: id, last word of the type (`numbering`, `styles` …), and part name. */
  relations: (name: string) => { id: string; type: string; target: string }[]
}

/**
 * An opened Office file with the kind and name of its main part.
 * Only XML parts are unpacked, each within the size that the file declares for it.
 * @throws Refusal fileEncrypted, fileExpands, fileMacro, fileUnknown, fileDamaged, fileEntities,
 * fileOverLimit
 */
export const openOfficePackage = (bytes: Uint8Array, budget: Budget): OfficePackage => {
  const files = unpack(bytes, budget)
  const bytesOf = (name: string) => files.get(name.toLowerCase())
  const types = bytesOf('[Content_Types].xml')
  if (!types) throw new Refusal('fileUnknown')
  const main = mainPart(parseXml(types, '[Content_Types].xml', budget))
  const part = (name: string) => {
    const content = bytesOf(name)
    return content && parseXml(content, name, budget)
  }
  return {
    ...main,
    budget,
    part,
    relations: name =>
      childrenNamed(part(relationsOf(name)), 'Relationship').flatMap(relation =>
        relationFrom(name, relation),
      ),
  }
}

const unpack = (bytes: Uint8Array, budget: Budget): Map<string, Uint8Array> => {
  if (isEncrypted(bytes)) throw new Refusal('fileEncrypted')
  const files = openingZip(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('vbaProject.bin')) throw new Refusal('fileMacro')
        const isXml = /\.(xml|rels)$/i.test(name)
        if (isXml) budget.spend('unpacked', originalSize)
        return isXml
      },
    }),
  )
  return new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]))
}

const openingZip = <T>(open: () => T): T => {
  try {
    return open()
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('fileDamaged')
  }
}

/** Whether the first entry is encrypted: bit 0 of its flags. */
const isEncrypted = (bytes: Uint8Array): boolean => ((bytes[6] ?? 0) & 1) === 1

const mainTypes: { kind: OfficePackage['kind']; type: RegExp }[] = [
  { kind: 'docx', type: /wordprocessingml\.(document|template)\.main\+xml$/ },
  { kind: 'xlsx', type: /spreadsheetml\.(sheet|template)\.main\+xml$/ },
]

const mainPart = (types: XmlElement): Pick<OfficePackage, 'kind' | 'main'> => {
  const overrides = childrenNamed(types, 'Override')
  if (overrides.some(({ attributes }) => attributes['ContentType']?.includes('macroEnabled.main')))
    throw new Refusal('fileMacro')
  for (const { kind, type } of mainTypes) {
    const main = overrides.find(({ attributes }) => type.test(attributes['ContentType'] ?? ''))
    if (main) return { kind, main: (main.attributes['PartName'] ?? '').replace(/^\//, '') }
  }
  throw new Refusal('fileUnknown')
}

const relationsOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels')

const relationFrom = (
  part: string,
  { attributes }: XmlElement,
): { id: string; type: string; target: string }[] => {
  const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes
  if (!id || !type || !target || mode === 'External') return []
  const path = URL.parse(target, `file:///${part.replace(/[^/]*$/, '')}`)?.pathname.slice(1)
  // an invalid target refers to no part
  return path === undefined ? [] : [{ id, type: type.replace(/^.*\//, ''), target: decodePath(path) }]
}

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** The `val` attribute of a child element, which is how Office files write most values. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  at(element, name)?.attributes['val']

/** Whether a switch is on: the element is present and its value is not "off". */
export const isOn = (element: XmlElement | undefined, name: string): boolean => {
  const toggle = element?.children.find(node => isElement(node, name))
  return (
    toggle !== undefined &&
    isElement(toggle) &&
    !['0', 'false', 'off'].includes(toggle.attributes['val'] ?? '')
  )
}
