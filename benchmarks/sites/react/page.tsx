import { show } from '../show.tsx'

show(<input aria-label="Phone number" type="tel" />)
