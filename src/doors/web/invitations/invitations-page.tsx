import { isLanguage } from '#domain/language.ts'
import type { StaffMember } from '#domain/people/staff-member.ts'
import type { Refusal } from '#domain/refusal.ts'
import { mayAnywhere } from '#domain/rights/right.ts'
import { formatInstant } from '#i18n/formats.ts'
import { wordsIn } from '#i18n/in-three.ts'
import { invitationPageWords } from '#i18n/pages/invitations.ts'
import { roleWords } from '#i18n/roles.ts'
import { invitedRoles } from '#use-cases/people/invite-person.ts'

import { FieldFault } from '../frame/field-fault.tsx'
import { Notice } from '../frame/notice.tsx'
import { pageBody } from '../frame/page-body.ts'
import type { View } from '../frame/view.ts'
import { LanguageField } from '../parts/language-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { addressOf } from '../paths.ts'
import { CheckBox } from '../parts/check-box.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { administrationPlaces } from '../parts/page-places.ts'

/** What the form of an invitation sent. */
export type InvitationDraft = { name?: string; email?: string; language?: string; roles?: readonly string[] }

export type InvitationsPageProps = {
  waiting: readonly StaffMember[]
  view: View
  /** The invitation that was just sent, with its whole link where the reader may know it. */
  sent?: { name: string; link?: string }
  draft?: InvitationDraft
  refusal?: Refusal
}

/** The page where people are invited, with those who have not come in yet. */
export const invitationsPage = ({ waiting, view, sent, draft = {}, refusal }: InvitationsPageProps) => {
  const { language } = view
  const words = wordsIn(invitationPageWords, language)
  return pageBody(
    { title: words.title },
    <>
      <PageHead
        title={words.title}
        lead={words.lead}
        path={administrationPlaces(view)}
        view={view}
        refusal={refusal}
      />
      {sent && (
        <Notice tone="good">
          <p>{words.invited(sent.name)}</p>
          {sent.link !== undefined && (
            <>
              <p>{words.linkHint}</p>
              <p>
                <code class="whole-link">{sent.link}</code>
              </p>
            </>
          )}
        </Notice>
      )}
      <div class="account-parts">
        <InviteForm view={view} draft={draft} />
        <Waiting view={view} waiting={waiting} />
      </div>
    </>,
  )
}

const InviteForm = ({ view, draft }: { view: View; draft: InvitationDraft }) => {
  const { language } = view
  const words = wordsIn(invitationPageWords, language)
  const chosen = draft.language ?? language
  return (
    <form
      class="card"
      method="post"
      action={addressOf('invitations', language, {})}
      autocomplete="off"
      data-turbo="false"
    >
      <h2>{words.formTitle}</h2>
      <TextField name="name" label={words.name} autocomplete="off" value={draft.name} />
      <TextField
        name="email"
        label={words.email}
        type="email"
        most={254}
        autocomplete="off"
        value={draft.email}
      />
      <LanguageField within="invite" label={words.language} chosen={isLanguage(chosen) ? chosen : language} />
      {mayAnywhere(view.person, ['create', 'role']) && (
        <fieldset class="field">
          <legend>{words.roles}</legend>
          {invitedRoles.map(role => (
            <CheckBox
              name="roles"
              value={role}
              label={roleWords[role][language]}
              isChecked={draft.roles?.includes(role) ?? false}
            />
          ))}
          <FieldFault name="roles" />
        </fieldset>
      )}
      <p class="form-end">
        <button type="submit" class="first">
          {words.send}
        </button>
      </p>
    </form>
  )
}

const Waiting = ({ view, waiting }: { view: View; waiting: readonly StaffMember[] }) => {
  const { language } = view
  const words = wordsIn(invitationPageWords, language)
  return (
    <form class="card" method="post" action={addressOf('invitationAgain', language, {})} data-turbo="false">
      <h2>{words.waiting}</h2>
      {waiting.length === 0 && <p>{words.nobody}</p>}
      <ul class="waiting-people">
        {waiting.map(({ id, name, email, invitedAt }) => (
          <li>
            <p>
              <strong>{name}</strong>
              <br />
              {email}
            </p>
            {invitedAt && <p class="quiet">{`${words.since} ${formatInstant(language, invitedAt)}`}</p>}
            <button type="submit" name="id" value={id} aria-label={words.againFor(name)}>
              {words.again}
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
