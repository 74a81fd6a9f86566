import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import { compareDates, type PartialDate } from '../../facts/iso-date.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import { flatMapped, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import { type CnsStatement, cnsDiagnosesFrom, isInPosteriorFossa, sitesInWords, stanceAt } from './cns-diagnosis.ts'
import type { Diagnosis } from './diagnosis.ts'
import { inEnglish } from './in-english.ts'
import { statementFrom, valueText } from './observed.ts'
import { clausesOf } from './wording.ts'

type CnsFacts = {
  readonly brainMetastases: Fact<ValueOf<'brainMetastases'>>
  readonly posteriorFossa: Fact<ValueOf<'posteriorFossa'>>
  readonly leptomeningealDisease: Fact<ValueOf<'leptomeningealDisease'>>
  readonly lmSuspected: Fact<ValueOf<'lmSuspected'>>
}

type CnsDisease = { readonly facts: CnsFacts; readonly brainConditions: ReadonlySet<string>; readonly unread: readonly Unread[] }

/** Brain metastases and leptomeningeal disease, from the problem list and from observations that state them. */
export function* cnsDiseaseFrom(record: PatientRecord, diagnoses: readonly Diagnosis[]): InSlices<CnsDisease> {
  const { statements, unread } = cnsDiagnosesFrom(diagnoses)
  const all = [...statements, ...(yield* flatMapped(record.observations, observedSite))]
  return {
    facts: {
      brainMetastases: presenceOf('brain', all),
      posteriorFossa: posteriorFossaFrom(diagnoses, statements),
      leptomeningealDisease: leptomeningealFrom(all),
      lmSuspected: suspicionFrom(all),
    },
    brainConditions: new Set(statements.filter(({ site }) => site === 'brain').map(({ source }) => referenceIn(source))),
    unread,
  }
}

const referenceIn = (source: Source): string => (source.kind === 'record' ? source.reference : '')

/** Present if stated and not denied later; absent only if stated so and never present; conflicting if denied after it was found. */
function presenceOf(site: 'brain' | 'meninges', all: readonly CnsStatement[]): Fact<'present' | 'absent'> {
  const about = all.filter((one) => one.site === site)
  const present = about.filter(({ said }) => said === 'present')
  const denied = about.filter(({ said }) => said === 'absent')
  const later = denied.filter((denial) => present.every((found) => isLater(denial.date, found.date)))
  if (present.length > 0 && later.length > 0)
    return {
      state: 'conflicting',
      readings: [
        { value: 'present', sources: sourcesOf(present) },
        { value: 'absent', sources: sourcesOf(later) },
      ],
    }
  if (present.length > 0) return known('present', sourcesOf(present))
  const unclear = all.filter((one) =>
    one.site === site ? one.said === 'unclear' : one.site === 'brain-or-meninges' && one.said === 'present',
  )
  if (unclear.length > 0) return unknown('unreadable', [...sourcesOf(unclear), ...sourcesOf(denied)], unclear[0]?.problem)
  return denied.length > 0 ? known('absent', sourcesOf(denied)) : unknown('not-recorded')
}

/** Only "yes": a lesion elsewhere does not rule out one in the posterior fossa. */
function posteriorFossaFrom(diagnoses: readonly Diagnosis[], statements: readonly CnsStatement[]): Fact<ValueOf<'posteriorFossa'>> {
  const present = new Set(statements.filter(({ said }) => said === 'present').map(({ source }) => source))
  const found = diagnoses.filter((diagnosis) => present.has(diagnosis.source) && isInPosteriorFossa(diagnosis))
  return found.length === 0
    ? unknown('not-recorded')
    : known(
        'yes',
        found.map(({ source }) => source),
      )
}

/** The question has been raised where the record suspects it; a diagnosis, or its denial, answers it elsewhere. */
function suspicionFrom(all: readonly CnsStatement[]): Fact<ValueOf<'lmSuspected'>> {
  const suspected = all.filter(({ site, isSuspected }) => site === 'meninges' && isSuspected === true)
  const settled = all.filter(({ site, said }) => site === 'meninges' && said !== 'unclear')
  const open = suspected.filter((one) => settled.every((other) => !isLater(other.date, one.date)))
  return open.length === 0 ? unknown('not-recorded') : known('yes', sourcesOf(open))
}

/** A diagnosis on a list is probable at most: the list does not say what it rests on. */
function leptomeningealFrom(all: readonly CnsStatement[]): Fact<ValueOf<'leptomeningealDisease'>> {
  const note = 'diagnosis in the problem list; basis not stated'
  const presence = presenceOf('meninges', all)
  switch (presence.state) {
    case 'unknown':
      return presence
    case 'known':
      return presence.reading.value === 'present'
        ? known('probable', presence.reading.sources, note)
        : known('absent', presence.reading.sources)
    case 'conflicting': {
      const [found, denial] = presence.readings
      return {
        state: 'conflicting',
        readings: [
          { value: 'probable', sources: found.sources, note },
          { value: 'absent', sources: denial.sources },
        ],
      }
    }
  }
}

/** An observation that names brain or leptomeningeal metastases and says yes or no; anything less clear states nothing. */
function observedSite(observation: Observation): readonly CnsStatement[] {
  const said = [...textsOf(observation.code), valueText(observation) ?? ''].join(' ')
  if (!/m[eé]ta|m[eé]n[ií]ng|filia|转移|脑膜|继发/i.test(said)) return []
  const name = textsOf(observation.code).map(inEnglish).join('; ')
  if (/number|count|size|diameter|how many/i.test(name)) return []
  const value = inEnglish(valueText(observation) ?? '')
  const { source, date, said: read } = statementFrom(observation, () => ({ kind: 'value', value: saidOf(name, value) }))
  return read.kind !== 'value' ? [] : read.value.map((one) => ({ ...one, source, date }))
}

/** A result that asks where a cancer has spread to (SNOMED CT 385421009, as the German oncology module has it): a place is its answer. */
const SITE_OF_SPREAD = /(location|site|lokalisation) (of|der|von) (distant |metastatic |the )*(metasta|spread)/i

function siteOfSpread(value: string): readonly SaidOfSite[] {
  if (/\b(no|not|without|none|suspected|possible)\b|\?/i.test(value)) return []
  if (/mening/i.test(value)) return [{ site: 'meninges', said: 'present' }]
  return /^\W*(brain|cerebrum|cerebellum|hirn)\b/i.test(value) ? [{ site: 'brain', said: 'present' }] : []
}

type SaidOfSite = Pick<CnsStatement, 'site' | 'said'>
const YES = /^(yes|present|positive|detected|true|ja|vorhanden|oui|si|presentes?|sim|positiv[oe]?|有|阳性)$/i
const NO = /^(no|none|absent|negative|not detected|false|nein|non|ausentes?|nao|negativ[oe]?|无|阴性)$/i

function saidOf(name: string, value: string): readonly SaidOfSite[] {
  const [named, another] = sitesInWords(name).filter((site) => site !== 'brain-or-meninges')
  if (named !== undefined && another === undefined) {
    if (YES.test(value.trim())) return [{ site: named, said: 'present' }]
    if (NO.test(value.trim())) return [{ site: named, said: 'absent' }]
  }
  if (SITE_OF_SPREAD.test(name)) return siteOfSpread(value)
  return clausesOf(value).flatMap((clause) => sitesInWords(clause).flatMap((site) => saidInClause(clause, site)))
}

function saidInClause(clause: string, site: CnsStatement['site']): readonly SaidOfSite[] {
  if (site === 'brain-or-meninges') return []
  const stance = stanceAt(clause, site)
  return stance === 'stated' ? [{ site, said: 'present' }] : stance === 'denied' ? [{ site, said: 'absent' }] : []
}

const isLater = (a: PartialDate | null, b: PartialDate | null): boolean => a === null || b === null || compareDates(a, b) !== 'before'
const sourcesOf = (statements: readonly CnsStatement[]): readonly Source[] => statements.map(({ source }) => source)
