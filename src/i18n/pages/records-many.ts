import { formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the pages that change one fact in many records at once. */
export const manyWords = {
  title: in3(
    (field: string) => `Change many: ${field}`,
    field => `Modifier en une fois\u00a0: ${field}`,
    field => `Cambiar a la vez: ${field}`,
  ),
  lead: in3(
    'One value for all. You see what would change before anything is saved.',
    'Une valeur pour toutes. Vous voyez ce qui changerait avant tout enregistrement.',
    'Un valor para todas. Verá qué cambiaría antes de guardar nada.',
  ),
  chosen: in3('Chosen', 'Fiches choisies', 'Fichas elegidas'),
  change: in3('Change', 'Modification', 'Cambio'),
  stale: in3(
    'Somebody changed it after you opened the list. It stays as it is.',
    'Modifiée par quelqu’un après que vous avez ouvert la liste. Elle reste telle quelle.',
    'Alguien la cambió después de que usted abriera la lista. Queda como está.',
  ),
  look: in3(
    (n: number) => (n === 1 ? 'Look at the change' : `Look at ${formatNumber('en', n)} changes`),
    n => (n === 1 ? 'Voir la modification' : `Voir ${formatNumber('fr', n)} modifications`),
    n => (n === 1 ? 'Ver el cambio' : `Ver ${formatNumber('es', n)} cambios`),
  ),
  previewTitle: in3('What would change', 'Ce qui changerait', 'Qué cambiaría'),
  same: in3('stays', 'inchangé', 'sin cambio'),
  nothing: in3(
    'All of them say this already. Choose another value.',
    'Toutes disent déjà cela. Choisissez une autre valeur.',
    'Todas dicen ya eso. Elija otro valor.',
  ),
  save: in3(
    (n: number) => (n === 1 ? 'Save the change' : `Save ${formatNumber('en', n)} changes`),
    n => (n === 1 ? 'Enregistrer la modification' : `Enregistrer ${formatNumber('fr', n)} modifications`),
    n => (n === 1 ? 'Guardar el cambio' : `Guardar ${formatNumber('es', n)} cambios`),
  ),
  another: in3('Another value', 'Une autre valeur', 'Otro valor'),
  noneChosen: in3(
    'Nothing is chosen. Go back to the list and choose what to change.',
    'Rien n’est choisi. Revenez à la liste et choisissez ce qui doit changer.',
    'No hay nada elegido. Vuelva a la lista y elija qué cambiar.',
  ),
  toList: in3('Back to the list', 'Revenir à la liste', 'Volver a la lista'),
}
