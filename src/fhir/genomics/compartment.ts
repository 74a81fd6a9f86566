import { SPECIMEN_TYPES } from '../../knowledge/codes/biomarkers.ts'
import { SINGLE_TESTS } from '../../knowledge/codes/genomics.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { type Reference, referenceKey } from '../resources/reference.ts'
import { Specimen } from '../resources/specimen.ts'
import type { Compartment } from './finding.ts'

const CSF = /\bCSF\b|cerebro-?spinal|spinal fluid|\bliquor\b|lumbar puncture|脑脊液/i
const PLASMA = /\bplasma\b|\bc[ft]-?DNA\b|cell-?free|circulating (?:tumou?r|free|cell)|liquid biopsy|guardant ?360|血浆|\bplasmatique\b/i
const TISSUE =
  /\btissue\b|\bbiops(?:y|ies)\b|\btumou?r (?:tissue|block|sample|specimen)\b|\btumou?r$|\bFFPE\b|paraffin|resection|surgical|cell block|\bgewebe\b|组织|\btejido\b|\btissu\b/i

/** What a text says was examined. Null when it says nothing, or more than one thing ("in Blood or Tissue"). */
export function compartmentNamed(text: string): Compartment | null {
  const withoutLiquid = text.replaceAll(/liquid biopsy/gi, 'ctDNA')
  const csf = CSF.test(withoutLiquid)
  const plasma = PLASMA.test(withoutLiquid)
  const tissue = TISSUE.test(withoutLiquid)
  if (/\bor\b/i.test(text) && (plasma || tissue) && /\bblood\b|\bplasma\b/i.test(text) && /tissue/i.test(text)) return null
  // "ctDNA from CSF": the fluid decides, cell-free DNA is what was taken from it.
  if (csf) return tissue || /\bplasma\b/i.test(text) ? null : 'csf'
  if (plasma && tissue) return null
  return plasma ? 'plasma' : tissue ? 'tissue' : null
}

export type SpecimenIndex = ReadonlyMap<string, Specimen>
export const specimenIndex = (specimens: readonly Specimen[]): SpecimenIndex =>
  new Map(specimens.flatMap((specimen) => (specimen.id === undefined ? [] : [[`Specimen/${specimen.id}`, specimen] as const])))

/**
 * The compartment of an Observation: its specimen, that of its report, else what its code, method or site says.
 * Null when the record does not say; whole blood is not taken for plasma.
 */
export function compartmentOf(
  observation: Observation,
  reports: readonly DiagnosticReport[],
  specimens: SpecimenIndex,
): Compartment | null {
  const own = specimenCompartment(observation.specimen, observation, specimens)
  if (own !== null) return own
  const coded = (observation.code.coding ?? []).some(({ code }) => code !== undefined && SINGLE_TESTS[code]?.plasma === true)
  if (coded) return 'plasma'
  const texts = [observation.code, observation.method, observation.bodySite].flatMap(textsOf)
  return only(texts.map(compartmentNamed)) ?? only(reports.map((report) => reportCompartment(report, specimens)))
}

/** The compartment of a report: of its specimens, if they agree, else of its title. */
export function reportCompartment(report: DiagnosticReport, specimens: SpecimenIndex): Compartment | null {
  const ofSpecimens = only((report.specimen ?? []).map((reference) => specimenCompartment(reference, report, specimens)))
  if (ofSpecimens !== null || (report.specimen ?? []).length > 1) return ofSpecimens
  return only(textsOf(report.code).map(compartmentNamed))
}

function specimenCompartment(
  reference: Reference | undefined,
  holder: { contained?: Observation['contained'] },
  specimens: SpecimenIndex,
): Compartment | null {
  const key = referenceKey(reference)
  if (key === null) return reference?.display === undefined ? null : compartmentNamed(reference.display)
  const specimen = key.startsWith('#') ? containedSpecimen(key, holder) : specimens.get(key.replace(/^urn:uuid:/, 'Specimen/'))
  if (specimen === undefined) return reference?.display === undefined ? null : compartmentNamed(reference.display)
  return ofSpecimen(specimen) ?? (reference?.display === undefined ? null : compartmentNamed(reference.display))
}

function containedSpecimen(key: string, { contained }: { contained?: Observation['contained'] }): Specimen | undefined {
  const found = contained?.find((resource) => resource.resourceType === 'Specimen' && (key === '#' || resource.id === key.slice(1)))
  const read = Specimen.safeParse(found)
  return read.success ? read.data : undefined
}

function ofSpecimen({ type, collection, note }: Specimen): Compartment | null {
  const coded = only((type?.coding ?? []).map(({ code }) => (code === undefined ? null : (SPECIMEN_TYPES[code]?.compartment ?? null))))
  if (coded !== null) return coded
  const named = only(textsOf(type).map(compartmentNamed))
  if (named !== null) return named
  const around: readonly (CodeableConcept | undefined)[] = [collection?.method, collection?.bodySite]
  return only([...around.flatMap(textsOf), ...(note ?? []).map(({ text }) => text ?? '')].map(compartmentNamed))
}

/** The one compartment named; null when none is, or when they differ. */
function only(found: readonly (Compartment | null)[]): Compartment | null {
  const named = new Set(found.filter((compartment) => compartment !== null))
  const [first] = named
  return named.size === 1 && first !== undefined ? first : null
}
