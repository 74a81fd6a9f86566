import type { Finding } from './finding.ts'
import { tagsOf } from './tag-sentence.ts'
import { tokenise } from './tokenise.ts'

/** Cells that are not of the tumour: a share of them is on no scale that this app reads. */
export const OTHER_CELLS =
  /\bimmune|\bIC\b|macrophag|lympho(?:cyt|id)|monocyt|histiocyt|leu[ck]ocyt|granulocyt|neutrophil|myeloid|dendritic|inflamm|strom[ae]|endotheli|fibroblast|\bT[ -]?cells?\b|\bTILs?\b|\bCD\d+\b(?<!CD274)|immunzell|entzünd|lymphozyt|inmun|immunit|免疫/i

/**
 * "TC3", "TC2/IC1", "TC 3, IC 0", "TC 50 %; IC 10 %" and nothing else: scores of PD-L1 in tumour and immune cells, of a test that is not
 * named. TC alone beside a share or a bare number may be total cholesterol, or anything.
 */
export const isCellScore = (text: string): boolean => text.length < 60 && CELL_SCORE.test(text)
const ONE = String.raw`(?:TC|IC) ?[0-3](?!\d|[.,]\d)|(?:TC|IC) ?[<>≥≤=]* ?\d{1,3} ?%`
const CELL_SCORE = new RegExp(
  String.raw`^\W*(?:(?:TC|IC)[0-3]|IC ?[<>≥≤=]* ?\d{1,3} ?%|IC ?[0-3]|(?:${ONE})[\s,;:/&+-]{0,3}(?:or|and)?[\s,;:/&+-]{0,3}(?:${ONE}))\W*$`,
)

/** Words of the name of a stain of tumour cells, beyond those of its results. */
const TITLE_WORDS = new Set(
  `by in of the a an and for with on to from stain stains staining stained immunostain immunostaining immunohistochemistry immunohistochemical
  ihc tissue cell cells cancer carcinoma adenocarcinoma lung nsclc non small specimen biopsy resection block ffpe sample result results test tests
  testing status analysis evaluation exam study panel biomarker biomarkers marker markers protein pathology interpretation presence report
  narrative finding qualitative quantitative fraction pct kit antigen ag cdx fda approved ordinal qn ql clones dx molecular surgical gene
  immunhistochemie immunhistochemisch expressionsstatus tumorzell gewebe im am bestimmung nachweis immunohistochimie immunomarquage tissu statut
  inmunohistoquimica inmunohistoquímica tejido del la el tumoral prueba immunoistochimica espressione cellule tessuto`.split(/\s+/),
)
const TITLE_IN_CHINESE = /表达|检测|检查|结果|免疫组化|免疫组织化学|肿瘤细胞|肿瘤|阳性率|阳性|比例|评分|蛋白|抗体|组织|肺癌|水平/g

/**
 * Whether a test's name says no more than a stain of tumour tissue. PD-L1 is also measured in serum, on monocytes, on cells in the blood, as
 * messenger RNA: under a name with a word that is not known a percentage is of nobody knows what.
 */
export function isOfTumourCells(title: string): boolean {
  const plain = title.replaceAll(/\bimmune ?stain\w*/gi, ' ')
  if (OTHER_CELLS.test(plain)) return false
  const words =
    plain
      .toLowerCase()
      .replaceAll(TITLE_IN_CHINESE, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.every((word) => /^\d+$/.test(word) || WORDS.has(word) || TITLE_WORDS.has(word))
}

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
      case 'neutral':
        return tag.share !== true
      default:
        return true
    }
  })
  const denied = tags.some((tag) => tag.tag === 'status' && tag.status === 'negative' && tag.place === 'before')
  return known && !(denied && findings.some(({ status }) => status === 'positive'))
}
