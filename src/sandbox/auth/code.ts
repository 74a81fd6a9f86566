import type { Tenant } from '../tenant.ts'
import type { LaunchContext } from './launch.ts'

/** An authorization code's content: everything the token endpoint needs, so that a restarted server can still redeem it. */
export interface Code extends LaunchContext {
  readonly kind: 'code'
  readonly character: string
  readonly id: string
  readonly expires: number
  readonly clientId: string
  readonly redirectUri: string
  readonly challenge: string
  readonly scope: string
  readonly nonce?: string
}

/** SMART App Launch 2.2 advises about one minute. */
const CODE_SECONDS = 60

export function sealCode(tenant: Tenant, asked: URLSearchParams, context: LaunchContext, scope: string): Promise<string> {
  const nonce = asked.get('nonce')
  const code: Code = {
    ...context,
    kind: 'code',
    character: tenant.character.key,
    id: crypto.randomUUID(),
    expires: tenant.now().getTime() + CODE_SECONDS * 1000,
    clientId: asked.get('client_id') ?? '',
    redirectUri: asked.get('redirect_uri') ?? '',
    challenge: asked.get('code_challenge') ?? '',
    scope,
    ...(nonce === null ? {} : { nonce }),
  }
  return tenant.keys.seal(code)
}

export async function openCode(tenant: Tenant, sealed: string): Promise<Code | undefined> {
  const code = (await tenant.keys.open(sealed)) as Code | undefined
  return code?.kind === 'code' && code.character === tenant.character.key ? code : undefined
}
