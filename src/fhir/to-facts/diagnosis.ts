import type { Source } from '../../facts/fact.ts'
import type { IsoDate, PartialDate } from '../../facts/iso-date.ts'
import { textsOf } from '../resources/coding.ts'
import type { Condition } from '../resources/condition.ts'
import { firstDate, sourceOf } from '../source-of.ts'
import { inEnglish } from './in-english.ts'
import { isUntil } from './observed.ts'
import { generalStance, type Stance, stanceTowards } from './wording.ts'

/** A condition of the problem list, looked at once: what it is called, whether it is meant, and whether it goes on. */
export type Diagnosis = {
  readonly condition: Condition
  readonly source: Source
  /** Onset, else the day it was recorded. */
  readonly date: PartialDate | null
  /** Its name and the names of its codes and body sites, in one text, in English terms where the record uses others. */
  readonly words: string
  /** The same as the record says it: for whoever reads, never for matching. */
  readonly label: string
  /** The name alone, and the sites alone. */
  readonly name: string
  readonly sites: string
  /** What the verification status makes of it; null: it is confirmed, or the record does not say. */
  readonly verified: Stance | null
  /** Null: the record does not say. */
  readonly isActive: boolean | null
}

/** Every condition known on the day. A provisional one is doubtful, and a refuted one says nothing of the patient, whatever its code says. */
export function diagnosesFrom(conditions: readonly Condition[], asOf: IsoDate): readonly Diagnosis[] {
  return conditions
    .map(diagnosisFrom)
    .filter(({ date, condition }) => isUntil(date, asOf) && isUntil(firstDate(condition.recordedDate), asOf))
}

function diagnosisFrom(condition: Condition): Diagnosis {
  const date = firstDate(condition.onsetDateTime, condition.onsetPeriod?.start, condition.recordedDate)
  const name = [...new Set(textsOf(condition.code).map(inEnglish))].join('; ')
  const said = [...new Set([...textsOf(condition.code), ...(condition.bodySite ?? []).flatMap(textsOf)])]
  const sites = [...new Set((condition.bodySite ?? []).flatMap(textsOf).map(inEnglish))].join('; ')
  return {
    condition,
    source: sourceOf(condition, date, textsOf(condition.code)[0] ?? condition.code?.coding?.[0]?.code ?? null),
    date,
    words: sites === '' ? name : `${name}; ${sites}`,
    label: said.join('; ') || (condition.code?.coding ?? []).map(({ code }) => code ?? '').join('; ') || 'a diagnosis without a name',
    name,
    sites,
    verified: verifiedStance(condition),
    isActive: activityOf(condition),
  }
}

/**
 * Whether a diagnosis states the thing it mentions: the verification status first, then the words beside the mention. A code without
 * such words stands as its whole name stands.
 */
export const stanceOn = ({ verified, name }: Diagnosis, mention: RegExp): Stance =>
  verified ?? stanceTowards(name, mention) ?? generalStance(name)

/** https://hl7.org/fhir/R4/valueset-condition-ver-status.html */
function verifiedStance({ verificationStatus }: Condition): Stance | null {
  const codes = (verificationStatus?.coding ?? []).map((coding) => coding.code)
  if (codes.includes('refuted')) return 'refuted'
  return codes.some((code) => code === 'provisional' || code === 'differential' || code === 'unconfirmed') ? 'doubtful' : null
}

/** https://hl7.org/fhir/R4/valueset-condition-clinical.html */
function activityOf({ clinicalStatus, abatementDateTime, abatementString, abatementBoolean }: Condition): boolean | null {
  if (abatementDateTime !== undefined || abatementString !== undefined || abatementBoolean === true) return false
  const codes = (clinicalStatus?.coding ?? []).map((coding) => coding.code)
  if (codes.some((code) => code === 'active' || code === 'recurrence' || code === 'relapse')) return true
  return codes.some((code) => code === 'inactive' || code === 'remission' || code === 'resolved') ? false : null
}
