import { choiceKind } from '#fields/kinds/choice.ts'
import { countKind } from '#fields/kinds/count.ts'
import { dayKind } from '#fields/kinds/day.ts'
import type { FieldChoice } from '#fields/kinds/field-kind.ts'
import { instantKind } from '#fields/kinds/instant.ts'
import { decimalKind } from '#fields/kinds/decimal.ts'
import { yesNoKind } from '#fields/kinds/yes-no.ts'
import { listKind } from '#fields/kinds/list.ts'
import { localizedTextKind } from '#fields/kinds/localized-text.ts'
import { longTextKind } from '#fields/kinds/long-text.ts'
import { partyKind, referenceKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'

const kinds: readonly FieldChoice[] = [
  { code: 'webinar', title: in3('Webinar', 'Webinaire', 'Seminario web') },
  { code: 'workshop', title: in3('Workshop', 'Atelier', 'Taller') },
  { code: 'course', title: in3('Course', 'Cours', 'Curso') },
]

const topics: readonly FieldChoice[] = ['peat', 'rivers', 'birds'].map(code => ({
  code,
  title: in3(code, code, code),
}))

/**
 * A small register for tests: several kinds of field, a part, and rights that end at some records and fields.
 */
export const smallRegister = defineRegister({
  name: 'samples',
  title: in3('Samples', 'Échantillons', 'Muestras'),
  one: in3('Sample', 'Échantillon', 'Muestra'),
  lead: in3('For tests.', 'Pour les essais.', 'Para pruebas.'),
  prefix: 'SMP',
  fields: {
    title: field(localizedTextKind(300), in3('Title', 'Titre', 'Título'), {
      isRequired: true,
      isSortable: true,
    }),
    kind: field(choiceKind(kinds), in3('Kind', 'Type', 'Tipo'), { isRequired: true }),
    from: field(dayKind, in3('From', 'Du', 'Del'), { isSortable: true }),
    place: field(textKind(200), in3('Place', 'Lieu', 'Lugar'), { isSortable: true }),
    topics: field(listKind(choiceKind(topics)), in3('Topics', 'Thèmes', 'Temas')),
    seats: field(countKind(), in3('Seats', 'Places', 'Plazas'), { isSortable: true }),
    fee: field(decimalKind({ places: 2 }), in3('Fee', 'Frais', 'Tarifa'), { isSortable: true }),
    isOpen: field(yesNoKind, in3('Open', 'Ouvert', 'Abierto')),
    opensAt: field(instantKind, in3('Opens at', 'Ouverture', 'Apertura')),
    host: field(partyKind, in3('Host', 'Hôte', 'Anfitrión')),
    follows: field(referenceKind('samples'), in3('Follows', 'Suite de', 'Sigue a')),
    contact: field(textKind(200), in3('Contact', 'Contact', 'Contacto'), { isSensitive: true }),
    memo: field(longTextKind(2000), in3('Memo', 'Mémo', 'Memorando'), { isListed: false }),
  },
  titleField: 'title',
  parts: {
    guests: {
      title: in3('Guests', 'Invités', 'Invitados'),
      one: in3('Guest', 'Invité', 'Invitado'),
      fields: {
        name: field(textKind(100), in3('Name', 'Nom', 'Nombre'), { isRequired: true }),
        party: field(partyKind, in3('Party', 'Partie', 'Parte')),
        seenOn: field(dayKind, in3('Seen on', 'Vu le', 'Visto el')),
      },
      key: ['name'],
    },
  },
  states: {
    planned: { title: in3('Planned', 'Prévue', 'Prevista'), shape: 'open' },
    held: { title: in3('Held', 'Tenue', 'Celebrada'), shape: 'done' },
    cancelled: { title: in3('Cancelled', 'Annulée', 'Anulada'), shape: 'ended' },
  },
  firstState: 'planned',
  keys: [['title', 'from']],
  views: {
    newest: { title: in3('Newest', 'Les plus récents', 'Los más recientes'), sort: '-from' },
    open: {
      title: in3('Open', 'Ouverts', 'Abiertos'),
      where: {
        all: [
          { field: 'isOpen', among: ['true'] },
          { field: 'from', from: 'today-30' },
        ],
      },
      columns: ['title', 'from'],
      sort: 'from',
    },
  },
  rights: [
    { roles: ['planner'], verbs: ['read', 'export', 'create', 'change', 'delete'] },
    { roles: ['lead'], verbs: ['read'], where: { field: 'kind', among: ['webinar'] } },
    { roles: ['staffReader'], verbs: ['read'], fields: ['title', 'kind', 'from', 'place', 'guests.party'] },
  ],
})
