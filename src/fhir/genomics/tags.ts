import type { GeneSymbol } from '../../knowledge/codes/genes.ts'
import type { AllelicPhase, Compartment, FindingClass, FindingStatus } from './finding.ts'

/** What kind of alteration a word speaks of. `method-fish`, `method-ihc`: how it was looked for, which decides what a bare "positive" means. */
export type Kind =
  | 'mutation'
  | 'alteration'
  | 'deletion'
  | 'insertion'
  | 'delins'
  | 'fusion'
  | 'amplification'
  | 'skipping'
  | 'expression'
  | 'sensitising'
  /** Every mutation that drives a tumour, insertions in exon 20 among them. */
  | 'activating'
  | 'resistance'

/** How a status word is placed: `before` what it speaks of ("no evidence of"), or on `either` side ("detected"). `weak`: only where nothing else is said. */
export type StatusTag = {
  readonly tag: 'status'
  readonly status: FindingStatus
  readonly place: 'before' | 'either' | 'weak'
  readonly reason?: string
  readonly kind?: Kind
  /** Of a negation: it applies to each item of a list however the list is punctuated ("negative for A, B"). */
  readonly wholeList?: true
  /** "Revealed", "found": what was revealed may stand behind it, and may be nothing. */
  readonly verb?: true
  /** A plus or minus: it stands behind what it is said of. */
  readonly sign?: true
}

export type Tag =
  | { readonly tag: 'gene'; readonly gene: GeneSymbol | 'other'; readonly sure: boolean }
  | { readonly tag: 'variant'; readonly text: string; readonly gene?: GeneSymbol | 'other' }
  | { readonly tag: 'class'; readonly class: FindingClass; readonly gene?: GeneSymbol; readonly exon?: number; readonly kind?: Kind }
  | { readonly tag: 'pair'; readonly gene: GeneSymbol | 'other'; readonly name: string }
  | { readonly tag: 'exon'; readonly exon: number }
  | { readonly tag: 'kind'; readonly kind: Kind }
  | StatusTag
  | { readonly tag: 'not' }
  | { readonly tag: 'modifier'; readonly modifier: 'vus' | 'benign' | 'germline' }
  | { readonly tag: 'separator'; readonly separator: Separator }
  | { readonly tag: 'measure'; readonly measure: 'copies' | 'ratio' }
  | { readonly tag: 'number'; readonly text: string }
  | { readonly tag: 'score'; readonly score: number }
  | { readonly tag: 'specimen'; readonly specimen: Compartment; readonly named?: true }
  | { readonly tag: 'method'; readonly method: 'fish' | 'ihc' | 'sequencing'; readonly name?: string }
  /** `label`: "Test", before the name of one. */
  /** `done`: "tested", "analysed": says that something was looked for, which is no result. */
  | { readonly tag: 'test'; readonly done?: true; readonly label?: true }
  /** `preposition`: "by", before how something was looked for. */
  /** `copula`: "was", between what was looked for and its result. */
  /** `narrow`: "common", "rare": a negative that holds it is not about all of the gene. */
  /** `past`: "prior": of an earlier result, or of an earlier treatment. */
  /** `pointer`: "see note": the result stands elsewhere. */
  /** `share`: "VAF", "tumour content": the percentage is not of the cells with the change. */
  | {
      readonly tag: 'neutral'
      readonly copula?: true
      readonly narrow?: true
      readonly preposition?: true
      readonly past?: true
      readonly share?: true
      readonly pointer?: true
    }
  /** The sentence does not report a result: a condition, a general statement, what a method looks for. Not `firm`: it may after all. */
  /** `purpose`: "testing for", which a result may follow. */
  | { readonly tag: 'not-a-result'; readonly firm: boolean; readonly purpose?: true }
  | { readonly tag: 'not-this-patient' }
  /** A filtration rate; `enzyme`: the unit of an enzyme's activity. */
  | { readonly tag: 'kidney'; readonly enzyme?: true }
  /** `before`: "anti" in front of a gene. */
  | { readonly tag: 'drug-class'; readonly before?: true }
  /** "Due to": what follows explains why there is no result. */
  | { readonly tag: 'because' }
  /** "No other mutations": says nothing of what was named. */
  | { readonly tag: 'others' }
  /** Two mutations on the same copy of the gene, or on different ones. */
  | { readonly tag: 'phase'; readonly phase: AllelicPhase }
  /** Stands for a part about PD-L1, which has its own grammar. */
  | { readonly tag: 'pd-l1'; readonly part: number }
  | { readonly tag: 'question' }
  /** `mayDeny`: begins a phrase like "ruled out" whose rest does not follow. */
  | { readonly tag: 'unknown'; readonly text: string; readonly mayDeny?: true }

export type Separator = ',' | 'and' | 'or' | '/' | ':' | '-' | '(' | ')' | '+' | 'but'
