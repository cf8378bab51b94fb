import type { SignInMessages } from '../areas.ts'

/** French: sign-in and the account’s button. */
export const signIn: SignInMessages = {
  otpLogin: {
    title: 'Se connecter',
    checking: 'Vérification de votre connexion…',
    phone: 'Numéro de téléphone',
    phoneHint: (country) => `Vous recevrez un code par SMS. Hors ${country} ? Commencez par + et l’indicatif.`,
    email: 'Adresse e-mail',
    emailHint: 'Nous enverrons un code à cette adresse.',
    useEmail: 'Utiliser plutôt l’e-mail',
    usePhone: 'Utiliser plutôt le téléphone',
    sendCode: 'Envoyer le code',
    justSent: 'Un code vient d’être envoyé. Patientez un peu avant d’en demander un autre.',
    waitBeforeSending: 'Vous pourrez demander un code dans',
    codeTitle: 'Saisissez votre code',
    signedIn: 'Vous êtes connecté',
    signedInAs: (name) => `Connecté : ${name}`,
    signOut: 'Se déconnecter',
    signedOut: 'Vous êtes déconnecté.',
    offline: 'Vous êtes hors ligne. Vous pourrez vous connecter dès votre retour en ligne.',
  },
  codeForm: {
    code: (length) => `Code à ${length} chiffres`,
    sentTo: (contact) => `Nous avons envoyé un code à ${contact}.`,
    codeIncomplete: (length) => `Le code a ${length} chiffres. Saisissez-les tous.`,
    expiresIn: 'Le code est encore valable',
    expired: 'Ce code a expiré. Demandez-en un nouveau.',
    answerLost: 'La connexion s’est coupée avant la réponse. Réessayez ce code, ou demandez-en un nouveau.',
    usedUp: 'Ce code ne fonctionne pas. Votre dernier essai l’a peut-être utilisé : demandez-en un nouveau.',
    resent: 'Nous avons envoyé un nouveau code. Utilisez le dernier reçu.',
    verify: 'Se connecter',
    resend: 'Envoyer un nouveau code',
    changePhone: 'Changer de numéro',
    changeEmail: 'Changer d’adresse e-mail',
  },
  nameStep: {
    title: 'Comment vous appelez-vous ?',
    save: 'Continuer',
    later: 'Plus tard',
  },
  accountButton: {
    checking: 'Vérification de votre connexion…',
    account: 'Votre compte',
    open: 'Voir votre compte',
    offline: 'Vous êtes hors ligne. Vous pouvez tout de même vous déconnecter sur cet appareil.',
  },
}
