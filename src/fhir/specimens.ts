import { type Material, SPECIMEN_MATERIALS } from '../knowledge/codes/specimens.ts'
import { textsOf } from './resources/coding.ts'
import type { Observation } from './resources/observation.ts'
import { type Reference, referenceKey } from './resources/reference.ts'
import { Specimen } from './resources/specimen.ts'
import { materialNamed, oneOf } from './specimen-words.ts'

/**
 * What a resource says was examined. `says`: the words and codes, as recorded. `not-said`: it refers to no specimen.
 * `not-understood`: it refers to one that is not in the record, or whose words and codes we do not know. `several`: they differ.
 */
export type Examined =
  | { readonly kind: 'not-said' }
  | { readonly kind: 'named'; readonly material: Material; readonly says: string }
  | { readonly kind: 'not-understood'; readonly says: string }
  | { readonly kind: 'several'; readonly says: string }

/** Specimens by `Specimen/<id>`. */
export type SpecimenIndex = ReadonlyMap<string, Specimen>
export const specimenIndex = (specimens: readonly Specimen[]): SpecimenIndex =>
  new Map(specimens.flatMap((specimen) => (specimen.id === undefined ? [] : [[`Specimen/${specimen.id}`, specimen] as const])))

type Holder = {
  readonly specimen?: Reference | readonly Reference[] | undefined
  readonly contained?: Observation['contained']
}

/**
 * The material that an Observation or a DiagnosticReport was made from: by the type of its specimen, else by how and where that was
 * taken, else by the specimen it was made from; else by the name beside the reference. Only what the resource itself refers to.
 */
export function examinedIn(holder: Holder, specimens: SpecimenIndex): Examined {
  if (holder.specimen === undefined) return { kind: 'not-said' }
  const references = [holder.specimen].flat()
  const all = references.map((reference) => examinedBy(reference, holder, specimens)).filter(({ kind }) => kind !== 'not-said')
  const [first, ...rest] = all
  if (first === undefined) return { kind: 'not-said' }
  return rest.length === 0 ? first : together(all)
}

/** What one reference to a specimen says. */
function examinedBy(reference: Reference, { contained }: Holder, specimens: SpecimenIndex): Examined {
  const key = referenceKey(reference)
  const specimen = key === null ? undefined : found(key, contained, specimens)
  const display = reference.display?.trim() ?? ''
  if (key === null && display === '') return { kind: 'not-said' }
  const own = specimen === undefined ? [] : materialsFor(specimen, contained, specimens)
  const material = oneOf(own.length > 0 ? own : present(materialNamed(display)))
  const says = [...(specimen === undefined ? [] : wordsOf(specimen)), display].filter((part) => part !== '').join('; ')
  return examined(material, says === '' ? (reference.reference ?? '') : says)
}

function examined(material: Material | 'several' | null, says: string): Examined {
  if (material === null) return { kind: 'not-understood', says }
  return material === 'several' ? { kind: 'several', says } : { kind: 'named', material, says }
}

/** Several specimens are one material where each of them is it. */
function together(all: readonly Examined[]): Examined {
  const says = all.flatMap((one) => (one.kind === 'not-said' ? [] : one.says)).join('; ')
  if (all.some(({ kind }) => kind === 'not-understood')) return { kind: 'not-understood', says }
  const materials = new Set(all.map((one) => (one.kind === 'named' ? one.material : 'several')))
  const [only] = materials
  return examined(materials.size === 1 && only !== undefined ? only : 'several', says)
}

function found(key: string, contained: Holder['contained'], specimens: SpecimenIndex): Specimen | undefined {
  if (!key.startsWith('#')) return specimens.get(key.replace(/^urn:uuid:/, 'Specimen/'))
  const inside = contained?.find((resource) => resource.resourceType === 'Specimen' && (key === '#' || resource.id === key.slice(1)))
  const read = Specimen.safeParse(inside)
  return read.success ? read.data : undefined
}

type Materials = readonly (Material | 'several')[]

/** Many results are of one specimen. One that is contained is another object each time. */
const KNOWN = new WeakMap<SpecimenIndex, Map<Specimen, Materials>>()
function materialsFor(specimen: Specimen, contained: Holder['contained'], specimens: SpecimenIndex): Materials {
  if (contained !== undefined) return materialsOf(specimen, contained, specimens, new Set())
  const known = KNOWN.get(specimens) ?? new Map<Specimen, Materials>()
  KNOWN.set(specimens, known)
  const materials = known.get(specimen) ?? materialsOf(specimen, contained, specimens, new Set())
  known.set(specimen, materials)
  return materials
}

/** Of the type; of how and where it was taken; of the specimen it was made from ("DNA" of a block). The first that says anything. */
function materialsOf(specimen: Specimen, contained: Holder['contained'], specimens: SpecimenIndex, seen: Set<Specimen>): Materials {
  if (seen.has(specimen)) return []
  seen.add(specimen)
  const { type, collection, note, parent } = specimen
  const coded = (type?.coding ?? []).flatMap(({ code }) => present(SPECIMEN_MATERIALS.get(code ?? '') ?? null))
  const named = textsOf(type).flatMap(ofType)
  if (coded.length + named.length > 0) return [...coded, ...named]
  const around = [...textsOf(collection?.method), ...textsOf(collection?.bodySite), ...(note ?? []).map(({ text }) => text ?? '')]
  const taken = around.flatMap((text) => present(materialNamed(text)))
  if (taken.length > 0) return taken
  return (parent ?? []).flatMap((reference) => {
    const whole = found(referenceKey(reference) ?? '', contained, specimens)
    return whole === undefined ? present(materialNamed(reference.display ?? '')) : materialsOf(whole, contained, specimens, seen)
  })
}

/** A specimen that is called by its organ alone is a piece of it. */
const ofType = (text: string): Materials => (ORGAN.test(text) ? ['tissue'] : present(materialNamed(text)))
const ORGAN =
  /^\s*(?:(?:left|right|upper|lower|middle)\s+)*(?:lung|pleura|lymph node|brain|liver|adrenal(?: gland)?|bone|skin|mediastin(?:um|al node)|bronchus|lunge|poumon|pulm[oó]n|肺)(?:\s*\([^)]*\)|[,\s]+(?:left|right|upper|lower|middle|lobe|mass|nodule|lesion|metastasis))*\s*$/i

const present = (material: Material | 'several' | null): Materials => (material === null ? [] : [material])

const wordsOf = ({ type, collection, note }: Specimen): readonly string[] => [
  ...textsOf(type),
  ...(type?.coding ?? []).flatMap(({ code, display }) => (display === undefined && code !== undefined ? [code] : [])),
  ...textsOf(collection?.method),
  ...textsOf(collection?.bodySite),
  ...(note ?? []).flatMap(({ text }) => text ?? []),
]
