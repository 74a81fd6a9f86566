import type { ListedOption } from '../../engine/decision.ts'
import type { Change } from '../changes.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { LowerTiers } from './lower-tiers.tsx'
import { OptionCard, OptionRow } from './option-card.tsx'
import { useRoomy } from './use-roomy.ts'

/** More options than this are shown in rows, so that what would change the list and what is not supported stay in sight. */
const MOST_SHOWN_IN_FULL = 3

type OptionsProps = { readonly changes: readonly Change[]; readonly onCompare: () => void }

/** What the sources support: the first tier as equal cards, the lower tiers as compact lists. */
export function Options({ changes, onCompare }: OptionsProps) {
  const { decision } = useDesk()
  const changeOf = (id: string): Change | undefined => changes.find(({ option }) => option === id)
  const first = decision.options.filter(({ tier }) => tier === 1)
  const roomy = useRoomy()
  const compact = first.length > MOST_SHOWN_IN_FULL || !roomy
  const One = compact ? OptionRow : OptionCard
  return (
    <section className="options" aria-labelledby="options-heading">
      <header className="section-head">
        <h2 id="options-heading">{WORDS.options.heading}</h2>
        {first.length > 1 ? (
          <p className="muted">
            {WORDS.options.tier(1)}: {WORDS.options.equal}{' '}
            <button type="button" className="link" onClick={onCompare}>
              {WORDS.options.compare}
            </button>
          </p>
        ) : null}
      </header>
      {decision.options.length === 0 ? <p>{WORDS.options.none}</p> : null}
      <ul className={compact ? 'cards rows-of-options' : 'cards'}>
        {first.map((option) => (
          <One key={option.id} option={option} change={changeOf(option.id)} />
        ))}
      </ul>
      <LowerTiers tiers={lowerTiersOf(decision.options)} changeOf={changeOf} compact={compact} />
    </section>
  )
}

function lowerTiersOf(options: readonly ListedOption[]): readonly (readonly [number, readonly ListedOption[]])[] {
  return [...Map.groupBy(options, ({ tier }) => tier)].filter(([tier]) => tier > 1).toSorted(([a], [b]) => a - b)
}
