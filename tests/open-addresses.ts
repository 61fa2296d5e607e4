import type { Language } from '#domain/language.ts'
import { allStrands } from '#domain/plan/plan-table.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { activityName } from '#doors/web/addresses/addresses.ts'
import { addressOf } from '#doors/web/paths.ts'
import type { ExampleWorld } from '#doors/web/route.ts'
import { routes } from '#doors/web/routes.ts'

/**
 * The addresses in a language of the pages that the public reads, for a plan that is the only one published.
 */
export const openAddresses = (
  language: Language,
  { plan, ...published }: { plan: Plan; instrument: string; versionId: string },
): string[] => {
  const [place] = allStrands(plan)
  const names = place?.strand.activities.map(activity => activityName(place.result.number, activity)) ?? []
  const world = { ...nothingPrepared, slug: plan.slug, activityName: names.at(-1) ?? '', ...published }
  return routes
    .filter(({ name, open }) => open && name !== 'plans')
    .flatMap(({ name, examples }) =>
      (examples?.(world) ?? []).map(({ parts, query }) => addressOf(name, language, parts, query)),
    )
}

/** What pages that are not open ask for. */
const nothingPrepared: ExampleWorld = {
  slug: '',
  activityName: '',
  instrument: '',
  versionId: '',
  paperFile: '',
  jobId: '',
  importId: '',
  closedImportId: '',
  returnId: '',
  closedReturnId: '',
  personId: '',
  leftPersonId: '',
  discardedImportId: '',
  unsubscribeToken: '',
  guestToken: '',
  postId: '',
  endedPostId: '',
  indicatorId: '',
  recordId: '',
  recordRowId: '',
  newRecordId: '',
  recordViewId: '',
  sheetId: '',
  appliedSheetId: '',
  discardedSheetId: '',
}
