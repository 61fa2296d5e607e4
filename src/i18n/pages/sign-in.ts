import { in3 } from '../in-three.ts'

/** The words of the pages to sign in, and of signing out. */
export const signInPageWords = {
  title: in3('Sign in', 'Se connecter', 'Iniciar sesión'),
  lead: in3(
    'For the people of the secretariat and of its bodies. What is published needs no account.',
    'Pour les personnes du secrétariat et de ses organes. Ce qui est publié se lit sans compte.',
    'Para las personas de la secretaría y de sus órganos. Lo publicado se lee sin cuenta.',
  ),
  email: in3('E-mail address', 'Adresse électronique', 'Correo electrónico'),
  password: in3('Password', 'Mot de passe', 'Contraseña'),
  signOut: in3('Sign out', 'Se déconnecter', 'Cerrar sesión'),
  forgotten: in3('I forgot my password', 'J’ai oublié mon mot de passe', 'Olvidé mi contraseña'),
  byProvider: in3(
    (name: string) => `Sign in with ${name}`,
    name => `Se connecter avec ${name}`,
    name => `Iniciar sesión con ${name}`,
  ),
  or: in3('or', 'ou', 'o'),
  code: {
    title: in3('Your code', 'Votre code', 'Su código'),
    lead: in3(
      'Open the authenticator app on your device and type the six digits that it shows for Jacana.',
      'Ouvrez l’application d’authentification de votre appareil et saisissez les six chiffres affichés pour Jacana.',
      'Abra la aplicación de autenticación de su dispositivo y escriba los seis dígitos que muestra para Jacana.',
    ),
    label: in3('Code', 'Code', 'Código'),
    recovery: in3(
      'Without the device, type one of your recovery codes instead.',
      'Sans l’appareil, saisissez l’un de vos codes de secours.',
      'Sin el dispositivo, escriba uno de sus códigos de recuperación.',
    ),
    again: in3('Start again', 'Recommencer', 'Empezar de nuevo'),
  },
  reset: {
    title: in3('A new password', 'Un nouveau mot de passe', 'Una contraseña nueva'),
    lead: in3(
      'Type your address. If it has an account here, a link comes by mail and is valid for two hours.',
      'Saisissez votre adresse. Si elle a un compte ici, un lien arrive par courriel, valable deux heures.',
      'Escriba su dirección. Si tiene aquí una cuenta, llegará por correo un enlace válido dos horas.',
    ),
    send: in3('Send the link', 'Envoyer le lien', 'Enviar el enlace'),
    done: in3(
      'If this address has an account here, a link is on its way. Look at your mail, and at the unwanted mail too.',
      'Si cette adresse a un compte ici, un lien est en route. Regardez vos courriels, et aussi les indésirables.',
      'Si esta dirección tiene aquí una cuenta, un enlace va en camino. Mire su correo, también el no deseado.',
    ),
    back: in3('Back to sign in', 'Retour à la connexion', 'Volver al inicio de sesión'),
  },
}
