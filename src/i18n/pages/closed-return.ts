import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the page of an edited paper that was applied or discarded. */
export const closedReturnWords = {
  applied: in3('This paper was taken over', 'Ce document a été repris', 'Este documento se incorporó'),
  discarded: in3('This file was discarded', 'Ce fichier a été abandonné', 'Este archivo se descartó'),
  by: in3(
    (who: string, when: string) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
  ),
  changesTitle: in3('What was written', 'Ce qui a été écrit', 'Lo que se escribió'),
  noChanges: in3(
    'Nothing was written: no change was accepted, or the plan said all of it already.',
    'Rien n’a été écrit\u00a0: aucun changement n’a été accepté, ou le plan disait déjà tout.',
    'No se escribió nada: no se aceptó ningún cambio, o el plan ya lo decía todo.',
  ),
  discardedNotice: in3('Nothing was written.', 'Rien n’a été écrit.', 'No se escribió nada.'),
  notes: in3(
    (n: number) => count.en(n, 'comment kept as a note', 'comments kept as notes'),
    n => count.fr(n, 'commentaire gardé comme note', 'commentaires gardés comme notes'),
    n => count.es(n, 'comentario guardado como nota', 'comentarios guardados como notas'),
  ),
  covers: in3(
    (n: number) => count.en(n, 'cover', 'covers'),
    n => count.fr(n, 'page de titre', 'pages de titre'),
    n => count.es(n, 'portada', 'portadas'),
  ),
  toPlan: in3('Look at the plan', 'Voir le plan', 'Ver el plan'),
  toComparison: in3(
    (version: string) => `Compare the version “${version}” with the present`,
    version => `Comparer la version «\u00a0${version}\u00a0» au présent`,
    version => `Comparar la versión «${version}» con el presente`,
  ),
  again: in3('Papers of the plan', 'Documents du plan', 'Documentos del plan'),
}
