import { type ScaleLinear, scaleLinear } from 'd3-scale'
import type { Arm, Figure } from '../../engine/background.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { Axis } from './axis.tsx'
import { Drawing } from './drawing.tsx'
import { figuresOf } from './figures-of.ts'

const ROW = 32
const FOOT = 26

/** Intracranial response and PFS of the options on the list, study by study, as printed. It compares nothing that no trial compared. */
export function EvidencePlot() {
  const { decision, evidence } = useDesk()
  const { figures } = WORDS.pictures
  if (evidence.kind === 'loading') return <p className="muted">{WORDS.why.loading}</p>
  if (evidence.kind === 'failed') return <p className="problem">{WORDS.why.evidenceFailed}</p>
  const options = new Set(decision.options.map(({ id }) => id))
  return (
    <>
      <p>{figures.noRanking}</p>
      {(['intracranial-response', 'intracranial-pfs'] as const).map((measure) => (
        <OneMeasure key={measure} measure={measure} shown={figuresOf(evidence.background.figures, options, measure)} />
      ))}
    </>
  )
}

type OneMeasureProps = { readonly measure: Figure['measure']; readonly shown: readonly Figure[] }

function OneMeasure({ measure, shown }: OneMeasureProps) {
  const { figures } = WORDS.pictures
  return (
    <section className="rule">
      <h3>{figures.measure[measure]}</h3>
      {shown.length === 0 ? (
        <p className="muted">{figures.none}</p>
      ) : (
        <>
          {shown.map((figure) => (
            <Study key={figure.study} figure={figure} highest={highestOf({ measure, shown })} />
          ))}
          <FigureTable measure={measure} shown={shown} />
        </>
      )}
    </section>
  )
}

const highestOf = ({ measure, shown }: OneMeasureProps): number =>
  measure === 'intracranial-response' ? 100 : Math.max(...shown.flatMap(({ arms }) => arms.map(({ value }) => value)))

type StudyProps = { readonly figure: Figure; readonly highest: number }

/** One study on an axis that all studies of the measure share; who was studied stands above it. */
function Study({ figure, highest }: StudyProps) {
  const { evidence } = useDesk()
  const { figures } = WORDS.pictures
  const row = evidence.kind === 'ready' ? evidence.background.evidence[figure.evidence[0]] : undefined
  const title = `${figure.study}, ${figure.endpoint}, ${figure.randomised ? figures.randomised : figures.notRandomised}`
  const height = figure.arms.length * ROW
  return (
    <section className="study">
      <h4>{title}</h4>
      <p>{row?.population ?? figures.populationNotPrinted}</p>
      <Drawing name={title} height={height + FOOT}>
        {(width) => {
          const scale = scaleLinear([0, highest], [8, width - 14]).nice()
          return (
            <>
              {figure.arms.map((arm, index) => (
                <OneArm key={arm.label} arm={arm} y={index * ROW} scale={scale} />
              ))}
              <Axis scale={scale} y={height} height={height} ticks={(axis) => axis.ticks(Math.max(3, Math.floor(width / 90)))} />
            </>
          )
        }}
      </Drawing>
    </section>
  )
}

/** Filled: studied; hollow: what it was compared with. The figure stands beside the mark. */
function OneArm({ arm, y, scale }: { readonly arm: Arm; readonly y: number; readonly scale: ScaleLinear<number, number> }) {
  const x = scale(arm.value)
  const isRight = x > (scale.range()[1] ?? 0) * 0.75
  return (
    <g>
      <text x={8} y={y + 11}>
        {armInWords(arm)}
      </text>
      <line className="reach" x1={scale(0)} x2={x} y1={y + 22} y2={y + 22} />
      {arm.interval === undefined ? null : (
        <line className="span" x1={scale(arm.interval.low)} x2={scale(arm.interval.high)} y1={y + 22} y2={y + 22} />
      )}
      <circle className={arm.role === 'comparator' ? 'mark mark-hollow' : 'mark'} cx={x} cy={y + 22} r={5} />
      <text
        className="value"
        x={isRight ? x - 9 : x + 9}
        y={y + (arm.interval === undefined ? 26 : 17)}
        textAnchor={isRight ? 'end' : 'start'}
      >
        {arm.value}
      </text>
    </g>
  )
}

const armInWords = ({ label, n, role }: Arm): string =>
  [
    label,
    n === undefined ? WORDS.pictures.figures.nNotPrinted : `n ${n}`,
    ...(role === 'comparator' ? [WORDS.pictures.figures.comparator] : []),
  ].join(', ')

function FigureTable({ measure, shown }: OneMeasureProps) {
  const { figures } = WORDS.pictures
  return (
    <table>
      <caption>{figures.measure[measure]}</caption>
      <thead>
        <tr>
          {[figures.study, figures.arm, figures.value, figures.interval, figures.source].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.flatMap((figure) =>
          figure.arms.map((arm) => (
            <tr key={`${figure.study} ${arm.label}`}>
              <th scope="row">{`${figure.study}, ${figure.endpoint}`}</th>
              <td>{armInWords(arm)}</td>
              <td className="number">{arm.value}</td>
              <td>{arm.interval === undefined ? figures.notPrinted : `${arm.interval.low}–${arm.interval.high}`}</td>
              <td>
                <Sources ids={figure.evidence} />
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}

/** The rows behind a figure, with who was studied; the whole row stands with the option. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { evidence } = useDesk()
  const rows = evidence.kind === 'ready' ? evidence.background.evidence : {}
  return ids.map((id) => (
    <p key={id}>
      <code>{id}</code> {[rows[id]?.population, rows[id]?.design, rows[id]?.publication].filter((part) => part !== undefined).join(' · ')}
    </p>
  ))
}
