import { in3 } from '../in-three.ts'

/** The words of the pages that a link opens for somebody who has not signed in. */
export const guestLinkPageWords = {
  closedTitle: in3('This link does not open', 'Ce lien ne s’ouvre pas', 'Este enlace no se abre'),
  signIn: in3('Sign in', 'Se connecter', 'Iniciar sesión'),
  newLink: in3('Ask for a new link', 'Demander un nouveau lien', 'Pedir un enlace nuevo'),
  validUntil: in3(
    (until: string) => `This link works once, until ${until}.`,
    until => `Ce lien fonctionne une seule fois, jusqu’au ${until}.`,
    until => `Este enlace funciona una sola vez, hasta el ${until}.`,
  ),
  name: in3('Your name', 'Votre nom', 'Su nombre'),
  email: in3('Your e-mail address', 'Votre adresse électronique', 'Su correo electrónico'),
  password: in3('New password', 'Nouveau mot de passe', 'Nueva contraseña'),
  passwordHint: in3(
    'At least 12 characters. A few words that only you would put together are best.',
    '12 caractères au moins. Le mieux\u00a0: quelques mots que vous seul réuniriez.',
    'Al menos 12 caracteres. Lo mejor: unas palabras que solo usted juntaría.',
  ),
  setUp: {
    title: in3('Set up Jacana', 'Installer Jacana', 'Configurar Jacana'),
    lead: in3(
      'You become an administrator. You can then invite others.',
      'Vous prenez l’administration de Jacana. Vous pourrez ensuite inviter d’autres personnes.',
      'Usted asume la administración de Jacana. Después podrá invitar a otras personas.',
    ),
    send: in3('Create my account', 'Créer mon compte', 'Crear mi cuenta'),
  },
  invitation: {
    title: in3(
      (name: string) => `Welcome, ${name}`,
      name => `Bienvenue, ${name}`,
      name => `Le damos la bienvenida, ${name}`,
    ),
    lead: in3(
      (email: string) => `Choose a password. You will sign in with ${email}.`,
      email => `Choisissez un mot de passe. Vous vous connecterez avec ${email}.`,
      email => `Elija una contraseña. Iniciará sesión con ${email}.`,
    ),
    send: in3('Open my account', 'Ouvrir mon compte', 'Abrir mi cuenta'),
  },
  reset: {
    title: in3('A new password', 'Un nouveau mot de passe', 'Una contraseña nueva'),
    lead: in3(
      (email: string) => `For ${email}. All devices that are signed in will have to sign in again.`,
      email => `Pour ${email}. Tous les appareils connectés devront se reconnecter.`,
      email => `Para ${email}. Todos los dispositivos conectados tendrán que iniciar sesión de nuevo.`,
    ),
    send: in3('Use this password', 'Utiliser ce mot de passe', 'Usar esta contraseña'),
  },
  newAddress: {
    title: in3('Your new address', 'Votre nouvelle adresse', 'Su nueva dirección'),
    lead: in3(
      (email: string) => `From now on you sign in with ${email}, and mail goes there.`,
      email => `Désormais, vous vous connecterez avec ${email}, et les courriels y arriveront.`,
      email => `Desde ahora iniciará sesión con ${email}, y allí llegará el correo.`,
    ),
    send: in3('Use this address', 'Utiliser cette adresse', 'Usar esta dirección'),
  },
  done: in3(
    'That is done. You can sign in now.',
    'C’est fait. Vous pouvez vous connecter.',
    'Hecho. Ya puede iniciar sesión.',
  ),
}
