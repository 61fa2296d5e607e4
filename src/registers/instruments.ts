import { verbs } from '#domain/rights/right.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { linkKind } from '#fields/kinds/link.ts'
import { localizedTextKind } from '#fields/kinds/localized-text.ts'
import { referenceKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'

import { replacedBySomething, symbolAsUsual } from './checks/mandate-checks.ts'
import { instrumentKinds } from './choices/mandate-choices.ts'
import { instrumentStates, statesOutOfForce } from './choices/mandate-states.ts'
import { outsideRoles, staffRoles } from './role-groups.ts'

const fields = {
  kind: field(choiceKind(instrumentKinds), in3('Kind', 'Type', 'Tipo'), { isRequired: true }),
  symbol: field(textKind(60), in3('Symbol', 'Cote', 'Signatura'), {
    isRequired: true,
    isSortable: true,
    hint: in3(
      'As plans cite it, without the kind. XIV.8, SC62-25, 8.2.a.',
      'Telle que les plans la citent, sans le type. XIV.8, SC62-25, 8.2.a.',
      'Tal como la citan los planes, sin el tipo. XIV.8, SC62-25, 8.2.a.',
    ),
  }),
  title: field(localizedTextKind(500), in3('Title', 'Titre', 'Título')),
  body: field(textKind(100), in3('Adopted by', 'Adopté par', 'Aprobado por')),
  meeting: field(textKind(100), in3('Meeting', 'Réunion', 'Reunión')),
  adoptedOn: field(dayKind, in3('Adoption', 'Adoption', 'Aprobación'), { isSortable: true }),
  replacedBy: field(referenceKind('instruments'), in3('Replaced by', 'Remplacé par', 'Sustituido por'), {
    isListed: false,
  }),
  link: field(linkKind, in3('Official text', 'Texte officiel', 'Texto oficial'), { isListed: false }),
}

/** Resolutions, decisions, articles and other texts that give mandates. */
export const instruments = defineRegister({
  name: 'instruments',
  title: in3('Resolutions and decisions', 'Résolutions et décisions', 'Resoluciones y decisiones'),
  one: in3('Instrument', 'Instrument', 'Instrumento'),
  lead: in3(
    'Resolutions, decisions, articles and other texts that give mandates, and whether they are in force.',
    'Les résolutions, décisions, articles et autres textes qui donnent des mandats, et s’ils sont en vigueur.',
    'Las resoluciones, decisiones, artículos y otros textos que dan mandatos, y si están en vigor.',
  ),
  fields,
  titleField: 'symbol',
  states: instrumentStates,
  firstState: 'inForce',
  keys: [['kind', 'symbol']],
  measures: {
    inForce: {
      title: in3('Instruments in force', 'Instruments en vigueur', 'Instrumentos en vigor'),
      rule: 'latest',
      day: 'state.inForce',
      by: ['kind', 'body', 'meeting'],
      feeds: ['1.4 r5'],
    },
    adopted: {
      title: in3('Instruments adopted', 'Instruments adoptés', 'Instrumentos aprobados'),
      rule: 'count',
      day: 'adoptedOn',
      by: ['kind', 'body', 'meeting'],
    },
    replaced: {
      title: in3('Instruments replaced', 'Instruments remplacés', 'Instrumentos sustituidos'),
      rule: 'count',
      day: 'state.replaced',
      by: ['kind', 'body'],
    },
  },
  views: {
    resolutionsInForce: {
      title: in3('Resolutions in force', 'Résolutions en vigueur', 'Resoluciones en vigor'),
      where: {
        all: [
          { field: 'kind', among: ['resolution', 'recommendation'] },
          { field: 'state', among: ['inForce'] },
        ],
      },
      columns: ['symbol', 'title', 'meeting', 'adoptedOn'],
      sort: 'symbol',
      serves: ['0.2', '1.21'],
    },
    resolutionsExpired: {
      title: in3('Expired or obsolete', 'Expirées ou caduques', 'Expiradas u obsoletas'),
      where: {
        all: [
          { field: 'kind', among: ['resolution', 'recommendation'] },
          { field: 'state', among: statesOutOfForce },
        ],
      },
      columns: ['symbol', 'title', 'adoptedOn', 'state', 'stateOn', 'replacedBy'],
      sort: 'symbol',
      serves: ['1.21'],
    },
    otherDecisions: {
      title: in3('Other decisions', 'Autres décisions', 'Otras decisiones'),
      where: { field: 'kind', among: ['decision'] },
      columns: ['symbol', 'title', 'meeting', 'adoptedOn', 'state'],
      sort: 'symbol',
      serves: ['1.21'],
    },
    replacedTexts: {
      title: in3('Texts replaced', 'Textes remplacés', 'Textos sustituidos'),
      where: { field: 'state', among: ['replaced'] },
      columns: ['kind', 'symbol', 'title', 'stateOn', 'replacedBy'],
      sort: 'symbol',
      serves: ['1.20'],
    },
  },
  rights: [
    { roles: ['planner'], verbs },
    { roles: staffRoles, verbs: ['read', 'export'] },
    { roles: outsideRoles, verbs: ['read', 'export'], fields: Object.keys(fields) },
  ],
  checks: [symbolAsUsual, replacedBySomething],
  serves: ['0.2', '1.20', '1.21'],
})
