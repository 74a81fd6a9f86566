import type { TherapyClass } from '../../../facts/therapy.ts'
import type { Agent } from '../../../knowledge/codes/agent.ts'
import { AGENTS, ATC_GROUPS } from '../../../knowledge/codes/agents.ts'
import { ATC_SYSTEMS, NCIT, RXNORM, SNOMED } from '../../../knowledge/codes/code-set.ts'
import type { CodeableConcept, Coding } from '../../resources/coding.ts'
import { byStem, drugWords, lettersOf } from './drug-names.ts'

export type NamedAgent = { readonly agent: string; readonly class: TherapyClass; readonly generation?: NonNullable<Agent['generation']> }

/** Which antineoplastic drugs a concept names. `contradiction`: its code and its words name different drugs. */
export type AgentsNamed = { readonly agents: readonly NamedAgent[]; readonly contradiction: string | null }

const BY_CODE = new Map<string, Agent>()
const BY_NAME = new Map<string, Agent>()
/** Chinese names have no spaces around them; they are searched for as they stand. */
const CHINESE: (readonly [string, Agent])[] = []
const BY_STEM = byStem(AGENTS.map((agent) => [agent.agent, agent] as const))
for (const agent of AGENTS) {
  for (const code of agent.rxnorm ?? []) BY_CODE.set(`${RXNORM}|${code}`, agent)
  for (const code of agent.snomed ?? []) BY_CODE.set(`${SNOMED}|${code}`, agent)
  for (const code of agent.ncit ?? []) BY_CODE.set(`${NCIT}|${code}`, agent)
  for (const code of agent.atc ?? []) for (const system of ATC_SYSTEMS) BY_CODE.set(`${system}|${code}`, agent)
  for (const name of [agent.agent, ...(agent.names ?? []), ...(agent.otherNames ?? [])]) {
    if (/[\u4e00-\u9fff]/.test(name)) CHINESE.push([name, agent])
    else BY_NAME.set(lettersOf(name), agent)
  }
}

/** The drugs of a concept: all that its codes name (a combination may carry several), else those of its text. */
export function agentsNamed(concept: CodeableConcept): AgentsNamed {
  const coded: NamedAgent[] = []
  for (const coding of concept.coding ?? []) {
    const byCode = agentOfCode(coding)
    const byWords = agentsInWords(coding.display ?? '')
    const differs = byCode !== null && byWords.length > 0 && !byWords.some(({ agent }) => agent === byCode.agent)
    if (differs) return contradiction(byCode.agent, byWords, coding.display)
    coded.push(...(byCode === null ? byWords : [byCode]))
  }
  const written = agentsInWords(concept.text ?? '')
  const agents = unique([...coded, ...written])
  const isShared = written.some(({ agent }) => coded.some((one) => one.agent === agent))
  if (coded.length > 0 && written.length > 0 && !isShared)
    return contradiction(coded.map(({ agent }) => agent).join(', '), written, concept.text)
  return { agents, contradiction: null }
}

function contradiction(code: string, words: readonly NamedAgent[], text: string | undefined): AgentsNamed {
  const named = words.map(({ agent }) => agent).join(', ')
  return { agents: [], contradiction: `its code says ${code} and its text "${text ?? ''}" says ${named}: it was not read` }
}

function agentOfCode({ system, code, display }: Coding): NamedAgent | null {
  if (code === undefined || system === undefined) return null
  const known = BY_CODE.get(`${system}|${code}`)
  if (known !== undefined) return namedAgent(known)
  if (!ATC_SYSTEMS.includes(system) || display === undefined || agentsInWords(display).length > 0) return null
  const group = ATC_GROUPS.find(({ prefix }) => code.length === 7 && code.startsWith(prefix))
  return group === undefined ? null : { agent: display.toLowerCase(), class: group.class }
}

/** Drugs named in a text: by ingredient in any of its forms, brand, research code or Chinese name, the longest name first. */
export function agentsInWords(text: string): readonly NamedAgent[] {
  if (text === '') return []
  const words = drugWords(text)
  const found: NamedAgent[] = []
  for (let i = 0; i < words.length; ) {
    const [agents, used] = agentsAt(words, i)
    found.push(...agents.map(namedAgent))
    i += used
  }
  if (/[\u4e00-\u9fff]/.test(text)) for (const [name, agent] of CHINESE) if (text.includes(name)) found.push(namedAgent(agent))
  return unique(found)
}

/** A drug for whose sake another is given: "dexamethasone, premedication before pemetrexed". */
const FOR_ITS_SAKE =
  /\b(?:before|prior to|pre|premed\w*|pre-med\w*|while on|during|after|following|due to|caused by|because of|secondary to|from|induced by|associated with|to prevent|in preparation for|supportive care for|vor|avant|antes de|prima di)(?: (?:the|each|every|first|next|start of|starting|infusion of|cycle of|dose of|treatment with|therapy with|for|with)){0,3}$/

/** Whether every place in the texts that names the drug names it as the occasion of another one, which stands first. No code names it. */
export function isOnlyContext(agent: string, { coding, text }: CodeableConcept): boolean {
  if (coding?.some((one) => agentOfCode(one)?.agent === agent)) return false
  const texts = [text, ...(coding ?? []).map(({ display }) => display)].filter((one) => one !== undefined)
  const places = texts.flatMap((one) => placesOf(agent, one))
  return places.length > 0 && places.every((before) => FOR_ITS_SAKE.test(before))
}

/** More words than any occasion takes. */
const WORDS_OF_AN_OCCASION = 12

/** What stands before each place where a text names the drug. */
function placesOf(agent: string, text: string): readonly string[] {
  const words = drugWords(text)
  return words.flatMap((_, i) =>
    agentsAt(words, i)[0].some((one) => one.agent === agent) ? [words.slice(Math.max(0, i - WORDS_OF_AN_OCCASION), i).join(' ')] : [],
  )
}

/** The drugs whose names start at this word, and how many words they take. A suffix (`bevacizumab-awwb`) is not part of a name. */
function agentsAt(words: readonly string[], i: number): readonly [readonly Agent[], number] {
  const word = words[i] ?? ''
  const next = words[i + 1]
  const two = next === undefined ? undefined : (BY_NAME.get(lettersOf(word + next)) ?? BY_NAME.get(lettersOf(word + withoutSuffix(next))))
  if (two !== undefined) return [[two], 2]
  const one = BY_NAME.get(lettersOf(word)) ?? BY_STEM(word)
  if (one !== undefined) return [[one], 1]
  const parts = word.includes('-') ? word.split('-') : []
  return [
    parts.map((part) => (part.length < 6 ? undefined : (BY_NAME.get(part) ?? BY_STEM(part)))).filter((agent) => agent !== undefined),
    1,
  ]
}

/** The four letters that tell biosimilars apart. */
const withoutSuffix = (word: string): string => word.replace(/-[a-z]{4}$/, '')

function namedAgent({ agent, class: kind, generation }: Agent): NamedAgent {
  return generation === undefined ? { agent, class: kind } : { agent, class: kind, generation }
}

function unique(agents: readonly NamedAgent[]): readonly NamedAgent[] {
  return agents.length < 2 ? agents : [...new Map(agents.map((one) => [one.agent, one])).values()]
}
