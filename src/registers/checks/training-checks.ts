import type { RegisterCheck } from '#fields/records/register.ts'
import { formatDay } from '#i18n/formats.ts'
import { in3 } from '#i18n/in-three.ts'

import { daysInOrder } from './days-in-order.ts'
import { participantIsNamed, participantsTwice } from './participant-checks.ts'
import { valueText } from './value-text.ts'

/** Refuses a training that was held before it begins. */
const heldOnItsDays: RegisterCheck = {
  field: 'from',
  find: ({ values, states }) => {
    const [from, heldOn] = [valueText(values, 'from'), states.findLast(({ state }) => state === 'held')?.on]
    return heldOn !== undefined && heldOn < from ? { from, heldOn } : undefined
  },
  sentence: in3(
    ({ from, heldOn }) =>
      `It was held on ${formatDay('en', `${heldOn}`)}, before its first day, ${formatDay('en', `${from}`)}.`,
    ({ from, heldOn }) =>
      `Elle a été tenue le ${formatDay('fr', `${heldOn}`)}, avant son premier jour, le ${formatDay('fr', `${from}`)}.`,
    ({ from, heldOn }) =>
      `Se celebró el ${formatDay('es', `${heldOn}`)}, antes de su primer día, ${formatDay('es', `${from}`)}.`,
  ),
}

/** Refuses a training that was held and does not say who came. */
const participantsKnown: RegisterCheck = {
  field: 'participantsUnknown',
  find: ({ values, parts, states }) =>
    states.at(-1)?.state === 'held' &&
    (parts['participants'] ?? []).length === 0 &&
    values['participantsUnknown'] === undefined
      ? {}
      : undefined,
  sentence: in3(
    () => 'A session that is held needs its participants, or a reason why they are unknown.',
    () =>
      'Une séance tenue doit indiquer ses participants, ou la raison pour laquelle on ne les connaît pas.',
    () => 'Una sesión celebrada debe indicar sus participantes, o la razón por la que no se conocen.',
  ),
}

/** Refuses a participant who completed a training on a day on which it was not open. */
const completionWithin: RegisterCheck = {
  field: 'participants.completedOn',
  find: ({ values, parts }) => {
    const from = valueText(values, 'from')
    const lastDay = valueText(values, 'lastDay') || from
    const row = parts['participants']?.find(each => {
      const day = valueText(each.values, 'completedOn')
      return day !== '' && (day < from || day > lastDay)
    })
    if (!row) return undefined
    return { name: valueText(row.values, 'name'), day: valueText(row.values, 'completedOn'), from, lastDay }
  },
  sentence: in3(
    ({ name, day, from, lastDay }) =>
      `${name || 'A participant'} completed on ${formatDay('en', `${day}`)}, outside ${formatDay('en', `${from}`)} to ${formatDay('en', `${lastDay}`)}.`,
    ({ name, day, from, lastDay }) =>
      `${name || 'Un participant'} a terminé le ${formatDay('fr', `${day}`)}, hors de la période du ${formatDay('fr', `${from}`)} au ${formatDay('fr', `${lastDay}`)}.`,
    ({ name, day, from, lastDay }) =>
      `${name || 'Un participante'} terminó el ${formatDay('es', `${day}`)}, fuera del período del ${formatDay('es', `${from}`)} al ${formatDay('es', `${lastDay}`)}.`,
  ),
}

/** What the register of trainings refuses, and what it warns of. */
export const trainingChecks: readonly RegisterCheck[] = [
  daysInOrder('from', 'until'),
  heldOnItsDays,
  participantsKnown,
  completionWithin,
  participantIsNamed,
  participantsTwice,
]
