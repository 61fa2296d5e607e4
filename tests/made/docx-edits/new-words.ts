import type { Language } from '#domain/language.ts'

/** The words that the edits write into papers. */
type NewWords = {
  /** Words in place of two others. */
  others: string
  /** Words after others. */
  more: string
  sentence: string
  secondSentence: string
  bullet: string
  indicator: string
  heading: string
  reference: string
  comment: string
  reply: string
}

/** The words that the edits write into papers, in each language. */
export const newWords: Record<Language, NewWords> = {
  en: {
    others: 'by the end of June',
    more: ', with the host country',
    sentence: 'Send the invitations in the three languages.',
    secondSentence: 'Answer those who ask for help with their travel.',
    bullet: 'a meeting of young people',
    indicator: 'Invitations sent in time.',
    heading: 'Remarks',
    reference: 'XIV.4 para. 7',
    comment: 'Is this still so?',
    reply: 'It is, until the next meeting.',
  },
  fr: {
    others: 'avant la fin de juin',
    more: ', avec le pays hôte',
    sentence: 'Envoyer les invitations dans les trois langues.',
    secondSentence: 'Répondre à ceux qui demandent une aide pour leur voyage.',
    bullet: 'une réunion de jeunes',
    indicator: 'Invitations envoyées à temps.',
    heading: 'Remarques',
    reference: 'XIV.4 par. 7',
    comment: 'Est-ce toujours le cas\u00a0?',
    reply: 'Oui, jusqu’à la prochaine réunion.',
  },
  es: {
    others: 'antes de fines de junio',
    more: ', con el país anfitrión',
    sentence: 'Enviar las invitaciones en los tres idiomas.',
    secondSentence: 'Responder a quienes piden ayuda para su viaje.',
    bullet: 'una reunión de jóvenes',
    indicator: 'Invitaciones enviadas a tiempo.',
    heading: 'Observaciones',
    reference: 'XIV.4 párr. 7',
    comment: '¿Sigue siendo así?',
    reply: 'Sí, hasta la próxima reunión.',
  },
}
