/** How far the words around a mention deny it. `unclear`: there is a denial, or something excluded, that we cannot place. */
export type Denial = 'denied' | 'unclear' | 'none'

const oneOf = (...alternatives: readonly string[]): string => alternatives.join('|')

/** What denies what follows it. The words of other languages are those that stay where a text was put into English terms. */
const NO = oneOf(
  'no',
  'not',
  'nor',
  'without',
  'negative for',
  'absence of',
  'free of',
  'den(?:ies|ied|ying)',
  'aucune?s?',
  'pas',
  'ni',
  'kein\\w*',
  'nicht',
  'ohne',
  'ausencia',
  'absence',
  'assenza',
  'afwezigheid',
  'nessun\\w*',
  'niega',
  'nega',
  'verneint',
  'geen',
  'no se \\w+',
  'non si \\w+',
  'nao se \\w+',
  'nao ha',
  'non',
)
/** What may stand between a denial and what it denies, and nothing else: "no evidence of" denies, "no change of" does not. */
const BETWEEN = oneOf(
  'any|a|an|the|evidence|of|for|to|suggest|suggestion|suggestive|signs?|features?|known|definite|acute|active|current|clinical|clear|overt',
  'radiological|radiographic|recent|prior|previous|history|parenchymal|documented|obvious|or|imaging|convincing|measurable|visible|detectable',
  'das|der|die|des|dem|den|ein\\w*|von|vom|auf|fur|vorliegen|hinweise?|anhalt|nachweis|zeichen|sicher\\w*|eindeutig\\w*|nachweisbare\\w*|bekannte\\w*',
  "d'|l'|de|du|une?|la|le|les|en|faveur|pour|signes?|argument|evidentes?|visibles?|decelables?|connues?",
  'del|los|las|el|una?s?|signos|datos|evidencias?|imagen(?:es)?|presencia|claras?|presence|sugestiv\\w*|actual\\w*',
  'di|dei|delle|della|il|lo|gli|segn[oi]|signo|sinal|teken|indizi|evidenza|presenza|sospett\\w*',
  'do|da|dos|das|uma?|sinais|evidencias|presenca',
  'het|een|van|voor|tekenen|aanwijzingen|bewijs',
  '(?:明显|明确|任何|的|影像学|证据|提示)+',
)
const HEAD = new RegExp(`(?:^|\\s)(?:${NO})$`, 'i')
const FILLER = new RegExp(`^(?:${BETWEEN})$`, 'i')
const CHINESE_HEAD = /(?:无|未见|未发现|未提示|未显示|否认|没有)(?:明显|明确|任何|的|影像学|证据|提示)*$/
const LONGEST_HEAD = 3

/** Word by word from the mention backwards: fillers, then a denial. Linear in the words, however many fillers there are. */
function isDeniedBefore(before: string): boolean {
  const words = before
    .toLowerCase()
    .split(/[\s:,-]+|(?<=')/)
    .filter((word) => word !== '')
  for (let end = words.length; end > 0; end--) {
    if (HEAD.test(words.slice(Math.max(0, end - LONGEST_HEAD), end).join(' ')) || CHINESE_HEAD.test(words[end - 1] ?? '')) return true
    if (!FILLER.test(words[end - 1] ?? '')) return false
  }
  return false
}

/** "No oedema, haemorrhage or MENTION" and "no oedema, MENTION or shift" deny all of them. A verb or "with" between ends the list. */
const LIST_OPENED = new RegExp(`(?:^|[;:]\\s*|,\\s+)(?:${NO})\\s(?<list>[^;:]*)$`, 'i')
const ENDS_A_LIST =
  /\b(?:with|but|however|has|have|had|is|are|was|were|shows?|since|new|stable|unchanged|change\w*|progress\w*|mit|avec|con|treated|known)\b/i
const OR = /(?:\b(?:or|nor|oder|noch|ou|ni|o)|\/|或|及)\s*(?:(?:any|other|of|de|d'|von)\s+)*$/i
const OR_FOLLOWS = /^[^;:.]{0,60}?(?:,\s*|\s)(?:or|nor|oder|ou|ni)\s/i

const COPULA =
  '(?:(?:is|are|was|were|has been|have been|sind|ist|wurden?|konnten?|son|est|sont|sono|han sido|ha sido|fue(?:ron)?|foram)\\s+)?'
const SEEN = oneOf(
  'seen|present|detected|identified|found|evident|noted|visualised|visualized|demonstrated|apparent|observed',
  'nachweisbar|nachgewiesen|vorhanden|erkennbar|ersichtlich|abgrenzbar|sichtbar|vorliegend|gesehen',
  'retrouve\\w*|vue?s?|visualise\\w*|visibles?|decele\\w*|identifie\\w*|mise?s? en evidence|presente?s?|objective\\w*',
  'observad\\w*|objetivad\\w*|evidenciad\\w*|detectad\\w*|identificad\\w*|visualizad\\w*',
  'rilevat\\w*|evidenziat\\w*|riscontrat\\w*|visualizzat\\w*',
  'aantoonbaar|zichtbaar|aanwezig|gezien',
)
const DENIED_AFTER = new RegExp(
  [
    `^[\\s:,()-]*${COPULA}(?:(?:not|nicht|non|no|nao|niet) (?:${SEEN})\\b|absent\\w*\\b|ausentes?\\b|assenti?\\b|afwezig\\b|none\\b|no\\s*$|negative\\s*$|negativ[oaei]?\\s*$|nein\\s*$|false\\s*$|阴性|未见|已排除|无\\s*$)`,
    String.raw`^-?\s*(?:free|frei)\b`,
    String.raw`\b(?:ruled out|excluded)\b`,
  ].join('|'),
  'i',
)

/** "Cannot be excluded", "not ruled out", "nicht auszuschließen", "non esclusa", "不除外": the opposite of excluded. */
const NOT_EXCLUDED =
  /\b(?:can ?not|can't|could not|couldn't|not|unable to|never|nicht|niet|no|non|nao|ne peut|impossible)\b[^;.]{0,30}?\b(?:exclu\w*|rul(?:e|ed|ing)[ -]out|auszuschliess\w*|ausgeschlossen|ausschliess\w*|descart\w*|esclus\w*|esclud\w*|elimine\w*|uit ?(?:te )?sluiten|uitgesloten)|(?:不|未能?|无法|尚未)\s*能?\s*(?:完全)?\s*(?:排除|除外|excluded)/i
/** Something has yet to be excluded, words of exclusion of which we do not see whether it happened, or what was there and is gone. */
const OPEN =
  /\b(?:no longer|nicht mehr|to (?:exclude|be excluded|rule out)|exclude|ausschluss|auszuschliessen|a descartar|para descartar|da escludere|per escludere|pour eliminer|a eliminer|uit te sluiten)\b|除外/i

/** A denial of another language that stands beside the mention and is none of those above. */
const LEFT_OVER_BEFORE =
  /\b(?:aucune?s?|pas|ni|kein\w*|nicht|ohne|ausencia|assenza|nessun\w*|nega|niega|verneint|nao|niet|geen|escl(?:us|ud)\w+|descart\w+|elimin\w+)\b[^,:]*$|[不未无非否][^,]*$/i
/** "No … of it" with a preposition of another language: what is denied there, we do not see. */
const OF_IT = /\b(?:no|without)\b[^,:;]*\b(?:de|di|von|van|del|della|dei|da|do|dos|des|der|d')\s*$/i
const LEFT_OVER_AFTER = /^\s*(?:[a-z]+\s+)?(?:nicht|non|nao|niet|pas)\s|^\s*[不未无否]/i

/** Whether the words before and after a mention, within its clause, deny it. */
export function denialOf(before: string, after: string): Denial {
  const clause = `${before} … ${after}`
  if (NOT_EXCLUDED.test(clause)) return 'unclear'
  if (isDeniedBefore(before) || DENIED_AFTER.test(after) || isInDeniedList(before, after)) return 'denied'
  return OPEN.test(clause) || LEFT_OVER_BEFORE.test(before) || OF_IT.test(before) || LEFT_OVER_AFTER.test(after) ? 'unclear' : 'none'
}

function isInDeniedList(before: string, after: string): boolean {
  const list = LIST_OPENED.exec(before)?.groups?.list
  if (list === undefined || ENDS_A_LIST.test(list)) return false
  return OR.test(list) || (/,\s*$/.test(list) && OR_FOLLOWS.test(after))
}
