/** The page's address without query and fragment: it stays on this server whatever its path looks like (`//launch.html` would not). */
export const plainAddress = (): string => {
  const address = new URL(window.location.href)
  address.search = ''
  address.hash = ''
  return address.href
}

/** Takes the query out of the address, so that neither history nor a reload has it any more. */
export function takeQuery(): string {
  const { search } = window.location
  window.history.replaceState(null, '', plainAddress())
  return search
}
