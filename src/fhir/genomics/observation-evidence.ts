import { LOINC } from '../../knowledge/codes/code-set.ts'
import { NOT_RESULTS, VARIANT } from '../../knowledge/codes/genomics.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation } from '../resources/observation.ts'
import type { GenomicEvidence } from './evidence.ts'
import type { Finding } from './finding.ts'
import { isNamelessVariant } from './nameless-variant.ts'
import { placeOf } from './observation-place.ts'
import { panelEvidence } from './panel-evidence.ts'
import {
  evidenceOf,
  genesIn,
  NOTHING_SAID,
  nameless,
  notUnderstood,
  type SettledPlace,
  withoutCovered,
  withoutResult,
} from './place-findings.ts'
import { observationKey, type ResultIndex } from './result-index.ts'
import { readTest } from './test-observation.ts'
import { namelessProblem, readVariant } from './variant-observation.ts'
import { componentPartOf, partOf } from './variant-part-codes.ts'

/** What one Observation says: a variant in parts, or a test with an answer. */
export function fromObservation(observation: Observation, index: ResultIndex): GenomicEvidence {
  if (isDerived(observation) || isPartOnly(observation)) return NOTHING_SAID
  const isVariant = observation.code.coding?.some(({ system, code }) => system === LOINC && code === VARIANT) === true
  const described = isVariant || isDescribed(observation) || (observation.extension ?? []).some(({ url }) => url.endsWith('geneticsGene'))
  return described ? variantEvidence(observation, index) : testEvidence(observation, index)
}

/** Its components name a change of the protein or DNA, or a gene and what is altered in it. */
function isDescribed({ component = [] }: Observation): boolean {
  const parts = new Set(component.map(componentPartOf))
  return parts.has('hgvs') || (parts.has('gene') && (parts.has('name') || parts.has('pair') || parts.has('type')))
}

/** What was looked for, and what follows from a result: a medicine named there was not given, a gene listed there was not altered. */
const isDerived = ({ code }: Observation): boolean =>
  (code.coding ?? []).some(({ code: one = '' }) => NOT_RESULTS[one] !== undefined || /-implication$|molecular-consequence/.test(one))
const isPartOnly = ({ code }: Observation): boolean => partOf(code) !== null

function variantEvidence(observation: Observation, index: ResultIndex): GenomicEvidence {
  const place = placeOf(observation, index)
  const linked = [...(observation.hasMember ?? []), ...(observation.derivedFrom ?? [])]
    .map((reference) => index.observations.get(observationKey(reference)))
    .filter((one) => one !== undefined && partOf(one.code) !== null)
  const reading = readVariant(observation, linked as Observation[], index.uncertain.has(place.reference))
  switch (reading.kind) {
    case 'other-genes':
      return { ...NOTHING_SAID, ...panelEvidence(observation.code, withNotes(observation), place) }
    case 'not-understood':
      return notUnderstood(place, withWords(reading.problem, place), reading.genes, false)
    case 'nameless': {
      const panel = panelEvidence(observation.code, withNotes(observation), place)
      if (panel.panels.length > 0) return { ...NOTHING_SAID, ...panel }
      const said = nameless(place, reading.problem)
      return reading.found ? said : { ...said, notUnderstood: [] }
    }
    case 'read':
      return evidenceOf(reading.findings, place)
  }
}

function testEvidence(observation: Observation, index: ResultIndex): GenomicEvidence {
  const place = placeOf(observation, index)
  const panel = panelEvidence(observation.code, withNotes(observation), place)
  const reading = readTest(observation)
  const waiting = reading.findings.length === 0 && place.finality === 'awaited' && reading.about.length > 0
  const awaited: readonly Finding[] = waiting ? reading.about.map((gene): Finding => withoutResult(gene, 'pending')) : []
  const hollow = !waiting && reading.findings.length === 0 && reading.about.length > 0 && isHollow(observation)
  if (hollow) return hollowEvidence(reading.about, place)
  const read = evidenceOf([...reading.findings, ...awaited], place)
  if (panel.panels.length > 0) return { ...read, panels: panel.panels, unread: [...read.unread, ...panel.unread] }
  const isSilent = reading.findings.length + reading.unreadable.length + reading.about.length === 0
  if (isSilent && isNamelessVariant(observation.code, valueTextOf(observation)))
    return nameless(place, namelessProblem([valueTextOf(observation)]))
  const lost = reading.unreadable.map((words) =>
    notUnderstood(place, `not understood: ${words}`, genesIn(words, reading.about), reading.resistanceOnly, reading.classes),
  )
  return {
    ...read,
    notUnderstood: [
      ...read.notUnderstood,
      ...withoutCovered(
        lost.flatMap((one) => one.notUnderstood),
        reading.findings,
      ),
    ],
    unread: [...read.unread, ...lost.flatMap(({ unread }) => unread), ...panel.unread],
  }
}

/** The problem and, word for word, the result that has it. */
const withWords = (problem: string, { source }: SettledPlace): string =>
  source.kind === 'record' && source.says !== undefined ? `${problem}: ${source.says}` : problem

/** A reservation about a panel may stand in a note. */
const withNotes = (observation: Observation): string =>
  [valueTextOf(observation), ...(observation.note ?? []).flatMap(({ text }) => text ?? [])].join('. ')

const valueTextOf = ({ valueString, valueCodeableConcept }: Observation): string => valueString ?? textsOf(valueCodeableConcept)[0] ?? ''

/** A finished test whose result is nowhere in it that FHIR R4 has a place for: an attachment, most often. */
const isHollow = (observation: Observation): boolean =>
  Object.keys(observation).every((field) => !/^(value|interpretation|dataAbsentReason|component|hasMember|derivedFrom|note)/.test(field))

function hollowEvidence(about: readonly Finding['gene'][], place: SettledPlace): GenomicEvidence {
  const reason = 'result without a value that can be read'
  const read = evidenceOf(
    about.map((gene) => withoutResult(gene, reason)),
    place,
  )
  return { ...read, unread: [{ reference: place.reference, problem: 'holds no value that can be read: open it' }] }
}
