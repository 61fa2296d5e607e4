import type { DecisionState } from '#domain/edits/decision-state.ts'
import type { EditChange, UnplacedReason } from '#domain/edits/returned-edit.ts'
import { in3, type InThree } from '../in-three.ts'

/** The words for one change of an edited paper: its place and its outcome. */
export const returnedEditWords = {
  kinds: {
    words: in3('Reworded', 'Reformulé', 'Reformulado'),
    rowAdded: in3('New row', 'Nouvelle ligne', 'Fila nueva'),
    rowEnded: in3('Row ended', 'Ligne retirée', 'Fila retirada'),
    rowMoved: in3('Row moved', 'Ligne déplacée', 'Fila trasladada'),
    rowUnder: in3('Under another indicator', 'Sous un autre indicateur', 'Bajo otro indicador'),
    indicatorAdded: in3(
      'New indicator of the period',
      'Nouvel indicateur de la période',
      'Indicador nuevo del período',
    ),
    tag: in3('Tag', 'Étiquette', 'Etiqueta'),
    resultAdded: in3('New result', 'Nouveau résultat', 'Resultado nuevo'),
    resultEnded: in3('Result ended', 'Résultat retiré', 'Resultado retirado'),
    note: in3('Comment', 'Commentaire', 'Comentario'),
  } satisfies Record<EditChange['kind'], InThree>,
  tagChange: {
    added: in3(
      (tag: string) => `Tag added: ${tag}`,
      tag => `Étiquette ajoutée\u00a0: ${tag}`,
      tag => `Etiqueta añadida: ${tag}`,
    ),
    removed: in3(
      (tag: string) => `Tag taken away: ${tag}`,
      tag => `Étiquette retirée\u00a0: ${tag}`,
      tag => `Etiqueta retirada: ${tag}`,
    ),
  },
  nodeParts: {
    number: in3('Number', 'Numéro', 'Número'),
    title: in3('Title', 'Titre', 'Título'),
    goal: in3('Goal', 'But', 'Objetivo'),
    mandates: in3('Mandates', 'Mandats', 'Mandatos'),
  },
  heading: in3(
    (n: number) => `Heading of column ${n}`,
    n => `En-tête de la colonne ${n}`,
    n => `Encabezado de la columna ${n}`,
  ),
  coverOf: in3(
    (field: string) => `Cover: ${field}`,
    field => `Page de titre\u00a0: ${field}`,
    field => `Portada: ${field}`,
  ),
  item: in3(
    (field: string, n: number) => `${field}, ${n}`,
    (field, n) => `${field}, ${n}`,
    (field, n) => `${field}, ${n}`,
  ),
  states: {
    open: in3('Undecided', 'À décider', 'Por decidir'),
    accepted: in3('Accepted', 'Accepté', 'Aceptado'),
    refused: in3('Refused', 'Refusé', 'Rechazado'),
    done: in3('In the plan already', 'Déjà dans le plan', 'Ya está en el plan'),
    gone: in3('No longer in the plan', 'N’est plus dans le plan', 'Ya no está en el plan'),
  } satisfies Record<DecisionState, InThree>,
  changedSince: in3('Changed in the plan since', 'A changé dans le plan depuis', 'Cambió después en el plan'),
  reasons: {
    paragraphAdded: in3(
      'A new paragraph outside the tables',
      'Un nouveau paragraphe hors des tableaux',
      'Un párrafo nuevo fuera de los cuadros',
    ),
    paragraphGone: in3('A paragraph is missing', 'Un paragraphe manque', 'Falta un párrafo'),
    paragraphChanged: in3(
      'A text that Jacana writes by itself was changed',
      'Un texte que Jacana écrit lui-même a été changé',
      'Se cambió un texto que Jacana escribe por sí mismo',
    ),
    columnAdded: in3(
      'A column that the plan does not have',
      'Une colonne que le plan n’a pas',
      'Una columna que el plan no tiene',
    ),
    columnGone: in3(
      'A column is missing; its cells count as unchanged',
      'Une colonne manque\u202f; ses cellules sont tenues pour inchangées',
      'Falta una columna; sus celdas se consideran sin cambios',
    ),
    tableGone: in3(
      'A whole table is missing; its rows count as unchanged',
      'Un tableau entier manque\u202f; ses lignes sont tenues pour inchangées',
      'Falta un cuadro entero; sus filas se consideran sin cambios',
    ),
    tableAdded: in3(
      'A table that belongs to no part of the plan',
      'Un tableau qui n’appartient à aucune partie du plan',
      'Un cuadro que no pertenece a ninguna parte del plan',
    ),
    rowUnplaced: in3(
      'A new row that stands under no result',
      'Une nouvelle ligne qui ne relève d’aucun résultat',
      'Una fila nueva que no está bajo ningún resultado',
    ),
    resultMoved: in3(
      'A result stands in another place; it counts as where it was',
      'Un résultat se trouve à une autre place\u202f; il compte comme resté à la sienne',
      'Un resultado está en otro lugar; cuenta como si siguiera en el suyo',
    ),
    pictureUnread: in3('A picture, beside', 'Une image, à côté de', 'Una imagen, junto a'),
    footnoteUnread: in3(
      'A footnote, beside',
      'Une note de bas de page, à côté de',
      'Una nota al pie, junto a',
    ),
  } satisfies Record<UnplacedReason, InThree>,
  untracked: in3('not tracked', 'sans suivi', 'sin control de cambios'),
  untrackedHint: in3(
    'Changed without tracking: the file does not say by whom.',
    'Changé sans suivi des modifications\u00a0: le fichier ne dit pas par qui.',
    'Cambiado sin control de cambios: el archivo no dice por quién.',
  ),
  by: in3(
    (who: string, when: string) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
    (who, when) => `${who}, ${when}`,
  ),
  beside: in3('Beside', 'À côté de', 'Junto a'),
  saysNow: in3('The plan says now', 'Le plan dit maintenant', 'El plan dice ahora'),
  emptyNow: in3('nothing', 'rien', 'nada'),
}
