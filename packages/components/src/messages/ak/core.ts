import type { SharedMessages } from '../areas.ts'
import { plural } from '../plural.ts'

/** Twi: words of every page, and words that several areas share. */
export const core: SharedMessages = {
  // ICU knows Twi as `ak`, and not as `tw`.
  locale: 'ak',
  errors: {
    unreachable: 'Yɛntumi nnya sotɔɔ no seesei. Hwɛ wo intanɛt, na san sɔ hwɛ.',
    'connection-lost': 'Intanɛt no twaa ansa na mmuae reba. San sɔ hwɛ: biribiara nkɔ so mprenu.',
    timeout: 'Ɛregye bere pii. Hwɛ wo intanɛt, na san sɔ hwɛ.',
    cancelled: 'Wogyaee eyi ansa na ɛrewie. Sɛ wopɛ a, san sɔ hwɛ.',
    'unexpected-answer': 'Yɛntumi nkenkan mmuae no. Sɛ wowɔ baguam Wi-Fi so a, di kan hyɛn mu, na san sɔ hwɛ.',
    'too-large': 'Mmuae no so dodo sɛ yɛde bɛkyerɛ ha. San sɔ hwɛ, anaa ka kyerɛ sotɔɔ no sɛ ɛkɔ so a.',
    'server-error': 'Biribi ankɔ yiye wɔ yɛn fam. Twɛn kakra, na san sɔ hwɛ.',
    unauthenticated: 'Woafi wo akontaa no mu. San hyɛn mu na toa so.',
    'session-revoked': 'Yɛayi wo afi mu esiane wo bammɔ nti. San hyɛn mu na toa so.',
    'session-changed': 'Obi foforɔ ahyɛn mfiri yi so. Hwee nsakrae: hwɛ nea ɛda adi no, na san sɔ hwɛ.',
    'cookies-blocked': 'Wo browser no siw sotɔɔ yi kookis ano. Ma ho kwan, na bisa koodu foforɔ.',
    validation: 'Nsɛm no bi hia sɛ wosan hwɛ. Siesie, na san sɔ hwɛ.',
    'not-found': 'Eyi nni ha bio. Ebia wɔayi afi mfiri foforɔ so.',
    conflict: 'Wɔasakra eyi wɔ baabi foforɔ. Hwɛ nea ɛda adi seesei, na san sɔ hwɛ.',
    refused: 'Sotɔɔ no mma eyi ho kwan. Sɛ wohia mmoa a, bisa wɔn.',
    'otp-invalid': 'Koodu no nteɛ. Hwɛ nkra a etwa to no, na san kyerɛw koodu no.',
    'otp-expired': 'Koodu yi bere atwam. Bisa foforɔ.',
    'too-many-attempts': 'Koodu a ɛnteɛ no adɔɔso. Bisa foforɔ.',
    'rate-limited': 'Woasɔ ahwɛ mprɛ pii wɔ bere tiaa mu. Twɛn kakra, na san sɔ hwɛ.',
    'in-progress': 'Nea wosɔ hwɛe no da so kɔ so. Twɛn kakra, na san sɔ hwɛ.',
    'key-reused': 'Eyi ne nea wodi kan de kɔe no nsɛ. Hwɛ nea ɛda adi, na san sɔ hwɛ.',
    unknown: 'Biribi ankɔ yiye. San sɔ hwɛ, anaa bisa sotɔɔ no mmoa.',
  },
  errorsWithWait: {
    'rate-limited': (wait) => `Woasɔ ahwɛ mprɛ pii wɔ bere tiaa mu. San sɔ hwɛ wɔ ${wait} akyi.`,
    'too-many-attempts': (wait) => `Koodu a ɛnteɛ no adɔɔso. San sɔ hwɛ wɔ ${wait} akyi.`,
  },
  common: {
    tryAgain: 'San sɔ hwɛ',
    reloadPage: 'San bue kratafa no',
    cancel: 'Gyae',
    save: 'Kora',
    signIn: 'Hyɛn mu',
    showMore: 'Kyerɛ bi ka ho',
    shown: (shown, all) => `${all} mu ${shown} na ɛda adi`,
    formFailed: 'Krataa no amma. Hwɛ wo intanɛt, na san sɔ hwɛ.',
    formLoading: 'Krataa no reba…',
    saveInterrupted: 'Intanɛt no twaa ansa na mmuae reba. San sɔ hwɛ: yɛnkora no mprenu.',
    stillWorking: 'Ɛda so kɔ so…',
    waitingForConnection: 'Yɛretwɛn intanɛt. Sɛ ɛba a, yɛbɛtoa so.',
    optional: 'ɛnyɛ ɔhyɛ',
    tooLong: (limit) => `Ɛware dodo. Mma ɛnsen nkyerɛwde ${limit}.`,
    refusedField: 'Sotɔɔ no annye eyi. Hwɛ, na san sɔ hwɛ.',
    checkFields: (count) =>
      plural('ak', count, { one: 'Asɛm baako hia sɛ wosan hwɛ', other: `Nsɛm ${count} hia sɛ wosan hwɛ` }),
  },
  orderTypeNames: { delivery: 'Fa brɛ me', pickup: 'Mebɛfa', dine_in: 'Medi wɔ hɔ' },
  walletNames: {
    wallet: (name, digits) => `${name}, nɔma a ewie ${digits}`,
    numberEnding: (digits) => `nɔma a ewie ${digits}`,
  },
  contactProblems: {
    phone: 'Eyi nsɛ fon nɔma. Hwɛ nɔma no, anaa fa + fi ase ma ɔman foforɔ.',
    email: 'Eyi nsɛ imeel adrɛs. Ɛhia @ ne awiei te sɛ .com.',
  },
  profileFields: {
    field: { name: 'Din', phone: 'Fon nɔma', email: 'Imeel adrɛs' },
    hint: {
      name: 'Sɛnea ɛsɛ sɛ ɛda adi wɔ nea wotɔ so.',
      phone: 'Fi nnɛ, wubetumi de nɔma yi ahyɛn mu.',
      email: 'Fi nnɛ, wubetumi de adrɛs yi ahyɛn mu.',
    },
    nameMissing: 'Kyerɛw wo din.',
    taken: {
      phone: 'Akontaa foforɔ wɔ nɔma yi. Fa foforɔ, anaa fa hyɛn mu.',
      email: 'Akontaa foforɔ wɔ adrɛs yi. Fa foforɔ, anaa fa hyɛn mu.',
    },
  },
}
