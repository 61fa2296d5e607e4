import { allStrands } from '#domain/plan/plan-table.ts'
import type { Activity, Plan } from '#domain/plan/plan.ts'
import { Refusal } from '#domain/refusal.ts'
import type { PostName } from '#domain/people/secretariat-post.ts'
import { publicPerson } from '#registers/public-person.ts'
import { type Condition, type Person, verbs } from '#domain/rights/right.ts'
import { type HeldRole, type RoleName, roleNames } from '#domain/rights/roles.ts'
import { allGrantsOf } from '#registers/rights-rules.ts'
import { openStore, type Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { insertSignInUser } from '#store/people/sign-in-users.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { showPaper } from '#use-cases/papers/show-paper.ts'
import { loadDemoPeople } from '#use-cases/people/load-demo-people.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { showRoles } from '#use-cases/rights/show-roles.ts'
import { readFileHere, type ReadFile } from '#use-cases/read-file.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import { createJacana, type Jacana } from '#use-cases/use-case.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { exportVersion } from '#use-cases/versions/export-version.ts'
import { bringPlan } from './bring-plan.ts'
import { guestPlanner, planner } from './people.ts'
import { planWithNewIds } from './plan-with-new-ids.ts'
import { peatlands } from './world.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** A word that only the plan has that a guest may not see. */
export const secretWord = 'Zygnema'

/** The name of a person of the example, whom only some may see. */
export const secretName = 'Elena Marsh'

/** The post and the functions of the people of the exam. */
const ownPosts: readonly PostName[] = [{ code: 'SO', qualifier: '' }]
const ownSections = ['2']

/** A plan of the exam with one of everything. */
export type ExamPlan = {
  plan: Plan
  paperId: string
  importId: string
  returnId: string
  versionFile: Uint8Array<ArrayBuffer>
  planFile: Uint8Array<ArrayBuffer>
}

/** Where the exam tries each use-case: a plan and one of its activities, with the facts that limit rights. */
export type ExamPlace = ExamPlan & {
  name: string
  activity: Activity
  section: string
  posts: readonly string[]
  /** Whether its version of May is published. */
  published: boolean
}

/** The world of the exam of rights: its places, its people, and what its files say. */
export type RightsWorld = {
  store: Store
  jacana: Jacana
  places: readonly ExamPlace[]
  people: readonly Person[]
  personId: string
  /** The people of the exam who have an account. */
  accountIds: readonly string[]
  postId: string
}

/**
 * Opens the world: two plans, each with a version, a paper, an import and a returned paper; and the example's
 * people.
 */
export const openRightsWorld = async (): Promise<RightsWorld> => {
  const store = await openStore({ memory: true })
  const building = createJacana({ store })
  const own = await examPlan(building, peatlands)
  const copy = planWithNewIds()
  const hidden: Plan = JSON.parse(
    JSON.stringify(copy).replaceAll('Draw the map', `Draw the map of ${secretWord}`),
  )
  const other = await examPlan(building, hidden)
  await building.do(loadDemoPeople, planner, { folder: 'examples/wetlands-2023-2025' })
  const published = await examPlan(building, planWithNewIds())
  await building.do(publishVersion, planner, { slug: published.plan.slug, version: 'May' })
  const roles = await building.do(showRoles, planner, {})
  const examPeople = people(peatlands.id)
  const accountIds = examPeople.flatMap(({ id }) => (id.startsWith('exam-') ? id : []))
  await writeInTransaction(store, async tx => {
    for (const id of accountIds) {
      await insertMember(tx, { id, name: id, kind: 'person', state: 'active', version: 1 })
      await insertSignInUser(tx, { id, name: id })
    }
  })
  return {
    store,
    jacana: createJacana({
      store,
      readFile: readShort,
      print: () => Promise.reject(new Refusal('cancelled')),
    }),
    places: [
      place('own post', own, 'Draw the map'),
      place('own function', own, 'Audit'),
      place('neither', own, 'Keep the register of peatlands'),
      place('other plan', other, `Draw the map of ${secretWord}`),
      { ...place('published plan', published, 'Draw the map'), published: true },
    ],
    people: examPeople,
    accountIds,
    personId: roles.people.find(({ member }) => member.name === secretName)?.member.id ?? '',
    postId: roles.posts[0]?.post.id ?? '',
  }
}

const examPlan = async (jacana: Jacana, plan: Plan): Promise<ExamPlan> => {
  const { slug } = plan
  await jacana.do(bringPlan, planner, plan)
  await jacana.do(createVersion, planner, { slug, name: 'May' })
  const order = { slug, version: 'May', language: 'en', format: 'docx' } as const
  const { paper } = await jacana.do(makePaper, planner, order)
  const json = await jacana.do(exportPlan, planner, { slug, format: 'json', language: 'en' })
  const sent = { bytes: Uint8Array.from(json.bytes), fileName: 'plan.json', planSlug: slug }
  const { id: importId } = await jacana.do(startImport, planner, sent)
  const { bytes } = await jacana.do(showPaper, planner, { slug, id: paper.id })
  const back = { slug, bytes: Uint8Array.from(bytes), fileName: 'plan.docx' }
  const { id: returnId } = await jacana.do(startReturn, planner, back)
  const version = await jacana.do(exportVersion, planner, { slug, version: 'May' })
  return {
    plan,
    paperId: paper.id,
    importId,
    returnId,
    versionFile: Uint8Array.from(version.bytes),
    planFile: sent.bytes,
  }
}

const place = (name: string, exam: ExamPlan, words: string): ExamPlace => {
  const activityPlace = allStrands(exam.plan)
    .map(({ section, strand }) => ({ section: section.number, activity: strand.activities.at(-1) }))
    .find(({ activity }) => activity?.text.words['en']?.text === words)
  if (!activityPlace?.activity) throw new Error(`no activity says ${words}`)
  const { activity, section } = activityPlace
  return { ...exam, name, activity, section, posts: activity.leads.map(({ code }) => code), published: false }
}

/** A person of the exam with these roles. */
const personWith = (...roles: RoleName[]): Person => {
  const id = `exam-${roles.join('-')}`
  const heldRoles = roles.map((role): HeldRole => ({
    role,
    sections: role === 'headOfFunction' ? ownSections : [],
  }))
  return {
    id,
    name: roles.join(' and '),
    grants: allGrantsOf({ personId: id, posts: ownPosts, roles: heldRoles }),
  }
}

const people = (planId: string): Person[] => [
  ...roleNames.filter(role => role !== 'publicReader').map(role => personWith(role)),
  personWith('lead', 'headOfFunction'),
  personWith('financeOfficer', 'translator'),
  personWith('lead', 'committeeMember'),
  { ...publicPerson, name: 'the public' },
  { id: 'exam-nobody', name: 'nobody', grants: [] },
  { ...guestPlanner(planId), name: 'a guest of one plan' },
  { id: 'exam-narrow', name: 'a reporter who reads one plan', grants: reporter(planId) },
  { id: 'exam-importer', name: 'an importer', grants: importer },
  { ...planner, name: 'the command line' },
]

/** Somebody who reads one plan alone, and whose other rights have no limit of their own. */
const reporter = (planId: string): Person['grants'] => [
  { right: ['read', 'plan'], where: { plans: [planId] } },
  ...(['progress', 'note', 'import', 'version', 'paper', 'history'] as const).flatMap(kind =>
    verbs.map(verb => ({ right: [verb, kind] as const })),
  ),
]

/** Somebody who may decide on files and read plans, and change no plan. */
const importer: Person['grants'] = [
  { right: ['read', 'plan'] },
  { right: ['read', 'version'] },
  { right: ['create', 'import'] },
  { right: ['change', 'import'] },
  { right: ['create', 'version'] },
]

/** Whether a condition holds at a place, written again for the exam, apart from the program. */
export const meetsAt = (
  { plans, sections, posts, people: ids, published }: Condition,
  at: ExamPlace,
): boolean =>
  (!plans || plans.includes(at.plan.id)) &&
  (!sections || sections.includes(at.section)) &&
  (!posts || posts.some(({ code }) => at.posts.includes(code))) &&
  !ids &&
  (!published || at.published)

// The exam is about rights: each file is read once, and what it says is the same for everybody.
const plans = new Map<number, ReturnType<typeof readFileHere<'plan'>>>()
const readShort = ((purpose: string, order: { bytes: Uint8Array<ArrayBuffer> }) => {
  if (purpose === 'origin') return Promise.resolve({ properties: {}, anchored: true, textLanguage: 'en' })
  if (purpose === 'edits') return Promise.reject(new Refusal('paperNotWord'))
  const { length } = order.bytes
  const read = plans.get(length) ?? readFileHere('plan', order)
  plans.set(length, read)
  return read
}) as ReadFile
