import { type Stance, stanceTowards } from './wording.ts'

export type CnsSite = 'brain' | 'meninges' | 'brain-or-meninges'

/** What may stand between the metastases and their place: nothing that denies or adds something. */
const UP_TO = (most: number, nor = 'denies'): string =>
  `(?:(?!\\b(?:no|not|nor|without|with|and|or|but|ni|denies|${nor})\\b|无|未)[^.,;]){0,${most}}`
const LOBE =
  '(?:(?:left|right|bilateral|both)\\W+)?(?:(?:fronto|temporo|parieto)-?\\W?)*(?:frontal|parietal|temporal|occipital|insular)(?:\\W+(?:and|or|&)\\W+(?:frontal|parietal|temporal|occipital))? lobes?'
const DEEP = 'thalam(?:us|ic)|basal ganglia|hippocamp(?:us|al)|corpus callosum|midbrain|pons\\b|pontine|medulla oblongata|posterior fossa'
const PLACE = `(?:brain ?stem|brain|cerebral|cerebellar|cerebellum|cerebrum|intracranial|intra-cranial|supratentorial|infratentorial|${LOBE}|${DEEP})`
const METASTASES =
  '(?:metasta\\w*|mets?\\b(?! ?(?:amp|gene|exon|mutat|ex14|inhibit|status|criteri))|secondaries|secondary (?:deposits?|tumou?rs?|lesions?))'
/** Cancer named in a text: "lupus with brain involvement" speaks of none. */
const CANCER =
  '(?:cancer|carcinom\\w{0,12}|nsclc|sclc|tumou?r|metasta\\w{0,12}|mets|malignan\\w{0,12}|neoplas\\w{0,12}|adeno\\w{0,12}|stage (?:iv|4))'
const ORGAN =
  '(?:liver|hepatic|bones?|osseous|skeletal|lungs?|pulmonary|contralateral|adrenals?(?: glands?)?|lymph nodes?|nodal|nodes|ln|pleura\\w*|peritone\\w*|spine|spinal|skin|kidneys?|renal|spleen|pancrea\\w*|soft tissues?|muscle|peric\\w+|left|right|bilateral|multiple|several|the|widespread|distant|meninges|leptomeninges|leptomeningeal)'
/** "liver, bone and", before the place in a list of places. */
const LIST = `(?:${ORGAN}(?:\\s*(?:,|/|\\+|&|\\band\\b)\\s*|\\s+)(?:and\\s+)?)*`
/** What may follow a place in a list: nothing that makes it another thing, as "brain abscess" or "brain MRI". */
const LISTED = '(?=\\s*(?:$|[,;/)+&.\\]:]|and\\b|x ?\\d|\\d|s/p|status|metast|mets|parenchyma|involve))'

const BRAIN = new RegExp(
  [
    `${PLACE}${UP_TO(25, 'brain|cerebral')}\\b${METASTASES}|脑转移`,
    `${PLACE}\\s*(?:,|/|\\+|&|and)\\s*${LIST}${METASTASES}`,
    `metasta(?:sis|ses|tic)${UP_TO(50)}\\b${PLACE}(?!\\W+(?:aneurysm|abscess|injur|mri|ct\\b|imaging|scan|infarct|h[a]?emorrh|oedema|edema|atrophy))`,
    `\\b${METASTASES}(?:\\s+(?:lung|nsclc|disease|cancer|adeno\\w*|carcinoma|non-?small cell))*\\s*[:([,-]?\\s*(?:(?:to|in|of|involving|within|affecting|at)\\s+)?${LIST}${PLACE}${LISTED}`,
    `secondary (?:malignant |malignancy |cancer\\w* |tumou?rs? |neoplasms? |deposits? )+${UP_TO(30)}\\b${PLACE}`,
    `secondary (?:malignant |malignancy |cancer\\w* |tumou?rs? |neoplasms? )+(?:of|in) (?:the )?${LIST}${PLACE}${LISTED}`,
    `secondary (?:malignant )?(?:brain|cerebral|intracranial) (?:neoplasms?|tumou?rs?|cancers?)`,
    `\\b${PLACE} (?:parenchymal )?involvement(?<=${CANCER}[^;]{0,120})`,
    `\\b${PLACE} (?:parenchymal )?involvement(?=[^;]{0,40}\\b(?:by|from|of|with)\\b[^;]{0,30}${CANCER})`,
    `(?<=\\b(?:stage\\W{0,2}(?:iv|4)[abc]?|m1[abc]?)\\W{0,3})\\b${LIST}${PLACE}${LISTED}`,
  ].join('|'),
  'i',
)
const SPREAD =
  '(?:carcinom\\w*|metasta\\w*|mets?\\b|disease|spread\\w*|seed\\w*|dissemin\\w*|involve\\w*|infiltrat\\w*|malignan\\w*|neoplas\\w*|tumou?r\\w*|cancer\\w*|deposits?|progress\\w*|relaps\\w*|recurr\\w*|osis)'
const MENINGES = new RegExp(
  [
    `leptomeninge\\w*(?:\\s+(?:and|or|/)?\\s*(?:brain|cns|spinal|dural|pachymeningeal|parenchymal|possible|diffuse|nodular))*\\s+${SPREAD}`,
    'leptomening(?:e|i)osis',
    '(?:carcinomatous|neoplastic|malignant|tumou?ral) mening|(?<!pachy)meningeal (?:carcinomat|metasta|mets?\\b|spread|seeding|dissemination)|\\blmd\\b|\\blmc\\b|\\blm (?:disease|mets?|metasta\\w*|carcinomatosis)|脑膜转移',
    `(?:metasta|\\bmets\\b|secondary malignant neoplasm|spread|seeding|carcinomat|infiltrat)${UP_TO(60)}(?:\\bmening|leptomening|pia mater|arachnoid)`,
    `\\b${METASTASES}\\s*(?:(?:to|in|of|involving)\\s+)?${LIST}(?:lepto)?meninges`,
  ].join('|'),
  'i',
)
const EITHER =
  /brain and (cerebral |brain )?mening|\b(?:cns|central nervous system) (?:metasta|mets?\b|secondar|involvement|spread|seeding)|metasta.{0,30}(cns|central nervous system)|nervous system.{0,20}metasta|secondary malignant neoplasm.{0,20}nervous system/i
/** Coverings of the brain are not the brain, and neither is what lies outside of it. */
const COVERING =
  /\b(?:brain|cerebral|cranial|intracranial|cerebellar)(?=\s+(?:and spinal )?(?:(?:lepto|pachy)?mening|dura|pia|arachnoid))|\b(?:brain|cerebral) (?:and|or) (?=(?:cerebral )?mening)/gi

const MENTION: Readonly<Record<CnsSite, RegExp>> = { brain: BRAIN, meninges: MENINGES, 'brain-or-meninges': EITHER }
/** "NSCLC w/ mets" is "with mets". */
const plain = (words: string): string => words.replaceAll(/\bw\/(?!o)\s*/gi, 'with ').replaceAll(/\bw\/o\b/gi, 'without')
const ofSite = (words: string, site: CnsSite): string => (site === 'brain' ? plain(words).replace(COVERING, ' ') : plain(words))

/** Where a text puts metastases: nowhere when it names no metastases of the central nervous system in words we know. */
export function sitesInWords(words: string): readonly CnsSite[] {
  const named = (['brain', 'meninges'] as const).filter((site) => MENTION[site].test(ofSite(words, site)))
  return EITHER.test(words) && named.length === 0 ? ['brain-or-meninges'] : named
}

/** How a text stands to metastases at one place; null when it names none there. */
export const stanceAt = (words: string, site: CnsSite): Stance | null => stanceTowards(ofSite(words, site), MENTION[site])
