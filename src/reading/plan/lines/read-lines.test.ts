import { describe, expect, it } from 'vitest'
import { Refusal } from '#domain/refusal.ts'
import type { ParsedPlan } from '#domain/papers/parsed-plan.ts'
import { readLines } from './read-lines.ts'

const readText = (blocks: string[]): ParsedPlan => readLines(blocks.join('\n\n').split('\n'))
const rowsOf = (plan: ParsedPlan) =>
  plan.sections.flatMap(section => section.results.flatMap(result => result.rows.map(row => row.cells)))

describe('seven columns in English', () => {
  const header =
    'Result\nPlan indicator 2032\nActivities 2030\nActivities 2031\nIndicator 2031\nTeam lead\nBudget'
  const plan = readText([
    'RC12 Doc.3',
    'Work plan of the Secretariat',
    'Action requested:',
    'The Committee is invited to approve the plan.',
    '1. The plan has one part.',
    'ES = Executive Secretary; FO = Finance Officer; NC = non-core; RIVER activities (in blue).',
    'Function:',
    '1. RIVERS',
    'Goal:',
    'Rivers run freely.',
    header,
    '1.1 Rivers are kept\nclean.',
    'Clean water in all\nrivers.',
    'Prepare the guide to\nclean rivers.',
    'Publish the guide to\nclean rivers.',
    'Guide to clean rivers\npublished.',
    'ES Core',
    'Review the rules on\ndams before the next',
    'Completed in 2030.',
    'NA FO NC',
    'RC12 Doc.3 2',
    header,
    'meeting.',
    'Number of dams\nremoved.',
    'Count the dams that\nwere removed.',
    'Count the dams that\nwere removed and say\nwhere.',
    'Dams counted.',
    'ES XB',
  ])

  it('reads the symbol, the title and the other words of the cover', () => {
    expect(plan.document).toMatchObject({
      symbol: 'RC12 Doc.3',
      title: 'Work plan of the Secretariat',
      language: 'en',
      paragraphs: ['1. The plan has one part.'],
      tint: 'RIVER',
    })
    expect(plan.sections[0]).toMatchObject({ number: '1', title: 'RIVERS', goal: 'Rivers run freely.' })
  })

  it('puts every piece of text into its cell, also after a page end', () => {
    expect(rowsOf(plan)).toEqual([
      {
        periodIndicator: 'Clean water in all rivers.',
        'activity:2030': 'Prepare the guide to clean rivers.',
        'activity:2031': 'Publish the guide to clean rivers.',
        'activityIndicator:2031': 'Guide to clean rivers published.',
        lead: 'ES',
        funding: 'Core',
      },
      {
        'activity:2030': 'Review the rules on dams before the next meeting.',
        'activity:2031': 'Completed in 2030.',
        'activityIndicator:2031': 'NA',
        lead: 'FO',
        funding: 'NC',
      },
      {
        periodIndicator: 'Number of dams removed.',
        'activity:2030': 'Count the dams that were removed.',
        'activity:2031': 'Count the dams that were removed and say where.',
        'activityIndicator:2031': 'Dams counted.',
        lead: 'ES',
        funding: 'XB',
      },
    ])
  })

  it('warns of a code that the legend does not explain, and doubts its cell', () => {
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({ code: 'unknownCode', values: { code: 'XB', column: 'funding' } }),
    )
    expect(plan.doubts).toContainEqual(
      expect.objectContaining({
        reason: 'unknownCode',
        cell: 'funding',
        at: { section: '1', result: '1.1', row: 2 },
      }),
    )
  })
})

it('reads five columns without years in Spanish', () => {
  const plan = readText([
    'SE = Secretaria Ejecutiva; OF = Oficial de Finanzas; NA = no administrativo.',
    'Función 1: RÍOS',
    'Objetivo: Ríos sanos.',
    'Resultado\nActividades\nIndicadores\nResponsable\nPresupuesto',
    '1.1 Los ríos se\nmantienen limpios.',
    'Resolución 3.5 párr. 2',
    'Preparar la guía de\nríos limpios.',
    'Guía de ríos limpios\npublicada.',
    'SE Administrativo',
    'Organizar:\n• una reunión\n• un curso',
    'Número de personas\nformadas.',
    'OF NA',
  ])
  expect(plan.sections[0]?.results[0]).toMatchObject({
    text: 'Los ríos se mantienen limpios.',
    mandatesText: 'Resolución 3.5 párr. 2',
  })
  expect(rowsOf(plan)).toEqual([
    {
      activity: 'Preparar la guía de ríos limpios.',
      activityIndicator: 'Guía de ríos limpios publicada.',
      lead: 'SE',
      funding: 'Administrativo',
    },
    {
      activity: 'Organizar:\n• una reunión\n• un curso',
      activityIndicator: 'Número de personas formadas.',
      lead: 'OF',
      funding: 'NA',
    },
  ])
})

it('reads columns in another order, three years and a column of notes in French', () => {
  const plan = readText([
    'SE = Secrétaire exécutive ; RF = Responsable des finances',
    'Objectif A : RIVIÈRES',
    'Résultat\nResponsable\nActivités 2030\nActivités 2031\nActivités 2032\nRemarques\nFinancement',
    'A.1 Des rivières\npropres.',
    'SE Préparer le guide des\nrivières propres.',
    'Publier le guide des\nrivières propres.',
    'Traduire le guide des\nrivières propres.',
    'À voir avec le pays\nhôte.',
    'Administratif',
    'RF Compter les barrages.',
    'Compter les barrages\nsupprimés.',
    'Achevé en 2031.',
    'Administratif',
  ])
  expect(plan.sections[0]).toMatchObject({ number: 'A', title: 'RIVIÈRES' })
  expect(rowsOf(plan)).toEqual([
    {
      lead: 'SE',
      'activity:2030': 'Préparer le guide des rivières propres.',
      'activity:2031': 'Publier le guide des rivières propres.',
      'activity:2032': 'Traduire le guide des rivières propres.',
      funding: 'Administratif',
    },
    {
      lead: 'RF',
      'activity:2030': 'Compter les barrages.',
      'activity:2031': 'Compter les barrages supprimés.',
      'activity:2032': 'Achevé en 2031.',
      funding: 'Administratif',
    },
  ])
  expect(plan.warnings).toContainEqual({ code: 'columnUnread', values: { heading: 'Remarques' } })
})

it('continues references, lists and codes after a page end or an empty line', () => {
  const header = 'Result\nIndicator of the period\nActivities 2030\nTeam lead\nBudget'
  const plan = readText([
    'ES = Executive Secretary; RA = Regional Advisers',
    'Function 1: RIVERS',
    'Goal: Rivers run freely.',
    header,
    '1.1 Rivers are kept\nclean.',
    'Resolution 3.5 para. 2',
    'Clean water in all\nrivers.',
    'Prepare the guide to\nclean rivers.',
    'RA',
    'Africa Core',
    '1.2 Dams are removed.',
    'Resolution 3.8',
    'Meetings of the year held\nin good order:',
    'Organise and serve for the\nParties:',
    header,
    'Annex 2',
    '• Bureau\n• Committee',
    '• Panel on dams',
    'ES Core',
    'Dams are counted.',
    'Count all dams.',
    'RA Core',
  ])
  expect(plan.sections[0]?.results[1]).toMatchObject({
    text: 'Dams are removed.',
    mandatesText: 'Resolution 3.8 Annex 2',
  })
  expect(rowsOf(plan)).toMatchObject([
    { lead: 'RA Africa', funding: 'Core' },
    {
      periodIndicator: 'Meetings of the year held in good order:\n• Bureau\n• Committee',
      'activity:2030': 'Organise and serve for the Parties:\n• Panel on dams',
      lead: 'ES',
      funding: 'Core',
    },
    { periodIndicator: 'Dams are counted.', 'activity:2030': 'Count all dams.', lead: 'RA', funding: 'Core' },
  ])
})

it('refuses a text in which no table of a plan begins', () => {
  expect(() =>
    readText(['A letter.', 'It speaks of activities and of results, but it has no table.']),
  ).toThrow(Refusal)
})
