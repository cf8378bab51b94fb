import '@tillkit/components/styles.css'
import '@tillkit/components/themes/market.css'
import '@tillkit/components/themes/midnight.css'
import './styles.css'
import { TillProvider } from '@tillkit/components/till'
import { lazy, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'
import { Layout } from './layout.tsx'
import { Settings } from './settings.tsx'
import { Shop } from './shop.tsx'
import { till } from './till.ts'

// A page pays for what it shows.
const CheckoutPage = lazy(async () => ({ default: (await import('./checkout.tsx')).CheckoutPage }))
const Account = lazy(async () => ({ default: (await import('./account.tsx')).Account }))
const OrderPage = lazy(async () => ({ default: (await import('./order.tsx')).OrderPage }))
const Desk = lazy(async () => ({ default: (await import('./desk.tsx')).Desk }))

const root = document.getElementById('root')
if (!root) throw new Error('index.html needs an element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <TillProvider till={till}>
      <Settings>
        <BrowserRouter>
          <Routes>
            <Route element={<Layout />}>
              <Route index element={<Shop />} />
              <Route path="checkout" element={<CheckoutPage />} />
              <Route path="account" element={<Account />} />
              <Route path="orders/:id" element={<OrderPage />} />
              <Route path="desk/:id?" element={<Desk />} />
            </Route>
          </Routes>
        </BrowserRouter>
      </Settings>
    </TillProvider>
  </StrictMode>,
)
