import '@tillkit/components/desk.css'
import {
  CustomerDirectory,
  CustomerEditor,
  CustomerLookup,
  readDirectoryFilters,
  writeDirectoryFilters,
} from '@tillkit/components/desk'
import { useState } from 'react'
import { useNavigate, useParams, useSearchParams } from 'react-router'
import { signInAsStaff } from './shop-api.ts'

const countries = ['GH', 'NG', 'CI', 'TG', 'BF']
const signIn = () => void signInAsStaff().then(() => location.reload())

/** For the people behind the counter: find a customer, or save a new one. */
export function Desk() {
  const navigate = useNavigate()
  const [query, setQuery] = useSearchParams()
  const [filters, setFilters] = useState(() => readDirectoryFilters(query))
  const open = ({ id }: { id: string }) => void navigate(`/desk/${id}`)
  return (
    <div className="page wide">
      <h1>Customers</h1>
      <CustomerLookup onOpen={open} onCreate={() => void navigate('/desk/new')} onSignIn={signIn} />
      <CustomerDirectory
        filters={filters}
        onFiltersChange={(next) => {
          setFilters(next)
          setQuery(writeDirectoryFilters(next), { replace: true })
        }}
        onOpen={open}
        onCreate={() => void navigate('/desk/new')}
        onSignIn={signIn}
      />
    </div>
  )
}

/** One of them, or somebody new. */
export function DeskCustomer() {
  const { id = 'new' } = useParams()
  const navigate = useNavigate()
  const open = (customer: { id: string }) => void navigate(`/desk/${customer.id}`)
  return (
    <div className="page wide">
      <button type="button" className="back" onClick={() => void navigate('/desk')}>
        All customers
      </button>
      <CustomerEditor
        customerId={id === 'new' ? null : id}
        countries={countries}
        onCreated={open}
        onOpen={open}
        onDeleted={() => void navigate('/desk')}
        onSignIn={signIn}
      />
    </div>
  )
}
