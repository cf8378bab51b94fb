export { ClaimOrderCard, type ClaimOrderCardProps } from './claim-order-card.tsx'
