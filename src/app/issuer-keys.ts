import type { JSONWebKeySet } from 'jose'
import { jsonWithin, MOST_BYTES } from './json-within.ts'

const TIMEOUT_MS = 15_000

/** The public keys that an issuer publishes (RFC 7517); null when they cannot be had, which a page from elsewhere may not be allowed. */
export async function issuerKeysAt(address: string | null, get: typeof fetch = fetch): Promise<JSONWebKeySet | null> {
  if (address === null) return null
  try {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await get(address, { headers: { Accept: 'application/json' }, credentials: 'omit', redirect: 'error', signal })
    const said: unknown = response.ok ? await jsonWithin(response, MOST_BYTES.keys) : null
    return isKeySet(said) ? said : null
  } catch {
    return null
  }
}

const isKeySet = (said: unknown): said is JSONWebKeySet =>
  typeof said === 'object' && said !== null && 'keys' in said && Array.isArray(said.keys)
