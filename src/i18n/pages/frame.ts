import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the frame around every page, and of what every page may show. */
export const frameWords = {
  tagline: in3(
    'Work plans and reports of treaty secretariats',
    'Plans de travail et rapports des secrétariats de conventions',
    'Planes de trabajo e informes de secretarías de convenciones',
  ),
  wayBack: in3('Breadcrumbs', 'Fil d’Ariane', 'Ruta de navegación'),
  skip: in3('Skip to the content', 'Aller au contenu', 'Ir al contenido'),
  mainNavigation: in3('Main', 'Principale', 'Principal'),
  plan: in3('Plan', 'Plan', 'Plan'),
  plans: in3('Plans', 'Plans', 'Planes'),
  mandates: in3('Mandates', 'Mandats', 'Mandatos'),
  search: in3('Search', 'Rechercher', 'Buscar'),
  searchHint: in3('Search, or press /', 'Rechercher (touche /)', 'Buscar (tecla /)'),
  language: in3('Language', 'Langue', 'Idioma'),
  theme: {
    label: in3('Colours', 'Couleurs', 'Colores'),
    light: in3('Light', 'Clair', 'Claro'),
    dark: in3('Dark', 'Sombre', 'Oscuro'),
    system: in3('As the device', 'Comme l’appareil', 'Como el dispositivo'),
  },
  actsAs: in3(
    (name: string) => `Acting as ${name}`,
    name => `Vous agissez en tant que ${name}`,
    name => `Actúa como ${name}`,
  ),
  fallback: in3(
    (textLanguage: string) => `Not translated yet: shown in ${textLanguage}`,
    textLanguage => `Pas encore traduit\u00a0: texte en ${textLanguage}`,
    textLanguage => `Aún sin traducir: texto en ${textLanguage}`,
  ),
  leave: in3(
    'What you wrote is not saved. Leave this page without it?',
    'Ce que vous avez écrit n’est pas enregistré. Quitter cette page sans le garder\u202f?',
    'Lo que escribió no está guardado. ¿Salir de esta página sin guardarlo?',
  ),
  about: in3('About this site', 'À propos de ce site', 'Sobre este sitio'),
  privacy: in3('Privacy', 'Vie privée', 'Privacidad'),
  accessibility: in3('Accessibility', 'Accessibilité', 'Accesibilidad'),
  asTable: in3('As a table', 'En tableau', 'Como cuadro'),
  total: in3('Total', 'Total', 'Total'),
  none: in3('None', 'Aucun', 'Ninguno'),
  rows: in3(
    (n: number) => count.en(n, 'row', 'rows'),
    n => count.fr(n, 'ligne', 'lignes'),
    n => count.es(n, 'fila', 'filas'),
  ),
}
