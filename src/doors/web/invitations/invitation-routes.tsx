import { inviteAgain } from '#use-cases/people/invite-again.ts'
import { invitePerson } from '#use-cases/people/invite-person.ts'
import { listInvitations } from '#use-cases/people/list-invitations.ts'

import { textsOf } from '../frame/sent-form.ts'
import { page, secretPage, type Route, route, type Visit } from '../route.ts'
import { type InvitationDraft, invitationsPage, type InvitationsPageProps } from './invitations-page.tsx'

/** The routes of inviting people. */
export const invitationRoutes: readonly Route[] = [
  route('invitations', {
    get: async visit => page(await listPage(visit, {})),
    form: {
      read: (form): InvitationDraft => ({
        ...textsOf(form, ['name', 'email', 'language']),
        roles: form.list('roles') ?? [],
      }),
      send: async visit => {
        // The schema of the use-case says which words are languages and roles.
        const input = visit.draft as (typeof invitePerson.input)['_input']
        const { link } = await visit.ask(invitePerson, input)
        return sentPage(visit, visit.draft.name ?? '', link)
      },
      showRefused: async visit => listPage(visit, { refusal: visit.refusal, draft: visit.draft }),
    },
    examples: () => [{ parts: {} }],
  }),

  route('invitationAgain', {
    form: {
      sentFrom: 'invitations',
      read: form => textsOf(form, ['id']),
      send: async visit => {
        const { id, link } = await visit.ask(inviteAgain, { id: visit.draft.id ?? '' })
        const waiting = await visit.ask(listInvitations, {})
        return sentPage(visit, waiting.find(each => each.id === id)?.name ?? '', link)
      },
      showRefused: async visit => listPage(visit, { refusal: visit.refusal }),
      mendable: ['notInvited'],
    },
  }),
]

type ListVisit = Pick<Visit, 'ask' | 'view' | 'web'>

// The link is shown once, so no address leads to it.
const sentPage = async (visit: ListVisit, name: string, link?: string) =>
  secretPage(await listPage(visit, { sent: { name, ...(link && { link: `${visit.web.baseUrl}${link}` }) } }))

const listPage = async (
  { ask, view }: ListVisit,
  more: Pick<InvitationsPageProps, 'sent' | 'draft' | 'refusal'>,
) => invitationsPage({ waiting: await ask(listInvitations, {}), view, ...more })
