import { isRecord } from './operation-outcome.ts'
import type { Patient } from './resources/patient.ts'
import { Reference, referenceKey } from './resources/reference.ts'
import type { Contained } from './resources/resource.ts'

type OfPatient = {
  readonly resourceType: string
  readonly subject?: Reference | undefined
  readonly patient?: Reference | undefined
  readonly focus?: readonly Reference[] | undefined
  readonly specimen?: Reference | readonly Reference[] | undefined
  readonly contained?: readonly Contained[] | undefined
}

export type Whose = {
  readonly isPatient: (key: string) => boolean
  /** What the patient is called, in lower case. */
  readonly names: ReadonlySet<string>
  /** Specimens that were taken from somebody else. */
  readonly ofOthers: ReadonlySet<string>
}

/**
 * Whose the resource is when it is not this patient's, in words; null when it is. Specimens and a few others may name nobody. Not only
 * the subject says so: a result may be about a fetus or a donor (`Observation.focus`), in a reference or in words, or be of a specimen
 * that was taken from somebody else. https://hl7.org/fhir/R4/observation-definitions.html#Observation.focus
 */
export function whoElse(resource: OfPatient, whose: Whose): string | null {
  const subject = referenceKey(resource.subject ?? resource.patient)
  if (subject !== null && !whose.isPatient(subject)) return `${belongsTo(subject)}: it was left out`
  if (subject === null && resource.resourceType !== 'Specimen') return 'does not say whose it is: it was left out'
  const about = (resource.focus ?? []).map((focus) => otherThan(focus, resource.contained ?? [], whose)).find((who) => who !== null)
  if (about !== undefined) return `is about somebody else (${about}): it was left out`
  const specimens = [resource.specimen ?? []].flat().map(referenceKey)
  const foreign = specimens.find((key) => key !== null && whose.ofOthers.has(key))
  return foreign === undefined ? null : `is of a specimen of another patient (${foreign}): it was left out`
}

const belongsTo = (key: string): string =>
  key.includes('://')
    ? `belongs to a patient of another record system, or it does not say that this is the one it came from (${key})`
    : `belongs to another patient (${key})`

/** The keys of specimens that name somebody else as their subject. */
export function specimensOfOthers(specimens: readonly unknown[], isPatient: Whose['isPatient']): ReadonlySet<string> {
  return new Set(
    specimens.filter(isRecord).flatMap(({ id, subject }) => {
      const read = Reference.safeParse(subject)
      const key = read.success ? referenceKey(read.data) : null
      return key === null || isPatient(key) || typeof id !== 'string' ? [] : [id.includes('://') ? id : `Specimen/${id}`]
    }),
  )
}

/** What somebody is called in a record, so that a focus that names the patient in words is the patient. */
export const namesOf = ({ name = [] }: Patient): ReadonlySet<string> =>
  new Set(
    name.flatMap(({ text = '', given = [], family = '' }) => {
      const first = given.filter((part) => part !== null).join(' ')
      const both = first === '' || family === '' ? [] : [`${first} ${family}`, `${family} ${first}`, `${family}, ${first}`]
      return [text, ...both].map(plain).filter((one) => one !== '')
    }),
  )

const plain = (words: string): string => words.trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** Kinds that are somebody, or several. https://hl7.org/fhir/R4/resourcelist.html */
const SOMEBODY = /^(?:Patient|RelatedPerson|Person|Practitioner|PractitionerRole|Group|CareTeam)$/
const SELF = /^(?:the |this )?(?:patient|subject|self|patient'?s? own|index patient|proband)$/
/** A thing in or about the body that a result may focus on: a lesion, a diagnosis, a specimen, a treatment. */
const THING =
  /tumou?r|lesion|metasta|\bmets?\b|cancer|carcinom|\bmass\b|nodule|malignan|neoplas|disease|diagnos|condition|infection|brain|cerebr|mening|lung|pulmon|liver|hepat|bone|adrenal|node|pleura|spine|spinal|\bcsf\b|wound|specimen|biops|sample|block|device|therap|treatment|medication|procedure|tumeur|lesión|läsion|karzinom|病灶|肿瘤|转移/i
/** Somebody, in words: whatever else they name, the result is not of this patient. */
const PERSON =
  /\b(?:f[o]?etus|f[o]?etal|unborn|embryo|newborn|neonate|infant|baby|donor|recipient of|mother|father|maternal|paternal|parent|sister|brother|sibling|twin|son|daughter|child(?!-?pugh)|children|wife|husband|spouse|partner|aunt|uncle|cousin|niece|nephew|grand\w+|relative|relation|family|care-?giver|carer|friend|neighbou?r|proxy|other patient|another patient|mutter|vater|schwester|bruder|tochter|sohn|kind(?! of)|ehe(?:frau|mann)|spender(?:in)?|angeh[öo]rige\w*|f[öo]tus|m[èe]re|p[èe]re|s[œo]e?ur|fr[èe]re|fils|fille|enfant|conjointe?|donneu\w+|madre|padre|hermana?|hija?|hijo|esposa?|donante|ni[ñn]o|bebé|sorella|fratello|figli[oa]|moglie|marito|donatore|moeder|zus|broer|dochter|zoon)\b|母亲|父亲|姐|妹|兄|弟|女儿|儿子|妻子|丈夫|胎儿|供者|供体|新生儿|家属/iu

/** Whom a focus names when it is neither the patient nor a thing; null otherwise. What cannot be told is taken for somebody else. */
function otherThan(focus: Reference, contained: readonly Contained[], { isPatient, names }: Whose): string | null {
  const key = referenceKey(focus)
  const words = plain(focus.display ?? '')
  if (key !== null && isPatient(key)) return null
  if (PERSON.test(words)) return `"${words}"`
  const kind = (key === null ? undefined : kindOf(key, contained)) ?? focus.type?.split('/').at(-1)
  if (kind !== undefined) return SOMEBODY.test(kind) ? (key ?? `"${words}"`) : null
  if (key !== null) return key
  if (SELF.test(words) || names.has(words) || THING.test(words)) return null
  return words === '' ? 'it does not say whom' : `"${words}"`
}

/** `Condition` of `Condition/7`; of a contained one, what it is; undefined where the reference does not say. */
function kindOf(key: string, contained: readonly Contained[]): string | undefined {
  if (key.startsWith('#')) return contained.find(({ id }) => id === key.slice(1))?.resourceType
  return /(?:^|\/)([A-Za-z]+)\/[^/]+$/.exec(key)?.[1]
}
