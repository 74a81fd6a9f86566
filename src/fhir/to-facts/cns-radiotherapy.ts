import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import { type PartialDate, spanOf } from '../../facts/iso-date.ts'
import type { CnsRadiotherapy } from '../../facts/therapy.ts'
import { CNS_SITES } from '../../knowledge/codes/cns-disease.ts'
import { RADIOTHERAPY_PROCEDURES, RADIOTHERAPY_VOLUME_EXTENSION } from '../../knowledge/codes/radiotherapy.ts'
import type { Unread } from '../chart.ts'
import { isOneOf, meaningsFrom, meaningsOf } from '../meaning.ts'
import type { PatientRecord } from '../record.ts'
import { textsOf } from '../resources/coding.ts'
import type { Procedure } from '../resources/procedure.ts'
import { firstDate, referenceOf, sourceOf } from '../source-of.ts'
import { inEnglish } from './in-english.ts'
import { receivedOf } from './therapies/received.ts'

const MEANINGS = meaningsFrom(RADIOTHERAPY_PROCEDURES)
const RADIATION =
  /radiothera|radiation|irradiat|radiosurg|gamma ?knife|cyber ?knife|\bsrs\b|\bf?srt\b|\bf?srs\b|\bsbrt\b|\bwbrt\b|proton|放疗/i
const STEREOTACTIC = /stereotactic|radiosurg|gamma ?knife|cyber ?knife|\bsrs\b|\bf?srt\b|立体定向/i
const WHOLE_BRAIN =
  /whole[- ](?:brain|cranial|head)|pan-?(?:cerebral|encephal|cranial)|panc?erebral|panencephal|total (?:brain|cranial)|\b(ha-?)?wbrt\b|全脑|全脳/i
const CRANIOSPINAL = /cranio-?spinal|kraniospinal|craneoespinal|neuro-?axis|neuroachse|neuroasse|nevraxe|\bcsi\b|全脑全脊髓/i
const CNS_WORDS =
  /brain|(?<!extra-?)cranial|(?<!extra-?)cerebr|cerebell|mening|\bcns\b|\b(?:frontal|parietal|temporal|occipital) (?:lobe|cavity|met)|脑|脳/i
/** "Bone, excluding brain": what is left out is not treated. Sparing a part of the brain treats the rest. */
const LEFT_OUT =
  /\b(?:excluding|excludes|except(?:ing)?(?: for)?|other than|outside(?: of)?|not (?:to|of|including|involving)|without|away from)\s+(?:the |whole )*(?:brain|crani\w+|cerebr\w+|cns|head|mening\w+)/gi
/** Other places that the words may name. */
const ELSEWHERE =
  /\b(?:lungs?|chest|thora\w+|(?:upper|middle|lower) lobe|lul|lll|rul|rml|rll|mediastin\w+|hil(?:um|ar)|liver|hepatic|adrenal|bones?|spin(?:e|al)|vertebra\w*|[ctl]\d{1,2}\b|sacr\w+|pelvi\w+|hip|femur|femoral|humer\w+|ribs?|stern\w+|scapula\w*|iliac|ilium|nod(?:e|es|al)|axilla\w*|neck|breast|prostat\w*|bladder|abdom\w+|kidney|renal|pancrea\w+|skin|extremit\w+|arm|leg|knee|shoulder)\b|肺|肝|骨|胸/i
const NOT_A_COURSE = /planning|simulation|consult|evaluation|follow[- ]?up|\bmri\b|\bmask\b|referral/i
/** Irradiation of a brain without metastases is no treatment of them. */
const PROPHYLACTIC = /prophylactic|\bpci\b/i

type Course = { readonly radiotherapy: CnsRadiotherapy; readonly start: PartialDate | null; readonly sources: readonly Source[] }

/**
 * Radiotherapy of brain, meninges or spinal cord that took place or has begun, oldest first. One whose site is not stated is no brain
 * radiotherapy and is reported. Nothing found is unknown, never an empty list.
 */
export function cnsRadiotherapyFrom({ procedures, asOf }: PatientRecord): {
  fact: Fact<readonly CnsRadiotherapy[]>
  unread: readonly Unread[]
} {
  const courses: Course[] = []
  const unread: Unread[] = []
  const doubted: Source[] = []
  for (const procedure of procedures) {
    const read = courseFrom(procedure)
    if (read === null) continue
    if (typeof read === 'string') unread.push({ reference: referenceOf(procedure), problem: read })
    else if ('doubt' in read) {
      unread.push({ reference: referenceOf(procedure), problem: read.doubt })
      doubted.push(sourceOf(procedure, firstDate(procedure.performedDateTime, procedure.performedPeriod?.start), wordsOf(procedure)))
    } else if (read.radiotherapy.date === undefined || spanOf(read.radiotherapy.date).first <= asOf) courses.push(read)
  }
  const oldestFirst = withoutInterimReports(courses).toSorted((a, b) =>
    (a.radiotherapy.date ?? '') < (b.radiotherapy.date ?? '') ? -1 : 1,
  )
  const list = oldestFirst.map(({ radiotherapy }) => radiotherapy)
  const fact =
    list.length === 0
      ? withoutCourse(doubted)
      : known(
          list,
          oldestFirst.flatMap(({ sources }) => sources),
          ...(doubted.length === 0 ? [] : ['a further entry could not be read: the list may not be whole']),
        )
  return { fact, unread }
}

const withoutCourse = (doubted: readonly Source[]): Fact<never> =>
  doubted.length === 0
    ? unknown('not-recorded')
    : unknown('unreadable', doubted, 'radiotherapy is named, and whether it was given could not be read')

/** `doubt`: it concerns the brain, and does not say that it took place. */
type Doubted = { readonly doubt: string }

/** A course of CNS radiotherapy; a sentence when it is radiotherapy that cannot be placed; null when it is none of our concern. */
function courseFrom(procedure: Procedure): Course | Doubted | string | null {
  const words = wordsOf(procedure)
  const means = meaningsOf(procedure.code, MEANINGS)
  if ((means.length === 0 && !RADIATION.test(words)) || NOT_HAPPENED.has(procedure.status) || NOT_A_COURSE.test(words)) return null
  const inBrain = means.includes('srs-of-brain') || means.includes('seeds-in-brain') || isCns(procedure, words)
  if (means.includes('chemoradiation') && !inBrain) return null
  const isProphylactic = PROPHYLACTIC.test(words)
  if (!inBrain && !isProphylactic)
    return isPlaced(procedure) || ELSEWHERE.test(words)
      ? null
      : `"${words}" does not say which part of the body: it was not read as brain radiotherapy`
  const doubt = doubtOf(procedure, words)
  if (doubt !== null) return { doubt }
  if (means.includes('chemoradiation') || isProphylactic) return course(procedure, 'other', words)
  return course(procedure, kindOf(means.includes('srs-of-brain') || means.includes('srs-somewhere'), words), words)
}

/** https://hl7.org/fhir/R4/valueset-event-status.html */
const NOT_HAPPENED: ReadonlySet<string> = new Set(['preparation', 'not-done', 'on-hold', 'entered-in-error'])
const HAPPENED: ReadonlySet<string> = new Set(['completed', 'in-progress', 'stopped'])

function doubtOf(procedure: Procedure, words: string): string | null {
  const { status } = procedure
  if (!HAPPENED.has(status)) return `"${words}" has the status "${status}", which does not say that it took place: it was not read`
  const received = receivedOf(procedure)
  return received.kind === 'doubted' ? `"${received.words}" does not say that it took place: "${words}" was not read` : null
}

function kindOf(isStereotactic: boolean, words: string): CnsRadiotherapy['kind'] {
  if (CRANIOSPINAL.test(words)) return 'csi'
  if (WHOLE_BRAIN.test(words)) return 'wbrt'
  return isStereotactic || STEREOTACTIC.test(words) ? 'srs' : 'other'
}

function course(procedure: Procedure, kind: CnsRadiotherapy['kind'], words: string): Course {
  const date = firstDate(procedure.performedPeriod?.end, procedure.performedDateTime, procedure.performedPeriod?.start)
  const source = sourceOf(procedure, date, words)
  const start = firstDate(procedure.performedPeriod?.start, procedure.performedDateTime)
  return { radiotherapy: date === null ? { kind } : { kind, date }, start, sources: [source] }
}

/** A course reported on the way and again at its end is one course: same kind, same first day; the later report stands. */
function withoutInterimReports(courses: readonly Course[]): readonly Course[] {
  const byStart = new Map<string, Course>()
  for (const [i, one] of courses.entries()) {
    const key = one.start === null ? `undated ${i}` : `${one.radiotherapy.kind} ${one.start}`
    const other = byStart.get(key)
    const isLater = other === undefined || (one.radiotherapy.date ?? '') > (other.radiotherapy.date ?? '')
    byStart.set(key, { ...(isLater ? one : other), sources: [...(other?.sources ?? []), ...one.sources] })
  }
  return [...byStart.values()]
}

const isCns = ({ bodySite }: Procedure, words: string): boolean =>
  CNS_WORDS.test(words.replaceAll(LEFT_OUT, ' ')) ||
  CRANIOSPINAL.test(words) ||
  WHOLE_BRAIN.test(words) ||
  (bodySite?.some((site) => [CNS_SITES.brain, CNS_SITES.meninges, CNS_SITES['spinal-cord']].some((sets) => isOneOf(site, sets))) ?? false)

const isPlaced = ({ bodySite, extension }: Procedure): boolean =>
  (bodySite ?? []).length > 0 || (extension?.some(({ url }) => url.endsWith(RADIOTHERAPY_VOLUME_EXTENSION)) ?? false)

/** Without its notes: they may speak of other places. */
const wordsOf = ({ code, bodySite, category }: Procedure): string =>
  [...new Set([...textsOf(code), ...(bodySite ?? []).flatMap(textsOf), ...textsOf(category)])].map(inEnglish).join('; ')
