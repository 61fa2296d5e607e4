import type { Language } from '#domain/language.ts'
import { in3, type InThree } from '../in-three.ts'
import { noticeNames } from '../notice-names.ts'
import { activityPageWords } from '../pages/activity.ts'
import { coverPageWords } from '../pages/cover.ts'

/**
 * The label of an input field in the reader's language.
 * It follows from the field's name, or the last name in its path (`cover.actions.2`). Fields that no form
 * shows, such as ids, have none.
 */
export const fieldLabel = (language: Language, field: string): string | undefined => {
  const names = field.split('.').filter(name => !/^\d+$/.test(name))
  return fieldLabels.get(names.at(-1) ?? '')?.[language]
}

const fieldLabels: ReadonlyMap<string, InThree> = new Map(
  Object.entries({
    ...coverPageWords.fields,
    ...activityPageWords.fields,
    ...noticeNames,
    actions: in3('Actions requested', 'Mesures requises', 'Acciones solicitadas'),
    paragraphs: in3('Paragraphs', 'Paragraphes', 'Párrafos'),
    address: in3('Address', 'Adresse', 'Dirección'),
    agendaItem: in3('Agenda item', 'Point de l’ordre du jour', 'Punto del orden del día'),
    bytes: in3('File', 'Fichier', 'Archivo'),
    file: in3('File', 'Fichier', 'Archivo'),
    fileName: in3('Name of the file', 'Nom du fichier', 'Nombre del archivo'),
    format: in3('Format', 'Format', 'Formato'),
    from: in3('From', 'De', 'De'),
    function: in3('Part of the plan', 'Partie du plan', 'Parte del plan'),
    goal: in3('Goal', 'But', 'Objetivo'),
    instrument: in3('Instrument', 'Instrument', 'Instrumento'),
    browser: in3('Browser', 'Navigateur', 'Navegador'),
    code: in3('Code', 'Code', 'Código'),
    currentPassword: in3('Present password', 'Mot de passe actuel', 'Contraseña actual'),
    email: in3('E-mail address', 'Adresse électronique', 'Correo electrónico'),
    group: in3('Group', 'Groupe', 'Grupo'),
    groupRoles: in3('Groups', 'Groupes', 'Grupos'),
    password: in3('Password', 'Mot de passe', 'Contraseña'),
    role: in3('Role', 'Rôle', 'Rol'),
    roles: in3('Roles', 'Rôles', 'Roles'),
    secondFactorRoles: in3('Roles', 'Rôles', 'Roles'),
    zone: in3('Time zone', 'Fuseau horaire', 'Zona horaria'),
    kind: in3('Kind', 'Nature', 'Clase'),
    language: in3('Language', 'Langue', 'Idioma'),
    lead: in3('Lead', 'Chef d’équipe', 'Jefe de equipo'),
    mandate: in3('Mandate', 'Mandat', 'Mandato'),
    name: in3('Name', 'Nom', 'Nombre'),
    program: in3('Name of the program', 'Nom du programme', 'Nombre del programa'),
    scope: in3('What it may do', 'Ce qu’elle permet', 'Qué permite'),
    lastDay: in3('Last day', 'Dernier jour', 'Último día'),
    plan: in3('Plan', 'Plan', 'Plan'),
    qualifier: in3('Region', 'Région', 'Región'),
    en: in3('Title in English', 'Titre en anglais', 'Título en inglés'),
    fr: in3('Title in French', 'Titre en français', 'Título en francés'),
    es: in3('Title in Spanish', 'Titre en espagnol', 'Título en español'),
    person: in3('Person', 'Personne', 'Persona'),
    firstDay: in3('First day', 'Premier jour', 'Primer día'),
    state: in3('State', 'État', 'Estado'),
    post: in3('Post', 'Poste', 'Puesto'),
    by: in3('Order', 'Ordre', 'Orden'),
    q: in3('Words', 'Mots', 'Palabras'),
    report: in3('Paper', 'Document', 'Documento'),
    sections: in3('Functions', 'Fonctions', 'Funciones'),
    section: in3('Part of the plan', 'Partie du plan', 'Parte del plan'),
    separator: in3('Separator', 'Séparateur', 'Separador'),
    since: in3('Changes since', 'Modifications depuis', 'Cambios desde'),
    tag: in3('Tag', 'Étiquette', 'Etiqueta'),
    to: in3('To', 'À', 'A'),
    why: in3('Why', 'Pourquoi', 'Por qué'),
    words: in3('Words', 'Mots', 'Palabras'),
    year: in3('Year', 'Année', 'Año'),
  }),
)
