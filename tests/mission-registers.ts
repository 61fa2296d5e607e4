import type { FieldChoice } from '#fields/kinds/field-kind.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { listKind } from '#fields/kinds/list.ts'
import { localizedTextKind } from '#fields/kinds/localized-text.ts'
import { longTextKind } from '#fields/kinds/long-text.ts'
import { personKind, referenceKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import type { Register } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

const choice = (code: string): FieldChoice => ({ code, title: in3(code, `${code} fr`, `${code} es`) })

const states = {
  planned: { title: in3('Planned', 'Prévue', 'Prevista'), shape: 'open' },
  held: { title: in3('Held', 'Tenue', 'Celebrada'), shape: 'half' },
  reported: { title: in3('Reported', 'Rapportée', 'Informada'), shape: 'done' },
} as const

/** Places that can be visited: a register with the least that one can have. */
export const venues: Register = defineRegister({
  name: 'venues',
  title: in3('Venues', 'Lieux', 'Lugares'),
  one: in3('Venue', 'Lieu', 'Lugar'),
  lead: in3('Places.', 'Des lieux.', 'Lugares.'),
  fields: {
    name: field(textKind(100), in3('Name', 'Nom', 'Nombre'), { isRequired: true, isSortable: true }),
    region: field(choiceKind([choice('north'), choice('south')]), in3('Region', 'Région', 'Región')),
    near: field(listKind(referenceKind('venues')), in3('Near', 'Près de', 'Cerca de')),
  },
  titleField: 'name',
  states: { open: { title: in3('Open', 'Ouvert', 'Abierto'), shape: 'open' } },
  firstState: 'open',
  keys: [['name']],
  rights: [{ roles: ['planner'], verbs: ['read', 'create', 'change', 'delete'] }],
})

/** Missions to venues: a register that has something of everything that writing has to do with. */
export const missions: Register = defineRegister({
  name: 'missions',
  title: in3('Missions', 'Missions', 'Misiones'),
  one: in3('Mission', 'Mission', 'Misión'),
  lead: in3('Who was where.', 'Qui était où.', 'Quién estuvo dónde.'),
  prefix: 'MIS',
  fields: {
    title: field(localizedTextKind(100), in3('Title', 'Titre', 'Título'), {
      isRequired: true,
      isSortable: true,
    }),
    kind: field(choiceKind([choice('field'), choice('office')]), in3('Kind', 'Type', 'Tipo')),
    region: field(choiceKind([choice('north'), choice('south')]), in3('Region', 'Région', 'Región')),
    from: field(dayKind, in3('From', 'Du', 'Del'), { isRequired: true, isSortable: true }),
    until: field(dayKind, in3('Until', 'Au', 'Al')),
    lastDay: field(dayKind, in3('Last day', 'Dernier jour', 'Último día'), {
      rule: values => (values['until'] ?? values['from']) as string | undefined,
    }),
    venue: field(referenceKind('venues'), in3('Venue', 'Lieu', 'Lugar')),
    others: field(listKind(referenceKind('venues')), in3('Other venues', 'Autres lieux', 'Otros lugares')),
    host: field(personKind, in3('Host', 'Hôte', 'Anfitrión')),
    report: field(longTextKind(2000), in3('Report', 'Rapport', 'Informe')),
    phone: field(textKind(40), in3('Phone', 'Téléphone', 'Teléfono'), { isSensitive: true }),
  },
  titleField: 'title',
  parts: {
    guests: {
      title: in3('Guests', 'Invités', 'Invitados'),
      one: in3('Guest', 'Invité', 'Invitado'),
      fields: {
        name: field(textKind(100), in3('Name', 'Nom', 'Nombre'), { isRequired: true }),
        role: field(choiceKind([choice('chair'), choice('guide')]), in3('Role', 'Rôle', 'Función')),
        venue: field(referenceKind('venues'), in3('Venue', 'Lieu', 'Lugar')),
        from: field(dayKind, in3('From', 'Du', 'Del')),
        until: field(dayKind, in3('Until', 'Au', 'Al')),
        email: field(textKind(100), in3('E-mail', 'Courriel', 'Correo'), { isSensitive: true }),
      },
      key: ['name'],
    },
  },
  states,
  firstState: 'planned',
  keys: [['title', 'from']],
  deadlines: {
    reportDue: {
      title: in3('Report', 'Rapport', 'Informe'),
      day: 'lastDay',
      plus: 30,
      met: { field: 'state', among: ['reported'] },
    },
    guestEmail: {
      title: in3('E-mail of a guest', 'Courriel d’un invité', 'Correo de un invitado'),
      day: 'guests.from',
      plus: 3,
      met: { part: 'guests', some: { field: 'email', isFilled: true } },
    },
  },
  checks: [
    {
      field: 'until',
      sentence: in3(
        ({ from }) => `It ends before it begins on ${from}.`,
        ({ from }) => `Elle finit avant de commencer le ${from}.`,
        ({ from }) => `Acaba antes de empezar el ${from}.`,
      ),
      find: ({ values }) => {
        const [from, until] = [values['from'] as string, values['until'] as string | undefined]
        return until !== undefined && until < from ? { from } : undefined
      },
    },
    {
      field: 'kind',
      isWarning: true,
      sentence: in3(
        () => 'A mission without a kind is counted nowhere.',
        () => 'Une mission sans type n’est comptée nulle part.',
        () => 'Una misión sin tipo no se cuenta en ningún sitio.',
      ),
      find: ({ values }) => (values['kind'] === undefined ? {} : undefined),
    },
    {
      field: 'guests.role',
      part: 'guests',
      where: { field: 'role', among: ['chair'] },
      by: ['role', 'venue'],
      from: 'from',
      until: 'until',
      sentence: in3(
        ({ venue, from }) => `${venue} has a chair since ${from}.`,
        ({ venue, from }) => `${venue} a une présidence depuis le ${from}.`,
        ({ venue, from }) => `${venue} tiene presidencia desde el ${from}.`,
      ),
    },
  ],
  rights: [{ roles: ['planner'], verbs: ['read', 'export', 'create', 'change', 'delete'] }],
})
