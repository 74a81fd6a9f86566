import type { LesionOutcome } from './lesion-outcome.ts'
import type { TargetSum } from './target-lesions.ts'
import { byDate, type Lesion, lesionKey, type Visit } from './visit.ts'

type Back = {
  readonly targets: readonly Lesion[]
  readonly now: TargetSum
  /** The other lesions: `non-progressing` when there are any. `partly` says only that not all were looked at. */
  readonly others: string
}

/** The day of the complete response that the last settled visit before this one was. Null: it was none. */
export function completeBefore(visits: readonly Visit[], outcomeAt: (visit: Visit) => LesionOutcome): Visit['date'] | null {
  for (const visit of byDate(visits).toReversed()) {
    const outcome = outcomeAt(visit)
    if (outcome !== 'not-evaluable') return outcome === 'complete-response' ? visit.date : null
  }
  return null
}

/** What is there again, in words; null when nothing is. A node is back from 10 mm in the short axis. */
export function whatIsBack({ targets, now: { sizes, ...now }, others }: Back): string | null {
  const sum = now.kind === 'sum' ? now.mm : now.atLeastMm
  if (sizes.size === 0 && sum > 0) return `the sum is ${sum} mm`
  const back = targets.find((target) => (sizes.get(lesionKey(target)) ?? 0) >= (target.kind === 'node' ? 10 : 0.01))
  if (back !== undefined) return `${back.name} is ${sizes.get(lesionKey(back))} mm`
  return others === 'non-progressing' ? 'other lesions are there' : null
}
