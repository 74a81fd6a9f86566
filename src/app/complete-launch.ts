import { scopesFrom } from '../fhir/scopes.ts'
import type { Config, Tenant } from './config.ts'
import { endpointOf, isOnServerOf } from './discovery.ts'
import type { SignedIn, signedInFrom } from './id-token.ts'
import type { issuerKeysAt } from './issuer-keys.ts'
import { type Stopped, stopped } from './launch-problem.ts'
import { tenantFor } from './launch-request.ts'
import { openedSession, type Session } from './opened-session.ts'
import { type KeyValueStore, markOpened, type PendingLaunch, takeLaunch, wasOpened } from './pending-launch.ts'
import type { Exchange } from './smart-client.ts'
import { type TokenAnswer, tokenAnswerFrom } from './token-answer.ts'

export type SessionResult = { readonly kind: 'open'; readonly session: Session } | Stopped

/** What opening a session needs from the browser and from fhirclient. */
export type SessionWorld = {
  /** What the page's address held; it is out of there already. */
  readonly query: string
  readonly store: KeyValueStore
  /** Milliseconds since 1970: only to look at the id_token's expiry. */
  readonly now: () => number
  /** Milliseconds since the page was loaded: cannot be set back. */
  readonly elapsed: () => number
  readonly exchangeCode: (exchange: Exchange) => Promise<unknown>
  readonly issuerKeysAt: typeof issuerKeysAt
  /** Loaded while the code is being exchanged: checking signatures is a library of its own. */
  readonly checkIdToken: () => Promise<typeof signedInFrom>
  readonly timeoutMs?: number
}

/** From the answer of the sign-in page to an open session, or to a named reason why there is none. */
export async function completeLaunch(config: Config, world: SessionWorld): Promise<SessionResult> {
  const parameters = new URLSearchParams(world.query)
  const [state, code] = [parameters.get('state'), parameters.get('code')]
  const launch = state === null || !OUR_STATE.test(state) ? null : takeLaunch(world.store, state, world.now())
  const tenant = launch === null ? null : tenantFor(launch.iss, config.tenants)
  if (parameters.has('error')) return launch === null ? deniedByNobody(parameters) : denied(parameters, tenant)
  if (isSaidTwice(parameters)) return stopped('authorization-failed', TWICE)
  if (state === null || code === null) return stopped(wasOpened(world.store) ? 'loaded-again' : 'not-launched')
  if (launch === null) return wasOpened(world.store) ? stopped('loaded-again') : stopped('authorization-failed', FOREIGN)
  if (tenant === null) return stopped('unknown-issuer')
  if (parameters.has('iss') && parameters.get('iss') !== launch.issuer) return stopped('authorization-failed', MIXED_UP)
  if (endpointOf(tenant, launch.tokenEndpoint) === null) return stopped('authorization-failed', FOREIGN)
  return exchanged({ tenant, launch, world }, { state, code, tokenEndpoint: launch.tokenEndpoint, kept: launch.kept })
}

/** 256 bits in hexadecimal digits, as `startLaunch` makes them. */
const OUR_STATE = /^[0-9a-f]{64}$/
const FOREIGN = 'The answer of the sign-in page does not belong to a launch that was started in this window within the last ten minutes.'
/** RFC 9207: the answer says whose it is. */
const MIXED_UP = 'The answer of the sign-in page comes from another issuer than the one that was asked.'
const EXCHANGE_TIMEOUT_MS = 30_000

/** RFC 6749, 4.1.2.1. */
const ERRORS: ReadonlySet<string | null> = new Set([
  'invalid_request',
  'unauthorized_client',
  'access_denied',
  'unsupported_response_type',
  'invalid_scope',
  'server_error',
  'temporarily_unavailable',
])

/** An answer to no launch of this window: anybody can write such an address, so that only a word that the standard knows is shown. */
function deniedByNobody(parameters: URLSearchParams): Stopped {
  const error = parameters.get('error')
  return stopped('authorization-denied', ERRORS.has(error) ? `${error}. ${FOREIGN}` : FOREIGN)
}

/** RFC 6749, 3.1: no parameter may be there twice. */
const isSaidTwice = (parameters: URLSearchParams): boolean => ['code', 'state', 'iss'].some((name) => parameters.getAll(name).length > 1)
const TWICE = 'The answer of the sign-in page says the same thing twice.'

/**
 * The record system's words. Where it explains more (Oracle Health does, with a number for its support, on a page beside its tenants') is
 * a link only when that page is on a server of this tenant.
 */
function denied(parameters: URLSearchParams, tenant: Tenant | null): Stopped {
  const words = [parameters.get('error'), parameters.get('error_description')].filter((text) => text !== null && text !== '')
  const problem = stopped('authorization-denied', words.join(': '))
  const explained = parameters.get('error_uri')
  const isOwn = tenant !== null && explained !== null && isOnServerOf(tenant, explained)
  return isOwn ? { ...problem, link: explained } : problem
}

type Completing = { readonly tenant: Tenant; readonly launch: PendingLaunch; readonly world: SessionWorld }

/** One exchange. The keys for checking who signed in are fetched beside it, so that nothing waits for them. */
async function exchanged(completing: Completing, exchange: Exchange): Promise<SessionResult> {
  const { tenant, launch, world } = completing
  const keys = tenant.keys ?? world.issuerKeysAt(endpointOf(tenant, launch.keysAddress))
  const checking = world.checkIdToken()
  checking.catch(() => {})
  try {
    const said = await Promise.race([world.exchangeCode(exchange), tooLate(world.timeoutMs ?? EXCHANGE_TIMEOUT_MS)])
    if (said === 'too late') return stopped('server-unreachable', 'The record system did not complete the sign-in in time.')
    const answer = tokenAnswerFrom(said)
    if (answer === null) return stopped('authorization-failed', 'The record system’s answer to the sign-in holds no usable access token.')
    const expected = { issuer: launch.issuer, clientId: tenant.clientId, nonce: launch.nonce, now: world.now(), fhirBase: tenant.iss }
    const user = await (await checking)(answer.idToken, { ...expected, keys: await keys })
    return sessionFrom(completing, answer, user)
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

function sessionFrom({ tenant, launch, world }: Completing, answer: TokenAnswer, user: SignedIn): SessionResult {
  if (user.kind === 'foreign') return stopped('authorization-failed', user.why)
  const scopes = scopesFrom(answer.scope ?? launch.scope)
  if (scopes.permissions.length === 0)
    return stopped('authorization-denied', `${NOTHING_GRANTED} Granted: ${scopes.all.join(' ') || 'nothing'}.`)
  if (answer.patientId === null) return stopped(scopes.all.some((s) => s.startsWith('launch')) ? 'no-patient' : 'no-launch-context')
  if (user.kind === 'person' && /^(?:Patient|RelatedPerson)\//.test(user.reference)) return stopped('authorization-denied', CLINICIANS_ONLY)
  markOpened(world.store)
  return {
    kind: 'open',
    session: openedSession({ tenant, patientId: answer.patientId, answer, scopes, asked: launch.scope, user }, world.elapsed),
  }
}

/** Oracle Health drops every resource scope when the app's registered scope version is not the requested one. */
const NOTHING_GRANTED =
  'No permission to read the record was granted; usually the app’s registration and the requested scopes do not match.'
const CLINICIANS_ONLY = 'Meninx is for clinicians. It does not open for patients or their relatives.'
