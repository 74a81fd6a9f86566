import type { ListedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { FactLinks } from '../fact-links.tsx'
import { WORDS } from '../words.ts'
import { openConditions } from './open-conditions.ts'
import { flagsOf, otherWarnings } from './option-flags.ts'

/** One option of the first tier. Every card has the same parts in the same place, whatever it says. */
export function OptionCard({ option, change }: { readonly option: ListedOption; readonly change: Change | undefined }) {
  const desk = useDesk()
  const label = optionLabel(desk, option.id)
  const warnings = otherWarnings(option, desk.model)
  return (
    <li className={change === undefined ? 'card' : 'card card-changed'}>
      <h3>
        {label}
        {change === undefined ? null : <span className="tag">{WORDS.changed.mark[change.mark]}</span>}
      </h3>
      <p>{option.because}</p>
      <p>
        <FactLinks title={WORDS.options.provisionalUntil} names={option.undecided} />
        <FactLinks title={WORDS.options.conditions} names={openConditions(option, desk.model, desk)} />
      </p>
      {warnings.length === 0 ? null : <p className="warnings">{warnings.join(' · ')}</p>}
      <p className="level">
        <span>{[option.level, ...flagsOf(option)].join(' · ')}</span>
        <button type="button" className="link" onClick={() => desk.openOption(option.id)} aria-label={WORDS.options.whyFor(label)}>
          {WORDS.options.why}
        </button>
      </p>
    </li>
  )
}
