import type { SharedMessages } from '../areas.ts'
import { plural } from '../plural.ts'

/** Portuguese: words of every page, and words that several areas share. */
export const core: SharedMessages = {
  locale: 'pt',
  errors: {
    unreachable: 'Não conseguimos contactar a loja agora. Verifique a ligação e tente de novo.',
    'connection-lost': 'A ligação caiu antes da resposta. Tente de novo: nada será feito duas vezes.',
    timeout: 'Está a demorar demasiado. Verifique a ligação e tente de novo.',
    cancelled: 'Isto foi interrompido antes de terminar. Tente de novo quando quiser.',
    'unexpected-answer': 'A resposta não se consegue ler. Num Wi-Fi público, entre nele primeiro e tente de novo.',
    'too-large': 'A resposta é demasiado grande para mostrar aqui. Tente de novo, ou avise a loja se continuar assim.',
    'server-error': 'Algo correu mal do nosso lado. Espere um momento e tente de novo.',
    unauthenticated: 'A sua sessão terminou. Entre de novo para continuar.',
    'session-revoked': 'A sua sessão foi terminada por segurança. Entre de novo para continuar.',
    'session-changed': 'Outra pessoa entrou neste aparelho. Nada foi alterado: veja o que é mostrado e tente de novo.',
    'cookies-blocked': 'O seu navegador bloqueia os cookies da loja. Permita-os e peça um novo código.',
    validation: 'Há dados que precisam de atenção. Corrija-os e tente de novo.',
    'not-found': 'Isto já não existe. Talvez tenha sido apagado noutro aparelho.',
    conflict: 'Isto foi alterado noutro lugar. Veja o que é mostrado agora e tente de novo.',
    refused: 'A loja não permite isto. Peça-lhe ajuda se precisar.',
    'otp-invalid': 'O código não está certo. Veja a última mensagem e escreva o código de novo.',
    'otp-expired': 'Este código expirou. Peça um novo.',
    'too-many-attempts': 'Foram demasiados códigos errados. Peça um novo.',
    'rate-limited': 'Foram demasiadas tentativas em pouco tempo. Espere um pouco e tente de novo.',
    'in-progress': 'A sua última tentativa ainda está em curso. Espere um momento e tente de novo.',
    'key-reused': 'Isto não corresponde ao que enviou antes. Veja o que é mostrado e tente de novo.',
    unknown: 'Algo correu mal. Tente de novo, ou peça ajuda à loja.',
  },
  errorsWithWait: {
    'rate-limited': (wait) => `Foram demasiadas tentativas em pouco tempo. Tente de novo daqui a ${wait}.`,
    'too-many-attempts': (wait) => `Foram demasiados códigos errados. Tente de novo daqui a ${wait}.`,
  },
  common: {
    tryAgain: 'Tentar de novo',
    reloadPage: 'Recarregar a página',
    cancel: 'Cancelar',
    save: 'Guardar',
    signIn: 'Entrar',
    showMore: 'Mostrar mais',
    shown: (shown, all) => `A mostrar ${shown} de ${all}`,
    formFailed: 'O formulário não carregou. Verifique a ligação e tente de novo.',
    formLoading: 'A carregar o formulário…',
    saveInterrupted: 'A ligação caiu antes da resposta. Tente de novo: não será guardado duas vezes.',
    stillWorking: 'Ainda em curso…',
    waitingForConnection: 'À espera de ligação. Continuamos quando voltar a ter rede.',
    optional: 'opcional',
    tooLong: (limit) => `É demasiado longo. Use no máximo ${limit} caracteres.`,
    refusedField: 'A loja não aceitou isto. Verifique e tente de novo.',
    checkFields: (count) =>
      plural('pt', count, { one: 'Um dado precisa de atenção', other: `${count} dados precisam de atenção` }),
  },
  orderTypeNames: { delivery: 'Entrega', pickup: 'Levantamento', dine_in: 'Comer no local' },
  walletNames: {
    wallet: (name, digits) => `${name}, número terminado em ${digits}`,
    numberEnding: (digits) => `número terminado em ${digits}`,
  },
  contactProblems: {
    phone: 'Isto não parece um número de telefone. Verifique os dígitos, ou comece por + para outro país.',
    email: 'Isto não parece um endereço de e-mail. Precisa de um @ e de um final como .com.',
  },
  profileFields: {
    field: { name: 'Nome', phone: 'Número de telefone', email: 'Endereço de e-mail' },
    hint: {
      name: 'Como deve aparecer nas suas encomendas.',
      phone: 'A partir de agora pode entrar com este número.',
      email: 'A partir de agora pode entrar com este endereço.',
    },
    nameMissing: 'Escreva o seu nome.',
    taken: {
      phone: 'Outra conta tem este número. Use outro, ou entre com ele.',
      email: 'Outra conta tem este endereço. Use outro, ou entre com ele.',
    },
  },
}
