import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the page of a plan: its filters and its official table. */
export const planPageWords = {
  filter: {
    label: in3('Choose rows', 'Choisir les lignes', 'Elegir filas'),
    show: in3('Show', 'Afficher', 'Mostrar'),
    clear: in3('Show all rows', 'Afficher toutes les lignes', 'Mostrar todas las filas'),
    whole: in3('Whole plan', 'Plan entier', 'Plan completo'),
    years: in3('All years', 'Toutes les années', 'Todos los años'),
    leads: in3('All leads', 'Tous les chefs d’équipe', 'Todos los jefes de equipo'),
    funding: in3('All budgets', 'Tous les budgets', 'Todos los presupuestos'),
    mandates: in3('All mandates', 'Tous les mandats', 'Todos los mandatos'),
    tags: in3('All tags', 'Toutes les étiquettes', 'Todas las etiquetas'),
    statuses: in3('Any status', 'Tous les états', 'Todos los estados'),
    year: in3('Year', 'Année', 'Año'),
    lead: in3('Lead', 'Chef d’équipe', 'Jefe de equipo'),
    fundingOne: in3('Budget', 'Budget', 'Presupuesto'),
    mandate: in3('Mandate', 'Mandat', 'Mandato'),
    tag: in3('Tag', 'Étiquette', 'Etiqueta'),
    status: in3('Status', 'État', 'Estado'),
    text: in3('Words', 'Mots', 'Palabras'),
    textHint: in3('Words in the rows', 'Mots dans les lignes', 'Palabras en las filas'),
    rowsOfAll: in3(
      (visible: number, total: number) =>
        visible === total
          ? count.en(total, 'row', 'rows')
          : `${visible} of ${count.en(total, 'row', 'rows')}`,
      (visible, total) =>
        visible === total
          ? count.fr(total, 'ligne', 'lignes')
          : `${visible} sur ${count.fr(total, 'ligne', 'lignes')}`,
      (visible, total) =>
        visible === total
          ? count.es(total, 'fila', 'filas')
          : `${visible} de ${count.es(total, 'fila', 'filas')}`,
    ),
    nothing: in3(
      'No row fits all these conditions.',
      'Aucune ligne ne remplit toutes ces conditions.',
      'Ninguna fila cumple todas estas condiciones.',
    ),
    pages: in3('Pages', 'Pages', 'Páginas'),
    earlier: in3('Earlier rows', 'Lignes précédentes', 'Filas anteriores'),
    later: in3('Later rows', 'Lignes suivantes', 'Filas siguientes'),
    part: in3(
      (from: number, to: number) => `Rows ${from} to ${to}`,
      (from, to) => `Lignes ${from} à ${to}`,
      (from, to) => `Filas ${from} a ${to}`,
    ),
    export: in3('Export these rows', 'Exporter ces lignes', 'Exportar estas filas'),
  },
  table: {
    region: in3(
      'The official table; scrolls sideways',
      'Tableau officiel, défile de côté',
      'Tabla oficial, se desplaza de lado',
    ),
    caption: in3(
      (title: string) => `${title}: official table`,
      title => `${title}\u00a0: tableau officiel`,
      title => `${title}: cuadro oficial`,
    ),
    status: in3('Status', 'État', 'Estado'),
    asAbove: in3('as above', 'comme ci-dessus', 'como arriba'),
    unknownCode: in3(
      'This code is not in the legend of the plan',
      'Ce code ne figure pas dans la légende du plan',
      'Este código no figura en la leyenda del plan',
    ),
    notApplicable: in3('Not applicable', 'Sans objet', 'No aplicable'),
    contents: in3('Parts of the plan', 'Parties du plan', 'Partes del plan'),
  },
}
