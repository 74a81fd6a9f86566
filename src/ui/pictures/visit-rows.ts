import type { CompartmentId, Course } from '../../response/course.ts'
import { CRITERIA, OUTCOME_WORDS } from '../../response/words.ts'
import { sentence } from '../language/sentences.ts'
import { RESPONSE_WORDS } from '../response/response-words.ts'
import type { TimelineRow } from './timeline-rows.ts'

/** A row for each compartment that a visit says something about, in the order of the visits. */
export const visitRows = ({ visits, compartments }: Course): readonly TimelineRow[] =>
  visits.flatMap(({ date }) =>
    (Object.keys(compartments) as CompartmentId[]).flatMap((id): TimelineRow[] => {
      const { points, sums } = compartments[id]
      const point = points.find((one) => one.date === date)
      if (point === undefined) return []
      const mm = sums.find((one) => one.date === date)?.mm ?? null
      const result = point.role === 'follow-up' ? sentence(OUTCOME_WORDS[point.result.outcome]) : RESPONSE_WORDS.role[point.role]
      const says = mm === null ? result : `${result}, ${mm} mm`
      return [
        { group: 'course', label: `${RESPONSE_WORDS.visit}: ${CRITERIA[id]}`, says, from: date, to: date, kind: 'moment', disputed: false },
      ]
    }),
  )
