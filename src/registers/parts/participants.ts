import { choiceKind } from '#fields/kinds/choice.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { moneyKind } from '#fields/kinds/money.ts'
import { partyKind, personKind, referenceKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { yesNoKind } from '#fields/kinds/yes-no.ts'
import { field } from '#fields/records/field.ts'
import type { RegisterPart } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

import { genderChoices } from '../choices/people-choices.ts'
import { capacities, credentialStates } from '../choices/training-choices.ts'

/**
 * Who takes part in a training or a meeting. Each is a contact, a colleague, or a name alone.
 * `participantIsNamed` checks that it is one of them.
 */
export const participantsPart = {
  title: in3('Participants', 'Participants', 'Participantes'),
  one: in3('Participant', 'Participant', 'Participante'),
  fields: {
    contact: field(referenceKind('contacts'), in3('Contact', 'Contact', 'Contacto')),
    person: field(personKind, in3('Colleague', 'Collègue', 'Colega'), { isSensitive: true }),
    name: field(textKind(200), in3('Name', 'Nom', 'Nombre'), { isSensitive: true }),
    party: field(partyKind, in3('Contracting Party', 'Partie contractante', 'Parte Contratante')),
    organization: field(textKind(200), in3('Organization', 'Organisation', 'Organización')),
    capacity: field(choiceKind(capacities), in3('Capacity', 'Qualité', 'Calidad'), { isRequired: true }),
    registeredOn: field(dayKind, in3('Registration', 'Inscription', 'Inscripción')),
    attended: field(yesNoKind, in3('Attendance', 'Présence', 'Asistencia')),
    completedOn: field(dayKind, in3('Completion', 'Achèvement', 'Finalización')),
    sponsored: field(moneyKind(), in3('Sponsorship', 'Prise en charge', 'Patrocinio'), { isListed: false }),
    credentials: field(choiceKind(credentialStates), in3('Credentials', 'Pouvoirs', 'Credenciales'), {
      isListed: false,
    }),
    gender: field(choiceKind(genderChoices), in3('Gender', 'Genre', 'Género'), {
      isSensitive: true,
      isListed: false,
      hint: in3('Shown in totals only.', 'Montré dans les totaux seulement.', 'Se muestra solo en totales.'),
    }),
  },
  key: ['contact', 'person', 'name', 'party'],
} satisfies RegisterPart

/** The fields of participants that name nobody. */
export const namelessParticipantFields: readonly string[] = [
  'party',
  'organization',
  'capacity',
  'registeredOn',
  'attended',
  'completedOn',
].map(name => `participants.${name}`)
