import { scaleLinear, scaleUtc } from 'd3-scale'
import { COMPARTMENTS, type Compartment, type Course } from '../../response/course.ts'
import { COMPARTMENT_WORDS, OUTCOME_WORDS } from '../../response/words.ts'
import { RESPONSE_WORDS } from './response-words.ts'

const WIDTH = 560
const HEIGHT = 210
const EDGE = { left: 36, right: 12, top: 12, bottom: 56 }

/** Sums of the target lesions and the results of the leptomeninges on one time axis. The table below it says the same in words. */
export function SumChart({ course }: { readonly course: Course }) {
  const { brain, meninges, body } = course.compartments
  const days = course.visits.map(({ date }) => new Date(date))
  const [first, last] = [days[0], days.at(-1)]
  const measured = [...brain.sums, ...body.sums].flatMap(({ mm }) => mm ?? [])
  if (first === undefined || last === undefined || days.length < 2 || (measured.length < 2 && meninges.points.length < 2)) return null
  const from = course.start === null || new Date(course.start) > first ? first : new Date(course.start)
  const x = scaleUtc([from, last], [EDGE.left, WIDTH - EDGE.right])
  const y = scaleLinear([0, Math.max(10, ...measured)], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4)
  return (
    <figure className="sum-chart">
      <figcaption>{RESPONSE_WORDS.chart}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${RESPONSE_WORDS.chart}. ${inWords(course)}`}>
        {y.ticks(4).map((mm) => (
          <g key={mm} transform={`translate(0 ${y(mm)})`}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} className="grid" />
            <text x={EDGE.left - 4} dy="0.32em" textAnchor="end">
              {mm}
            </text>
          </g>
        ))}
        {x.ticks(4).map((day) => (
          <text key={day.getTime()} x={x(day)} y={HEIGHT - EDGE.bottom + 14} textAnchor="middle">
            {day.toISOString().slice(0, 7)}
          </text>
        ))}
        {course.start === null ? null : (
          <g transform={`translate(${x(new Date(course.start))} 0)`}>
            <line y1={EDGE.top} y2={HEIGHT - EDGE.bottom} className="start" />
            <text y={EDGE.top + 8} x={3}>
              {RESPONSE_WORDS.start.toLowerCase()}
            </text>
          </g>
        )}
        <Series compartment={body} at={(date, mm) => [x(new Date(date)), y(mm)]} mark="square" />
        <Series compartment={brain} at={(date, mm) => [x(new Date(date)), y(mm)]} mark="circle" />
        <g transform={`translate(0 ${HEIGHT - 22})`}>
          {meninges.points.map((point) => (
            <text
              key={point.date}
              x={x(new Date(point.date))}
              textAnchor="middle"
              className={point.role === 'follow-up' && point.result.outcome === 'progression' ? 'progressed' : ''}
            >
              {point.role === 'follow-up' ? SHORT[point.result.outcome] : point.role === 'baseline' ? 'base' : ''}
            </text>
          ))}
        </g>
      </svg>
      <p className="legend muted">
        ● {COMPARTMENT_WORDS.brain}, mm · ■ {COMPARTMENT_WORDS.body}
        {RESPONSE_WORDS.legend}
        {meninges.points.length === 0 ? '' : ` · ${RESPONSE_WORDS.lastLine(COMPARTMENT_WORDS.meninges)}`}
      </p>
    </figure>
  )
}

const SHORT: Readonly<Record<string, string>> = {
  response: 'resp.',
  stable: 'stable',
  progression: 'progr.',
  'not-evaluable': 'n.e.',
}

type SeriesProps = {
  readonly compartment: Compartment
  readonly at: (date: string, mm: number) => readonly [number, number]
  readonly mark: 'circle' | 'square'
}

/** A visit whose sum is not known breaks the line: nothing is drawn where nothing is known. */
function Series({ compartment: { id, sums, points }, at, mark }: SeriesProps) {
  const places = sums.map(({ date, mm }) => (mm === null ? null : { date, place: at(date, mm) }))
  const progressed = new Set(
    points.flatMap((point) => (point.role === 'follow-up' && point.result.outcome === 'progression' ? [point.date] : [])),
  )
  const lines = places.slice(1).flatMap((to, index) => {
    const from = places[index]
    return from === null || from === undefined || to === null ? [] : [{ key: to.date, from: from.place, to: to.place }]
  })
  return (
    <g className={`series series-${id}`}>
      {lines.map(({ key, from, to }) => (
        <line key={key} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
      ))}
      {places.map((one) =>
        one === null || !progressed.has(one.date) ? null : (
          <text key={`${one.date} PD`} x={one.place[0]} y={one.place[1] - 7} textAnchor="middle" className="progressed">
            PD
          </text>
        ),
      )}
      {places.map((one) =>
        one === null ? null : mark === 'circle' ? (
          <circle key={one.date} cx={one.place[0]} cy={one.place[1]} r={4} className={progressed.has(one.date) ? 'progressed' : ''} />
        ) : (
          <rect
            key={one.date}
            x={one.place[0] - 4}
            y={one.place[1] - 4}
            width={8}
            height={8}
            className={progressed.has(one.date) ? 'progressed' : ''}
          />
        ),
      )}
    </g>
  )
}

function inWords({ compartments }: Course): string {
  return Object.values(compartments)
    .filter(({ points }) => points.length > 0)
    .map(({ id, sums, latest }) => {
      const measured = sums.flatMap(({ date, mm }) => (mm === null ? [] : [RESPONSE_WORDS.measured(mm, date)])).join(', ')
      return `${COMPARTMENTS[id]}: ${[measured, latest === null ? '' : OUTCOME_WORDS[latest.result.outcome]].filter((text) => text !== '').join('; ')}.`
    })
    .join(' ')
}
