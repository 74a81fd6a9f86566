/**
 * Criteria that say the same of many drugs, with the drug in its place. A name that is not known here has no translation: a sentence is
 * never put together around a word that nobody translated. Not clinically reviewed.
 */
const SENTENCES: readonly (readonly [english: RegExp, chinese: (drug: string) => string])[] = [
  [/^not resistant to (.+)$/, (drug) => `对 ${drug} 不耐药`],
  [/^resistant to (.+): stopped for progression$/, (drug) => `对 ${drug} 耐药：因进展停用`],
  [/^resistant to (.+): progressing under it$/, (drug) => `对 ${drug} 耐药：使用期间进展`],
  [/^resistant to (.+): being taken$/, (drug) => `对 ${drug} 耐药：正在使用`],
  [/^resistant to (.+)$/, (drug) => `对 ${drug} 耐药`],
  [/^(.+) was stopped for toxicity and is not being taken again$/, (drug) => `${drug} 因毒性停用，且未再使用`],
  [/^(.+) was stopped for toxicity$/, (drug) => `${drug} 因毒性停用`],
  [/^(.+) was stopped for progression$/, (drug) => `${drug} 因进展停用`],
  [/^(.+) is not being taken$/, (drug) => `未在使用 ${drug}`],
  [/^(.+) is being taken$/, (drug) => `正在使用 ${drug}`],
  [/^(.+) is not tolerated or not available$/, (drug) => `${drug} 不耐受或无法获得`],
  [/^(.+) reported as not available$/, (drug) => `已说明无法获得 ${drug}`],
  [/^(.+?)(?: is)? not available$/, (drug) => `无法获得 ${drug}`],
  [/^(.+) cannot be used$/, (drug) => `不能使用 ${drug}`],
  [/^the disease progressed on (.+)$/, (drug) => `在 ${drug} 治疗下疾病进展`],
  [/^the disease progresses while (.+) is taken$/, (drug) => `使用 ${drug} 期间疾病进展`],
]

/** Drugs that have no name of their own, and groups of drugs. */
const GROUPS: Readonly<Record<string, string>> = {
  'any EGFR-TKI': '任何 EGFR-TKI',
  'any ALK-TKI': '任何 ALK-TKI',
  'an EGFR-TKI': '某种 EGFR-TKI',
  'an ALK-TKI': '某种 ALK-TKI',
  'a third-generation EGFR-TKI': '第三代 EGFR-TKI',
  'a first- or second-generation EGFR-TKI': '第一代或第二代 EGFR-TKI',
  'a first-generation EGFR-TKI': '第一代 EGFR-TKI',
  'a second-generation ALK-TKI': '第二代 ALK-TKI',
  'an ALK-TKI other than crizotinib': 'crizotinib 以外的 ALK-TKI',
  'a CNS-active TKI': '对中枢神经系统有效的 TKI',
  'a CNS-active ROS1 TKI': '对中枢神经系统有效的 ROS1 TKI',
  'a HER2 TKI': 'HER2 TKI',
  'a BRAF inhibitor': 'BRAF 抑制剂',
  'a MET inhibitor': 'MET 抑制剂',
  'a PD-(L)1 inhibitor': 'PD-(L)1 抑制剂',
  'the matched drug': '匹配药物',
  platinum: '铂类',
  immunotherapy: '免疫治疗',
  'intrathecal chemotherapy': '鞘内化疗',
  'intrathecal pemetrexed': '鞘内 pemetrexed',
  'alectinib 900 mg twice daily': 'alectinib 900 mg 每日两次',
}
/** Names of drugs are the same in both languages: "osimertinib", "datopotamab deruxtecan", "osimertinib 160 mg". */
const NAME = /^[a-z]+(?:ib|mab|mab deruxtecan|exed)(?: \d+ mg)?$/

const CONNECTED = [
  [/^one of (.+)$/, (drugs: string) => `${drugs} 之一`],
  [/^(.+)$/, (drugs: string) => drugs],
] as const

/** What a criterion of this form says in Chinese; undefined where it has another form, or names what is not known here. */
export function patternInChinese(english: string): string | undefined {
  for (const [pattern, chinese] of SENTENCES) {
    const named = pattern.exec(english)?.[1]
    const drug = named === undefined ? undefined : drugInChinese(named)
    if (drug !== undefined) return spaced(chinese(drug))
  }
  return undefined
}

function drugInChinese(english: string): string | undefined {
  const one = GROUPS[english] ?? (NAME.test(english) ? english : undefined)
  if (one !== undefined) return one
  for (const [pattern, chinese] of CONNECTED) {
    const list = pattern.exec(english)?.[1]
    if (list === undefined) continue
    const [before, last, word] = parts(list)
    const names = [...before, last]
    if (names.length > 1 && names.every((name) => NAME.test(name)))
      return chinese(`${before.join('、')} ${word === 'or' ? '或' : '和'} ${last}`)
  }
  return undefined
}

/** "a, b and c": what stands before the last name, the last name, and the word between. */
function parts(list: string): readonly [readonly string[], string, string] {
  const [, before = '', word = '', last = list] = /^(.+) (and|or) (.+)$/.exec(list) ?? []
  return [before === '' ? [] : before.split(', '), last, word]
}

/** No space between two Chinese characters. */
const spaced = (text: string): string => text.replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '')
