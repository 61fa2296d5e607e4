import type { EditEntry } from '#domain/edits/edit-order.ts'
import { say } from '#domain/text.ts'
import { EditCard } from './edit-card.tsx'
import { NewPlace } from './new-place.tsx'
import { PresentRow } from './present-row.tsx'
import type { ReturnPageModel } from './return-page-model.ts'

/** The changes of a page in the order of the plan, each row beside its changes. */
export const EditList = ({ model }: { model: ReturnPageModel }) => {
  const { entries } = model.page
  return (
    <>
      {entries.map((entry, i) => (
        <>
          <Headings entry={entry} before={entries[i - 1]} model={model} />
          <Entry entry={entry} model={model} />
        </>
      ))}
    </>
  )
}

/** The headings of section and result, where they differ from those of the entry before. */
const Headings = ({
  entry: { section, result },
  before,
  model,
}: {
  entry: EditEntry
  before: EditEntry | undefined
  model: ReturnPageModel
}) => {
  const { base, language } = model.details
  const tone = section ? `f${(base.sections.indexOf(section) % 7) + 1}` : undefined
  const opens = before === undefined || before.section?.id !== section?.id
  return (
    <>
      {opens && (
        <h2 class={tone} lang={section && language}>
          {section ? (
            <>
              <b>{section.number}</b> {say(section.title, language).text}
            </>
          ) : (
            model.words.ofPlan
          )}
        </h2>
      )}
      {result && result.id !== section?.id && (opens || before?.result?.id !== result.id) && (
        <h3 lang={language}>
          <b>{result.number}</b> {say(result.title, language).text}
        </h3>
      )}
    </>
  )
}

const Entry = ({ entry, model }: { entry: EditEntry; model: ReturnPageModel }) => {
  const open = entry.edits.filter(edit => model.decisionStateOf(edit) === 'open')
  const [first] = entry.edits
  const isNewRow = first?.kind === 'rowAdded'
  return (
    <div class={entry.row === undefined && !isNewRow ? 'edit-entry' : 'edit-entry beside'}>
      {entry.row !== undefined && <PresentRow entry={entry} model={model} />}
      {isNewRow && (
        <p class="present-row" lang={model.details.language}>
          <NewPlace edit={first} model={model} />
        </p>
      )}
      <div>
        <ol class="edits">
          {entry.edits.map(edit => (
            <EditCard edit={edit} model={model} />
          ))}
        </ol>
        {open.length > 1 && (
          <p class="decide whole-row">
            <button type="submit" name="do" value={`accept:${open.map(({ id }) => id).join(',')}`}>
              {model.words.acceptAll(open.length)}
            </button>
            <button type="submit" name="do" value={`refuse:${open.map(({ id }) => id).join(',')}`}>
              {model.words.refuseAll(open.length)}
            </button>
          </p>
        )}
      </div>
    </div>
  )
}
