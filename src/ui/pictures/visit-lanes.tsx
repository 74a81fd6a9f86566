import type { ScaleTime } from 'd3-scale'
import { COMPARTMENTS, type Compartment, type Course } from '../../response/course.ts'
import { CRITERIA } from '../../response/words.ts'
import { sentence } from '../language/sentences.ts'
import { codeOf, isProgression } from '../response/outcome-codes.ts'
import { dayAt } from './lane.tsx'

const HEIGHT = 50

const followed = ({ compartments }: Course): readonly Compartment[] => Object.values(compartments).filter(({ points }) => points.length > 0)

export const heightOfVisits = (course: Course): number => followed(course).length * HEIGHT

type VisitLanesProps = { readonly course: Course; readonly y: number; readonly scale: ScaleTime<number, number> }

/** A lane for each compartment that the visits follow: a mark for each visit, with the letters of its result beneath. */
export const VisitLanes = ({ course, y, scale }: VisitLanesProps) =>
  followed(course).map(({ id, points }, index) => (
    <g key={id} className="lane lane-visits" transform={`translate(0 ${y + index * HEIGHT})`}>
      <text x={scale.range()[0]} y={13}>
        {sentence(COMPARTMENTS[id])}, {CRITERIA[id]}
      </text>
      {points.map((point) => (
        <g key={point.date} transform={`translate(${scale(dayAt(point.date))} 0)`} className={isProgression(point) ? 'progressed' : ''}>
          <circle className={point.role === 'follow-up' ? 'mark' : 'mark mark-hollow'} cy={24} r={4} />
          <text y={42} textAnchor="middle">
            {codeOf(point)}
          </text>
        </g>
      ))}
    </g>
  ))
