import type { SignInMessages } from '../areas.ts'

/** Twi: sign-in and the account’s button. */
export const signIn: SignInMessages = {
  otpLogin: {
    title: 'Hyɛn mu',
    checking: 'Yɛrehwɛ sɛ woahyɛn mu anaa…',
    phone: 'Fon nɔma',
    phoneHint: (country) => `Yɛde koodu bɛkɔ wo fon so. Wonni ${country}? Fa + ne wo man koodu fi ase.`,
    email: 'Imeel adrɛs',
    emailHint: 'Yɛde koodu bɛkɔ saa adrɛs yi so.',
    useEmail: 'Fa imeel mmom',
    usePhone: 'Fa fon nɔma mmom',
    sendCode: 'Fa koodu bra',
    justSent: 'Yɛde koodu bi aba seesei ara. Twɛn kakra ansa na woabisa foforo.',
    waitBeforeSending: 'Wubetumi abisa koodu wɔ',
    codeTitle: 'Kyerɛw wo koodu',
    signedIn: 'Woahyɛn mu',
    signedInAs: (name) => `Woahyɛn mu sɛ ${name}`,
    signOut: 'Fi mu',
    signedOut: 'Woafi mu.',
    offline: 'Wonni intanɛt. Sɛ ɛba a, wubetumi ahyɛn mu.',
  },
  codeForm: {
    code: (length) => `Koodu a ɛyɛ nɔma ${length}`,
    sentTo: (contact) => `Yɛde koodu akɔ ${contact}.`,
    codeIncomplete: (length) => `Koodu no yɛ nɔma ${length}. Kyerɛw ne nyinaa.`,
    expiresIn: 'Koodu no yɛ adwuma kosi',
    expired: 'Koodu yi bere atwam. Bisa foforɔ.',
    answerLost: 'Intanɛt no twaa ansa na mmuae reba. San sɔ koodu yi hwɛ, anaa bisa foforɔ.',
    usedUp: 'Koodu yi nyɛ adwuma. Ebia wode yɛɛ adwuma bere a etwa to no: bisa foforɔ.',
    resent: 'Yɛde koodu foforɔ aba. Fa nea etwa to no.',
    verify: 'Hyɛn mu',
    resend: 'Fa koodu foforɔ bra',
    changePhone: 'Sesa nɔma',
    changeEmail: 'Sesa imeel adrɛs',
  },
  nameStep: {
    title: 'Wo din de sɛn?',
    save: 'Toa so',
    later: 'Ɛnyɛ seesei',
  },
  accountButton: {
    checking: 'Yɛrehwɛ sɛ woahyɛn mu anaa…',
    account: 'W’akontaa',
    open: 'Kɔ w’akontaa mu',
    offline: 'Wonni intanɛt. Wuda so tumi fi mu wɔ mfiri yi so.',
  },
}
