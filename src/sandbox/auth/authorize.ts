import type { Answer } from '../answer.ts'
import type { Tenant } from '../tenant.ts'
import { sealCode } from './code.ts'
import { type LaunchContext, spendLaunch } from './launch.ts'
import { explanationPage, pickerPage } from './pages.ts'
import { grantable, scopeList } from './scopes.ts'

/** RFC 6749 section 4.1.2.1: what the app is told on its redirect URI. */
interface Refused {
  readonly error: 'invalid_request' | 'unsupported_response_type' | 'invalid_scope' | 'access_denied'
  readonly description: string
}

/**
 * The authorization endpoint, by GET or POST (capability authorize-post). An unknown client or redirect URI is explained on a page and
 * never redirected to; every other error goes back to the app with its state.
 */
export async function authorize(tenant: Tenant, request: Request): Promise<Answer> {
  const asked = request.method === 'POST' ? new URLSearchParams(await request.text()) : new URL(request.url).searchParams
  const client = tenant.clients.find(({ clientId }) => clientId === asked.get('client_id'))
  if (!client) return explanationPage('The app is not registered here.')
  const redirectUri = asked.get('redirect_uri') ?? ''
  if (!client.redirectUris.includes(redirectUri)) return explanationPage('The redirect address is not registered for this app.')
  const refused = problemOf(tenant, asked)
  if (refused) return back(redirectUri, { error: refused.error, error_description: refused.description }, asked)
  const context = await contextOf(tenant, asked)
  if ('status' in context) return context
  if ('error' in context) return back(redirectUri, { error: context.error, error_description: context.description }, asked)
  const code = await sealCode(tenant, asked, context, grantedScope(tenant, asked, context))
  return back(redirectUri, { code }, asked)
}

function problemOf(tenant: Tenant, asked: URLSearchParams): Refused | undefined {
  const invalid = (description: string): Refused => ({ error: 'invalid_request', description })
  if (asked.get('response_type') !== 'code')
    return { error: 'unsupported_response_type', description: 'Only response_type=code is supported' }
  if (!asked.get('state')) return invalid('state is required')
  if (asked.get('aud') !== tenant.fhirBase) return invalid('aud must be the FHIR base of this server')
  if (!asked.get('code_challenge')) return invalid('PKCE is required: code_challenge is missing')
  if (asked.get('code_challenge_method') !== 'S256') return invalid('PKCE is required with code_challenge_method=S256')
  if (!/^[\w-]{43}$/.test(asked.get('code_challenge') ?? '')) return invalid('code_challenge is not a base64url SHA-256')
  const scopes = scopeList(asked.get('scope') ?? '')
  if (scopes.length === 0) return { error: 'invalid_scope', description: 'scope is required' }
  if (asked.has('launch') && !scopes.includes('launch')) return { error: 'invalid_scope', description: 'A launch needs the scope launch' }
  if (!asked.has('launch') && scopes.includes('launch')) return invalid('The scope launch needs the launch parameter')
  return undefined
}

/** The patient of this launch: from the launch token, or picked by the user, or none (provider standalone at the vendors). */
async function contextOf(tenant: Tenant, asked: URLSearchParams): Promise<LaunchContext | Refused | Answer> {
  const launch = asked.get('launch')
  if (launch !== null) {
    const context = await spendLaunch(tenant, launch)
    return context ?? { error: 'invalid_request', description: 'The launch token is unknown, expired or already used' }
  }
  if (!scopeList(grantedScope(tenant, asked, {})).includes('launch/patient')) return {}
  const picked = asked.get('practice_patient')
  if (picked === null) return pickerPage(tenant, asked)
  if (picked === '') return { error: 'access_denied', description: 'No patient was chosen' }
  return tenant.records.has(picked) ? { patient: picked } : { error: 'invalid_request', description: 'The patient is not known here' }
}

function grantedScope({ character }: Tenant, asked: URLSearchParams, { scopesGranted }: LaunchContext): string {
  const { supportedScopes, wildcards } = character.auth
  return scopesGranted ?? grantable(asked.get('scope') ?? '', supportedScopes, (type) => character.offers[type] !== undefined, wildcards)
}

function back(redirectUri: string, parameters: Readonly<Record<string, string>>, asked: URLSearchParams): Answer {
  const to = new URL(redirectUri)
  for (const [name, value] of Object.entries(parameters)) to.searchParams.set(name, value)
  const state = asked.get('state')
  if (state !== null) to.searchParams.set('state', state)
  return { status: 302, headers: { location: to.href } }
}
