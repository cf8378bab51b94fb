import type { ActiveSession } from '@tillkit/client'

/** Active sessions for stories. */
export const thisPhone: ActiveSession = {
  id: 'ses_1',
  deviceName: 'Chrome on Android',
  ipAddress: '102.176.0.1',
  createdAt: '2026-05-02T08:00:00Z',
  lastUsedAt: '2026-05-30T09:00:00Z',
  isCurrent: true,
}

export const otherPhone: ActiveSession = {
  ...thisPhone,
  id: 'ses_2',
  deviceName: 'Safari on iPhone',
  ipAddress: '41.66.200.12',
  lastUsedAt: '2026-05-28T19:30:00Z',
  isCurrent: false,
}

export const namelessDevice: ActiveSession = {
  ...otherPhone,
  id: 'ses_3',
  deviceName: null,
  ipAddress: null,
  lastUsedAt: null,
}
