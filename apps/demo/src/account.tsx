import { AccountPage } from '@tillkit/components/account-page'
import { OrderList } from '@tillkit/components/order-list'
import { useNavigate } from 'react-router'

/** The shopper's own page. */
export function Account() {
  const navigate = useNavigate()
  return (
    <div className="page wide">
      <h1 tabIndex={-1}>Your account</h1>
      <AccountPage>
        <OrderList linkOf={({ id }) => ({ href: `/orders/${id}` })} onShop={() => void navigate('/')} />
      </AccountPage>
    </div>
  )
}
