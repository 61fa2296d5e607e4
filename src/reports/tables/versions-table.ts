import type { Sheet } from '#documents/sheet.ts'
import type { Language } from '#domain/language.ts'
import type { Plan } from '#domain/plan/plan.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { say } from '#domain/text.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { activityPageWords } from '#i18n/pages/activity.ts'
import { versionPageWords } from '#i18n/pages/versions.ts'
import { sheetWords } from '#i18n/papers/sheets.ts'

/** The versions of a plan in the given order: name, reason, author, time and hash of the content. */
export const layVersionsTable = (plan: Plan, versions: readonly PlanVersion[], language: Language): Sheet => {
  const { title, columns } = wordsIn(versionPageWords, language)
  return {
    name: title,
    lines: [{ text: title, as: 'title' }, { text: say(plan.title, language).text }],
    columns: [
      { heading: columns.name, width: 34 },
      { heading: wordsIn(activityPageWords, language).why, width: 50 },
      { heading: columns.by, width: 22 },
      { heading: wordsIn(sheetWords, language).columns.utc(columns.at), width: 18 },
      { heading: columns.hash, width: 36 },
    ],
    frozenColumns: 1,
    rows: versions.map(({ name, why, createdBy, createdAt, sha256 }) => ({
      cells: [name, why, sayPersonName(language, createdBy), createdAt, sha256],
    })),
  }
}
