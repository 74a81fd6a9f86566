import type { JSONWebKeySet } from 'jose'
import { canonicalBase } from '../fhir/tenant-address.ts'
import { jsonWithin, MOST_BYTES } from './json-within.ts'
import { type WritingChoices, writingProblems } from './writing-config.ts'

/** One record system that this deployment may be launched from. The administrator writes it from the vendor's registration page. */
export type Tenant = {
  /** Shown to people. */
  readonly name: string
  /** The FHIR base address exactly as the vendor registered it: also the `aud` of the authorization request. */
  readonly iss: string
  readonly vendor: 'generic' | 'epic' | 'oracle'
  readonly clientId: string
  /** Separated by spaces; only what the app reads and writes. */
  readonly scopes: string
  /** `required`: refuse a server that does not advertise S256. `unsafeV1`: send PKCE all the same. There is no way to leave it out. */
  readonly pkce: 'required' | 'unsafeV1'
  /** Decides which approvals and labels are quoted. */
  readonly region: 'US' | 'EU' | 'CN' | 'JP' | 'other'
  /**
   * Below which addresses the sign-in page, the token endpoint and the key set may lie. Left out: anywhere on the server of `iss`.
   * Oracle Health's are on another server, which all its customers share: name the path of this one.
   */
  readonly authorization?: readonly string[]
  /** Who issues the statement of who signed in. Left out: whoever the record system names, as long as it lies within `authorization`. */
  readonly issuer?: string
  /** The issuer's public keys, for a server whose published key set a page from elsewhere may not read. Left out: the published ones. */
  readonly keys?: JSONWebKeySet
  /**
   * Below which addresses the description of its look (`smart_style_url`) may lie beside those of `iss` and `authorization`. Left out: nowhere else.
   */
  readonly styles?: readonly string[]
  /** Origins of the record system's pages that may show Meninx in a frame. Left out: none but Meninx's own. */
  readonly framedBy?: readonly string[]
  /** May a person start here without a launch from the chart? Left out: no. */
  readonly standalone?: boolean
  /** The kind of note that this record system files ours under. Left out: consultation note, LOINC 11488-4. */
  readonly noteType?: NoteType
  /** How it takes notes, where that is not as its vendor documents. */
  readonly writing?: WritingChoices
  /** How many requests one reading of a chart may cost. Left out: 60. */
  readonly requestBudget?: number
  /** How many requests may be under way at a time. Left out: 4. */
  readonly requestsAtATime?: number
  /** How many megabytes of one answer are read; a longer one is not, and its query counts as read in part. Left out: 32. */
  readonly answerMegabytes?: number
}
type NoteType = { readonly system: string; readonly code: string; readonly display: string }
export type Config = {
  readonly tenants: readonly Tenant[]
  /** After how many minutes without use the screen is cleared and the sign-in forgotten. Left out: 10. */
  readonly lockAfterMinutes?: number
  /** Of the screen, until the person chooses another. Left out: the first of the browser's languages that Meninx has, else English. */
  readonly language?: 'en' | 'zh-Hans'
}

export type ConfigResult = { readonly kind: 'ok'; readonly config: Config } | { readonly kind: 'unusable'; readonly why: string }

/**
 * The deployment's configuration from untrusted JSON, or a sentence naming every element that is wrong. By hand, because zod would take
 * the launch page over its size; `config-schema.ts` says the same with zod, for the app itself and the tools, and a test compares the two.
 */
export function configFrom(json: unknown): ConfigResult {
  const tenants = isRecord(json) ? json.tenants : undefined
  const problems = [
    ...(isRecord(json) ? unknownElements('', json, ['tenants', 'lockAfterMinutes', 'language']) : []),
    ...(isRecord(json) && !LOCK.is(json.lockAfterMinutes) ? [`lockAfterMinutes: ${LOCK.must}`] : []),
    ...(isRecord(json) && !LANGUAGE.is(json.language) ? [`language: ${LANGUAGE.must}`] : []),
    ...(Array.isArray(tenants) && tenants.length > 0
      ? [...tenants.flatMap((tenant, index) => tenantProblems(`tenants[${index}]`, tenant)), ...repeated(tenants)]
      : ['tenants: must be a list of at least one record system']),
  ]
  // Every element was checked by the table below, which TypeScript cannot connect with the type.
  return problems.length === 0 ? { kind: 'ok', config: json as Config } : { kind: 'unusable', why: `config.json: ${problems.join('; ')}.` }
}

/** Fetches `config.json` beside the page. Same origin, so that the list of trusted record systems is part of the deployment. */
export async function readConfig(get: typeof fetch = fetch, check = configFrom): Promise<ConfigResult> {
  try {
    const response = await get('config.json', { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' })
    if (!response.ok) return { kind: 'unusable', why: `config.json could not be fetched (${response.status}).` }
    return check(await jsonWithin(response, MOST_BYTES.configuration))
  } catch {
    return { kind: 'unusable', why: 'config.json could not be fetched, is longer than 1 MB, or is not JSON.' }
  }
}

type Check = { readonly is: (value: unknown) => boolean; readonly must: string }
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const text: Check = { is: isText, must: 'must be text' }
const oneOf = (...values: readonly string[]): Check => ({
  is: (value) => typeof value === 'string' && values.includes(value),
  must: `must be one of ${values.join(', ')}`,
})
const optional = ({ is, must }: Check): Check => ({ is: (value) => value === undefined || is(value), must })

const address: Check = { is: isAddress, must: 'must be an https address without user name, query or fragment' }
const listOf = ({ is }: Check, must: string, least = 0): Check =>
  optional({ is: (value) => Array.isArray(value) && value.length >= least && value.every(is), must })
const LANGUAGE = optional(oneOf('en', 'zh-Hans'))
const LOCK = optional({ is: isWhole(1, 60), must: 'must be a whole number from 1 to 60' })

const TENANT: Readonly<Record<keyof Tenant, Check>> = {
  name: text,
  iss: address,
  vendor: oneOf('generic', 'epic', 'oracle'),
  clientId: text,
  scopes: text,
  pkce: oneOf('required', 'unsafeV1'),
  region: oneOf('US', 'EU', 'CN', 'JP', 'other'),
  authorization: listOf(address, 'must be a list of https addresses without user name, query or fragment', 1),
  issuer: optional(address),
  keys: optional({ is: isKeySet, must: 'must be a set of public keys' }),
  styles: listOf(address, 'must be a list of https addresses without user name, query or fragment', 1),
  framedBy: listOf({ is: isOrigin, must: '' }, 'must be a list of https origins such as https://ehr.example.org'),
  standalone: optional({ is: (value) => typeof value === 'boolean', must: 'must be true or false' }),
  noteType: optional({ is: isNoteType, must: 'must have the texts system, code and display' }),
  // What is in it is looked at element by element.
  writing: { is: () => true, must: '' },
  requestBudget: optional({ is: isWhole(10, 1000), must: 'must be a whole number from 10 to 1000' }),
  requestsAtATime: optional({ is: isWhole(1, 32), must: 'must be a whole number from 1 to 32' }),
  answerMegabytes: optional({ is: isWhole(1, 500), must: 'must be a whole number from 1 to 500' }),
}

function tenantProblems(where: string, tenant: unknown): string[] {
  if (!isRecord(tenant)) return [`${where}: must be an object`]
  const wrong = Object.entries(TENANT).filter(([name, check]) => !check.is(tenant[name]))
  const writing = writingProblems(`${where}.writing`, tenant.writing, tenant.vendor)
  return [
    ...wrong.map(([name, { must }]) => `${where}.${name}: ${must}`),
    ...writing,
    ...unknownElements(`${where}.`, tenant, Object.keys(TENANT)),
  ]
}

const unknownElements = (where: string, value: Record<string, unknown>, names: readonly string[]): string[] =>
  Object.keys(value)
    .filter((name) => !names.includes(name))
    .map((name) => `${where}${name}: is not an element of the configuration`)

function repeated(tenants: readonly unknown[]): string[] {
  const addresses = tenants.map((tenant) => (isRecord(tenant) && typeof tenant.iss === 'string' ? canonicalBase(tenant.iss) : null))
  return addresses.flatMap((iss, index) =>
    iss !== null && addresses.indexOf(iss) < index ? [`tenants[${index}].iss: is there twice`] : [],
  )
}

function isNoteType(value: unknown): boolean {
  return isRecord(value) && ['system', 'code', 'display'].every((name) => isText(value[name])) && Object.keys(value).length === 3
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && canonicalBase(value) !== null
}

function isOrigin(value: unknown): boolean {
  return typeof value === 'string' && isAddress(value) && new URL(value).origin === value
}

/** RFC 7517; `d` is the private part of a key, which must not be published. */
function isKeySet(value: unknown): boolean {
  const isPublicKey = (key: unknown): boolean => isRecord(key) && isText(key.kty) && key.d === undefined
  return isRecord(value) && Array.isArray(value.keys) && value.keys.length > 0 && value.keys.every(isPublicKey)
}

function isWhole(least: number, most: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
