import { describe, expect, test } from 'vitest'
import { part, root } from './part.ts'

describe('part', () => {
  test.each([
    ['a bare name', part('badge'), { className: 'till-badge' }],
    ['a true state', part('card', { default: true }), { className: 'till-card', 'data-default': '' }],
    ['absent states', part('card', { a: false, b: null, c: undefined }), { className: 'till-card' }],
    ['a variant', part('button', { variant: 'quiet' }), { className: 'till-button', 'data-variant': 'quiet' }],
    ['two words', part('card', { lastUsed: true }), { className: 'till-card', 'data-last-used': '' }],
    ["the caller's class last", part('card', {}, 'mine'), { className: 'till-card mine' }],
    ['a root', root('book', { empty: true }, 'mine'), { className: 'till till-book mine', 'data-empty': '' }],
  ])('%s', (_case, props, expected) => expect(props).toEqual(expected))
})
