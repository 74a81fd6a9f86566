import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openedSession } from '../../src/app/opened-session.ts'
import { readVisits } from '../../src/app/read-visits.ts'
import type { Session } from '../../src/app/session.ts'
import type { IsoDate } from '../../src/facts/iso-date.ts'
import type { PatientFacts } from '../../src/facts/patient-facts.ts'
import { readRecord } from '../../src/fhir/read-record.ts'
import { notGrantedOf, permissionFor, scopesFrom } from '../../src/fhir/scopes.ts'
import { createTransport } from '../../src/fhir/transport.ts'
import { VENDORS } from '../../src/fhir/vendors/vendors.ts'

/**
 * Whatever a record system grants, spelled in whatever way, the app asks for nothing that was not granted, and takes nothing for whole of which a
 * part was granted. What a text permits is worked out here a second time, by hand and not by the app's own expressions.
 */
const TYPES = [
  'Patient',
  'Observation',
  'Condition',
  'DocumentReference',
  'MedicationRequest',
  'Encounter',
  'Procedure',
  'Specimen',
  'Binary',
]
const CATEGORIES = ['laboratory', 'imaging', 'survey', 'exam', 'procedure', 'vital-signs', 'functional-status', 'clinical-note']
const SYSTEMS = ['', 'http://terminology.hl7.org/CodeSystem/observation-category|', 'urn:local|']

const category = fc.tuple(fc.constantFrom(...SYSTEMS), fc.constantFrom(...CATEGORIES)).map((parts) => parts.join(''))
const query = fc.oneof(
  fc.array(category, { minLength: 1, maxLength: 3 }).map((all) => `?category=${all.join(',')}`),
  category.map((one) => `?category=${encodeURIComponent(one)}`),
  fc.constantFrom(
    '?status=final',
    '?category:not=laboratory',
    '?code=1234-5',
    '?_tag=x',
    '?',
    '?category=',
    '?category=laboratory&status=final',
  ),
)
const actions = fc.oneof(
  fc.constantFrom('read', 'write', '*', 'search', 'create', 'r', 's', 'rs', 'c', 'cruds', 'u', 'cu', 'd'),
  fc.constantFrom('READ', 'x', 'rx', '', 'reads', 'r s', 'delete'),
)
const scope = fc
  .tuple(
    fc.constantFrom('patient/', 'user/', 'system/', '', 'Patient/', 'launch/', 'patient'),
    fc.oneof(fc.constantFrom(...TYPES, '*'), fc.constantFrom('observation', 'Observations', 'Obs*', '')),
    fc.constantFrom('.', '.', '.', '/', ''),
    actions,
    fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: query }),
  )
  .map((parts) => parts.join(''))
/** As a record system that limits permissions writes them. */
const partial = fc
  .tuple(fc.constantFrom('Observation', 'Condition', 'DocumentReference'), fc.constantFrom('rs', 's', 'cs', 'c', 'read', 'r'), query)
  .map(([type, letters, condition]) => `user/${type}.${letters}${condition}`)
const others = fc.constantFrom(
  'launch',
  'launch/patient',
  'openid',
  'fhirUser',
  'online_access',
  'offline_access',
  '__proto__',
  'patient/*',
  '*.*',
)
const granted = fc
  .array(fc.oneof({ weight: 3, arbitrary: scope }, { weight: 3, arbitrary: partial }, { weight: 1, arbitrary: others }), { maxLength: 8 })
  .map((all) => all.join(' '))

const LETTERS: Record<string, string> = { read: 'rs', search: 's', create: 'c', write: 'cud', '*': 'cruds' }

/** `all`: without a condition. The conditions otherwise. */
function oracle(text: string, type: string, action: string): { readonly all: boolean; readonly parts: readonly string[] } {
  const found = text
    .split(' ')
    .filter((one) => one !== '')
    .flatMap((one) => {
      const mark = one.indexOf('?')
      const [head, condition] = mark < 0 ? [one, null] : [one.slice(0, mark), one.slice(mark + 1)]
      const slash = head.indexOf('/')
      const level = slash < 0 ? null : head.slice(0, slash)
      const [name = '', letters = '', ...more] = (slash < 0 ? head : head.slice(slash + 1)).split('.')
      if (more.length > 0 || (level !== null && !['patient', 'user', 'system'].includes(level)) || condition === '') return []
      const may = Object.hasOwn(LETTERS, letters) ? (LETTERS[letters] ?? '') : letters
      if (may === '' || may.split('').some((letter) => !'cruds'.includes(letter))) return []
      return (name === type || name === '*') && may.includes(action) ? [condition] : []
    })
  return { all: found.includes(null), parts: found.filter((one) => one !== null) }
}

test('11 whatever is granted, in whatever spelling, a permission is found exactly where the text has it', () => {
  fc.assert(
    fc.property(granted, fc.constantFrom(...TYPES), fc.constantFrom('r', 's', 'c', 'u', 'd'), (text, type, action) => {
      const { all, parts } = oracle(text, type, action)
      expect(permissionFor(scopesFrom(text), type, action)).toBe(all ? 'yes' : parts.length > 0 ? 'limited' : 'no')
    }),
    { numRuns: 20_000 },
  )
})

test('11 whatever is granted, what was asked for and is missing or given in part is named, and nothing that was given', () => {
  const asked = 'launch patient/Observation.rs user/DocumentReference.c patient/Condition.read online_access'
  fc.assert(
    fc.property(granted, (text) => {
      const wanted = asked.split(' ').filter((one) => {
        const [, type, letters] = /\/(\w+)\.(\w+)$/.exec(one) ?? []
        if (type === undefined || letters === undefined) return one === 'launch' && !text.split(' ').includes('launch')
        return (LETTERS[letters] ?? letters).split('').some((action) => !oracle(text, type, action).all)
      })
      expect(notGrantedOf(asked, scopesFrom(text))).toEqual(wanted)
    }),
    { numRuns: 5000 },
  )
})

const BASE = 'https://ehr.example.org/fhir'
const PATIENT = { resourceType: 'Patient', id: 'p1' }

/** One reading of an empty chart by a server that answers everything, and what it was asked. */
async function readWith(text: string, vendor: keyof typeof VENDORS) {
  const asked: { readonly type: string; readonly action: string; readonly parameters: URLSearchParams }[] = []
  const get = async (address: string) => {
    const [path = '', search = ''] = address.slice(BASE.length + 1).split('?')
    const [type = '', id] = path.split('/')
    asked.push({ type, action: id === undefined ? 's' : 'r', parameters: new URLSearchParams(search) })
    return Response.json(id === undefined ? { resourceType: 'Bundle', type: 'searchset' } : { ...PATIENT, resourceType: type, id })
  }
  const transport = createTransport({ base: BASE, accessToken: () => 'secret', fetch: get as typeof fetch })
  const about = { patientId: 'p1', encounterId: 'e1', userReference: 'Practitioner/7', vendor, scopes: scopesFrom(text) }
  const read = await readRecord(transport, about)
  if (read.kind !== 'read') throw new Error(read.why)
  return { asked, queries: read.queries }
}

/** Every asked category comes whole: granted by its code alone, or by HL7's system, with no second condition. */
function isWhole(parts: readonly string[], parameters: Readonly<Record<string, string>>): boolean {
  const whole = parts.flatMap((part) => {
    const pairs = part.split('&')
    return pairs.length === 1 && part.startsWith('category=') ? decodeURIComponent(part.slice('category='.length)).split(',') : []
  })
  const plain = whole.filter((token) => !token.startsWith('urn:')).map((token) => token.replace(/^.*\|/, ''))
  const asked = parameters.category?.split(',') ?? []
  return asked.length > 0 && asked.every((one) => plain.includes(one))
}

test('bug: whatever is granted, nothing else is asked for, and what is granted in part is never taken for whole', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(granted, fc.constantFrom('generic', 'epic', 'oracle'), async (text, vendor) => {
      const { asked, queries } = await readWith(text, vendor)
      for (const { type, action } of asked) {
        const { all, parts } = oracle(text, type, action)
        // Without the patient's own entry nothing can be shown, so that the record system is asked for it in any case.
        expect([type, action, type === 'Patient' || all || parts.length > 0]).toEqual([type, action, true])
      }
      for (const { what, resourceType, parameters } of VENDORS[vendor].queries) {
        const { all, parts } = oracle(text, resourceType, 's')
        const exact = oracle(text.replaceAll(/\S*\*\.\S*/g, ''), resourceType, 's').parts
        const outcome = queries.find((query) => query.what === what)?.outcome
        const expected = all ? 'read' : parts.length === 0 ? 'refused' : isWhole(exact, parameters) ? 'read' : 'partly-read'
        expect([what, outcome]).toEqual([what, expected])
      }
    }),
    { numRuns: 2000 },
  )
})

test.each(['category=laboratory&status=final', 'category=urn:local|laboratory', 'category:not=imaging', 'status=final'])(
  'bug: the permission "Observation.rs?%s" does not make the laboratory whole',
  async (condition) => {
    const { queries } = await readWith(`patient/Patient.r patient/Observation.rs?${condition}`, 'generic')
    expect(queries.find(({ what }) => what === 'laboratory observations')).toMatchObject({ outcome: 'partly-read', withheld: true })
  },
)

test('bug: a permission to create results of a category is none to search them', async () => {
  const { queries } = await readWith('patient/Observation.c?category=laboratory patient/Observation.rs?status=final', 'generic')
  expect(queries.find(({ what }) => what === 'laboratory observations')?.outcome).toBe('partly-read')
})

test('11 notes are offered for storing exactly where creating them was granted and it is known who signed in', () => {
  const tenant = { name: 'A', iss: BASE, vendor: 'oracle', clientId: 'm', scopes: '', pkce: 'required', region: 'EU' } as const
  const answer = {
    accessToken: 'secret',
    patientId: 'p1',
    encounterId: null,
    scope: '',
    expiresInSeconds: null,
    needPatientBanner: true,
    styleUrl: null,
    idToken: undefined,
  }
  const users = [
    { kind: 'person', reference: 'Practitioner/7', name: null },
    { kind: 'not-said' },
    { kind: 'rejected', why: 'no' },
  ] as const
  fc.assert(
    fc.property(granted, fc.constantFrom(...users), (text, user) => {
      const session = openedSession({ tenant, patientId: 'p1', answer, scopes: scopesFrom(text), asked: '', user }, () => 0)
      const { all, parts } = oracle(text, 'DocumentReference', 'c')
      expect(session.canWrite).toBe((all || parts.length > 0) && user.kind === 'person')
      expect(session.whyNotWrite === null).toBe(session.canWrite)
    }),
    { numRuns: 5000 },
  )
})

test.each([
  ['', 0, true],
  ['patient/DocumentReference.r', 0, true],
  ['patient/DocumentReference.rs?category=clinical-note', 1, true],
  ['patient/DocumentReference.rs', 1, false],
])(
  'bug: with "%s" the notes are searched for earlier visits %i times, and that some may be missing is said: %s',
  async (text, times, isSaid) => {
    const asked: string[] = []
    const get = async (address: string) => {
      asked.push(address)
      return Response.json({ resourceType: 'Bundle', type: 'searchset' })
    }
    const transport = createTransport({ base: BASE, accessToken: () => 'secret', fetch: get as typeof fetch })
    const session = { transport, scopes: scopesFrom(text), patientId: 'p1', tenant: { vendor: 'generic', iss: BASE } } as unknown as Session
    const facts = { csfCytology: { state: 'unknown', why: 'not-recorded', sources: [] } } as unknown as PatientFacts
    const type = { system: 'http://loinc.org', code: '11488-4', display: 'Consult note' }
    const { unread } = await readVisits(session, facts, type, '2026-11-01' as IsoDate)
    expect(asked.filter((address) => address.includes('DocumentReference'))).toHaveLength(times)
    expect(unread.some((line) => line.startsWith('Earlier notes could not all be searched'))).toBe(isSaid)
  },
)
