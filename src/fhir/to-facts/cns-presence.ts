import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import { compareDates, daysBetween, type IsoDate, type PartialDate, spanOf } from '../../facts/iso-date.ts'
import type { CnsStatement } from './cns-diagnosis.ts'

/** For so long a stated absence holds: what an image did not show, and what a kept list denies. After that nobody has looked; without a day nobody knows when. */
const HOLDS_DAYS = { result: 183, list: 366 } as const

/**
 * Present if stated and not denied later; absent only if stated lately and never present; conflicting if denied after it was found. What
 * was not understood, or is over, leaves the question open, unless it is older than the denial.
 */
export function presenceOf(site: 'brain' | 'meninges', all: readonly CnsStatement[], asOf: IsoDate): Fact<'present' | 'absent'> {
  const about = all.filter((one) => one.site === site || (one.site === 'brain-or-meninges' && isOpenFor(site, one)))
  const present = about.filter(({ said }) => said === 'present')
  const denied = about.filter(({ said }) => said === 'absent')
  const later = denied.filter((denial) => present.every((found) => isNotBefore(denial.date, found.date)))
  if (present.length > 0 && later.length > 0)
    return {
      state: 'conflicting',
      readings: [
        { value: 'present', sources: sourcesOf(present) },
        { value: 'absent', sources: sourcesOf(later) },
      ],
    }
  if (present.length > 0) return known('present', sourcesOf(present))
  const open = about.filter((one) => one.said === 'unclear' && !isSettled(one, denied))
  if (open.length > 0) return unknown('unreadable', [...sourcesOf(open), ...sourcesOf(denied)], open[0]?.problem)
  return denied.length > 0 ? absenceOn(denied, asOf) : notedOnly(about)
}

/** "No CNS metastases" denies those of the brain; of the meninges it says too little. Everything else that does not say which concerns both. */
const isOpenFor = (site: 'brain' | 'meninges', { said }: CnsStatement): boolean => said !== 'absent' || site === 'brain'

/** A suspicion that was followed by an absence. */
const isSettled = ({ date, isOver }: CnsStatement, denied: readonly CnsStatement[]): boolean =>
  isOver !== true && date !== null && denied.some((denial) => denial.date !== null && compareDates(denial.date, date) === 'after')

function absenceOn(denied: readonly CnsStatement[], asOf: IsoDate): Fact<'absent'> {
  const lately = denied.filter((one) => one.date !== null && ageOf(one.date, asOf) <= HOLDS_DAYS[one.from])
  const last = denied
    .flatMap(({ date }) => date ?? [])
    .toSorted()
    .at(-1)
  if (last === undefined)
    return unknown('not-recorded', sourcesOf(denied), 'their absence is stated without a day: it may be too old to hold')
  if (lately.length > 0) return known('absent', sourcesOf(lately), `stated on ${last}`)
  return unknown('not-recorded', sourcesOf(denied), `their absence was last stated on ${last}: too long ago to hold today`)
}

function notedOnly(about: readonly CnsStatement[]): Fact<never> {
  const [first] = about
  return first === undefined ? unknown('not-recorded') : unknown('not-recorded', sourcesOf(about), first.problem)
}

/** The question has been raised where the record suspects it; a diagnosis, or its denial, answers it elsewhere. */
export function suspicionFrom(all: readonly CnsStatement[]): Fact<'yes' | 'no'> {
  const suspected = all.filter(({ site, isSuspected }) => site === 'meninges' && isSuspected === true)
  const settled = all.filter(({ site, said }) => site === 'meninges' && (said === 'present' || said === 'absent'))
  const open = suspected.filter((one) => settled.every((other) => !isNotBefore(other.date, one.date)))
  return open.length === 0 ? unknown('not-recorded') : known('yes', sourcesOf(open))
}

const ageOf = (date: PartialDate, asOf: IsoDate): number => daysBetween(spanOf(date).last, asOf)
const isNotBefore = (a: PartialDate | null, b: PartialDate | null): boolean => a === null || b === null || compareDates(a, b) !== 'before'
const sourcesOf = (statements: readonly CnsStatement[]): readonly Source[] => statements.map(({ source }) => source)
