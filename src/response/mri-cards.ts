/** The versions of the MRI scorecard. They count different elements; a result always names its version. */
export const CARD_VERSIONS = {
  '2017': 'RANO-LM 2017 (Chamberlain)',
  '2019': 'revision of 2019 (Le Rhun)',
} as const
export type CardVersion = keyof typeof CARD_VERSIONS

/** What may be seen on the neuraxis MRI (C037; Table 5 of the revision). `linear` and `nodular` make the EANO–ESMO subtype. */
export const FINDINGS = {
  'mri-brain-nodules': { label: 'Brain: nodules, subarachnoid or ventricular', pattern: 'nodular' },
  'mri-brain-enhancement': { label: 'Brain: linear leptomeningeal enhancement', pattern: 'linear' },
  'mri-cranial-nerves': { label: 'Cranial nerve enhancement', pattern: 'linear' },
  'mri-hydrocephalus': { label: 'Hydrocephalus', pattern: 'hydrocephalus' },
  'mri-spine-nodules': { label: 'Spine: nodules, subarachnoid', pattern: 'nodular' },
  'mri-spine-enhancement': { label: 'Spine: linear leptomeningeal enhancement', pattern: 'linear' },
  'mri-nerve-roots': { label: 'Nerve root enhancement', pattern: 'linear' },
} as const
export type FindingId = keyof typeof FINDINGS

/** The elements of each version. The revision dropped cranial nerves and nerve roots. */
export const FINDINGS_OF: Readonly<Record<CardVersion, readonly FindingId[]>> = {
  '2017': Object.keys(FINDINGS) as FindingId[],
  '2019': ['mri-brain-nodules', 'mri-brain-enhancement', 'mri-hydrocephalus', 'mri-spine-nodules', 'mri-spine-enhancement'],
}

/** A nodule is measurable when both orthogonal diameters exceed, or by one source reach, these; and how many are recorded (K27). */
export const NODULE_RULES = {
  '2017': [
    { publication: 'Cheng and Perez-Soler 2018', text: 'more than 5 × 10 mm', evidence: 'C036' },
    { publication: 'Zhao and others 2023', text: 'at least 5 × 10 mm', evidence: 'Z060' },
  ],
  '2019': [{ publication: 'Le Rhun and others 2019', text: 'more than 5 × 5 mm, the three largest', evidence: 'E24' }],
} as const

/** Whether a nodule of these two diameters (mm) is measurable on a version; `sources-differ` exactly at 5 × 10 mm in 2017. */
export function isNoduleMeasurable(version: CardVersion, a: number, b: number): 'yes' | 'no' | 'sources-differ' {
  const [shorter, longer] = a < b ? [a, b] : [b, a]
  if (version === '2019') return shorter > 5 ? 'yes' : 'no'
  if (shorter > 5 && longer > 10) return 'yes'
  return shorter >= 5 && longer >= 10 ? 'sources-differ' : 'no'
}
