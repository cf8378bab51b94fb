export { EnrollCard, type EnrollCardProps } from './enroll-card.tsx'
export { EnrollForm, type EnrollFormProps } from './enroll-form.tsx'
export type { EnrollDetails, EnrollItem } from './enroll-item.ts'
