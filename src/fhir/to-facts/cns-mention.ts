import type { CnsSite } from './cns-words.ts'

/** Anything that may name a place in the central nervous system, in whatever language: for noticing, never for reading. */
const BRAIN_PLACE = [
  '\\bbrain|cerebr|cerebel|intra-?crani|intra-?krani|encephal(?!opath|itis|ograph|omyel)|encefal(?!opat|it|ograf)|enzephal(?!opath|itis|ograph)|\\b(?:fronto|temporo|parieto|occipito)|\\b(?:frontal|parietal|temporal|occipital|insular)|thalam|basal gangli|brain ?stem|midbrain|\\bpons\\b|pontine|medulla oblong|posterior fossa|corpus callosum|hippocamp|pituitar|\\bcns\\b|\\bzns\\b|\\bsnc\\b|central nervous|intramedullary',
  'hirn|hersen|cerveau|cervello|cervelet|hjern|hjarn|aivo|aivoissa|beyin|mozg|mozk|mozek|mozok|\\bagy(?:i|ban|attet)|smegen|galvos|nao bo|di can nao|\\botak\\b|creier',
  'мозг|мозж|мозк|мозок|мозоч|εγκεφ|뇌|脳|腦|脑|頭蓋内|颅|顱|دماغ|المخ|מוח|สมอง|मस्तिष्क',
].join('|')
const MENINGES_PLACE =
  'mening|menyng|leptomen|\\blmd\\b|\\blmc\\b|pia mater|arachnoid|оболоч|менинг|μηνιγγ|수막|髄膜|髓膜|軟膜|膜播|脑膜|腦膜|سحائ|קרום|hjernehind|hjarnhinn|aivokalvo|opon'
/** Words of metastases. */
const METASTASES =
  'metast|\\bmets?\\b(?! ?(?:amp|gene|exon|mutat|ex14|inhibit|criteri))|\\bmts\\b|\\bmtx? cerebr|secondar(?:y|ies) (?:malig|tum|neopl|dep|les|can)|sekundar|secondari|filia|attet|etapesak|przerzut|dottersvulst|datersvulst|di can nao|metastaz|метаст|вторичн|μεταστ|μεταστασ|전이|転移|转移|轉移|播種|播种|播散|癌性|がん性|carcinomat|karzinomat|karcinomat|carcinose|neoplastic|tumoral mening|نقائل|انبثاث|גרור|แพร่กระจาย|मेटास्ट'
/** Words of spread that need a cancer beside them. */
const SPREAD =
  'spread|seeding|involv|infiltrat|disseminat|befall|aussaat|envahiss|atteinte|afectaci|diffusion|\\bm1[abc]?\\b|stage\\W{0,2}(?:iv|4)|stadium\\W{0,2}(?:iv|4)|stade\\W{0,2}(?:iv|4)'
const CANCER = 'cancer|carcinom|karzinom|nsclc|sclc|tumou?r|malign|neoplas|leukem|lymphom|癌|がん|рак|암'

const [BRAIN, MENINGES, METASTATIC, SPREADING, OF_CANCER] = [BRAIN_PLACE, MENINGES_PLACE, METASTASES, SPREAD, CANCER].map(
  (words) => new RegExp(words, 'i'),
) as [RegExp, RegExp, RegExp, RegExp, RegExp]
/** Bone of the skull, coverings of the meninges' own tumours, and the eye's choroid lie elsewhere. */
const ELSEWHERE =
  /\b(?:skull|calvari\w*|cranial bones?|(?:frontal|parietal|temporal|occipital) (?:bones?|sinus)|orbit\w*|meningioma\w*|meningitis(?! (?:carcin|neopl)))\b/gi
/** The fluid around the brain is no place in it: cells of a cancer in it are a result of cytology. */
const FLUID = /(?:cerebro|brain)-?spinal|mozgowo-?rdzeniow|mozkomisn|hirnwasser|hersenvocht|спинномозгов|脑脊液|腦脊液|脳脊髄液|뇌척수액/gi

/**
 * Where a text may put a spread of cancer in the central nervous system, wherever in it the two words stand; null when it names none.
 * Wide on purpose: what the readers do not understand of such a text is shown, never dropped.
 */
export function cnsMentionIn(text: string): CnsSite | null {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replaceAll('ł', 'l')
    .replace(ELSEWHERE, ' ')
    .replace(FLUID, ' ')
    .slice(0, LONGEST)
  if (LEPTOMENINGES.test(plain)) return 'meninges'
  if (!METASTATIC.test(plain) && !(SPREADING.test(plain) && OF_CANCER.test(plain))) return null
  const [brain, meninges] = [BRAIN.test(plain), MENINGES.test(plain)]
  if (meninges) return brain ? 'brain-or-meninges' : 'meninges'
  return brain ? 'brain' : null
}

const LONGEST = 20_000
/** Whatever is said of them in a patient with a cancer: an enhancement, a nodule. */
const LEPTOMENINGES = /leptomening(?!\w* (?:cyst|angiomat|amyloid|fibros))/i
