import type { Citation, Reference } from '#domain/words/mandate.ts'
import type {
  Activity,
  Assignment,
  Funding,
  PeriodIndicator,
  Plan,
  PlanNode,
  Strand,
} from '#domain/plan/plan.ts'
import { progressByActivity, type PlanProgress, type PlanState } from '#domain/progress/progress.ts'
import { textIn, withWords } from '#domain/text.ts'
import type { LocalizedText } from '#domain/text.ts'

/** A text of the world in its three languages. */
const text = (en: string, fr: string, es: string): LocalizedText =>
  withWords(withWords(textIn('en', en), 'fr', fr), 'es', es)

/** A citation of an instrument. */
const cites = (kind: Reference['kind'], symbol: string, ...paragraphs: string[]): Citation => ({
  reference: { kind, symbol, paragraphs },
})

/** A lead or a support whose code the legend knows. */
const lead = (code: string, qualifier = ''): Assignment => ({ code, qualifier, known: true })

/** A funding source that the legend knows. */
const fund = (code: string): Funding => ({ code, known: true })

/** An activity of a year; absent fields are empty. */
const activity = (year: number, words: LocalizedText, more: Partial<Activity> = {}): Activity => ({
  id: `activity-${year}-${words.words.en?.text ?? ''}`,
  version: 1,
  year,
  text: words,
  closing: false,
  leads: [],
  funding: [],
  indicators: [],
  citations: [],
  lineage: [],
  ...more,
})

/** A row of the world's plan. */
const strand = (
  id: string,
  indicatorId: string | undefined,
  activities: Activity[],
  tags: string[] = [],
): Strand => ({
  id,
  version: 1,
  ...(indicatorId && { indicatorId }),
  tags,
  activities,
})

const indicator = (id: string, words: LocalizedText, citations: Citation[] = []): PeriodIndicator => ({
  id,
  version: 1,
  kind: 'text',
  text: words,
  citations,
})

const result = (
  number: string,
  title: LocalizedText,
  parts: Pick<PlanNode, 'citations' | 'indicators' | 'strands'>,
): PlanNode => ({
  id: `node-${number}`,
  version: 1,
  level: 2,
  number,
  title,
  children: [],
  ...parts,
})

const section = (
  number: string,
  title: LocalizedText,
  goal: LocalizedText,
  children: PlanNode[],
): PlanNode => ({
  id: `node-${number}`,
  version: 1,
  level: 1,
  number,
  title,
  goal,
  citations: [],
  indicators: [],
  strands: [],
  children,
})

const repeat = text(
  'Keep the register of peatlands',
  'Tenir le registre des tourbières',
  'Mantener el registro de turberas',
)

/** The plan of an invented convention on peatlands, half-way through its period, with six rows. */
export const peatlands: Plan = {
  id: 'plan-peatlands',
  version: 1,
  slug: 'peatlands-2030-2032',
  title: text(
    'Work plan on peatlands',
    'Plan de travail sur les tourbières',
    'Plan de trabajo sobre turberas',
  ),
  body: text('Peatland Committee', 'Comité des tourbières', 'Comité de Turberas'),
  symbol: 'PC4 Doc.7',
  firstYear: 2030,
  lastYear: 2032,
  sourceLanguage: 'en',
  levels: [
    { name: text('Function', 'Fonction', 'Función'), plural: text('Functions', 'Fonctions', 'Funciones') },
    { name: text('Result', 'Résultat', 'Resultado'), plural: text('Results', 'Résultats', 'Resultados') },
  ],
  layout: [
    { role: 'result', heading: text('Result', 'Résultat', 'Resultado') },
    {
      role: 'periodIndicator',
      year: 2032,
      heading: text('Indicator 2032', 'Indicateur 2032', 'Indicador 2032'),
    },
    { role: 'activity', year: 2030, heading: text('Activities 2030', 'Activités 2030', 'Actividades 2030') },
    { role: 'activity', year: 2031, heading: text('Activities 2031', 'Activités 2031', 'Actividades 2031') },
    {
      role: 'activityIndicator',
      year: 2031,
      heading: text('Indicator of the year 2031', 'Indicateur de l’année 2031', 'Indicador del año 2031'),
    },
    { role: 'lead', heading: text('Lead / support', 'Responsable / appui', 'Responsable / apoyo') },
    { role: 'funding', heading: text('Budget', 'Budget', 'Presupuesto') },
  ],
  posts: [
    { code: 'SO', title: text('Science Officer', 'Responsable scientifique', 'Responsable científico') },
    { code: 'FO', title: text('Finance Officer', 'Responsable financier', 'Responsable financiero') },
  ],
  fundingSources: [
    { code: 'core', kind: 'core', title: text('Core', 'Administratif', 'Administrativo') },
    { code: 'NC', kind: 'nonCore', title: text('Non-core', 'Non administratif', 'No administrativo') },
  ],
  tint: 'CEPA',
  revision: 1,
  sections: [
    section(
      '1',
      text('Science', 'Science', 'Ciencia'),
      text('Peat is known.', 'La tourbe est connue.', 'La turba es conocida.'),
      [
        result(
          '1.1',
          text(
            'Peatlands are mapped',
            'Les tourbières sont cartographiées',
            'Las turberas están cartografiadas',
          ),
          {
            citations: [cites('resolution', 'IV.2', '3', '10'), cites('article', '5')],
            indicators: [
              indicator('indicator-1', text('Map published', 'Carte publiée', 'Mapa publicado')),
              indicator('indicator-2', text('Register kept', 'Registre tenu', 'Registro mantenido'), [
                cites('decision', 'PC3-4'),
              ]),
            ],
            strands: [
              strand('strand-1', 'indicator-1', [
                activity(2030, text('Call for maps', 'Appel aux cartes', 'Llamado a mapas')),
                activity(2031, text('Draw the map', 'Dessiner la carte', 'Dibujar el mapa'), {
                  leads: [lead('SO'), lead('FO')],
                  funding: [fund('core')],
                }),
              ]),
              strand('strand-2', 'indicator-1', [
                activity(2031, text('Print the map', 'Imprimer la carte', 'Imprimir el mapa')),
              ]),
              strand('strand-3', 'indicator-2', [
                activity(2030, repeat, { funding: [fund('NC')] }),
                activity(2031, repeat, { leads: [lead('FO')] }),
              ]),
            ],
          },
        ),
        result('1.2', text('Schools know peat', 'L’école connaît la tourbe', 'La escuela conoce la turba'), {
          citations: [],
          indicators: [],
          strands: [
            strand(
              'strand-4',
              undefined,
              [
                activity(2030, text('Write a booklet', 'Écrire un livret', 'Escribir un folleto')),
                activity(
                  2031,
                  text(
                    'Completed in 2030.',
                    'Activité menée à bien en 2030.',
                    'Actividad completada en 2030.',
                  ),
                  {
                    closing: true,
                    citations: [cites('resolution', 'IV.10', '2')],
                  },
                ),
              ],
              ['CEPA'],
            ),
          ],
        }),
      ],
    ),
    section(
      '2',
      text('Means', 'Moyens', 'Medios'),
      text('Money is found.', 'Les fonds sont trouvés.', 'Se hallan fondos.'),
      [
        result('2.1', text('Accounts are kept', 'Les comptes sont tenus', 'Se llevan las cuentas'), {
          citations: [cites('resolution', 'IV.2', '10')],
          indicators: [],
          strands: [
            strand('strand-5', undefined, [
              activity(2031, text('Audit', 'Audit', 'Auditoría'), {
                leads: [lead('FO')],
                funding: [fund('core'), fund('NC')],
              }),
            ]),
            strand('strand-6', undefined, []),
          ],
        }),
      ],
    ),
  ],
}

/** The progress of the world's activities. */
export const peatlandsProgress: PlanProgress = progressByActivity([
  { activityId: 'activity-2030-Call for maps', status: 'completed' },
  { activityId: 'activity-2031-Draw the map', status: 'onTrack' },
  { activityId: 'activity-2031-Keep the register of peatlands', status: 'offPlan' },
])

/** The world's plan with its progress. */
export const peatlandsState: PlanState = { plan: peatlands, progress: peatlandsProgress }
