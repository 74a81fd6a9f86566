import './pictures.css'
import type { ResponseDesk } from '../response/response-desk.ts'
import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { EvidencePlot } from './evidence-plot.tsx'
import { PathList } from './path-list.tsx'
import { PenetrationPlot } from './penetration-plot.tsx'
import type { PictureName } from './picture-name.ts'
import { TherapyTimeline } from './therapy-timeline.tsx'

const PICTURES = { timeline: TherapyTimeline, figures: EvidencePlot, penetration: PenetrationPlot, path: PathList } as const

type PictureSheetProps = { readonly picture: PictureName; readonly response: ResponseDesk; readonly onClose: () => void }

/** One picture with its table. */
export default function PictureSheet({ picture, response, onClose }: PictureSheetProps) {
  const Picture = PICTURES[picture]
  return (
    <Sheet title={WORDS.pictures.title[picture]} onClose={onClose} wide>
      <div className="picture-of">
        <Picture response={response} />
      </div>
    </Sheet>
  )
}
