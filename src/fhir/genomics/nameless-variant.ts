import type { CodeableConcept } from '../resources/coding.ts'
import { textsOf } from '../resources/coding.ts'
import { OTHER_GENES } from './lexicon/names.ts'
import { isTumourPanel } from './panel-title.ts'

/** Describes a change of DNA or protein, by HGVS, by place on the genome, or by its number in a database. */
const describesVariant = (text: string): boolean => VARIANT.test(text)

const VARIANT =
  /\bENS[TPG]\d{6,}|\bLRG_\d|\bN[CMPG]_\d{5,}|\b(?:chr|hg)(?:\d{1,2}|[XY])\b[\s:]|\bCOS[MVF]\d{3,}|\brs\d{4,}\b|\b[cg]\.\(?[\d*-]+|\bp\.[([]?(?:[A-Z][a-z]{2}|[A-Z])\d|\b(?:[A-Z][a-z]{2})\d{1,4}(?:_|del|ins|dup|fs|[A-Z][a-z]{2}\b)/

/** A gene that this app does not read is named, alone or before the change: "TP53", "NM_000059.4(BRCA2):c.…", "F5 c.1601G>A". */
export const namesAnotherGene = (text: string): boolean =>
  (text.match(/[A-Z][A-Z0-9-]+/g) ?? []).some((word) => OTHER_GENES.has(word)) || BEFORE_CHANGE.test(text)

const BEFORE_CHANGE = /(?<![\w.])(?!ENS[TPG]\d|LRG_|N[CMPG]_|COS[MV]|GRCH|HG\d|DNA|RNA|HGVS|SNV)[A-Z][A-Z0-9-]{1,9}\)?[\s:]*\(?[cp]\./i

/**
 * A variant in words that do not say of which gene, under a title that is understood and does not say so either. What it is of is not
 * guessed from the residues.
 */
export function isNamelessVariant(code: CodeableConcept, text: string): boolean {
  return text.length <= 2000 && describesVariant(text) && !namesAnotherGene(text) && textsOf(code).every(isTumourPanel)
}
