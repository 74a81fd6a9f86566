/** Each item once, where it first stands. For the short lists of a decision, in which looking is quicker than hashing. */
export const unique = <T>(items: readonly T[]): T[] => union([items])

/** The items of all the lists, each once, where it first stands. A list that is left out has none. */
export function union<T>(lists: readonly (readonly T[] | undefined)[]): T[] {
  const once: T[] = []
  for (const list of lists) if (list !== undefined) for (const item of list) if (!once.includes(item)) once.push(item)
  return once
}
