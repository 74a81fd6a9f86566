import { isRecord } from './operation-outcome.ts'
import { readOnArrival } from './parse-each.ts'
import { Condition } from './resources/condition.ts'
import { DiagnosticReport } from './resources/diagnostic-report.ts'
import { DocumentReference } from './resources/document-reference.ts'
import { Medication } from './resources/medication.ts'
import { MedicationAdministration, MedicationDispense, MedicationRequest, MedicationStatement } from './resources/medication-use.ts'
import { Observation } from './resources/observation.ts'
import { Procedure } from './resources/procedure.ts'
import { AdverseEvent, AllergyIntolerance } from './resources/reactions.ts'
import { Specimen } from './resources/specimen.ts'
import type { Share } from './shared-parts.ts'

const SCHEMAS = new Map<unknown, Parameters<typeof readOnArrival>[0]>([
  ['AdverseEvent', AdverseEvent],
  ['AllergyIntolerance', AllergyIntolerance],
  ['Condition', Condition],
  ['DiagnosticReport', DiagnosticReport],
  ['DocumentReference', DocumentReference],
  ['Medication', Medication],
  ['MedicationAdministration', MedicationAdministration],
  ['MedicationDispense', MedicationDispense],
  ['MedicationRequest', MedicationRequest],
  ['MedicationStatement', MedicationStatement],
  ['Observation', Observation],
  ['Procedure', Procedure],
  ['Specimen', Specimen],
])

/** A page's resource as it is kept until the chart is made: read, where it can be; nothing of a page is kept that nobody looks at. */
export function onArrival(resource: unknown, share: Share): unknown {
  if (!isRecord(resource) || typeof resource.resourceType !== 'string') return resource
  const schema = SCHEMAS.get(resource.resourceType)
  return schema === undefined ? resource : readOnArrival(schema, { ...resource, resourceType: resource.resourceType }, share)
}
