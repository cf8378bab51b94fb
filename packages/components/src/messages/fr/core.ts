import type { SharedMessages } from '../areas.ts'
import { plural } from '../plural.ts'

/** French: words of every page, and words that several areas share. */
export const core: SharedMessages = {
  locale: 'fr',
  errors: {
    unreachable: 'La boutique est injoignable pour le moment. Vérifiez votre connexion, puis réessayez.',
    'connection-lost': 'La connexion s’est coupée avant la réponse. Réessayez : rien ne sera fait deux fois.',
    timeout: 'La réponse tarde trop. Vérifiez votre connexion, puis réessayez.',
    cancelled: 'L’opération a été arrêtée avant la fin. Réessayez quand vous voulez.',
    'unexpected-answer': 'La réponse est illisible. Sur un Wi-Fi public, connectez-vous-y d’abord, puis réessayez.',
    'too-large': 'La réponse est trop volumineuse pour être affichée. Réessayez, ou prévenez la boutique si cela dure.',
    'server-error': 'Un problème est survenu de notre côté. Patientez un instant, puis réessayez.',
    unauthenticated: 'Vous êtes déconnecté. Reconnectez-vous pour continuer.',
    'session-revoked': 'Vous avez été déconnecté par sécurité. Reconnectez-vous pour continuer.',
    'session-changed':
      'Une autre personne s’est connectée sur cet appareil. Rien n’a été modifié : vérifiez ce qui est affiché, puis réessayez.',
    'cookies-blocked':
      'Votre navigateur bloque les cookies de la boutique. Autorisez-les, puis demandez un nouveau code.',
    validation: 'Certaines informations sont à revoir. Corrigez-les, puis réessayez.',
    'not-found': 'Cet élément n’existe plus. Il a peut-être été supprimé sur un autre appareil.',
    conflict: 'Cet élément a été modifié ailleurs. Vérifiez ce qui est affiché, puis réessayez.',
    refused: 'La boutique ne le permet pas. Demandez-lui de l’aide si besoin.',
    'otp-invalid': 'Ce code n’est pas le bon. Regardez le dernier message et saisissez le code à nouveau.',
    'otp-expired': 'Ce code a expiré. Demandez-en un nouveau.',
    'too-many-attempts': 'Trop de codes erronés. Demandez un nouveau code.',
    'rate-limited': 'Trop d’essais en peu de temps. Patientez un peu, puis réessayez.',
    'in-progress': 'Votre dernier essai est encore en cours. Patientez un instant, puis réessayez.',
    'key-reused': 'Ceci ne correspond pas à votre envoi précédent. Vérifiez ce qui est affiché, puis réessayez.',
    unknown: 'Un problème est survenu. Réessayez, ou demandez de l’aide à la boutique.',
  },
  errorsWithWait: {
    'rate-limited': (wait) => `Trop d’essais en peu de temps. Réessayez dans ${wait}.`,
    'too-many-attempts': (wait) => `Trop de codes erronés. Réessayez dans ${wait}.`,
  },
  common: {
    tryAgain: 'Réessayer',
    reloadPage: 'Recharger la page',
    cancel: 'Annuler',
    save: 'Enregistrer',
    signIn: 'Se connecter',
    showMore: 'Afficher plus',
    shown: (shown, all) => `${shown} sur ${all}`,
    formFailed: 'Le formulaire n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
    formLoading: 'Chargement du formulaire…',
    saveInterrupted: 'La connexion s’est coupée avant la réponse. Réessayez : rien ne sera enregistré deux fois.',
    stillWorking: 'Toujours en cours…',
    waitingForConnection: 'En attente de connexion. Nous continuerons dès votre retour en ligne.',
    optional: 'facultatif',
    tooLong: (limit) => `C’est trop long : ${limit} caractères au maximum.`,
    refusedField: 'La boutique n’a pas accepté cette information. Vérifiez-la, puis réessayez.',
    checkFields: (count) =>
      plural('fr', count, { one: 'Une information est à revoir', other: `${count} informations sont à revoir` }),
  },
  orderTypeNames: { delivery: 'Livraison', pickup: 'Retrait', dine_in: 'Sur place' },
  walletNames: {
    wallet: (name, digits) => `${name}, numéro se terminant par ${digits}`,
    numberEnding: (digits) => `numéro se terminant par ${digits}`,
  },
  contactProblems: {
    phone: 'Ce numéro semble incorrect. Vérifiez les chiffres, ou commencez par + pour un autre pays.',
    email: 'Cette adresse semble incorrecte. Il lui faut un @ et une fin comme .com.',
  },
  profileFields: {
    field: { name: 'Nom', phone: 'Numéro de téléphone', email: 'Adresse e-mail' },
    hint: {
      name: 'Tel qu’il doit figurer sur vos commandes.',
      phone: 'Vous pourrez désormais vous connecter avec ce numéro.',
      email: 'Vous pourrez désormais vous connecter avec cette adresse.',
    },
    nameMissing: 'Indiquez votre nom.',
    taken: {
      phone: 'Ce numéro appartient à un autre compte. Choisissez-en un autre, ou connectez-vous avec lui.',
      email: 'Cette adresse appartient à un autre compte. Choisissez-en une autre, ou connectez-vous avec elle.',
    },
  },
}
