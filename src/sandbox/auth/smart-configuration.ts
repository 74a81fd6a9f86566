import { type Answer, json } from '../answer.ts'
import { issuerOf, type Tenant } from '../tenant.ts'

/** `.well-known/smart-configuration`: SMART App Launch 2.2, "Conformance"; the issuer differs from the FHIR base as at the vendors. */
export function smartConfiguration(tenant: Tenant): Answer {
  const { supportedScopes, capabilities, wildcards } = tenant.character.auth
  const perType = wildcards ? ['patient/*.rs', 'user/*.rs'] : scopesPerType(tenant)
  return json({
    issuer: issuerOf(tenant),
    jwks_uri: `${tenant.authBase}/jwks`,
    authorization_endpoint: `${tenant.authBase}/authorize`,
    token_endpoint: `${tenant.authBase}/token`,
    token_endpoint_auth_methods_supported: ['none'],
    grant_types_supported: ['authorization_code'],
    response_types_supported: ['code'],
    scopes_supported: tenant.character.key === 'epic' ? supportedScopes : [...supportedScopes, ...perType],
    code_challenge_methods_supported: ['S256'],
    capabilities,
  })
}

/** Oracle Health lists each type and has no wildcards. */
const scopesPerType = ({ character }: Tenant): readonly string[] =>
  Object.entries(character.offers).flatMap(([type, { interactions }]) => {
    const letters = [
      ['create', 'c'],
      ['read', 'r'],
      ['update', 'u'],
      ['search', 's'],
    ] as const
    const rights = letters.filter(([name]) => interactions.includes(name)).map(([, letter]) => letter)
    return [`patient/${type}.${rights.join('')}`, `user/${type}.${rights.join('')}`]
  })

/** OpenID Connect discovery at the issuer, for apps that validate the id token by it. */
export const openidConfiguration = (tenant: Tenant): Answer =>
  json({
    issuer: issuerOf(tenant),
    jwks_uri: `${tenant.authBase}/jwks`,
    authorization_endpoint: `${tenant.authBase}/authorize`,
    token_endpoint: `${tenant.authBase}/token`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  })
