import { verbs } from '#domain/rights/right.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { choicesKind } from '#fields/kinds/choices.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { linkKind } from '#fields/kinds/link.ts'
import { listKind } from '#fields/kinds/list.ts'
import { localizedTextKind } from '#fields/kinds/localized-text.ts'
import { moneyKind } from '#fields/kinds/money.ts'
import { textKind } from '#fields/kinds/text.ts'
import { yesNoKind } from '#fields/kinds/yes-no.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'

import { trainingChecks } from './checks/training-checks.ts'
import { languageChoices } from './choices/people-choices.ts'
import {
  attendanceModes,
  openAudiences,
  outsideAudiences,
  staffAudience,
  trainingAudiences,
  trainingKinds,
  trainingTopics,
} from './choices/training-choices.ts'
import { feedbackPart } from './parts/feedback.ts'
import { namelessParticipantFields, participantsPart } from './parts/participants.ts'
import { outsideRoles, postRoles, staffRoles } from './role-groups.ts'
import { trainingViews } from './views/training-views.ts'

const fields = {
  title: field(localizedTextKind(300), in3('Title', 'Titre', 'Título'), {
    isRequired: true,
    isSortable: true,
  }),
  kind: field(choiceKind(trainingKinds), in3('Kind', 'Type', 'Tipo'), { isRequired: true }),
  topics: field(choicesKind(trainingTopics), in3('Topics', 'Thèmes', 'Temas')),
  audience: field(choicesKind(trainingAudiences), in3('Audience', 'Public visé', 'Destinatarios'), {
    isRequired: true,
  }),
  from: field(dayKind, in3('From', 'Du', 'Del'), { isRequired: true, isSortable: true }),
  until: field(dayKind, in3('Until', 'Au', 'Al')),
  lastDay: field(dayKind, in3('Last day', 'Dernier jour', 'Último día'), {
    isListed: false,
    rule: ({ from, until }) => (until ?? from) as string | undefined,
  }),
  mode: field(choiceKind(attendanceModes), in3('Mode', 'Modalité', 'Modalidad')),
  languages: field(choicesKind(languageChoices), in3('Languages', 'Langues', 'Idiomas'), { isListed: false }),
  place: field(textKind(200), in3('Place', 'Lieu', 'Lugar'), { isListed: false }),
  product: field(textKind(300), in3('Product', 'Produit', 'Producto'), {
    isListed: false,
    hint: in3('What it teaches or launches.', 'Ce qu’elle enseigne ou lance.', 'Lo que enseña o lanza.'),
  }),
  partners: field(listKind(textKind(200)), in3('Partners', 'Partenaires', 'Asociados'), { isListed: false }),
  provider: field(textKind(200), in3('Provider', 'Prestataire', 'Proveedor'), { isListed: false }),
  isRecorded: field(yesNoKind, in3('To be recorded', 'À enregistrer', 'Con grabación'), { isListed: false }),
  recording: field(linkKind, in3('Recording', 'Enregistrement', 'Grabación'), { isListed: false }),
  cost: field(moneyKind(), in3('Cost', 'Coût', 'Costo'), { isListed: false }),
  participantsUnknown: field(
    textKind(300),
    in3('Participants unknown', 'Participants inconnus', 'Participantes desconocidos'),
    {
      isListed: false,
      hint: in3(
        'The reason, where nobody wrote down who came.',
        'La raison, si personne n’a noté qui est venu.',
        'La razón, si nadie anotó quién asistió.',
      ),
    },
  ),
}

const wasThere: Criterion = {
  any: [
    { field: 'participants.attended', among: ['true'] },
    { field: 'participants.completedOn', isFilled: true },
  ],
}

const takesPlace: Criterion = { not: { field: 'state', among: ['cancelled'] } }

const byParty = ['topics', 'participants.party', 'participants.party.region'] as const

/** Webinars, workshops, courses and launches, with who took part. */
export const trainings = defineRegister({
  name: 'trainings',
  title: in3('Trainings and launches', 'Formations et lancements', 'Capacitaciones y lanzamientos'),
  one: in3('Training or launch', 'Formation ou lancement', 'Capacitación o lanzamiento'),
  lead: in3(
    'Webinars, workshops, courses, inductions and launches, for Parties and for staff, with who took part.',
    'Webinaires, ateliers, cours, séances d’accueil et lancements, pour les Parties et le personnel, avec les participants.',
    'Seminarios web, talleres, cursos, inducciones y lanzamientos, para las Partes y el personal, con sus participantes.',
  ),
  prefix: 'TRN',
  fields,
  titleField: 'title',
  parts: { participants: participantsPart, feedback: feedbackPart },
  states: {
    planned: { title: in3('Planned', 'Prévue', 'Prevista'), shape: 'open' },
    held: { title: in3('Held', 'Tenue', 'Celebrada'), shape: 'done' },
    cancelled: { title: in3('Cancelled', 'Annulée', 'Anulada'), shape: 'ended' },
  },
  firstState: 'planned',
  keys: [['title', 'from']],
  deadlines: {
    participantsEntered: {
      title: in3('Enter the participants', 'Saisir les participants', 'Registrar a los participantes'),
      day: 'lastDay',
      plus: 7,
      where: takesPlace,
      met: {
        any: [
          { part: 'participants', some: { field: 'capacity', isFilled: true } },
          { field: 'participantsUnknown', isFilled: true },
        ],
      },
    },
    recordingPublished: {
      title: in3('Publish the recording', 'Publier l’enregistrement', 'Publicar la grabación'),
      day: 'lastDay',
      plus: 14,
      where: { all: [takesPlace, { field: 'isRecorded', among: ['true'] }] },
      met: { field: 'recording', isFilled: true },
    },
  },
  measures: {
    held: {
      title: in3('Trainings held', 'Formations tenues', 'Capacitaciones celebradas'),
      rule: 'count',
      day: 'state.held',
      by: ['topics', 'kind', 'audience', 'languages'],
      feeds: ['1.1 r3', '1.2 r2', '2.1 r3', '3.1 r3', '3.4 r1', '4.3 r1', '5.1 r2', '6.2 r3'],
    },
    participants: {
      title: in3('Participants', 'Participants', 'Participantes'),
      rule: 'count',
      part: 'participants',
      day: 'state.held',
      where: wasThere,
      by: [...byParty, 'participants.gender'],
      feeds: ['2.1 r4', '6.2 r3'],
    },
    completed: {
      title: in3('Courses completed', 'Cours achevés', 'Cursos completados'),
      rule: 'count',
      part: 'participants',
      day: 'participants.completedOn',
      where: { field: 'participants.capacity', among: ['learner'] },
      by: byParty,
      feeds: ['3.4 r2'],
    },
    partiesReached: {
      title: in3('Parties reached', 'Parties touchées', 'Partes alcanzadas'),
      rule: 'different',
      part: 'participants',
      of: 'participants.party',
      day: 'state.held',
      where: wasThere,
      by: ['topics', 'kind', 'participants.party.region'],
    },
    satisfaction: {
      title: in3('Satisfaction, of 5', 'Satisfaction, sur 5', 'Satisfacción, sobre 5'),
      rule: 'average',
      part: 'feedback',
      of: 'feedback.overall',
      day: 'feedback.on',
      by: ['topics', 'kind'],
    },
  },
  views: trainingViews,
  rights: [
    { roles: ['planner'], verbs },
    { roles: postRoles, verbs, where: { field: 'keeper', among: 'ownPosts' } },
    { roles: ['humanResources'], verbs, where: { field: 'audience', among: [staffAudience] } },
    // Who took part in a training for staff alone, only Human resources and its keeper read.
    { roles: staffRoles, verbs: ['read', 'export'], where: { field: 'audience', among: outsideAudiences } },
    {
      roles: staffRoles,
      verbs: ['read', 'export'],
      fields: [...Object.keys(fields), 'keeper', 'note', 'files', 'feedback', ...namelessParticipantFields],
    },
    {
      roles: outsideRoles,
      verbs: ['read', 'export'],
      where: { field: 'audience', among: openAudiences },
      fields: [
        'title',
        'kind',
        'topics',
        'audience',
        'from',
        'until',
        'lastDay',
        'mode',
        'languages',
        'place',
        'product',
        'partners',
        'recording',
      ],
    },
  ],
  checks: trainingChecks,
  serves: ['1.5', '1.14', '2.2', '2.4', '3.5', '3.20', '3.24', '4.6', '5.2', '6.9'],
})
