import type { Finding, FindingClass, FindingStatus } from './finding.ts'
import type { Subject } from './subject.ts'

/** How a sentence says that something was looked for. */
export type Methods = { readonly fish: boolean; readonly ihc: boolean; readonly ihcName: string | null }

export type Resolved = Pick<Finding, 'class'> & { readonly alteration?: string }

/** What a subject is, with the status it was given. Null: the words do not add up to something with one meaning. */
export function resolve(subject: Subject, status: FindingStatus, methods: Methods): Resolved | null {
  const { variant, fixed, pair } = subject
  if (variant !== undefined) return { class: classNamedBeside(subject) ?? variant.class, alteration: variant.name }
  if (fixed !== undefined) return { class: fixed }
  if (pair !== undefined) return { class: 'FUSION', alteration: pair }
  const specific = specificClass(subject)
  if (specific === 'unclear') return null
  if (specific !== null) return excludesAll(subject, specific, status) ? { class: specific, alteration: ACTIVATING } : { class: specific }
  if (subject.exon !== undefined) return exonOnly(subject, status)
  return byGene(subject, status, methods)
}

/** "MET exon 14 skipping (c.3028G>A)": where the name of a change says no class of its own, the words beside it do. */
function classNamedBeside(subject: Subject): FindingClass | null {
  const { variant, kinds } = subject
  if (variant?.class !== 'UNCLASSIFIED' || kinds.includes('sensitising') || kinds.includes('activating')) return null
  const named = specificClass(subject)
  return named === 'unclear' ? null : named
}

function specificClass({ gene, exon, kinds }: Subject): FindingClass | 'unclear' | null {
  const has = (kind: Subject['kinds'][number]): boolean => kinds.includes(kind)
  if (has('amplification')) return exon === undefined ? 'AMPLIFICATION' : 'unclear'
  if (has('fusion')) return exon === undefined ? 'FUSION' : 'unclear'
  if (has('expression')) return gene === 'ALK' || gene === 'ROS1' || gene === 'NTRK' ? null : 'PROTEIN_EXPRESSION'
  if (gene === 'MET' && exon === 14 && (has('skipping') || has('deletion'))) return 'EX14'
  if (has('skipping')) return gene === 'MET' && exon === undefined ? 'EX14' : 'unclear'
  if (gene === 'EGFR')
    return egfrClass(exon, has('delins') || (has('deletion') && has('insertion')), has('deletion'), has('insertion')) ?? sensitising(kinds)
  if (gene === 'ERBB2' && exon === 20 && has('insertion')) return 'EX20INS'
  if (gene === 'ALK' && has('resistance')) return 'RESISTANCE'
  return has('deletion') || has('insertion') || has('delins') ? 'unclear' : null
}

const sensitising = (kinds: Subject['kinds']): FindingClass | 'unclear' | null => {
  if (kinds.includes('resistance')) return 'unclear'
  return kinds.includes('sensitising') || kinds.includes('activating') ? 'SENSITISING_UNSPECIFIED' : null
}

/** What a negative names that leaves no driver of EGFR open: "no activating mutation", in no particular exon. */
export const ACTIVATING = 'activating'
const excludesAll = ({ exon, kinds }: Subject, cls: FindingClass, status: FindingStatus): boolean =>
  cls === 'SENSITISING_UNSPECIFIED' && status === 'negative' && exon === undefined && !kinds.includes('sensitising')

function egfrClass(exon: number | undefined, delins: boolean, deletion: boolean, insertion: boolean): FindingClass | 'unclear' | null {
  if (!delins && !deletion && !insertion) return null
  // A report that says only "exon 19 deletion-insertion" means the net deletions of that exon.
  if (exon === 19) return delins || deletion ? 'EX19DEL' : 'EX19INS'
  if (exon === 20 && insertion && !deletion) return 'EX20INS'
  return exon === 18 ? 'OTHER_INDEL' : 'unclear'
}

/** "Exon 19 negative" excludes its deletions, "MET exon 14 negative" its skipping; positive, they do not say that it is one. */
function exonOnly({ gene, exon }: Subject, status: FindingStatus): Resolved | null {
  if (gene === 'EGFR' && exon === 19 && status !== 'positive') return { class: 'EX19DEL' }
  if (gene === 'MET' && exon === 14 && status !== 'positive') return { class: 'EX14' }
  return { class: 'ANY', alteration: status === 'positive' ? `exon ${exon}, not specified` : `exon ${exon}` }
}

function byGene({ gene, kinds }: Subject, status: FindingStatus, methods: Methods): Resolved | null {
  const mutation = kinds.includes('mutation')
  const rest: Resolved = status === 'positive' ? { class: 'ANY', alteration: 'not specified' } : { class: 'ANY' }
  switch (gene) {
    case 'ALK':
    case 'ROS1':
    case 'RET':
    case 'NTRK':
      // "ALK mutation" is said of the fusion and of resistance mutations alike.
      return mutation ? null : { class: 'FUSION' }
    case 'EGFR':
    case 'MET':
    case 'ERBB2':
      if (methods.ihc && !mutation) return { class: 'PROTEIN_EXPRESSION' }
      return methods.fish && !mutation ? { class: 'AMPLIFICATION' } : rest
    case 'BRAF':
      return methods.ihc ? (methods.ihcName === 'VE1' ? { class: 'V600E' } : { class: 'PROTEIN_EXPRESSION' }) : rest
    case 'KRAS':
      return rest
    case 'other':
    case null:
      return null
  }
}
