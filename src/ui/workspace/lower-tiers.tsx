import type { ListedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { type Desk, optionLabel, useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { openConditions } from './open-conditions.ts'
import { flagsOf } from './option-flags.ts'

type Tiers = readonly (readonly [number, readonly ListedOption[]])[]
type LowerTiersProps = {
  readonly tiers: Tiers
  readonly changeOf: (id: string) => Change | undefined
  readonly compact: boolean
}

/** The other tiers, one line per option; compact: their names in one line, and the rest when it is opened. */
export function LowerTiers({ tiers, changeOf, compact }: LowerTiersProps) {
  const desk = useDesk()
  if (tiers.length === 0) return null
  const list = <TierList tiers={tiers} changeOf={changeOf} />
  if (!compact) return list
  const changed = tiers.some(([, options]) => options.some(({ id }) => changeOf(id) !== undefined))
  return (
    <details className={changed ? 'lower changed' : 'lower'}>
      <summary>{tiers.map((tier) => namesIn(tier, desk)).join('; ')}</summary>
      {list}
    </details>
  )
}

const namesIn = ([tier, options]: Tiers[number], desk: Desk): string =>
  `${WORDS.options.tier(tier)}: ${options.map(({ id }) => optionLabel(desk, id)).join(' · ')}`

function TierList({ tiers, changeOf }: Omit<LowerTiersProps, 'compact'>) {
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
  const conditions = openConditions(option, desk.model, desk).length
  const details = [
    option.level,
    ...flagsOf(option),
    ...(option.provisional ? [WORDS.options.provisional.toLowerCase()] : []),
    ...(conditions > 0 ? [WORDS.options.conditionsLeft(conditions)] : []),
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
