import { element } from './element.ts'

/** The namespaces in which every Office file describes its parts. */
export const packageSpaces = {
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packaged: 'http://schemas.openxmlformats.org/package/2006',
} as const

const { office, packaged } = packageSpaces

/** A reference from one part to another: its id, its type and the target part. */
export type WrittenRelation = readonly [id: string, type: string, target: string]

/** The relations part: everything that one part refers to. */
export const writeRelations = (all: readonly WrittenRelation[]): string =>
  element(
    'Relationships',
    { xmlns: `${packaged}/relationships` },
    ...all.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
  )

/** The root relations of a package: its main part, its properties and any further parts. */
export const writeRootRelations = (main: string, ...more: readonly WrittenRelation[]): string =>
  writeRelations([
    ['rId1', `${office}/officeDocument`, main],
    ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${office}/extended-properties`, 'docProps/app.xml'],
    ...more,
  ])

/** The content types part: parts by their names, other files by their extensions. */
export const writeContentTypes = (
  byName: Readonly<Record<string, string>>,
  byEnding: Readonly<Record<string, string>> = {},
): string =>
  element(
    'Types',
    { xmlns: `${packaged}/content-types` },
    ...Object.entries({ ...usualEndings, ...byEnding }).map(([ending, type]) =>
      element('Default', { Extension: ending, ContentType: type }),
    ),
    ...Object.entries({ ...byName, ...usualParts }).map(([name, type]) =>
      element('Override', { PartName: name, ContentType: type }),
    ),
  )

const usualEndings = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
}

const usualParts = {
  '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  '/docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
}

/** The properties part that names the program that made the file. */
export const writeExtendedProperties = (): string =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Jacana'),
  )
