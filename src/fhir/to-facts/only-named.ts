/** What somebody does about a thing that may never come: looks for it, guards against it, teaches, asks or fears. */
const ABOUT = [
  'surveillance|screen(?:ing|ed)?|prophyla\\w*|prevent\\w*|monitor\\w*|watch\\w*|follow[- ]?up|assess\\w*|evaluat\\w*|check\\w*|look(?:ing)?|search\\w*|test(?:s|ed|ing)?|work-?up',
  'encounter|appointment|referral|referred|consult\\w*|educat\\w*|counsel\\w*|teaching|information|informed|advice|advised|discuss\\w*|question(?:s|ed)?|asks?|asked|talk\\w*',
  'fear\\w*|afraid|scared|anxi\\w+|anxious|worr\\w+|concerned|phobi\\w*|risks?|susceptib\\w*|predispos\\w*|protect\\w*|exclusion|research|study|trial',
  'vigilancia|sorveglianza|uberwachung|nachsorge|vorsorge|kontrolle|prophylaxe|profilassi|profilaxis|prevention|prevencion|prevenzione|depistage|cribado|tamizaje|angst|peur|miedo|paura|aufklarung|risiko|risque|riesgo|rischio|recherche|busqueda|ricerca',
].join('|')
const TOWARDS = 'for|of|against|about|re|regarding|on|from|to|at|vor|auf|gegen|uber|fur|de|des|du|contre|a|contra|por|di|da|per'
const STEPS =
  '(?: +(?:the|a|an|any|possible|new|further|recurrent|recurrence|development|developing|presence|signs?|occurrence|assess|evaluate|detect|identify|look|check|screen|monitor|see|if|for|of|on|in)\\b){0,4}'
/** "Screening MRI positive for" and "to exclude": what came out of it, or a suspicion, stands there. */
const OUTCOME =
  'positive|negative|suspicious|suggestive|concerning|worrisome|consistent|compatible|diagnostic|notable|remarkable|significant|shows?|showed|showing|reveals?|revealed|demonstrat\\w*|found|known|treat\\w*|new|exclud\\w*|rule|ruled|due|because'
const WORD = `(?:\\s+(?!(?:${OUTCOME})\\b)\\w+)`
/** An image is made "for" a thing that it may not show; "of" is where it was made. */
const IMAGE = `(?:mri?|mrt|irm|ct|pet|scans?|imaging|cmri)${WORD}{0,3}?\\s+(?:for|to|zum|zur|pour|para|per)`
const NAMED_BEFORE = new RegExp(
  `\\b(?:(?:${ABOUT})\\b${WORD}{0,2}?\\s*:?\\s+(?:${TOWARDS})|${IMAGE})\\b${STEPS} *(?:(?!(?:${OUTCOME})\\b)[\\w-]+ +)?$`,
  'i',
)
const NAMED_AFTER =
  /^[\s,:-]*(?:screening|surveillance|prophylaxis|precautions?|prevention|risk|education|counsell?ing|protocol|clinic|trial|study|questionnaire|free (?:survival|interval|period|time)|-?free survival)\b/i
const CHINESE = /(?:筛查|预防|监测|担心|害怕|风险|排查|宣教)[^,，]{0,6}$/
const CHINESE_AFTER = /^(?:[^,，]{0,3})(?:筛查|预防|监测|风险|宣教)/

/** Whether the words beside a mention make it the aim of a screening, a prevention, a fear: it may be there or not. */
export const isOnlyNamed = (before: string, after: string): boolean =>
  NAMED_BEFORE.test(before.slice(-NEAR)) || NAMED_AFTER.test(after) || CHINESE.test(before) || CHINESE_AFTER.test(after)

/** Farther away than this, the aim is one of something else. */
const NEAR = 120
