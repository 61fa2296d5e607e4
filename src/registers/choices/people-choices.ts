import { in3 } from '#i18n/in-three.ts'

import { titledChoices } from './titled-choices.ts'

/** The languages in which people write and are written to. */
export const languageChoices = titledChoices({
  en: in3('English', 'Anglais', 'Inglés'),
  fr: in3('French', 'Français', 'Francés'),
  es: in3('Spanish', 'Espagnol', 'Español'),
  ar: in3('Arabic', 'Arabe', 'Árabe'),
  pt: in3('Portuguese', 'Portugais', 'Portugués'),
  ru: in3('Russian', 'Russe', 'Ruso'),
  zh: in3('Chinese', 'Chinois', 'Chino'),
})

/** Genders, which are counted and never shown with a name. */
export const genderChoices = titledChoices({
  woman: in3('Woman', 'Femme', 'Mujer'),
  man: in3('Man', 'Homme', 'Hombre'),
  other: in3('Other', 'Autre', 'Otro'),
})

/** What a person outside the Secretariat may be for a Party or an organization. */
export const contactRoles = titledChoices({
  headOfAuthority: in3(
    'Head of Administrative Authority',
    'Chef de l’autorité administrative',
    'Jefatura de la autoridad administrativa',
  ),
  nationalFocalPoint: in3('National focal point', 'Correspondant national', 'Coordinador nacional'),
  panelFocalPoint: in3('STRP focal point', 'Correspondant GEST', 'Coordinador del GECT'),
  cepaGovernment: in3(
    'CEPA focal point, government',
    'Correspondant CESP, gouvernemental',
    'Coordinador de CECoP, gubernamental',
  ),
  cepaNonGovernment: in3(
    'CEPA focal point, non-government',
    'Correspondant CESP, non gouvernemental',
    'Coordinador de CECoP, no gubernamental',
  ),
  mission: in3('Permanent mission', 'Mission permanente', 'Misión permanente'),
  initiativeCoordinator: in3(
    'Coordinator of a Regional Initiative',
    'Coordination d’une initiative régionale',
    'Coordinación de una Iniciativa Regional',
  ),
  city: in3('Wetland City', 'Ville des Zones Humides', 'Ciudad de Humedal'),
  donor: in3('Officer of a donor', 'Chargé de dossier d’un donateur', 'Oficial de un donante'),
})

/** The roles of national focal points, which every Party names. */
export const focalPointRoles: readonly string[] = [
  'nationalFocalPoint',
  'panelFocalPoint',
  'cepaGovernment',
  'cepaNonGovernment',
]

/** The roles that the Convention publishes for each Party. */
export const publishedRoles: readonly string[] = ['headOfAuthority', ...focalPointRoles]

/** Whether a person agreed that the public reads their name. */
export const consents = titledChoices({
  publish: in3('May be published', 'Publication acceptée', 'Publicación aceptada'),
  inside: in3('Inside only', 'Usage interne seulement', 'Solo uso interno'),
  withdrawn: in3('Withdrawn', 'Retiré', 'Retirado'),
})

/** The fields that experts know. */
export const expertFields = titledChoices({
  hydrology: in3('Hydrology', 'Hydrologie', 'Hidrología'),
  biodiversity: in3('Biodiversity', 'Biodiversité', 'Biodiversidad'),
  waterbirds: in3('Waterbirds', 'Oiseaux d’eau', 'Aves acuáticas'),
  peatlands: in3('Peatlands', 'Tourbières', 'Turberas'),
  coasts: in3('Coastal wetlands', 'Zones humides côtières', 'Humedales costeros'),
  inventory: in3('Inventory', 'Inventaire', 'Inventario'),
  restoration: in3('Restoration', 'Restauration', 'Restauración'),
  climate: in3('Climate change', 'Changements climatiques', 'Cambio climático'),
  agriculture: in3('Agriculture', 'Agriculture', 'Agricultura'),
  education: in3('Education and awareness', 'Éducation et sensibilisation', 'Educación y concienciación'),
  finance: in3('Finance', 'Financement', 'Financiación'),
  law: in3('Law and policy', 'Droit et politiques', 'Derecho y políticas'),
})
