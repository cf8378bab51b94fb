import type { SignInMessages } from '../areas.ts'

/** Swahili: sign-in and the account’s button. */
export const signIn: SignInMessages = {
  otpLogin: {
    title: 'Ingia',
    checking: 'Tunaangalia kama umeingia…',
    phone: 'Nambari ya simu',
    phoneHint: (country) => `Tutakutumia msimbo kwa SMS. Uko nje ya ${country}? Anza na + na msimbo wa nchi yako.`,
    email: 'Anwani ya barua pepe',
    emailHint: 'Tutatuma msimbo kwenye anwani hii.',
    useEmail: 'Tumia barua pepe badala yake',
    usePhone: 'Tumia nambari ya simu badala yake',
    sendCode: 'Tuma msimbo',
    justSent: 'Msimbo umetumwa sasa hivi. Subiri kidogo kabla ya kuomba mwingine.',
    waitBeforeSending: 'Unaweza kuomba msimbo baada ya',
    codeTitle: 'Andika msimbo wako',
    signedIn: 'Umeingia',
    signedInAs: (name) => `Umeingia kama ${name}`,
    signOut: 'Toka',
    signedOut: 'Umetoka kwenye akaunti.',
    offline: 'Huna mtandao. Utaweza kuingia ukirudi mtandaoni.',
  },
  codeForm: {
    code: (length) => `Msimbo wa tarakimu ${length}`,
    sentTo: (contact) => `Tumetuma msimbo kwa ${contact}.`,
    codeIncomplete: (length) => `Msimbo una tarakimu ${length}. Ziandike zote.`,
    expiresIn: 'Msimbo utafanya kazi kwa',
    expired: 'Msimbo huu umeisha muda. Omba mpya.',
    answerLost: 'Mtandao ulikatika kabla ya jibu kufika. Jaribu msimbo huu tena, au omba mpya.',
    usedUp: 'Msimbo huu haufanyi kazi. Huenda ulitumika ulipojaribu mwisho: omba mpya.',
    resent: 'Tumetuma msimbo mpya. Tumia wa mwisho.',
    verify: 'Ingia',
    resend: 'Tuma msimbo mpya',
    changePhone: 'Badilisha nambari',
    changeEmail: 'Badilisha barua pepe',
  },
  nameStep: {
    title: 'Jina lako ni nani?',
    save: 'Endelea',
    later: 'Si sasa',
  },
  accountButton: {
    checking: 'Tunaangalia kama umeingia…',
    account: 'Akaunti yako',
    open: 'Nenda kwenye akaunti yako',
    offline: 'Huna mtandao. Bado unaweza kutoka kwenye kifaa hiki.',
  },
}
