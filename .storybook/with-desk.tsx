import '@tillkit/components/desk.css'
import { createTill, type Till } from '@tillkit/client'
import { TillProvider } from '@tillkit/hooks'
import type { Sandbox } from '@tillkit/sandbox'
import { useState, type ReactNode } from 'react'
import { DeskMessagesProvider } from '../packages/components/src/desk/messages/desk-messages.tsx'
import { deskAk } from '../packages/components/src/desk/messages/ak.ts'
import { deskAr } from '../packages/components/src/desk/messages/ar.ts'
import { deskEn } from '../packages/components/src/desk/messages/en.ts'
import { deskFr } from '../packages/components/src/desk/messages/fr.ts'
import { deskHa } from '../packages/components/src/desk/messages/ha.ts'
import { deskPseudo } from '../packages/components/src/desk/messages/pseudo.ts'
import { deskPt } from '../packages/components/src/desk/messages/pt.ts'
import { deskSw } from '../packages/components/src/desk/messages/sw.ts'
import { throughNetwork } from './network.ts'
import { Shopper } from './shopper.ts'
import { useSurroundings } from './surroundings.tsx'

const languages = {
  en: deskEn,
  fr: deskFr,
  sw: deskSw,
  pt: deskPt,
  ar: deskAr,
  ak: deskAk,
  ha: deskHa,
  pseudo: deskPseudo,
}
const isLanguage = (name: string): name is keyof typeof languages => name in languages

/** A colleague's till. As at a gateway the organisation's key is added, and a contact goes where the API wants it. */
export function openDesk(sandbox: Sandbox): Till {
  return createTill({
    gateway: 'http://sandbox.invalid',
    fetch: throughNetwork((sent) => {
      const contact = sent.headers.get('X-Contact')
      const request = contact === null ? sent : new Request(`${sent.url}?${contact}`, sent)
      request.headers.set('Authorization', 'Bearer linkit_test_sandbox')
      request.headers.set('X-Organization-ID', 'org_sandbox')
      return sandbox.fetch(request)
    }),
  })
}

interface StoryContext {
  readonly loaded: Record<string, unknown>
}

/** Puts a story of the desk where it belongs: behind a till of the staff, with the desk's own words. */
export function withDesk(Story: () => ReactNode, { loaded: { shopper } }: StoryContext) {
  const story = <Story />
  return (
    <WithDeskWords>
      {shopper instanceof Shopper ? <AtTheDesk sandbox={shopper.sandbox}>{story}</AtTheDesk> : story}
    </WithDeskWords>
  )
}

function WithDeskWords({ children }: { children: ReactNode }) {
  const { locale } = useSurroundings()
  return (
    <DeskMessagesProvider messages={isLanguage(locale) ? languages[locale] : deskEn}>{children}</DeskMessagesProvider>
  )
}

function AtTheDesk({ sandbox, children }: { sandbox: Sandbox; children: ReactNode }) {
  const [till] = useState(() => openDesk(sandbox))
  return <TillProvider till={till}>{children}</TillProvider>
}
