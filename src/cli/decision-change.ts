/** What one version of the model prints for one patient, as far as it is compared. */
export type PrintedDecision = {
  readonly source: string
  readonly error?: string
  readonly status?: string
  readonly modelVersion?: string
  readonly options?: readonly { readonly id: string; readonly tier: number; readonly provisional?: boolean }[]
  readonly avoid?: readonly { readonly id: string }[]
  readonly asks?: readonly { readonly id: string }[]
}

/** What is different between two decisions about the same patient, a line for each; none when nothing is. Order means nothing. */
export function changesBetween(before: PrintedDecision, after: PrintedDecision): readonly string[] {
  const [was, is] = [placesOf(before), placesOf(after)]
  const places = [...new Set([...was.keys(), ...is.keys()])].toSorted((a, b) => (a < b ? -1 : 1))
  return [
    ...single('status', before.status ?? `error: ${before.error}`, after.status ?? `error: ${after.error}`),
    ...places.flatMap((place) => members(place, was.get(place) ?? [], is.get(place) ?? [])),
  ]
}

const single = (name: string, was: string, is: string): readonly string[] => (was === is ? [] : [`${name}: ${was} → ${is}`])

function members(place: string, was: readonly string[], is: readonly string[]): readonly string[] {
  const gone = was.filter((id) => !is.includes(id)).map((id) => `− ${id}`)
  const added = is.filter((id) => !was.includes(id)).map((id) => `+ ${id}`)
  return gone.length + added.length === 0 ? [] : [`${place}: ${[...added, ...gone].join(', ')}`]
}

/** The options by tier, what is to be avoided and what is asked. */
function placesOf({ options = [], avoid = [], asks = [] }: PrintedDecision): ReadonlyMap<string, readonly string[]> {
  const tiers = Map.groupBy(options, ({ tier }) => `tier ${tier}`)
  return new Map([
    ...[...tiers].map(([tier, listed]) => [tier, listed.map(({ id, provisional }) => (provisional ? `${id} (provisional)` : id))] as const),
    ['avoid', avoid.map(({ id }) => id)],
    ['asks', asks.map(({ id }) => id)],
  ])
}
