import type { ApiRefusals } from '#domain/refusal.ts'
import { formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'
import type { RefusalSentences } from './refusal-sentences.ts'

/** The sentences for requests that only programs send. */
export const apiRefusalSentences: RefusalSentences<ApiRefusals> = {
  keyMissing: in3(
    'This needs a key. A person makes it on the page “Keys for programs”, and the program sends it as Authorization: Bearer.',
    'Il faut une clé. Une personne la crée à la page «\u00a0Clés pour programmes\u00a0», et le programme l’envoie comme Authorization: Bearer.',
    'Hace falta una clave. Una persona la crea en la página «Claves para programas», y el programa la envía como Authorization: Bearer.',
  ),
  bodyUnreadable: in3(
    'The body of the request is not an object in JSON, and nothing was saved. Correct it and send it again.',
    'Le corps de la demande n’est pas un objet en JSON, et rien n’a été enregistré. Corrigez-le et renvoyez-le.',
    'El cuerpo de la petición no es un objeto en JSON, y no se ha guardado nada. Corríjalo y envíelo de nuevo.',
  ),
  bodyTooLarge: in3(
    ({ most }) =>
      `The body of the request is larger than ${formatNumber('en', most)} kilobytes, and nothing was saved. Send less at once.`,
    ({ most }) =>
      `Le corps de la demande dépasse ${formatNumber('fr', most)} kilo-octets, et rien n’a été enregistré. Envoyez-en moins à la fois.`,
    ({ most }) =>
      `El cuerpo de la petición pasa de ${formatNumber('es', most)} kilobytes, y no se ha guardado nada. Envíe menos de una vez.`,
  ),
  versionMissing: in3(
    'Say which version you saw, so that nobody’s change is lost: send its ETag as If-Match.',
    'Dites quelle version vous avez vue, pour qu’aucun changement ne se perde\u00a0: envoyez son ETag comme If-Match.',
    'Diga qué versión vio, para que no se pierda ningún cambio: envíe su ETag como If-Match.',
  ),
  actionUnknown: in3(
    'This address does not answer to that method. The header Allow names those that it answers to.',
    'Cette adresse ne répond pas à cette méthode. L’en-tête Allow nomme celles auxquelles elle répond.',
    'Esta dirección no responde a ese método. La cabecera Allow nombra los que acepta.',
  ),
}
