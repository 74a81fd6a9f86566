import { type ScaleLogarithmic, scaleLog } from 'd3-scale'
import type { Penetration } from '../../engine/background.ts'
import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'
import { Axis } from './axis.tsx'
import { Drawing } from './drawing.tsx'
import { Sources } from './evidence-plot.tsx'

const ROW = 30
const FOOT = 26
const LOWEST = 0.1
const HIGHEST = 200
/** Every decade and nothing between: between them only an order of magnitude is told. */
const DECADES = [0.1, 1, 10, 100]

/** How much of each drug reaches the CSF, in percent of plasma, on a logarithmic axis; in the order of the alphabet. */
export function PenetrationPlot() {
  const { evidence } = useDesk()
  const { penetration } = WORDS.pictures
  if (evidence.kind === 'loading') return <p className="muted">{WORDS.why.loading}</p>
  if (evidence.kind === 'failed') return <p className="problem">{WORDS.why.evidenceFailed}</p>
  const shown = evidence.background.penetration.toSorted((a, b) => a.agent.localeCompare(b.agent))
  const height = shown.length * ROW
  return (
    <>
      <p className="muted">{penetration.explain}</p>
      <Drawing name={penetration.name} height={height + FOOT}>
        {(width) => {
          const scale = scaleLog([LOWEST, HIGHEST], [20, width - 12])
          return (
            <>
              {shown.map((one, index) => (
                <Drug key={one.agent} one={one} y={index * ROW} scale={scale} />
              ))}
              <Axis
                scale={scale}
                y={height}
                height={height}
                ticks={(axis) => axis.tickValues(DECADES).tickFormat((value) => `${String(value)} %`)}
              />
            </>
          )
        }}
      </Drawing>
      <PenetrationTable shown={shown} />
    </>
  )
}

const inWords = ({ low, high }: Penetration): string => (low === high ? `${low} %` : `${low}–${high} %`)

function Drug({ one, y, scale }: { readonly one: Penetration; readonly y: number; readonly scale: ScaleLogarithmic<number, number> }) {
  const [low, high] = [scale(one.low), scale(one.high)]
  const fromRight = low > (scale.range()[1] ?? 0) / 2
  return (
    <g>
      <text x={fromRight ? high + 4 : low - 4} y={y + 11} textAnchor={fromRight ? 'end' : 'start'}>
        {`${one.agent} ${inWords(one)}`}
      </text>
      <line className="course" x1={low} x2={high} y1={y + 21} y2={y + 21} />
      <circle className="mark" cx={low} cy={y + 21} r={4} />
      <circle className="mark" cx={high} cy={y + 21} r={4} />
    </g>
  )
}

function PenetrationTable({ shown }: { readonly shown: readonly Penetration[] }) {
  const { penetration, figures } = WORDS.pictures
  return (
    <table>
      <caption>{penetration.name}</caption>
      <thead>
        <tr>
          <th scope="col">{penetration.drug}</th>
          <th scope="col">{penetration.value}</th>
          <th scope="col">{figures.source}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((one) => (
          <tr key={one.agent}>
            <th scope="row">{one.agent}</th>
            <td className="number">{inWords(one)}</td>
            <td>
              <Sources ids={one.evidence} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
