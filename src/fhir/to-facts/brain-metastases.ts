import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import { flatMapped, type InSlices } from '../in-slices.ts'
import type { PatientRecord } from '../record.ts'
import { type CnsStatement, cnsDiagnosesFrom, isInPosteriorFossa } from './cns-diagnosis.ts'
import { cnsObserved } from './cns-observation.ts'
import { presenceOf, suspicionFrom } from './cns-presence.ts'
import { cnsTreated } from './cns-treated.ts'
import type { Diagnosis } from './diagnosis.ts'

type CnsFacts = {
  readonly brainMetastases: Fact<ValueOf<'brainMetastases'>>
  readonly posteriorFossa: Fact<ValueOf<'posteriorFossa'>>
  readonly leptomeningealDisease: Fact<ValueOf<'leptomeningealDisease'>>
  readonly lmSuspected: Fact<ValueOf<'lmSuspected'>>
}

type CnsDisease = { readonly facts: CnsFacts; readonly brainConditions: ReadonlySet<string>; readonly unread: readonly Unread[] }

/** Brain metastases and leptomeningeal disease, from the problem list and from observations that state them. */
export function* cnsDiseaseFrom(record: PatientRecord, diagnoses: readonly Diagnosis[]): InSlices<CnsDisease> {
  const listed = cnsDiagnosesFrom(diagnoses)
  const observed = yield* flatMapped(record.observations, cnsObserved)
  const all = [...listed, ...observed, ...cnsTreated(record, [...listed, ...observed])]
  return {
    facts: {
      brainMetastases: presenceOf('brain', all, record.asOf),
      posteriorFossa: posteriorFossaFrom(diagnoses, listed),
      leptomeningealDisease: leptomeningealFrom(all, record),
      lmSuspected: suspicionFrom(all),
    },
    brainConditions: new Set(listed.filter(({ site }) => site === 'brain').map(({ source }) => referenceIn(source))),
    unread: all.flatMap(unreadOf),
  }
}

const referenceIn = (source: Source): string => (source.kind === 'record' ? source.reference : '')

/** What is refuted was understood: it is shown beside the fact, and is nothing to read. */
const unreadOf = ({ problem, source, said, from }: CnsStatement): readonly Unread[] =>
  problem === undefined || source.kind !== 'record' || (said === 'noted' && from === 'list')
    ? []
    : [{ reference: source.reference, problem }]

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

/** A stated diagnosis is probable at most: it does not say what it rests on. */
function leptomeningealFrom(all: readonly CnsStatement[], { asOf }: PatientRecord): Fact<ValueOf<'leptomeningealDisease'>> {
  const presence = presenceOf('meninges', all, asOf)
  const noteOn = (sources: readonly Source[]): string =>
    sources.some((source) => referenceIn(source).startsWith('Condition'))
      ? 'diagnosis in the problem list; basis not stated'
      : 'stated as a result; basis not stated'
  switch (presence.state) {
    case 'unknown':
      return presence
    case 'known': {
      const { value, sources, note } = presence.reading
      return value === 'present' ? known('probable', sources, noteOn(sources)) : known('absent', sources, note)
    }
    case 'conflicting': {
      const [found, denial] = presence.readings
      return {
        state: 'conflicting',
        readings: [
          { value: 'probable', sources: found.sources, note: noteOn(found.sources) },
          { value: 'absent', sources: denial.sources },
        ],
      }
    }
  }
}
