import { element } from './element.ts'

/** The namespaces that every Office file speaks of its parts in. */
export const packageSpaces = {
  office: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packaged: 'http://schemas.openxmlformats.org/package/2006',
} as const

const { office, packaged } = packageSpaces

/** That a part refers to another: under which id, as what, and where that one stands. */
export type WrittenRelation = readonly [id: string, type: string, target: string]

/** What a part refers to. */
export const writeRelations = (all: readonly WrittenRelation[]): string =>
  element(
    'Relationships',
    { xmlns: `${packaged}/relationships` },
    ...all.map(([Id, Type, Target]) => element('Relationship', { Id, Type, Target })),
  )

/** Where a package begins: its main part, its properties, and what else belongs to it. */
export const writeRootRelations = (main: string, ...more: readonly WrittenRelation[]): string =>
  writeRelations([
    ['rId1', `${office}/officeDocument`, main],
    ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ['rId3', `${office}/extended-properties`, 'docProps/app.xml'],
    ...more,
  ])

/** What each part of a package is: its own parts by their names, files of other kinds by their endings. */
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

/** The program that made the file. */
export const writeExtendedProperties = (): string =>
  element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('Application', {}, 'Jacana'),
  )
