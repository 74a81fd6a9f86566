import { type ScaleTime, scaleUtc } from 'd3-scale'
import { type IsoDate, spanOf } from '../../facts/iso-date.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { Axis } from './axis.tsx'
import { Drawing } from './drawing.tsx'
import { type TimelineRow, timelineRows } from './timeline-rows.ts'

const ROW = 34
const FOOT = 26
const DAY_MS = 24 * 60 * 60 * 1000

const at = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`)
/** The end of a day, so that a day has a width and a year its whole year. */
const after = (date: IsoDate): Date => new Date(at(date).getTime() + DAY_MS)

/** Treatment, radiotherapy, results by compartment, imaging and course on one time axis, with the same in a table. */
export function TherapyTimeline() {
  const { facts, asOf } = useDesk()
  const rows = timelineRows(facts)
  const dated = rows.filter(({ from, to }) => from !== null || to !== null)
  const { timeline } = WORDS.pictures
  return (
    <>
      <p className="muted">{timeline.explain}</p>
      {dated.length === 0 ? <p>{timeline.nothing}</p> : <Lanes rows={dated} asOf={asOf} />}
      <TimelineTable rows={rows} />
    </>
  )
}

function Lanes({ rows, asOf }: { readonly rows: readonly TimelineRow[]; readonly asOf: IsoDate }) {
  const height = rows.length * ROW
  const firsts = rows.flatMap(({ from, to }) => [from ?? to]).filter((date) => date !== null)
  const earliest = new Date(Math.min(...firsts.map((date) => at(spanOf(date).first).getTime())))
  return (
    <Drawing name={WORDS.pictures.timeline.name} height={height + FOOT}>
      {(width) => {
        const scale = scaleUtc([earliest, after(asOf)], [20, width - 20]).nice(4)
        return (
          <>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a fixed list in a fixed order, and two may be the same
              <Lane key={index} row={row} y={index * ROW} scale={scale} width={width} asOf={asOf} />
            ))}
            <Axis scale={scale} y={height} height={height} ticks={(axis) => axis.ticks(Math.max(2, Math.floor(width / 110)))} />
          </>
        )
      }}
    </Drawing>
  )
}

type LaneProps = {
  readonly row: TimelineRow
  readonly y: number
  readonly scale: ScaleTime<number, number>
  readonly width: number
  readonly asOf: IsoDate
}

/** The words of a lane stand above its mark, from the side where there is room. */
function Lane({ row, y, scale, width, asOf }: LaneProps) {
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
  const start = first === null ? scale.range()[0] : scale(at(spanOf(first).first))
  const last = kind === 'going-on' ? asOf : to === null ? (from ?? asOf) : spanOf(to).last
  return [start ?? 0, Math.max(start ?? 0, scale(after(spanOf(last).last)))]
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

function TimelineTable({ rows }: { readonly rows: readonly TimelineRow[] }) {
  const { timeline } = WORDS.pictures
  return (
    <table>
      <caption>{timeline.name}</caption>
      <thead>
        <tr>
          <th scope="col">{timeline.what}</th>
          <th scope="col">{timeline.from}</th>
          <th scope="col">{timeline.to}</th>
          <th scope="col">{timeline.says}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a fixed list in a fixed order, and two may be the same
          <tr key={index}>
            <th scope="row">{row.label}</th>
            <td>{row.from ?? timeline.notKnown}</td>
            <td>{row.kind === 'going-on' ? timeline.goingOn : (row.to ?? timeline.notKnown)}</td>
            <td>
              {row.says}
              {row.disputed ? ` (${timeline.disputed})` : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
