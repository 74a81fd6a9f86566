import { readSource, type SourceRead } from '../fhir/read-source.ts'
import { VENDORS } from '../fhir/vendors/vendors.ts'
import type { Session } from './session.ts'

/** What a fact names as its source, as the record system gives it now, within this session. Kept nowhere. */
export const sourceInRecord = ({ transport, tenant, scopes, patientId }: Session, reference: string): Promise<SourceRead> =>
  readSource({ transport, vendor: VENDORS[tenant.vendor], scopes, patientId }, reference)
