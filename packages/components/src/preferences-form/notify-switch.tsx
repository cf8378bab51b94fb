'use client'

import { preferencesForm } from '../messages/en/preferences-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { Switch, type SwitchProps } from '../ui/switch/switch.tsx'

const english = { preferencesForm }

export interface NotifySwitchProps extends Omit<SwitchProps, 'label' | 'hint' | 'onChange'> {
  checked: boolean
  onChange: (checked: boolean) => void
}

/** Whether a shopper wants to be told about their orders. */
export function NotifySwitch({ onChange, ...props }: NotifySwitchProps) {
  const m = useMessages(english)
  return (
    <Switch
      {...props}
      label={m.preferencesForm.notify}
      hint={m.preferencesForm.notifyHint}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  )
}
