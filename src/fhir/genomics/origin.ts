import { GERMLINE, SINGLE_TESTS } from '../../knowledge/codes/genomics.ts'
import type { Material } from '../../knowledge/codes/specimens.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import type { DiagnosticReport } from '../resources/diagnostic-report.ts'
import type { Observation } from '../resources/observation.ts'
import { materialNamed, oneOf } from '../specimen-words.ts'
import { type Examined, examinedIn, type SpecimenIndex } from '../specimens.ts'
import type { Place } from './evidence.ts'
import type { Compartment } from './finding.ts'
import { isOfAnotherKind, isOfGermline, namesAnotherOrgan } from './test-kind.ts'

/** What a result was made from, as far as it decides what follows from it. */
export type Origin = {
  /** Null where the record does not say, or not in words that we know. */
  readonly material: Material | null
  /** It refers to a specimen, understood or not. */
  readonly examined: boolean
  /** A test that does not look at this tumour: of inherited genes, of another cancer, of microbes. */
  readonly anotherKind: boolean
  readonly germline: boolean
  /** The words that name an organ other than those lung cancer grows in: the result may be of another tumour. */
  readonly elsewhere: string | null
}

/**
 * The compartment, together with what the sentence of a finding says was examined: where they differ, neither is believed. Whole blood
 * is not taken for plasma, a pleural effusion not for tissue. `tumour`: tissue, or nothing is said that speaks against it.
 */
export function placedBy(origin: Origin, specimen?: Compartment | 'other'): Pick<Place, 'compartment' | 'tumour'> {
  const material = specimen === undefined ? origin.material : joined(origin.material, specimen)
  const compartment = material === 'plasma' || material === 'tissue' || material === 'csf' ? material : null
  if (origin.anotherKind) return { compartment, tumour: 'no' }
  if (material === null) return { compartment, tumour: origin.examined ? 'no' : 'not-said' }
  return { compartment, tumour: material === 'tissue' ? 'tissue' : 'no' }
}

function joined(material: Material | null, specimen: Compartment | 'other'): Material {
  if (material === null || material === specimen) return specimen
  return specimen === 'plasma' && (material === 'blood' || material === 'serum') ? 'plasma' : 'other'
}

/** A report or a panel that a result is part of. */
type Whole = Pick<DiagnosticReport, 'code' | 'contained'> & Parameters<typeof examinedIn>[0]

/** By its own specimen, else by what its code, method or site says; else by the specimen, else the title, of what it is part of. */
export function originOf(observation: Observation, wholes: readonly Whole[], specimens: SpecimenIndex): Origin {
  const titles = [observation.code, observation.method, observation.bodySite].flatMap(textsOf)
  const wholeTitles = wholes.flatMap(({ code }) => textsOf(code))
  const own = examinedIn(observation, specimens)
  const ofWholes = agreed(wholes.map((whole) => examinedIn(whole, specimens)))
  const isPlasmaTest = (observation.code.coding ?? []).some(({ code }) => code !== undefined && SINGLE_TESTS[code]?.plasma === true)
  const title = isPlasmaTest ? 'plasma' : oneOf(titles.flatMap(known))
  const isOwn = own.kind === 'named' || (title !== null && title !== 'several')
  const examined = isOwn || (own.kind !== 'not-said' && ofWholes.kind !== 'named') ? own : ofWholes
  const named = isOwn ? title : oneOf(wholeTitles.flatMap(known))
  const sites = [...textsOf(observation.bodySite), ...saysOf(own), ...saysOf(ofWholes)]
  return origin(examined, named, [...titles, ...wholeTitles], sites, sourceClasses(observation))
}

/** Of its specimens, if they agree, else of its title, else what its whole conclusion names; sentences that name their own keep it. */
export function originOfReport(report: DiagnosticReport, texts: readonly string[], specimens: SpecimenIndex): Origin {
  const titles = textsOf(report.code)
  const examined = examinedIn(report, specimens)
  const named = oneOf(titles.flatMap(known)) ?? materialNamed(texts.join(' '))
  return origin(examined, named, titles, saysOf(examined), [])
}

function origin(
  examined: Examined,
  named: Material | 'several' | null,
  titles: readonly string[],
  sites: readonly string[],
  classes: readonly string[],
): Origin {
  const germline = classes.includes('germline') || titles.some(isOfGermline)
  const elsewhere = sites.find(namesAnotherOrgan) ?? null
  return {
    material: materialOf(examined, named),
    examined: examined.kind !== 'not-said',
    anotherKind: germline || elsewhere !== null || titles.some(isOfAnotherKind),
    germline,
    elsewhere,
  }
}

/** The specimen decides; a title may say more exactly what was made of the same blood. A title that names several names none. */
function materialOf(examined: Examined, named: Material | 'several' | null): Material | null {
  const title = named === 'several' ? null : named
  if (examined.kind !== 'named') return title
  return examined.material === 'blood' && (title === 'plasma' || title === 'serum') ? title : examined.material
}

const known = (text: string): readonly (Material | 'several')[] => [materialNamed(text) ?? []].flat()
const saysOf = (examined: Examined): readonly string[] => (examined.kind === 'not-said' ? [] : [examined.says])

/** Of several reports of one result: what they agree on. */
function agreed(all: readonly Examined[]): Examined {
  const [first, ...rest] = all.filter(({ kind }) => kind !== 'not-said')
  if (first === undefined) return { kind: 'not-said' }
  const same = rest.every((one) => one.kind === 'named' && first.kind === 'named' && one.material === first.material)
  return same ? first : { kind: 'several', says: all.flatMap(saysOf).join('; ') }
}

/** The genomic source class of a variant, where it is one of the germline. */
function sourceClasses({ component = [] }: Observation): readonly string[] {
  const isGermline = (concept: CodeableConcept | undefined): boolean =>
    (concept?.coding ?? []).some(({ code }) => code === GERMLINE) || textsOf(concept).some((text) => /^\s*germ-? ?line\s*$/i.test(text))
  return component.some(({ valueCodeableConcept }) => isGermline(valueCodeableConcept)) ? ['germline'] : []
}
