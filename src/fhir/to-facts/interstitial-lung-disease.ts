import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import type { ValueOf } from '../../facts/patient-facts.ts'
import type { Unread } from '../chart.ts'
import type { PatientRecord } from '../record.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import { type Reference, referenceKey } from '../resources/reference.ts'
import { firstDate, referenceOf, sourceOf } from '../source-of.ts'
import { inEnglish } from './in-english.ts'
import { isUntil } from './observed.ts'
import { agentsNamed } from './therapies/agents-named.ts'
import type { MedicationEntry } from './therapies/medication-entry.ts'
import { stanceTowards } from './wording.ts'
import { type CodedDiagnosis, type Question, type StatedDiagnosis, sourcesOf, statedAbout } from './yes-from-diagnoses.ts'

const ILD =
  /interstitial (lung|pulmonary|pneumon)|\bild\b|pneumonitis|(?:pulmonary|lung) fibrosis|fibrosis of (?:the )?lungs?|fibro(?:tic|sing) lung|\bipf\b|\bnsip\b|\buip\b|\bboop\b|organi[sz]ing pneumonia|alveolitis|diffuse alveolar damage|drug[- ]induced (?:lung|pulmonary) (?:disease|injury|toxicity)|间质性肺|間質性肺|肺纤维化|肺纖維化|肺線維症/i
const OTHER_PNEUMONITIS =
  /aspirat|inhalation|food|vomit|solids and liquids|oils and essences|radiation|chemical|fumes|hypersensitiv|infecti|bacterial|viral|pneumocystis|covid/i
/** As the cautions that are not understood ask it. */
export const LUNG_QUESTION: Question = { codes: ['interstitial-lung-disease'], words: ILD, notIf: OTHER_PNEUMONITIS }
const OSIMERTINIB = /osimertinib|tagrisso|azd-?9291|奥希替尼|泰瑞沙/i

const DRUG = OSIMERTINIB.source
const BLAMES = new RegExp(
  `(due to|caused by|induced by|secondary to|related to|attributed to|after starting|\\bfrom|\\bdurch|liee a|due a|inducida por|causada por|\\bpor|\\bda|induced[^.;]{0,40}\\()\\W*(\\w+\\W+){0,2}(${DRUG})|(${DRUG})\\W*(induced|related|associated|caused|induziert|assoziiert|bedingt|相关|所致|引起|诱发|导致)`,
  'i',
)
const BLAMES_NOT =
  /\bnot (caused|due|related|induced|attributed)|unrelated|unlikely|possib|suspect|\bnicht (durch|bedingt)|\bnon (liee|due|induit)|\bpas (liee|due|induit)|\bno (por|inducida|causada)|\bnon da\b|moglich|fraglich|eventuel|posible|verdacht|sospech|不是|并非|可能|考虑|\?/i

/**
 * Interstitial lung disease at any time is `history`; `caused-by-osimertinib` only where the record names the drug beside the disease.
 * `none` only where the record states it. Radiation pneumonitis is a different thing and is reported.
 */
export function interstitialLungDiseaseFrom(
  record: PatientRecord,
  diagnoses: readonly CodedDiagnosis[],
  medication: readonly MedicationEntry[],
): { fact: Fact<ValueOf<'interstitialLungDisease'>>; grade: Fact<ValueOf<'ildGrade'>>; unread: readonly Unread[] } {
  const about = statedAbout(diagnoses, LUNG_QUESTION)

  const had = about.filter(({ stance }) => stance === 'stated' || stance === 'past')
  const stopped = stoppedForIt(medication)
  const reactions = reactionsIn(record, medication)
  const caused = [
    ...sourcesOf(had.filter(isBlamedOnOsimertinib)),
    ...reactions.filter(({ ofOsimertinib }) => ofOsimertinib).map(({ source }) => source),
    ...stopped.filter(({ ofOsimertinib }) => ofOsimertinib).map(({ source }) => source),
  ]
  const otherDrugs = [...reactions, ...stopped].filter(({ ofOsimertinib }) => !ofOsimertinib).map(({ source }) => source)
  const unread = diagnoses
    .filter(({ means, words }) => means.includes('radiation-pneumonitis') || (/pneumonitis/i.test(words) && OTHER_PNEUMONITIS.test(words)))
    .map(({ condition, label }) => ({ reference: referenceOf(condition), problem: `"${label}" was not read as interstitial lung disease` }))
  return {
    fact: factFrom(caused, [...sourcesOf(had), ...otherDrugs], about),
    grade: gradeFrom([...sourcesOf(had), ...caused, ...otherDrugs]),
    unread,
  }
}

/** The CTCAE grade that the words name; the worst of several: it is asked because a rule may turn on how bad it was. */
function gradeFrom(sources: readonly Source[]): Fact<ValueOf<'ildGrade'>> {
  const graded = sources.flatMap((source) => {
    const found =
      source.kind === 'record' ? /\b(?:ctcae )?(?:grade|grad|gr\.?|g) ?([1-5])\b(?! ?(?:-|to|\/) ?\d)/i.exec(source.says ?? '') : null
    return found?.[1] === undefined ? [] : [{ source, grade: Number(found[1]) as ValueOf<'ildGrade'> }]
  })
  const worst = graded.reduce((most, { grade }) => Math.max(most, grade), 0)
  const of = graded.filter(({ grade }) => grade === worst)
  return of[0] === undefined
    ? unknown('not-recorded')
    : known(
        of[0].grade,
        of.map(({ source }) => source),
      )
}

function factFrom(
  caused: readonly Source[],
  had: readonly Source[],
  about: readonly StatedDiagnosis[],
): Fact<ValueOf<'interstitialLungDisease'>> {
  if (caused.length > 0) return known('caused-by-osimertinib', caused)
  if (had.length > 0) return known('history', had, 'the record does not name osimertinib as its cause')
  const denied = about.filter(({ stance }) => stance === 'denied')
  if (about.length > 0 && denied.length === about.length) return known('none', sourcesOf(denied))
  const suspected = about.filter(({ stance }) => stance === 'doubtful')
  return suspected.length > 0
    ? unknown('unreadable', sourcesOf(suspected), 'interstitial lung disease is suspected')
    : unknown('not-recorded')
}

/** Named beside the disease is not enough: the words have to say that the drug caused it, and not that it did not. */
const isBlamedOnOsimertinib = ({ words, condition }: CodedDiagnosis): boolean =>
  [words, ...(condition.note ?? []).map(({ text }) => text ?? '')].some((text) => BLAMES.test(text) && !BLAMES_NOT.test(text))

/** A drug stopped for interstitial lung disease: the record names both in one entry. A suspicion or a denial is none. */
function stoppedForIt(medication: readonly MedicationEntry[]): readonly { readonly source: Source; readonly ofOsimertinib: boolean }[] {
  return medication.flatMap(({ reasons, medication: drug, source, taken }) => {
    const words = reasons.flatMap(textsOf).map(inEnglish).join('; ')
    if ((taken.kind !== 'taken' && taken.kind !== 'held') || OTHER_PNEUMONITIS.test(words) || stanceTowards(words, ILD) !== 'stated')
      return []
    const says = [...textsOf(drug), `stopped: ${words}`].join(', ')
    const stopped = source.kind === 'record' ? { ...source, says } : source
    return [{ source: stopped, ofOsimertinib: textsOf(drug).some((text) => OSIMERTINIB.test(text)) }]
  })
}

type Reaction = { readonly source: Source; readonly ofOsimertinib: boolean }

/** Allergies that name both the drug and the lung disease, and adverse events that name the disease and the drug suspected of it. */
function reactionsIn(record: PatientRecord, medication: readonly MedicationEntry[]): readonly Reaction[] {
  return [...allergicReactions(record), ...adverseReactions(record, medication)]
}

function allergicReactions({ allergies, asOf }: PatientRecord): readonly Reaction[] {
  return allergies.flatMap((allergy) => {
    const verified = allergy.verificationStatus?.coding?.every(({ code }) => code !== 'refuted' && code !== 'unconfirmed') ?? true
    const reactions = (allergy.reaction ?? []).flatMap(({ manifestation, description }) => [
      ...(manifestation ?? []).flatMap(textsOf),
      description ?? '',
    ])
    const date = firstDate(allergy.onsetDateTime, allergy.recordedDate)
    const names = textsOf(allergy.code).join('; ')
    const says = reactions.map(inEnglish).join('; ')
    if (!verified || !OSIMERTINIB.test(names) || !isIld(says) || !isUntil(date, asOf)) return []
    return [{ source: sourceOf(allergy, date, `${names}: ${reactions.join('; ')}`), ofOsimertinib: true }]
  })
}

/** An event that only might have happened is none. One without a suspect, or with another, is a history of the disease. */
function adverseReactions({ adverseEvents, asOf }: PatientRecord, medication: readonly MedicationEntry[]): readonly Reaction[] {
  return adverseEvents.flatMap((event) => {
    const suspected = (event.suspectEntity ?? []).filter(({ causality }) => !isExonerated(causality ?? []))
    const suspects = suspected.map(({ instance }) => suspectNamed(instance, medication)).join('; ')
    const date = firstDate(event.date, event.detected, event.recordedDate)
    const names = textsOf(event.event).join('; ')
    if (event.actuality === 'potential' || !isIld(inEnglish(names)) || !isUntil(date, asOf)) return []
    return [{ source: sourceOf(event, date, `${names}: ${suspects}`), ofOsimertinib: OSIMERTINIB.test(`${suspects} ${names}`) }]
  })
}

/** Somebody judged that it was hardly, or not, this drug. https://hl7.org/fhir/R4/valueset-adverse-event-causality-assess.html */
const isExonerated = (causality: readonly { readonly assessment?: CodeableConcept | undefined }[]): boolean =>
  causality.some(({ assessment }) => /unlikely|unrelated|not related/i.test([...textsOf(assessment), ...codesOf(assessment)].join(' ')))

const codesOf = (concept: CodeableConcept | undefined): readonly string[] => (concept?.coding ?? []).map(({ code }) => code ?? '')

const isIld = (words: string): boolean => !OTHER_PNEUMONITIS.test(words) && stanceTowards(words, ILD) === 'stated'

/** By its display, and by the drug of the entry that it refers to. */
function suspectNamed(suspect: Reference | undefined, medication: readonly MedicationEntry[]): string {
  const key = referenceKey(suspect)
  const entry = medication.find(({ reference }) => reference === key)
  const drugs = entry === undefined ? [] : [...textsOf(entry.medication), ...agentsNamed(entry.medication).agents.map(({ agent }) => agent)]
  return [suspect?.display, ...new Set(drugs)].filter((name) => name !== undefined).join(', ')
}
