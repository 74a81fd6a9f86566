import { AGENTS } from '../knowledge/codes/agents.ts'

const BY_NAME = new Map(
  AGENTS.flatMap((agent) =>
    [agent.agent, ...(agent.names ?? []), ...(agent.otherNames ?? [])].map((name) => [name.toLowerCase(), agent] as const),
  ),
)

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Answers as a person writes them: a therapy may be named by any of its names, and its class and generation follow from the drug.
 * A status that is not given is unknown, not assumed. Everything else is passed on as it is, to be checked.
 */
export function completedAnswers(input: unknown): unknown {
  if (!isObject(input)) return input
  const raw = input.priorTherapies
  if (Array.isArray(raw)) return { ...input, priorTherapies: raw.map(completedTherapy) }
  if (isObject(raw) && Array.isArray(raw.value)) return { ...input, priorTherapies: { ...raw, value: raw.value.map(completedTherapy) } }
  return input
}

function completedTherapy(item: unknown): unknown {
  if (!isObject(item) || typeof item.agent !== 'string') return item
  const drug = BY_NAME.get(item.agent.trim().toLowerCase())
  const status = { status: 'unknown', ...item }
  if (drug === undefined) return status
  const generation = drug.generation === undefined ? {} : { generation: drug.generation }
  return { ...status, agent: drug.agent, class: drug.class, ...generation }
}
