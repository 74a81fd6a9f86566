import { LOINC } from '../../knowledge/codes/code-set.ts'
import { eachOf, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { referenceKey } from '../resources/reference.ts'
import { referenceOf } from '../source-of.ts'
import { materialNamed } from '../specimen-words.ts'
import { type Examined, examinedIn, specimenIndex } from '../specimens.ts'
import type { Said } from './statement.ts'

/** `other`: of CSF, urine, an effusion, stool: another measurement altogether. */
type Blood = 'blood' | 'other' | Extract<Said<never>, { kind: 'unreadable' }>
const OF_BLOOD: ReadonlySet<string> = new Set(['blood', 'plasma', 'serum'])

/**
 * Whether a result was measured in blood: by its own specimen, else by that, or the title, of the report or panel it belongs to. A result
 * that names no specimen, or one that is not in the record, is taken by its name.
 */
export function* bloodTest(record: PatientRecord): InSlices<(observation: Observation) => Blood> {
  const specimens = specimenIndex(record.specimens)
  const holders = new Map<string, (Observation | PatientRecord['reports'][number])[]>()
  const add = (holder: Observation | PatientRecord['reports'][number]) => (reference: { reference?: string | undefined }) => {
    const key = referenceKey(reference)
    if (key !== null) holders.set(key, [...(holders.get(key) ?? []), holder])
  }
  for (const report of record.reports) for (const result of report.result ?? []) add(report)(result)
  yield* eachOf(record.observations, (panel) => {
    for (const member of panel.hasMember ?? []) add(panel)(member)
  })
  return (observation) => {
    const own = bloodBy(examinedIn(observation, specimens), observation)
    if (own !== null) return own
    const around = (holders.get(referenceOf(observation)) ?? []).map(
      (holder) =>
        bloodBy(examinedIn(holder, specimens), observation) ?? (hasLoinc(observation.code) ? null : bloodByTitle(textsOf(holder.code))),
    )
    return around.find((one) => one !== null && one !== 'blood') ?? 'blood'
  }
}

/** Null: nothing is said. */
function bloodBy(examined: Examined, { code, specimen }: Observation): Blood | null {
  switch (examined.kind) {
    case 'not-said':
      return null
    case 'named':
      if (OF_BLOOD.has(examined.material)) return 'blood'
      return hasLoinc(code) ? unreadable(`its code is of blood, and its specimen is "${examined.says}"`) : 'other'
    case 'several':
      return unreadable(`its specimen is "${examined.says}", which is more than one`)
    case 'not-understood':
      return hasLoinc(code) || examined.says === specimen?.reference
        ? null
        : unreadable(`its specimen "${examined.says}" is not understood`)
  }
}

function bloodByTitle(titles: readonly string[]): Blood | null {
  const materials = titles.map(materialNamed).filter((material) => material !== null)
  if (materials.length === 0 || materials.some((material) => OF_BLOOD.has(material))) return null
  return materials.includes('several') ? null : 'other'
}

const hasLoinc = ({ coding }: Observation['code']): boolean => coding?.some(({ system }) => system === LOINC) ?? false
const unreadable = (problem: string): Blood => ({ kind: 'unreadable', problem })
