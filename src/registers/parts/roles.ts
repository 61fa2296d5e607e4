import { choiceKind } from '#fields/kinds/choice.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { fileReferenceKind } from '#fields/kinds/file-reference.ts'
import { partyKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import { yesNoKind } from '#fields/kinds/yes-no.ts'
import { field } from '#fields/records/field.ts'
import type { RegisterPart } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

import { contactRoles } from '../choices/people-choices.ts'

/** The roles of a contact, each for a Party or an organization, from a day to a day. */
export const rolesPart = {
  title: in3('Roles', 'Rôles', 'Funciones'),
  one: in3('Role', 'Rôle', 'Función'),
  fields: {
    role: field(choiceKind(contactRoles), in3('Role', 'Rôle', 'Función'), { isRequired: true }),
    party: field(partyKind, in3('Contracting Party', 'Partie contractante', 'Parte Contratante')),
    organization: field(textKind(200), in3('Organization', 'Organisation', 'Organización')),
    from: field(dayKind, in3('Since', 'Depuis', 'Desde'), { isRequired: true }),
    until: field(dayKind, in3('Until', 'Jusqu’au', 'Hasta')),
    letterOn: field(dayKind, in3('Date of letter', 'Date de la lettre', 'Fecha de la carta')),
    letter: field(fileReferenceKind, in3('Letter', 'Lettre', 'Carta')),
    primary: field(yesNoKind, in3('Primary', 'Titulaire principal', 'Titular principal')),
    confirmedOn: field(dayKind, in3('Confirmed', 'Confirmation', 'Confirmación'), {
      isListed: false,
      hint: in3(
        'When the Party last said that this still holds.',
        'La dernière fois que la Partie a dit que cela vaut toujours.',
        'La última vez que la Parte dijo que sigue siendo así.',
      ),
    }),
  },
  key: ['role', 'party', 'organization', 'from'],
} satisfies RegisterPart

/** The fields of a role that the public reads, with or without the name of the person. */
export const publishedRoleFields: readonly string[] = ['role', 'party', 'from', 'until', 'primary'].map(
  name => `roles.${name}`,
)
