import type { Address } from '@tillkit/client'

/** Addresses for stories. */
export const home: Address = {
  id: 'addr_home',
  label: 'Home',
  line1: '12 Independence Ave',
  line2: 'Flat 3',
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
  isDefault: true,
  usageCount: 14,
  lastUsedAt: '2026-05-30T09:00:00Z',
}

export const work: Address = {
  ...home,
  id: 'addr_work',
  label: 'Work',
  line1: 'Kwame Nkrumah University, Block C',
  line2: 'Opposite the Total station, AK-039-5028',
  city: 'Kumasi',
  region: 'Ashanti',
  isDefault: false,
  usageCount: 3,
}

export const mum: Address = {
  ...work,
  id: 'addr_mum',
  label: 'Mum’s house',
  line1: 'Sakumono Estate',
  line2: null,
  city: 'Tema',
  region: 'Greater Accra',
  usageCount: 1,
}
