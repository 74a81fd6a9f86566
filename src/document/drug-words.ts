import type { DrugEntry } from '../engine/background.ts'

type Grounded = Pick<DrugEntry['usualDose'], 'basis' | 'evidence'>

/** Where a dose or a caution was seen. Whatever it says, the label decides. */
export function doseBasis({ basis, evidence }: Grounded): string {
  const rows = evidence.length === 0 ? '' : ` ${evidence.join(', ')}`
  switch (basis) {
    case 'memory':
      return `from memory: verify against the label;${rows}`
    case 'not given':
      return `verify against the label${rows === '' ? '' : `;${rows}`}`
    case 'copy of the label':
    case 'secondary page':
    case 'trial':
      return `seen in a ${basis}; verify against the label before use;${rows}`
  }
}

export const penetrationInWords = ({ cnsPenetration }: Pick<DrugEntry, 'cnsPenetration'>): string =>
  cnsPenetration === 'not known' ? 'not known' : `${cnsPenetration.says} (${cnsPenetration.evidence.join(', ')})`

/** "US: approved (E33); EU: not checked": nothing is claimed for a region that nobody looked at. */
export const availabilityInWords = ({ availability }: Pick<DrugEntry, 'availability'>): string =>
  Object.entries(availability)
    .map(([region, entry]) => `${region}: ${entry.status}${entry.status === 'approved' ? ` (${entry.evidence.join(', ')})` : ''}`)
    .join('; ')
