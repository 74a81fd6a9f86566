import * as z from 'zod/mini'
import { canonicalBase } from '../fhir/tenant-address.ts'
import type { Config, ConfigResult } from './config.ts'
import { writingProblems } from './writing-config.ts'

const must = (what: string) => ({ error: `must be ${what}` })
const ADDRESS = must('an https address without user name, query or fragment')
const ADDRESSES = must('a list of https addresses without user name, query or fragment')
const ORIGINS = must('a list of https origins such as https://ehr.example.org')
const NOTE_TYPE = { error: 'must have the texts system, code and display' }
const KEYS = must('a set of public keys')
const TENANTS = must('a list of at least one record system')

const isAddress = (value: string): boolean => canonicalBase(value) !== null
const isOrigin = (value: string): boolean => isAddress(value) && new URL(value).origin === value
const isFilled = (value: string): boolean => value.trim() !== ''
const text = z.string(must('text')).check(z.refine(isFilled, must('text')))
const address = z.string(ADDRESS).check(z.refine(isAddress, ADDRESS))
const oneOf = <const T extends readonly string[]>(...values: T) => z.enum(values, must(`one of ${values.join(', ')}`))
const whole = (least: number, most: number) => {
  const range = must(`a whole number from ${least} to ${most}`)
  return z.number(range).check(z.refine((value) => Number.isInteger(value) && value >= least && value <= most, range))
}

/** One sentence about the whole element, whatever is wrong inside of it. */
const whollyOr = <T extends z.ZodMiniType>(schema: T, says: { readonly error: string }) =>
  z.unknown().check(z.refine((value) => schema.safeParse(value).success, says))

const noteType = z.strictObject({ system: text, code: text, display: text })
/** RFC 7517; `d` is the private part of a key, which must not be published. */
const keySet = z.looseObject({ keys: z.array(z.looseObject({ kty: text, d: z.optional(z.undefined()) })).check(z.minLength(1)) })
const addresses = z.array(z.string().check(z.refine(isAddress))).check(z.minLength(1))
const origins = z.array(z.string().check(z.refine(isOrigin)))

const Tenant = z.strictObject(
  {
    name: text,
    iss: address,
    vendor: oneOf('generic', 'epic', 'oracle'),
    clientId: text,
    scopes: text,
    pkce: oneOf('required', 'unsafeV1'),
    region: oneOf('US', 'EU', 'CN', 'JP', 'other'),
    authorization: z.optional(whollyOr(addresses, ADDRESSES)),
    issuer: z.optional(address),
    keys: z.optional(whollyOr(keySet, KEYS)),
    styles: z.optional(whollyOr(addresses, ADDRESSES)),
    framedBy: z.optional(whollyOr(origins, ORIGINS)),
    standalone: z.optional(z.boolean(must('true or false'))),
    noteType: z.optional(whollyOr(noteType, NOTE_TYPE)),
    // What is in it is looked at element by element, by the table that the launch page uses.
    writing: z.optional(z.unknown()),
    requestBudget: z.optional(whole(10, 1000)),
    requestsAtATime: z.optional(whole(1, 32)),
    answerMegabytes: z.optional(whole(1, 500)),
  },
  must('an object'),
)

const ConfigSchema = z.strictObject(
  {
    tenants: z.array(Tenant, TENANTS).check(z.minLength(1, TENANTS)),
    lockAfterMinutes: z.optional(whole(1, 60)),
    language: z.optional(oneOf('en', 'zh-Hans')),
  },
  { error: `tenants: ${TENANTS.error}` },
)

/** The deployment's configuration, validated by zod: what the app starts with, and what the tools that serve and check it use. */
export function validatedConfig(json: unknown): ConfigResult {
  const read = ConfigSchema.safeParse(json)
  const problems = [...new Set([...(read.success ? [] : read.error.issues.flatMap(inWords)), ...writingIn(json), ...repeated(json)])]
  // The schema's elements are the type's; exact optional properties cannot be said in it.
  if (read.success && problems.length === 0) return { kind: 'ok', config: json as Config }
  return { kind: 'unusable', why: `config.json: ${problems.join('; ')}.` }
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string; readonly code?: string; readonly keys?: readonly string[] }

/** `tenants[1].iss: must be …`; a name that is no element is a misspelling, which would otherwise do nothing without a word. */
function inWords({ path, message, code, keys = [] }: Issue): readonly string[] {
  const where = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')
  const named = where.replace(/^\./, '')
  if (code !== 'unrecognized_keys') return [named === '' ? message : `${named}: ${message}`]
  return keys.map((key) => `${named === '' ? key : `${named}.${key}`}: is not an element of the configuration`)
}

function tenantsIn(json: unknown): readonly unknown[] {
  const listed = z.looseObject({ tenants: z.array(z.unknown()) }).safeParse(json)
  return listed.success ? listed.data.tenants : []
}

function writingIn(json: unknown): readonly string[] {
  const writes = z.looseObject({ writing: z.optional(z.unknown()), vendor: z.optional(z.unknown()) })
  return tenantsIn(json).flatMap((tenant, index) => {
    const read = writes.safeParse(tenant)
    return read.success ? writingProblems(`tenants[${index}].writing`, read.data.writing, read.data.vendor) : []
  })
}

/** Two tenants of one address: which of them was meant could not be told. */
function repeated(json: unknown): readonly string[] {
  const named = z.looseObject({ iss: z.string() })
  const seen = tenantsIn(json).map((tenant) => {
    const read = named.safeParse(tenant)
    return read.success ? canonicalBase(read.data.iss) : null
  })
  return seen.flatMap((iss, index) => (iss !== null && seen.indexOf(iss) < index ? [`tenants[${index}].iss: is there twice`] : []))
}
