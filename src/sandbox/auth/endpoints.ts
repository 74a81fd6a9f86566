import { type Answer, json } from '../answer.ts'
import type { Tenant } from '../tenant.ts'
import { authorize } from './authorize.ts'
import { mintLaunch } from './launch.ts'
import { openidConfiguration } from './smart-configuration.ts'
import { STYLES } from './styles.ts'
import { issueToken } from './token.ts'

/** Everything below `/auth/<character>`. */
export async function answerAuth(tenant: Tenant, path: string, request: Request): Promise<Answer> {
  const { method } = request
  if (path === '/authorize' && (method === 'GET' || method === 'POST')) return authorize(tenant, request)
  if (path === '/token' && method === 'POST') return issueToken(tenant, request)
  if (path === '/launch' && method === 'POST') return mintLaunch(tenant, request)
  if (path === '/jwks' && method === 'GET') return json(tenant.keys.jwks)
  const style = /^\/styles\/(\w+)\.json$/.exec(path)?.[1]
  if (style !== undefined && method === 'GET') return Object.hasOwn(STYLES, style) ? json(STYLES[style]) : json({ error: 'not_found' }, 404)
  if (path.endsWith('/.well-known/openid-configuration') && method === 'GET') return openidConfiguration(tenant)
  return json({ error: 'not_found' }, 404)
}
