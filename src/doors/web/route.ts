import type { Person } from '#domain/rights.ts'
import type { Refusal, RefusalCode } from '#domain/refusal.ts'
import type { Ask } from '#use-cases/use-case.ts'

import type { FileToSend, WholeFile } from './frame/send-file.ts'
import type { PageBody } from './frame/page-body.ts'
import type { SentForm } from './frame/sent-form.ts'
import type { View } from './frame/view.ts'
import type { Web } from './frame/web.ts'
import type { PathName, PathParts } from './paths.ts'

/** One request, as a handler knows it: who asks, for what address, and how the page is looked at. */
export type Visit<Name extends PathName = PathName> = {
  params: PathParts<Name>
  query: URLSearchParams
  person: Person
  view: View
  ask: Ask
  web: Web
}

/** What a handler answers. */
export type Reply =
  | { kind: 'page'; body: PageBody; status?: 200 | 404 | 500 }
  | { kind: 'cachedPage'; key: readonly unknown[]; make: () => Promise<PageBody> | PageBody }
  | { kind: 'file'; file: FileToSend }
  | { kind: 'cachedFile'; key: readonly unknown[]; make: () => Promise<WholeFile> }
  | { kind: 'address'; address: string; moved: boolean }

/** A page made for this request. */
export const page = (body: PageBody, status: 200 | 404 | 500 = 200): Reply => ({ kind: 'page', body, status })

/**
 * A page whose body is made once for all who may see the same.
 * `key` names all it depends on beside language and address, such as a plan's id and revision.
 */
export const cachedPage = (key: readonly unknown[], make: () => Promise<PageBody> | PageBody): Reply => ({
  kind: 'cachedPage',
  key,
  make,
})

/** A file for the reader to save. */
export const download = (file: FileToSend): Reply => ({ kind: 'file', file })

/** A file that is made once for all who may see the same; `key` names all it depends on, as with a cached page. */
export const cachedDownload = (key: readonly unknown[], make: () => Promise<WholeFile>): Reply => ({
  kind: 'cachedFile',
  key,
  make,
})

/** Another address, where the reader finds the answer. */
export const goTo = (address: string): Reply => ({ kind: 'address', address, moved: false })

/** Another address, where what was asked for stands from now on. */
export const movedTo = (address: string): Reply => ({ kind: 'address', address, moved: true })

/** A form that a page sends. `Draft` is what it was filled with, kept when it is refused. */
export type Form<Name extends PathName, Draft> = {
  /** The page that sends the form, where that has another address: who asks for this one is sent there. */
  sentFrom?: PathName
  /** The most bytes that it may send; without it as much as a form of text needs. */
  mostBytes?: number
  read: (form: SentForm) => Draft
  send: (visit: Visit<Name> & { draft: Draft }) => Promise<Reply>
  /** The page again, with what was refused and the draft; without it a page of its own says why. */
  showRefused?: (visit: Visit<Name> & { draft: Draft; refusal: Refusal }) => Promise<PageBody>
  /** What a person can mend on that page; without it everything but what is not found. */
  mendable?: readonly RefusalCode[]
}

/** Addresses for the exams: each opens the page in some state of the example. */
export type Examples<Name extends PathName> = (world: ExampleWorld) => readonly {
  parts: PathParts<Name>
  query?: Readonly<Record<string, string | undefined>>
}[]

/** What the exams have prepared: a plan with an activity, a version, a paper, an import and a returned paper. */
export type ExampleWorld = {
  slug: string
  activityName: string
  instrument: string
  versionId: string
  paperFile: string
  jobId: string
  importId: string
  returnId: string
}

/** A page with its form, under one address. */
export type Route = {
  name: PathName
  get?: (visit: Visit) => Promise<Reply>
  form?: Form<PathName, unknown>
  examples?: Examples<PathName>
}

/** A page, its form, or both, as data: the router, the links and the exams read it. */
export const route = <Name extends PathName, Draft = never>(
  name: Name,
  parts: {
    get?: (visit: Visit<Name>) => Promise<Reply>
    form?: Form<Name, Draft>
    examples?: Examples<Name>
  },
): Route =>
  // The router gives each handler the parts of its own address, which the type of the list cannot say.
  ({ name, ...parts }) as unknown as Route
