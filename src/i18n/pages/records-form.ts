import { in3 } from '../in-three.ts'

/** The words of the forms of a record: of all its facts, of one, of a state, of a row of a part. */
export const recordFormWords = {
  required: in3('required', 'obligatoire', 'obligatorio'),
  noChoice: in3('None', 'Aucun choix', 'Ninguna'),
  choose: in3('Choose…', 'Choisir…', 'Elegir…'),
  hasEnded: in3(
    (choice: string) => `${choice} (no longer offered)`,
    choice => `${choice} (n’est plus proposé)`,
    choice => `${choice} (ya no se ofrece)`,
  ),
  oneMore: in3('One more', 'Un de plus', 'Uno más'),
  nameOrNumber: in3(
    'Begin to write a name and choose it, or write its number.',
    'Commencez à écrire un nom et choisissez-le, ou écrivez son numéro.',
    'Empiece a escribir un nombre y elíjalo, o escriba su número.',
  ),
  severalNames: in3(
    'One name in each field. After saving there is room for more.',
    'Un nom par champ. Après l’enregistrement, il y a de la place pour d’autres.',
    'Un nombre en cada campo. Después de guardar hay sitio para más.',
  ),
  lines: in3('One on each line.', 'Un par ligne.', 'Uno en cada línea.'),
  monthHint: in3(
    'Year and month, such as 2024-02.',
    'L’année et le mois, par exemple 2024-02.',
    'El año y el mes, por ejemplo 2024-02.',
  ),
  thereNow: in3('There now', 'Valeur actuelle', 'Valor actual'),
  emptyNow: in3('empty', 'vide', 'vacío'),
  why: in3('Why (kept in the history)', 'Motif (gardé dans l’historique)', 'Motivo (queda en el historial)'),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  saveNew: in3('Add', 'Ajouter', 'Añadir'),
  leave: in3('Leave as it was', 'Laisser tel quel', 'Dejar como estaba'),
  leaveNew: in3('Back, without adding', 'Revenir sans ajouter', 'Volver sin añadir'),
  sendAgain: in3('Save mine all the same', 'Enregistrer quand même', 'Guardar lo mío de todos modos'),
  clash: in3(
    'What you wrote is still here. Where another value is there now, it stands below yours.',
    'Ce que vous avez écrit est encore là. Là où une autre valeur existe maintenant, elle figure sous la vôtre.',
    'Lo que escribió sigue aquí. Donde ahora hay otro valor, figura debajo del suyo.',
  ),
  toMend: in3('Please mend this', 'À corriger', 'Corrija esto'),
  inAllFields: in3('Ask for everything', 'Tous les champs', 'Todos los campos'),
  quickOnly: in3('Only what is needed', 'Seulement l’essentiel', 'Solo lo necesario'),
  quickLead: in3(
    'Only what is needed now. The rest can follow.',
    'Seulement l’essentiel pour l’instant. Le reste peut suivre.',
    'Solo lo necesario por ahora. Lo demás puede venir después.',
  ),
  addTitle: in3(
    (one: string) => `Add: ${one}`,
    one => `Ajouter\u00a0: ${one}`,
    one => `Añadir: ${one}`,
  ),
  editRow: in3(
    (one: string) => `Change: ${one}`,
    one => `Modifier\u00a0: ${one}`,
    one => `Cambiar: ${one}`,
  ),
  editTitle: in3('Change all facts', 'Modifier toutes les données', 'Cambiar todos los datos'),
}
