import type { Verified } from './basis.ts'

/** One domain of the standardised examination: level 0 is normal, the last level is the worst. */
export type Domain = { readonly label: string; readonly levels: readonly string[]; readonly verified: Verified; readonly hint?: string }

const seen = (label: string, levels: readonly string[], hint?: string): Domain => ({
  label,
  levels: ['normal', ...levels],
  verified: 'secondary',
  ...(hint === undefined ? {} : { hint }),
})
const notSeen = (label: string, ...levels: readonly string[]): Domain => ({
  label,
  levels: ['normal', ...levels],
  verified: 'not-verified',
})

/**
 * The ten domains of RANO-LM. The names are in both reviews (C034, Z054). The levels of the first six were read in the card that the
 * Dutch guideline on leptomeningeal metastases reproduces; those of the last four are from memory and say so.
 */
export const DOMAINS = {
  'neuro-gait': seen('Gait', ['walks without assistance, abnormal', 'requires assistance', 'unable to walk'], 'At least ten steps.'),
  'neuro-strength': seen(
    'Strength',
    ['moves against resistance, decreased', 'moves, not against resistance', 'no movement'],
    'Each limb, proximal and distal; the worst counts.',
  ),
  'neuro-sensation': seen('Sensation', ['decreased', 'absent'], 'Face, trunk and limbs; the worst counts.'),
  'neuro-vision': seen(
    'Vision',
    ['partial loss of one eye', 'complete loss of one eye', 'loss of both eyes'],
    'With corrective lenses; the worse eye counts.',
  ),
  'neuro-eye-movement': seen(
    'Eye movement',
    ['abnormal in one direction of gaze', 'abnormal in several directions, not all', 'no movement in any direction'],
    'Each eye by itself; the worse counts.',
  ),
  'neuro-facial-strength': seen('Facial strength', ['mild weakness', 'severe weakness']),
  'neuro-hearing': notSeen('Hearing', 'decreased', 'absent'),
  'neuro-swallowing': notSeen('Swallowing', 'impaired', 'unable to swallow'),
  'neuro-consciousness': notSeen('Level of consciousness', 'drowsy, easily aroused', 'somnolent, hard to arouse', 'not rousable'),
  'neuro-behaviour': notSeen('Behaviour', 'mild or moderate alteration', 'severe alteration'),
} as const satisfies Readonly<Record<string, Domain>>

export type DomainId = keyof typeof DOMAINS
export const DOMAIN_IDS = Object.keys(DOMAINS) as readonly DomainId[]

/** The level that is the worst of its domain. */
export const worstLevelOf = (id: DomainId): number => DOMAINS[id].levels.length - 1
