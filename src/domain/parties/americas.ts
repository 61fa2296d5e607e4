import type { PartyRow } from './party-row.ts'

/** The States of the region Latin America and the Caribbean, by their codes. */
export const statesOfLatinAmerica: readonly PartyRow[] = [
  ['ARG', 'Argentina', 'Argentine', 'Argentina'],
  ['ATG', 'Antigua and Barbuda', 'Antigua-et-Barbuda', 'Antigua y Barbuda', 'sids'],
  ['BHS', 'Bahamas', 'Bahamas', 'Bahamas', 'sids'],
  ['BLZ', 'Belize', 'Belize', 'Belice', 'sids'],
  [
    'BOL',
    'Bolivia (Plurinational State of)',
    'Bolivie (État plurinational de)',
    'Bolivia (Estado Plurinacional de)',
    'lldc',
  ],
  ['BRA', 'Brazil', 'Brésil', 'Brasil'],
  ['BRB', 'Barbados', 'Barbade', 'Barbados', 'sids'],
  ['CHL', 'Chile', 'Chili', 'Chile'],
  ['COL', 'Colombia', 'Colombie', 'Colombia'],
  ['CRI', 'Costa Rica', 'Costa Rica', 'Costa Rica'],
  ['CUB', 'Cuba', 'Cuba', 'Cuba', 'sids'],
  ['DMA', 'Dominica', 'Dominique', 'Dominica', 'sids', 'observer'],
  ['DOM', 'Dominican Republic', 'République dominicaine', 'República Dominicana', 'sids'],
  ['ECU', 'Ecuador', 'Équateur', 'Ecuador'],
  ['GRD', 'Grenada', 'Grenade', 'Granada', 'sids'],
  ['GTM', 'Guatemala', 'Guatemala', 'Guatemala'],
  ['GUY', 'Guyana', 'Guyana', 'Guyana', 'sids', 'observer'],
  ['HND', 'Honduras', 'Honduras', 'Honduras'],
  ['HTI', 'Haiti', 'Haïti', 'Haití', 'ldc', 'sids', 'observer'],
  ['JAM', 'Jamaica', 'Jamaïque', 'Jamaica', 'sids'],
  ['KNA', 'Saint Kitts and Nevis', 'Saint-Kitts-et-Nevis', 'Saint Kitts y Nevis', 'sids', 'observer'],
  ['LCA', 'Saint Lucia', 'Sainte-Lucie', 'Santa Lucía', 'sids'],
  ['NIC', 'Nicaragua', 'Nicaragua', 'Nicaragua'],
  ['PAN', 'Panama', 'Panama', 'Panamá'],
  ['PER', 'Peru', 'Pérou', 'Perú'],
  ['PRY', 'Paraguay', 'Paraguay', 'Paraguay', 'lldc'],
  ['SLV', 'El Salvador', 'El Salvador', 'El Salvador'],
  ['SUR', 'Suriname', 'Suriname', 'Suriname', 'sids'],
  ['TTO', 'Trinidad and Tobago', 'Trinité-et-Tobago', 'Trinidad y Tabago', 'sids'],
  ['URY', 'Uruguay', 'Uruguay', 'Uruguay'],
  [
    'VCT',
    'Saint Vincent and the Grenadines',
    'Saint-Vincent-et-les Grenadines',
    'San Vicente y las Granadinas',
    'sids',
    'observer',
  ],
  [
    'VEN',
    'Venezuela (Bolivarian Republic of)',
    'Venezuela (République bolivarienne du)',
    'Venezuela (República Bolivariana de)',
  ],
]

/** The States of the region North America, by their codes. */
export const statesOfNorthAmerica: readonly PartyRow[] = [
  ['CAN', 'Canada', 'Canada', 'Canadá'],
  ['MEX', 'Mexico', 'Mexique', 'México'],
  ['USA', 'United States of America', 'États-Unis d’Amérique', 'Estados Unidos de América'],
]
