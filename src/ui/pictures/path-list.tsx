import type { StateReached } from '../../engine/decision.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

const MARKS = { met: '✓', unmet: '✗', unknown: '?', silenced: '–' } as const

/** The way through the model: every situation in order of precedence, taken, not taken, not known, or passed over for an earlier one. */
export function PathList() {
  const { decision, model } = useDesk()
  const { path } = WORDS.pictures
  const groups = [...Map.groupBy(decision.states, ({ state }) => state.group)]
  const titleOf = (id: string | undefined): string => model.states.find((state) => state.id === id)?.title ?? ''
  return (
    <>
      <p className="muted">{path.explain}</p>
      <ol className="path">
        {groups.map(([group, reached]) => (
          <li key={group} className={reached.some(({ verdict }) => verdict === 'met') ? 'path-step path-taken' : 'path-step'}>
            <h3>{path.group[group]}</h3>
            <Branches reached={reached.filter(({ verdict }) => verdict === 'met' || verdict === 'unknown')} titleOf={titleOf} />
            <NotTaken reached={reached.filter(({ verdict }) => verdict === 'unmet' || verdict === 'silenced')} titleOf={titleOf} />
          </li>
        ))}
      </ol>
      {decision.uncovered === null ? null : <p className="warnings">{decision.uncovered}</p>}
    </>
  )
}

type BranchesProps = { readonly reached: readonly StateReached[]; readonly titleOf: (id: string | undefined) => string }

function Branches({ reached, titleOf }: BranchesProps) {
  const { path } = WORDS.pictures
  return (
    <ul>
      {reached.map(({ state, verdict, by }) => (
        <li key={state.id} className={`branch branch-${verdict}`}>
          <span aria-hidden="true">{MARKS[verdict]} </span>
          {state.title} <span className="muted">{verdict === 'silenced' ? path.silenced(titleOf(by)) : path.verdict[verdict]}</span>
        </li>
      ))}
    </ul>
  )
}

function NotTaken({ reached, titleOf }: BranchesProps) {
  if (reached.length === 0) return null
  return (
    <details>
      <summary>{WORDS.pictures.path.notTaken(reached.length)}</summary>
      <Branches reached={reached} titleOf={titleOf} />
    </details>
  )
}
