import type { SignInMessages } from '../areas.ts'

/** Portuguese: sign-in and the account’s button. */
export const signIn: SignInMessages = {
  otpLogin: {
    title: 'Entrar',
    checking: 'A verificar a sua sessão…',
    phone: 'Número de telefone',
    phoneHint: (country) =>
      `Enviamos-lhe um código por SMS. Fora de ${country}? Comece por + e o indicativo do seu país.`,
    email: 'Endereço de e-mail',
    emailHint: 'Enviamos um código para este endereço.',
    useEmail: 'Usar antes o e-mail',
    usePhone: 'Usar antes o telefone',
    sendCode: 'Enviar código',
    justSent: 'Um código acabou de ser enviado. Espere um pouco antes de pedir outro.',
    waitBeforeSending: 'Pode pedir um código daqui a',
    codeTitle: 'Escreva o seu código',
    signedIn: 'Sessão iniciada',
    signedInAs: (name) => `Sessão iniciada como ${name}`,
    signOut: 'Sair',
    signedOut: 'A sua sessão terminou.',
    offline: 'Está sem rede. Poderá entrar quando voltar a ter rede.',
  },
  codeForm: {
    code: (length) => `Código de ${length} dígitos`,
    sentTo: (contact) => `Enviámos um código para ${contact}.`,
    codeIncomplete: (length) => `O código tem ${length} dígitos. Escreva-os todos.`,
    expiresIn: 'O código funciona por mais',
    expired: 'Este código expirou. Peça um novo.',
    answerLost: 'A ligação caiu antes da resposta. Tente de novo este código, ou peça um novo.',
    usedUp: 'Este código não funciona. A última tentativa pode tê-lo usado: peça um novo.',
    resent: 'Enviámos um novo código. Use o mais recente.',
    verify: 'Entrar',
    resend: 'Enviar novo código',
    changePhone: 'Mudar o número',
    changeEmail: 'Mudar o endereço de e-mail',
  },
  nameStep: {
    title: 'Como se chama?',
    save: 'Continuar',
    later: 'Agora não',
  },
  accountButton: {
    checking: 'A verificar a sua sessão…',
    account: 'A sua conta',
    open: 'Ir para a sua conta',
    offline: 'Está sem rede. Ainda pode sair neste aparelho.',
  },
}
