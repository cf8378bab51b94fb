import type { MobileMoneyAccount } from '@tillkit/client'

/** Wallets for stories. */
export const ownMtn: MobileMoneyAccount = {
  id: 'mm_own',
  phoneNumber: '+233244000000',
  provider: 'mtn',
  label: 'My MTN',
  isDefault: true,
  verification: 'verified',
  usageCount: 9,
  lastUsedAt: '2026-05-30T09:00:00Z',
}

/** Saved when Telecel Cash was Vodafone Cash. */
export const oldVodafone: MobileMoneyAccount = {
  ...ownMtn,
  id: 'mm_vodafone',
  phoneNumber: '+233201112233',
  provider: 'vodafone',
  label: 'Mum’s phone',
  isDefault: false,
  verification: 'unverified',
  usageCount: 2,
}

export const unnamedAt: MobileMoneyAccount = {
  ...oldVodafone,
  id: 'mm_at',
  phoneNumber: '+233271114455',
  provider: 'airteltigo',
  label: null,
  verification: 'failed',
  usageCount: 0,
}
