import type { IsoDate } from '../facts/iso-date.ts'
import { FINDINGS_OF, type FindingId } from './mri-cards.ts'
import { DOMAIN_IDS, type DomainId } from './neurological-domains.ts'
import { type Entries, emptyVisit, type Lesion, type Visit } from './visit.ts'

/** Invented visits, for the tests of this folder. */
export const DAY = (text: string): IsoDate => text as IsoDate
export const START = DAY('2026-01-10')

export const visitOn = (date: string, entries: Entries = {}, lesions: Partial<Visit['lesions']> = {}): Visit => {
  const empty = emptyVisit(DAY(date))
  return { ...empty, entries, lesions: { ...empty.lesions, ...lesions } }
}

/** All ten domains normal, but for the given ones. */
export const examination = (levels: Partial<Record<DomainId, string>> = {}): Entries => ({
  ...Object.fromEntries(DOMAIN_IDS.map((id) => [id, '0'])),
  ...levels,
})

/** Every finding of the card absent, but for the given ones. */
export const card = (version: '2017' | '2019', present: readonly FindingId[] = [], more: Entries = {}): Entries => ({
  'mri-card': version,
  ...Object.fromEntries(FINDINGS_OF[version].map((id) => [id, present.includes(id) ? 'present' : 'absent'])),
  ...more,
})

export const lesion = (name: string, sizeMm: number, more: Partial<Lesion> = {}): Lesion => ({
  name,
  kind: 'lesion',
  state: 'measured',
  sizeMm,
  perpendicularMm: Math.max(5, sizeMm / 2),
  ...more,
})
export const node = (name: string, sizeMm: number): Lesion => ({ name, kind: 'node', state: 'measured', sizeMm })
export const gone = (name: string): Lesion => ({ name, kind: 'lesion', state: 'gone' })
export const notEvaluable = (name: string): Lesion => ({ name, kind: 'lesion', state: 'not-evaluable' })

/** The entries about the brain that go with a stable patient. */
export const BRAIN_STABLE: Entries = {
  'brain-non-target': 'none',
  'brain-new': 'none',
  'brain-steroids': 'stable',
  'brain-clinical': 'stable',
}
export const BODY_STABLE: Entries = { 'body-non-target': 'none', 'body-new': 'none' }
