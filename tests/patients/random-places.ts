export type Random = {
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number
  readonly oneOf: <T>(items: readonly T[]) => T
}

/** mulberry32: small, fast and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, oneOf: (items) => items[below(items.length)] as (typeof items)[number] }
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
export type Resource = { [key: string]: Json }

/** A place inside a resource: what holds it, and under which name. */
export type Place = { readonly holder: Resource | Json[]; readonly key: string }

export const isObject = (value: Json | undefined): value is Resource => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A walk from the resource to a random place in it, which is as likely near the top as deep inside. */
export function placeIn(resource: Resource, random: Random): Place | null {
  let holder: Resource | Json[] = resource
  for (let depth = 0; depth < 12; depth += 1) {
    const keys: readonly string[] = Object.keys(holder)
    if (keys.length === 0) return null
    const key: string = random.oneOf(keys)
    const inner: Json | undefined = (holder as Resource)[key]
    const canGoOn = (isObject(inner) || Array.isArray(inner)) && Object.keys(inner).length > 0
    if (!canGoOn || random.below(3) === 0) return { holder, key }
    holder = inner
  }
  return null
}

// Arrays take the index as text, as objects take their names.
export const set = ({ holder, key }: Place, value: Json): void => void Object.assign(holder, { [key]: value })
export const get = ({ holder, key }: Place): Json => (holder as Resource)[key] ?? null

export const textAt = (place: Place): string => {
  const value = get(place)
  return typeof value === 'string' ? value : ''
}
export const nameOf = ({ resourceType, id }: Resource): string =>
  `${typeof resourceType === 'string' ? resourceType : 'Nothing'}/${typeof id === 'string' ? id : 'x'}`

/** Every place that holds something of this kind. */
export function placesOf(value: Json, isWanted: (inner: Json, key: string) => boolean): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.keys(value).flatMap((key) => {
    const place = { holder: value, key } as Place
    const inner = get(place)
    return [...(isWanted(inner, key) ? [place] : []), ...placesOf(inner, isWanted)]
  })
}
