import type { Difference } from '#domain/differences/comparison.ts'
import type { ChangedRun } from '#domain/differences/rewording.ts'
import { sayAspect } from '#i18n/difference-aspect.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { terms } from '#i18n/terms.ts'
import { ChangedText } from '../parts/changed-text.tsx'
import type { View } from '../frame/view.ts'

/** The differences at one place: kind, subject, and the texts before and after. */
export const Differences = ({ list, view }: { list: readonly Difference[]; view: View }) => (
  <dl class="differences">
    {list.map(difference => (
      <div class={difference.within ? 'within' : difference.kind}>
        <dt>
          <span class={`difference ${difference.kind}`}>
            {wordsIn(terms, view.language).changeKinds[difference.kind]}
          </span>{' '}
          <span class="note">{sayAspect(difference, view.language)}</span>
        </dt>
        <dd>
          <ChangedText
            runs={
              difference.part === 'status' ? difference.runs.map(run => inWords(run, view)) : difference.runs
            }
            view={view}
          />
        </dd>
      </div>
    ))}
  </dl>
)

const inWords = (run: ChangedRun, view: View): ChangedRun => ({
  ...run,
  text:
    new Map<string, string>(Object.entries(wordsIn(terms, view.language).status)).get(run.text) ?? run.text,
})
