import type { DrugEntry } from '../engine/background.ts'
import type { Say } from './say.ts'

type Grounded = Pick<DrugEntry['usualDose'], 'basis' | 'evidence'>

/** Where a dose or a caution was seen. Whatever it says, the label decides. */
export function doseBasis({ basis, evidence }: Grounded, say: Say): string {
  const rows = evidence.length === 0 ? '' : ` ${evidence.join(', ')}`
  switch (basis) {
    case 'memory':
      return say('from memory: verify against the label;{rows}', { rows })
    case 'not given':
      return rows === '' ? say('verify against the label') : say('verify against the label;{rows}', { rows })
    case 'copy of the label':
      return say('seen in a copy of the label; verify against the label before use;{rows}', { rows })
    case 'secondary page':
      return say('seen in a secondary page; verify against the label before use;{rows}', { rows })
    case 'trial':
      return say('seen in a trial; verify against the label before use;{rows}', { rows })
  }
}

export const penetrationInWords = ({ cnsPenetration }: Pick<DrugEntry, 'cnsPenetration'>, say: Say): string =>
  cnsPenetration === 'not known' ? say('not known') : `${cnsPenetration.says} (${cnsPenetration.evidence.join(', ')})`

/** "US: approved (E33); EU: not checked": nothing is claimed for a region that nobody looked at. */
export const availabilityInWords = ({ availability }: Pick<DrugEntry, 'availability'>, say: Say): string =>
  Object.entries(availability)
    .map(([region, entry]) =>
      entry.status === 'approved' ? `${region}: ${say('approved')} (${entry.evidence.join(', ')})` : `${region}: ${say('not checked')}`,
    )
    .join('; ')
