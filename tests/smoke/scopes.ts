import type { VendorName } from '../../src/fhir/vendors/vendor.ts'
import { VENDORS } from '../../src/fhir/vendors/vendors.ts'

/** What a vendor's searches read, and what a note needs: the scopes of a standalone start, in SMART v2 spelling. */
export function scopesOf(vendor: VendorName): string {
  const { queries, followed } = VENDORS[vendor]
  const context = vendor === 'generic' ? 'patient' : 'user'
  const searched = new Set([...queries.map(({ resourceType }) => resourceType), ...followed])
  searched.delete('DocumentReference')
  const read = [...searched].map((type) => `${context}/${type}.rs`)
  const single = ['Patient', 'Encounter'].map((type) => `${context}/${type}.r`)
  return ['launch/patient openid fhirUser', ...single, ...read, `${context}/DocumentReference.crs`, 'user/Practitioner.r'].join(' ')
}
