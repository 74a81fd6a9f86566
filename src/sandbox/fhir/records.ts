import type { MemoryRepository } from '@medplum/fhir-router'
import type { BundleEntry, FhirResource, Patient } from 'fhir/r4'
import type { Chart } from '../patients/practice-case.ts'
import { filledWith, type Held, type Kept, readIn, searchIn, writeTo } from './repository.ts'
import type { Asked } from './router.ts'
import type { SearchParameters } from './search-parameters.ts'

/**
 * One patient's record: a medplum repository of its own, so that a search, which there scans every resource of the type, never walks over
 * other patients, and two fixtures may use the same ids. It is filled when it is first asked.
 */
export interface PatientRecord {
  readonly caseName: string
  readonly patientId: string
  readonly patient: Patient
  /** Whether the resource is in this record, without filling the repository for the answer. */
  readonly holds: (type: string, id: string) => Promise<boolean>
  readonly all: (type: string) => Promise<readonly Held[]>
  readonly read: (type: string, id: string) => Promise<Held | undefined>
  readonly readVersion: (type: string, id: string, versionId: string) => Promise<Held | undefined>
  /** Every entry that the search finds, matches and includes; rejects where the router refuses the search. */
  readonly search: (type: string, parameters: SearchParameters) => Promise<readonly BundleEntry<Held>[]>
  /** Writes the resources one after the other; the headers (If-Match, If-None-Exist) are the first one's, and its outcome counts. */
  readonly keep: (resources: readonly FhirResource[], headers?: Asked['headers']) => Promise<Kept>
}

/** Pages of one search ask for it again and again; so many results are remembered until something is written. */
const REMEMBERED = 32

export function createRecord({ caseName, patient, resources }: Chart, now: () => Date): PatientRecord {
  const started = now().toISOString()
  const found = new Map<string, Promise<readonly BundleEntry<Held>[]>>()
  let filled: Promise<MemoryRepository> | undefined
  let lastWrite: Promise<unknown> = Promise.resolve()
  const repository = () => {
    filled ??= filledWith(resources, started)
    return filled
  }
  const get = async (...path: readonly string[]) => (path.every(isPart) ? readIn(await repository(), path.join('/')) : undefined)
  const search = (type: string, parameters: SearchParameters) => {
    const key = JSON.stringify([type, parameters])
    const known = found.get(key)
    if (known) return known
    if (found.size >= REMEMBERED) found.clear()
    const entries = repository().then((within) => searchIn(within, type, parameters))
    found.set(key, entries)
    return entries
  }
  const write = async (resource: FhirResource, headers: Asked['headers']): Promise<Kept> => {
    const routed = await writeTo(await repository(), resource, now().toISOString(), headers)
    found.clear()
    return routed
  }
  const writeAll: PatientRecord['keep'] = async ([first, ...rest], headers) => {
    if (!first) return { status: 404, text: 'Nothing was written' }
    const kept = await write(first, headers)
    if (kept.status < 300) for (const each of rest) await write(each, {})
    return kept
  }
  return {
    caseName,
    patientId: patient.id,
    patient,
    holds: async (type, id) =>
      filled ? (await get(type, id)) !== undefined : resources.some((each) => each.resourceType === type && each.id === id),
    all: async (type) => (await search(type, [])).flatMap(({ resource }) => resource ?? []),
    read: get,
    readVersion: (type, id, versionId) => get(type, id, '_history', versionId),
    search,
    keep: (every, headers) => {
      const kept = lastWrite.then(() => writeAll(every, headers))
      lastWrite = kept.catch(() => undefined)
      return kept
    },
  }
}

/** The router would take an empty part, or one with a slash, for another address. */
const isPart = (part: string): boolean => /^[^/?#]+$/.test(part)
