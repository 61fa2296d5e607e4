import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the page about deletion and return. */
export const deletionPageWords = {
  title: in3('Deletion and return', 'Suppression et retour', 'Eliminación y recuperación'),
  lead: in3(
    'What may be deleted, by whom, for how long it can come back, and when it is emptied. Each night Jacana empties what is due.',
    'Ce qui peut être supprimé, par qui, pendant combien de temps cela peut revenir, et quand c’est vidé. Chaque nuit, Jacana vide ce qui est échu.',
    'Qué se puede eliminar, quién puede hacerlo, durante cuánto tiempo puede volver y cuándo se vacía. Cada noche, Jacana vacía lo que ha vencido.',
  ),
  waiting: in3('Waiting to be emptied', 'En attente d’être vidé', 'A la espera de vaciarse'),
  nothingWaits: in3(
    'No discarded file is waiting.',
    'Aucun fichier abandonné n’attend.',
    'No espera ningún archivo descartado.',
  ),
  takeBack: in3('Take back', 'Récupérer', 'Recuperar'),
  takeBackNamed: in3(
    (name: string) => `Take back ${name}`,
    name => `Récupérer ${name}`,
    name => `Recuperar ${name}`,
  ),
  until: in3(
    (day: string) => `Possible until ${day}. Then the file is emptied.`,
    day => `Possible jusqu’au ${day}. Ensuite, le fichier est vidé.`,
    day => `Posible hasta el ${day}. Después, el archivo se vacía.`,
  ),
  discardNote: in3(
    (days: number) =>
      `Nothing refers to this file yet. Once discarded, it can be taken back for ${count.en(days, 'day', 'days')}, and is then emptied.`,
    days =>
      `Rien ne renvoie encore à ce fichier. Abandonné, il est récupérable pendant ${count.fr(days, 'jour', 'jours')}, puis vidé.`,
    days =>
      `Nada remite aún a este archivo. Descartado, se puede recuperar durante ${count.es(days, 'día', 'días')} y luego se vacía.`,
  ),
  file: in3('File', 'Fichier', 'Archivo'),
  discarded: in3('Discarded', 'Abandonné', 'Descartado'),
  discardedBy: in3(
    (who: string, day: string) => `${day}, by ${who}`,
    (who, day) => `${day}, par ${who}`,
    (who, day) => `${day}, por ${who}`,
  ),
  emptiedOn: in3('To be emptied', 'À vider', 'Se vaciará'),
  kilobytes: in3(
    (size: string) => `${size} kB`,
    size => `${size} ko`,
    size => `${size} kB`,
  ),
  runs: in3('The last nights', 'Les dernières nuits', 'Las últimas noches'),
  noRuns: in3(
    'Nothing was emptied yet: the first run comes some minutes after the start.',
    'Rien n’a encore été vidé\u00a0: le premier passage vient quelques minutes après le démarrage.',
    'Todavía no se vació nada: la primera vez llega unos minutos después del arranque.',
  ),
  when: in3('When', 'Quand', 'Cuándo'),
  emptied: in3('Emptied', 'Vidé', 'Vaciado'),
  nothing: in3('Nothing was due.', 'Rien n’était échu.', 'Nada había vencido.'),
  table: in3('The rules', 'Les règles', 'Las reglas'),
  columns: {
    kind: in3('What', 'Quoi', 'Qué'),
    by: in3('Who may delete', 'Qui peut supprimer', 'Quién puede eliminar'),
    back: in3('Can come back', 'Peut revenir', 'Puede volver'),
    emptied: in3('Is emptied', 'Est vidé', 'Se vacía'),
    why: in3('Remark', 'Remarque', 'Observación'),
  },
  by: {
    owner: in3('whoever has it', 'qui la détient', 'quien la tiene'),
    register: in3(
      'whoever may delete in the register',
      'qui peut supprimer dans le registre',
      'quien puede eliminar en el registro',
    ),
    nobody: in3('Nobody', 'Personne', 'Nadie'),
    program: in3('Jacana itself', 'Jacana même', 'el propio Jacana'),
  },
  back: {
    days: in3(
      (days: number) => `For ${count.en(days, 'day', 'days')}`,
      days => `Pendant ${count.fr(days, 'jour', 'jours')}`,
      days => `Durante ${count.es(days, 'día', 'días')}`,
    ),
    never: in3('Never', 'Jamais', 'Nunca'),
    always: in3('It never goes', 'Ne part jamais', 'Nunca se va'),
  },
  emptying: {
    days: in3(
      (days: number) => `${count.en(days, 'day', 'days')} later`,
      days => `${count.fr(days, 'jour', 'jours')} plus tard`,
      days => `${count.es(days, 'día', 'días')} después`,
    ),
    atOnce: in3('At once', 'Aussitôt', 'Al instante'),
    never: in3('Never', 'Jamais', 'Nunca'),
  },
}
