import { customersSource, type LinkitCustomerDraft } from '@tillkit/client'
import { useState } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
import { setNetwork } from '../../../../../.storybook/network.ts'
import preview from '../../../../../.storybook/preview.tsx'
import { shopperOf } from '../../../../../.storybook/shopper.ts'
import { openDesk, withDesk } from '../../../../../.storybook/with-desk.tsx'
import { CustomerDirectory, type CustomerDirectoryProps } from './customer-directory.tsx'
import { allCustomers, readDirectoryFilters, writeDirectoryFilters } from './directory-filters.ts'

const meta = preview.meta({
  title: 'Desk/CustomerDirectory',
  component: CustomerDirectory,
  decorators: [withDesk],
  args: { onOpen: fn(), onCreate: fn(), onSignIn: fn() },
  parameters: { sandbox: {} },
})

const search = { method: 'POST', path: '/api/v1/customers/search' }
const searches = (loaded: Record<string, unknown>) => shopperOf({ loaded }).requests().length

export const Loading = meta.story({
  parameters: { sandbox: { faults: [{ ...search, fault: { kind: 'delay', milliseconds: 600_000 } }] } },
})

export const Empty = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'New customer' }))
    await expect(args.onCreate).toHaveBeenCalledOnce()
  },
})

export const Content = meta.story({
  play: async ({ canvas, userEvent, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Kofi Boateng/ }))
    await expect(args.onOpen).toHaveBeenCalledOnce()
    await expect(canvas.getByText('13 customers')).toBeVisible()
    await expect(shopperOf({ loaded }).requests()).toEqual(['POST /linkit/api/v1/customers/search'])
  },
})

/** A word is one request, however many letters it has. */
export const Searches = meta.story({
  play: async ({ canvas, userEvent, loaded }) => {
    await canvas.findByText('13 customers')
    await userEvent.type(canvas.getByLabelText('Search'), 'boateng')
    await expect(await canvas.findByText('One customer')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
    await expect(searches(loaded)).toBe(2)
    await userEvent.clear(canvas.getByLabelText('Search'))
    await userEvent.type(canvas.getByLabelText('Search'), '020 000 0002{Enter}')
    await expect(await canvas.findByRole('button', { name: /Esi Owusu/ })).toBeVisible()
  },
})

export const Filters = meta.story({
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('13 customers')
    await userEvent.selectOptions(canvas.getByLabelText('Status'), 'Suspended')
    await expect(await canvas.findByText('One customer')).toBeVisible()
    await userEvent.selectOptions(canvas.getByLabelText('Customer type'), 'VIP')
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear search and filters' }))
    await expect(await canvas.findByText('13 customers')).toBeVisible()
    await expect(canvas.getByLabelText('Status')).toHaveValue('')
  },
})

/** Owned by the page, the filters stand in its address; the search text does not. */
function InTheAddress(props: CustomerDirectoryProps) {
  const [filters, setFilters] = useState(() => readDirectoryFilters('?status=active&page=2'))
  return (
    <>
      <output>{writeDirectoryFilters(filters)}</output>
      <CustomerDirectory {...props} filters={filters} onFiltersChange={setFilters} />
    </>
  )
}

export const FiltersInTheAddress = meta.story({
  args: { pageSize: 4 },
  render: (args) => <InTheAddress {...args} />,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('Page 2 of 3')).toBeVisible()
    await expect(canvas.getByText('?status=active&page=2')).toBeVisible()
    await userEvent.selectOptions(canvas.getByLabelText('Customer type'), 'VIP')
    await expect(await canvas.findByText('?status=active&type=vip')).toBeVisible()
    await userEvent.type(canvas.getByLabelText('Search'), 'kwame{Enter}')
    await expect(await canvas.findByText('One customer')).toBeVisible()
    await expect(canvas.getByText('?status=active&type=vip')).toBeVisible()
  },
})

export const TurnsPages = meta.story({
  args: { pageSize: 5 },
  play: async ({ canvas, userEvent, loaded }) => {
    await expect(await canvas.findByText('Page 1 of 3')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }))
    await expect(await canvas.findByText('Yaw Ofori')).toBeVisible()
    await expect(canvas.getByText('Page 2 of 3')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('list')).toHaveFocus())
    await expect(searches(loaded)).toBe(2)
    await userEvent.click(canvas.getByRole('button', { name: 'Next' }))
    await expect(await canvas.findByText('Page 3 of 3')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Next' })).toHaveAttribute('aria-disabled', 'true'))
    await userEvent.click(canvas.getByRole('button', { name: 'Previous' }))
    await expect(await canvas.findByText('Yaw Ofori')).toBeVisible()
  },
})

/** Nothing is saved in a directory; while the next page is on its way, the one before stays. */
export const Saving = meta.story({
  args: { pageSize: 5 },
  play: async ({ canvas, userEvent, loaded }) => {
    const next = await canvas.findByRole('button', { name: 'Next' })
    shopperOf({ loaded }).sandbox.faults.add({ ...search, fault: { kind: 'delay', milliseconds: 600_000 } })
    await userEvent.tripleClick(next)
    await waitFor(() => expect(next).toHaveAttribute('aria-busy', 'true'))
    await expect(next).toHaveFocus()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(5)
    await expect(canvas.getByText('Page 2 of 3')).toBeVisible()
  },
})

/** The next page does not come, and the button that asked for it is gone: the focus is where it says so. */
export const NextPageFails = meta.story({
  args: { pageSize: 5 },
  play: async ({ canvas, userEvent, loaded }) => {
    const next = await canvas.findByRole('button', { name: 'Next' })
    shopperOf({ loaded }).sandbox.faults.add({ ...search, fault: { kind: 'html', status: 200 } })
    next.focus()
    await userEvent.keyboard('{Enter}')
    await expect(await canvas.findByText('The customers didn’t load')).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Customers' })).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('Page 2 of 3')).toBeVisible()
    await waitFor(() => expect(canvas.getByRole('list')).toHaveFocus())
  },
})

/** An old bookmark: there were more customers then. */
export const BeyondTheEnd = meta.story({
  args: { filters: { ...allCustomers, page: 9 }, onFiltersChange: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Back to the first page' }))
    await expect(args.onFiltersChange).toHaveBeenCalledWith(allCustomers)
  },
})

export const Error = meta.story({
  parameters: { sandbox: { faults: [{ ...search, fault: { kind: 'html', status: 200 } }] } },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText('The customers didn’t load')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByText('13 customers')).toBeVisible()
  },
})

export const Offline = meta.story({
  play: async ({ canvas }) => {
    await canvas.findByText('13 customers')
    setNetwork('offline')
    await expect(await canvas.findByText(/You’re offline/)).toBeVisible()
    await expect(canvas.getAllByRole('listitem').length).toBeGreaterThan(0)
  },
})

export const SignedOut = meta.story({
  parameters: { sandbox: { faults: [{ ...search, fault: { kind: 'status', status: 403 } }] } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Sign in' }))
    await expect(args.onSignIn).toHaveBeenCalledOnce()
    await expect(canvas.queryByRole('list')).toBeNull()
  },
})

const somebody: LinkitCustomerDraft = {
  firstName: 'Adwoa',
  lastName: 'Sarpong',
  email: 'adwoa@example.com',
  phone: '+233209990100',
  type: 'individual',
  status: 'active',
}

/** However many there are, a page has its twenty. */
export const Many = meta.story({
  parameters: { sandbox: { seed: 'none' } },
  play: async ({ canvas, loaded, userEvent }) => {
    const customers = openDesk(shopperOf({ loaded }).sandbox).source(customersSource)
    const drafts = Array.from({ length: 60 }, (_, index) => ({
      ...somebody,
      lastName: `${somebody.lastName} ${index + 1}`,
      email: `adwoa${index}@example.com`,
      phone: `+2332099901${String(index).padStart(2, '0')}`,
    }))
    for (const draft of drafts) await customers.create(draft)
    await userEvent.type(canvas.getByLabelText('Search'), 'adwoa{Enter}')
    await expect(await canvas.findByText('60 customers')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(20)
    await expect(canvas.getByText('Page 1 of 3')).toBeVisible()
  },
})
