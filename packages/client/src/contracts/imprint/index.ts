import { accountLinks } from './account-links.ts'

/** Imprint account linking. Its key is for servers alone (I1). */
export const imprint = { accountLinks }
