import type { Tag } from './tags.ts'

/** "ALK P", "ALK-P", "ALP/ALK"; not "ALK p.G1202R". */
const SHORT = /\b(?:ALK|Alk|alk)\.?[ -]?[Pp]\b(?![.([]|\s*\(?(?:[A-Z][a-z]{2}|[A-Z])\d)|\bALP ?[/(] ?ALK\b|\bALK ?[/(] ?ALP\b/g
const PHOSPHATASE =
  /\balk(?:aline|\.)?[\s-]*(?:phos\w*\.?|p(?=[\s:=]+\d))(?:[\s:=]*\d+(?:[.,]\d+)?(?:\s*I?U\/L)?)?|\bALP\b(?:[\s:=]*\d+)?/gi
/** Alkaline phosphatase by its usual names, which begin like ALK. */
export const withoutPhosphatase = (text: string): string => text.replaceAll(SHORT, ' ').replaceAll(PHOSPHATASE, ' ')

/**
 * Takes out words that only look like a gene: kidney function (EGFR, eGFR), a number of U/L (ALK), reticulocytes (RET),
 * review of systems (ROS), metastases and "met" (MET), and the gene in the name of a class of medicines ("EGFR inhibitor").
 */
export function withoutHomonyms(tags: readonly Tag[]): readonly Tag[] {
  const withoutDrugs = tags.map(
    (tag, at): Tag => (tag.tag === 'gene' && (isDrugClass(tags, at + 1) || isAnti(tags, at)) ? { tag: 'neutral' } : tag),
  )
  const kidney = tags.some((tag) => tag.tag === 'kidney' && tag.enzyme !== true)
  const enzyme = tags.some((tag) => tag.tag === 'kidney' && tag.enzyme === true)
  return withoutDrugs.map((tag, at): Tag => {
    if (tag.tag === 'drug-class') return { tag: 'neutral' }
    if (tag.tag !== 'gene' || tag.gene === 'other') return tag
    const laboratoryNumber = followedByNumber(withoutDrugs, at) && !isGenetic(withoutDrugs)
    if (laboratoryNumber && ['EGFR', 'ALK', 'RET', 'MET'].includes(tag.gene)) return { tag: 'neutral' }
    if (isLevel(withoutDrugs, at) && (tag.gene === 'EGFR' || tag.gene === 'ALK')) return { tag: 'neutral' }
    if (tag.gene === 'ALK' && enzyme) return isGenetic(withoutDrugs) ? { tag: 'unknown', text: 'ALK' } : { tag: 'neutral' }
    if (tag.gene === 'EGFR' && kidney) return isGenetic(withoutDrugs) ? { tag: 'unknown', text: 'EGFR' } : { tag: 'neutral' }
    return tag.sure || shows(withoutDrugs, tag.gene, at) ? tag : { tag: 'neutral' }
  })
}

const isDrugClass = (tags: readonly Tag[], at: number): boolean => {
  const next = tags[at]
  if (next?.tag === 'separator' && (next.separator === '-' || next.separator === '/')) return isDrugClass(tags, at + 1)
  if (next?.tag === 'neutral' && tags[at + 1]?.tag === 'drug-class') return true
  return next?.tag === 'drug-class'
}
/** "anti-EGFR": the hyphen between them counts for nothing. */
function isAnti(tags: readonly Tag[], at: number): boolean {
  const before = tags[at - 1]?.tag === 'neutral' || tags[at - 1]?.tag === 'separator' ? tags[at - 2] : tags[at - 1]
  return before?.tag === 'drug-class' && before.before === true
}

function followedByNumber(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1]
  if (next?.tag === 'separator' && (next.separator === ':' || next.separator === '-')) return isPlainNumber(tags[at + 2])
  return isPlainNumber(next)
}

/** "ALK elevated", "EGFR: low", in a sentence that says nothing of genes or of a test. */
function isLevel(tags: readonly Tag[], at: number): boolean {
  const next = tags[at + 1]?.tag === 'separator' ? tags[at + 2] : tags[at + 1]
  if (next?.tag !== 'unknown' || !LEVEL.test(next.text)) return false
  return !isGenetic(tags) && !tags.some(({ tag }) => tag === 'status' || tag === 'score' || tag === 'method' || tag === 'measure')
}
const LEVEL = /^(?:elevated|raised|high|low|increased|decreased|reduced|normal|stable|improved|worse(?:ned|ning)?|wnl)$/i

/** A share in per cent is not kidney function or enzyme activity. */
const isPlainNumber = (tag: Tag | undefined): boolean => tag?.tag === 'number' && !tag.text.includes('%')

export const isGenetic = (tags: readonly Tag[]): boolean =>
  tags.some(({ tag }) => ['variant', 'class', 'pair', 'exon', 'kind'].includes(tag))

/** What a sentence must contain for an ambiguous word to be the gene. */
function shows(tags: readonly Tag[], gene: string, at: number): boolean {
  const strong = isGenetic(tags.filter((_, index) => index !== at))
  if (gene === 'EGFR' || gene === 'ROS1') return strong
  return strong || tags.some(({ tag }) => tag === 'status' || tag === 'score' || tag === 'method' || tag === 'measure')
}
