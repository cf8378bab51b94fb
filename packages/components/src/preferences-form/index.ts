export { PreferencesForm, type PreferencesFormProps } from './preferences-form.tsx'
export { OrderTypeChoice, type OrderTypeChoiceProps } from './order-type-choice.tsx'
export { NotifySwitch, type NotifySwitchProps } from './notify-switch.tsx'
