import { choiceKind } from '#fields/kinds/choice.ts'
import { countKind } from '#fields/kinds/count.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { longTextKind } from '#fields/kinds/long-text.ts'
import { field } from '#fields/records/field.ts'
import type { RegisterPart } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

import { feedbackGroups } from '../choices/training-choices.ts'

const mark = countKind({ least: 1, most: 5 })

/** What participants say of a training or a meeting, from 1 to 5 and in words, without their names. */
export const feedbackPart = {
  title: in3('Feedback', 'Avis', 'Opiniones'),
  one: in3('Answer', 'Réponse', 'Respuesta'),
  fields: {
    on: field(dayKind, in3('Day', 'Date', 'Fecha'), { isRequired: true }),
    overall: field(mark, in3('Overall', 'Ensemble', 'Valoración general'), {
      isRequired: true,
      hint: in3(
        '1 is poor, 5 is excellent.',
        '1\u00a0: médiocre\u202f; 5\u00a0: excellent.',
        '1: malo; 5: excelente.',
      ),
    }),
    documents: field(mark, in3('Documents', 'Documents', 'Documentos')),
    logistics: field(mark, in3('Logistics', 'Logistique', 'Logística')),
    interpretation: field(mark, in3('Interpretation', 'Interprétation', 'Interpretación')),
    platform: field(mark, in3('Platform', 'Plateforme', 'Plataforma')),
    comment: field(longTextKind(2000), in3('Comment', 'Commentaire', 'Comentario')),
    group: field(choiceKind(feedbackGroups), in3('Group', 'Groupe', 'Grupo')),
  },
  key: [],
} satisfies RegisterPart
