/**
 * Takes away what the browsers of `docs/browsers.md` do not have yet. Sent to the page as it stands, before any script
 * of the shop.
 */
export function becomeOlder(): void {
  const missing: [owner: object, names: PropertyKey[]][] = [
    [Array, ['fromAsync']],
    [Array.prototype, ['toReversed', 'toSorted', 'toSpliced', 'with']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Set.prototype, ['difference', 'intersection', 'isSubsetOf', 'isSupersetOf', 'symmetricDifference', 'union']],
    [Promise, ['try', 'withResolvers']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Object.getPrototypeOf(Object.getPrototypeOf([].values())), ['filter', 'flatMap', 'map', 'some', 'toArray']],
    [RegExp, ['escape']],
    [AbortSignal, ['any', 'timeout']],
    [AbortSignal.prototype, ['throwIfAborted']],
    [URL, ['canParse', 'parse']],
    [URLSearchParams.prototype, ['size']],
    [ReadableStream.prototype, ['values', Symbol.asyncIterator]],
    [Response, ['json']],
    [Element.prototype, ['checkVisibility']],
    [HTMLElement.prototype, ['hidePopover', 'showPopover', 'togglePopover']],
    [HTMLDialogElement.prototype, ['requestClose']],
    [Intl, ['DurationFormat', 'Segmenter']],
    [window, ['navigation', 'requestIdleCallback', 'scheduler', 'OTPCredential']],
    [Navigator.prototype, ['connection', 'locks']],
  ]
  for (const [owner, names] of missing) for (const name of names) Reflect.deleteProperty(owner, name)

  const Current = RegExp
  const Older = function (pattern: string | RegExp, flags?: string) {
    if (/\(\?<[=!]/.test(String(pattern)) || flags?.includes('v')) throw new SyntaxError('Invalid group specifier name')
    return new Current(pattern, flags)
  }
  Object.assign(window, { RegExp: Object.assign(Older, { prototype: Current.prototype }) })
}
