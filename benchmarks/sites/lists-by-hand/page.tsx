// Long lists as they are often written: all rows at once, and the form's text beside them in one component.
import { useEffect, useState } from 'react'
import { show } from '../show.tsx'

interface Row {
  readonly id: string
  readonly title: string
  readonly text: string
}

interface Answer {
  readonly data: { addresses: { id: string; label: string; street_address: string; city: string }[] }
}

interface Orders {
  readonly data: { id: string; order_number: string; status: string; total_price: string; created_at: string }[]
}

async function readAddresses(): Promise<Row[]> {
  const answer: Answer = await (await fetch('/till/cimplify/v1/link/data')).json()
  return answer.data.addresses.map(({ id, label, street_address, city }) => ({
    id,
    title: label,
    text: `${street_address}, ${city}`,
  }))
}

async function readOrders(): Promise<Row[]> {
  const answer: Orders = await (await fetch('/till/cimplify/v1/link/orders')).json()
  return answer.data.map(({ id, order_number, status, total_price, created_at }) => ({
    id,
    title: `${order_number}, ${status}`,
    text: `${new Date(created_at).toLocaleDateString('en')}, GHS ${total_price}`,
  }))
}

function List({ read }: { read: () => Promise<Row[]> }) {
  const [rows, setRows] = useState<Row[]>([])
  const [label, setLabel] = useState('')
  useEffect(() => void read().then(setRows), [read])
  return (
    <>
      <label>
        Name of this address
        <input value={label} onChange={(event) => setLabel(event.target.value)} />
      </label>
      <ul>
        {rows.map(({ id, title, text }) => (
          <li key={id}>
            <h3>{title}</h3>
            <p>{text}</p>
            <button>Edit</button>
            <button>Delete</button>
          </li>
        ))}
      </ul>
    </>
  )
}

const wanted = new URLSearchParams(location.search).get('show')
show(<List read={wanted === 'addresses' ? readAddresses : readOrders} />)
