import { definePreviewAddon } from 'storybook/internal/csf'

/** In place of Storybook's own addons: they write HTML into the page, which its policy refuses. */
const noAddon = () => definePreviewAddon({})

export default noAddon
