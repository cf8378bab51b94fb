type State = boolean | string | null | undefined

type PartProps = { className: string } & { [Attribute in `data-${string}`]: string }

/**
 * What a merchant's stylesheet can hold on to: the class `till-<name>`, and the states as `data-*`. A boolean is
 * present or absent, a text is the attribute's value. The caller's own class comes last.
 *
 * ```tsx
 * <li {...part('address-card', { default: address.isDefault, pending })} />
 * // class="till-address-card" data-default
 * ```
 */
export function part(name: string, states: Readonly<Record<string, State>> = {}, className?: string): PartProps {
  const props: PartProps = { className: className ? `till-${name} ${className}` : `till-${name}` }
  for (const [state, value] of Object.entries(states)) {
    if (value === false || value === null || value === undefined) continue
    props[`data-${kebab(state)}`] = value === true ? '' : value
  }
  return props
}

/** A part that may stand on a merchant's page by itself, and so brings the kit's font and colours: class `till` too. */
export function root(name: string, states: Readonly<Record<string, State>> = {}, className?: string): PartProps {
  const props = part(name, states, className)
  return { ...props, className: `till ${props.className}` }
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
