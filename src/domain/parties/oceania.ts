import type { PartyRow } from './party-row.ts'

/** The States of the region Oceania, by their codes. */
export const statesOfOceania: readonly PartyRow[] = [
  ['AUS', 'Australia', 'Australie', 'Australia'],
  ['FJI', 'Fiji', 'Fidji', 'Fiji', 'sids'],
  [
    'FSM',
    'Micronesia (Federated States of)',
    'Micronésie (États fédérés de)',
    'Micronesia (Estados Federados de)',
    'sids',
    'observer',
  ],
  ['KIR', 'Kiribati', 'Kiribati', 'Kiribati', 'ldc', 'sids'],
  ['MHL', 'Marshall Islands', 'Îles Marshall', 'Islas Marshall', 'sids'],
  ['NRU', 'Nauru', 'Nauru', 'Nauru', 'sids', 'observer'],
  ['NZL', 'New Zealand', 'Nouvelle-Zélande', 'Nueva Zelandia'],
  ['PLW', 'Palau', 'Palaos', 'Palau', 'sids'],
  ['PNG', 'Papua New Guinea', 'Papouasie-Nouvelle-Guinée', 'Papua Nueva Guinea', 'sids'],
  ['SLB', 'Solomon Islands', 'Îles Salomon', 'Islas Salomón', 'ldc', 'sids', 'observer'],
  ['TON', 'Tonga', 'Tonga', 'Tonga', 'sids', 'observer'],
  ['TUV', 'Tuvalu', 'Tuvalu', 'Tuvalu', 'ldc', 'sids', 'observer'],
  ['VUT', 'Vanuatu', 'Vanuatu', 'Vanuatu', 'sids'],
  ['WSM', 'Samoa', 'Samoa', 'Samoa', 'sids'],
]
