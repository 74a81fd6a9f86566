import { type Fact, known, unknown } from '../../facts/fact.ts'
import { type IsoDate, partialDateFrom, spanOf, yearsBetween } from '../../facts/iso-date.ts'
import type { Unread } from '../chart.ts'
import type { Patient } from '../resources/patient.ts'
import { referenceOf, sourceOf } from '../source-of.ts'

/** Completed years on the day. Unknown when the birth date is partial and a birthday may or may not have passed. */
export function ageYearsFrom(patient: Patient, asOf: IsoDate): Fact<number> {
  if (patient.birthDate === undefined) return unknown('not-recorded')
  const born = partialDateFrom(patient.birthDate)
  const source = sourceOf(patient, born, `born ${patient.birthDate}`)
  if (born === null) return unknown('unreadable', [source], `"${patient.birthDate}" is not a date`)
  if (spanOf(born).last > asOf) return unknown('unreadable', [source], 'the birth date lies after the day in question')
  const { atLeast, atMost } = yearsBetween(born, asOf)
  if (atMost > 130) return unknown('unreadable', [source], `an age of ${atMost} years is not plausible`)
  return atLeast === atMost
    ? known(atLeast, [source])
    : unknown('unreadable', [source], `the birth date is partial: ${atLeast} or ${atMost} years`)
}

/** A birth date that is none is reported like everything else that cannot be read; a partial one was read as far as it goes. */
export function unreadBirthDate(patient: Patient, asOf: IsoDate): readonly Unread[] {
  const age = ageYearsFrom(patient, asOf)
  return age.state === 'unknown' && age.why === 'unreadable'
    ? [{ reference: referenceOf(patient), problem: age.note ?? 'its birth date' }]
    : []
}
