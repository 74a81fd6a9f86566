import { LOINC } from '../../knowledge/codes/code-set.ts'
import { GENES, type GeneSymbol } from '../../knowledge/codes/genes.ts'
import { CHANGE_TYPES, GENE_AMPLIFICATION, GERMLINE, UNCERTAIN_SIGNIFICANCE, type VariantPart } from '../../knowledge/codes/genomics.ts'
import { textsOf } from '../resources/coding.ts'
import type { Observation, ObservationComponent } from '../resources/observation.ts'
import { isCount } from '../to-facts/agreed-unit.ts'
import { type InRegion, inRegion } from './region-change.ts'
import { isWorthReading } from './result-text.ts'
import { contextFromTitle } from './test-title.ts'
import { componentPartOf } from './variant-part-codes.ts'

/** The parts of a variant Observation in one place, wherever it keeps them. */
export type VariantParts = {
  readonly genes: readonly (GeneSymbol | 'other')[]
  readonly symbols: readonly string[]
  readonly hgvs: readonly string[]
  /** Names and descriptions in words: "EGFR L858R", "ROS1 Fusion". */
  readonly names: readonly string[]
  readonly types: ReadonlySet<'fusion' | 'gain' | 'loss' | 'amplification'>
  readonly germline: boolean
  readonly uncertain: boolean
  readonly copyNumber: number | null
  /** Copies are given, as a number or a range. */
  readonly counted: boolean
  /** The region and what happened in it, "exon 19 deletion"; `incomplete` where either is given in words that we do not know. */
  readonly inRegion: InRegion
  /** Says where it lies or what it is in a way that we do not follow: coordinates on the genome, alleles. */
  readonly located: boolean
}

type Part = Pick<ObservationComponent, 'code' | 'valueCodeableConcept' | 'valueString' | 'valueQuantity' | 'valueInteger' | 'valueRange'>

/** `linked`: Observations this one refers to that carry a single part each. */
export function variantPartsOf(observation: Observation, linked: readonly Observation[]): VariantParts {
  const parts: readonly Part[] = [...(observation.component ?? []), ...linked, ...extensionParts(observation)]
  const of = (wanted: VariantPart): readonly Part[] => parts.filter((part) => componentPartOf(part) === wanted)
  const texts = (wanted: VariantPart): readonly string[] => of(wanted).flatMap(textsOfPart)
  const genes = of('gene').map((part) => geneOf(part))
  const codings = parts.flatMap(({ valueCodeableConcept }) => valueCodeableConcept?.coding ?? [])
  const types = codings.flatMap(({ code, system }) => changeType(system, code))
  const fromInterpretation = (observation.interpretation ?? [])
    .flatMap(({ coding }) => coding ?? [])
    .some(({ code }) => code === GENE_AMPLIFICATION)
  return {
    genes: genes.map(({ gene }) => gene),
    symbols: genes.map(({ symbol }) => symbol),
    hgvs: texts('hgvs'),
    names: [...texts('name'), ...texts('pair'), ...texts('iscn'), ...texts('type').filter((text) => !/^(?:SO:|LA\d)/.test(text))],
    types: new Set([
      ...types,
      ...(texts('iscn').some((text) => /\b(?:inv|t|ins|der)\(/.test(text)) ? (['fusion'] as const) : []),
      ...(fromInterpretation ? (['amplification'] as const) : []),
    ]),
    germline: codings.some(({ code, system }) => code === GERMLINE && system === LOINC),
    uncertain:
      codings.some(({ code, system }) => code === UNCERTAIN_SIGNIFICANCE && system === LOINC) ||
      texts('significance').some((text) => /uncertain|unknown/i.test(text)),
    copyNumber: copyNumberOf(of('copies')),
    inRegion: inRegion(of('region').map(textsOfPart), of('type').map(textsOfPart)),
    located: of('coordinates').length > 0,
    counted: of('copies').some(
      ({ valueQuantity, valueInteger, valueRange }) => (valueQuantity ?? valueInteger ?? valueRange) !== undefined,
    ),
  }
}

const changeType = (system: string | undefined, code: string | undefined): readonly ('fusion' | 'gain' | 'loss' | 'amplification')[] => {
  if (code === GENE_AMPLIFICATION) return ['amplification']
  const known = code === undefined || system === undefined || !system.includes('sequenceontology.org') ? undefined : CHANGE_TYPES[code]
  return known === undefined ? [] : [known.type]
}

/** The codes themselves too: HGVS is often only in `code`. */
const textsOfPart = ({ valueCodeableConcept: concept, valueString }: Part): readonly string[] => {
  const texts = [valueString, concept?.text, ...(concept?.coding ?? []).flatMap(({ display, code }) => [display, code])]
  return [...new Set(texts.filter((text): text is string => text !== undefined && text.trim() !== ''))]
}

function copyNumberOf(parts: readonly Part[]): number | null {
  const numbers = parts.flatMap(({ valueQuantity, valueInteger }) =>
    valueQuantity === undefined || (valueQuantity.comparator === undefined && isCount(valueQuantity))
      ? [valueQuantity?.value ?? valueInteger]
      : [],
  )
  const [first] = numbers
  return numbers.length === 1 && first !== undefined ? first : null
}

/** By HGNC or NCBI code, else by symbol or name. */
function geneOf({ valueCodeableConcept: concept, valueString }: Part): { gene: GeneSymbol | 'other'; symbol: string } {
  const texts = [valueString, ...textsOf(concept)].filter((text) => text !== undefined).map((text) => text.trim())
  const symbol = texts[0] ?? concept?.coding?.[0]?.code ?? ''
  for (const { system = '', code = '' } of concept?.coding ?? []) {
    const known = geneByCode(system, code)
    if (known !== undefined) return { gene: known.gene, symbol: known.symbol }
  }
  const named = texts.map(geneNamed).find((gene) => gene !== undefined) ?? geneInWords(texts)
  return named === undefined ? { gene: 'other', symbol } : { gene: named.gene, symbol: named.symbol }
}

const geneByCode = (system: string, code: string) => {
  const bare = code.replace(/^HGNC:/, '')
  if (/genenames/.test(system)) return GENES.find(({ hgnc, symbol }) => hgnc === `HGNC:${bare}` || symbol === code)
  if (/ncbi/.test(system)) return GENES.find(({ ncbi }) => ncbi === code)
  return /ensembl/.test(system) ? GENES.find(({ ensembl }) => ensembl === code) : undefined
}

const geneNamed = (text: string) =>
  GENES.find(
    ({ symbol, synonyms }) => symbol === text.toUpperCase() || synonyms.some((synonym) => synonym.toLowerCase() === text.toLowerCase()),
  )

/** "EGFR gene", "EGFR (HER1)": the one gene that the words name. */
function geneInWords(texts: readonly string[]) {
  const named = new Set(texts.filter(isWorthReading).flatMap((text) => contextFromTitle(text).subjects.map(({ gene }) => gene)))
  const [only] = named
  return named.size === 1 ? GENES.find(({ gene }) => gene === only) : undefined
}

const OLD_EXTENSIONS: Readonly<Record<string, string>> = {
  'observation-geneticsGene': '48018-6',
  'observation-geneticsAminoAcidChangeName': '48005-3',
  'observation-geneticsAminoAcidChange': '48005-3',
  'observation-geneticsDNASequenceVariantName': '48004-6',
  'observation-geneticsVariant': '81252-9',
  'observation-geneticsCopyNumberEvent': '48019-4',
}

/** The layout before the Genomics Reporting guide: R4's own extensions on the Observation. */
function extensionParts({ extension }: Observation): readonly Part[] {
  return (extension ?? []).flatMap(({ url, valueCodeableConcept, valueString }) => {
    const code = OLD_EXTENSIONS[url.replace(/^.*\//, '')]
    if (code === undefined) return []
    return [
      {
        code: { coding: [{ system: LOINC, code }] },
        ...(valueCodeableConcept === undefined ? {} : { valueCodeableConcept }),
        ...(valueString === undefined ? {} : { valueString }),
      },
    ]
  })
}
