import { verbs } from '#domain/rights/right.ts'
import { choiceKind } from '#fields/kinds/choice.ts'
import { choicesKind } from '#fields/kinds/choices.ts'
import { dayKind } from '#fields/kinds/day.ts'
import { localizedLongTextKind } from '#fields/kinds/localized-text.ts'
import { referenceKind } from '#fields/kinds/reference.ts'
import { textKind } from '#fields/kinds/text.ts'
import type { Criterion } from '#fields/records/criterion.ts'
import { defineRegister } from '#fields/records/define-register.ts'
import { field } from '#fields/records/field.ts'
import { in3 } from '#i18n/in-three.ts'

import { replacedBySomething } from './checks/mandate-checks.ts'
import { addressees, paragraphParts, paragraphVerbs } from './choices/mandate-choices.ts'
import { instrumentStates, statesOutOfForce } from './choices/mandate-states.ts'
import { outsideRoles, staffRoles } from './role-groups.ts'

const fields = {
  instrument: field(referenceKind('instruments'), in3('Instrument', 'Instrument', 'Instrumento'), {
    isRequired: true,
  }),
  paragraph: field(textKind(20), in3('Paragraph', 'Paragraphe', 'Párrafo'), {
    isRequired: true,
    isSortable: true,
    hint: in3(
      'As the text has it. In an annex, with the annex before it, such as A1.3.',
      'Tel que le texte l’écrit. Dans une annexe, précédé de l’annexe, comme A1.3.',
      'Tal como figura en el texto. En un anexo, precedido del anexo, como A1.3.',
    ),
  }),
  part: field(choiceKind(paragraphParts), in3('Part', 'Partie du texte', 'Parte del texto'), {
    isRequired: true,
  }),
  verb: field(choiceKind(paragraphVerbs), in3('Verb', 'Verbe', 'Verbo')),
  addressees: field(choicesKind(addressees), in3('Addressees', 'Destinataires', 'Destinatarios')),
  text: field(localizedLongTextKind(6000), in3('Text', 'Texte', 'Texto')),
  deadline: field(dayKind, in3('Deadline', 'Échéance', 'Plazo'), { isSortable: true }),
  replacedBy: field(referenceKind('instruments'), in3('Replaced by', 'Remplacé par', 'Sustituido por'), {
    isListed: false,
  }),
}

const isInForce: Criterion = { field: 'state', among: ['inForce'] }

/** The paragraphs of instruments: what each asks of whom, by when, and whether it is done. */
export const paragraphs = defineRegister({
  name: 'paragraphs',
  title: in3('Paragraphs of mandates', 'Paragraphes de mandats', 'Párrafos de mandatos'),
  one: in3('Paragraph', 'Paragraphe', 'Párrafo'),
  lead: in3(
    'What each paragraph of a resolution or decision asks of whom, by when, and whether it is done.',
    'Ce que chaque paragraphe d’une résolution ou décision demande, à qui, pour quand, et si c’est fait.',
    'Qué pide cada párrafo de una resolución o decisión, a quién, para cuándo, y si está hecho.',
  ),
  fields,
  titleField: 'paragraph',
  states: {
    ...instrumentStates,
    done: { title: in3('Done', 'Exécuté', 'Cumplido'), shape: 'done' },
  },
  firstState: 'inForce',
  keys: [['instrument', 'paragraph']],
  deadlines: {
    answered: {
      title: in3('Answer the paragraph', 'Répondre au paragraphe', 'Responder al párrafo'),
      day: 'deadline',
      met: { field: 'state', among: ['done', ...statesOutOfForce] },
    },
  },
  measures: {
    inForce: {
      title: in3('Paragraphs in force', 'Paragraphes en vigueur', 'Párrafos en vigor'),
      rule: 'latest',
      day: 'state.inForce',
      by: ['addressees', 'verb', 'instrument'],
    },
    done: {
      title: in3('Paragraphs done', 'Paragraphes exécutés', 'Párrafos cumplidos'),
      rule: 'count',
      day: 'state.done',
      by: ['addressees', 'verb', 'instrument'],
    },
    doneInTime: {
      title: in3('Done by the deadline', 'Exécutés dans le délai', 'Cumplidos en plazo'),
      rule: 'share',
      day: 'deadline',
      whole: { not: { field: 'state', among: statesOutOfForce } },
      where: {
        all: [
          { field: 'state', among: ['done'] },
          { field: 'state.done', notAfter: 'deadline' },
        ],
      },
      by: ['addressees', 'instrument'],
    },
    daysToDone: {
      title: in3('Days until done', 'Jours jusqu’à l’exécution', 'Días hasta el cumplimiento'),
      rule: 'daysBetween',
      day: 'state.inForce',
      to: 'state.done',
      by: ['addressees', 'instrument'],
    },
  },
  views: {
    toSecretariat: {
      title: in3('To the Secretariat', 'Au Secrétariat', 'A la Secretaría'),
      where: { all: [isInForce, { field: 'addressees', among: ['secretariat'] }] },
      columns: ['instrument', 'paragraph', 'verb', 'text', 'deadline'],
      sort: 'deadline',
      serves: ['0.2'],
    },
    toCommittee: {
      title: in3('To the Standing Committee', 'Au Comité permanent', 'Al Comité Permanente'),
      where: { all: [isInForce, { field: 'addressees', among: ['standingCommittee'] }] },
      columns: ['instrument', 'paragraph', 'verb', 'text', 'deadline'],
      sort: 'deadline',
      serves: ['0.2'],
    },
    toPanel: {
      title: in3('To the STRP', 'Au GEST', 'Al GECT'),
      where: { all: [isInForce, { field: 'addressees', among: ['panel'] }] },
      columns: ['instrument', 'paragraph', 'verb', 'text', 'deadline'],
      sort: 'deadline',
    },
    withDeadline: {
      title: in3('With a deadline', 'Avec échéance', 'Con plazo'),
      where: { all: [isInForce, { field: 'deadline', isFilled: true }] },
      columns: ['deadline', 'instrument', 'paragraph', 'addressees', 'text'],
      sort: 'deadline',
      serves: ['0.2'],
    },
    replacedParagraphs: {
      title: in3('Replaced by another text', 'Remplacés par un autre texte', 'Sustituidos por otro texto'),
      where: { field: 'state', among: ['replaced'] },
      columns: ['instrument', 'paragraph', 'text', 'stateOn', 'replacedBy'],
      sort: 'paragraph',
      serves: ['1.20', '1.21'],
    },
  },
  rights: [
    { roles: ['planner'], verbs },
    { roles: staffRoles, verbs: ['read', 'export'] },
    { roles: outsideRoles, verbs: ['read', 'export'], fields: Object.keys(fields) },
  ],
  checks: [replacedBySomething],
  serves: ['0.2', '1.20', '1.21'],
})
