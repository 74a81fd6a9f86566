import type { Kind, Tag } from '../tags.ts'
import { type Entry, entries } from './entries.ts'

const kind = (k: Kind): Tag => ({ tag: 'kind', kind: k })

/** Words for kinds of alterations, for their significance, and for how much of them there is. */
export const ALTERATION_WORDS: readonly Entry[] = [
  ...entries(
    `mutation|mutations|mut|mutn|variant|variants|point mutation|point mutations|missense|substitution|substitutions|snv|snvs|missense mutation|
    missense variant|genotype|mutational|hotspot mutation|hotspot mutations|sequence variant|sequence variants|single nucleotide variant|nonsynonymous`,
    kind('mutation'),
  ),
  ...entries(
    `alteration|alterations|aberration|aberrations|abnormality|abnormalities|genomic alteration|genomic alterations|genetic alteration|
    genetic alterations|molecular alteration|molecular alterations`,
    kind('alteration'),
  ),
  ...entries('deletion|deletions|del|dels|deleted', kind('deletion')),
  ...entries('insertion|insertions|ins|duplication|duplications|dup', kind('insertion')),
  ...entries(
    'deletion insertion|insertion deletion|del ins|delins|indel|indels|ins del|insertions deletions|insertions and deletions',
    kind('delins'),
  ),
  ...entries(
    `fusion|fusions|rearrangement|rearrangements|translocation|translocations|gene fusion|gene fusions|gene rearrangement|gene rearrangements|
    fusion transcript|fusion transcripts|fusion gene|inversion|rearr|structural rearrangement`,
    kind('fusion'),
  ),
  ...entries('amplification|amplifications|amp|gene amplification|focal amplification|high level amplification', kind('amplification')),
  ...entries(
    'skipping|skip|splice site|splice|splicing|splice variant|splice mutation|splice site mutation|splice donor|splice acceptor|splice donor site|splice acceptor site|splice site variant',
    kind('skipping'),
  ),
  ...entries('expression|overexpression|protein expression|antigen|ag|protein', kind('expression')),
  ...entries('sensitizing|sensitising|sensitive|tki sensitizing|tki sensitising', kind('sensitising')),
  ...entries('activating', kind('activating')),
  ...entries('resistance|kinase domain|secondary', kind('resistance')),

  ...entries(
    `variant of uncertain significance|variants of uncertain significance|variant of unknown significance|variants of unknown significance|
    variant of undetermined significance|variant of uncertain clinical significance|variant of unclear significance|vus|uncertain significance|
    unknown significance|unclear significance|undetermined significance|uncertain clinical significance|unknown clinical significance|tier iii|tier 3`,
    { tag: 'modifier', modifier: 'vus' },
  ),
  ...entries(
    `benign|likely benign|polymorphism|benign polymorphism|benign variant|snp|common polymorphism|single nucleotide polymorphism|tier iv|tier 4`,
    { tag: 'modifier', modifier: 'benign' },
  ),
  ...entries('cis|in cis|in cis configuration|cis configuration|on the same allele|same allele', { tag: 'phase', phase: 'cis' }),
  ...entries('trans|in trans|in trans configuration|trans configuration|on different alleles|different alleles', {
    tag: 'phase',
    phase: 'trans',
  }),
  ...entries('germline|constitutional|hereditary', { tag: 'modifier', modifier: 'germline' }),

  ...entries(
    `gcn|copy number|gene copy number|mean gene copy number|mean copy number|copies|average copy number|average gene copy number|mean met copy number|cn|
    plasma copy number|estimated copy number|copy number estimate`,
    { tag: 'measure', measure: 'copies' },
  ),
  ...entries('ratio|cep7 ratio|met cep7 ratio|met/cep7 ratio|cen7 ratio|met cen7 ratio', { tag: 'measure', measure: 'ratio' }),
]
