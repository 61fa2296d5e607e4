import { say } from '#domain/text.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { planAddress } from '../addresses/addresses.ts'
import { pageBody } from '../frame/page-body.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { Download } from '../parts/download.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import { VersionChoice } from './version-choice.tsx'
import { VersionTable, type VersionTableProps } from './version-table.tsx'
import { versionsAddress } from '../addresses/version-addresses.ts'
import { may } from '../frame/may.ts'
import { PageHead } from '../parts/page-head.tsx'
import { planPlaces } from '../parts/page-places.ts'

/** A refused form: what it sent, and the sentence of its refusal. */
export type RefusedForm = { sentence: string; name: string; why: string }

/** What the form that brings a version sent that was refused, and the sentence that says why. */
export type RefusedImport = { sentence: string; name: string }

type VersionsProps = VersionTableProps & {
  savedVersion?: PlanVersion | undefined
  /** What became of a publication. */
  notice?: string | undefined
  refusedForm?: RefusedForm | undefined
  refusedImport?: RefusedImport | undefined
}

/** The versions of a plan, and the forms that name one, compare two and bring one from elsewhere. */
export const versionsPage = ({
  savedVersion,
  refusedForm,
  refusedImport,
  notice,
  ...props
}: VersionsProps) => {
  const { plan, versions, words, view } = props
  const title = say(plan.title, view.language).text
  const refused = refusedForm ?? refusedImport
  return pageBody(
    { title: words.of(title) },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={planPlaces(plan, view)}
        view={view}
        refusal={refused}
        notice={
          savedVersion
            ? { tone: 'good', sentence: words.savedNotice(savedVersion.name) }
            : notice !== undefined && { tone: 'good', sentence: notice }
        }
      />
      <div class="version-forms">
        {may(view, 'create', 'version') && <NameForm {...props} refusedForm={refusedForm} />}
        {versions.length > (props.publications ? 0 : 1) && <CompareForm {...props} />}
      </div>
      {versions.length > 0 ? (
        <>
          <VersionTable {...props} />
          <p class="tools">
            <Download
              address={file => tableAddress(view.language, plan.slug, 'versions', file)}
              view={view}
            />
          </p>
        </>
      ) : (
        <p class="empty">{words.none}</p>
      )}
      {may(view, 'create', 'version') && <ImportForm {...props} refusedImport={refusedImport} />}
    </>,
  )
}

type PartProps = Pick<VersionTableProps, 'plan' | 'versions' | 'words' | 'view'>

const NameForm = ({
  plan,
  words,
  view,
  refusedForm,
}: PartProps & { refusedForm?: RefusedForm | undefined }) => (
  <form
    class="card version-form"
    method="post"
    action={versionsAddress(view.language, plan.slug)}
    aria-labelledby="make"
    autocomplete="off"
    data-warn={refusedForm ? 'refused' : 'changed'}
  >
    <h2 id="make">{words.make}</h2>
    <div class="field">
      <label for="name">{words.name}</label>
      <input
        id="name"
        name="name"
        required
        maxlength={200}
        value={refusedForm?.name}
        aria-describedby="name-hint"
      />
      <small id="name-hint">{words.nameHint}</small>
      {refusedForm && <FieldFault name="name" />}
    </div>
    <div class="field">
      <label for="why">{words.why}</label>
      <textarea id="why" name="why" rows={2} maxlength={2000}>
        {refusedForm?.why}
      </textarea>
      <FieldFault name="why" />
    </div>
    <p>
      <button type="submit" class="first">
        {words.save}
      </button>
    </p>
  </form>
)

const CompareForm = ({ plan, versions, publications, words, view }: VersionTableProps) => (
  <form
    class="card version-form"
    action={`${planAddress(view.language, plan.slug)}/compare`}
    aria-labelledby="compare"
    autocomplete="off"
  >
    <h2 id="compare">{words.compareTwo}</h2>
    <div class="field">
      <label for="from">{words.from}</label>
      <VersionChoice name="from" versions={versions} selectedVersion={versions[publications ? 0 : 1]?.id} />
    </div>
    <div class="field">
      <label for="to">{words.to}</label>
      {publications ? (
        <VersionChoice name="to" versions={versions} selectedVersion={undefined} present={words.present} />
      ) : (
        <VersionChoice name="to" versions={versions} selectedVersion={versions[0]?.id} />
      )}
    </div>
    <p>
      <button type="submit">{words.compare}</button>
    </p>
  </form>
)

const ImportForm = ({
  plan,
  words,
  view,
  refusedImport,
}: PartProps & { refusedImport?: RefusedImport | undefined }) => (
  <details class="version-import" open={refusedImport !== undefined}>
    <summary>{words.import}</summary>
    <form
      class="card version-form"
      method="post"
      action={`${versionsAddress(view.language, plan.slug)}/import`}
      enctype="multipart/form-data"
      autocomplete="off"
    >
      <p>{words.importLead}</p>
      <div class="field">
        <label for="file">{words.file}</label>
        <input type="file" id="file" name="file" required accept=".json,application/json" />
        {refusedImport && <FieldFault name="file" />}
      </div>
      <div class="field">
        <label for="other-name">{words.otherName}</label>
        <input id="other-name" name="name" value={refusedImport?.name} maxlength={200} />
        {refusedImport && <FieldFault name="name" />}
      </div>
      <p>
        <button type="submit">{words.send}</button>
      </p>
    </form>
  </details>
)
