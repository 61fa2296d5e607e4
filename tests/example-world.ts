import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Person } from '#domain/rights/right.ts'
import { Refusal } from '#domain/refusal.ts'
import { say } from '#domain/text.ts'
import { activityName } from '#doors/web/addresses/addresses.ts'
import type { ExampleWorld } from '#doors/web/route.ts'
import { newId } from '#store/engine/new-id.ts'
import { insertSession } from '#store/people/sessions.ts'
import { insertSignInUser } from '#store/people/sign-in-users.ts'
import { planner } from '#tests/people.ts'
import { applyImport } from '#use-cases/imports/apply-import.ts'
import { discardImport } from '#use-cases/imports/discard-import.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { createKey } from '#use-cases/keys/create-key.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { print } from '#use-cases/papers/print.ts'
import { readExamplePlan } from '#use-cases/plan/example-plan.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { linkMeasure } from '#use-cases/plan/link-measure.ts'
import { reviseActivity } from '#use-cases/plan/revise-activity.ts'
import { reviseNode } from '#use-cases/plan/revise-node.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { applyReturn } from '#use-cases/returns/apply-return.ts'
import { decideReturn } from '#use-cases/returns/decide-return.ts'
import { showReturn } from '#use-cases/returns/show-return.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import type { Ask } from '#use-cases/use-case.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { comment, editDocx, retype, rowBelow, track, withoutRow } from './edited-docx.ts'
import { doubtful } from './full/import-papers.ts'
import { bringAccount } from './bring-account.ts'
import { bringPeople } from './bring-people.ts'
import { bringRecords } from './bring-records.ts'
import { bringSheets } from './bring-sheets.ts'
import { fillMail } from './fill-mail.ts'
import { openTestPages, type TestPages } from './test-pages.ts'
import { peatlands } from './world.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** A file that a form of the world accepts. */
export type AcceptedFile = { bytes: Uint8Array<ArrayBuffer>; fileName: string }

/**
 * The pages over a world in which every page has something to show, and a file for each form that takes one.
 */
export type OpenWorld = {
  pages: TestPages
  /** Who reads the pages. */
  reader: Person
  world: ExampleWorld
  files: Record<'imports' | 'returns' | 'versionImport' | 'recordsSheet', AcceptedFile>
}

/**
 * The example plan with changes, reports, a version, papers, imports and returned papers, beside a plan of
 * earlier years.
 */
export const openExampleWorld = async (): Promise<OpenWorld> => {
  const plan = await readExamplePlan('examples/wetlands-2023-2025', newId)
  const { slug } = plan
  const printing = { held: false }
  const pages = await openTestPages([plan, earlierPlan], undefined, (order, watch) =>
    printing.held ? untilCancelled(watch.signal) : print(order, watch),
  )
  await pages.openDoors()
  const people = await bringPeople((useCase, input) => pages.jacana.do(useCase, planner, input))
  await bringAccess(pages, people.personId)
  const records = await bringRecords((useCase, input) => pages.jacana.do(useCase, planner, input))
  const { visitor, guestToken } = await bringAccount(pages.jacana)
  pages.actAs(visitor)
  const ask: Ask = (useCase, input) => pages.jacana.do(useCase, visitor.person, input)
  const { id: versionId } = await ask(createVersion, { slug, name: 'As sent', why: 'For the committee' })
  const order = {
    slug,
    version: 'As sent',
    report: 'integrated-plan',
    language: 'en',
    format: 'docx',
  } as const
  const { paper, bytes } = await ask(makePaper, order)

  const closedReturnId = await applyReturnedPaper(ask, slug, editDocx(bytes, [firstComment]))
  const closedImportId = await applyChangedPlan(ask, slug)
  await changeRows(ask, plan)
  const indicatorId = plan.sections[0]?.children[0]?.indicators[0]?.id ?? ''
  await ask(linkMeasure, { slug, indicator: indicatorId, register: 'trainings', measure: 'held' })

  const returnedPaper = { bytes: editDocx(bytes, edits), fileName: 'comments of two.docx' }
  const { id: returnId } = await ask(startReturn, { slug, ...returnedPaper })
  const sheet = doubtful(13, 'es')
  const planFile = { bytes: Uint8Array.from(sheet.buffer), fileName: sheet.name }
  const { id: importId } = await ask(startImport, planFile)
  const version = await ask(exportVersion, { slug, version: versionId })
  const discarded = await ask(startImport, planFile)
  await ask(discardImport, discarded)
  const { sheet: recordsSheet, ...sheets } = await bringSheets(ask)
  await ask(createKey, { program: 'Website', scope: ['export plan'], lastDay: '2031-12-31' })

  const unsubscribeToken = await fillMail(pages.store, new Date('2031-03-01T10:00:00Z'))
  printing.held = true
  const { id: jobId } = pages.paperJobs.start(visitor.person, { ...order, language: 'fr' })
  return {
    pages,
    reader: visitor.person,
    world: {
      slug,
      activityName: nameOfFirstActivity(plan),
      indicatorId,
      instrument: 'resolution-xiv-8',
      versionId,
      paperFile: `${paper.id}.docx`,
      jobId,
      importId,
      closedImportId,
      returnId,
      closedReturnId,
      discardedImportId: discarded.id,
      unsubscribeToken,
      guestToken,
      ...people,
      ...records,
      ...sheets,
    },
    files: {
      imports: planFile,
      returns: returnedPaper,
      recordsSheet,
      versionImport: { bytes: Uint8Array.from(version.bytes), fileName: version.name },
    },
  }
}

/** Somebody is signed in by a browser, and has a key. */
const bringAccess = async ({ store, jacana }: TestPages, id: string): Promise<void> => {
  await writeInTransaction(store, async tx => {
    await insertSignInUser(tx, { id, name: 'Mei Brook' })
    await insertSession(tx, { personId: id, browser: browserOfMei, secondFactor: false }, now)
  })
  const order = { program: 'Figures', scope: ['read plan'], lastDay: '2031-12-31' }
  await jacana.do(createKey, { ...planner, id, name: 'Mei Brook' }, order)
}

const now = new Date('2031-03-01T09:30:00Z')
const browserOfMei = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** A second plan makes the list of plans a page; its years are long past, so it is not the newest. */
const earlierPlan: Plan = JSON.parse(JSON.stringify(peatlands).replaceAll('203', '201'))

/** A paper job that is under way as long as the exams look at it. */
const untilCancelled = (signal: AbortSignal | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Refusal('cancelled'))))

const one = { author: 'Reviewer One', at: '2030-05-03T14:05:00Z' }
const two = { author: 'Reviewer Two', at: '2030-05-04T09:30:00Z' }

const firstComment = comment('Participants’ opinions used', 'Is this measured?', two)

const edits = [
  track('host country of COP15', 'hosts of COP15', one),
  track('Prepare COP15', 'Get COP15 ready', two),
  retype('The Parties take decisions', 'The Contracting Parties take their decisions'),
  rowBelow('Help given for the 5th Strategic Plan.', 'Help given for the next plan.'),
  withoutRow('Report submitted to SC63.'),
  retype('Deputy Secretary General', 'Vice Secretary General'),
]

const applyReturnedPaper = async (ask: Ask, slug: string, bytes: Uint8Array): Promise<string> => {
  const { id } = await ask(startReturn, { slug, bytes, fileName: 'first comments.docx' })
  const { session, editStates } = await ask(showReturn, { id })
  const decisions = Object.fromEntries([...editStates.keys()].map(edit => [edit, 'accepted' as const]))
  await ask(decideReturn, { id, version: session.version, decisions })
  const { session: decided, plan } = await ask(showReturn, { id })
  await ask(applyReturn, { id, version: decided.version, revision: plan.revision })
  return id
}

const applyChangedPlan = async (ask: Ask, slug: string): Promise<string> => {
  const file = await ask(exportPlan, { slug, format: 'json', language: 'en' })
  const changed = new TextDecoder()
    .decode(file.bytes)
    .replaceAll('Report submitted to SC63', 'Full report submitted to SC63')
  const bytes = new TextEncoder().encode(changed)
  const { id, version } = await ask(startImport, { bytes, fileName: file.name, planSlug: slug })
  await ask(applyImport, { id, version })
  return id
}

/** The last activities of a dozen rows are changed and reported on, and one goal is written again. */
const changeRows = async (ask: Ask, plan: Plan): Promise<void> => {
  const { slug } = plan
  for (const { strand } of allStrands(plan).slice(0, 12)) {
    const activity = strand.activities.at(-1)
    if (!activity || activity.closing) continue
    const words = say(activity.text, 'en').text.replace(/\w+ \w+$/, 'words of another ending')
    const { id, version } = activity
    await ask(reviseActivity, { slug, id, version, language: 'en', text: `Also ${words}`, leads: 'SG' })
    await ask(recordProgress, { slug, id, status: 'onTrack', seen: 0 })
  }
  const [section] = plan.sections
  if (!section) return
  const { id, version } = section
  await ask(reviseNode, { slug, id, version, language: 'fr', goal: 'Un autre but' })
}

const nameOfFirstActivity = (plan: Plan): string => {
  const [place] = allStrands(plan)
  const activity = place?.strand.activities.at(-1)
  if (!place || !activity) throw new Error('the example plan has no activity')
  return activityName(place.result.number, activity)
}
