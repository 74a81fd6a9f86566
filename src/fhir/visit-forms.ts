import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { budgetOf, readQuery } from './read-query.ts'
import { QuestionnaireResponse, type QuestionnaireResponseItem } from './resources/questionnaire-response.ts'
import { referenceKey } from './resources/reference.ts'
import type { GrantedScopes } from './scopes.ts'
import { permissionFor } from './scopes.ts'
import { sendGuarded } from './send-guarded.ts'
import type { Transport } from './transport.ts'
import type { VendorName } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'
import type { WriteAbout } from './write-guard.ts'
import { failureInWords, refusalInWords } from './write-words.ts'

/** One answered item: by link id, with its answers as codes, numbers, dates or text. */
type FormItem = { readonly linkId: string; readonly answers: readonly (string | number)[]; readonly items: readonly FormItem[] }
/** A form that somebody filled in, as the record holds it. */
export type StoredForm = {
  readonly where: string
  /** For a change of it; null where the server gives none. */
  readonly version: string | null
  readonly authored: string
  readonly author: { readonly reference: string | null; readonly name: string | null }
  readonly items: readonly FormItem[]
}
/** `inError`: taken back, in the record itself. */
export type StoredForms = {
  readonly forms: readonly StoredForm[]
  readonly inError: readonly StoredForm[]
  readonly unread: readonly string[]
}

export type FormsAbout = {
  readonly vendor: VendorName
  readonly scopes: GrantedScopes
  readonly patientId: string
  /** The canonical of the form, without version. */
  readonly questionnaire: string
}

const MOST_REQUESTS = 6
const NOT_PERMITTED = 'Visits stored as forms were not looked for: this sign-in does not permit it.'
/** Left out of what counts: never finished, or taken back. */
const STANDING: ReadonlySet<string> = new Set(['completed', 'amended'])

/**
 * The patient's answers to one form, oldest first. Searched by patient alone, which Epic and Oracle Health document; which form it is, is
 * looked at here. Nothing is asked without permission, and that is said.
 */
export async function readForms(transport: Transport, { vendor, scopes, patientId, questionnaire }: FormsAbout): Promise<StoredForms> {
  if (permissionFor(scopes, 'QuestionnaireResponse', 's') === 'no') return { forms: [], inError: [], unread: [NOT_PERMITTED] }
  const query = {
    what: 'stored visits',
    resourceType: 'QuestionnaireResponse',
    address: `QuestionnaireResponse?${new URLSearchParams({ patient: patientId })}`,
    optional: true,
    asTheyCame: true,
  } as const
  const read = await readQuery({ transport, vendor: VENDORS[vendor], budget: budgetOf(MOST_REQUESTS) }, query)
  const whole = read.query.outcome === 'read' || read.query.outcome === 'not-offered'
  const unread = whole ? [] : [`Stored visits could not be read in full: ${read.query.why ?? 'the record system did not say why.'}`]
  const ours = read.resources.filter((resource) => isAnswerTo(resource, questionnaire))
  const parsed = ours.map((resource) => ({ resource, result: QuestionnaireResponse.safeParse(asReadFrom(transport.base, resource)) }))
  const broken = parsed
    .filter(({ result }) => !result.success)
    .map(({ resource }) => `${idOf(resource)} is a stored visit that could not be read.`)
  const ofStatus = (counts: (status: string) => boolean) =>
    parsed.flatMap(({ result }): StoredForm[] => {
      if (!result.success || !counts(result.data.status) || result.data.id === undefined) return []
      const { id, meta, subject, authored = '', author, item = [] } = result.data
      // Of somebody else, or of nobody: not this patient's visit.
      if (subject === undefined || referenceKey(subject) !== `Patient/${patientId}`) return []
      const form = { where: `QuestionnaireResponse/${id}`, version: meta?.versionId ?? null, authored, items: item.map(itemFrom) }
      return [{ ...form, author: { reference: referenceKey(author), name: author?.display ?? null } }]
    })
  const oldestFirst = (forms: readonly StoredForm[]) => forms.toSorted((a, b) => a.authored.localeCompare(b.authored))
  return {
    forms: oldestFirst(ofStatus((status) => STANDING.has(status))),
    inError: oldestFirst(ofStatus((status) => status === IN_ERROR)),
    unread: [...unread, ...broken],
  }
}

const isAnswerTo = (resource: unknown, questionnaire: string): boolean =>
  isRecord(resource) && typeof resource.questionnaire === 'string' && resource.questionnaire.split('|')[0] === questionnaire

const idOf = (resource: unknown): string => `QuestionnaireResponse/${isRecord(resource) ? String(resource.id) : '?'}`

function itemFrom({ linkId, answer = [], item = [] }: QuestionnaireResponseItem): FormItem {
  return {
    linkId,
    answers: answer.flatMap(
      ({ valueCoding, valueDecimal, valueInteger, valueQuantity, valueDate, valueDateTime, valueString }) =>
        valueCoding?.code ??
        valueDecimal ??
        valueInteger ??
        valueQuantity?.value ??
        valueDate ??
        valueDateTime?.slice(0, 10) ??
        valueString ??
        [],
    ),
    items: item.map(itemFrom),
  }
}

/** What became of a form that was to be stored. `unknown`: sent, and it could not be seen whether it arrived. */
export type FormStored =
  | { readonly kind: 'stored'; readonly where: string; readonly version: string | null }
  | { readonly kind: 'failed'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string }

type FormDraft = {
  readonly resourceType: 'QuestionnaireResponse'
  readonly identifier: { readonly system: string; readonly value: string }
  readonly subject: { readonly reference: string }
}

/**
 * Stores a form: looked for by its identifier first, sent once, and read back. A second sending of the same form finds the first.
 */
export async function writeForm(transport: Transport, draft: FormDraft, about: WriteAbout): Promise<FormStored> {
  const { vendor, patientId } = about
  if (draft.subject.reference !== `Patient/${patientId}`)
    return { kind: 'failed', why: 'It is about another patient than the one that is open.' }
  const before = await whereIs(transport, draft, vendor, patientId)
  if (before.where === null && !before.searched)
    return { kind: 'failed', why: 'The record could not be searched for it, so that nothing was sent.' }
  if (before.where !== null) return { kind: 'stored', where: before.where, version: before.version }
  const { system, value } = draft.identifier
  // The same visit as one that was taken back is a visit of its own again: a conditional create would find the old one.
  const conditional =
    VENDORS[vendor].write.ifNoneExist && !before.takenBack
      ? { 'If-None-Exist': `${new URLSearchParams({ identifier: `${system}|${value}` })}` }
      : {}
  const answer = await sendGuarded(transport, about, {
    method: 'POST',
    where: 'QuestionnaireResponse',
    body: draft,
    headers: conditional,
    encounter: 'stands',
  })
  if (answer.kind === 'blocked') return { kind: 'failed', why: answer.why }
  const after = await whereIs(transport, draft, vendor, patientId)
  if (after.where !== null) return { kind: 'stored', where: after.where, version: after.version }
  if (answer.kind === 'refused' && answer.status < 500)
    return { kind: 'failed', why: refusalInWords(answer.status, answer.body, [], 'visit') }
  return after.searched
    ? { kind: 'failed', why: 'The record system did not store it.' }
    : { kind: 'unknown', why: 'The record could not be searched for it. Look for it in the chart before storing it again.' }
}

async function whereIs(
  transport: Transport,
  { identifier }: FormDraft,
  vendor: VendorName,
  patientId: string,
): Promise<{ readonly searched: boolean; readonly where: string | null; readonly version: string | null; readonly takenBack: boolean }> {
  const query = {
    what: 'stored visits',
    resourceType: 'QuestionnaireResponse',
    address: `QuestionnaireResponse?${new URLSearchParams({ patient: patientId })}`,
    optional: false,
    asTheyCame: true,
  } as const
  const read = await readQuery({ transport, vendor: VENDORS[vendor], budget: budgetOf(MOST_REQUESTS) }, query)
  const named = read.resources.filter(isRecord).filter((one) => isRecord(one.identifier) && one.identifier.value === identifier.value)
  const found = named.find(({ status }) => status !== IN_ERROR)
  return {
    searched: read.query.outcome === 'read',
    where: found === undefined ? null : idOf(found),
    version: versionIn(found),
    takenBack: named.some(({ status }) => status === IN_ERROR),
  }
}

const IN_ERROR = 'entered-in-error'

/** The form that is to be marked, as the person was shown it. */
export type ShownForm = {
  /** `QuestionnaireResponse/7`. */
  readonly where: string
  /** Null where the record system gave none. */
  readonly version: string | null
  /** Whether these answers say what was shown. */
  readonly isAsShown: (items: readonly FormItem[]) => boolean
}

const CHANGED = 'It was changed since it was read here, and was left as it is. Open the assessment anew and look at it.'

/**
 * Marks a stored form as entered in error: one PUT with If-Match in the version that was shown, and what the record shows afterwards decides.
 * A form that says something else by now, or is another version, is left alone. What was written stays in the record's history.
 */
export async function markInError(transport: Transport, { where, version, isAsShown }: ShownForm, about: WriteAbout): Promise<FormStored> {
  const before = await transport.get(where)
  if (before.kind !== 'ok') return { kind: 'failed', why: `The visit could not be read. ${failureInWords(before, 'visit')}` }
  const { body } = before
  if (!isRecord(body) || body.resourceType !== 'QuestionnaireResponse' || `QuestionnaireResponse/${String(body.id)}` !== where)
    return { kind: 'failed', why: 'The record system answered with something else.' }
  const now = QuestionnaireResponse.safeParse(asReadFrom(transport.base, body))
  if (!now.success) return { kind: 'failed', why: CHANGED }
  const { subject, meta, item = [] } = now.data
  if (referenceKey(subject) !== `Patient/${about.patientId}`)
    return { kind: 'failed', why: 'It is about another patient than the one that is open.' }
  const current = meta?.versionId ?? null
  if (now.data.status === IN_ERROR) return { kind: 'stored', where, version: current }
  if ((version !== null && current !== null && version !== current) || !isAsShown(item.map(itemFrom)))
    return { kind: 'failed', why: CHANGED }
  const named = version ?? current
  const headers = named === null ? {} : { 'If-Match': `W/"${named}"` }
  const marked = { ...body, status: IN_ERROR }
  const answer = await sendGuarded(transport, about, { method: 'PUT', where, body: marked, headers, encounter: 'whose' })
  if (answer.kind === 'blocked') return { kind: 'failed', why: answer.why }
  const after = await transport.get(where)
  // A server may stop showing what was entered in error.
  const isGone = after.kind === 'refused' && (after.status === 404 || after.status === 410) && answer.kind === 'ok'
  if (isGone || (after.kind === 'ok' && isRecord(after.body) && after.body.status === IN_ERROR))
    return { kind: 'stored', where, version: versionIn(after.kind === 'ok' ? after.body : null) }
  if (answer.kind === 'refused' && (answer.status === 409 || answer.status === 412)) return { kind: 'failed', why: CHANGED }
  if (answer.kind === 'refused' && answer.status < 500)
    return { kind: 'failed', why: refusalInWords(answer.status, answer.body, [], 'visit') }
  return { kind: 'unknown', why: 'The record system does not show it as entered in error. Look at it in the chart.' }
}

const versionIn = (resource: unknown): string | null =>
  isRecord(resource) && isRecord(resource.meta) && typeof resource.meta.versionId === 'string' ? resource.meta.versionId : null
