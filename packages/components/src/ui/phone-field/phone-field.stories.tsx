import { expect } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { PhoneField } from './phone-field.tsx'

const meta = preview.meta({
  title: 'Parts/PhoneField',
  component: PhoneField,
  args: { label: 'Phone number', hint: 'Outside Ghana? Start with + and the country’s code.' },
  render: (props) => (
    <div className="till">
      <PhoneField {...props} />
    </div>
  ),
})

export const Empty = meta.story({
  play: async ({ canvas }) => {
    const field = canvas.getByLabelText('Phone number')
    await expect(field).toHaveAttribute('autocomplete', 'tel')
    await expect(field).toHaveAttribute('inputmode', 'tel')
    await expect(field).toHaveAccessibleDescription(/^Outside Ghana/)
  },
})

export const Wrong = meta.story({
  args: { defaultValue: '12', error: 'That doesn’t look like a phone number.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('Phone number')).toBeInvalid()
  },
})
