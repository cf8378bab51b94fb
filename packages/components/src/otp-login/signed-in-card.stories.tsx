import { fn } from 'storybook/test'
import preview from '../../../../.storybook/preview.tsx'
import { SignedInCard } from './signed-in-card.tsx'

const ama = { id: 'cus_1', name: 'Ama Mensah', email: 'ama@example.com', phone: '+233244000000' }

const meta = preview.meta({
  title: 'OtpLogin/SignedInCard',
  component: SignedInCard,
  args: { customer: ama, onSignOut: fn() },
})

export const Named = meta.story()

export const Unnamed = meta.story({ args: { customer: { ...ama, name: null, phone: null } } })

export const ReadOnly = meta.story({ render: ({ customer }) => <SignedInCard customer={customer} /> })
