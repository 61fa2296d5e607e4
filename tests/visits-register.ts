import { roleGrants, type RoleName, roleNames } from '#domain/rights/roles.ts'
import { recordsKind } from '#domain/rights/records-kind.ts'
import { jacanaKinds } from '#domain/rights/right.ts'
import type { RightsRules } from '#domain/rights/rights-rules.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { partyKind, personKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'
import { registerWordsOf } from '#registers/register-words.ts'
import { withRegisterRights } from '#registers/role-table.ts'

const outsideRoles: readonly RoleName[] = ['committeeMember', 'publicReader']

/** A register that only tests have, whose rights have every kind of limit. */
export const visits = defineRegister({
  name: 'visits',
  title: in3('Visits', 'Visites', 'Visitas'),
  one: in3('Visit', 'Visite', 'Visita'),
  lead: in3('Who went where.', 'Qui est allé où.', 'Quién fue adónde.'),
  fields: {
    title: field(textKind(200), in3('Title', 'Titre', 'Título'), { isRequired: true }),
    party: field(partyKind, in3('Party', 'Partie', 'Parte')),
    traveller: field(personKind, in3('Traveller', 'Voyageur', 'Viajero')),
    consent: field(
      choiceKind([
        { code: 'publish', title: in3('Publish', 'Publier', 'Publicar') },
        { code: 'internal', title: in3('Internal', 'Interne', 'Interno') },
      ]),
      in3('Consent', 'Consentement', 'Consentimiento'),
    ),
  },
  titleField: 'title',
  parts: {
    stops: {
      title: in3('Stops', 'Étapes', 'Etapas'),
      one: in3('Stop', 'Étape', 'Etapa'),
      fields: { party: field(partyKind, in3('Party', 'Partie', 'Parte')) },
      key: ['party'],
    },
  },
  states: {
    planned: { title: in3('Planned', 'Prévue', 'Prevista'), shape: 'open' },
    done: { title: in3('Done', 'Faite', 'Hecha'), shape: 'done' },
  },
  firstState: 'planned',
  keys: [],
  rights: [
    { roles: ['planner'], verbs: ['read', 'export', 'create', 'change', 'delete'] },
    { roles: roleNames.filter(role => !outsideRoles.includes(role)), verbs: ['read', 'export'] },
    { roles: ['lead'], verbs: ['create', 'change'], where: { field: 'party', among: 'ownRegions' } },
    { roles: ['headOfFunction'], verbs: ['change'], where: { field: 'keeper', among: 'ownPosts' } },
    { roles: ['humanResources'], verbs: ['change'], where: { field: 'traveller', among: 'self' } },
    { roles: ['translator'], verbs: ['change'], fields: ['title'] },
    { roles: ['committeeMember'], verbs: ['read'], where: { field: 'stops.party', among: 'ownRegions' } },
    {
      roles: ['publicReader'],
      verbs: ['read'],
      where: { field: 'consent', among: ['publish'] },
      fields: ['title', 'party', 'stops'],
    },
    {
      roles: ['publicReader'],
      verbs: ['read'],
      where: { field: 'state', among: ['done'] },
      fields: ['title'],
    },
  ],
})

/** The kind of its records in rights. */
export const visitsKind = recordsKind(visits.name)

/** The rules of rights with this register and no other. */
export const visitsRules: RightsRules = {
  kinds: [...jacanaKinds, visitsKind],
  table: withRegisterRights(roleGrants, [visits]),
  wordsOf: kind => (kind === visitsKind ? registerWordsOf(visits) : undefined),
}
