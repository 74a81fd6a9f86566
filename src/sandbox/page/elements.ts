/** The element with the id; its absence is a fault of the page, not a state of it. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}`)
  return found
}

/** An element with text or children; text is never parsed as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, ...content: readonly (string | Node)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  made.append(...content)
  return made
}

export const options = (select: HTMLSelectElement, choices: readonly (readonly [value: string, text: string])[]): void =>
  select.replaceChildren(
    ...choices.map(([value, text]) => {
      const option = element('option', text)
      option.value = value
      return option
    }),
  )
