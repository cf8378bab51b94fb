import { useEffect, useState } from 'react'

interface Message {
  readonly id: string
  readonly contact: string
  readonly text: string
}

/**
 * A stand-in for the visitor's own phone: the messages that the sandbox sent. A real shop has no such thing; it asks
 * the sandbox and nothing else, and only while it is open.
 */
export function PhoneDrawer() {
  const [open, setOpen] = useState(false)
  const { messages, failed } = useOutbox(open)
  return (
    <details className="phone" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Phone</summary>
      <div className="phone-screen" role="log" aria-label="Messages on the demo phone">
        {failed && <p className="phone-note">The sandbox does not answer. Is it still running?</p>}
        {!failed && messages.length === 0 && (
          <p className="phone-note">Messages arrive here. Ask for a code to see the first.</p>
        )}
        {messages.map((message) => (
          <p key={message.id} className="phone-message" dir="auto">
            {message.text}
            <small>To {message.contact}</small>
          </p>
        ))}
      </div>
    </details>
  )
}

function useOutbox(open: boolean) {
  const [messages, setMessages] = useState<Message[]>([])
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!open) return
    let wanted = true
    const look = async () => {
      try {
        const response = await fetch('/_sandbox/outbox')
        const sent: Message[] = await response.json()
        if (!wanted) return
        setMessages(sent.slice(0, 8))
        setFailed(false)
      } catch {
        if (wanted) setFailed(true)
      }
    }
    void look()
    const timer = setInterval(() => void look(), 1500)
    return () => {
      wanted = false
      clearInterval(timer)
    }
  }, [open])
  return { messages, failed }
}
