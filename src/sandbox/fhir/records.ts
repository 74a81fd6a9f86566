import type { FhirResource, Meta } from 'fhir/r4'
import type { Chart } from '../patients/practice-case.ts'

/** A resource as the server holds it. */
export type Held = FhirResource & {
  readonly id: string
  readonly meta: Meta & { readonly versionId: string; readonly lastUpdated: string }
}

/**
 * One patient's record. Charts are kept apart so that a search never walks over other patients, and two fixtures may use the same ids.
 */
export interface PatientRecord {
  readonly caseName: string
  readonly patientId: string
  readonly all: (type: string) => readonly Held[]
  readonly read: (type: string, id: string) => Held | undefined
  readonly readVersion: (type: string, id: string, versionId: string) => Held | undefined
  /** Stores a new version under its id and answers what is held now. */
  readonly keep: (resource: FhirResource & { id: string }) => Held
}

export function createRecord({ caseName, patient, resources }: Chart, now: () => Date): PatientRecord {
  const versions = new Map<string, Map<string, readonly Held[]>>()
  const keep = (resource: FhirResource & { id: string }, lastUpdated = now().toISOString()): Held => {
    const ofType = versions.get(resource.resourceType) ?? new Map<string, readonly Held[]>()
    const earlier = ofType.get(resource.id) ?? []
    const meta = { ...resource.meta, versionId: String(earlier.length + 1), lastUpdated }
    const held: Held = { ...structuredClone(resource), meta }
    ofType.set(resource.id, [...earlier, held])
    versions.set(resource.resourceType, ofType)
    return held
  }
  const history = (type: string, id: string) => versions.get(type)?.get(id) ?? []
  for (const each of resources) keep(each as FhirResource & { id: string }, each.meta?.lastUpdated)
  return {
    caseName,
    patientId: patient.id,
    all: (type) => [...(versions.get(type)?.values() ?? [])].flatMap((every) => every.slice(-1)),
    read: (type, id) => history(type, id).at(-1),
    readVersion: (type, id, versionId) => history(type, id).find(({ meta }) => meta.versionId === versionId),
    keep: (resource) => keep(resource),
  }
}
