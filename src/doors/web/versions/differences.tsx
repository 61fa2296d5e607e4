import type { ChangeKind, Difference } from '#domain/compare/comparison.ts'
import type { ChangedRun } from '#domain/compare/rewording.ts'
import { importWords } from '#i18n/pages/import.ts'
import { versionWords } from '#i18n/pages/versions.ts'
import { Runs } from '../parts/runs.tsx'
import type { View } from '../view.ts'

/** Differences of one place: what kind each is, of what, and its words before and after. */
export const Differences = ({ list, view }: { list: readonly Difference[]; view: View }) => (
  <dl class="differences">
    {list.map(difference => (
      <div class={difference.within ? 'within' : difference.kind}>
        <dt>
          <span class={`difference ${difference.kind}`}>{versionWords[view.language].kinds[difference.kind]}</span>{' '}
          <span class="note">{aspectOf(difference, view)}</span>
        </dt>
        <dd>
          <Runs runs={difference.part === 'status' ? difference.runs.map(run => inWords(run, view)) : difference.runs} view={view} />
        </dd>
      </div>
    ))}
  </dl>
)

/** "Activity 2024 · target"; only what it was where the kind says the rest. */
const aspectOf = ({ kind, subject, part, year }: Difference, view: View): string => {
  const { subjects, parts } = importWords[view.language].changes
  const name = year === undefined ? subjects[subject] : versionWords[view.language].inYear(subjects[subject], year)
  const aspect = kindsOfManyParts.has(kind) && parts.get(part.split(' ')[0] ?? '')
  return aspect ? `${name} · ${aspect}` : name
}

const kindsOfManyParts: ReadonlySet<ChangeKind> = new Set(['reworded', 'moved', 'other', 'otherLanguages'])

const inWords = (run: ChangedRun, view: View): ChangedRun => ({
  ...run,
  text: new Map<string, string>(Object.entries(view.words.status)).get(run.text) ?? run.text,
})
