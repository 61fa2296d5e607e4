import type { Plan } from '#domain/plan/plan.ts'
import { say } from '#domain/text.ts'
import type { Publication } from '#domain/plan/publication.ts'
import type { PlanVersion } from '#domain/plan/version.ts'
import { sayPersonName } from '#i18n/person-names.ts'
import { formatInstant } from '#i18n/formats.ts'
import { type InOne, wordsIn } from '#i18n/in-three.ts'
import { publicationWords } from '#i18n/pages/publication.ts'
import type { versionPageWords } from '#i18n/pages/versions.ts'
import { planAddress } from '../addresses/addresses.ts'
import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import { FieldFault } from '../frame/field-fault.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Download } from '../parts/download.tsx'
import { tableAddress } from '../addresses/table-addresses.ts'
import type { View } from '../frame/view.ts'
import { PublicationCell } from '../publications/publication-cell.tsx'
import { VersionChoice } from './version-choice.tsx'
import { compareAddress, versionFileAddress, versionsAddress } from '../addresses/version-addresses.ts'
import { may } from '../frame/may.ts'

/** A refused form: what it sent, and the sentence of its refusal. */
export type RefusedForm = { sentence: string; name: string; why: string }

/** What the form that brings a version sent that was refused, and the sentence that says why. */
export type RefusedImport = { sentence: string; name: string }

type VersionsProps = {
  plan: Plan
  versions: readonly PlanVersion[]
  /** What was published; undefined for whoever may not know. */
  publications: readonly Publication[] | undefined
  words: InOne<typeof versionPageWords>
  view: View
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
      <Crumbs path={[{ name: title, href: planAddress(view.language, plan.slug) }]} view={view} />
      <header class="head">
        <h1>{words.title}</h1>
        <p class="under">{words.lead}</p>
      </header>
      {refused && (
        <Notice tone="bad">
          <p>{refused.sentence}</p>
        </Notice>
      )}
      {savedVersion && (
        <Notice tone="good">
          <p>{words.savedNotice(savedVersion.name)}</p>
        </Notice>
      )}
      {notice && (
        <Notice tone="good">
          <p>{notice}</p>
        </Notice>
      )}
      <div class="version-forms">
        {may(view, 'create', 'version') && <NameForm {...props} refusedForm={refusedForm} />}
        {versions.length > 0 && <CompareForm {...props} />}
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

type PartProps = Pick<VersionsProps, 'plan' | 'versions' | 'words' | 'view'>
type TableProps = PartProps & Pick<VersionsProps, 'publications'>

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

const CompareForm = ({ plan, versions, words, view }: PartProps) => (
  <form
    class="card version-form"
    action={`${planAddress(view.language, plan.slug)}/compare`}
    aria-labelledby="compare"
    autocomplete="off"
  >
    <h2 id="compare">{words.compareTwo}</h2>
    <div class="field">
      <label for="from">{words.from}</label>
      <VersionChoice name="from" versions={versions} selectedVersion={versions[0]?.id} />
    </div>
    <div class="field">
      <label for="to">{words.to}</label>
      <VersionChoice name="to" versions={versions} selectedVersion={undefined} present={words.present} />
    </div>
    <p>
      <button type="submit">{words.compare}</button>
    </p>
  </form>
)

const VersionTable = ({ plan, versions, publications, words, view }: TableProps) => (
  <table class="list versions">
    <caption class="unseen">{words.title}</caption>
    <thead>
      <tr>
        <th scope="col">{words.columns.name}</th>
        {publications && <th scope="col">{words.columns.by}</th>}
        <th scope="col">{words.columns.at}</th>
        {publications && <th scope="col">{wordsIn(publicationWords, view.language).column}</th>}
        <th scope="col">{words.columns.hash}</th>
        <th scope="col">{words.columns.do}</th>
      </tr>
    </thead>
    <tbody>
      {versions.map(version => (
        <VersionRow {...{ version, plan, publications, words, view }} />
      ))}
    </tbody>
  </table>
)

const VersionRow = ({
  version,
  plan,
  publications,
  words,
  view,
}: Omit<TableProps, 'versions'> & { version: PlanVersion }) => {
  const { id, name, why, createdBy, createdAt, sha256 } = version
  return (
    <tr>
      <th scope="row">
        {name}
        {why && <span class="note">{why}</span>}
      </th>
      {publications && <td data-label={words.columns.by}>{sayPersonName(view.language, createdBy)}</td>}
      <td data-label={words.columns.at}>
        <time datetime={createdAt.toISOString()}>{formatInstant(view.language, createdAt)}</time>
      </td>
      {publications && (
        <td data-label={wordsIn(publicationWords, view.language).column}>
          <PublicationCell
            slug={plan.slug}
            version={version}
            publications={publications}
            namedAction={words.namedAction}
            view={view}
          />
        </td>
      )}
      <td data-label={words.columns.hash}>
        <code title={sha256}>{sha256.slice(0, 12)}…</code>
      </td>
      <td>
        <a
          href={compareAddress(view.language, plan.slug, { from: id })}
          aria-label={words.namedAction(words.withPresent, name)}
        >
          {words.withPresent}
        </a>{' '}
        {may(view, 'export', 'version') && (
          <a
            href={versionFileAddress(view.language, plan.slug, id)}
            aria-label={words.namedAction(words.download, name)}
            data-turbo="false"
            download
          >
            {words.download}
          </a>
        )}
      </td>
    </tr>
  )
}

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
