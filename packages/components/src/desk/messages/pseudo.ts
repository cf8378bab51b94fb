import { pseudonymised } from '../../messages/pseudo.ts'
import { deskEn, type DeskMessages } from './en.ts'

/** No language: the desk's English, accented and longer, to show what is hard-coded or too narrow. */
export const deskPseudo: DeskMessages = { ...pseudonymised(deskEn), locale: 'en-XA' }
