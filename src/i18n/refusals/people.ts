import type { PeopleRefusals } from '#domain/refusal.ts'

import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'
import { notPermittedSentence } from './not-permitted.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for sign-in, people and rights. */
export const peopleRefusalSentences: RefusalSentences<PeopleRefusals> = {
  notPermitted: notPermittedSentence,
  signInRefused: in3(
    'The address or the password is wrong. Check both, or ask for a new password.',
    'L’adresse ou le mot de passe est incorrect. Vérifiez les deux, ou demandez un nouveau mot de passe.',
    'La dirección o la contraseña no es correcta. Compruebe ambas, o pida una contraseña nueva.',
  ),
  tooManyTries: in3(
    ({ seconds }) => `Too many tries. Try again in ${count.en(seconds, 'second', 'seconds')}.`,
    ({ seconds }) => `Trop d’essais. Réessayez dans ${count.fr(seconds, 'seconde', 'secondes')}.`,
    ({ seconds }) =>
      `Demasiados intentos. Vuelva a intentarlo en ${count.es(seconds, 'segundo', 'segundos')}.`,
  ),
  demoClosed: in3(
    'Nobody can become a person of the example here. Sign in with your own account.',
    'Ici, on ne peut pas prendre la place d’une personne de l’exemple. Connectez-vous avec votre propre compte.',
    'Aquí no se puede actuar como una persona del ejemplo. Inicie sesión con su propia cuenta.',
  ),
}
