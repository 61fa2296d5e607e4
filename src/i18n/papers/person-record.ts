import type { GuestLinkPurpose } from '#domain/people/guest-link.ts'
import type { RecordFact, RecordPart } from '#domain/people/person-record.ts'

import { in3, type InThree } from '../in-three.ts'

/** The names of the parts of all that is stored about a person. */
export const recordPartWords: Readonly<Record<RecordPart, InThree>> = {
  person: in3('Person', 'Personne', 'Persona'),
  posts: in3('Posts', 'Postes', 'Puestos'),
  roles: in3('Roles', 'Rôles', 'Roles'),
  account: in3('Account', 'Compte', 'Cuenta'),
  identities: in3('Ways to sign in', 'Moyens de connexion', 'Formas de acceso'),
  sessions: in3('Sessions', 'Sessions', 'Sesiones'),
  secondFactor: in3('Second factor', 'Second facteur', 'Segundo factor'),
  browsers: in3('Known browsers', 'Navigateurs connus', 'Navegadores conocidos'),
  links: in3('Links received', 'Liens reçus', 'Enlaces recibidos'),
  mails: in3('Mail received', 'Courriels reçus', 'Correos recibidos'),
  notices: in3('Choices of mail', 'Choix de courriels', 'Preferencias de correo'),
  keys: in3('Keys for programs', 'Clés pour programmes', 'Claves para programas'),
  versions: in3('Versions named', 'Versions nommées', 'Versiones nombradas'),
  papers: in3('Papers made', 'Documents produits', 'Documentos elaborados'),
  notes: in3('Notes brought in', 'Notes apportées', 'Notas incorporadas'),
  reports: in3('Progress reported', 'Avancement signalé', 'Avances comunicados'),
  files: in3('Files sent', 'Fichiers envoyés', 'Archivos enviados'),
  views: in3('Lists saved', 'Listes enregistrées', 'Listas guardadas'),
  entriesBy: in3('Log: done by them', 'Journal\u00a0: ses actes', 'Registro: sus actos'),
  entriesAbout: in3('Log: about them', 'Journal\u00a0: à son sujet', 'Registro: sobre la persona'),
}

/** The headings of the facts about a person. */
export const recordFactWords: Readonly<Record<RecordFact, InThree>> = {
  name: in3('Name', 'Nom', 'Nombre'),
  email: in3('E-mail address', 'Adresse électronique', 'Correo electrónico'),
  state: in3('State', 'État', 'Estado'),
  language: in3('Language', 'Langue', 'Idioma'),
  zone: in3('Time zone', 'Fuseau horaire', 'Zona horaria'),
  invitedAt: in3('Invited', 'Invitation', 'Invitación'),
  leftAt: in3('Left', 'Départ', 'Salida'),
  lastSignInAt: in3('Last signed in', 'Dernière connexion', 'Último acceso'),
  post: in3('Post', 'Poste', 'Puesto'),
  title: in3('Title', 'Intitulé', 'Título'),
  holding: in3('As', 'En tant que', 'Como'),
  firstDay: in3('First day', 'Premier jour', 'Primer día'),
  lastDay: in3('Last day', 'Dernier jour', 'Último día'),
  role: in3('Role', 'Rôle', 'Rol'),
  sections: in3('Functions', 'Fonctions', 'Funciones'),
  givenAt: in3('Given', 'Donné', 'Dado'),
  givenBy: in3('Given by', 'Donné par', 'Dado por'),
  confirmed: in3('Confirmed', 'Confirmé', 'Confirmado'),
  secondFactor: in3('Second factor', 'Second facteur', 'Segundo factor'),
  madeAt: in3('When', 'Quand', 'Cuándo'),
  provider: in3('Provider', 'Fournisseur', 'Proveedor'),
  account: in3('Account there', 'Compte chez lui', 'Cuenta allí'),
  expiresAt: in3('Ends', 'Fin', 'Fin'),
  address: in3('Network address', 'Adresse réseau', 'Dirección de red'),
  browser: in3('Browser', 'Navigateur', 'Navegador'),
  codesLeft: in3('Recovery codes left', 'Codes de secours restants', 'Códigos de recuperación restantes'),
  firstAt: in3('First used', 'Premier usage', 'Primer uso'),
  lastUsedAt: in3('Last used', 'Dernier usage', 'Último uso'),
  purpose: in3('For', 'Pour', 'Para'),
  notice: in3('About', 'À propos de', 'Sobre'),
  rhythm: in3('How often', 'À quelle fréquence', 'Con qué frecuencia'),
  sentAt: in3('Sent', 'Envoi', 'Envío'),
  program: in3('Program', 'Programme', 'Programa'),
  ending: in3('Ends with', 'Se termine par', 'Termina en'),
  rights: in3('May', 'Permet', 'Permite'),
  plan: in3('Plan', 'Plan', 'Plan'),
  lastUsedOn: in3('Last used', 'Dernier usage', 'Último uso'),
  endedAt: in3('Ended', 'Close', 'Anulada'),
  symbol: in3('Symbol', 'Cote', 'Signatura'),
  text: in3('Text', 'Texte', 'Texto'),
  status: in3('Status', 'État', 'Estado'),
  size: in3('Bytes', 'Octets', 'Bytes'),
  at: in3('When', 'Quand', 'Cuándo'),
  by: in3('By', 'Par', 'Por'),
  act: in3('What was done', 'Acte', 'Acto'),
  subject: in3('About', 'À propos de', 'Sobre'),
  before: in3('Before', 'Avant', 'Antes'),
  after: in3('After', 'Après', 'Después'),
  why: in3('Why', 'Pourquoi', 'Por qué'),
}

/** The words of a few values in such a file. */
export const recordValueWords: Readonly<Record<string, InThree>> = {
  invited: in3('invited', 'invitée', 'invitada'),
  active: in3('active', 'active', 'activa'),
  left: in3('gone', 'partie', 'se fue'),
  holder: in3('holder', 'titulaire', 'titular'),
  standIn: in3('stand-in', 'remplaçant', 'suplente'),
  true: in3('yes', 'oui', 'sí'),
  false: in3('no', 'non', 'no'),
}

/** What links are for. */
export const linkPurposeWords: Readonly<Record<GuestLinkPurpose, InThree>> = {
  setUp: in3('setting Jacana up', 'la mise en place de Jacana', 'la puesta en marcha de Jacana'),
  invitation: in3('an invitation', 'une invitation', 'una invitación'),
  password: in3('a new password', 'un nouveau mot de passe', 'una nueva contraseña'),
  email: in3('a new address', 'une nouvelle adresse', 'una nueva dirección'),
}

/** The sentences above the tables of such a file. */
export const recordFileWords = {
  title: in3(
    (name: string) => `What is stored about ${name}`,
    name => `Ce qui est enregistré sur ${name}`,
    name => `Lo que está guardado sobre ${name}`,
  ),
  takenAt: in3(
    (when: string) => `Taken on ${when}. Passwords and secrets are not in it.`,
    when => `Établi le ${when}. Les mots de passe et les secrets n’y figurent pas.`,
    when => `Obtenido el ${when}. No contiene contraseñas ni secretos.`,
  ),
  nothing: in3('Nothing.', 'Rien.', 'Nada.'),
}
