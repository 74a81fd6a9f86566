import { VERIFIED_WORDS } from '../../response/basis.ts'
import type { Assessment, Because } from '../../response/result.ts'
import { RESPONSE_RULES, type ResponseRule } from '../../response/rules.ts'
import { stateInWords } from '../../response/words.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from './response-words.ts'

/** Why a result is what it is: each part's contribution, the rules that decided, their sources, and how far each was checked. */
export function WhyResult({ result }: { readonly result: Assessment }) {
  const { components, because, missing } = result
  const inParts = components.flatMap((component) => component.because)
  return (
    <details className="why-result">
      <summary>{RESPONSE_WORDS.why}</summary>
      {components.length === 0 ? null : (
        <dl className="parts" aria-label={RESPONSE_WORDS.components}>
          {components.map(({ name, state }) => (
            <div key={name}>
              <dt>{sentence(name)}</dt>
              <dd>{sentence(stateInWords(state))}</dd>
            </div>
          ))}
        </dl>
      )}
      {missing.length === 0 ? null : (
        <p>
          {RESPONSE_WORDS.missing}: {missing.map((one) => sentence(one)).join(', ')}.
        </p>
      )}
      <ul className="lines">
        {withoutRepeats([...because, ...inParts]).map(({ rule, says }) => (
          <Rule key={`${rule} ${says}`} rule={RESPONSE_RULES[rule]} says={says} />
        ))}
      </ul>
    </details>
  )
}

const withoutRepeats = (all: readonly Because[]): readonly Because[] => [
  ...new Map(all.map((one) => [`${one.rule} ${one.says}`, one])).values(),
]

function Rule({ rule: { says: text, basis }, says }: { readonly rule: ResponseRule; readonly says: string }) {
  const rows = basis.evidence.length === 0 ? '' : ` (${basis.evidence.join(', ')})`
  return (
    <li>
      <strong>{sentence(says)}.</strong> {sentence(text)}
      <span className="muted">
        {' '}
        {sentence(basis.publication)}
        {rows}; <span className={basis.verified === 'not-verified' ? 'judgement' : ''}>{sentence(VERIFIED_WORDS[basis.verified])}</span>.{' '}
        {basis.note === undefined ? '' : sentence(basis.note)}
      </span>
    </li>
  )
}
