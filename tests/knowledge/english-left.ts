import { FACT_NAMES } from '../../src/facts/patient-facts.ts'

/** Words of the record, works as they are cited, codes of facts and groups, names of drugs and of the note: the same in every language. */
const NAMES: readonly RegExp[] = [
  /“[^”]*”|"[^"]*"/g,
  /\[[^\]]*\]/g,
  /[^。；（·]*\b(?:et al\.|Lancet|J Clin Oncol|Clinical Medicine|Treatment of Brain Metastases|Congress of|Oncol Radiother)[^。；（·]*/g,
  new RegExp(`\\b(?:${FACT_NAMES.join('|')}|scope|emergency|response|genotype|lm-certainty|systemic|local|avoid)\\b`, 'g'),
  /\b[a-z]+(?:mab|ib) deruxtecan\b/gi,
  /rifampin 300 mg oral capsule/g,
  /Meninx decision support note/g,
  // How the access to drugs is typed.
  /lorlatinib no, alectinib yes/g,
]
/** Three words of English in a row. */
const ENGLISH = /(?<![A-Za-z-])[A-Za-z]?[a-z]{1,}(?:[ ,]+[a-z]{2,}){2,}/

/** The texts that still say something in English. */
export const englishAmong = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter((text) => ENGLISH.test(NAMES.reduce((rest, names) => rest.replaceAll(names, ''), text)))
