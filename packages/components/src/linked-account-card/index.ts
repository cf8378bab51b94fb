export { LinkedAccountCard, type LinkedAccountCardProps } from './linked-account-card.tsx'
export { LinkedAccountStatus, type LinkedAccountStatusProps } from './linked-account-status.tsx'
