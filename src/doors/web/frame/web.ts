import type { Context } from 'hono'

import type { SignIn } from '#domain/people/sign-in.ts'
import type { PaperJobs } from '#use-cases/papers/paper-jobs.ts'
import type { ExportJobs } from '#use-cases/register-sheets/export-jobs.ts'
import type { Signer } from '#use-cases/people/signer.ts'
import type { Jacana } from '#use-cases/use-case.ts'

import type { PageCaches } from './page-caches.ts'
import type { Demo } from './demo.ts'
import type { Look } from './look.ts'
import type { AssetNames } from './view.ts'
import type { Visitor } from './visitor.ts'

/** The people of the pages: who sends a request, and the doors by which they come in. */
export type WebPeople = {
  findVisitor: (c: Context) => Promise<Visitor>
  /** Forgets whom it knows, so that a change of people or rights holds at once. */
  forgetVisitors: () => void
  /** The network address of who sends a request, for limits. */
  addressOfVisitor: (c: Context) => string
  /** Absent where nobody signs in, as in some tests. */
  signIn?: SignIn
  /** Signs what a browser brings back between the password and the code. */
  signer?: Signer
  /** Absent where nobody can become a person of the example. */
  demo?: Demo
  /** Absent where nobody can look as somebody else. */
  look?: Look
}

/** What every route needs. */
export type Web = {
  jacana: Jacana
  paperJobs: PaperJobs
  exportJobs: ExportJobs
  people: WebPeople
  assets: AssetNames
  caches: PageCaches
  /** The address to write to about this site; absent where the installation names none. */
  contact?: string
  /** Whether readers use https, so that cookies can be restricted to it. */
  secure: boolean
  /** Whether there is a mail server, so that mail does not only wait. */
  sendsMail: boolean
  /** The address that readers use. */
  baseUrl: string
  /** Reports a defect of work that nobody waits for. */
  report: (defect: unknown) => void
}
