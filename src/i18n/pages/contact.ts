import { in3 } from '../in-three.ts'

/** The words that say whom to write to, on the pages on privacy and accessibility. */
export const contactWords = {
  title: in3('Contact', 'Contact', 'Contacto'),
  writeTo: in3(
    'Questions, and whatever does not work for you:',
    'Pour toute question, et pour ce qui ne marche pas pour vous\u00a0:',
    'Para preguntas, y para lo que no le funcione:',
  ),
  askSecretariat: in3(
    'Ask the secretariat whose plan this is: its administrator of Jacana answers.',
    'Adressez-vous au secrétariat dont c’est le plan\u00a0: son administrateur de Jacana répond.',
    'Diríjase a la secretaría de este plan: responde su administrador de Jacana.',
  ),
}
