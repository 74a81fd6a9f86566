import { type Fact, known, type Source, unknown } from '../../facts/fact.ts'
import { type IsoDate, spanOf } from '../../facts/iso-date.ts'
import type { PatientFacts } from '../../facts/patient-facts.ts'
import { CO_MEDICATION, type CoMedicationClass } from '../../knowledge/codes/co-medication.ts'
import { ATC_SYSTEMS, RXNORM } from '../../knowledge/codes/code-set.ts'
import { type CodeableConcept, labelOf, textsOf } from '../resources/coding.ts'
import { stanceOn } from './diagnosis.ts'
import { routeFrom } from './therapies/dosage.ts'
import { byStem, drugWords } from './therapies/drug-names.ts'
import type { MedicationEntry } from './therapies/medication-entry.ts'
import { type CodedDiagnosis, sourcesOf } from './yes-from-diagnoses.ts'

type Answers = Pick<PatientFacts, 'strongCyp3aInducer' | 'qtProlongingDrug' | 'anticoagulated' | 'corticosteroid'>
type Taken = { readonly source: Source; readonly drug: string }

const CLASSES = Object.keys(CO_MEDICATION) as readonly CoMedicationClass[]
const NAMED = CLASSES.flatMap((kind) => CO_MEDICATION[kind].names.map((name) => [name, kind] as const))
const CLASS_OF_NAME = new Map(NAMED.filter(([name]) => !name.includes(' ')))
const CLASS_OF_STEM = byStem(NAMED.filter(([name]) => /^[a-z]+$/.test(name)))
const CLASS_OF_PHRASE = NAMED.filter(([name]) => /[ \u4e00-\u9fff]/.test(name))
const CLASS_OF_RXNORM = new Map(CLASSES.flatMap((kind) => CO_MEDICATION[kind].rxnorm.map((code) => [code, kind])))

/** "Yes", and which drug, where an active medication of the class is listed. Never "no": a list may be incomplete, and so are ours. */
export function coMedicationFrom(entries: readonly MedicationEntry[], diagnoses: readonly CodedDiagnosis[], asOf: IsoDate): Answers {
  const taken = new Map<CoMedicationClass, Taken[]>(CLASSES.map((kind) => [kind, []]))
  for (const entry of entries) {
    if (!isActive(entry, asOf)) continue
    for (const kind of classesOf(entry)) taken.get(kind)?.push({ source: entry.source, drug: labelOf(entry.medication) ?? kind })
  }
  const answer = (kind: CoMedicationClass): Fact<'yes' | 'no'> => {
    const found = taken.get(kind) ?? []
    const drugs = [...new Set(found.map(({ drug }) => drug))].join('; ')
    return found.length === 0
      ? unknown('not-recorded')
      : known(
          'yes',
          found.map(({ source }) => source),
          drugs,
        )
  }
  return {
    strongCyp3aInducer: answer('strong-cyp3a-inducer'),
    qtProlongingDrug: answer('qt-prolonging'),
    anticoagulated: anticoagulatedFrom(answer('anticoagulant'), diagnoses),
    corticosteroid: answer('corticosteroid'),
  }
}

function anticoagulatedFrom(byDrug: Fact<'yes' | 'no'>, diagnoses: readonly CodedDiagnosis[]): Fact<'yes' | 'no'> {
  if (byDrug.state === 'known') return byDrug
  const listed = diagnoses.filter(
    (one) => one.means.includes('anticoagulant-use') && stanceOn(one, /anticoagula/i) === 'stated' && one.isActive !== false,
  )
  return listed.length === 0 ? byDrug : known('yes', sourcesOf(listed), 'long-term use of anticoagulants is on the problem list')
}

const isActive = ({ taken, end, kind }: MedicationEntry, asOf: IsoDate): boolean =>
  (kind === 'statement' || kind === 'request') &&
  taken.kind === 'taken' &&
  taken.status === 'active' &&
  (end === null || spanOf(end).last >= asOf)

function classesOf({ medication, dosages }: MedicationEntry): ReadonlySet<CoMedicationClass> {
  const texts = textsOf(medication)
  const found = new Set([...codedClasses(medication), ...texts.flatMap(classesInWords)])
  if (found.size > 0 && routeFrom(dosages, medication) === 'local') {
    found.delete('corticosteroid')
    found.delete('anticoagulant')
    found.delete('qt-prolonging')
  }
  return found
}

function codedClasses({ coding }: CodeableConcept): readonly CoMedicationClass[] {
  return (coding ?? []).flatMap(({ system, code }) => {
    if (code === undefined || system === undefined) return []
    const byRxNorm = system === RXNORM ? CLASS_OF_RXNORM.get(code) : undefined
    if (byRxNorm !== undefined) return [byRxNorm]
    return ATC_SYSTEMS.includes(system) ? CLASSES.filter((kind) => CO_MEDICATION[kind].atc.some((start) => code.startsWith(start))) : []
  })
}

function classesInWords(text: string): readonly CoMedicationClass[] {
  const words = drugWords(text).flatMap((word) => [word, ...word.split('-')])
  const byWord = words.map((word) => CLASS_OF_NAME.get(word) ?? CLASS_OF_STEM(word))
  const lower = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'")
  const byPhrase = CLASS_OF_PHRASE.map(([phrase, kind]) => (lower.includes(phrase) ? kind : undefined))
  return [...byWord, ...byPhrase].filter((kind) => kind !== undefined)
}
