import type { FhirResource, Medication, MedicationRequest, MedicationStatement } from 'fhir/r4'

/**
 * Neither Epic nor Oracle Health has MedicationStatement in R4 (both live CapabilityStatements), so the same history is held as the
 * MedicationRequest that such a record system would show: reported, with the dates of the statement.
 */
export const asReportedRequests = (resources: readonly FhirResource[]): readonly FhirResource[] =>
  resources.map((each) => (each.resourceType === 'MedicationStatement' ? reportedRequest(each) : each))

const STATUS: Readonly<Record<MedicationStatement['status'], MedicationRequest['status']>> = {
  active: 'active',
  completed: 'completed',
  'entered-in-error': 'entered-in-error',
  intended: 'draft',
  stopped: 'stopped',
  'on-hold': 'on-hold',
  unknown: 'unknown',
  'not-taken': 'stopped',
}

function reportedRequest(from: MedicationStatement): MedicationRequest {
  const { id, meta, contained, identifier, status, medicationCodeableConcept, medicationReference, subject, note, reasonCode } = from
  const { reasonReference, statusReason } = from
  const start = from.effectivePeriod?.start ?? from.effectiveDateTime
  const authoredOn = start ?? from.dateAsserted
  const dosage = dosageOf(from)
  return {
    resourceType: 'MedicationRequest',
    ...defined({ id, meta, contained, identifier, medicationCodeableConcept, medicationReference, note, reasonCode, reasonReference }),
    status: STATUS[status],
    intent: status === 'intended' ? 'plan' : 'order',
    reportedBoolean: true,
    subject,
    ...(from.context?.reference?.startsWith('Encounter/') ? { encounter: from.context } : {}),
    ...(statusReason?.[0] ? { statusReason: statusReason[0] } : {}),
    ...(authoredOn ? { authoredOn } : {}),
    ...(dosage ? { dosageInstruction: dosage } : {}),
  }
}

/** The period of taking goes to the only place an order has for it: the bounds of the dosage timing. */
function dosageOf({ dosage, effectivePeriod }: MedicationStatement): MedicationRequest['dosageInstruction'] {
  if (!effectivePeriod) return dosage
  const [first = {}, ...rest] = dosage ?? []
  return [{ ...first, timing: { ...first.timing, repeat: { ...first.timing?.repeat, boundsPeriod: effectivePeriod } } }, ...rest]
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const defined = <T extends object>(from: T): Defined<T> =>
  Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined)) as Defined<T>

/** Oracle Health has no Medication: coded where a code says it all, otherwise contained in the order (its R4 CapabilityStatement). */
export function withoutMedications(resources: readonly FhirResource[]): readonly FhirResource[] {
  const medications = new Map(
    resources.flatMap((each) => (each.resourceType === 'Medication' ? [[`Medication/${each.id}` as string, each] as const] : [])),
  )
  return resources
    .filter(({ resourceType }) => resourceType !== 'Medication')
    .map((each) => {
      const held = 'medicationReference' in each ? medications.get(each.medicationReference?.reference ?? '') : undefined
      return held ? inlined(each as MedicationRequest, held) : each
    })
}

function inlined(order: MedicationRequest, held: Medication): FhirResource {
  const { medicationReference: _, ...rest } = order
  if (held.code && !held.ingredient) return { ...rest, medicationCodeableConcept: held.code }
  const { meta: __, ...contained } = { ...held, id: 'medication' }
  return { ...rest, contained: [...(order.contained ?? []), contained], medicationReference: { reference: '#medication' } }
}
