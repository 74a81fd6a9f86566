/** Gives back the first of all parts that say the same. */
export type Share = <T>(part: T) => T

/** Fields that say the same in many results of one laboratory: what was measured, of whom, how it is judged. */
const ALIKE = ['category', 'code', 'subject', 'interpretation', 'specimen', 'method'] as const

/** For one search: tens of thousands of results then hold one copy of each code and not one for every result. */
export function sharedParts(): Share {
  const first = new Map<string, unknown>()
  return (part) => {
    const said = JSON.stringify(part)
    const known = first.get(said)
    if (known === undefined) first.set(said, part)
    // What is written the same is of the same type.
    return (known ?? part) as typeof part
  }
}

/** The resource with those of its parts that others have too. */
export function withSharedParts<T extends object>(resource: T, share: Share): T {
  const fields = resource as Readonly<Record<string, unknown>>
  const shared = ALIKE.filter((field) => fields[field] !== undefined).map((field) => [field, share(fields[field])] as const)
  return { ...resource, ...Object.fromEntries(shared) }
}
