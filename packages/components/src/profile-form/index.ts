export { ProfileForm, type ProfileFormProps } from './profile-form.tsx'
export { ProfileDetails, type ProfileDetailsProps } from './profile-details.tsx'
export { ProfileFieldForm, type ProfileFieldFormProps } from './profile-field-form.tsx'
export type { ProfileField } from './read-profile-field.ts'
