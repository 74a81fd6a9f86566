import type { Tenant } from './config.ts'
import { type Discovery, discover } from './discovery.ts'
import { type Stopped, stopped } from './launch-problem.ts'
import { forgetOldLaunches, type KeyValueStore, rememberLaunch } from './pending-launch.ts'
import type { AuthorizationReady, AuthorizationRequest } from './smart-client.ts'

/** What starting a launch needs from the browser and from fhirclient. */
export type LaunchWorld = {
  readonly store: KeyValueStore
  readonly now: () => number
  /** 32 random bytes as hexadecimal digits. */
  readonly random: () => string
  readonly fetch: typeof fetch
  readonly redirectUri: string
  readonly authorizationAddress: (request: AuthorizationRequest) => Promise<AuthorizationReady>
}

export type LaunchStep = { readonly kind: 'go'; readonly to: string } | Stopped

/** From an accepted launch to the address of the sign-in page, with PKCE, our own state and a nonce. */
export async function startLaunch(tenant: Tenant, launch: string | undefined, world: LaunchWorld): Promise<LaunchStep> {
  const discovery = await discover(tenant, world.fetch)
  if (discovery.kind === 'stopped') return discovery
  const [state, nonce] = [world.random(), world.random()]
  const request = requestFor(tenant, discovery, launch, state, world.redirectUri)
  const ready = await world.authorizationAddress(request).catch((problem: unknown) => problem)
  if (!isReady(ready)) return stopped('authorization-failed', sentenceFrom(ready))
  if (!ready.address.startsWith(`${discovery.authorizationEndpoint}?`)) return stopped('authorization-failed', NOT_PREPARED)
  try {
    forgetOldLaunches(world.store, world.now())
    const { issuer, keysAddress, tokenEndpoint } = discovery
    const about = { iss: tenant.iss, nonce, issuer, keysAddress, tokenEndpoint, scope: request.scope, kept: ready.kept }
    rememberLaunch(world.store, state, { ...about, at: world.now() })
  } catch {
    // sessionStorage throws where a browser blocks it inside another site's frame.
    return stopped('authorization-failed', 'This browser blocks the storage that the sign-in needs for a moment.')
  }
  return { kind: 'go', to: `${ready.address}&nonce=${nonce}` }
}

const isReady = (ready: unknown): ready is AuthorizationReady => typeof ready === 'object' && ready !== null && 'address' in ready

/** EHR launch asks for the launch's context, a standalone one for a patient to be chosen; Oracle's provider sign-in refuses the latter. */
export function scopesFor(tenant: Tenant, launch: string | undefined): string {
  const others = tenant.scopes.split(/\s+/).filter((scope) => scope !== '' && scope !== 'launch' && scope !== 'launch/patient')
  return [launch === undefined ? 'launch/patient' : 'launch', ...others].join(' ')
}

function requestFor(
  tenant: Tenant,
  discovery: Discovery,
  launch: string | undefined,
  state: string,
  redirectUri: string,
): AuthorizationRequest {
  const { iss, clientId, pkce } = tenant
  const configuration = {
    authorization_endpoint: discovery.authorizationEndpoint,
    token_endpoint: discovery.tokenEndpoint,
    code_challenge_methods_supported: discovery.challengeMethods,
  }
  const request = { iss, clientId, scope: scopesFor(tenant, launch), redirectUri, pkceMode: pkce, state, configuration }
  return launch === undefined ? request : { ...request, launch }
}

const NOT_PREPARED = 'The sign-in could not be prepared.'

function sentenceFrom(problem: unknown): string {
  const message = problem instanceof Error ? problem.message : ''
  if (message.includes('PKCE'))
    return 'The record system does not offer the protected sign-in (PKCE with S256) that this installation requires.'
  return message.includes('secure context') ? 'The page has to be opened over https.' : NOT_PREPARED
}
