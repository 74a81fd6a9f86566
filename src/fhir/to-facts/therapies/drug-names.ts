/** The words of a drug's name or label: lower case, without accents; hyphens and Chinese characters stay. */
export const drugWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9\u4e00-\u9fff-]+/)
    .filter((word) => word !== '' && word !== '-')

/** A name without case, spaces and hyphens: "AZD-9291", "AZD 9291" and "azd9291" are one. */
export const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** How the name of a substance goes on in other languages, in Latin, or in the name of its salt. */
const ENDING =
  /^(?:e|o|a|um|us|i|is|en|s|(?:di)?mesil\w*|(?:di)?mesyl\w*|(?:di)?maleat\w*|ditos[iy]l\w*|hydrochlorid\w*|chlorhydrat\w*|clor[oh]idrat\w*|hydrobromid\w*|hcl|phosphat\w*|fosfat\w*|acetat\w*|(?:di)?natrium|tablet\w*|filmtablet\w*|kapsel\w*|infusion\w*)?$/
const SHORTEST = 7

/** Names by the stem that their forms in other languages share: "carboplatin" of carboplatino, "methotrexat" of Methotrexat. */
export function byStem<T>(names: Iterable<readonly [string, T]>): (word: string) => T | undefined {
  const stems = new Map(
    [...names].map(([name, value]) => [name.replace(/[ea]$/, ''), value] as const).filter(([stem]) => stem.length >= SHORTEST),
  )
  const longest = Math.max(...[...stems.keys()].map(({ length }) => length))
  return (word) => {
    for (let length = Math.min(word.length, longest); length >= SHORTEST; length--) {
      const found = stems.get(word.slice(0, length))
      if (found !== undefined && ENDING.test(word.slice(length))) return found
    }
    return undefined
  }
}
