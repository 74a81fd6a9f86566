import { LOINC } from '../../knowledge/codes/code-set.ts'
import { VARIANT_PARTS, type VariantPart } from '../../knowledge/codes/genomics.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'

/** The part a code stands for by LOINC, or null. */
export function partOf(code: CodeableConcept): VariantPart | null {
  for (const coding of code.coding ?? []) {
    const known = coding.code === undefined || coding.system !== LOINC ? undefined : VARIANT_PARTS[coding.code]
    if (known !== undefined) return known.part
  }
  return null
}

/** How laboratories without LOINC label the parts of a variant. Whole labels only: "gene fusion status" asks, it does not name a gene. */
const LABELS: readonly (readonly [VariantPart, RegExp])[] = [
  ['gene', /^(?:hgnc )?genes?(?: (?:studied|symbol|name|id))?$/],
  [
    'hgvs',
    /^(?:(?:amino acid|protein|aa|nucleotide|coding|cdna|dna) (?:change|alteration|hgvs)|hgvs(?: ?[pc]\.?| protein| coding| cdna)?|[pc]\.? ?hgvs|(?:protein|coding) hgvs)$/,
  ],
  ['name', /^(?:(?:genomic |genetic |detected )?(?:variant|alteration|mutation)(?: name| description)?)$/],
  ['type', /^(?:(?:variant|alteration|mutation) type|type of (?:variant|alteration|mutation)|dna change type)$/],
  ['pair', /^(?:gene )?fusion(?: pair| partners?| genes?)?$/],
  ['copies', /^(?:gene )?copy number$/],
  ['significance', /^(?:clinical significance|significance|variant classification|classification|pathogenicity)$/],
]

/** The part a component stands for: by LOINC, by its label, or because its value is a gene by its HGNC or NCBI number. */
export function componentPartOf({
  code,
  valueCodeableConcept,
}: {
  code: CodeableConcept
  valueCodeableConcept?: CodeableConcept | undefined
}): VariantPart | null {
  const coded = partOf(code)
  if (coded !== null) return coded
  if (valueCodeableConcept?.coding?.some(({ system = '' }) => /genenames|ncbi\.nlm\.nih\.gov\/gene/.test(system))) return 'gene'
  const labels = textsOf(code).map((text) =>
    text
      .toLowerCase()
      .replaceAll(/[[\]():_]/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  )
  return LABELS.find(([, pattern]) => labels.some((label) => pattern.test(label)))?.[0] ?? null
}
