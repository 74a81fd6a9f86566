import type { Finding } from './finding.ts'
import { tagsOf } from './tag-sentence.ts'
import { tokenise } from './tokenise.ts'

/** Cells that are not of the tumour: a share of them is on no scale that this app reads. */
export const OTHER_CELLS =
  /\bimmune|\bIC\b|macrophag|lympho(?:cyt|id)|monocyt|histiocyt|leu[ck]ocyt|granulocyt|neutrophil|myeloid|dendritic|inflamm|strom[ae]|endotheli|fibroblast|\bT[ -]?cells?\b|\bTILs?\b|\bCD\d+\b(?<!CD274)|immunzell|entzünd|lymphozyt|inmun|immunit|免疫/i

/** Words of a PD-L1 result beyond those of any result: the stain, its reading and its scales. */
const WORDS = new Set(
  `pd l1 pdl1 cd274 tps cps tc ic tumor tumour proportion combined positive score viable percentage percent approximately about estimated
  immune infiltrating macrophages lymphocytes inflammatory membrane membranous partial complete linear any intensity expression
  expressing expressed expresses clone antibody assay pharmdx dako agilent ventana roche benchmark ultra autostainer link companion
  diagnostic high low moderate weak strong negative category level 22c3 sp263 sp142 e1l3n zr3 shows showed demonstrates yes
  tumorzellen vitaler vitale membranöse färbung der positiv negativ cellules tumorales células tumorales expresión de en
  ligand programmed death rabbit mouse monoclonal scoring algorithm`.split(/\s+/),
)

/**
 * Whether every word of a part about PD-L1 is one of a result. "TPS ≥ 50 % is considered high", a cut-off, an earlier result, "more than" or a word that is
 * not known may each change what the number means; and "no expression" beside a number above zero contradicts it.
 */
export function isPdL1Statement(part: string, findings: readonly Finding[]): boolean {
  const tags = tagsOf(tokenise(part))
  const words = part.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? []
  if (
    words.some((word) =>
      /^(?:cut|cutoffs?|thresholds?|limit|lod|should|if|when|prior|previous|previously|earlier|formerly|historical|historic)$/.test(word),
    )
  )
    return false
  const known = tags.every((tag) => {
    switch (tag.tag) {
      case 'unknown':
        return WORDS.has(tag.text.toLowerCase()) || /^(?:[≥≤]|(?:TC|IC)\d)$/.test(tag.text)
      case 'not':
      case 'question':
      case 'not-a-result':
      case 'not-this-patient':
      case 'others':
      case 'because':
        return false
      default:
        return true
    }
  })
  const denied = tags.some((tag) => tag.tag === 'status' && tag.status === 'negative' && tag.place === 'before')
  return known && !(denied && findings.some(({ status }) => status === 'positive'))
}
