import { join } from 'node:path'
import { peersFolder } from './install-peers.ts'
import type { OwnScripts } from './peer-backend.ts'

/** A page on which somebody signs in, or the nearest that there is. */
export interface SignInPage {
  readonly name: string
  readonly folder: string
  /** Whose servers are stood in for, or the kit's gateway. */
  readonly backend: 'till' | 'peer'
  readonly ownScripts?: OwnScripts
  /** The field that somebody waits for. */
  readonly field: string
  readonly typed: string
}

const phone = { field: 'input[type=tel]', typed: '0244000000' }
const email = { field: 'input[type=email], input[name=email]', typed: 'ama@shop.example' }
const site = (name: string, folder: string): SignInPage => ({
  name,
  folder: join(import.meta.dirname, '../sites', folder),
  backend: 'till',
  ...phone,
})
const peer = (name: string, folder: string, field: Pick<SignInPage, 'field' | 'typed'>): SignInPage => ({
  name,
  folder: join(peersFolder, folder),
  backend: 'peer',
  ...field,
})

/** What everything is compared with. */
export const handWritten = site('hand-written with fetch and useState', 'hand-written')
/** Ours. */
export const tillkit = site('**Tillkit**, `OtpLogin`', 'tillkit')

/** The pages without a kit, and ours. */
export const ownPages = [
  site('plain HTML and its script (the limit)', 'plain'),
  site('React alone', 'react'),
  handWritten,
  tillkit,
]

/** The same moment in other kits. */
export const peerPages = [
  peer('Supabase Auth UI (link by e-mail)', 'supabase', email),
  peer('better-auth-ui (code by e-mail)', 'better-auth-ui', email),
  peer('Coinbase cdp-react (SMS)', 'cdp-react', phone),
  {
    ...peer('Clerk SignIn (code to a phone)', 'clerk', phone),
    // In the field they come from Clerk's own servers.
    ownScripts: {
      'clerk-js': join(peersFolder, 'node_modules/@clerk/clerk-js/dist'),
      'clerk-ui': join(peersFolder, 'node_modules/@clerk/ui/dist'),
    },
  },
  peer('Adyen Web (form for an address, Preact)', 'adyen-web', { field: 'input[name=street]', typed: 'Ring Road' }),
]
