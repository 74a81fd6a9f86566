import type { Source } from '../../../facts/fact.ts'
import { spanOf } from '../../../facts/iso-date.ts'
import type { Unread } from '../../chart.ts'
import type { PatientRecord } from '../../record.ts'
import { type CodeableConcept, labelOf, textsOf } from '../../resources/coding.ts'
import { Medication } from '../../resources/medication.ts'
import type {
  MedicationAdministration,
  MedicationDispense,
  MedicationRequest,
  MedicationStatement,
} from '../../resources/medication-use.ts'
import { type Reference, referenceKey } from '../../resources/reference.ts'
import { firstDate, referenceOf, sourceOf } from '../../source-of.ts'
import { agentsNamed } from './agents-named.ts'
import type { MedicationEntry, Taken } from './medication-entry.ts'
import { receivedBy } from './received.ts'
import { withoutUndelivered } from './undelivered.ts'

type Use = MedicationStatement | MedicationRequest | MedicationAdministration | MedicationDispense

/** `nameless`: entries that were taken and whose drug cannot be found. Any of them may be a cancer drug. */
export type MedicationList = {
  readonly entries: readonly MedicationEntry[]
  readonly nameless: readonly Source[]
  readonly unread: readonly Unread[]
}

/** Every medication entry that began by the day; one whose drug cannot be found is reported. */
export function medicationEntriesFrom(record: PatientRecord): MedicationList {
  const unread: Unread[] = []
  const entries = [
    ...record.statements.map((use) => entry(record, use, unread, 'statement', statementPart(use))),
    ...record.requests.map((use) => entry(record, use, unread, 'request', requestPart(use))),
    ...record.administrations.map((use) => entry(record, use, unread, 'administration', administrationPart(use))),
    ...record.dispenses.map((use) => entry(record, use, unread, 'dispense', dispensePart(use))),
  ].filter((one) => one !== null)
  const known = entries.filter(({ start }) => start === null || spanOf(start).first <= record.asOf)
  const worded = known.map(inItsWords)
  return {
    entries: withoutUndelivered(worded.map(({ entry }) => entry)),
    nameless: unread.map(({ reference }) => ({ kind: 'record', reference })),
    unread: [...unread, ...worded.flatMap(({ unread }) => unread)],
  }
}

/** What its words say against its having been received, or going on. A cancer drug is reported with the list of them. */
function inItsWords(entry: MedicationEntry): { readonly entry: MedicationEntry; readonly unread: readonly Unread[] } {
  if (entry.taken.kind !== 'taken') return { entry, unread: [] }
  const received = receivedBy(
    textsOf(entry.medication),
    [...entry.notes, ...entry.indications.flatMap(textsOf)],
    entry.reasons.flatMap(textsOf),
  )
  switch (received.kind) {
    case 'as-stated':
      return { entry, unread: [] }
    case 'ended':
      return entry.taken.status === 'active'
        ? {
            entry: { ...entry, taken: { kind: 'taken', status: 'unknown' } },
            unread: [{ reference: entry.reference, problem: `"${received.words}" is listed as active and says that it is over` }],
          }
        : { entry, unread: [] }
    case 'doubted': {
      const problem = `"${received.words}" does not say that it was received: it was not read`
      const isOfCancer = agentsNamed(entry.medication).agents.length > 0
      return {
        entry: { ...entry, taken: { kind: 'unclear', problem } },
        unread: isOfCancer ? [] : [{ reference: entry.reference, problem }],
      }
    }
  }
}

type Part = Pick<MedicationEntry, 'taken' | 'start' | 'end' | 'reasons' | 'indications' | 'dosages' | 'orders'>

function entry(record: PatientRecord, use: Use, unread: Unread[], kind: MedicationEntry['kind'], part: Part): MedicationEntry | null {
  const medication = medicationOf(record, use)
  if (medication === null) {
    if (part.taken.kind !== 'not-taken')
      unread.push({ reference: referenceOf(use), problem: 'does not say which drug it is: it was not read' })
    return null
  }
  const notes = (use.note ?? []).flatMap(({ text }) => text ?? [])
  return { reference: referenceOf(use), source: sourceOf(use, part.start, wordsOf(use, medication)), medication, kind, notes, ...part }
}

const wordsOf = (use: Use, medication: CodeableConcept): string =>
  [labelOf(medication), use.status, 'intent' in use ? use.intent : undefined]
    .filter((part) => part !== undefined && part !== null)
    .join(', ')

/** Coded in place, contained, or a resource of its own; a reference that leads nowhere still has its display. */
function medicationOf(record: PatientRecord, use: Use): CodeableConcept | null {
  if (use.medicationCodeableConcept !== undefined) return use.medicationCodeableConcept
  const key = referenceKey(use.medicationReference)
  const contained = key?.startsWith('#') === true ? use.contained?.find((one) => `#${one.id}` === key) : undefined
  const read = contained === undefined ? undefined : Medication.safeParse(contained)
  const medication = read?.success === true ? read.data : record.medications.get(key?.replace('urn:uuid:', 'Medication/') ?? '')
  const concept = medication === undefined ? null : conceptOf(medication)
  if (concept !== null) return concept
  return use.medicationReference?.display === undefined ? null : { text: use.medicationReference.display }
}

/** The drug's own code, with the ingredients that a product may list instead. */
function conceptOf({ code, ingredient }: Medication): CodeableConcept | null {
  const ingredients = (ingredient ?? []).flatMap(({ itemCodeableConcept }) =>
    itemCodeableConcept === undefined ? [] : [itemCodeableConcept],
  )
  const codings = [code, ...ingredients].flatMap((concept) => concept?.coding ?? [])
  const text = code?.text ?? (code === undefined ? ingredients.flatMap(textsOf).join(' + ') : undefined)
  if (codings.length === 0 && (text === undefined || text === '')) return null
  return text === undefined ? { coding: codings } : { coding: codings, text }
}

const keysOf = (references: readonly Reference[] | undefined): readonly string[] =>
  (references ?? []).flatMap((reference) => referenceKey(reference) ?? [])

const NOT_TAKEN: Taken = { kind: 'not-taken', isStated: true }
const NOT_YET: Taken = { kind: 'not-taken', isStated: false }
const unclear = (status: string | undefined): Taken => ({
  kind: 'unclear',
  problem: `has the status "${status ?? 'none'}", which does not say whether it was taken: it was not read`,
})

/** https://hl7.org/fhir/R4/valueset-medication-statement-status.html */
function statementPart(use: MedicationStatement): Part {
  return {
    taken: STATEMENT_TAKEN.get(use.status ?? '') ?? unclear(use.status),
    start: firstDate(use.effectivePeriod?.start, use.effectiveDateTime),
    end: firstDate(use.effectivePeriod?.end),
    reasons: use.statusReason ?? [],
    indications: use.reasonCode ?? [],
    dosages: use.dosage ?? [],
    orders: keysOf(use.basedOn),
  }
}

const TAKEN_AS_SAID: readonly (readonly [string, Taken])[] = (['active', 'completed', 'stopped', 'unknown'] as const).map((status) => [
  status,
  { kind: 'taken', status },
])
const HELD: readonly [string, Taken] = ['on-hold', { kind: 'held', problem: 'is on hold: it was not read as received' }]
const STATEMENT_TAKEN = new Map<string, Taken>([...TAKEN_AS_SAID, HELD, ['intended', NOT_YET], ['not-taken', NOT_TAKEN]])

/**
 * An order counts as given where it is active, completed or stopped; a proposal never does, and neither does a plan, unless it is a report
 * of what the patient takes: that is how US Core records it without a MedicationStatement (`reportedBoolean` with the intent `plan`).
 */
function requestPart(use: MedicationRequest): Part {
  const bounds = use.dosageInstruction?.[0]?.timing?.repeat?.boundsPeriod
  return {
    taken: requestTaken(use),
    start: firstDate(bounds?.start, use.authoredOn),
    end: firstDate(bounds?.end),
    reasons: use.statusReason === undefined ? [] : [use.statusReason],
    indications: use.reasonCode ?? [],
    dosages: use.dosageInstruction ?? [],
    orders: [],
  }
}

const REQUEST_TAKEN = new Map<string, Taken>([...TAKEN_AS_SAID, HELD, ['draft', NOT_YET]])
const ORDERS = new Set(['order', 'original-order', 'reflex-order', 'filler-order', 'instance-order'])

/** https://hl7.org/fhir/R4/valueset-medicationrequest-status.html ; a cancelled order was withdrawn before any was given. */
function requestTaken({ status, intent, doNotPerform, reportedBoolean }: MedicationRequest): Taken {
  if (doNotPerform === true || intent === 'proposal' || intent === 'option') return NOT_YET
  if (intent === 'plan') return reportedBoolean === true ? (REQUEST_TAKEN.get(status ?? '') ?? unclear(status)) : NOT_YET
  if (intent === undefined || !ORDERS.has(intent)) return unclear(`${status ?? 'none'}, intent ${intent ?? 'none'}`)
  return REQUEST_TAKEN.get(status ?? '') ?? unclear(status)
}

/** Single doses: whether the treatment goes on is not for one dose to say. */
function administrationPart(use: MedicationAdministration): Part {
  const start = firstDate(use.effectivePeriod?.start, use.effectiveDateTime)
  return {
    taken: ADMINISTRATION_TAKEN.get(use.status ?? '') ?? unclear(use.status),
    start,
    end: firstDate(use.effectivePeriod?.end) ?? start,
    reasons: use.statusReason ?? [],
    indications: use.reasonCode ?? [],
    orders: keysOf(use.request === undefined ? [] : [use.request]),
    dosages:
      use.dosage === undefined
        ? []
        : [{ text: use.dosage.text, route: use.dosage.route, doseAndRate: use.dosage.dose && [{ doseQuantity: use.dosage.dose }] }],
  }
}

/** Handed over is received; whether the treatment goes on is not for one package to say. */
function dispensePart(use: MedicationDispense): Part {
  return {
    taken: DISPENSE_TAKEN.get(use.status ?? '') ?? unclear(use.status),
    start: firstDate(use.whenHandedOver, use.whenPrepared),
    end: null,
    reasons: [],
    indications: [],
    dosages: use.dosageInstruction ?? [],
    orders: keysOf(use.authorizingPrescription),
  }
}

/** https://hl7.org/fhir/R4/valueset-medication-admin-status.html */
const GIVEN: Taken = { kind: 'taken', status: 'unknown' }
const ADMINISTRATION_TAKEN = new Map<string, Taken>([
  ['in-progress', GIVEN],
  ['completed', GIVEN],
  ['stopped', GIVEN],
  HELD,
  ['not-done', NOT_TAKEN],
])

/** https://hl7.org/fhir/R4/valueset-medicationdispense-status.html ; what was only prepared was not handed over. */
const DISPENSE_TAKEN = new Map<string, Taken>([
  ['completed', GIVEN],
  ['stopped', GIVEN],
  HELD,
  ['preparation', NOT_YET],
  ['in-progress', NOT_YET],
  ['declined', NOT_TAKEN],
  ['cancelled', NOT_TAKEN],
])
