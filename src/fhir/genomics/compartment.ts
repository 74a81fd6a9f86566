import { SINGLE_TESTS } from '../../knowledge/codes/genomics.ts'
import type { Material } from '../../knowledge/codes/specimens.ts'
import { textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { examinedIn, type SpecimenIndex } from '../specimens.ts'
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

/**
 * The compartment of an Observation: its specimen, that of its report, else what its code, method or site says.
 * Null when the record does not say; whole blood is not taken for plasma.
 */
export function compartmentOf(
  observation: Observation,
  reports: readonly DiagnosticReport[],
  specimens: SpecimenIndex,
): Compartment | null {
  const own = ofSpecimen(observation, specimens)
  if (own !== null) return own
  const coded = (observation.code.coding ?? []).some(({ code }) => code !== undefined && SINGLE_TESTS[code]?.plasma === true)
  if (coded) return 'plasma'
  const texts = [observation.code, observation.method, observation.bodySite].flatMap(textsOf)
  return only(texts.map(compartmentNamed)) ?? only(reports.map((report) => reportCompartment(report, specimens)))
}

/** The compartment of a report: of its specimens, if they agree, else of its title. */
export function reportCompartment(report: DiagnosticReport, specimens: SpecimenIndex): Compartment | null {
  const ofSpecimens = ofSpecimen(report, specimens)
  if (ofSpecimens !== null || (report.specimen ?? []).length > 1) return ofSpecimens
  return only(textsOf(report.code).map(compartmentNamed))
}

/** Null where the specimen is none of the three, or what it is is not known. */
function ofSpecimen(holder: Parameters<typeof examinedIn>[0], specimens: SpecimenIndex): Compartment | null {
  const examined = examinedIn(holder, specimens)
  return examined.kind === 'named' && isCompartment(examined.material) ? examined.material : null
}

const isCompartment = (material: Material): material is Compartment => material === 'plasma' || material === 'tissue' || material === 'csf'

/** The one compartment named; null when none is, or when they differ. */
function only(found: readonly (Compartment | null)[]): Compartment | null {
  const named = new Set(found.filter((compartment) => compartment !== null))
  const [first] = named
  return named.size === 1 && first !== undefined ? first : null
}
