import type { Difference } from '#domain/compare/comparison.ts'
import type { ChangedRun } from '#domain/compare/rewording.ts'
import { sayAspect } from '#i18n/pages/difference-aspect.ts'
import { versionWords } from '#i18n/pages/versions.ts'
import { FallbackMark } from '../parts/said.tsx'
import type { View } from '../view.ts'

/** Differences of one place: what kind each is, of what, and its words before and after. */
export const Differences = ({ list, view }: { list: readonly Difference[]; view: View }) => (
  <dl class="differences">
    {list.map(difference => (
      <div class={difference.within ? 'within' : difference.kind}>
        <dt>
          <span class={`difference ${difference.kind}`}>{versionWords[view.language].kinds[difference.kind]}</span>{' '}
          <span class="note">{sayAspect(difference, view.language)}</span>
        </dt>
        <dd>
          {difference.runs.map(run => (
            <Run run={difference.part === 'status' ? inWords(run, view) : run} view={view} />
          ))}
        </dd>
      </div>
    ))}
  </dl>
)

const Run = ({ run: { text, change, language }, view }: { run: ChangedRun; view: View }) => {
  const mark = language && <FallbackMark tongue={language} view={view} />
  if (change === 'deleted')
    return (
      <>
        <del lang={language}>{text}</del>
        {mark}{' '}
      </>
    )
  if (change === 'inserted')
    return (
      <>
        <ins lang={language}>{text}</ins>
        {mark}
      </>
    )
  return (
    <>
      <span lang={language}>{text}</span>
      {mark}
    </>
  )
}

const inWords = (run: ChangedRun, view: View): ChangedRun => ({
  ...run,
  text: new Map<string, string>(Object.entries(view.words.status)).get(run.text) ?? run.text,
})
