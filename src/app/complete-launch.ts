import { type GrantedScopes, permissionFor, scopesFrom } from '../fhir/scopes.ts'
import { createTransport, type Transport } from '../fhir/transport.ts'
import type { Config, Tenant } from './config.ts'
import { type SignedIn, signedInFrom } from './id-token.ts'
import { type Stopped, stopped } from './launch-problem.ts'
import { tenantFor } from './launch-request.ts'
import { type KeyValueStore, markOpened, type PendingLaunch, takeLaunch, wasOpened } from './pending-launch.ts'
import { type TokenAnswer, tokenAnswerFrom } from './token-answer.ts'

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
  /** Seconds until the access token expires, whatever the workstation's clock says; 0 once it is gone, null when the server did not say. */
  readonly secondsLeft: () => number | null
  readonly needPatientBanner: boolean
  readonly canWrite: boolean
  /** Why not, for the person. */
  readonly whyNotWrite: string | null
  /** Forgets the token; every later request is refused by the server. */
  readonly end: () => void
}

export type SessionResult = { readonly kind: 'open'; readonly session: Session } | Stopped

/** What opening a session needs from the browser and from fhirclient. */
export type SessionWorld = {
  readonly query: string
  readonly cleanAddress: () => void
  readonly store: KeyValueStore
  /** Milliseconds since 1970: only to look at the id_token's expiry. */
  readonly now: () => number
  /** Milliseconds since the page was loaded: cannot be set back. */
  readonly elapsed: () => number
  readonly exchangeCode: (state: string, code: string) => Promise<unknown>
  readonly forgetSignIn: (store: KeyValueStore, state: string) => void
  readonly timeoutMs?: number
}

/** From the answer of the sign-in page to an open session, or to a named reason why there is none. */
export async function completeLaunch(config: Config, world: SessionWorld): Promise<SessionResult> {
  const parameters = new URLSearchParams(world.query)
  if (world.query !== '') world.cleanAddress()
  const [state, code] = [parameters.get('state'), parameters.get('code')]
  const launch = state === null ? null : takeLaunch(world.store, state)
  const denial = [parameters.get('error'), parameters.get('error_description')].filter((text) => text !== null && text !== '')
  if (denial.length > 0) {
    if (state !== null && launch !== null) world.forgetSignIn(world.store, state)
    return stopped('authorization-denied', denial.join(': '))
  }
  if (state === null || code === null) return stopped(wasOpened(world.store) ? 'loaded-again' : 'not-launched')
  if (launch === null) return wasOpened(world.store) ? stopped('loaded-again') : stopped('authorization-failed', FOREIGN)
  const tenant = tenantFor(launch.iss, config.tenants)
  if (tenant === null) return stopped('unknown-issuer')
  const answer = await exchanged(world, state, code)
  return 'kind' in answer ? answer : sessionFrom(tenant, launch, answer, world)
}

const FOREIGN = 'The answer of the sign-in page does not belong to a launch that was started in this window.'
const EXCHANGE_TIMEOUT_MS = 30_000

/** One exchange; whatever becomes of it, and whenever, nothing of it stays in storage. */
async function exchanged(world: SessionWorld, state: string, code: string): Promise<TokenAnswer | Stopped> {
  const exchange = world.exchangeCode(state, code).finally(() => world.forgetSignIn(world.store, state))
  try {
    const answer = await Promise.race([exchange, tooLate(world.timeoutMs ?? EXCHANGE_TIMEOUT_MS)])
    if (answer === 'too late') return stopped('server-unreachable', 'The record system did not complete the sign-in in time.')
    return (
      tokenAnswerFrom(answer) ?? stopped('authorization-failed', 'The record system’s answer to the sign-in holds no usable access token.')
    )
  } catch (problem) {
    return exchangeProblem(problem)
  }
}

const tooLate = (ms: number): Promise<'too late'> => new Promise((resolve) => setTimeout(resolve, ms, 'too late'))

/** fhirclient rejects with an HttpError: status in a field, the server's words in lines after the address, which is left out here. */
function exchangeProblem(problem: unknown): Stopped {
  if (!(problem instanceof Error) || problem instanceof TypeError) return stopped('server-unreachable')
  const status = 'status' in problem && typeof problem.status === 'number' ? problem.status : null
  if (status === null)
    return stopped('authorization-failed', problem instanceof SyntaxError ? 'The answer to the sign-in could not be read.' : undefined)
  const words = problem.message.split('\n').slice(2).join(' ')
  return stopped(
    status >= 500 ? 'server-unreachable' : 'authorization-failed',
    `The record system answered ${status} to the sign-in. ${words}`,
  )
}

function sessionFrom(tenant: Tenant, launch: PendingLaunch, answer: TokenAnswer, world: SessionWorld): SessionResult {
  const expected = { issuer: launch.issuer, clientId: tenant.clientId, nonce: launch.nonce, now: world.now() / 1000, fhirBase: tenant.iss }
  const user = signedInFrom(answer.idToken, expected)
  if (user.kind === 'foreign') return stopped('authorization-failed', user.why)
  const scopes = scopesFrom(answer.scope ?? tenant.scopes)
  if (scopes.permissions.length === 0)
    return stopped('authorization-denied', `${NOTHING_GRANTED} Granted: ${scopes.all.join(' ') || 'nothing'}.`)
  if (answer.patientId === null) return stopped(scopes.all.some((s) => s.startsWith('launch')) ? 'no-patient' : 'no-launch-context')
  if (user.kind === 'person' && /^(?:Patient|RelatedPerson)\//.test(user.reference)) return stopped('authorization-denied', CLINICIANS_ONLY)
  markOpened(world.store)
  return { kind: 'open', session: openedSession(tenant, answer.patientId, answer, scopes, user, world) }
}

/** Oracle Health drops every resource scope when the app's registered scope version is not the requested one. */
const NOTHING_GRANTED =
  'No permission to read the record was granted; usually the app’s registration and the requested scopes do not match.'
const CLINICIANS_ONLY = 'Meninx is for clinicians. It does not open for patients or their relatives.'

function openedSession(
  tenant: Tenant,
  patientId: string,
  answer: TokenAnswer,
  scopes: GrantedScopes,
  user: SignedIn,
  { elapsed }: SessionWorld,
): Session {
  let token: string | null = answer.accessToken
  const { expiresInSeconds, encounterId, needPatientBanner } = answer
  const openedAt = elapsed()
  const whyNotWrite = whyNotWriteFrom(tenant, scopes, user)
  return {
    tenant,
    patientId,
    encounterId,
    userReference: user.kind === 'person' ? user.reference : null,
    userName: user.kind === 'person' ? user.name : null,
    transport: createTransport({
      base: tenant.iss,
      accessToken: () => token,
      ...(tenant.requestsAtATime === undefined ? {} : { atATime: tenant.requestsAtATime }),
    }),
    scopes,
    secondsLeft: () => {
      if (token === null) return 0
      return expiresInSeconds === null ? null : Math.max(0, Math.round(expiresInSeconds - (elapsed() - openedAt) / 1000))
    },
    needPatientBanner,
    canWrite: whyNotWrite === null,
    whyNotWrite,
    end: () => {
      token = null
    },
  }
}

function whyNotWriteFrom(tenant: Tenant, scopes: GrantedScopes, user: SignedIn): string | null {
  if (permissionFor(scopes, 'DocumentReference', 'c') === 'no') return 'The record system did not permit Meninx to store notes.'
  if (user.kind === 'rejected') return user.why
  if (user.kind === 'not-said' && tenant.vendor === 'oracle')
    return 'The record system did not say who signed in, and it stores notes only with their author.'
  return null
}
