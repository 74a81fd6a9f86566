import { type Token, tokenise } from './tokenise.ts'

export type Sentence = { readonly tokens: readonly Token[]; readonly text: string }

/** At full stops, semicolons and line ends; not at the line end of a heading, whose list goes on below it. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = []
  let tokens: Token[] = []
  const end = (): void => {
    const [first, last] = [tokens[0], tokens.at(-1)]
    if (first !== undefined && last !== undefined) sentences.push({ tokens, text: text.slice(first.at, last.end) })
    tokens = []
  }
  for (const token of tokenise(text)) {
    if (token.kind !== 'stop') tokens.push(token)
    else if (!(token.raw === '\n' && tokens.at(-1)?.raw === ':')) end()
  }
  end()
  return sentences
}

/** The sentence at a place as it was written; the whole text where preparing it moved the borders. Cut once, when first asked. */
export function asWritten(original: string, prepared: readonly Sentence[]): (index: number) => string {
  let cut: readonly Sentence[] | null = null
  return (index) => {
    cut ??= sentencesOf(original)
    return cut.length === prepared.length ? (cut[index]?.text ?? original) : original
  }
}
