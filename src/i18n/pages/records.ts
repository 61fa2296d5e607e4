import type { Language } from '#domain/language.ts'

import { count, formatDay, formatNumber } from '../formats.ts'
import { in3 } from '../in-three.ts'

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-GB'),
  fr: new Intl.PluralRules('fr'),
  es: new Intl.PluralRules('es'),
}

/** The words of the lists of registers. */
export const recordListWords = {
  title: in3('Registers', 'Registres', 'Registros'),
  lead: in3(
    'What the Secretariat records from day to day, as lists to work with.',
    'Ce que le Secrétariat consigne au jour le jour, en listes de travail.',
    'Lo que la Secretaría registra día a día, en listas de trabajo.',
  ),
  none: in3(
    'There is no register that you may read. Ask an administrator if you need one.',
    'Il n’y a pas de registre que vous puissiez lire. Adressez-vous à l’administration si nécessaire.',
    'No hay ningún registro que usted pueda leer. Si lo necesita, pídalo a la administración.',
  ),
  views: in3('Views', 'Vues', 'Vistas'),
  all: in3('All', 'Tout', 'Todo'),
  add: in3('Add', 'Ajouter', 'Añadir'),
  bringSheet: in3('Bring in a sheet', 'Verser une feuille', 'Incorporar una hoja'),
  trash: in3('Trash', 'Corbeille', 'Papelera'),
  more: in3(
    (count: string) => `${count}+`,
    count => `${count}+`,
    count => `${count}+`,
  ),
  countExactly: in3('Count exactly', 'Compter exactement', 'Contar con exactitud'),
  entries: in3('Entries', 'Fiches', 'Fichas'),
  nothing: in3(
    'Nothing meets these conditions. Remove one of them, or open another view.',
    'Rien ne répond à ces conditions. Retirez-en une, ou ouvrez une autre vue.',
    'Nada cumple estas condiciones. Quite una de ellas o abra otra vista.',
  ),
  empty: in3(
    'Nothing is recorded here yet.',
    'Rien n’est encore consigné ici.',
    'Aquí todavía no hay nada registrado.',
  ),
  filter: in3('Filter', 'Filtrer', 'Filtrar'),
  filterWith: in3(
    (conditions: number) => (conditions > 0 ? `Filter (${conditions})` : 'Filter'),
    conditions => (conditions > 0 ? `Filtrer (${conditions})` : 'Filtrer'),
    conditions => (conditions > 0 ? `Filtrar (${conditions})` : 'Filtrar'),
  ),
  moreChoices: in3(
    (n: number) => `${n} more`,
    n => `${n} de plus`,
    n => `${n} más`,
  ),
  unknownName: in3(
    'one that you may not see',
    'un élément que vous ne pouvez voir',
    'uno que usted no puede ver',
  ),
  moreFilters: in3('More conditions', 'Autres conditions', 'Más condiciones'),
  words: in3('Words', 'Mots', 'Palabras'),
  any: in3('Any', 'Indifférent', 'Cualquiera'),
  another: in3('Another one…', 'Un autre…', 'Otro…'),
  from: in3('From', 'De', 'Desde'),
  until: in3('To', 'À', 'Hasta'),
  yes: in3('Yes', 'Oui', 'Sí'),
  no: in3('No', 'Non', 'No'),
  filled: in3('filled', 'rempli', 'con datos'),
  unfilled: in3('empty', 'vide', 'sin datos'),
  show: in3('Show', 'Montrer', 'Mostrar'),
  showAll: in3('Show all', 'Tout montrer', 'Mostrar todo'),
  backToView: in3('Back to the view', 'Revenir à la vue', 'Volver a la vista'),
  conditions: in3('Conditions', 'Conditions', 'Condiciones'),
  removeCondition: in3(
    (condition: string) => `Remove the condition: ${condition}`,
    condition => `Retirer la condition\u00a0: ${condition}`,
    condition => `Quitar la condición: ${condition}`,
  ),
  always: in3('Always in this view', 'Toujours dans cette vue', 'Siempre en esta vista'),
  bothOf: in3('and', 'et', 'y'),
  eitherOf: in3('or', 'ou', 'o'),
  unlike: in3(
    (condition: string) => `not (${condition})`,
    condition => `pas (${condition})`,
    condition => `no (${condition})`,
  ),
  notAfter: in3(
    (field: string, other: string) => `${field} not after ${other}`,
    (field, other) => `${field} pas après ${other}`,
    (field, other) => `${field} no posterior a ${other}`,
  ),
  between: in3(
    (from: string, until: string) => `${from} to ${until}`,
    (from, until) => `${from} à ${until}`,
    (from, until) => `${from} a ${until}`,
  ),
  orLater: in3(
    (from: string) => `${from} or later`,
    from => `${from} ou après`,
    from => `${from} o después`,
  ),
  orEarlier: in3(
    (until: string) => `${until} or earlier`,
    until => `${until} ou avant`,
    until => `${until} o antes`,
  ),
  beforeToday: in3('before today', 'avant aujourd’hui', 'antes de hoy'),
  within: in3(
    (days: number) => `within ${count.en(days, 'day', 'days')}`,
    days => `d’ici à ${count.fr(days, 'jour', 'jours')}`,
    days => `en ${count.es(days, 'día', 'días')} o antes`,
  ),
  inTheLast: in3(
    (days: number) => `in the last ${count.en(days, 'day', 'days')}`,
    days => `depuis ${count.fr(days, 'jour', 'jours')}`,
    days => `en los últimos ${count.es(days, 'día', 'días')}`,
  ),
  fromToday: in3(
    (days: number) =>
      days === 0
        ? 'today'
        : days > 0
          ? `in ${count.en(days, 'day', 'days')}`
          : `${count.en(-days, 'day', 'days')} ago`,
    days =>
      days === 0
        ? 'aujourd’hui'
        : days > 0
          ? `dans ${count.fr(days, 'jour', 'jours')}`
          : `il y a ${count.fr(-days, 'jour', 'jours')}`,
    days =>
      days === 0
        ? 'hoy'
        : days > 0
          ? `dentro de ${count.es(days, 'día', 'días')}`
          : `hace ${count.es(-days, 'día', 'días')}`,
  ),
  sortBy: in3(
    (column: string) => `Sort by: ${column}`,
    column => `Trier par\u00a0: ${column}`,
    column => `Ordenar por: ${column}`,
  ),
  choose: in3('Choose', 'Choisir', 'Elegir'),
  chooseOne: in3(
    (name: string) => `Choose ${name}`,
    name => `Choisir ${name}`,
    name => `Elegir ${name}`,
  ),
  since: in3(
    (day: string) => `since ${formatDay('en', day)}`,
    day => `depuis le ${formatDay('fr', day)}`,
    day => `desde el ${formatDay('es', day)}`,
  ),
  groups: {
    past: in3('Past their day', 'Échéance passée', 'Fuera de plazo'),
    week: in3(
      (last: string) => `This week, to ${formatDay('en', last)}`,
      last => `Cette semaine, jusqu’au ${formatDay('fr', last)}`,
      last => `Esta semana, hasta el ${formatDay('es', last)}`,
    ),
    month: in3(
      (last: string) => `In the next 30 days, to ${formatDay('en', last)}`,
      last => `Dans les 30 jours, jusqu’au ${formatDay('fr', last)}`,
      last => `En los próximos 30 días, hasta el ${formatDay('es', last)}`,
    ),
    later: in3('Later', 'Plus tard', 'Más adelante'),
    none: in3('Without a day', 'Sans échéance', 'Sin plazo'),
  },
  tooLongForPaper: in3(
    (most: string) => `As PDF or Word: up to ${most} rows. Add a condition, or take a sheet.`,
    most => `En PDF ou Word : jusqu’à ${most} lignes. Ajoutez une condition, ou prenez une feuille.`,
    most => `En PDF o Word: hasta ${most} filas. Añada una condición o descargue una hoja.`,
  ),
  pages: in3('Pages', 'Pages', 'Páginas'),
  earlier: in3('Earlier', 'Précédentes', 'Anteriores'),
  nextFrom: in3(
    (name: string) => `From ${name}`,
    name => `À partir de ${name}`,
    name => `Desde ${name}`,
  ),
  next: in3('Next', 'Suite', 'Siguientes'),
  saveView: in3(
    'Save this list as a view',
    'Enregistrer cette liste comme vue',
    'Guardar esta lista como vista',
  ),
  viewName: in3('Name of the view', 'Nom de la vue', 'Nombre de la vista'),
  viewShared: in3(
    'Everybody who reads this register sees it',
    'Toutes les personnes qui lisent ce registre la voient',
    'La ven todas las personas que leen este registro',
  ),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  shownOf: in3(
    (here: string, all: string) => `${here} of ${all} shown`,
    (here, all) => `${here} sur ${all}`,
    (here, all) => `${here} de ${all}`,
  ),
  manySaved: in3('Saved.', 'Enregistré.', 'Guardado.'),
  nothingChanged: in3(
    'Nothing was changed: they say this already.',
    'Rien n’a été modifié\u00a0: c’est déjà ainsi.',
    'No se cambió nada: ya es así.',
  ),
  viewSaved: in3('The view is saved.', 'La vue est enregistrée.', 'La vista está guardada.'),
  viewGone: in3('The view is removed.', 'La vue est retirée.', 'La vista se ha quitado.'),
  removeView: in3('Remove this view', 'Retirer cette vue', 'Quitar esta vista'),
  changeMany: in3('Change', 'Modifier', 'Cambiar'),
  changeChosen: in3(
    'Change in the chosen ones',
    'Modifier dans les fiches choisies',
    'Cambiar en las elegidas',
  ),
  goOn: in3('Go on', 'Continuer', 'Continuar'),
}

/** How late something is, or how soon it comes, in the largest whole unit: `7 days late`, `in 4 months`. */
export const nearnessWords = {
  late: in3(
    (n: number, unit: TimeUnit) => `${formatNumber('en', n)} ${units.en[unit](n)} late`,
    (n, unit) => `${formatNumber('fr', n)} ${units.fr[unit](n)} de retard`,
    (n, unit) => `${formatNumber('es', n)} ${units.es[unit](n)} de retraso`,
  ),
  ahead: in3(
    (n: number, unit: TimeUnit) => `in ${formatNumber('en', n)} ${units.en[unit](n)}`,
    (n, unit) => `dans ${formatNumber('fr', n)} ${units.fr[unit](n)}`,
    (n, unit) => `dentro de ${formatNumber('es', n)} ${units.es[unit](n)}`,
  ),
  today: in3('today', 'aujourd’hui', 'hoy'),
}

/** The units in which people say how far away a day is. */
export type TimeUnit = 'day' | 'month' | 'year'

const noun = (language: Language, one: string, other: string) => (n: number) =>
  plurals[language].select(n) === 'one' ? one : other

const units: Readonly<Record<Language, Record<TimeUnit, (n: number) => string>>> = {
  en: {
    day: noun('en', 'day', 'days'),
    month: noun('en', 'month', 'months'),
    year: noun('en', 'year', 'years'),
  },
  fr: { day: noun('fr', 'jour', 'jours'), month: noun('fr', 'mois', 'mois'), year: noun('fr', 'an', 'ans') },
  es: { day: noun('es', 'día', 'días'), month: noun('es', 'mes', 'meses'), year: noun('es', 'año', 'años') },
}
