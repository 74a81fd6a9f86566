import type { ReactNode } from 'react'
import { useWidth } from './use-width.ts'

type DrawingProps = {
  /** What the picture shows; its content stands in the table beneath. */
  readonly name: string
  readonly height: number
  readonly children: (width: number) => ReactNode
}

/** One picture as wide as its place. For a screen reader it is one image with a name; on paper it shrinks with the page. */
export function Drawing({ name, height, children }: DrawingProps) {
  const { place, width } = useWidth<HTMLDivElement>()
  return (
    <div ref={place} className="drawing">
      <svg role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {children(width)}
      </svg>
    </div>
  )
}
