import type { ScaleTime } from 'd3-scale'
import { type IsoDate, spanOf } from '../../facts/iso-date.ts'
import { WORDS } from '../words.ts'
import type { TimelineRow } from './timeline-rows.ts'

/** The height of one lane with its words. */
export const LANE_HEIGHT = 34
const DAY_MS = 24 * 60 * 60 * 1000

export const dayAt = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)
/** The end of a day, so that a day has a width and a year its whole year. */
export const dayAfter = (date: IsoDate): Date => new Date(dayAt(date).getTime() + DAY_MS)

type LaneProps = {
  readonly row: TimelineRow
  readonly y: number
  readonly scale: ScaleTime<number, number>
  readonly width: number
  readonly asOf: IsoDate
}

/** The words of a lane stand above its mark, from the side where there is room. */
export function Lane({ row, y, scale, width, asOf }: LaneProps) {
  const [start, end] = edgesOf(row, scale, asOf)
  const words = `${row.label}${row.says === '' ? '' : `: ${row.says}`}${row.disputed ? ` (${WORDS.pictures.timeline.disputed})` : ''}`
  const fromRight = start > width / 2
  return (
    <g className={`lane lane-${row.group}`}>
      <text x={fromRight ? Math.max(end, start + 6) : start} y={y + 13} textAnchor={fromRight ? 'end' : 'start'}>
        {words}
      </text>
      {row.kind === 'moment' ? (
        <Moment start={start} end={end} y={y + 24} hollow={row.disputed} />
      ) : (
        <Course start={start} end={end} y={y + 24} row={row} />
      )}
    </g>
  )
}

function edgesOf({ from, to, kind }: TimelineRow, scale: ScaleTime<number, number>, asOf: IsoDate): readonly [number, number] {
  const first = from ?? to
  const start = first === null ? scale.range()[0] : scale(dayAt(spanOf(first).first))
  const last = kind === 'going-on' ? asOf : to === null ? (from ?? asOf) : spanOf(to).last
  return [start ?? 0, Math.max(start ?? 0, scale(dayAfter(spanOf(last).last)))]
}

/** As wide as what is known of its date: a day is a mark, a month or a year a line with it. */
const Moment = ({
  start,
  end,
  y,
  hollow,
}: {
  readonly start: number
  readonly end: number
  readonly y: number
  readonly hollow: boolean
}) => (
  <>
    <line className="span" x1={start} x2={end} y1={y} y2={y} />
    <circle className={hollow ? 'mark mark-hollow' : 'mark'} cx={(start + end) / 2} cy={y} r={4} />
  </>
)

/** A bar with an end; without one where the end, or the start, is not known: there it is dashed. */
function Course({ start, end, y, row }: { readonly start: number; readonly end: number; readonly y: number; readonly row: TimelineRow }) {
  const known = row.from !== null && row.kind !== 'open'
  return (
    <>
      <line className={known ? 'course' : 'course course-open'} x1={start} x2={Math.max(end, start + 3)} y1={y} y2={y} />
      {row.kind === 'ended' ? <line className="course-end" x1={end} x2={end} y1={y - 6} y2={y + 6} /> : null}
      {row.kind === 'going-on' ? <path className="mark" d={`M${end - 6},${y - 6}l8,6l-8,6z`} /> : null}
    </>
  )
}
