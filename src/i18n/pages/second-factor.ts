import { in3 } from '../in-three.ts'

/** The words of the page where a second factor is set or turned off. */
export const secondFactorPageWords = {
  title: in3('Second factor', 'Second facteur', 'Segundo factor'),
  lead: in3(
    'After your password, Jacana asks for a code that an app on your device shows.',
    'Après le mot de passe, Jacana demande un code qu’une application affiche sur votre appareil.',
    'Después de la contraseña, Jacana pide un código que una aplicación muestra en su dispositivo.',
  ),
  demanded: in3(
    'Your role demands a second factor. Set it now: everything else opens afterwards.',
    'Votre rôle exige un second facteur. Activez-le maintenant\u00a0: le reste s’ouvrira ensuite.',
    'Su rol exige un segundo factor. Actívelo ahora: lo demás se abrirá después.',
  ),
  begin: in3('Set a second factor', 'Activer un second facteur', 'Activar un segundo factor'),
  scan: {
    title: in3(
      '1. Show the app this picture',
      '1. Montrez cette image à l’application',
      '1. Muestre esta imagen a la aplicación',
    ),
    picture: in3(
      'QR code for the authenticator app; the key beside it says the same',
      'Code QR pour l’application d’authentification\u202f; la clé à côté dit la même chose',
      'Código QR para la aplicación de autenticación; la clave de al lado dice lo mismo',
    ),
    key: in3(
      'Or type this key into the app:',
      'Ou saisissez cette clé dans l’application\u00a0:',
      'O escriba esta clave en la aplicación:',
    ),
    open: in3(
      'Open the app on this device',
      'Ouvrir l’application sur cet appareil',
      'Abrir la aplicación en este dispositivo',
    ),
  },
  confirm: {
    title: in3(
      '2. Type the code that it shows',
      '2. Saisissez le code affiché',
      '2. Escriba el código que muestra',
    ),
    code: in3('Code', 'Code', 'Código'),
    send: in3('Turn on', 'Activer', 'Activar'),
    another: in3('Make another key', 'Créer une autre clé', 'Crear otra clave'),
  },
  codes: {
    title: in3('Your recovery codes', 'Vos codes de secours', 'Sus códigos de recuperación'),
    lead: in3(
      'Each works once, when you do not have your device. Print or write them down now: nobody can show them again.',
      'Chacun sert une fois, quand vous n’avez pas votre appareil. Imprimez-les ou notez-les\u00a0: ils ne seront plus affichés.',
      'Cada uno sirve una vez, cuando no tenga su dispositivo. Imprímalos o anótelos: nadie podrá mostrarlos otra vez.',
    ),
    done: in3(
      'The second factor is on.',
      'Le second facteur est activé.',
      'El segundo factor está activado.',
    ),
    renewed: in3(
      'These codes are new. The earlier ones no longer work.',
      'Ces codes sont nouveaux. Les précédents ne servent plus.',
      'Estos códigos son nuevos. Los anteriores ya no sirven.',
    ),
    next: in3('I have them: to my account', 'C’est noté\u00a0: vers mon compte', 'Los tengo: ir a mi cuenta'),
  },
  renew: {
    title: in3('New recovery codes', 'Nouveaux codes de secours', 'Códigos de recuperación nuevos'),
    lead: in3(
      'They take the place of all that you have now.',
      'Ils remplacent tous ceux que vous avez.',
      'Sustituyen a todos los que tiene ahora.',
    ),
    hint: in3(
      'The code that your app shows, or one of the recovery codes that you have left.',
      'Le code de votre application, ou l’un des codes de secours qui vous restent.',
      'El código de su aplicación, o uno de los códigos de recuperación que le quedan.',
    ),
    send: in3('Make new codes', 'Créer de nouveaux codes', 'Crear códigos nuevos'),
  },
  off: {
    title: in3('Turn it off', 'Le désactiver', 'Desactivarlo'),
    hint: in3(
      'Turn it off and set it again for a new device.',
      'Désactivez-le puis réactivez-le pour un nouvel appareil.',
      'Desactívelo y actívelo otra vez para un dispositivo nuevo.',
    ),
    password: in3('Present password', 'Mot de passe actuel', 'Contraseña actual'),
    send: in3('Turn off', 'Désactiver', 'Desactivar'),
    isDemanded: in3(
      'Your role demands it, so it cannot be turned off.',
      'Votre rôle l’exige\u00a0: il ne peut pas être désactivé.',
      'Su rol lo exige, así que no se puede desactivar.',
    ),
  },
}
