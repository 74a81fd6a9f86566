import { COMPARTMENTS, type Compartment } from '../../response/course.ts'
import { CRITERIA, OUTCOME_WORDS } from '../../response/words.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from './response-words.ts'
import { WhyResult } from './why-result.tsx'

/** One compartment: its latest result, what it is measured against, its best result and its progression. */
export function CompartmentResult({ compartment }: { readonly compartment: Compartment }) {
  const { id, points, latest } = compartment
  return (
    <section className="compartment" aria-label={sentence(COMPARTMENTS[id])}>
      <h4>
        {sentence(COMPARTMENTS[id])} <span className="muted">{CRITERIA[id]}</span>
      </h4>
      {latest === null ? (
        <p className="muted">{points.length === 0 ? RESPONSE_WORDS.notAssessed : RESPONSE_WORDS.baselineOnly}</p>
      ) : (
        <>
          <p className={latest.result.outcome === 'progression' ? 'outcome outcome-progression' : 'outcome'}>
            {sentence(OUTCOME_WORDS[latest.result.outcome])} <span className="muted">{latest.date}</span>
          </p>
          <Measured compartment={compartment} />
          {latest.result.remarks.length === 0 ? null : (
            <ul className="remarks">
              {latest.result.remarks.map((remark) => (
                <li key={remark}>{sentence(remark)}</li>
              ))}
            </ul>
          )}
          <WhyResult result={latest.result} />
        </>
      )}
    </section>
  )
}

function Measured({ compartment: { points, nadir, best, progressedOn } }: { readonly compartment: Compartment }) {
  const baseline = points.find(({ role }) => role === 'baseline')
  const rows: readonly (readonly [string, string])[] = [
    ...(baseline === undefined ? [] : [[RESPONSE_WORDS.baseline, baseline.date] as const]),
    ...(nadir === null ? [] : [[RESPONSE_WORDS.nadir, `${nadir.mm} mm, ${nadir.date}`] as const]),
    ...(best === null ? [] : [[RESPONSE_WORDS.best, bestInWords(best)] as const]),
    ...(progressedOn === null ? [] : [[RESPONSE_WORDS.progressed, progressedOn] as const]),
  ]
  return (
    <dl className="parts">
      {rows.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function bestInWords({ outcome, date, sustained }: NonNullable<Compartment['best']>): string {
  const confirmed = sustained === null ? '' : `, ${sustained ? RESPONSE_WORDS.sustained : RESPONSE_WORDS.notSustained}`
  return `${sentence(OUTCOME_WORDS[outcome])}, ${date}${confirmed}`
}
