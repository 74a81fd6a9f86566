import type { ListedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FactLinks } from '../fact-links.tsx'
import { WORDS } from '../words.ts'
import { openConditions } from './open-conditions.ts'
import { flagsOf, otherWarnings } from './option-flags.ts'

type OptionProps = { readonly option: ListedOption; readonly change: Change | undefined }

/** One option of the first tier. Every card has the same parts in the same place, whatever it says. */
export function OptionCard({ option, change }: OptionProps) {
  return (
    <li className={change === undefined ? 'card' : 'card card-changed'}>
      <Name option={option} change={change} />
      <p>{option.because}</p>
      <Open option={option} />
      <div className="basis">
        <Level option={option} />
        <Why option={option} />
      </div>
    </li>
  )
}

/** The same in a row: what is open and the cautions are counted, and named when that is opened. On paper they are always named. */
export function OptionRow({ option, change }: OptionProps) {
  return (
    <li className={change === undefined ? 'card' : 'card card-changed'}>
      <Name option={option} change={change} />
      <p>{option.because}</p>
      <div className="card-basis">
        <Level option={option} />
        <div className="card-more">
          <Folded option={option} />
          <Why option={option} />
        </div>
      </div>
    </li>
  )
}

function Name({ option, change }: OptionProps) {
  const desk = useDesk()
  return (
    <h3>
      {optionLabel(desk, option.id)}
      {change === undefined ? null : <span className="tag">{WORDS.changed.mark[change.mark]}</span>}
    </h3>
  )
}

type OfOption = { readonly option: ListedOption }

const Level = ({ option }: OfOption) => <p className="level">{[option.level, ...flagsOf(option)].join(' · ')}</p>

function Why({ option: { id } }: OfOption) {
  const desk = useDesk()
  return (
    <button type="button" className="link" onClick={() => desk.openOption(id)} aria-label={WORDS.options.whyFor(optionLabel(desk, id))}>
      {WORDS.options.why}
    </button>
  )
}

function Folded({ option }: OfOption) {
  const { model, facts, asOf } = useDesk()
  const conditions = openConditions(option, model, { facts, asOf }).length
  const warnings = otherWarnings(option, model).length
  const counts = [
    ...(option.undecided.length > 0 ? [WORDS.options.provisionalOn(option.undecided.length)] : []),
    ...(conditions > 0 ? [WORDS.options.checkFirst(conditions)] : []),
    ...(warnings > 0 ? [WORDS.options.cautionsLeft(warnings)] : []),
  ]
  if (counts.length === 0) return null
  return (
    <details className="card-open">
      <summary>{counts.map(unbroken).join(' · ')}</summary>
      <Open option={option} />
    </details>
  )
}

/** A count stays beside what it counts when the line is broken. */
const unbroken = (count: string): string => count.replaceAll(' ', '\u00a0')

function Open({ option }: OfOption) {
  const { model, facts, asOf } = useDesk()
  const warnings = otherWarnings(option, model)
  return (
    <>
      <p>
        <FactLinks title={WORDS.options.provisionalUntil} names={option.undecided} />
        <FactLinks title={WORDS.options.conditions} names={openConditions(option, model, { facts, asOf })} />
      </p>
      {warnings.length === 0 ? null : <p className="warnings">{warnings.join(' · ')}</p>}
    </>
  )
}
