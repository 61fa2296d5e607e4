import type { Words } from '#fields/kinds/field-kind.ts'
import { in3 } from '#i18n/in-three.ts'

/** How many systems of each function the plan names. Function 0 are those across all functions. */
const systemCounts = [4, 21, 22, 24, 11, 10, 9, 11]

/** The systems, registers, processes and services that the plan names: function and place, such as `1.14`. */
export const systemIds: readonly string[] = systemCounts.flatMap((count, section) =>
  Array.from({ length: count }, (_, i) => `${section}.${i + 1}`),
)

/** The short titles of the systems that registers serve, by their ids. */
export const systemTitles: Readonly<Record<string, Words>> = {
  '0.2': in3('Register of mandates', 'Registre des mandats', 'Registro de mandatos'),
  '1.5': in3(
    'Induction of Standing Committee members',
    'Accueil des membres du Comité permanent',
    'Inducción de miembros del Comité Permanente',
  ),
  '1.14': in3(
    'Help and training for national reports',
    'Aide et formation aux rapports nationaux',
    'Ayuda y capacitación para los informes nacionales',
  ),
  '1.16': in3(
    'Administrative Authorities, focal points and missions',
    'Autorités administratives, correspondants et missions',
    'Autoridades administrativas, coordinadores y misiones',
  ),
  '1.20': in3(
    'Consolidation of resolutions',
    'Regroupement des résolutions',
    'Consolidación de resoluciones',
  ),
  '1.21': in3(
    'Lists of resolutions in force and expired',
    'Listes des résolutions en vigueur et expirées',
    'Listas de resoluciones en vigor y expiradas',
  ),
  '2.2': in3(
    'Human-resources management system',
    'Système de gestion des ressources humaines',
    'Sistema de gestión de recursos humanos',
  ),
  '2.4': in3(
    'Staff training record',
    'Suivi des formations du personnel',
    'Registro de formación del personal',
  ),
  '2.16': in3(
    'Contact-management platforms',
    'Plateformes de gestion des contacts',
    'Plataformas de gestión de contactos',
  ),
  '3.5': in3(
    'Help and training for Parties on sites',
    'Aide et formation des Parties sur les sites',
    'Ayuda y capacitación a las Partes sobre sitios',
  ),
  '3.20': in3(
    'Yearly meeting of Regional Initiatives',
    'Réunion annuelle des initiatives régionales',
    'Reunión anual de las Iniciativas Regionales',
  ),
  '3.24': in3(
    'Introductory course and induction of focal points',
    'Cours d’initiation et accueil des correspondants',
    'Curso introductorio e inducción de coordinadores',
  ),
  '4.4': in3(
    'Contributions of observers, partners and focal points',
    'Contributions d’observateurs, partenaires et correspondants',
    'Contribuciones de observadores, asociados y coordinadores',
  ),
  '4.6': in3(
    'Launches of products and training on using them',
    'Lancement de produits et formation à leur usage',
    'Lanzamiento de productos y capacitación en su uso',
  ),
  '4.8': in3(
    'Wetland experts proposed to other bodies',
    'Experts en zones humides proposés à d’autres organes',
    'Expertos en humedales propuestos a otros órganos',
  ),
  '5.2': in3(
    'Awareness and guidance on wetlands and the SDGs',
    'Sensibilisation et orientations sur les zones humides et les ODD',
    'Concienciación y orientaciones sobre los humedales y los ODS',
  ),
  '6.9': in3(
    'Fundraising training for Parties',
    'Formation des Parties à la collecte de fonds',
    'Capacitación de las Partes en recaudación de fondos',
  ),
  '7.10': in3(
    'CEPA content for national focal points',
    'Contenus CESP pour les correspondants nationaux',
    'Contenidos de CECoP para los coordinadores nacionales',
  ),
}
