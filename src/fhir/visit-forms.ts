import { asReadFrom } from './local-references.ts'
import { isRecord } from './operation-outcome.ts'
import { budgetOf, readQuery } from './read-query.ts'
import { QuestionnaireResponse, type QuestionnaireResponseItem } from './resources/questionnaire-response.ts'
import { referenceKey } from './resources/reference.ts'
import type { GrantedScopes } from './scopes.ts'
import { permissionFor } from './scopes.ts'
import type { Transport } from './transport.ts'
import type { VendorName } from './vendors/vendor.ts'
import { VENDORS } from './vendors/vendors.ts'
import { failureInWords, refusalInWords } from './write-words.ts'

/** One answered item: by link id, with its answers as codes, numbers, dates or text. */
type FormItem = { readonly linkId: string; readonly answers: readonly (string | number)[]; readonly items: readonly FormItem[] }
/** A form that somebody filled in, as the record holds it. */
type StoredForm = { readonly where: string; readonly authored: string; readonly items: readonly FormItem[] }
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
      const { id, subject, authored = '', item = [] } = result.data
      // Of somebody else, or of nobody: not this patient's visit.
      if (subject === undefined || referenceKey(subject) !== `Patient/${patientId}`) return []
      return [{ where: `QuestionnaireResponse/${id}`, authored, items: item.map(itemFrom) }]
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
  | { readonly kind: 'stored'; readonly where: string }
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
export async function writeForm(
  transport: Transport,
  draft: FormDraft,
  { vendor, patientId }: Pick<FormsAbout, 'vendor' | 'patientId'>,
): Promise<FormStored> {
  if (draft.subject.reference !== `Patient/${patientId}`)
    return { kind: 'failed', why: 'It is about another patient than the one that is open.' }
  const before = await whereIs(transport, draft, vendor, patientId)
  if (before.where === null && !before.searched)
    return { kind: 'failed', why: 'The record could not be searched for it, so that nothing was sent.' }
  if (before.where !== null) return { kind: 'stored', where: before.where }
  const { system, value } = draft.identifier
  // The same visit as one that was taken back is a visit of its own again: a conditional create would find the old one.
  const conditional =
    VENDORS[vendor].write.ifNoneExist && !before.takenBack
      ? { 'If-None-Exist': `${new URLSearchParams({ identifier: `${system}|${value}` })}` }
      : {}
  const answer = await transport.post('QuestionnaireResponse', draft, { headers: conditional })
  const after = await whereIs(transport, draft, vendor, patientId)
  if (after.where !== null) return { kind: 'stored', where: after.where }
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
): Promise<{ readonly searched: boolean; readonly where: string | null; readonly takenBack: boolean }> {
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
    takenBack: named.some(({ status }) => status === IN_ERROR),
  }
}

const IN_ERROR = 'entered-in-error'

/**
 * Marks a stored form as entered in error: one PUT with If-Match, and what the record shows afterwards decides. What was written stays in the
 * record's history. `where`: `QuestionnaireResponse/7`.
 */
export async function markInError(transport: Transport, where: string, patientId: string): Promise<FormStored> {
  const before = await transport.get(where)
  if (before.kind !== 'ok') return { kind: 'failed', why: `The visit could not be read. ${failureInWords(before, 'visit')}` }
  const { body } = before
  if (!isRecord(body) || body.resourceType !== 'QuestionnaireResponse' || `QuestionnaireResponse/${String(body.id)}` !== where)
    return { kind: 'failed', why: 'The record system answered with something else.' }
  const whose =
    isRecord(body.subject) && typeof body.subject.reference === 'string' ? referenceKey({ reference: body.subject.reference }) : null
  if (whose !== `Patient/${patientId}`) return { kind: 'failed', why: 'It is about another patient than the one that is open.' }
  const version = isRecord(body.meta) && typeof body.meta.versionId === 'string' ? body.meta.versionId : null
  const headers = version === null ? {} : { 'If-Match': `W/"${version}"` }
  const answer = await transport.put(where, { ...body, status: IN_ERROR }, { headers })
  const after = await transport.get(where)
  // A server may stop showing what was entered in error.
  const isGone = after.kind === 'refused' && (after.status === 404 || after.status === 410) && answer.kind === 'ok'
  if (isGone || (after.kind === 'ok' && isRecord(after.body) && after.body.status === IN_ERROR)) return { kind: 'stored', where }
  if (answer.kind === 'refused' && answer.status < 500)
    return { kind: 'failed', why: refusalInWords(answer.status, answer.body, [], 'visit') }
  return { kind: 'unknown', why: 'The record system does not show it as entered in error. Look at it in the chart.' }
}
