import type { ListedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { openConditions } from './open-conditions.ts'
import { flagsOf } from './option-flags.ts'

type LowerTiersProps = {
  readonly tiers: readonly (readonly [number, readonly ListedOption[]])[]
  readonly changeOf: (id: string) => Change | undefined
}

/** The other tiers, one line per option. */
export function LowerTiers({ tiers, changeOf }: LowerTiersProps) {
  return (
    <dl className="tiers">
      {tiers.map(([tier, options]) => (
        <div key={tier}>
          <dt>
            {WORDS.options.tier(tier)}
            {tier === 9 ? <span className="muted">, {WORDS.options.lastTier}</span> : null}
          </dt>
          {options.map((option) => (
            <LowerOption key={option.id} option={option} change={changeOf(option.id)} />
          ))}
        </div>
      ))}
    </dl>
  )
}

function LowerOption({ option, change }: { readonly option: ListedOption; readonly change: Change | undefined }) {
  const desk = useDesk()
  const details = [
    option.level,
    ...flagsOf(option),
    ...(option.provisional ? [WORDS.options.provisional.toLowerCase()] : []),
    ...(openConditions(option, desk.model, desk).length > 0
      ? [WORDS.options.conditionsLeft(openConditions(option, desk.model, desk).length)]
      : []),
  ]
  return (
    <dd className={change === undefined ? '' : 'changed'}>
      <button type="button" className="link" onClick={() => desk.openOption(option.id)}>
        {optionLabel(desk, option.id)}
      </button>
      {change === undefined ? null : <span className="tag">{WORDS.changed.mark[change.mark]}</span>}
      <span className="muted"> {details.join(' · ')}</span>
    </dd>
  )
}
