import type { Material } from '../knowledge/codes/specimens.ts'
import { inEnglish } from './to-facts/in-english.ts'

/**
 * What words say was examined. `several`: they name materials that are not one, "in Blood or Tissue"; null: they name none that we know.
 * Cell-free DNA, and the tests that are sold for it, come from blood plasma unless the words name another fluid: "pleural effusion supernatant cfDNA" is an effusion.
 */
export function materialNamed(text: string): Material | 'several' | null {
  const words = ` ${inEnglish(text).replaceAll(NOT_A_MATERIAL, ' ')} `
  const found = new Set(WORDS.filter(([, pattern]) => pattern.test(words)).map(([material]) => material))
  if (CELL_BLOCK.test(words)) for (const fluid of ['effusion', 'fluid', 'airway'] as const) found.delete(fluid)
  if (CELL_FREE.test(words) && ![...found].some((material) => FLUIDS.has(material))) found.add('plasma')
  return oneOf(found)
}

/** The one material that several statements leave, the more exact beside the wider: "blood, plasma" is plasma. */
export function oneOf(materials: Iterable<Material | 'several'>): Material | 'several' | null {
  const found = new Set(materials)
  for (const [exact, wider] of WIDER) if (found.has(exact)) found.delete(wider)
  const [first] = found
  return found.size > 1 ? 'several' : (first ?? null)
}

/** Left: what is more exact. Right: what it is also called. */
const WIDER: readonly (readonly [Material, Material])[] = [
  ['plasma', 'blood'],
  ['serum', 'blood'],
  ['bone-marrow', 'tissue'],
  ['csf', 'fluid'],
  ['effusion', 'fluid'],
  ['urine', 'fluid'],
  ['airway', 'fluid'],
  ['other', 'fluid'],
]

const FLUIDS: ReadonlySet<Material> = new Set(['csf', 'effusion', 'fluid', 'urine', 'airway', 'other'])

/** Cut from the cells of a fluid and read like tissue; of CSF it stays in doubt. */
const CELL_BLOCK = /\bcell block/i

/** Names of cells, tests and tubes that hold the word of a material and do not say that it was examined. */
const NOT_A_MATERIAL =
  /\bplasma cells?\b|\b(?:white|red) blood cell (?:count|differential)|\bblood (?:pressure|group|type|gas|glucose|sugar)\b|\bliquid[- ]based\b/gi

const CELL_FREE =
  /\bc[ft]-?[DRT]NA\b|cell[- ]?free|circulating (?:tumou?r|free|cell)|\bliquid\b|guardant ?(?:360(?! ?tissue)|omni|reveal|infinity)|tempus ?x[fm]\b|caris assure|in-?vision ?first|\bctdx\b|signatera|msk-?access|genestrat|oncobeam|liquid ?hallmark|predicine ?care|plasma ?select|\bnorthstar select/i

const WORDS: readonly (readonly [Material, RegExp])[] = [
  ['csf', /\bCSF\b|\bLCR\b|cerebro-?spinal|\bspinal fluid|\bliquor\b|lumbar puncture|脑脊液|腦脊液|髄液/i],
  [
    'effusion',
    /\beffusions?\b|\bpleural? (?:fluid|tap|aspirate)|thoracentesis|thoracocentesis|\bascit|\bparacentesis|\bperi(?:toneal|cardial) fluid|\b(?:pleura|perikard)?erguss|胸水|胸腔积液|胸腔積液|腹水|\bderrame\b|\bépanchement\b|\bepanchement\b/i,
  ],
  ['urine', /\burin\w*|\bharn\b|\borina\b|尿/i],
  [
    'airway',
    /\bsputum\b|\b(?:bronch\w*|bronchoalveolar) ?(?:wash\w*|brush\w*|aspirat\w*|secretion\w*)|\bBALF?\b|\blavages?\b|\btracheal (?:aspirate|secretion)|\besputo\b|喀痰|痰/i,
  ],
  ['bone-marrow', /\bmarrow\b|knochenmark|\bmoelle osseuse\b|\bm[eé]dula [oó]sea\b|骨髓|骨髄/i],
  [
    'other',
    /\bstool|\bfa?ec(?:es|al)\b|\bsaliva\b|\bbuccal\b|\bcheek\b|mouth ?wash|\boral rinse|amniotic|chorionic|synovial|\bjoint fluid|\bswabs?\b|\bhair\b|\bnail\b|\bbile\b|\bsemen\b|\bbreast milk|\bsweat\b|\bvitreous|\bdialysate|\bdialysis fluid|\bcord blood|\bf(?:o)?etal\b|\bplacenta|\bgastric (?:fluid|aspirate|lavage)|\bdrain(?:age)?\b|\bpus\b|\bfibroblast|\bspeichel\b|\bstuhl\b|唾液|粪便|便$/i,
  ],
  ['fluid', /\bfluid\b/i],
  ['plasma', /\bplasma\b|血浆|血漿|\bplasmatique\b/i],
  ['serum', /\bserum\b|血清|\bsuero\b/i],
  [
    'blood',
    /\b(?<!cord |fetal |occult )blood\b|\bvollblut\b|\bblut\b|\bsang\b|\bsangre\b|\bbuffy coat\b|\bPBMCs?\b|\bleu[ck]ocytes?\b|\blymphocytes?\b|全血|血液|外周血|末梢血/i,
  ],
  [
    'tissue',
    /\btissue(?:next)?\b|\bbiops(?:y|ies)\b(?<!liquid biops(?:y|ies))|\btumou?r (?:tissue|block|sample|specimen)\b|\btumou?r *$|\bFFPE\b|paraffin|resection|\bresected\b|surgical|excision|lobectomy|wedge|cell block|\bfine[- ]needle|\bFNAC?\b|\bTBNA\b|\bEBUS\b|core needle|lymph node aspirat|\bgewebe\b|\bbiopsie\b|\bbiopsia\b|组织|組織|\btejido\b|\btissu\b|\btessuto\b/i,
  ],
]
