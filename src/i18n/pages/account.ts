import { count } from '../formats.ts'
import { in3 } from '../in-three.ts'

/** The words of the page of one's own account. */
export const accountPageWords = {
  title: in3('My account', 'Mon compte', 'Mi cuenta'),
  signedInAs: in3(
    (email: string) => `You sign in with ${email}.`,
    email => `Vous vous connectez avec ${email}.`,
    email => `Inicia sesión con ${email}.`,
  ),
  ofExample: in3(
    'This person belongs to the example and has no password.',
    'Cette personne fait partie de l’exemple et n’a pas de mot de passe.',
    'Esta persona es del ejemplo y no tiene contraseña.',
  ),
  more: {
    title: in3('Also mine', 'Aussi à moi', 'También mío'),
    notices: in3('What is sent to me', 'Ce qui m’est envoyé', 'Lo que se me envía'),
    keys: in3('My keys for programs', 'Mes clés pour programmes', 'Mis claves para programas'),
    data: in3('What is stored about me', 'Ce qui est enregistré sur moi', 'Lo que está guardado sobre mí'),
  },
  saved: in3('Saved.', 'Enregistré.', 'Guardado.'),
  unchanged: in3('Nothing was changed.', 'Rien n’a été modifié.', 'No se cambió nada.'),
  me: {
    title: in3('About me', 'À propos de moi', 'Sobre mí'),
    name: in3('Name', 'Nom', 'Nombre'),
    language: in3('Language of mails', 'Langue des courriels', 'Idioma de los correos'),
    zone: in3('Time zone', 'Fuseau horaire', 'Zona horaria'),
    ownZone: in3('As the secretariat', 'Comme le secrétariat', 'Como la secretaría'),
    save: in3('Save', 'Enregistrer', 'Guardar'),
  },
  password: {
    title: in3('Password', 'Mot de passe', 'Contraseña'),
    current: in3('Present password', 'Mot de passe actuel', 'Contraseña actual'),
    next: in3('New password', 'Nouveau mot de passe', 'Nueva contraseña'),
    hint: in3(
      'At least 12 characters. Your other devices will have to sign in again.',
      '12 caractères au moins. Vos autres appareils devront se reconnecter.',
      'Al menos 12 caracteres. Sus otros dispositivos tendrán que iniciar sesión de nuevo.',
    ),
    save: in3('Change the password', 'Changer le mot de passe', 'Cambiar la contraseña'),
    done: in3(
      'Your password is new. All your other devices are signed out.',
      'Votre mot de passe est changé. Vos autres appareils sont déconnectés.',
      'Su contraseña es nueva. Sus otros dispositivos están desconectados.',
    ),
  },
  address: {
    title: in3('E-mail address', 'Adresse électronique', 'Correo electrónico'),
    next: in3('New address', 'Nouvelle adresse', 'Nueva dirección'),
    hint: in3(
      'A link goes to the new address. It counts once you open that link.',
      'Un lien part vers la nouvelle adresse. Elle compte dès que vous ouvrez ce lien.',
      'Se envía un enlace a la nueva dirección. Vale en cuanto abra ese enlace.',
    ),
    save: in3('Send the link', 'Envoyer le lien', 'Enviar el enlace'),
    done: in3(
      'A link is on its way to the new address.',
      'Un lien est en route vers la nouvelle adresse.',
      'Un enlace va en camino a la nueva dirección.',
    ),
  },
  factor: {
    title: in3('Second factor', 'Second facteur', 'Segundo factor'),
    none: in3(
      'Off. A code from an app on your device protects your account even if somebody knows your password.',
      'Désactivé. Un code affiché sur votre appareil protège votre compte même si quelqu’un connaît le mot de passe.',
      'Desactivado. Un código de su dispositivo protege su cuenta aunque alguien conozca la contraseña.',
    ),
    on: in3(
      (codes: number) => `On. ${count.en(codes, 'recovery code is', 'recovery codes are')} left.`,
      codes => `Activé. Il reste ${count.fr(codes, 'code de secours', 'codes de secours')}.`,
      codes =>
        `Activado. ${codes === 1 ? 'Queda' : 'Quedan'} ${count.es(codes, 'código de recuperación', 'códigos de recuperación')}.`,
    ),
    set: in3('Set a second factor', 'Activer un second facteur', 'Activar un segundo factor'),
    open: in3(
      'New codes, or turn it off',
      'Nouveaux codes, ou le désactiver',
      'Códigos nuevos, o desactivarlo',
    ),
  },
  sessions: {
    title: in3('Where I am signed in', 'Où je suis connecté', 'Dónde tengo la sesión abierta'),
    browser: in3('Browser', 'Navigateur', 'Navegador'),
    since: in3('Since', 'Depuis', 'Desde'),
    used: in3('Last used', 'Dernière utilisation', 'Último uso'),
    here: in3('this one', 'celui-ci', 'este'),
    unknown: in3('Another browser', 'Autre navigateur', 'Otro navegador'),
    on: in3(
      (browser: string, device: string) => `${browser} on ${device}`,
      (browser, device) => `${browser} sur ${device}`,
      (browser, device) => `${browser} en ${device}`,
    ),
    end: in3('Sign out', 'Déconnecter', 'Cerrar'),
    endThat: in3(
      (browser: string) => `Sign out ${browser}`,
      browser => `Déconnecter ${browser}`,
      browser => `Cerrar la sesión de ${browser}`,
    ),
    endOthers: in3('Sign out all others', 'Déconnecter tous les autres', 'Cerrar todas las demás'),
    done: in3('That session is over.', 'Cette session est terminée.', 'Esa sesión está cerrada.'),
  },
}
