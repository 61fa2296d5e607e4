import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '#domain/language.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { planFromPaper } from '#reading/plan/plan-from-paper.ts'
import { editPlan } from '#domain/plan/edit-plan.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { applyEdits } from '#reading/edits/apply-edits.ts'
import { editStates } from '#domain/edits/edit-states.ts'
import { applyHunks, saysTheSame } from '#domain/edits/hunks.ts'
import { printedRows, printedText } from '#domain/edits/printed-text.ts'
import type { ReturnedEdit } from '#domain/edits/returned-edit.ts'
import { textIn, withWords } from '#domain/text.ts'
import { pristinePaper, findEdits } from '../edited-papers.ts'
import { openPaper } from '../made/docx-edits/edited-paper.ts'
import { comparable, foundIn } from '../made/docx-edits/found-edits.ts'
import { editMany, manySteps } from '../made/docx-edits/random-edits.ts'
import { saveWord } from '../made/docx-edits/word-file.ts'
import { layouts, paperPlans } from '../paper-plans.ts'

let count = 0
const newId = () => `01900000-0000-7000-8000-${String(++count).padStart(12, '0')}`

/** A paper in which no two rows have the same words: a row without bookmarks is known by its words alone. */
const distinct = (parsedPlan: ParsedPlan): ParsedPlan => {
  let number = 0
  const cell = ([key, text]: [string, string]): [string, string] => [
    key,
    key.startsWith('activity:') || key === 'activity' ? `${text} n${++number}` : text,
  ]
  return {
    ...parsedPlan,
    sections: parsedPlan.sections.map(section => ({
      ...section,
      results: section.results.map(result => ({
        ...result,
        rows: result.rows.map(row => ({
          ...row,
          cells: Object.fromEntries(Object.entries(row.cells).map(cell)),
        })),
      })),
    })),
  }
}

/** The plan with words in another language too. */
const withTranslation = (plan: Plan, other: Language): Plan =>
  editPlan(plan, {
    activity: each => ({ ...each, text: withWords(each.text, other, 'Elsewhere') }),
  })

const otherThan = (language: Language): Language => (language === 'en' ? 'fr' : 'en')

const cases = languages.flatMap(language => Object.keys(layouts).map(layout => ({ language, layout })))
const numRuns = Number(process.env['RUNS'] ?? 1)

describe.each(cases)(
  'papers in $language that people edited in many places: $layout',
  ({ language, layout }) => {
    const editPaper = async (parsedPlan: ParsedPlan, steps: Parameters<typeof editMany>[1]) => {
      const plan = withTranslation(
        planFromPaper(distinct(parsedPlan), { newId, thisYear: 2030 }),
        otherThan(language),
      )
      const paper = openPaper(await pristinePaper(language, plan), plan, language)
      const many = editMany(paper, steps)
      return { plan, many, findings: findEdits(saveWord(paper.word), language, plan) }
    }
    const apply = (plan: Plan, edits: readonly ReturnedEdit[]) => applyEdits(plan, edits, { language, newId })
    const statesIn = (base: Plan, present: Plan, edits: readonly ReturnedEdit[]) =>
      editStates(edits, { base, present, language, coverText: () => undefined, notes: [] })
    const arbitraries = [paperPlans(language, layouts[layout] ?? []), manySteps] as const

    test('exactly the edits are found, and the plan with them says what the paper says', async () => {
      await fc.assert(
        fc.asyncProperty(...arbitraries, async (parsedPlan, steps) => {
          const { plan, many, findings } = await editPaper(parsedPlan, steps)
          const moves = findings.edits.filter(({ kind }) => kind === 'rowMoved')
          expect(moves).toHaveLength(many.swaps)
          const others = { ...findings, edits: findings.edits.filter(edit => !moves.includes(edit)) }
          expect(comparable(foundIn(others))).toEqual(comparable(many.expected))
          const after = apply(plan, findings.edits)
          expect(
            [...statesIn(plan, after, findings.edits)].filter(([, { state }]) => state !== 'done'),
          ).toEqual([])
          expect(findEdits(await pristinePaper(language, after), language, after)).toEqual({
            edits: [],
            unplaced: [],
          })
          expectUntouched(plan, after, findings.edits)
        }),
        { numRuns },
      )
    })

    test('accepted edits are applied whatever else is refused, and refused ones are not', async () => {
      await fc.assert(
        fc.asyncProperty(
          ...arbitraries,
          fc.infiniteStream(fc.boolean()),
          async (parsedPlan, steps, choices) => {
            const { plan, findings } = await editPaper(parsedPlan, steps)
            const acceptedEdits = findings.edits.filter(() => choices.next().value)
            const after = apply(plan, acceptedEdits)
            const states = statesIn(plan, after, findings.edits)
            const endedRows = new Set(
              acceptedEdits.flatMap(edit => (edit.kind === 'rowEnded' ? [edit.strand] : [])),
            )
            const shouldBe = (edit: ReturnedEdit): boolean | undefined => {
              if (acceptedEdits.includes(edit))
                return edit.kind === 'rowEnded' || !endedRows.has(edit.row ?? '') ? true : undefined
              // where two rows change places, the one that stays may be said to have moved
              return edit.kind === 'rowMoved' ? undefined : false
            }
            const wrong = findings.edits.filter(edit => {
              const expected = shouldBe(edit)
              return expected !== undefined && expected !== (states.get(edit.id)?.state === 'done')
            })
            expect(wrong).toEqual([])
            expectUntouched(plan, after, acceptedEdits)
            expectWords(after, acceptedEdits, endedRows)
          },
        ),
        { numRuns },
      )
    })

    test('changes of the plan to other rows meanwhile stay', async () => {
      await fc.assert(
        fc.asyncProperty(...arbitraries, async (parsedPlan, steps) => {
          const { plan, findings } = await editPaper(parsedPlan, steps)
          const touchedRows = rowsOf(findings.edits)
          const meanwhile = editPlan(plan, {
            strand: strand =>
              touchedRows.has(strand.id)
                ? strand
                : {
                    ...strand,
                    activities: strand.activities.map(each => ({
                      ...each,
                      text: textIn(language, 'Meanwhile'),
                      closing: false,
                    })),
                  },
          })
          const after = apply(meanwhile, findings.edits)
          expect(
            [...statesIn(plan, after, findings.edits)].filter(([, { state }]) => state !== 'done'),
          ).toEqual([])
          expectUntouched(meanwhile, after, findings.edits)
        }),
        { numRuns },
      )
    })

    const expectWords = (
      after: Plan,
      acceptedEdits: readonly ReturnedEdit[],
      endedRows: ReadonlySet<string>,
    ) => {
      const now = { plan: after, rows: printedRows(after, language), language }
      for (const edit of acceptedEdits) {
        if (
          edit.kind !== 'words' ||
          endedRows.has(edit.row ?? '') ||
          !['cell', 'node'].includes(edit.place.kind)
        )
          continue
        const text = printedText(now, edit.place) ?? ''
        if (edit.place.kind === 'cell' && edit.place.column === 'mandate') continue
        expect([text, applyHunks(edit.before, edit.hunks)]).toSatisfy(([a, b]: [string, string]) =>
          saysTheSame(a, b),
        )
      }
    }
  },
)

/** The rows that edits change. */
const rowsOf = (edits: readonly ReturnedEdit[]): Set<string> =>
  new Set(
    edits.flatMap(edit => [
      ...(edit.row === undefined ? [] : [edit.row]),
      ...(edit.kind === 'words' ? (edit.also ?? []) : []),
    ]),
  )

/**
 * Expects that rows without an edit are the same, and that no row lost its status.
 * Leads and funding may differ: a row says them itself once the row above no longer does.
 */
const expectUntouched = (before: Plan, after: Plan, edits: readonly ReturnedEdit[]): void => {
  const touchedRows = rowsOf(edits)
  const earlierRows = new Map(allStrands(before).map(({ strand }) => [strand.id, strand]))
  const bare = (strand: Plan['sections'][number]['strands'][number] | undefined) =>
    strand && { ...strand, activities: strand.activities.map(({ leads: _, funding: __, ...each }) => each) }
  const now = allStrands(after).map(({ strand }) => strand)
  for (const strand of now) {
    if (!earlierRows.has(strand.id)) continue
    if (!touchedRows.has(strand.id)) expect(bare(strand)).toEqual(bare(earlierRows.get(strand.id)))
    const earlierActivities = new Map(earlierRows.get(strand.id)?.activities.map(each => [each.id, each]))
    for (const each of strand.activities) {
      const old = earlierActivities.get(each.id)
      if (!old) continue
      expect(each.text.words[each.text.source === 'en' ? 'fr' : 'en']).toEqual(
        old.text.words[each.text.source === 'en' ? 'fr' : 'en'],
      )
    }
  }
  const endedRows = new Set(edits.flatMap(edit => (edit.kind === 'rowEnded' ? [edit.strand] : [])))
  expect(new Set(now.map(({ id }) => id).filter(id => earlierRows.has(id)))).toEqual(
    new Set([...earlierRows.keys()].filter(id => !endedRows.has(id))),
  )
}
