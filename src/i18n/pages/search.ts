import { count, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the search page. */
export const searchPageWords = {
  title: in3('Search', 'Recherche', 'Búsqueda'),
  for: in3(
    (text: string) => `Search: ${text}`,
    text => `Recherche\u00a0: ${text}`,
    text => `Búsqueda: ${text}`,
  ),
  hits: in3(
    (n: number) => count.en(n, 'place found', 'places found'),
    n => count.fr(n, 'endroit trouvé', 'endroits trouvés'),
    n => count.es(n, 'lugar encontrado', 'lugares encontrados'),
  ),
  moreThan: in3(
    (n: number) => `More than ${formatNumber('en', n)} places found. Add a word to find fewer.`,
    n => `Plus de ${formatNumber('fr', n)} endroits trouvés. Ajoutez un mot pour en trouver moins.`,
    n => `Más de ${formatNumber('es', n)} lugares encontrados. Añada una palabra para encontrar menos.`,
  ),
  kinds: {
    indicator: in3('Indicator of the period', 'Indicateur de la période', 'Indicador del período'),
    activity: in3('Activity', 'Activité', 'Actividad'),
    activityIndicator: in3('Indicator of the year', 'Indicateur de l’année', 'Indicador del año'),
    instrument: in3('Mandate', 'Mandat', 'Mandato'),
  },
  earlierHits: in3('Previous', 'Précédents', 'Anteriores'),
  laterHits: in3('Next', 'Suivants', 'Siguientes'),
  nothing: in3(
    (text: string) => `Nothing was found for “${text}”.`,
    text => `Rien n’a été trouvé pour «\u00a0${text}\u00a0».`,
    text => `No se encontró nada para «${text}».`,
  ),
  advice: in3(
    'Try fewer or other words, the start of a word, a number such as 3.1, or a mandate such as XIV.8.',
    'Essayez moins de mots, d’autres mots, un début de mot, un numéro tel que 3.1 ou un mandat tel que XIV.8.',
    'Pruebe con menos palabras o con otras, el comienzo de una palabra, un número como 3.1 o un mandato como XIV.8.',
  ),
  ask: in3(
    'Type the words you look for. Accents do not matter, and the start of a word is enough.',
    'Écrivez les mots que vous cherchez. Les accents ne comptent pas et un début de mot suffit.',
    'Escriba las palabras que busca. Los acentos no importan y basta el comienzo de una palabra.',
  ),
}
