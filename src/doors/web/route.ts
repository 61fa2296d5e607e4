import type { Context } from 'hono'

import type { Person } from '#domain/rights/right.ts'
import type { Refusal, RefusalCode } from '#domain/refusal.ts'
import type { Ask } from '#use-cases/use-case.ts'

import type { FileToSend, WholeFile } from './frame/send-file.ts'
import type { Openness } from './frame/open-pages.ts'
import type { PageBody } from './frame/page-body.ts'
import type { SentForm } from './frame/sent-form.ts'
import type { View } from './frame/view.ts'
import type { Web } from './frame/web.ts'
import type { PathName, PathParts } from './paths.ts'

/** A request as a handler sees it: the person, the address, and the view. */
export type Visit<Name extends PathName = PathName> = {
  params: PathParts<Name>
  query: URLSearchParams
  person: Person
  view: View
  ask: Ask
  web: Web
  /** The address of who asks, and the cookies, for the sign-in. */
  c: Context
}

/** The answer of a handler. */
export type Reply =
  | { kind: 'page'; body: PageBody; status?: 200 | 404 | 500 }
  | { kind: 'secretPage'; body: PageBody }
  | { kind: 'cachedPage'; key: readonly unknown[]; make: () => Promise<PageBody> | PageBody }
  | { kind: 'file'; file: FileToSend }
  | { kind: 'cachedFile'; key: readonly unknown[]; make: () => Promise<WholeFile> }
  | { kind: 'address'; address: string; moved: boolean; cookies?: readonly string[] }

/** A reply with a page made for this request. */
export const page = (body: PageBody, status: 200 | 404 | 500 = 200): Reply => ({ kind: 'page', body, status })

/** A reply with a page that shows a secret this once: neither the browser nor anybody between stores it. */
export const secretPage = (body: PageBody): Reply => ({ kind: 'secretPage', body })

/**
 * A reply with a page whose body is made once for all who may see the same.
 * `key` names all that the page depends on beside language and address, such as a plan's id and revision.
 */
export const cachedPage = (key: readonly unknown[], make: () => Promise<PageBody> | PageBody): Reply => ({
  kind: 'cachedPage',
  key,
  make,
})

/** A reply with a file to save. */
export const download = (file: FileToSend): Reply => ({ kind: 'file', file })

/**
 * A file that is made once for all who may see the same; `key` names all it depends on, as with a cached
 * page.
 */
export const cachedDownload = (key: readonly unknown[], make: () => Promise<WholeFile>): Reply => ({
  kind: 'cachedFile',
  key,
  make,
})

/** Another address, where the reader finds the answer. */
export const goTo = (address: string): Reply => ({ kind: 'address', address, moved: false })

/** Another address, with cookies to set on the way, as after signing in. */
export const goToWith = (address: string, cookies: readonly string[]): Reply => ({
  kind: 'address',
  address,
  moved: false,
  cookies,
})

/** A reply that redirects to the permanent new address of what was requested. */
export const movedTo = (address: string): Reply => ({ kind: 'address', address, moved: true })

/** A form of a page. `Draft` is what the person entered, kept when the form is refused. */
export type Form<Name extends PathName, Draft> = {
  /** The page that has the form, where its address differs: GET requests are redirected there. */
  sentFrom?: PathName
  /** The most bytes that it may send; by default as many as a form of text needs. */
  mostBytes?: number
  /** Whether somebody who looks as another person may send it: only what changes no data. */
  whileLooking?: true
  /** Processes the same form each time it is sent, because its answer is for one browser alone. */
  eachTime?: true
  read: (form: SentForm) => Draft
  send: (visit: Visit<Name> & { draft: Draft }) => Promise<Reply>
  /** The page with the refusal and the draft; by default a separate page shows the refusal. */
  showRefused?: (visit: Visit<Name> & { draft: Draft; refusal: Refusal }) => Promise<PageBody>
  /** The refusals that a person can fix on that page; by default all but `notFound` and `notPermitted`. */
  mendable?: readonly RefusalCode[]
  /** Shows the page again when a right is missing, since other values may be permitted. */
  showsDenial?: true
}

/** Addresses for the exams: each opens the page in one state of the example. */
export type Examples<Name extends PathName> = (world: ExampleWorld) => readonly {
  parts: PathParts<Name>
  query?: Readonly<Record<string, string | undefined>>
}[]

/**
 * What the exams have prepared: a plan with a version, papers, imports and returned papers, each open and
 * closed.
 */
export type ExampleWorld = {
  slug: string
  activityName: string
  indicatorId: string
  instrument: string
  versionId: string
  paperFile: string
  jobId: string
  importId: string
  closedImportId: string
  returnId: string
  closedReturnId: string
  /** Somebody whom an administrator can erase, and a discarded import that can be taken back. */
  personId: string
  leftPersonId: string
  discardedImportId: string
  unsubscribeToken: string
  /** The end of the link of an invitation that nobody has used. */
  guestToken: string
  postId: string
  endedPostId: string
  /** A training with a participant, one that nobody changed since, and a shared view. */
  recordId: string
  newRecordId: string
  recordRowId: string
  recordViewId: string
  /** Sheets of trainings: one to check, one that was applied in part, one that was discarded. */
  sheetId: string
  appliedSheetId: string
  discardedSheetId: string
}

/**
 * A page, with its form, under one address. `open` marks a page that the public reads without signing in: it
 * depends on what is published and on nothing else, so that everybody may keep it for a while.
 */
export type Route = {
  name: PathName
  open?: Openness
  get?: (visit: Visit) => Promise<Reply>
  form?: Form<PathName, unknown>
  examples?: Examples<PathName>
}

/** A page, its form, or both, as data for the router, the links and the exams. */
export const route = <Name extends PathName, Draft = never>(
  name: Name,
  parts: {
    open?: Openness
    get?: (visit: Visit<Name>) => Promise<Reply>
    form?: Form<Name, Draft>
    examples?: Examples<Name>
  },
): Route =>
  // The router passes each handler the parts of its own address, which the list's type cannot express.
  ({ name, ...parts }) as unknown as Route
