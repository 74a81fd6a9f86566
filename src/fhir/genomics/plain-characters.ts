/** Marks without width, and the private characters that this reader puts in itself. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\uE000-\uF8FF]/g
const DASHES = /[\u2010-\u2015\u2212\uFE63]/g
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&gt;', '>'],
  ['&lt;', '<'],
  ['&amp;', '&'],
  ['&nbsp;', ' '],
  ['&#62;', '>'],
  ['&#60;', '<'],
]
/** Where Latin letters or digits meet a script that writes without spaces. */
const SCRIPT_BORDER =
  /(?<=[A-Za-z0-9)+])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])(?=[A-Za-z0-9(])/gu

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bE\. ?G\. ?F\. ?R\b\.?/g, 'EGFR'],
  [/\bA\. ?L\. ?K\b\.?/g, 'ALK'],
  [/\bR\. ?O\. ?S\b\.? ?1?/g, 'ROS1'],
  [/\bc-?MET\b/gi, 'cMET'],
  [/\bc-?ROS-?1?\b/gi, 'ROS1'],
  [/\bROS-1\b/gi, 'ROS1'],
  [/\bB-RAF\b/gi, 'BRAF'],
  [/\bK-RAS\b/gi, 'KRAS'],
  [/\bHER-?2(?:[ /-]?neu)?\b/gi, 'HER2'],
  [/\bEGFR-?m\+?(?=[\s,;.]|$)/g, 'EGFR mutated'],
  [/\bEGFR-?wt\b/gi, 'EGFR wild type'],
  // "MUTATION(S)".
  [/(?<=[a-z]{3})\(s\)/gi, 's'],
  // "E746-A750 del", "L747 - P753delinsS": residues of one change.
  [/\b([A-Z][a-z]{0,2}\d{2,4}) ?[-_~] ?([A-Z][a-z]{0,2}\d{2,4}) ?(?=(?:del|ins|dup)(?:etion|ertion|lication)?)/g, '$1_$2'],
  [/(?<=[A-Z]\d{2,4}_[A-Z][a-z]{0,2}\d{2,4}(?:del|ins|dup))(?:etion|ertion|lication)\b/g, ''],
  // Breakpoints of a fusion, "E13;A20", "EML4(6)-ALK(20)", say nothing that the pair does not.
  [/\(?(?<!-)\b[A-Z]\d{1,2}[ab]?[;:,] ?[A-Z]\d{1,2}(?:ins\d+)?\b\)?/g, ' '],
  [/\b([A-Z][A-Z0-9]{2,9}) ex(?:on)? ?\d{1,2} ?(?:::|-|to|and)? ?(ALK|ROS1|RET|NTRK[123]) ex(?:on)? ?\d{1,2}\b/g, '$1::$2'],
  [/(?<=\b[A-Z][A-Z0-9]{2,9}) ?\((?:ex(?:on)?|e|intron)? ?\d{1,2}\)(?= ?(?:::|-|\/) ?[A-Z])/gi, ''],
  [/(?<=(?:::|-|\/) ?(?:ALK|ROS1|RET|NTRK[123])) ?\((?:ex(?:on)?|e|intron)? ?\d{1,2}\)/gi, ''],
]

/** Compatibility forms, dashes, entities of markup and the spellings of names made plain: `（－）` → `(-)`, `c-Met` → `cMET`, `T&gt;G` → `T>G`. */
export function plainCharacters(text: string): string {
  const decoded = ENTITIES.reduce((plain, [entity, character]) => plain.replaceAll(entity, character), text)
  const plain = decoded
    .replaceAll(INVISIBLE, '')
    .normalize('NFKC')
    .replaceAll(DASHES, '-')
    .replaceAll('。', '. ')
    .replaceAll('、', ',')
    .replaceAll('’', "'")
  const named = plain
    .replaceAll(SCRIPT_BORDER, ' ')
    .replaceAll(/\b(?:l858r|t790m|g719[xasc]|s768i|l861q|c797s|g1202r|l1196m|v600e|g12c)\b/g, (name) => name.toUpperCase())
  return SPELLINGS.reduce((spelled, [pattern, name]) => spelled.replaceAll(pattern, name), named)
}
