import { PLACES } from './places.ts'

/** Works are cited as printed; what is said about the citation is said in Chinese. Not clinically reviewed. */
const ABOUT_CITATIONS: Readonly<Record<string, string>> = {
  'the publication itself': '该出版物本身',
  'the study itself': '该研究本身',
  'none given': '未给出',
  'the underlying review is not named on the page': '页面未写明所依据的综述',
}
const SENTENCES: readonly (readonly [english: RegExp, chinese: string])[] = [
  [
    /^references? (.+?) \(figure modified from it\) as printed; the reference list is not part of the text that was read$/,
    '按印刷编号的文献 $1（图据此修改）；参考文献列表不在所读文本之内',
  ],
  [
    /^references? (.+) as printed; the reference list is not part of the text that was read$/,
    '按印刷编号的文献 $1；参考文献列表不在所读文本之内',
  ],
  [/^references? ([\d, -]+) of the list$/, '列表中的文献 $1'],
  [/^(.+) \(references? ([\d, -]+) of the list\)$/, '$1（列表中的文献 $2）'],
  [/^(.+) \(printed as (\[.+\]), entr(?:y|ies) ([\d, -]+) of the list\)$/, '$1（印为 $2，列表第 $3 条）'],
]

/** A citation in Chinese; undefined where it is of a form that nobody translated. */
export function citationInChinese(english: string): string | undefined {
  const said = ABOUT_CITATIONS[english]
  if (said !== undefined) return said
  const sentence = SENTENCES.find(([pattern]) => pattern.test(english))
  return sentence === undefined ? undefined : english.replace(...sentence)
}

/** "Results; Table 2": each part of it. What is an address, a registration or already a number is the same in both languages. */
export const placeInChinese = (english: string): string => english.split('; ').map(partInChinese).join('；')

const NUMBERED: readonly (readonly [RegExp, string])[] = [
  [/^(.+), Table (\S+)$/, '$1，表 $2'],
  [/^Tables? ([\dT,]+)$/, '表 $1'],
  [/^Table (\d+)$/, '表 $1'],
  [/^(?:Fig|Figure) (\d+)$/, '图 $1'],
  [/^Sec ([\d., ]+)$/, '第 $1 节'],
  [/^Paras? ([\d-]+)$/, '第 $1 段'],
]

function partInChinese(part: string): string {
  const said = PLACES[part]
  if (said !== undefined) return said
  const numbered = NUMBERED.find(([pattern]) => pattern.test(part))
  return numbered === undefined ? part : part.replace(...numbered)
}
