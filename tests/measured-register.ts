import { choiceKind } from '#fields/kinds/choice.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { countKind } from '#fields/kinds/count.ts'
import { decimalKind } from '#fields/kinds/decimal.ts'
import type { FieldChoice } from '#fields/kinds/field-kind.ts'
import { moneyKind } from '#fields/kinds/money.ts'
import { yesNoKind } from '#fields/kinds/yes-no.ts'
import { choicesKind } from '#fields/kinds/choices.ts'
import { partyKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'

const choices = (...codes: string[]): FieldChoice[] =>
  codes.map(code => ({ code, title: in3(code, `${code} fr`, `${code} es`) }))

/** A register for tests whose measures have every rule, over records and rows, days, states and both. */
export const outings = defineRegister({
  name: 'outings',
  title: in3('Outings', 'Sorties', 'Salidas'),
  one: in3('Outing', 'Sortie', 'Salida'),
  lead: in3('For tests.', 'Pour les essais.', 'Para pruebas.'),
  fields: {
    title: field(textKind(100), in3('Title', 'Titre', 'Título'), { isRequired: true }),
    kind: field(choiceKind(choices('walk', 'boat')), in3('Kind', 'Type', 'Tipo')),
    topics: field(choicesKind(choices('peat', 'birds', 'reeds')), in3('Topics', 'Thèmes', 'Temas')),
    host: field(partyKind, in3('Host', 'Hôte', 'Anfitrión')),
    isOpen: field(yesNoKind, in3('Open', 'Ouverte', 'Abierta')),
    from: field(dayKind, in3('From', 'Du', 'Del')),
    until: field(dayKind, in3('Until', 'Au', 'Al')),
    cost: field(moneyKind(), in3('Cost', 'Coût', 'Costo')),
    area: field(decimalKind({ places: 2 }), in3('Area', 'Superficie', 'Superficie')),
  },
  titleField: 'title',
  parts: {
    guests: {
      title: in3('Guests', 'Invités', 'Invitados'),
      one: in3('Guest', 'Invité', 'Invitado'),
      fields: {
        name: field(textKind(100), in3('Name', 'Nom', 'Nombre'), { isRequired: true }),
        party: field(partyKind, in3('Party', 'Partie', 'Parte')),
        cameOn: field(dayKind, in3('Came on', 'Venu le', 'Llegó el')),
        leftOn: field(dayKind, in3('Left on', 'Parti le', 'Se fue el')),
        score: field(countKind({ most: 5 }), in3('Score', 'Note', 'Nota')),
      },
      key: ['name'],
    },
  },
  states: {
    planned: { title: in3('Planned', 'Prévue', 'Prevista'), shape: 'open' },
    held: { title: in3('Held', 'Tenue', 'Celebrada'), shape: 'half' },
    reported: { title: in3('Reported', 'Rapportée', 'Informada'), shape: 'done' },
    cancelled: { title: in3('Cancelled', 'Annulée', 'Anulada'), shape: 'ended' },
  },
  firstState: 'planned',
  keys: [['title']],
  measures: {
    begun: {
      title: in3('Begun', 'Commencées', 'Iniciadas'),
      rule: 'count',
      day: 'from',
      by: ['kind', 'topics', 'host', 'host.region', 'isOpen'],
    },
    held: {
      title: in3('Held', 'Tenues', 'Celebradas'),
      rule: 'count',
      day: 'state.held',
      where: { not: { field: 'state', among: ['cancelled'] } },
      by: ['kind', 'topics'],
    },
    heldAsPlanned: {
      title: in3('Held as planned', 'Tenues comme prévu', 'Celebradas según lo previsto'),
      rule: 'count',
      day: 'from',
      where: { field: 'state', among: ['held', 'reported'] },
      by: ['state', 'kind'],
    },
    planned: {
      title: in3('Planned', 'Prévues', 'Previstas'),
      rule: 'latest',
      day: 'state.planned',
      by: ['kind'],
    },
    goingOn: {
      title: in3('Going on', 'En cours', 'En curso'),
      rule: 'latest',
      day: 'from',
      until: 'until',
      where: { not: { field: 'state', among: ['cancelled'] } },
      by: ['state', 'topics'],
    },
    areaInUse: {
      title: in3('Area in use', 'Superficie utilisée', 'Superficie en uso'),
      rule: 'latest',
      of: 'area',
      day: 'from',
      until: 'until',
      by: ['host.region'],
    },
    cost: {
      title: in3('Cost', 'Coût', 'Costo'),
      rule: 'sum',
      of: 'cost',
      day: 'from',
      where: { field: 'state', among: ['held', 'reported'] },
      by: ['kind'],
    },
    meanArea: {
      title: in3('Average area', 'Superficie moyenne', 'Superficie media'),
      rule: 'average',
      of: 'area',
      day: 'from',
      where: { field: 'state', among: ['held', 'reported'] },
      by: ['kind'],
    },
    reportedShare: {
      title: in3('Share reported', 'Part rapportée', 'Parte informada'),
      rule: 'share',
      day: 'from',
      whole: { not: { field: 'state', among: ['cancelled'] } },
      where: { field: 'state', among: ['reported'] },
      by: ['kind', 'host'],
    },
    openShare: {
      title: in3('Share open', 'Part ouverte', 'Parte abierta'),
      rule: 'share',
      day: 'from',
      until: 'until',
      where: { field: 'isOpen', among: ['true'] },
      by: ['topics'],
    },
    daysToReport: {
      title: in3('Days to the report', 'Jours jusqu’au rapport', 'Días hasta el informe'),
      rule: 'daysBetween',
      day: 'until',
      to: 'state.reported',
      by: ['kind'],
    },
    guests: {
      title: in3('Guests', 'Invités', 'Invitados'),
      rule: 'count',
      part: 'guests',
      day: 'guests.cameOn',
      where: {
        all: [
          { field: 'guests.name', isFilled: true },
          { not: { field: 'state', among: ['cancelled'] } },
          { part: 'guests', some: { field: 'score', isFilled: true } },
        ],
      },
      by: ['guests.party', 'guests.party.region', 'kind'],
    },
    staying: {
      title: in3('Guests staying', 'Invités présents', 'Invitados presentes'),
      rule: 'latest',
      part: 'guests',
      day: 'guests.cameOn',
      until: 'guests.leftOn',
      by: ['guests.party.region'],
    },
    satisfaction: {
      title: in3('Satisfaction', 'Satisfaction', 'Satisfacción'),
      rule: 'average',
      part: 'guests',
      of: 'guests.score',
      day: 'state.held',
      by: ['kind'],
    },
    partiesReached: {
      title: in3('Parties reached', 'Parties touchées', 'Partes alcanzadas'),
      rule: 'different',
      part: 'guests',
      of: 'guests.party',
      day: 'state.held',
      where: { field: 'state', among: ['held', 'reported'] },
      by: ['kind'],
    },
  },
  rights: [
    { roles: ['planner'], verbs: ['read', 'export', 'create', 'change', 'delete'] },
    { roles: ['staffReader'], verbs: ['read'], fields: ['title', 'kind', 'from'] },
    { roles: ['lead'], verbs: ['read'], where: { field: 'kind', among: ['boat'] } },
  ],
})
