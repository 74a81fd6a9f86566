import { scaleUtc } from 'd3-scale'
import { useEffect, useMemo } from 'react'
import { type IsoDate, spanOf } from '../../facts/iso-date.ts'
import { type Course, courseFrom } from '../../response/course.ts'
import { useDesk } from '../desk.ts'
import type { ResponseDesk } from '../response/response-desk.ts'
import { RESPONSE_WORDS } from '../response/response-words.ts'
import { WORDS } from '../words.ts'
import { Axis } from './axis.tsx'
import { Drawing } from './drawing.tsx'
import { dayAfter, dayAt, LANE_HEIGHT, Lane } from './lane.tsx'
import { type TimelineRow, timelineRows } from './timeline-rows.ts'
import { heightOfVisits, VisitLanes } from './visit-lanes.tsx'
import { visitRows } from './visit-rows.ts'

const FOOT = 26

/** Treatment, radiotherapy, results by compartment, imaging, course and the visits on one time axis, with the same in a table. */
export function TherapyTimeline({ response }: { readonly response: ResponseDesk }) {
  const { facts, asOf } = useDesk()
  const { read, book } = response
  useEffect(read, [read])
  const course = useMemo(() => courseFrom(book.visits.map(({ withResults }) => withResults)), [book])
  const rows = timelineRows(facts)
  const dated = rows.filter(({ from, to }) => from !== null || to !== null)
  const { timeline } = WORDS.pictures
  return (
    <>
      <p className="muted">{timeline.explain}</p>
      <p role="status" className="muted">
        {[book.reading === 'under-way' ? RESPONSE_WORDS.reading : '', ...book.unread].join(' ')}
      </p>
      {dated.length + course.visits.length === 0 ? <p>{timeline.nothing}</p> : <Lanes rows={dated} course={course} asOf={asOf} />}
      {course.visits.length === 0 ? null : <p className="muted">{RESPONSE_WORDS.codes}</p>}
      <TimelineTable rows={[...rows, ...visitRows(course)]} />
    </>
  )
}

type LanesProps = { readonly rows: readonly TimelineRow[]; readonly course: Course; readonly asOf: IsoDate }

function Lanes({ rows, course, asOf }: LanesProps) {
  const above = rows.length * LANE_HEIGHT
  const height = above + heightOfVisits(course)
  const firsts = rows.flatMap(({ from, to }) => [from ?? to]).filter((date) => date !== null)
  const days = [...firsts.map((date) => spanOf(date).first), ...course.visits.map(({ date }) => date)]
  const earliest = new Date(Math.min(...days.map((date) => dayAt(date).getTime())))
  return (
    <Drawing name={WORDS.pictures.timeline.name} height={height + FOOT}>
      {(width) => {
        const scale = scaleUtc([earliest, dayAfter(asOf)], [20, width - 20]).nice(4)
        return (
          <>
            {rows.map((row, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows are a fixed list in a fixed order, and two may be the same
              <Lane key={index} row={row} y={index * LANE_HEIGHT} scale={scale} width={width} asOf={asOf} />
            ))}
            <VisitLanes course={course} y={above} scale={scale} />
            <Axis scale={scale} y={height} height={height} ticks={(axis) => axis.ticks(Math.max(2, Math.floor(width / 110)))} />
          </>
        )
      }}
    </Drawing>
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
