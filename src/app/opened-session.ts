import { withDailyLimit } from '../fhir/daily-limit.ts'
import { type GrantedScopes, notGrantedOf, permissionFor } from '../fhir/scopes.ts'
import { type Answer, createTransport, type Transport } from '../fhir/transport.ts'
import type { Tenant } from './config.ts'
import { styleAddressOf } from './discovery.ts'
import type { SignedIn } from './id-token.ts'
import type { TokenAnswer } from './token-answer.ts'

/** One clinician working on one patient's chart, for as long as the page stays open. The token is inside the transport and nowhere else. */
export type Session = {
  readonly tenant: Tenant
  readonly patientId: string
  readonly encounterId: string | null
  /** `Practitioner/1`; null when the record system did not say who signed in, or said it in a way that was not accepted. */
  readonly userReference: string | null
  readonly userName: string | null
  readonly transport: Transport
  readonly scopes: GrantedScopes
  /** What was asked for and not granted, in the words of the request. */
  readonly notGranted: readonly string[]
  /** Seconds until the access token expires, whatever the workstation's clock says; 0 once it is gone, null when the server did not say. */
  readonly secondsLeft: () => number | null
  readonly needPatientBanner: boolean
  /** Where the record system describes its look; `foreign` where that may not be fetched from. */
  readonly look: { readonly kind: 'at'; readonly address: string } | { readonly kind: 'foreign' | 'not-said' }
  readonly canWrite: boolean
  /** Why not, for the person. */
  readonly whyNotWrite: string | null
  /** Forgets the token: what is under way is given up, and nothing more is asked. */
  readonly end: () => void
}

type Opening = {
  readonly tenant: Tenant
  readonly patientId: string
  readonly answer: TokenAnswer
  readonly scopes: GrantedScopes
  /** The scopes of the request. */
  readonly asked: string
  readonly user: SignedIn
}

/** `elapsed`: milliseconds since the page was loaded, which no wrong clock can change. */
export function openedSession({ tenant, patientId, answer, scopes, asked, user }: Opening, elapsed: () => number): Session {
  let token: string | null = answer.accessToken
  const ending = new AbortController()
  const { expiresInSeconds, encounterId, needPatientBanner, styleUrl } = answer
  const openedAt = elapsed()
  const whyNotWrite = whyNotWriteFrom(tenant, scopes, user)
  const { requestsAtATime: atATime, answerMegabytes } = tenant
  const transport = createTransport({
    base: tenant.iss,
    accessToken: () => token,
    ...(atATime === undefined ? {} : { atATime }),
    ...(answerMegabytes === undefined ? {} : { answerBytes: answerMegabytes * 1_000_000 }),
  })
  return {
    tenant,
    patientId,
    encounterId,
    userReference: user.kind === 'person' ? user.reference : null,
    userName: user.kind === 'person' ? user.name : null,
    transport: until(ending.signal, withDailyLimit(transport, refusedTodayBy(tenant))),
    scopes,
    notGranted: notGrantedOf(asked, scopes),
    secondsLeft: () => {
      if (token === null) return 0
      return expiresInSeconds === null ? null : Math.max(0, Math.round(expiresInSeconds - (elapsed() - openedAt) / 1000))
    },
    needPatientBanner,
    look: lookFrom(tenant, styleUrl),
    canWrite: whyNotWrite === null,
    whyNotWrite,
    end: () => {
      token = null
      ending.abort()
    },
  }
}

/** What each vendor's refusals mean is not needed before one comes; until its list is there a refusal is taken for one of the moment. */
const refusedTodayBy =
  ({ vendor }: Tenant) =>
  (answer: Answer): Promise<boolean> =>
    import('../fhir/refused-today.ts').then(
      ({ isRefusedToday }) => isRefusedToday(vendor, answer),
      () => false,
    )

function lookFrom(tenant: Tenant, styleUrl: string | null): Session['look'] {
  if (styleUrl === null) return { kind: 'not-said' }
  const address = styleAddressOf(tenant, styleUrl)
  return address === null ? { kind: 'foreign' } : { kind: 'at', address }
}

/** Nothing is asked once the session has ended, and what was under way is given up. */
function until(ended: AbortSignal, transport: Transport): Transport {
  const both = (signal?: AbortSignal) => (signal === undefined ? ended : AbortSignal.any([signal, ended]))
  return {
    ...transport,
    get: async (address, options) =>
      ended.aborted ? { kind: 'cancelled' } : transport.get(address, { ...options, signal: both(options?.signal) }),
    post: async (address, body, options) =>
      ended.aborted ? { kind: 'cancelled' } : transport.post(address, body, { ...options, signal: both(options?.signal) }),
    put: async (address, body, options) =>
      ended.aborted ? { kind: 'cancelled' } : transport.put(address, body, { ...options, signal: both(options?.signal) }),
  }
}

function whyNotWriteFrom(tenant: Tenant, scopes: GrantedScopes, user: SignedIn): string | null {
  if (permissionFor(scopes, 'DocumentReference', 'c') === 'no') return 'The record system did not permit Meninx to store notes.'
  if (user.kind === 'rejected') return user.why
  if (user.kind === 'not-said' && tenant.vendor === 'oracle')
    return 'The record system did not say who signed in, and it stores notes only with their author.'
  return null
}
