import '@tillkit/components/styles.css'
import './styles.css'
import { TillProvider } from '@tillkit/hooks'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'
import { Account } from './account.tsx'
import { Layout } from './layout.tsx'
import { Shop } from './shop.tsx'
import { till } from './till.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html needs an element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <TillProvider till={till}>
      <BrowserRouter>
        <Routes>
          <Route element={<Layout />}>
            <Route index element={<Shop />} />
            <Route path="account" element={<Account />} />
          </Route>
        </Routes>
      </BrowserRouter>
    </TillProvider>
  </StrictMode>,
)
