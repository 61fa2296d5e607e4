import { in3 } from '../in-three.ts'

/** The words of the page to sign in, and of signing out. */
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
}
