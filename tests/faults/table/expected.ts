import type { LaunchProblem } from '../../../src/app/launch-problem.ts'
import type { StopName } from '../../../src/ui/stop-words.ts'

/** How a kind of resource that was not read whole is named in the sheet of what was read. */
type NotWhole = 'partly-read' | 'refused' | 'unreachable' | 'not-offered'

/**
 * What the person must see, by the name of its message: the launch page's, a stopped page's, what came of signing, or a chart. Of a chart: every kind
 * that was not read whole, and no other (what a vendor never offers is not named). `unsigned`: a chart on which signing is not offered.
 */
type Seen =
  | { readonly launch: LaunchProblem }
  | { readonly stop: StopName }
  | { readonly sign: 'stored' | 'blocked' | 'refused' | 'notStored' | 'unknown' | 'chartChanged' }
  | { readonly read: Readonly<Record<string, NotWhole>> }
  | { readonly unsigned: true }

export type Expected = {
  readonly sees: Seen
  /** Words of the reason, which must be there too. */
  readonly says?: string
  /** The most that may be asked, by kind. What is not named here may not be asked at all. */
  readonly asks: Readonly<Record<string, number>>
  /** Notes in the record afterwards. */
  readonly notes?: number
  /** What the browser keeps, by name. */
  readonly keeps: readonly string[]
}

const LAUNCHED = { discovery: 1, authorize: 1 }
/** Up to the exchange of the code. */
const EXCHANGED = { ...LAUNCHED, jwks: 1, token: 1 }
/** One reading of the chart and the look at earlier notes. */
const READ = { ...EXCHANGED, styles: 1, reads: 22 }
/** The chart read twice, notes looked for before and after, patient and encounter once more. */
const SIGNED = { ...EXCHANGED, styles: 1, reads: 60 }
const STORED = { ...SIGNED, 'POST DocumentReference': 1, 'POST Provenance': 1 }
const OPENED = { keeps: ['meninx.opened'] }
const NOTHING = { keeps: [] }
const LAB = 'laboratory observations'

const chart = (not: NotWhole | null, says?: string, more: Readonly<Record<string, number>> = {}): Expected => ({
  sees: { read: not === null ? {} : { [LAB]: not } },
  ...(says === undefined ? {} : { says }),
  asks: { ...READ, ...more },
  ...OPENED,
})
const stopped = (stop: StopName, says: string, asks: Readonly<Record<string, number>>): Expected => ({
  sees: { stop },
  says,
  asks,
  ...NOTHING,
})
const stored = (asks: Readonly<Record<string, number>> = STORED): Expected => ({ sees: { sign: 'stored' }, asks, notes: 1, ...OPENED })
const unsigned = (says: string, asks: Readonly<Record<string, number>> = READ): Expected => ({
  sees: { unsigned: true },
  says,
  asks,
  ...OPENED,
})
const signed = (sign: 'blocked' | 'refused' | 'notStored' | 'unknown' | 'chartChanged', says: string, more = {}): Expected => ({
  sees: { sign },
  says,
  asks: { ...SIGNED, ...more },
  ...OPENED,
})

/**
 * By line and fault. A browser sends a request again by itself when the connection is lost, up to five times; the app does not (docs/test-list.md, 58).
 */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  '3 token endpoint on another server': {
    sees: { launch: 'authorization-failed' },
    says: 'does not trust',
    asks: { discovery: 1 },
    ...NOTHING,
  },
  '3 key set on another server': unsigned('the keys to check it with could not be fetched', {
    ...LAUNCHED,
    token: 1,
    styles: 1,
    reads: 22,
  }),
  '4 discovery answers 404': { sees: { launch: 'server-unreachable' }, says: '404', asks: { 'discovery → 404': 1 }, ...NOTHING },
  '4 discovery answers a web page': { sees: { launch: 'server-unreachable' }, asks: { discovery: 1 }, ...NOTHING },
  '5 S256 is not advertised': { sees: { launch: 'authorization-failed' }, says: 'PKCE with S256', asks: { discovery: 1 }, ...NOTHING },
  '9 denial with markup, of no launch of this window': {
    ...stopped('authorization-denied', 'access_denied', LAUNCHED),
    keeps: ['meninx.launch.…'],
  },
  '10 id_token for another app': stopped('authorization-failed', 'issued for another app', EXCHANGED),
  '10 id_token expired': unsigned('it has expired'),
  '10 keys of the issuer not reachable': unsigned('the keys to check it with could not be fetched', { ...READ, jwks: 0, 'jwks → lost': 5 }),
  '11 only "openid launch" granted': stopped('authorization-denied', 'Granted: openid launch', EXCHANGED),
  '11 no permission to write granted': unsigned('did not permit Meninx to store notes'),
  '11 expires_in as text': stored(),
  '12 need_patient_banner as text': chart(null),
  '13 no patient in context': { sees: { stop: 'no-patient' }, asks: EXCHANGED, ...NOTHING },
  '14 another patient than the token’s': { ...stopped('wrong-patient', 'another patient', READ), ...OPENED },
  '15 token endpoint answers 400': stopped('authorization-failed', '400', { ...EXCHANGED, token: 0, 'token → 400': 1 }),
  '15 token endpoint answers 503': stopped('server-unreachable', '503', { ...EXCHANGED, token: 0, 'token → 503': 1 }),
  '15 token answer lost': { sees: { stop: 'server-unreachable' }, asks: { ...EXCHANGED, token: 0, 'token → lost': 5 }, ...NOTHING },
  '21 401 in the middle of reading': { sees: { stop: 'session-ended' }, asks: { ...READ, reads: 12, 'reads → 401': 1 }, ...OPENED },
  '22 403 without a word, laboratory': chart('refused', 'refused', { 'reads → 403': 1 }),
  '22 403 of the gateway before FHIR': chart('refused', 'refused', { 'reads → 403': 1 }),
  '23 429 once, Retry-After 1': chart(null, undefined, { 'reads → 429': 1 }),
  '24 503 once': chart(null, undefined, { 'reads → 503': 1 }),
  '24 503 for ever': chart('unreachable', 'did not answer', { 'reads → 503': 4 }),
  '25 answer after 22 seconds': chart('unreachable', 'did not answer'),
  '26 connection lost': chart('unreachable', 'did not answer', { 'reads → lost': 5 }),
  '26 record system gone': {
    ...stopped('patient-unreadable', 'could not be reached', { ...READ, reads: 0, 'reads → lost': 100 }),
    ...OPENED,
  },
  '27 answer cut in the middle': chart('unreachable'),
  '27 a web page with status 200': chart('unreachable'),
  '27 an empty entry': chart('partly-read', '1 of the results came without content'),
  '27 a patient in place of results': chart('unreachable', 'not a list of results'),
  '27 204 without a body': chart('unreachable', 'not a list of results'),
  '28 next page is the same page': chart('partly-read', 'repeated a page'),
  '28 next pages without end': {
    sees: { read: { [LAB]: 'partly-read', specimens: 'partly-read' } },
    says: 'Reading stopped after 60 requests',
    asks: { ...READ, reads: 60 },
    ...OPENED,
  },
  '29 next page on another server': chart('partly-read', 'outside of the record system'),
  '30 error on the third page': chart('partly-read', undefined, { reads: 24, 'reads → 500': 1 }),
  '31 an empty page before the results': chart(null, undefined, { reads: 24 }),
  '32 page session expired (4113), once': chart(null, undefined, { reads: 24, 'reads → 400': 1 }),
  '33 an answer of 40 MB': chart('partly-read', 'longer'),
  '34 the same results on two pages': chart(null, undefined, { reads: 24 }),
  '35 results of a kind left out (59204)': chart('partly-read', 'sub-type will not be returned'),
  '35 a parameter ignored (59109)': chart('partly-read', 'An invalid parameter was ignored'),
  '36 break-the-glass': chart('refused', 'protected', { 'reads → 403': 1 }),
  '37 no more documents today (4135)': {
    sees: { read: { 'clinical notes': 'refused', 'pathology and genetics documents': 'refused' } },
    says: 'allows no more of these today',
    asks: { ...READ, 'reads → 403': 2 },
    ...OPENED,
  },
  '44 medication statements are not there': {
    sees: { read: { 'medication statements': 'not-offered' } },
    asks: { ...READ, 'reads → 404': 1 },
    ...OPENED,
  },
  '45 medications are refused': {
    sees: { read: { medications: 'refused' } },
    asks: { ...READ, 'reads → 403': 1 },
    ...OPENED,
  },
  '48 markup in narrative, display and text': chart(null),
  '49 a result of another patient among the results': chart('partly-read', 'another patient'),
  '51 none, Epic': stored(),
  '51 none, Oracle Health': stored(),
  '52 "created" without a word, and nothing there': signed('unknown', 'does not show it', { 'POST DocumentReference': 1 }),
  '53 422 with reasons': signed('refused', 'type is not accepted', { 'POST DocumentReference → 422': 1 }),
  '53 403 without a word': signed('refused', 'does not permit storing this note', { 'POST DocumentReference → 403': 1 }),
  '54 the encounter is closed meanwhile': signed('blocked', 'The encounter is closed'),
  '58 answer lost after the note was stored': stored({ ...STORED, 'POST DocumentReference → lost': 1 }),
  '58 connection lost before it was stored': signed('notStored', 'The connection was lost', { 'POST DocumentReference → lost': 6 }),
  '59 no answer in time, note stored': stored(),
  '60 401 when storing': signed('refused', 'The sign-in has expired', { 'POST DocumentReference → 401': 1 }),
  '62 another patient when the note is to be stored': {
    sees: { stop: 'wrong-patient' },
    says: 'was not sent',
    asks: SIGNED,
    ...OPENED,
  },
  '63 a new result when the note is to be stored': signed('chartChanged', 'Potassium: now 3.1 mmol/L'),
  '65 the permission to store notes is not granted': unsigned('did not permit Meninx to store notes'),
  '66 429 when storing': signed('refused', 'too busy', { 'POST DocumentReference → 429': 1 }),
  '66 503 when storing': signed('notStored', 'not available at the moment (503)', { 'POST DocumentReference → 503': 1 }),
  '75 server’s clock 9 minutes ahead': stored(),
  '75 server’s clock 9 minutes behind': stored(),
}
