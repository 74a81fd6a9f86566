import type { ServiceRequest } from 'fhir/r4'
import type { WriteRule } from './character.ts'
import { epicRefusal } from './epic-outcomes.ts'

/**
 * ServiceRequest.create: offered by Epic's live CapabilityStatement, whose searches name the statuses draft, active, completed, revoked and
 * unknown. What else it wants is published to its customers only, so that here it takes what R4 demands, with a code and for this patient.
 */
export const createEpicRequest: WriteRule = async ({ resource, record }) => {
  const request = resource as ServiceRequest
  if (request.subject.reference !== `Patient/${record.patientId}`)
    return { refused: epicRefusal('59111', 'Invalid subject received', 'subject') }
  if (!STATUSES.includes(request.status)) return { refused: epicRefusal('59111', 'Invalid status received', 'status') }
  if (request.code === undefined) return { refused: epicRefusal('59108', 'code is required', 'code') }
  const encounter = request.encounter?.reference?.replace(/^Encounter\//, '')
  if (encounter !== undefined && (await record.read('Encounter', encounter)) === undefined)
    return { refused: epicRefusal('59144', 'The encounter was not found', 'encounter') }
  return { keep: [request] }
}

const STATUSES: readonly string[] = ['draft', 'active', 'completed', 'revoked', 'unknown']
