import type { IsoDate } from '../../../src/facts/iso-date.ts'
import type { CompartmentId, Outcome } from '../../../src/response/course.ts'
import { FINDINGS_OF } from '../../../src/response/mri-cards.ts'
import { DOMAIN_IDS } from '../../../src/response/neurological-domains.ts'
import { type Entries, emptyVisit, type Lesion, type Visit } from '../../../src/response/visit.ts'

/** Three invented patients, each followed over four visits. What has to come out was worked out by hand from the published rules. */
type Expected = {
  /** Visit by visit; null: no result, because it is the baseline or the compartment was not assessed. */
  readonly outcomes: Readonly<Partial<Record<CompartmentId, readonly (Outcome | null)[]>>>
  readonly nadir: Readonly<Partial<Record<CompartmentId, number>>>
  readonly first: string | null
  readonly cns: string
  readonly nonCns: string
  readonly lmType: string
  /** After each visit. */
  readonly facts: readonly Readonly<Record<string, string>>[]
}
export type Followed = {
  readonly name: string
  readonly affected: { brain: boolean; meninges: boolean }
  readonly visits: readonly Visit[]
  readonly expected: Expected
}

const visit = (date: string, entries: Entries, lesions: Partial<Visit['lesions']> = {}): Visit => {
  const empty = emptyVisit(date as IsoDate)
  return { ...empty, entries, lesions: { ...empty.lesions, ...lesions } }
}
const mm = (name: string, sizeMm: number, perpendicularMm?: number): Lesion => ({
  name,
  kind: 'lesion',
  state: 'measured',
  sizeMm,
  ...(perpendicularMm === undefined ? {} : { perpendicularMm }),
})
const gone = (name: string): Lesion => ({ name, kind: 'lesion', state: 'gone' })
const examined = (more: Entries = {}): Entries => ({ ...Object.fromEntries(DOMAIN_IDS.map((id) => [id, '0'])), ...more })
const mri = (version: '2017' | '2019', more: Entries): Entries => ({
  'mri-card': version,
  ...Object.fromEntries(FINDINGS_OF[version].map((id) => [id, 'absent'])),
  ...more,
})
const BRAIN: Entries = { 'brain-non-target': 'none', 'brain-new': 'none', 'brain-steroids': 'none', 'brain-clinical': 'stable' }
const BODY: Entries = { 'body-non-target': 'none', 'body-new': 'none' }

const BRAIN_FIRST: Entries = { 'treatment-start': '2026-01-10', ecog: '1', ...BRAIN, ...BODY }
const brainProgressesFirst: Followed = {
  name: 'brain metastases answer and then grow while the body stays controlled',
  affected: { brain: true, meninges: false },
  visits: [
    visit('2026-01-05', BRAIN_FIRST, { brain: [mm('left frontal', 22, 12), mm('right cerebellar', 12, 8)], body: [mm('lung', 40)] }),
    visit('2026-03-02', BRAIN_FIRST, { brain: [mm('left frontal', 12, 8), mm('right cerebellar', 8, 5)], body: [mm('lung', 26)] }),
    visit('2026-05-04', BRAIN_FIRST, { brain: [mm('left frontal', 11, 7), gone('right cerebellar')], body: [mm('lung', 24)] }),
    visit('2026-07-06', BRAIN_FIRST, { brain: [mm('left frontal', 17, 9), gone('right cerebellar')], body: [mm('lung', 25)] }),
  ],
  expected: {
    outcomes: {
      // 34 to 20 mm, −41%; 11 mm; 17 mm is +55% and +6 mm from the nadir, although half of the baseline.
      brain: [null, 'partial-response', 'partial-response', 'progression'],
      body: [null, 'partial-response', 'partial-response', 'partial-response'],
      meninges: [null, null, null, null],
    },
    nadir: { brain: 11, body: 24 },
    first: 'brain 2026-07-06',
    cns: 'progressed 2026-07-06, 177 days',
    nonCns: 'free 2026-07-06, 177 days',
    lmType: 'type not known',
    facts: [
      {},
      { progression: 'none', extracranialDisease: 'controlled' },
      { progression: 'none', extracranialDisease: 'controlled' },
      { progression: 'cns-only', extracranialDisease: 'controlled' },
    ],
  },
}

const PERSISTENT: Entries = { 'treatment-start': '2026-02-01', ...BODY, 'body-target': 'none', cytology: 'positive' }
const cytologyStaysPositive: Followed = {
  name: 'leptomeningeal disease gets better while cytology stays positive, and converts late',
  affected: { brain: false, meninges: true },
  visits: [
    visit('2026-01-28', {
      ...PERSISTENT,
      ecog: '3',
      ...examined({ 'neuro-gait': '2', 'neuro-facial-strength': '1' }),
      ...mri('2017', { 'mri-brain-enhancement': 'present', 'mri-composite': 6 }),
    }),
    visit('2026-03-15', {
      ...PERSISTENT,
      ecog: '2',
      ...examined({ 'neuro-gait': '1', 'neuro-facial-strength': '1' }),
      ...mri('2017', { 'mri-brain-enhancement': 'present', 'mri-composite': 5 }),
    }),
    visit('2026-05-15', {
      ...PERSISTENT,
      ecog: '1',
      ...examined(),
      ...mri('2017', { 'mri-brain-enhancement': 'present', 'mri-composite': 2 }),
    }),
    visit('2026-07-15', {
      ...PERSISTENT,
      cytology: 'negative',
      ecog: '1',
      ...examined(),
      ...mri('2017', { 'mri-brain-enhancement': 'present', 'mri-composite': 2 }),
    }),
  ],
  expected: {
    outcomes: {
      // The MRI improves by 67% at the third visit; positive cytology keeps it at stable.
      meninges: [null, 'stable', 'stable', 'response'],
      body: [null, 'no-disease', 'no-disease', 'no-disease'],
      brain: [null, null, null, null],
    },
    nadir: {},
    first: null,
    cns: 'free 2026-07-15, 164 days',
    nonCns: 'free 2026-07-15, 164 days',
    lmType: 'IA',
    facts: [
      {},
      { progression: 'none', extracranialDisease: 'none' },
      { progression: 'none', extracranialDisease: 'none' },
      { progression: 'none', extracranialDisease: 'none' },
    ],
  },
}

const NECROSIS: Entries = { 'treatment-start': '2025-11-20', ecog: '1', ...BRAIN, ...BODY, ...examined() }
const LINEAR = { 'mri-brain-enhancement': 'present' } as const
const necrosisOrProgression: Followed = {
  name: 'growth inside an irradiated field, the body first, then the meninges on MRI alone',
  affected: { brain: true, meninges: true },
  visits: [
    visit(
      '2025-11-15',
      { ...NECROSIS, cytology: 'atypical', ...mri('2019', LINEAR) },
      { brain: [mm('right parietal', 15, 9)], body: [mm('liver', 30)] },
    ),
    visit(
      '2026-01-15',
      { ...NECROSIS, cytology: 'not-evaluable', ...mri('2019', { ...LINEAR, 'mri-brain-enhancement-change': 'no-change' }) },
      { brain: [mm('right parietal', 15, 9)], body: [mm('liver', 28)] },
    ),
    visit(
      '2026-03-15',
      {
        ...NECROSIS,
        'neuro-gait': '1',
        cytology: 'negative',
        ...mri('2019', { ...LINEAR, 'mri-brain-enhancement-change': 'improved' }),
        'brain-field': 'all-inside',
        'brain-perfusion': 'low',
      },
      { brain: [mm('right parietal', 21, 12)], body: [mm('liver', 38)] },
    ),
    visit(
      '2026-05-15',
      {
        ...NECROSIS,
        cytology: 'negative',
        ...mri('2019', { ...LINEAR, 'mri-brain-enhancement-change': 'worse' }),
        'brain-field': 'all-inside',
        'brain-perfusion': 'high',
      },
      { brain: [mm('right parietal', 24, 14)], body: [mm('liver', 42)] },
    ),
  ],
  expected: {
    outcomes: {
      brain: [null, 'stable', 'unsettled', 'progression'],
      // The puncture of the second visit gave no result.
      meninges: [null, 'not-evaluable', 'response', 'progression'],
      // 28 to 38 mm: +36% and +10 mm from the nadir.
      body: [null, 'stable', 'progression', 'progression'],
    },
    nadir: { brain: 15, body: 28 },
    first: 'body 2026-03-15',
    cns: 'progressed 2026-05-15, 176 days',
    nonCns: 'progressed 2026-03-15, 115 days',
    lmType: 'IIA',
    facts: [
      {},
      { extracranialDisease: 'controlled' },
      { extracranialDisease: 'progressing', lesionInRadiotherapyField: 'yes', lesionPerfusion: 'low' },
      {
        progression: 'cns-and-extracranial',
        extracranialDisease: 'progressing',
        lesionInRadiotherapyField: 'yes',
        lesionPerfusion: 'high',
      },
    ],
  },
}

export const FOLLOWED: readonly Followed[] = [brainProgressesFirst, cytologyStaysPositive, necrosisOrProgression]
