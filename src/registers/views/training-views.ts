import type { RegisterView } from '#fields/records/register.ts'
import { in3 } from '#i18n/in-three.ts'

import { staffAudience } from '../choices/training-choices.ts'

/** The saved lists of trainings. */
export const trainingViews: Readonly<Record<string, RegisterView>> = {
  held: {
    title: in3('Sessions held', 'Séances tenues', 'Sesiones celebradas'),
    where: { field: 'state', among: ['held'] },
    columns: ['title', 'kind', 'topics', 'audience', 'from'],
    sort: '-from',
  },
  coming: {
    title: in3('Coming sessions', 'Prochaines séances', 'Próximas sesiones'),
    where: {
      all: [
        { field: 'state', among: ['planned'] },
        { field: 'lastDay', from: 'today' },
      ],
    },
    columns: ['title', 'kind', 'topics', 'from', 'until', 'mode', 'languages'],
    sort: 'from',
  },
  inductions: {
    title: in3('Inductions', 'Séances d’accueil', 'Sesiones de inducción'),
    where: { field: 'kind', among: ['induction'] },
    columns: ['title', 'audience', 'from', 'state'],
    sort: '-from',
    serves: ['1.5'],
  },
  reportTrainings: {
    title: in3(
      'Trainings on national reports',
      'Formations aux rapports nationaux',
      'Capacitación sobre informes nacionales',
    ),
    where: { field: 'topics', among: ['nationalReports'] },
    columns: ['title', 'kind', 'from', 'languages', 'state'],
    sort: '-from',
    serves: ['1.14'],
  },
  staffTrainings: {
    title: in3('Staff training', 'Formation du personnel', 'Formación del personal'),
    where: { field: 'audience', among: [staffAudience] },
    columns: ['title', 'kind', 'topics', 'mode', 'from', 'until', 'state'],
    sort: '-from',
    serves: ['2.2', '2.4'],
  },
  siteTrainings: {
    title: in3('Trainings on sites', 'Formations sur les sites', 'Capacitación sobre sitios'),
    where: { field: 'topics', among: ['siteSheets'] },
    columns: ['title', 'kind', 'from', 'languages', 'state'],
    sort: '-from',
    serves: ['3.5'],
  },
  initiativeTrainings: {
    title: in3('Trainings with Initiatives', 'Formations avec les IRR', 'Capacitación con las IRR'),
    where: { field: 'audience', among: ['initiatives', 'siteManagers'] },
    columns: ['title', 'kind', 'topics', 'from', 'place', 'state'],
    sort: '-from',
    serves: ['3.20'],
  },
  courses: {
    title: in3('Courses and learners', 'Cours et apprenants', 'Cursos y participantes'),
    where: { field: 'kind', among: ['course'] },
    columns: ['title', 'topics', 'audience', 'from', 'until', 'state'],
    sort: '-from',
    serves: ['3.24'],
  },
  launches: {
    title: in3(
      'Launches and their trainings',
      'Lancements et formations associées',
      'Lanzamientos y capacitaciones',
    ),
    where: { field: 'product', isFilled: true },
    columns: ['product', 'title', 'kind', 'from', 'state'],
    sort: '-from',
    serves: ['4.6'],
  },
  sdgTrainings: {
    title: in3('Wetlands and the SDGs', 'Zones humides et ODD', 'Humedales y ODS'),
    where: { field: 'topics', among: ['sdg'] },
    columns: ['title', 'kind', 'audience', 'from', 'state'],
    sort: '-from',
    serves: ['5.2'],
  },
  fundraisingTrainings: {
    title: in3(
      'Fundraising trainings',
      'Formations à la collecte de fonds',
      'Capacitación en recaudación de fondos',
    ),
    where: { field: 'topics', among: ['fundraising'] },
    columns: ['title', 'kind', 'from', 'languages', 'state'],
    sort: '-from',
    serves: ['6.9'],
  },
}
