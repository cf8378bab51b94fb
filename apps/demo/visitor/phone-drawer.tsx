import { useState } from 'react'
import * as v from 'valibot'
import { sandbox, useSandbox } from './sandbox.ts'

const messagesSchema = v.array(v.object({ id: v.string(), contact: v.string(), text: v.string() }))
const promptsSchema = v.array(v.object({ id: v.string(), phone_number: v.string(), text: v.string() }))
type Prompt = v.InferOutput<typeof promptsSchema>[number]

/**
 * A stand-in for the visitor's own phone: the messages that were sent, and what a wallet asks. A real shop has no such
 * thing; it asks the sandbox and nothing else, and only while it is open.
 */
export function PhoneDrawer() {
  const [open, setOpen] = useState(false)
  const prompts = useSandbox('phone', promptsSchema, open)
  const messages = useSandbox('outbox', messagesSchema, open)
  const receipts = useSandbox('/api/receipts', messagesSchema, open)
  const failed = prompts === 'failed' || messages === 'failed'
  const texts = [receipts, messages].flatMap((some) => (Array.isArray(some) ? some.slice(0, 6) : []))
  return (
    <details className="drawer" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Phone</summary>
      <div className="drawer-screen" role="log" aria-label="The demo phone">
        {failed && <p className="drawer-note">The sandbox does not answer. Is it still running?</p>}
        {!failed && texts.length === 0 && !prompts?.length && (
          <p className="drawer-note">Messages and wallet requests arrive here.</p>
        )}
        {Array.isArray(prompts) && prompts.map((prompt) => <WalletPrompt key={prompt.id} prompt={prompt} />)}
        {texts.map(({ id, text, contact }) => (
          <p key={id} className="message" dir="auto">
            <MessageText text={text} />
            <small>To {contact}</small>
          </p>
        ))}
      </div>
    </details>
  )
}

function WalletPrompt({ prompt: { id, text, phone_number } }: { prompt: Prompt }) {
  const answer = (action: string) => void sandbox('POST', `phone/${id}`, { action })
  return (
    <div className="message prompt" role="group" aria-label="Wallet request">
      <p>{text}</p>
      <small>On {phone_number}</small>
      <div>
        <button type="button" onClick={() => answer('approve')}>
          Approve
        </button>
        <button type="button" onClick={() => answer('decline')}>
          Decline
        </button>
        <button type="button" onClick={() => answer('ignore')}>
          Ignore
        </button>
      </div>
    </div>
  )
}

/** A receipt's link can be opened, as on a phone. */
function MessageText({ text }: { text: string }) {
  const [before, link] = text.split(/(?=\/orders\/)/)
  if (!link) return text
  return (
    <>
      {before}
      <a href={link}>Open the order</a>
    </>
  )
}
