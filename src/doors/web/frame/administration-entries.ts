import { type Person, type Right, scopeOf } from '#domain/rights/right.ts'
import type { InThree } from '#i18n/in-three.ts'
import { administrationAbout } from '#i18n/pages/administration.ts'
import { deletionPageWords } from '#i18n/pages/deletion.ts'
import { invitationPageWords } from '#i18n/pages/invitations.ts'
import { keyPageWords } from '#i18n/pages/keys.ts'
import { linksPageWords } from '#i18n/pages/links.ts'
import { lookPageWords } from '#i18n/pages/look.ts'
import { mailPageWords } from '#i18n/pages/mail.ts'
import { peoplePageWords } from '#i18n/pages/people.ts'
import { postPageWords } from '#i18n/pages/posts.ts'
import { rightsPageWords } from '#i18n/pages/rights.ts'
import { rolesPageWords } from '#i18n/pages/roles.ts'
import { signInRulesPageWords } from '#i18n/pages/sign-in-rules.ts'

import type { PathName, PathParts } from '../paths.ts'

/** The names of addresses without parts, as an index can have them. */
type WholePathName = { [Name in PathName]: keyof PathParts<Name> extends never ? Name : never }[PathName]

/** A page of the administration: its address, the right that opens it, its name, and what it is for. */
export type AdministrationEntry = { page: WholePathName; right: Right; title: InThree; about: InThree }

const about = administrationAbout

const entries: readonly AdministrationEntry[] = [
  { page: 'people', right: ['change', 'person'], title: peoplePageWords.title, about: about.people },
  { page: 'posts', right: ['change', 'post'], title: postPageWords.title, about: about.posts },
  { page: 'roles', right: ['read', 'role'], title: rolesPageWords.title, about: rolesPageWords.about },
  { page: 'rights', right: ['read', 'role'], title: rightsPageWords.title, about: about.rights },
  {
    page: 'invitations',
    right: ['create', 'person'],
    title: invitationPageWords.title,
    about: about.invitations,
  },
  {
    page: 'signInRules',
    right: ['change', 'installation'],
    title: signInRulesPageWords.title,
    about: about.signInRules,
  },
  { page: 'mail', right: ['read', 'installation'], title: mailPageWords.title, about: about.mail },
  { page: 'allKeys', right: ['read', 'installation'], title: keyPageWords.title, about: about.keys },
  {
    page: 'deletion',
    right: ['read', 'installation'],
    title: deletionPageWords.title,
    about: about.deletion,
  },
  { page: 'links', right: ['delete', 'link'], title: linksPageWords.title, about: linksPageWords.about },
  { page: 'look', right: ['change', 'role'], title: lookPageWords.title, about: lookPageWords.about },
]

/**
 * The pages of the administration that a person may open. A right that is limited to oneself opens none:
 * everybody may change facts about themselves.
 */
export const administrationEntriesOf = (person: Person): AdministrationEntry[] =>
  entries.filter(({ right }) => scopeOf(person, right) === true)
