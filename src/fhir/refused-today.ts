import { issuesFrom } from './operation-outcome.ts'
import type { Answer } from './transport.ts'
import type { VendorName } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'

/** Whether a refusal says that there is no more of this today, in the words or numbers of this vendor. */
export const isRefusedToday = (vendor: VendorName, answer: Answer): boolean =>
  answer.kind === 'refused' && issuesFrom(answer.body).some((issue) => VENDORS[vendor].meaningOf(issue) === 'try-tomorrow')
