import type { SignInMessages } from '../areas.ts'
import { plural } from '../plural.ts'

/** Arabic: sign-in and the account’s button. */
export const signIn: SignInMessages = {
  otpLogin: {
    title: 'تسجيل الدخول',
    checking: 'جارٍ التحقق من جلستك…',
    phone: 'رقم الهاتف',
    phoneHint: (country) => `سنرسل إليك رمزًا في رسالة نصية. خارج ${country}؟ ابدأ بعلامة + ورمز بلدك.`,
    email: 'البريد الإلكتروني',
    emailHint: 'سنرسل رمزًا إلى هذا العنوان.',
    useEmail: 'استخدام البريد الإلكتروني بدلًا من ذلك',
    usePhone: 'استخدام رقم الهاتف بدلًا من ذلك',
    sendCode: 'إرسال الرمز',
    justSent: 'أُرسل رمز قبل قليل. انتظر قليلًا قبل أن تطلب رمزًا آخر.',
    waitBeforeSending: 'يمكنك طلب رمز بعد',
    codeTitle: 'أدخل الرمز',
    signedIn: 'أنت مسجّل الدخول',
    signedInAs: (name) => `تم تسجيل الدخول باسم ${name}`,
    signOut: 'تسجيل الخروج',
    signedOut: 'تم تسجيل خروجك.',
    offline: 'أنت غير متصل. يمكنك تسجيل الدخول عندما تعود الشبكة.',
  },
  codeForm: {
    code: (length) => plural('ar', length, { few: `رمز من ${length} أرقام`, other: `رمز من ${length} رقمًا` }),
    sentTo: (contact) => `أرسلنا رمزًا إلى ${contact}.`,
    codeIncomplete: (length) =>
      plural('ar', length, {
        few: `يتكون الرمز من ${length} أرقام. اكتبها كلها.`,
        other: `يتكون الرمز من ${length} رقمًا. اكتبها كلها.`,
      }),
    expiresIn: 'يبقى الرمز صالحًا لمدة',
    expired: 'انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.',
    answerLost: 'انقطع الاتصال قبل وصول الرد. جرّب الرمز نفسه مرة أخرى، أو اطلب رمزًا جديدًا.',
    usedUp: 'هذا الرمز لا يعمل. ربما استُخدم في محاولتك الأخيرة: اطلب رمزًا جديدًا.',
    resent: 'أرسلنا رمزًا جديدًا. استخدم الأحدث.',
    verify: 'دخول',
    resend: 'إرسال رمز جديد',
    changePhone: 'تغيير الرقم',
    changeEmail: 'تغيير البريد الإلكتروني',
  },
  nameStep: {
    title: 'ما اسمك؟',
    save: 'متابعة',
    later: 'ليس الآن',
  },
  accountButton: {
    checking: 'جارٍ التحقق من جلستك…',
    account: 'حسابك',
    open: 'الانتقال إلى حسابك',
    offline: 'أنت غير متصل. ما زال بإمكانك تسجيل الخروج على هذا الجهاز.',
  },
}
