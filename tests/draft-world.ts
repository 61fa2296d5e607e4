import { editPlan } from '#domain/plan/edit-plan.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { Person } from '#domain/rights/right.ts'
import { textIn } from '#domain/text.ts'
import { newId } from '#store/engine/new-id.ts'
import type { Store } from '#store/open-store.ts'
import { insertMember } from '#store/people/people.ts'
import { insertNotes } from '#store/plan/notes.ts'
import { planToChange } from '#store/plan/plans.ts'
import { savePlan } from '#store/plan/plan-writes.ts'
import { exportPlan } from '#use-cases/plan/export-plan.ts'
import { startImport } from '#use-cases/imports/start-import.ts'
import { editCover } from '#use-cases/papers/edit-cover.ts'
import { makePaper } from '#use-cases/papers/make-paper.ts'
import { showCover } from '#use-cases/papers/show-cover.ts'
import { recordProgress } from '#use-cases/progress/record-progress.ts'
import { publishVersion } from '#use-cases/publications/publish-version.ts'
import { startReturn } from '#use-cases/returns/start-return.ts'
import type { Ask, Jacana } from '#use-cases/use-case.ts'
import { createVersion } from '#use-cases/versions/create-version.ts'
import { bringPlan } from './bring-plan.ts'
import { comment, editDocx } from './edited-docx.ts'
import { planner } from './people.ts'
import { peatlands } from './world.ts'
import { writeInTransaction } from './write-in-transaction.ts'

/** The word that stands in everything that the public must not see, in whatever case. */
export const draftWord = 'zzdraft'

/** Another word that only texts of the draft have, so that a question with it does not hold the first one. */
export const hiddenWord = 'concealment'

const drafter: Person = { ...planner, id: 'drafter', name: `Drafter ${draftWord}` }

/** The ids of what the exam asks for. */
export type DraftWorld = {
  slug: string
  versions: { published: string; draft: string }
  papers: { published: string; draft: string; changesSinceDraft: string }
  activityId: string
  newActivityId: string
  memberId: string
  importId: string
  returnId: string
}

/**
 * The plan of the world with one published version, and a draft that differs from it in every kind of field.
 * Beside it stand notes, covers, reports, a member of staff, an import, a returned paper, and papers of both.
 */
export const openDraftWorld = async (store: Store, jacana: Jacana): Promise<DraftWorld> => {
  const ask: Ask = (useCase, input) => jacana.do(useCase, drafter, input)
  const { slug, id: planId } = peatlands
  await jacana.do(bringPlan, drafter, peatlands)
  const draft = await ask(createVersion, { slug, name: `Public`, why: `why ${draftWord}` })
  const published = draft.id
  await ask(publishVersion, { slug, version: published })
  const memberId = await writeInTransaction(store, async tx => {
    const id = newId()
    await insertMember(tx, { id, name: `Member ${draftWord}`, kind: 'person', state: 'active', version: 1 })
    await insertNotes(tx, planId, allNotes(peatlands))
    const before = await planToChange(tx, slug)
    await savePlan(tx, before, draftOf(before), new Date())
    return id
  })
  const activityId = firstActivity(peatlands)
  await ask(recordProgress, { slug, id: `new-${draftWord}`, status: 'offPlan', seen: 0 })
  const { id: draftVersion } = await ask(createVersion, { slug, name: `Draft ${draftWord}` })
  const { cover, version } = await ask(showCover, { slug, language: 'en' })
  const edited = { ...cover, meeting: draftWord, actions: draftWord, paragraphs: draftWord }
  const order = { slug, language: 'en', format: 'docx' } as const
  const paper = await ask(makePaper, { ...order, version: published })
  await ask(editCover, { slug, language: 'en', version, cover: edited })
  const draftPaper = await ask(makePaper, { ...order, version: draftVersion })
  const changes = { ...order, version: published, since: draftVersion, report: 'differences' }
  const { paper: changesSinceDraft } = await ask(makePaper, changes)
  const file = await ask(exportPlan, { slug, format: 'json', language: 'en' })
  const imported = { bytes: Uint8Array.from(file.bytes), fileName: `${draftWord}.json`, planSlug: slug }
  const returned = editDocx(paper.bytes, [
    comment('Introduction', draftWord, { author: draftWord, at: '2030-05-03T14:05:00Z' }),
  ])
  return {
    slug,
    versions: { published, draft: draftVersion },
    papers: {
      published: paper.paper.id,
      draft: draftPaper.paper.id,
      changesSinceDraft: changesSinceDraft.id,
    },
    activityId,
    newActivityId: `new-${draftWord}`,
    memberId,
    importId: (await ask(startImport, imported)).id,
    returnId: (await ask(startReturn, { slug, bytes: returned, fileName: `${draftWord}.docx` })).id,
  }
}

const firstActivity = (plan: Plan): string => {
  const [activity] = allStrands(plan).flatMap(({ strand }) => strand.activities.slice(-1))
  if (!activity) throw new Error('the plan of the world has no activity')
  return activity.id
}

/** A note on each row, each result and the plan. */
const allNotes = (plan: Plan) =>
  [
    { kind: 'plan' as const, id: plan.id },
    ...allStrands(plan).flatMap(({ result, strand }) => [
      { kind: 'node' as const, id: result.id },
      { kind: 'strand' as const, id: strand.id },
    ]),
  ].map(subject => ({
    id: newId(),
    subject,
    text: `note ${draftWord}`,
    quoted: draftWord,
    author: draftWord,
    source: draftWord,
    recordedAt: new Date(),
    recordedBy: draftWord,
  }))

/** The plan with the word in every kind of field, and with one more activity. */
const draftOf = (plan: Plan): Plan => {
  const marked: Plan = JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    isWording(value) ? { ...value, text: `${value.text} ${hiddenWord} ${draftWord}` } : value,
  )
  const citations = [
    { reference: { kind: 'resolution' as const, symbol: draftWord, paragraphs: [draftWord] } },
  ]
  let isFirst = true
  const edited = editPlan(marked, {
    node: node => ({
      ...node,
      citations: [...node.citations, ...citations],
      number: `${node.number} ${draftWord}`,
    }),
    indicator: indicator => ({ ...indicator, ...shape, citations: [...indicator.citations, ...citations] }),
    strand: strand => {
      const activities = isFirst ? [...strand.activities, newActivity] : strand.activities
      isFirst = false
      return { ...strand, activities, tags: [...strand.tags, draftWord] }
    },
    activity: activity => ({
      ...activity,
      citations: [...activity.citations, ...citations],
      leads: [...activity.leads, { code: draftWord, qualifier: draftWord, known: false }],
      funding: [...activity.funding, { code: draftWord, known: false }],
      deadline: draftWord,
      priority: draftWord,
    }),
  })
  return {
    ...edited,
    symbol: draftWord,
    tint: draftWord,
    firstYear: plan.firstYear - 1,
    posts: [...edited.posts, { code: draftWord, title: textIn('en', draftWord) }],
    fundingSources: [
      ...edited.fundingSources,
      { code: draftWord, kind: 'other', title: textIn('en', draftWord) },
    ],
  }
}

const shape = { unit: draftWord, baseline: draftWord, source: draftWord, target: textIn('en', draftWord) }

const newActivity = {
  id: `new-${draftWord}`,
  version: 1,
  year: 2032,
  text: textIn('en', `new ${draftWord}`),
  closing: false,
  leads: [],
  funding: [],
  citations: [],
  lineage: [],
  indicators: [
    {
      id: `new-indicator-${draftWord}`,
      version: 1,
      kind: 'text' as const,
      text: textIn('en', draftWord),
      notApplicable: false,
      link: 'none' as const,
    },
  ],
}

const isWording = (value: unknown): value is { text: string } =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
