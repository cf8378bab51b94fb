import type { SharedMessages } from '../areas.ts'
import { plural } from '../plural.ts'

/** Swahili: words of every page, and words that several areas share. */
export const core: SharedMessages = {
  locale: 'sw',
  errors: {
    unreachable: 'Duka halipatikani kwa sasa. Angalia mtandao wako, kisha ujaribu tena.',
    'connection-lost': 'Mtandao ulikatika kabla ya jibu kufika. Jaribu tena: hakuna kitakachofanyika mara mbili.',
    timeout: 'Jibu linachelewa sana. Angalia mtandao wako, kisha ujaribu tena.',
    cancelled: 'Shughuli ilisimamishwa kabla ya kumalizika. Jaribu tena ukiwa tayari.',
    'unexpected-answer': 'Jibu halisomeki. Kama unatumia Wi-Fi ya umma, ingia kwayo kwanza, kisha ujaribu tena.',
    'too-large': 'Jibu ni kubwa mno kuonyeshwa hapa. Jaribu tena, au liambie duka kama hali inaendelea.',
    'server-error': 'Kumetokea hitilafu upande wetu. Subiri kidogo, kisha ujaribu tena.',
    unauthenticated: 'Umetoka kwenye akaunti. Ingia tena ili kuendelea.',
    'session-revoked': 'Umetolewa kwenye akaunti kwa usalama wako. Ingia tena ili kuendelea.',
    'session-changed':
      'Mtu mwingine ameingia kwenye kifaa hiki. Hakuna kilichobadilishwa: angalia kinachoonyeshwa, kisha ujaribu tena.',
    'cookies-blocked': 'Kivinjari chako kinazuia vidakuzi vya duka hili. Viruhusu, kisha uombe msimbo mpya.',
    validation: 'Baadhi ya taarifa zinahitaji kuangaliwa tena. Zirekebishe, kisha ujaribu tena.',
    'not-found': 'Hiki hakipo tena. Huenda kimefutwa kwenye kifaa kingine.',
    conflict: 'Hiki kimebadilishwa mahali pengine. Angalia kinachoonyeshwa sasa, kisha ujaribu tena.',
    refused: 'Duka haliruhusu hili. Liombe msaada ukihitaji.',
    'otp-invalid': 'Msimbo huo si sahihi. Angalia ujumbe wa mwisho na uandike msimbo tena.',
    'otp-expired': 'Msimbo huu umeisha muda. Omba mpya.',
    'too-many-attempts': 'Umekosea msimbo mara nyingi mno. Omba mpya.',
    'rate-limited': 'Umejaribu mara nyingi kwa muda mfupi. Subiri kidogo, kisha ujaribu tena.',
    'in-progress': 'Jaribio lako la mwisho bado linaendelea. Subiri kidogo, kisha ujaribu tena.',
    'key-reused': 'Hii hailingani na ulichotuma mwanzo. Angalia kinachoonyeshwa, kisha ujaribu tena.',
    unknown: 'Kumetokea hitilafu. Jaribu tena, au liombe duka msaada.',
  },
  errorsWithWait: {
    'rate-limited': (wait) => `Umejaribu mara nyingi kwa muda mfupi. Jaribu tena baada ya ${wait}.`,
    'too-many-attempts': (wait) => `Umekosea msimbo mara nyingi mno. Jaribu tena baada ya ${wait}.`,
  },
  common: {
    tryAgain: 'Jaribu tena',
    reloadPage: 'Pakia ukurasa upya',
    cancel: 'Ghairi',
    save: 'Hifadhi',
    signIn: 'Ingia',
    showMore: 'Onyesha zaidi',
    shown: (shown, all) => `${shown} kati ya ${all} zinaonyeshwa`,
    formFailed: 'Fomu haikupakia. Angalia mtandao wako, kisha ujaribu tena.',
    formLoading: 'Fomu inapakia…',
    saveInterrupted: 'Mtandao ulikatika kabla ya jibu kufika. Jaribu tena: haitahifadhiwa mara mbili.',
    stillWorking: 'Bado inaendelea…',
    waitingForConnection: 'Inasubiri mtandao. Tutaendelea ukirudi mtandaoni.',
    optional: 'si lazima',
    tooLong: (limit) => `Ni ndefu mno. Tumia herufi ${limit} au chini ya hapo.`,
    refusedField: 'Duka halikukubali taarifa hii. Iangalie, kisha ujaribu tena.',
    checkFields: (count) =>
      plural('sw', count, {
        one: 'Taarifa moja inahitaji kuangaliwa tena',
        other: `Taarifa ${count} zinahitaji kuangaliwa tena`,
      }),
  },
  orderTypeNames: { delivery: 'Kuletewa', pickup: 'Kuchukua mwenyewe', dine_in: 'Kula hapo hapo' },
  walletNames: {
    wallet: (name, digits) => `${name}, nambari inayoishia ${digits}`,
    numberEnding: (digits) => `nambari inayoishia ${digits}`,
  },
  contactProblems: {
    phone: 'Hiyo haionekani kama nambari ya simu. Angalia tarakimu, au anza na + kwa nchi nyingine.',
    email: 'Hiyo haionekani kama barua pepe. Inahitaji @ na mwisho kama .com.',
  },
  profileFields: {
    field: { name: 'Jina', phone: 'Nambari ya simu', email: 'Anwani ya barua pepe' },
    hint: {
      name: 'Kama linavyopaswa kuonekana kwenye maagizo yako.',
      phone: 'Kuanzia sasa unaweza kuingia kwa nambari hii.',
      email: 'Kuanzia sasa unaweza kuingia kwa anwani hii.',
    },
    nameMissing: 'Andika jina lako.',
    taken: {
      phone: 'Akaunti nyingine ina nambari hii. Tumia tofauti, au ingia nayo.',
      email: 'Akaunti nyingine ina anwani hii. Tumia tofauti, au ingia nayo.',
    },
  },
}
