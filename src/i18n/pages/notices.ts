import { in3 } from '../in-three.ts'

/** The words of the pages where people choose which notices they get, and decline them. */
export const noticePageWords = {
  title: in3('Notices by mail', 'Avis par courriel', 'Avisos por correo'),
  lead: in3(
    'Choose how often each kind of notice comes. Those of a day come together at seven in the morning, those of a week on Monday.',
    'Choisissez à quel rythme vient chaque sorte d’avis. Ceux d’un jour viennent ensemble à sept heures du matin, ceux d’une semaine le lundi.',
    'Elija con qué frecuencia llega cada clase de aviso. Los de un día llegan juntos a las siete de la mañana, los de una semana el lunes.',
  ),
  always: in3(
    'Mail about your account, such as a new password, always comes at once.',
    'Les messages sur votre compte, tel un nouveau mot de passe, viennent toujours tout de suite.',
    'Los mensajes sobre su cuenta, como una nueva contraseña, llegan siempre enseguida.',
  ),
  owed: in3(
    'You must know this, so it cannot be declined.',
    'Vous devez le savoir\u00a0: on ne peut pas y renoncer.',
    'Debe saberlo, así que no se puede rechazar.',
  ),
  save: in3('Save', 'Enregistrer', 'Guardar'),
  saved: in3('Your choice is saved.', 'Votre choix est enregistré.', 'Su elección está guardada.'),
  bounced: in3(
    'The last mail to you came back. Ask the person who runs Jacana for another address.',
    'Le dernier message qui vous était destiné est revenu. Demandez une autre adresse à la personne qui gère Jacana.',
    'El último mensaje para usted volvió. Pida otra dirección a quien administra Jacana.',
  ),
  unsubscribe: {
    title: in3(
      'Get no more of these mails?',
      'Ne plus recevoir ces messages\u202f?',
      '¿No recibir más estos mensajes?',
    ),
    lead: in3(
      'You will get no more mail of this kind:',
      'Vous ne recevrez plus de message de cette sorte\u00a0:',
      'No recibirá más mensajes de esta clase:',
    ),
    send: in3('Send me no more', 'Ne plus m’en envoyer', 'No enviarme más'),
    doneTitle: in3(
      'You get no more of these mails',
      'Vous ne recevez plus ces messages',
      'Ya no recibe estos mensajes',
    ),
    done: in3(
      'From now on Jacana sends you no mail of this kind:',
      'Désormais, Jacana ne vous envoie plus de message de cette sorte\u00a0:',
      'Desde ahora Jacana no le envía mensajes de esta clase:',
    ),
    change: in3('Choose what is sent to you', 'Choisir ce qui vous est envoyé', 'Elegir lo que se le envía'),
  },
}
