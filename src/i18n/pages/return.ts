import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the page that decides each change of an edited paper. */
export const returnPageWords = {
  origin: in3(
    (version: string, language: string) => `Made from the version “${version}” in ${language}`,
    (version, language) => `Vient de la version «\u00a0${version}\u00a0» en ${language}`,
    (version, language) => `Procede de la versión «${version}» en ${language}`,
  ),
  sender: in3(
    (who: string, when: string) => `sent by ${who}, ${when}`,
    (who, when) => `envoyé par ${who}, ${when}`,
    (who, when) => `enviado por ${who}, ${when}`,
  ),
  changes: in3(
    (n: number) => count.en(n, 'change', 'changes'),
    n => count.fr(n, 'changement', 'changements'),
    n => count.es(n, 'cambio', 'cambios'),
  ),
  noChanges: in3(
    'Nobody changed anything in this file that could be taken over.',
    'Personne n’a rien changé dans ce fichier qui puisse être repris.',
    'Nadie cambió nada en este archivo que pueda incorporarse.',
  ),
  decidedOfAll: in3(
    (decidedCount: number, all: number) => `${decidedCount} of ${all} decided`,
    (decidedCount, all) => `${decidedCount} sur ${all} ${decidedCount <= 1 ? 'décidé' : 'décidés'}`,
    (decidedCount, all) => `${decidedCount} de ${all} ${decidedCount === 1 ? 'decidido' : 'decididos'}`,
  ),
  presentAlready: in3(
    (n: number) => `${count.en(n, 'is', 'are')} in the plan already`,
    n => `${count.fr(n, 'est déjà', 'sont déjà')} dans le plan`,
    n => `${count.es(n, 'ya está', 'ya están')} en el plan`,
  ),
  withoutPlace: in3(
    (n: number) => `${count.en(n, 'speaks', 'speak')} of what the plan no longer has`,
    n => `${count.fr(n, 'parle', 'parlent')} de ce que le plan n’a plus`,
    n => `${count.es(n, 'habla', 'hablan')} de lo que el plan ya no tiene`,
  ),
  since: in3(
    (n: number, version: string) =>
      `The plan has changed since the version “${version}”: ${count.en(n, 'change meets', 'changes meet')} other words there now. What the plan says now stands beside each of them; accepting replaces it.`,
    (n, version) =>
      `Le plan a changé depuis la version «\u00a0${version}\u00a0»\u00a0: ${count.fr(n, 'changement y rencontre', 'changements y rencontrent')} d’autres mots. Ce que le plan dit maintenant est montré à côté\u202f; un changement accepté le remplace.`,
    (n, version) =>
      `El plan ha cambiado desde la versión «${version}»: ${count.es(n, 'cambio encuentra', 'cambios encuentran')} allí otras palabras. Lo que dice ahora el plan se muestra al lado; un cambio aceptado lo reemplaza.`,
  ),
  toComparison: in3(
    'See what changed in the plan',
    'Voir ce qui a changé dans le plan',
    'Ver qué cambió en el plan',
  ),
  unplaced: in3('Could not be taken over', 'N’a pas pu être repris', 'No se pudo incorporar'),
  unplacedLead: in3(
    'This stands in the file, or is missing from it, and has no place in the plan. Do by hand what should not be lost.',
    'Ceci figure dans le fichier, ou y manque, et n’a pas de place dans le plan. Faites à la main ce qui ne doit pas se perdre.',
    'Esto figura en el archivo, o falta en él, y no tiene lugar en el plan. Haga a mano lo que no deba perderse.',
  ),
  unplacedMore: in3(
    (n: number) => `and ${count.en(n, 'more', 'more')}; the command line gives them all.`,
    n => `et ${count.fr(n, 'autre', 'autres')}\u202f; la ligne de commande les donne tous.`,
    n => `y ${count.es(n, 'más', 'más')}; la línea de órdenes los da todos.`,
  ),
  people: in3('Who changed what', 'Qui a changé quoi', 'Quién cambió qué'),
  person: in3('Person', 'Personne', 'Persona'),
  total: in3('Changes', 'Changements', 'Cambios'),
  open: in3('Undecided', 'À décider', 'Por decidir'),
  ofPerson: in3(
    (verb: string, who: string) => `${verb}: ${who}`,
    (verb, who) => `${verb}\u00a0: ${who}`,
    (verb, who) => `${verb}: ${who}`,
  ),
  show: in3('Changes shown', 'Changements montrés', 'Cambios mostrados'),
  changeChoices: {
    all: in3('All', 'Tous', 'Todos'),
    open: in3('Undecided', 'À décider', 'Por decidir'),
    accepted: in3('Accepted', 'Acceptés', 'Aceptados'),
    refused: in3('Refused', 'Refusés', 'Rechazados'),
    changed: in3('Changed since', 'Changés depuis', 'Cambiados después'),
  },
  onlyOf: in3(
    (who: string) => `Only changes of: ${who}`,
    who => `Seulement les changements de\u00a0: ${who}`,
    who => `Solo los cambios de: ${who}`,
  ),
  everybody: in3('Show everybody’s', 'Montrer ceux de tous', 'Mostrar los de todos'),
  emptyChoice: in3(
    'No change fits this choice.',
    'Aucun changement ne répond à ce choix.',
    'Ningún cambio cumple esta condición.',
  ),
  pages: in3('Pages of changes', 'Pages de changements', 'Páginas de cambios'),
  page: in3(
    (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
    (first, last) => (first === last ? first : `${first} à ${last}`),
    (first, last) => (first === last ? first : `${first} a ${last}`),
  ),
  ofPlan: in3(
    'The plan itself, its cover and its headings',
    'Le plan lui-même, sa page de titre et ses en-têtes',
    'El propio plan, su portada y sus encabezados',
  ),
  presentRow: in3('In the plan now', 'Dans le plan maintenant', 'Ahora en el plan'),
  rowGone: in3(
    'This row is no longer in the plan; it said:',
    'Cette ligne n’est plus dans le plan\u202f; elle disait\u00a0:',
    'Esta fila ya no está en el plan; decía:',
  ),
  alsoRows: in3(
    (n: number) => `also for ${count.en(n, 'other row', 'other rows')} that the cell covers`,
    n => `aussi pour ${count.fr(n, 'autre ligne', 'autres lignes')} que couvre la cellule`,
    n => `también para ${count.es(n, 'otra fila', 'otras filas')} que abarca la celda`,
  ),
  forRows: in3(
    (n: number) => `for ${count.en(n, 'row', 'rows')}`,
    n => `pour ${count.fr(n, 'ligne', 'lignes')}`,
    n => `para ${count.es(n, 'fila', 'filas')}`,
  ),
  moved: {
    from: in3('From', 'De', 'De'),
    to: in3('To', 'À', 'A'),
  },
  placeFirst: in3(
    (result: string) => `${result}, first row`,
    result => `${result}, première ligne`,
    result => `${result}, primera fila`,
  ),
  placeBelow: in3(
    (result: string) => `${result}, below`,
    result => `${result}, sous`,
    result => `${result}, debajo de`,
  ),
  rows: in3(
    (n: number) => `with ${count.en(n, 'row', 'rows')}`,
    n => `avec ${count.fr(n, 'ligne', 'lignes')}`,
    n => `con ${count.es(n, 'fila', 'filas')}`,
  ),
  accept: in3('Accept', 'Accepter', 'Aceptar'),
  refuse: in3('Refuse', 'Refuser', 'Rechazar'),
  takeBack: in3('Take back', 'Revenir dessus', 'Deshacer'),
  acceptAll: in3(
    (n: number) => `Accept all ${n}`,
    n => `Accepter les ${n}`,
    n => `Aceptar los ${n}`,
  ),
  refuseAll: in3(
    (n: number) => `Refuse all ${n}`,
    n => `Refuser les ${n}`,
    n => `Rechazar los ${n}`,
  ),
  acceptRest: in3('Accept the rest', 'Accepter le reste', 'Aceptar el resto'),
  refuseRest: in3('Refuse the rest', 'Refuser le reste', 'Rechazar el resto'),
  next: in3('Next undecided', 'Suivant à décider', 'Siguiente por decidir'),
  takeOver: in3(
    (n: number) => (n === 0 ? 'Take over nothing' : `Take over ${count.en(n, 'change', 'changes')}`),
    n => (n === 0 ? 'Ne rien reprendre' : `Reprendre ${count.fr(n, 'changement', 'changements')}`),
    n => (n === 0 ? 'No incorporar nada' : `Incorporar ${count.es(n, 'cambio', 'cambios')}`),
  ),
  drop: in3('Discard the file', 'Abandonner le fichier', 'Descartar el archivo'),
  finish: in3('Finish', 'Terminer', 'Terminar'),
}
