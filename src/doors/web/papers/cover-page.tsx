import { raw } from 'hono/html'
import type { Language } from '#domain/language.ts'
import type { CoverValues, PaperCover } from '#domain/papers/paper-cover.ts'
import type { Plan } from '#domain/plan/plan.ts'
import { say, type LocalizedText } from '#domain/text.ts'
import { coverFactName } from '#i18n/cover-fact-names.ts'
import { formatLanguageName } from '#i18n/formats.ts'
import { type InOne } from '#i18n/in-three.ts'
import type { coverPageWords } from '#i18n/pages/cover.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { coverAddress } from '../addresses/paper-addresses.ts'
import { PageHead } from '../parts/page-head.tsx'
import { papersPlaces } from '../parts/page-places.ts'

/** The texts of a cover as its form shows and sends them. */
export type CoverTexts = Readonly<Record<keyof PaperCover, string>>

/** The texts of a cover for its form. */
export const coverTexts = (cover: PaperCover): CoverTexts => ({
  ...cover,
  actions: cover.actions.join('\n'),
  paragraphs: cover.paragraphs.join('\n\n'),
})

/** The fields of a cover in the order of the page. */
export const coverFields = [
  'convention',
  'meeting',
  'place',
  'dates',
  'symbol',
  'title',
  'opening',
  'actions',
  'paragraphs',
] as const satisfies (keyof PaperCover)[]

type CoverProps = {
  plan: Plan
  report: { name: string; title: LocalizedText }
  paper: Language
  draft: CoverTexts
  version: number
  facts: CoverValues
  /** The cover as HTML, from the writer of papers. */
  preview: string
  notice: { tone: 'good' | 'bad' | 'plain'; sentence: string } | undefined
  words: InOne<typeof coverPageWords>
  view: View
}

/** The page of a cover: its form, the facts that it can name, and a preview. */
export const coverPage = (props: CoverProps) => {
  const { plan, report, paper, preview, notice, words, view } = props
  const title = words.title(say(report.title, view.language).text, formatLanguageName(view.language, paper))
  return pageBody(
    { title: title, wide: true },
    <>
      <PageHead title={title} lead={words.lead} path={papersPlaces(plan, view)} view={view} notice={notice} />
      <div class="cover-desk">
        <CoverForm {...props} />
        <section aria-labelledby="preview">
          <h2 id="preview">{words.preview}</h2>
          <div class="paper-sheet" id="sheet" aria-live="off">
            {raw(preview)}
          </div>
        </section>
      </div>
      <Facts {...props} />
    </>,
  )
}

const CoverForm = ({ plan, report, paper, draft, version, notice, words, view }: CoverProps) => (
  <form
    class="card paper-form"
    method="post"
    action={coverAddress(view.language, plan.slug, report.name, paper)}
    autocomplete="off"
    data-preview="sheet"
    data-warn={notice?.tone === 'bad' ? 'refused' : 'changed'}
  >
    <input type="hidden" name="version" value={String(version)} />
    {coverFields.map(name => (
      <div class="field">
        <label for={name}>{words.fields[name]}</label>
        {name === 'actions' || name === 'paragraphs' ? (
          <textarea
            id={name}
            name={name}
            lang={paper}
            rows={name === 'actions' ? 4 : 14}
            aria-describedby={name === 'paragraphs' ? 'paragraphs-hint' : undefined}
          >
            {`\n${draft[name]}`}
          </textarea>
        ) : (
          <input id={name} name={name} lang={paper} value={draft[name]} maxlength={1000} />
        )}
        {name === 'paragraphs' && <small id="paragraphs-hint">{words.paragraphsHint}</small>}
        <FieldFault name={name} />
      </div>
    ))}
    <p>
      <button type="submit" class="first" name="do" value="save">
        {words.save}
      </button>{' '}
      <button type="submit" name="do" value="look">
        {words.look}
      </button>
    </p>
  </form>
)

const Facts = ({ facts, paper, words, view }: CoverProps) => (
  <table class="list facts">
    <caption>{words.facts}</caption>
    <thead>
      <tr>
        <th scope="col">{words.name}</th>
        <th scope="col">{words.presentValue}</th>
      </tr>
    </thead>
    <tbody>
      {Object.entries(facts).map(([name, value]) => (
        <tr>
          <th scope="row">
            <button type="button" data-insert={`{${coverFactName(view.language, name)}}`}>
              {coverFactName(view.language, name)}
            </button>
          </th>
          <td lang={paper}>{value}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
