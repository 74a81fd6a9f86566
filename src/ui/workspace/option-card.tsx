import type { ListedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FACT_LABELS } from '../fact-words.ts'
import { WORDS } from '../words.ts'
import { flagsOf, otherWarnings } from './option-flags.ts'

/** One option of the first tier. Every card has the same parts in the same place, whatever it says. */
export function OptionCard({ option, change }: { readonly option: ListedOption; readonly change: Change | undefined }) {
  const desk = useDesk()
  const label = optionLabel(desk, option.id)
  const warnings = otherWarnings(option, desk.model)
  const undecided = option.undecided.map((name) => FACT_LABELS[name]).join(', ')
  return (
    <li className={change === undefined ? 'card' : 'card card-changed'}>
      <h3>
        {label}
        {change === undefined ? null : <span className="tag">{WORDS.changed.mark[change.mark]}</span>}
      </h3>
      <p>{option.because}</p>
      <p className="level">
        {[option.level, ...flagsOf(option)].map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
      {option.provisional ? <p className="provisional">? {WORDS.options.provisionalUntil(undecided)}</p> : null}
      {option.conditions.length === 0 ? null : (
        <ul className="conditions" aria-label={WORDS.options.conditions}>
          {option.conditions.map((condition) => (
            <li key={condition}>{condition}</li>
          ))}
        </ul>
      )}
      {warnings.length === 0 ? null : <p className="warnings">{warnings.join(' · ')}</p>}
      <button type="button" className="link" onClick={() => desk.openOption(option.id)} aria-label={WORDS.options.whyFor(label)}>
        {WORDS.options.why}
      </button>
    </li>
  )
}
