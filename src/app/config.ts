import { canonicalBase } from '../fhir/tenant-address.ts'
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
}
type NoteType = { readonly system: string; readonly code: string; readonly display: string }
export type Config = { readonly tenants: readonly Tenant[] }

export type ConfigResult = { readonly kind: 'ok'; readonly config: Config } | { readonly kind: 'unusable'; readonly why: string }

/** The deployment's configuration from untrusted JSON, or a sentence naming every element that is wrong. */
export function configFrom(json: unknown): ConfigResult {
  const tenants = isRecord(json) ? json.tenants : undefined
  const problems = [
    ...(isRecord(json) ? unknownElements('', json, ['tenants']) : []),
    ...(Array.isArray(tenants) && tenants.length > 0
      ? [...tenants.flatMap((tenant, index) => tenantProblems(`tenants[${index}]`, tenant)), ...repeated(tenants)]
      : ['tenants: must be a list of at least one record system']),
  ]
  // Every element was checked by the table below, which TypeScript cannot connect with the type.
  return problems.length === 0 ? { kind: 'ok', config: json as Config } : { kind: 'unusable', why: `config.json: ${problems.join('; ')}.` }
}

/** Fetches `config.json` beside the page. Same origin, so that the list of trusted record systems is part of the deployment. */
export async function readConfig(get: typeof fetch = fetch): Promise<ConfigResult> {
  try {
    const response = await get('config.json', { cache: 'no-cache', credentials: 'same-origin', redirect: 'error' })
    if (!response.ok) return { kind: 'unusable', why: `config.json could not be fetched (${response.status}).` }
    return configFrom(await response.json())
  } catch {
    return { kind: 'unusable', why: 'config.json could not be fetched, or is not JSON.' }
  }
}

type Check = { readonly is: (value: unknown) => boolean; readonly must: string }
const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const text: Check = { is: isText, must: 'must be text' }
const oneOf = (...values: readonly string[]): Check => ({
  is: (value) => values.includes(String(value)),
  must: `must be one of ${values.join(', ')}`,
})
const optional = ({ is, must }: Check): Check => ({ is: (value) => value === undefined || is(value), must })

/** By hand rather than with zod: the launch page loads this, and zod would cost it a third of its size. */
const TENANT: Readonly<Record<keyof Tenant, Check>> = {
  name: text,
  iss: {
    is: (value) => typeof value === 'string' && canonicalBase(value) !== null,
    must: 'must be an https address without user name, query or fragment',
  },
  vendor: oneOf('generic', 'epic', 'oracle'),
  clientId: text,
  scopes: text,
  pkce: oneOf('required', 'unsafeV1'),
  region: oneOf('US', 'EU', 'CN', 'JP', 'other'),
  standalone: optional({ is: (value) => typeof value === 'boolean', must: 'must be true or false' }),
  noteType: optional({ is: isNoteType, must: 'must have the texts system, code and display' }),
  // What is in it is looked at element by element.
  writing: { is: () => true, must: '' },
  requestBudget: optional({ is: isWhole(10, 1000), must: 'must be a whole number from 10 to 1000' }),
  requestsAtATime: optional({ is: isWhole(1, 32), must: 'must be a whole number from 1 to 32' }),
}

function tenantProblems(where: string, tenant: unknown): string[] {
  if (!isRecord(tenant)) return [`${where}: must be an object`]
  const wrong = Object.entries(TENANT).filter(([name, check]) => !check.is(tenant[name]))
  const writing = writingProblems(`${where}.writing`, tenant.writing)
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
  const addresses = tenants.map((tenant) => (isRecord(tenant) ? String(tenant.iss).replace(/\/+$/, '') : ''))
  return addresses.flatMap((iss, index) => (addresses.indexOf(iss) < index ? [`tenants[${index}].iss: is there twice`] : []))
}

function isNoteType(value: unknown): boolean {
  return isRecord(value) && isText(value.system) && isText(value.code) && isText(value.display)
}

function isWhole(least: number, most: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
