import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose'
import { base64url, fromBase64url, fromUtf8, utf8 } from '../encoding.ts'
import type { Store } from './store.ts'

/** The secrets of one practice system: they seal launch tokens, codes, access tokens and page links, and sign id tokens. */
export interface Keys {
  /** An encrypted, authenticated value: opaque to the app, readable only here. */
  readonly seal: (content: object) => Promise<string>
  readonly open: (sealed: string) => Promise<unknown>
  readonly sign: (claims: Readonly<Record<string, unknown>>) => Promise<string>
  readonly jwks: { readonly keys: readonly JWK[] }
}

export async function createKeys(store: Store): Promise<Keys> {
  const secret = await sealingKey(store)
  const signing = JSON.parse(await signingKey(store)) as JWK
  const { kty, n, e, kid = '' } = signing as JWK & { kty: string; n: string; e: string }
  const privateKey = await importJWK(signing, 'RS256')
  return {
    seal: async (content) => {
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const hidden = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, secret, utf8(JSON.stringify(content)))
      return base64url(new Uint8Array([...iv, ...new Uint8Array(hidden)]))
    },
    open: (sealed) => openSealed(secret, sealed),
    sign: (claims) => new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(privateKey),
    jwks: { keys: [{ kty, n, e, kid, alg: 'RS256', use: 'sig' }] },
  }
}

async function openSealed(secret: CryptoKey, sealed: string): Promise<unknown> {
  try {
    const bytes = fromBase64url(sealed)
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, 12) }, secret, bytes.slice(12))
    return JSON.parse(fromUtf8(new Uint8Array(plain)))
  } catch {
    return undefined
  }
}

async function sealingKey(store: Store): Promise<CryptoKey> {
  const raw = await store.claim('sealing-key', base64url(crypto.getRandomValues(new Uint8Array(32))))
  return crypto.subtle.importKey('raw', fromBase64url(raw), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const signingKey = async (store: Store): Promise<string> =>
  (await store.get('signing-key')) ?? store.claim('signing-key', JSON.stringify(await newSigningKey()))

async function newSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) }
}
