import { verbs } from '#domain/rights/right.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { choicesKind } from '#fields/kinds/choices.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { emailKind } from '#fields/kinds/email.ts'
import { longTextKind } from '#fields/kinds/long-text.ts'
import { textKind } from '#fields/kinds/text.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'

import { contactChecks } from './checks/contact-checks.ts'
import {
  consents,
  expertFields,
  focalPointRoles,
  genderChoices,
  languageChoices,
  publishedRoles,
} from './choices/people-choices.ts'
import { publishedRoleFields, rolesPart } from './parts/roles.ts'
import { outsideRoles, postRoles, staffRoles } from './role-groups.ts'

const isInForce: Criterion = {
  all: [{ field: 'from', until: 'today' }, { not: { field: 'until', until: 'today-1' } }],
}

/** Contacts who have one of these roles today. */
const haveRole = (roles: readonly string[]): Criterion => ({
  part: 'roles',
  some: { all: [{ field: 'role', among: roles }, isInForce] },
})

const roleNeedsLetter: Criterion = { part: 'roles', some: { field: 'role', among: publishedRoles } }

const hasLetter: Criterion = {
  part: 'roles',
  some: {
    any: [
      { field: 'letter', isFilled: true },
      { field: 'letterOn', isFilled: true },
    ],
  },
}

const roleEnded: Criterion = { part: 'roles', some: { field: 'until', isFilled: true } }

const columns = ['lastName', 'firstName', 'position', 'language', 'consent']

/** The days of three years, one leap day among them. */
const threeYears = 1096

/** People outside the Secretariat, and which role each has, for which Party or organization, since when. */
export const contacts = defineRegister({
  name: 'contacts',
  title: in3(
    'Contacts and focal points',
    'Contacts et correspondants',
    'Contactos y coordinadores nacionales',
  ),
  one: in3('Contact', 'Contact', 'Contacto'),
  lead: in3(
    'People outside the Secretariat and which role each has, for which Party or organization, since when.',
    'Les personnes hors du Secrétariat et le rôle de chacune, pour quelle Partie ou organisation, depuis quand.',
    'Las personas ajenas a la Secretaría y la función de cada una, para qué Parte u organización, desde cuándo.',
  ),
  fields: {
    prefix: field(textKind(40), in3('Form of address', 'Civilité', 'Tratamiento'), { isListed: false }),
    firstName: field(textKind(100), in3('First name', 'Prénom', 'Nombre')),
    lastName: field(textKind(100), in3('Last name or function', 'Nom ou fonction', 'Apellidos o función'), {
      isRequired: true,
      isSortable: true,
    }),
    position: field(textKind(200), in3('Position', 'Poste', 'Cargo')),
    language: field(choiceKind(languageChoices), in3('Language', 'Langue', 'Idioma'), { isRequired: true }),
    email: field(emailKind, in3('E-mail', 'Courriel', 'Correo electrónico'), { isSensitive: true }),
    phone: field(textKind(60), in3('Telephone', 'Téléphone', 'Teléfono'), {
      isSensitive: true,
      isListed: false,
    }),
    address: field(longTextKind(500), in3('Address', 'Adresse', 'Dirección'), {
      isSensitive: true,
      isListed: false,
    }),
    gender: field(choiceKind(genderChoices), in3('Gender', 'Genre', 'Género'), {
      isSensitive: true,
      isListed: false,
    }),
    consent: field(choiceKind(consents), in3('Consent', 'Consentement', 'Consentimiento'), {
      isRequired: true,
    }),
    consentOn: field(dayKind, in3('Day of consent', 'Date du consentement', 'Fecha del consentimiento'), {
      isListed: false,
    }),
    expertise: field(choicesKind(expertFields), in3('Expertise', 'Compétences', 'Especialidad'), {
      isListed: false,
    }),
    externalId: field(textKind(100), in3('Number elsewhere', 'Numéro ailleurs', 'Número en otro sistema'), {
      isListed: false,
      hint: in3(
        'What the contact database calls this person.',
        'Comment la base de contacts désigne cette personne.',
        'Cómo llama a esta persona la base de contactos.',
      ),
    }),
  },
  titleField: 'lastName',
  parts: { roles: rolesPart },
  states: {
    active: { title: in3('Active', 'Actif', 'Activo'), shape: 'done' },
    former: { title: in3('Former', 'Ancien', 'Anterior'), shape: 'ended' },
  },
  firstState: 'active',
  keys: [['externalId'], ['email', 'lastName']],
  deadlines: {
    letterReceived: {
      title: in3('Letter of designation', 'Lettre de désignation', 'Carta de designación'),
      day: 'roles.from',
      plus: 30,
      where: roleNeedsLetter,
      met: { any: [hasLetter, roleEnded] },
    },
    roleConfirmed: {
      title: in3('Confirm the role', 'Confirmer le rôle', 'Confirmar la función'),
      day: 'roles.from',
      plus: threeYears,
      met: { any: [{ part: 'roles', some: { field: 'confirmedOn', isFilled: true } }, roleEnded] },
    },
    roleConfirmedAgain: {
      title: in3('Confirm the role again', 'Confirmer de nouveau le rôle', 'Confirmar de nuevo la función'),
      day: 'roles.confirmedOn',
      plus: threeYears,
      met: roleEnded,
    },
  },
  measures: {
    rolesFilled: {
      title: in3('Parties with a role filled', 'Parties ayant un titulaire', 'Partes con titular'),
      rule: 'different',
      part: 'roles',
      of: 'roles.party',
      day: 'roles.from',
      until: 'roles.until',
      by: ['roles.role', 'roles.party.region'],
      feeds: ['1.3 r1', '2.3 r2'],
    },
    rolesChanged: {
      title: in3('Roles that began', 'Rôles commencés', 'Funciones iniciadas'),
      rule: 'count',
      part: 'roles',
      day: 'roles.from',
      by: ['roles.role', 'roles.party', 'roles.party.region'],
    },
  },
  views: {
    focalPoints: {
      title: in3('Focal points', 'Correspondants', 'Coordinadores'),
      where: haveRole(focalPointRoles),
      columns,
      sort: 'lastName',
      serves: ['1.16', '2.16'],
    },
    authorities: {
      title: in3('Administrative Authorities', 'Autorités administratives', 'Autoridades administrativas'),
      where: haveRole(['headOfAuthority']),
      columns,
      sort: 'lastName',
      serves: ['1.16'],
    },
    missions: {
      title: in3('Permanent missions', 'Missions permanentes', 'Misiones permanentes'),
      where: haveRole(['mission']),
      columns,
      sort: 'lastName',
      serves: ['1.16'],
    },
    newFocalPoints: {
      title: in3('New focal points', 'Nouveaux correspondants', 'Nuevos coordinadores'),
      where: {
        part: 'roles',
        some: {
          all: [{ field: 'role', among: focalPointRoles }, { field: 'from', from: 'today-365' }, isInForce],
        },
      },
      columns,
      sort: 'lastName',
      serves: ['3.24'],
    },
    panelFocalPoints: {
      title: in3('STRP focal points', 'Correspondants GEST', 'Coordinadores del GECT'),
      where: haveRole(['panelFocalPoint']),
      columns: [...columns, 'expertise'],
      sort: 'lastName',
      serves: ['2.16', '4.4'],
    },
    cepaFocalPoints: {
      title: in3('CEPA focal points', 'Correspondants CESP', 'Coordinadores de CECoP'),
      where: haveRole(['cepaGovernment', 'cepaNonGovernment']),
      columns,
      sort: 'lastName',
      serves: ['7.10'],
    },
    experts: {
      title: in3('Experts by field', 'Experts par domaine', 'Expertos por ámbito'),
      where: { field: 'expertise', isFilled: true },
      columns: ['lastName', 'firstName', 'expertise', 'position', 'language'],
      sort: 'lastName',
      serves: ['4.8'],
    },
    vacant: {
      title: in3('Roles to fill again', 'Rôles à pourvoir de nouveau', 'Funciones por cubrir de nuevo'),
      where: {
        all: [
          {
            part: 'roles',
            some: {
              all: [
                { field: 'role', among: publishedRoles },
                { field: 'until', until: 'today-1' },
              ],
            },
          },
          { not: haveRole(publishedRoles) },
        ],
      },
      columns,
      sort: 'lastName',
      serves: ['1.16'],
    },
  },
  rights: [
    { roles: ['administrator', 'planner'], verbs },
    { roles: postRoles, verbs, where: { field: 'roles.party', among: 'ownRegions' } },
    // A new contact has no role yet, and a donor’s officer never has one for a Party.
    { roles: postRoles, verbs, where: { field: 'keeper', among: 'ownPosts' } },
    { roles: staffRoles, verbs: ['read'] },
    // Without consent there is no row at all: one without a name would still say that somebody is there.
    {
      roles: outsideRoles,
      verbs: ['read', 'export'],
      where: { field: 'consent', among: ['publish'] },
      fields: ['prefix', 'firstName', 'lastName', 'position', ...publishedRoleFields],
    },
  ],
  checks: contactChecks,
  serves: ['1.16', '2.16', '3.24', '4.4', '4.8', '7.10'],
})
