import '@tillkit/components/desk.css'
import {
  CustomerDirectory,
  CustomerEditor,
  CustomerLookup,
  DeskMessagesProvider,
  readDirectoryFilters,
  writeDirectoryFilters,
} from '@tillkit/components/desk'
import { deskEn } from '@tillkit/components/desk/messages/en'
import { useTill } from '@tillkit/hooks'
import { useState, type ComponentProps } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { useWords } from './settings.tsx'
import { signInAsStaff } from './shop-api.ts'

const languages = {
  fr: async () => (await import('@tillkit/components/desk/messages/fr')).deskFr,
  sw: async () => (await import('@tillkit/components/desk/messages/sw')).deskSw,
  pt: async () => (await import('@tillkit/components/desk/messages/pt')).deskPt,
  ar: async () => (await import('@tillkit/components/desk/messages/ar')).deskAr,
  ak: async () => (await import('@tillkit/components/desk/messages/ak')).deskAk,
  ha: async () => (await import('@tillkit/components/desk/messages/ha')).deskHa,
}

/** For the people behind the counter: find a customer, look at one, or save a new one. */
export function Desk() {
  return (
    <DeskMessagesProvider messages={useWords(languages, deskEn)}>
      <Customers />
    </DeskMessagesProvider>
  )
}

function Customers() {
  const { id } = useParams()
  const navigate = useNavigate()
  const { queryClient } = useTill()
  const [query, setQuery] = useSearchParams()
  const [filters, setFilters] = useState(() => readDirectoryFilters(query))
  // What a lookup did not find is somebody's number, and so in no address and no history.
  const [known, setKnown] = useState<ComponentProps<typeof CustomerEditor>['known']>()
  const signIn = () => void signInAsStaff().then(() => queryClient.invalidateQueries())
  const back = () => void navigate(`/desk${writeDirectoryFilters(filters)}`)
  const open = (customer: { id: string }) => void navigate(`/desk/${customer.id}`)
  const on = { onOpen: open, onSignIn: signIn }
  const begin = (contact?: typeof known) => {
    setKnown(contact)
    open({ id: 'new' })
  }
  if (id)
    return (
      <div className="page wide">
        <button type="button" className="back" onClick={back}>
          All customers
        </button>
        <CustomerEditor {...on} customerId={id === 'new' ? null : id} known={known} onCreated={open} onDeleted={back} />
      </div>
    )
  return (
    <div className="page wide">
      <h1 tabIndex={-1}>Customers</h1>
      <CustomerLookup {...on} onCreate={begin} />
      <CustomerDirectory
        filters={filters}
        {...on}
        onFiltersChange={(next) => {
          setFilters(next)
          setQuery(writeDirectoryFilters(next), { replace: true })
        }}
        onCreate={() => begin()}
      />
    </div>
  )
}
