import { sentence } from '../language/sentences.ts'
import '../pictures/pictures.css'
import { scaleLinear, scaleUtc } from 'd3-scale'
import { type IsoDate, spanOf } from '../../facts/iso-date.ts'
import { COMPARTMENTS, type Compartment, type Course } from '../../response/course.ts'
import { COMPARTMENT_WORDS, OUTCOME_WORDS } from '../../response/words.ts'
import { useDesk } from '../desk.ts'
import { Drawing } from '../pictures/drawing.tsx'
import { dayAfter, dayAt, LANE_HEIGHT, Lane } from '../pictures/lane.tsx'
import { type TimelineRow, timelineRows } from '../pictures/timeline-rows.ts'
import { codeOf, isProgression } from './outcome-codes.ts'
import { RESPONSE_WORDS } from './response-words.ts'

const PLOT = 150
/** Above the plot and the letters of its points, so that nothing of the chart runs through the words. */
const START = 28
const EDGE = { left: 36, right: 16, top: 14, bottom: 48 }

/**
 * Sums of the target lesions and the results of the leptomeninges under the treatment of the time, on one axis. As wide as its place, so
 * that its letters stay as large as the page's; the table below it says the same in words.
 */
export function SumChart({ course }: { readonly course: Course }) {
  const { facts, asOf } = useDesk()
  const { brain, meninges, body } = course.compartments
  const [first] = course.visits
  const measured = [...brain.sums, ...body.sums].flatMap(({ mm }) => mm ?? [])
  if (first === undefined || course.visits.length < 2 || (measured.length < 2 && meninges.points.length < 2)) return null
  const from = course.start === null || course.start > first.date ? first.date : course.start
  const rows = timelineRows(facts).filter((row) => isGivenSince(row, from, asOf))
  const top = rows.length * LANE_HEIGHT + EDGE.top + (course.start === null ? 0 : START)
  const y = scaleLinear([0, Math.max(10, ...measured)], [top + PLOT, top]).nice(4)
  return (
    <figure className="sum-chart">
      <figcaption>{RESPONSE_WORDS.chart}</figcaption>
      <Drawing name={`${RESPONSE_WORDS.chart}. ${inWords(course)}`} height={top + PLOT + EDGE.bottom}>
        {(width) => {
          const x = scaleUtc([dayAt(from), dayAfter(asOf)], [EDGE.left, width - EDGE.right]).clamp(true)
          const at = (date: string, mm: number): readonly [number, number] => [x(new Date(date)), y(mm)]
          return (
            <>
              {rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a fixed list in a fixed order, and two may be the same
                <Lane key={index} row={sinceIn(row, from)} y={index * LANE_HEIGHT} scale={x} width={width} asOf={asOf} />
              ))}
              {y.ticks(4).map((mm) => (
                <g key={mm} transform={`translate(0 ${y(mm)})`}>
                  <line x1={EDGE.left} x2={width - EDGE.right} className="grid" />
                  <text x={EDGE.left - 4} dy="0.32em" textAnchor="end">
                    {mm}
                  </text>
                </g>
              ))}
              {x.ticks(Math.max(2, Math.floor(width / 110))).map((day) => (
                <text key={day.getTime()} x={x(day)} y={top + PLOT + 16} textAnchor="middle">
                  {day.toISOString().slice(0, 7)}
                </text>
              ))}
              {course.start === null ? null : (
                <g transform={`translate(${x(dayAt(course.start))} 0)`}>
                  <line y1={top - START} y2={top + PLOT} className="start" />
                  <text y={top - START + 10} {...besideStart(x(dayAt(course.start)), width)}>
                    {RESPONSE_WORDS.start.toLowerCase()}
                  </text>
                </g>
              )}
              <Series compartment={body} at={at} mark="square" />
              <Series compartment={brain} at={at} mark="circle" />
              <g transform={`translate(0 ${top + PLOT + 38})`}>
                {meninges.points.map((point) => (
                  <text key={point.date} x={x(dayAt(point.date))} textAnchor="middle" className={isProgression(point) ? 'progressed' : ''}>
                    {codeOf(point)}
                  </text>
                ))}
              </g>
            </>
          )
        }}
      </Drawing>
      <p className="legend muted">
        ● {sentence(COMPARTMENT_WORDS.brain)}, mm · ■ {sentence(COMPARTMENT_WORDS.body)}, mm
        {meninges.points.length === 0 ? '' : ` · ${RESPONSE_WORDS.lastLine(sentence(COMPARTMENT_WORDS.meninges))}`}. {RESPONSE_WORDS.codes}
      </p>
    </figure>
  )
}

/** To the right of its line, or to the left where there is no room. */
const besideStart = (x: number, width: number) =>
  width - x < 120 ? ({ x: -3, textAnchor: 'end' } as const) : ({ x: 3, textAnchor: 'start' } as const)

/** Treatment and radiotherapy of the time that the chart shows. */
const isGivenSince = ({ group, from, to, kind }: TimelineRow, since: IsoDate, asOf: IsoDate): boolean => {
  if ((group !== 'treatment' && group !== 'radiotherapy') || from === null) return false
  const last = kind === 'moment' || kind === 'ended' ? spanOf(to ?? from).last : asOf
  return last >= since && spanOf(from).first <= asOf
}

/** Where a bar is cut off by the edge of the chart its words say since when it goes. */
const sinceIn = (row: TimelineRow, since: IsoDate): TimelineRow =>
  row.from === null || spanOf(row.from).first >= since || row.says.includes(row.from)
    ? row
    : { ...row, says: [row.says, RESPONSE_WORDS.since(row.from)].filter((text) => text !== '').join(', ') }

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
      return `${sentence(COMPARTMENTS[id])}: ${[measured, latest === null ? '' : sentence(OUTCOME_WORDS[latest.result.outcome])].filter((text) => text !== '').join('; ')}.`
    })
    .join(' ')
}
