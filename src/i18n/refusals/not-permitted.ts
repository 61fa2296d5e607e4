import type { PeopleRefusals } from '#domain/refusal.ts'
import type { Denial } from '#domain/rights/denial.ts'
import type { Language } from '#domain/language.ts'

import { formatList } from '../formats.ts'
import { in3, type InThree } from '../in-three.ts'
import { sayFields, sayReach } from '../right-limits.ts'
import { sayRight } from '../rights.ts'
import { roleWords } from '../roles.ts'

type Values = PeopleRefusals['notPermitted']

const sentencesIn = (language: Language, { denial }: Values): string =>
  [
    words.head[language](sayRight(denial.right, language, denial.register)),
    whyIn(language, denial),
    whoIn(language, denial),
  ].join(' ')

/** What a person may not do, the one reason that decides, and who may or can give the right. */
export const notPermittedSentence: InThree<(values: Values) => string> = in3(
  (values: Values) => sentencesIn('en', values),
  values => sentencesIn('fr', values),
  values => sentencesIn('es', values),
)

const whyIn = (language: Language, denial: Denial): string => {
  switch (denial.reason) {
    case 'signIn':
      return words.signIn[language]
    case 'role':
      return words.role[language]
    case 'reach':
      return words.reach[language](
        formatList(language, [
          ...new Set(denial.reach.map(each => sayReach(language, each, denial.register, 'yours'))),
        ]),
      )
    case 'field':
      return words.field[language](sayFields(language, denial.allowedFields, denial.register))
  }
}

const whoIn = (language: Language, { reason, roles }: Denial): string => {
  if (reason === 'signIn') return words.thenSignIn[language]
  const names = roles.map(role => roleWords[role][language])
  return names.length > 0 ? words.who[language](formatList(language, names)) : words.nobody[language]
}

const words = {
  head: in3(
    (right: string) => `You may not ${right} here.`,
    right => `Ici, vous n’avez pas le droit de faire ceci\u00a0: ${right}.`,
    right => `Aquí no tiene permiso para ${right}.`,
  ),
  signIn: in3('You have not signed in.', 'Vous n’êtes pas connecté.', 'No ha iniciado sesión.'),
  role: in3(
    'None of your roles gives this right.',
    'Aucun de vos rôles ne donne ce droit.',
    'Ninguno de sus roles da este derecho.',
  ),
  reach: in3(
    (reach: string) => `Your right is limited to ${reach}.`,
    reach => `Votre droit se limite à ceci\u00a0: ${reach}.`,
    reach => `Su derecho se limita a lo siguiente: ${reach}.`,
  ),
  field: in3(
    (fields: string) => `Your right is limited to these fields: ${fields}.`,
    fields => `Votre droit se limite à ces champs\u00a0: ${fields}.`,
    fields => `Su derecho se limita a estos campos: ${fields}.`,
  ),
  who: in3(
    (roles: string) => `Who may: ${roles}. An administrator gives roles.`,
    roles => `Qui le peut\u00a0: ${roles}. L’administration donne les rôles.`,
    roles => `Quién puede: ${roles}. La administración da los roles.`,
  ),
  nobody: in3(
    'No role gives this right. Ask an administrator.',
    'Aucun rôle ne donne ce droit. Demandez à l’administration.',
    'Ningún rol da este derecho. Pregunte a la administración.',
  ),
  thenSignIn: in3(
    'Sign in, or ask an administrator for an account.',
    'Connectez-vous, ou demandez un compte à l’administration.',
    'Inicie sesión, o pida una cuenta a la administración.',
  ),
}
