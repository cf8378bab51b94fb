import { useState } from 'react'
import { expect, fn } from 'storybook/test'
import preview from '../../../../../.storybook/preview.tsx'
import { Button } from '../button/button.tsx'
import { RadioCard } from './radio-card.tsx'
import { RadioGroup } from './radio-group.tsx'

const choose = fn()
const act = fn()

const meta = preview.meta({
  title: 'Parts/RadioCard',
  component: RadioGroup,
  args: { className: 'till', 'aria-label': 'How do you want to get it?' },
  render: (props) => <Choice {...props} />,
})

function Choice(props: Parameters<typeof RadioGroup>[0]) {
  const [chosen, setChosen] = useState('delivery')
  return (
    <RadioGroup {...props}>
      {['delivery', 'pickup', 'later'].map((value) => (
        <RadioCard
          key={value}
          name="way"
          value={value}
          checked={chosen === value}
          disabled={value === 'later'}
          onChange={() => {
            setChosen(value)
            choose(value)
          }}
          actions={
            <Button variant="quiet" onClick={act}>
              About {value}
            </Button>
          }
        >
          {value}
        </RadioCard>
      ))}
    </RadioGroup>
  )
}

export const Chooses = meta.story({
  beforeEach: () => {
    choose.mockClear()
    act.mockClear()
  },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('group', { name: 'How do you want to get it?' })).toBeVisible()
    await userEvent.tab()
    await expect(canvas.getByRole('radio', { name: 'delivery' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect(canvas.getByRole('radio', { name: 'pickup' })).toBeChecked()
    await userEvent.click(canvas.getByRole('button', { name: 'About delivery' }))
    await expect(act).toHaveBeenCalledOnce()
    await expect(choose.mock.calls).toEqual([['pickup']])
    await expect(canvas.getByRole('radio', { name: 'later' })).toBeDisabled()
  },
})
