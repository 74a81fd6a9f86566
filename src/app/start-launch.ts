import type { Tenant } from './config.ts'
import { type Discovery, discover } from './discovery.ts'
import { type Stopped, stopped } from './launch-problem.ts'
import { forgetOldLaunches, type KeyValueStore, rememberLaunch } from './pending-launch.ts'
import type { AuthorizationRequest } from './smart-client.ts'

/** What starting a launch needs from the browser and from fhirclient. */
export type LaunchWorld = {
  readonly store: KeyValueStore
  readonly now: () => number
  /** 32 random bytes as hexadecimal digits. */
  readonly random: () => string
  readonly fetch: typeof fetch
  readonly redirectUri: string
  readonly authorizationAddress: (request: AuthorizationRequest) => Promise<string>
  readonly tokenEndpointOf: (store: KeyValueStore, state: string) => unknown
  readonly forgetSignIn: (store: KeyValueStore, state: string) => void
}

export type LaunchStep = { readonly kind: 'go'; readonly to: string } | Stopped

/** From an accepted launch to the address of the sign-in page, with PKCE, our own state and a nonce. */
export async function startLaunch(tenant: Tenant, launch: string | undefined, world: LaunchWorld): Promise<LaunchStep> {
  const [state, nonce] = [world.random(), world.random()]
  const request = requestFor(tenant, launch, state, world.redirectUri)
  try {
    for (const old of forgetOldLaunches(world.store, world.now())) world.forgetSignIn(world.store, old)
    const [discovery, address] = await Promise.all([discover(tenant.iss, world.fetch), addressOf(world.authorizationAddress(request))])
    const step = stepFrom(discovery, address, nonce, world.tokenEndpointOf(world.store, state))
    if (step.kind === 'go' && discovery.kind === 'ok') {
      rememberLaunch(world.store, state, { iss: tenant.iss, nonce, issuer: discovery.issuer, at: world.now() })
    } else {
      world.forgetSignIn(world.store, state)
    }
    return step
  } catch {
    // sessionStorage throws where a browser blocks it inside another site's frame.
    return stopped('authorization-failed', 'This browser blocks the storage that the sign-in needs for a moment.')
  }
}

function stepFrom(discovery: Discovery | Stopped, address: string | Error, nonce: string, tokenEndpoint: unknown): LaunchStep {
  if (discovery.kind === 'stopped') return discovery
  if (address instanceof Error) return stopped('authorization-failed', sentenceFrom(address))
  const isAsDiscovered = address.startsWith(`${discovery.authorizationEndpoint}?`) && tokenEndpoint === discovery.tokenEndpoint
  if (!isAsDiscovered) return stopped('authorization-failed', 'The record system gave two different addresses to sign in at.')
  return { kind: 'go', to: `${address}&nonce=${nonce}` }
}

/** EHR launch asks for the launch's context, a standalone one for a patient to be chosen; Oracle's provider sign-in refuses the latter. */
export function scopesFor(tenant: Tenant, launch: string | undefined): string {
  const others = tenant.scopes.split(/\s+/).filter((scope) => scope !== '' && scope !== 'launch' && scope !== 'launch/patient')
  return [launch === undefined ? 'launch/patient' : 'launch', ...others].join(' ')
}

function requestFor(tenant: Tenant, launch: string | undefined, state: string, redirectUri: string): AuthorizationRequest {
  const { iss, clientId, pkce } = tenant
  const request = { iss, clientId, scope: scopesFor(tenant, launch), redirectUri, pkceMode: pkce, state }
  return launch === undefined ? request : { ...request, launch }
}

const addressOf = (address: Promise<string>): Promise<string | Error> =>
  address.catch((problem: unknown) => (problem instanceof Error ? problem : new Error('unknown')))

function sentenceFrom({ message }: Error): string {
  if (message.includes('PKCE'))
    return 'The record system does not offer the protected sign-in (PKCE with S256) that this installation requires.'
  if (message.includes('secure context')) return 'The page has to be opened over https.'
  return 'The sign-in could not be prepared.'
}
