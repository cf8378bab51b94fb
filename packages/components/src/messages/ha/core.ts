import type { SharedMessages } from '../areas.ts'
import { plural } from '../plural.ts'

/** Hausa: words of every page, and words that several areas share. */
export const core: SharedMessages = {
  locale: 'ha',
  errors: {
    unreachable: 'Ba mu iya samun shagon yanzu ba. Duba hanyar sadarwarka, sannan ka sake gwadawa.',
    'connection-lost': 'Sadarwa ta yanke kafin amsa ta iso. Sake gwadawa: babu abin da za a yi sau biyu.',
    timeout: 'Wannan yana ɗaukar lokaci da yawa. Duba hanyar sadarwarka, sannan ka sake gwadawa.',
    cancelled: 'An dakatar da wannan kafin ya ƙare. Sake gwadawa idan ka shirya.',
    'unexpected-answer':
      'Ba a iya karanta amsar ba. Idan kana kan Wi-Fi na jama’a, shiga ciki tukuna, sannan ka sake gwadawa.',
    'too-large': 'Amsar ta yi girma da yawa. Sake gwadawa, ko ka gaya wa shagon idan hakan ya ci gaba.',
    'server-error': 'An sami matsala a ɓangarenmu. Jira kaɗan, sannan ka sake gwadawa.',
    unauthenticated: 'Ka fita daga asusun. Sake shiga domin ci gaba.',
    'session-revoked': 'An fitar da kai domin tsaronka. Sake shiga domin ci gaba.',
    'session-changed':
      'Wani ya shiga a wannan na’urar. Babu abin da ya canza: duba abin da ake nunawa, sannan ka sake gwadawa.',
    'cookies-blocked': 'Burauzarka tana toshe kukis na shagon nan. Ka ba su izini, sannan ka nemi sabuwar lamba.',
    validation: 'Wasu bayanai suna buƙatar a sake duba su. Gyara su, sannan ka sake gwadawa.',
    'not-found': 'Wannan ba ya nan kuma. Wataƙila an goge shi a wata na’ura.',
    conflict: 'An canza wannan a wani wuri. Duba abin da ake nunawa yanzu, sannan ka sake gwadawa.',
    refused: 'Shagon bai yarda da wannan ba. Nemi taimakonsu idan kana buƙata.',
    'otp-invalid': 'Lambar ba daidai ba ce. Duba saƙon ƙarshe ka sake rubuta lambar.',
    'otp-expired': 'Lokacin wannan lambar ya ƙare. Nemi sabuwa.',
    'too-many-attempts': 'An sa lambobi da yawa marasa daidai. Nemi sabuwa.',
    'rate-limited': 'Ka gwada sau da yawa cikin ɗan lokaci. Jira kaɗan, sannan ka sake gwadawa.',
    'in-progress': 'Gwajinka na ƙarshe yana ci gaba. Jira kaɗan, sannan ka sake gwadawa.',
    'key-reused': 'Wannan bai dace da abin da ka aika da farko ba. Duba abin da ake nunawa, sannan ka sake gwadawa.',
    unknown: 'An sami matsala. Sake gwadawa, ko ka nemi taimakon shagon.',
  },
  errorsWithWait: {
    'rate-limited': (wait) => `Ka gwada sau da yawa cikin ɗan lokaci. Sake gwadawa bayan ${wait}.`,
    'too-many-attempts': (wait) => `An sa lambobi da yawa marasa daidai. Sake gwadawa bayan ${wait}.`,
  },
  common: {
    tryAgain: 'Sake gwadawa',
    reloadPage: 'Sake buɗe shafin',
    cancel: 'Soke',
    save: 'Adana',
    signIn: 'Shiga',
    showMore: 'Nuna ƙari',
    shown: (shown, all) => `Ana nuna ${shown} cikin ${all}`,
    formFailed: 'Fom ɗin bai buɗe ba. Duba hanyar sadarwarka, sannan ka sake gwadawa.',
    formLoading: 'Fom ɗin yana buɗewa…',
    saveInterrupted: 'Sadarwa ta yanke kafin amsa ta iso. Sake gwadawa: ba za a adana sau biyu ba.',
    stillWorking: 'Ana ci gaba…',
    waitingForConnection: 'Ana jiran sadarwa. Za mu ci gaba idan ta dawo.',
    optional: 'ba dole ba',
    tooLong: (limit) => `Ya yi tsawo da yawa. Kada ya wuce haruffa ${limit}.`,
    refusedField: 'Shagon bai karɓi wannan ba. Duba shi, sannan ka sake gwadawa.',
    checkFields: (count) =>
      plural('ha', count, {
        one: 'Bayani ɗaya yana buƙatar a sake duba shi',
        other: `Bayanai ${count} suna buƙatar a sake duba su`,
      }),
  },
  orderTypeNames: { delivery: 'A kawo', pickup: 'Zan ɗauka', dine_in: 'Cin abinci a wurin' },
  walletNames: {
    wallet: (name, digits) => `${name}, lamba mai ƙarewa da ${digits}`,
    numberEnding: (digits) => `lamba mai ƙarewa da ${digits}`,
  },
  contactProblems: {
    phone: 'Wannan bai yi kama da lambar waya ba. Duba lambobin, ko ka fara da + don wata ƙasa.',
    email: 'Wannan bai yi kama da imel ba. Yana buƙatar @ da ƙarshe kamar .com.',
  },
  profileFields: {
    field: { name: 'Suna', phone: 'Lambar waya', email: 'Adireshin imel' },
    hint: {
      name: 'Yadda ya kamata ya bayyana a odarka.',
      phone: 'Daga yanzu za ka iya shiga da wannan lambar.',
      email: 'Daga yanzu za ka iya shiga da wannan adireshin.',
    },
    nameMissing: 'Rubuta sunanka.',
    taken: {
      phone: 'Wani asusu yana da wannan lambar. Yi amfani da wata, ko ka shiga da ita.',
      email: 'Wani asusu yana da wannan adireshin. Yi amfani da wani, ko ka shiga da shi.',
    },
  },
}
