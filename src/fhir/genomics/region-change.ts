import { DNA_CHANGES } from '../../knowledge/codes/genomics.ts'

/** What happened in a region of the gene, in the words of a report; `incomplete` where these are not known, null where nothing is given. */
export type InRegion = { readonly words: string } | 'incomplete' | null

/**
 * Region (LOINC 47999-8) and DNA change type (48019-4) say together what neither says alone: exon 19 and a deletion are an exon 19
 * deletion. A deletion, insertion or duplication without a region that we know is incomplete: it may be any.
 */
export function inRegion(regions: readonly (readonly string[])[], types: readonly (readonly string[])[]): InRegion {
  const exons = regions.map(exonNamed)
  const changes = new Set(types.flatMap((texts) => texts.map(changeNamed).filter((word) => word !== null)))
  const [change] = changes
  const [exon] = exons
  const shortens = [...changes].some((word) => word !== 'substitution')
  if (regions.length === 0) return shortens ? 'incomplete' : null
  if (exon === undefined || exon === null || exons.some((other) => other !== exon) || changes.size > 1) return 'incomplete'
  if (types.flat().some((text) => BREAKS.test(text))) return 'incomplete'
  return change === undefined && types.length > 0 ? 'incomplete' : { words: `exon ${exon} ${change ?? 'mutation'}` }
}

/** "Exon 19", "EGFR exon 19", "ex19", "E19", or the bare number under the name of the region. */
function exonNamed(texts: readonly string[]): number | null {
  const numbers = new Set(texts.map((text) => /^(?:(?:.*[\s_(,;:])?(?:exon|ex|e)[ .-]?)?(\d{1,2})$/i.exec(text.trim())?.[1] ?? 'other'))
  const [only] = numbers
  return numbers.size === 1 && only !== undefined && only !== 'other' ? Number(only) : null
}

function changeNamed(text: string): string | null {
  const coded = DNA_CHANGES[text]?.word
  if (coded !== undefined) return coded
  return WORDS.find(([, pattern]) => pattern.test(text.trim()))?.[0] ?? null
}
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['delins', /^(?:complex )?(?:indel|delins|insertion[ /-]deletion|deletion[ /-]insertion)$/i],
  ['deletion', /^(?:in-?frame )?del(?:etion)?$/i],
  ['insertion', /^(?:in-?frame )?ins(?:ertion)?$/i],
  ['duplication', /^(?:in-?frame )?dup(?:lication)?$/i],
  [
    'substitution',
    /^(?:substitution|SNVs?|SNP|single nucleotide (?:variant|variation|polymorphism)|missense(?: variant| mutation)?|point mutation)$/i,
  ],
]

/** Ends the protein: never one of the in-frame changes that drugs are given for. */
const BREAKS = /frame-?shift|nonsense|stop|splice|trunc/i
