import { type Axis as AxisOf, axisBottom } from 'd3-axis'
import { select } from 'd3-selection'
import { useLayoutEffect, useRef } from 'react'

type AxisProps<D extends string | number | Date | { valueOf(): number }> = {
  readonly scale: Parameters<typeof axisBottom<D>>[0]
  readonly y: number
  /** How long the lines through the picture are. */
  readonly height: number
  readonly ticks: (axis: AxisOf<D>) => AxisOf<D>
}

/** A horizontal axis, drawn by d3, with its lines through the picture. */
export function Axis<D extends string | number | Date | { valueOf(): number }>({ scale, y, height, ticks }: AxisProps<D>) {
  const group = useRef<SVGGElement>(null)
  useLayoutEffect(() => {
    if (group.current !== null) select(group.current).call(ticks(axisBottom(scale)).tickSizeInner(6).tickSizeOuter(0))
  })
  return (
    <>
      <g ref={group} className="axis" transform={`translate(0,${y})`} />
      <line className="axis-base" x1={scale.range()[0]} x2={scale.range()[1]} y1={y - height} y2={y - height} />
    </>
  )
}
