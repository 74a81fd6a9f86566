import { isRecord } from './operation-outcome.ts'
import type { QueryRead } from './read-query.ts'
import { Reference, referenceKey } from './resources/reference.ts'

/**
 * A search for one patient that brings another's entries must be seen: the answer is not what was asked for. They stay among the resources,
 * so that each is reported with its reference; none of them is read.
 */
export function withOthersNamed(read: QueryRead, patientId: string): QueryRead {
  const others = read.resources.filter((resource) => isOfAnother(resource, patientId)).length
  if (others === 0) return read
  const said = `The record system also sent ${others} ${others === 1 ? 'entry' : 'entries'} of another patient: left out.`
  const why = [said, read.query.why].filter((part) => part !== undefined).join(' ')
  return { ...read, query: { ...read.query, outcome: 'partly-read', count: read.query.count - others, why } }
}

function isOfAnother(resource: unknown, patientId: string): boolean {
  if (!isRecord(resource)) return false
  const read = Reference.safeParse(resource.subject ?? resource.patient)
  const key = read.success ? referenceKey(read.data) : null
  return key !== null && isOfPatients(key) && key !== `Patient/${patientId}`
}

const isOfPatients = (key: string): boolean => /(?:^|\/)Patient\/[^/]+$/.test(key)
