import type { SignInMessages } from '../areas.ts'

/** Hausa: sign-in and the account’s button. */
export const signIn: SignInMessages = {
  otpLogin: {
    title: 'Shiga',
    checking: 'Ana duba ko ka shiga…',
    phone: 'Lambar waya',
    phoneHint: (country) => `Za mu aika maka lamba ta SMS. Ba ka ${country}? Fara da + da lambar ƙasarka.`,
    email: 'Adireshin imel',
    emailHint: 'Za mu aika lamba zuwa wannan adireshin.',
    useEmail: 'Yi amfani da imel maimakon haka',
    usePhone: 'Yi amfani da waya maimakon haka',
    sendCode: 'Aika lamba',
    justSent: 'An aika lamba yanzun nan. Jira kaɗan kafin ka nemi wata.',
    waitBeforeSending: 'Za ka iya neman lamba bayan',
    codeTitle: 'Rubuta lambarka',
    signedIn: 'Ka shiga',
    signedInAs: (name) => `Ka shiga a matsayin ${name}`,
    signOut: 'Fita',
    signedOut: 'Ka fita.',
    offline: 'Babu sadarwa. Za ka iya shiga idan ta dawo.',
  },
  codeForm: {
    code: (length) => `Lamba mai tsawon ${length}`,
    sentTo: (contact) => `Mun aika lamba zuwa ${contact}.`,
    codeIncomplete: (length) => `Lambar tana da tsawon ${length}. Rubuta ta duka.`,
    expiresIn: 'Lambar za ta yi aiki na',
    expired: 'Lokacin wannan lambar ya ƙare. Nemi sabuwa.',
    answerLost: 'Sadarwa ta yanke kafin amsa ta iso. Sake gwada wannan lambar, ko ka nemi sabuwa.',
    usedUp: 'Wannan lambar ba ta aiki. Mai yiwuwa an yi amfani da ita a gwajin ƙarshe: nemi sabuwa.',
    resent: 'Mun aika sabuwar lamba. Yi amfani da ta ƙarshe.',
    verify: 'Shiga',
    resend: 'Aika sabuwar lamba',
    changePhone: 'Canza lambar waya',
    changeEmail: 'Canza adireshin imel',
  },
  nameStep: {
    title: 'Menene sunanka?',
    save: 'Ci gaba',
    later: 'Ba yanzu ba',
  },
  accountButton: {
    checking: 'Ana duba ko ka shiga…',
    account: 'Asusunka',
    open: 'Je asusunka',
    offline: 'Babu sadarwa. Har yanzu za ka iya fita a wannan na’urar.',
  },
}
