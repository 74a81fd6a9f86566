import type { IsoDate } from '../facts/iso-date.ts'
import { baselineOf } from './baseline.ts'
import { assessCytology, type CytologyState, hasCytology } from './csf-cytology.ts'
import { assessMri, hasMri, type Imaging } from './mri-scorecard.ts'
import { assessExamination, type Examination, hasExamination } from './neurological-examination.ts'
import { type Assessment, type Because, because, type Component } from './result.ts'
import { RESPONSE_RULES } from './rules.ts'
import type { Visit } from './visit.ts'

export type LmOutcome = 'response' | 'stable' | 'progression' | 'not-evaluable'

export const hasLeptomeningeal = (visit: Visit): boolean => hasExamination(visit) || hasCytology(visit) || hasMri(visit)

type Parts = {
  readonly examination: Examination
  readonly cytology: Component<CytologyState>
  readonly mri: Imaging
}

/**
 * RANO-LM at one visit. Each component is measured against its own baseline. Progression of any component is progression, whatever is
 * missing; anything else needs all three.
 */
export function assessLeptomeninges(visits: readonly Visit[], start: IsoDate | null, visit: Visit): Assessment<LmOutcome> {
  const before = (has: (one: Visit) => boolean) => baselineOf(visits, start, has)
  const [forExamination, forCytology, forMri] = [before(hasExamination), before(hasCytology), before(hasMri)]
  const isLater = (baseline: ReturnType<typeof before>): baseline is NonNullable<typeof baseline> =>
    baseline !== null && baseline.visit.date < visit.date
  const parts: Parts = {
    examination: assessExamination(visits, start, visit),
    cytology: isLater(forCytology) ? assessCytology(visits, forCytology.visit, visit) : missingPart('CSF cytology', 'CSF cytology'),
    mri: isLater(forMri)
      ? assessMri(visits, forMri.visit, visit)
      : { ...missingPart('MRI of the neuraxis', 'MRI of the neuraxis'), remarks: [] },
  }
  return {
    ...combined(parts),
    remarks: remarksOf(
      parts,
      [forExamination, forCytology, forMri].map((one) => one?.remark ?? null),
    ),
  }
}

const missingPart = (name: string, missing: string) => ({ name, state: 'not-evaluable', because: [], missing: [missing] }) as const

function combined(parts: Parts): Omit<Assessment<LmOutcome>, 'remarks'> {
  const { examination, cytology, mri } = parts
  const components = [examination, cytology, mri]
  const missing = components.filter(({ state }) => state === 'not-evaluable').flatMap((one) => one.missing)
  const progressed = [
    ...(examination.state === 'worse' ? [examination] : []),
    ...(cytology.state === 'newly-positive' ? [cytology] : []),
    ...(mri.state === 'progression' ? [mri] : []),
  ]
  const outcome = (name: LmOutcome, reasons: readonly Because[]) => ({ outcome: name, because: reasons, components, missing })
  if (progressed.length > 0) {
    const alone = progressed.length === 1 && mri.state === 'progression' ? [because('mri-alone', 'the MRI alone progressed')] : []
    const named = because('lm-any-progression', progressed.map(({ name }) => name.toLowerCase()).join(', '))
    return outcome('progression', [named, ...alone, ...progressed.flatMap((one) => one.because)])
  }
  if (missing.length > 0) return outcome('not-evaluable', [])
  const improved = mri.state === 'complete-response' || mri.state === 'partial-response'
  if (improved && cytology.state !== 'persistent')
    return outcome('response', [because('lm-response', `MRI ${mri.state}, examination ${examination.state}, cytology negative`)])
  return outcome('stable', [because('lm-stable', 'no component progressed'), ...(cytology.state === 'persistent' ? cytology.because : [])])
}

function remarksOf({ examination, cytology, mri }: Parts, ofBaselines: readonly (string | null)[]): readonly string[] {
  return [
    ...new Set(ofBaselines.filter((remark) => remark !== null)),
    ...(examination.state === 'worse' ? [`${RESPONSE_RULES['neuro-not-specific'].says}`] : []),
    ...examination.remarks,
    ...(cytology.state === 'persistent' ? [PERSISTENT] : []),
    ...(cytology.state === 'newly-positive'
      ? ['Cytology can be falsely negative in up to half (Z058): the earlier negative result may have been one.']
      : []),
    ...mri.remarks,
  ]
}

const PERSISTENT =
  'Cytology stays positive. RANO-LM as quoted (Z059) counts failure to convert after induction as progression; the authors who quote it ' +
  'count it as stable and propose to drop it (Z063). Here it is not progression by itself.'
