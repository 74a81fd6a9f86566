import { type Answer, toResponse } from './answer.ts'
import { answerAuth } from './auth/endpoints.ts'
import { answerFhir } from './fhir/endpoints.ts'
import { refusal } from './fhir/outcome.ts'
import type { Tenant } from './tenant.ts'

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, PUT, OPTIONS',
  'access-control-allow-headers': 'authorization, content-type, accept, prefer, if-match, if-none-exist, x-request-id, epic-client-id',
  'access-control-max-age': '600',
}

/** Any origin may call; what it may read of the headers is the vendor's choice. */
export const corsHeaders = ({ character }: Tenant): Readonly<Record<string, string>> => ({
  ...CORS,
  'access-control-expose-headers': character.answers.exposedHeaders,
})

/** Answers below `/fhir/<c>` and `/auth/<c>`. Launch tokens are for the practice page only, so that address gets no CORS headers. */
export async function answerTenant(tenant: Tenant, area: string, path: string, request: Request): Promise<Response> {
  const headers = area === 'auth' && path === '/launch' ? {} : { ...corsHeaders(tenant), 'x-request-id': crypto.randomUUID() }
  if (request.method === 'OPTIONS') return toResponse({ status: 204 }, headers)
  return toResponse(await answered(tenant, area, path, request), headers)
}

async function answered(tenant: Tenant, area: string, path: string, request: Request): Promise<Answer> {
  try {
    return area === 'fhir' ? await answerFhir(tenant, path, request) : await answerAuth(tenant, path, request)
  } catch (thrown) {
    console.error('practice system:', thrown)
    return refusal(500, 'exception', 'The practice system failed; see its console')
  }
}
