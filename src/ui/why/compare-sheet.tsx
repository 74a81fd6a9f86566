import type { ListedOption } from '../../engine/decision.ts'
import { optionLabel, useDesk } from '../desk.ts'
import { Sheet } from '../sheet.tsx'
import { WORDS } from '../words.ts'
import { EvidenceList } from './evidence-list.tsx'

/** The first tier side by side: the same rows for every option, so that what one of them lacks is seen. */
export function CompareSheet({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk()
  const { model } = desk
  const first = desk.decision.options.filter(({ tier }) => tier === 1)
  const row = (title: string, cell: (option: ListedOption) => readonly string[]) => (
    <tr>
      <th scope="row">{title}</th>
      {first.map((option) => (
        <td key={option.id}>
          {cell(option).length === 0 ? '–' : null}
          {cell(option).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </td>
      ))}
    </tr>
  )
  return (
    <Sheet title={WORDS.options.compareHeading} onClose={onClose} wide>
      <p className="muted">{WORDS.why.noComparison}</p>
      <table className="compare">
        <thead>
          <tr>
            <td className="muted">{WORDS.compare.option}</td>
            {first.map((option) => (
              <th key={option.id} scope="col">
                {optionLabel(desk, option.id)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(WORDS.compare.because, ({ because }) => [because])}
          {row(WORDS.why.evidenceLevel, ({ level }) => [level])}
          {row(WORDS.options.conditionsHeading, ({ conditions }) => [...new Set(conditions)])}
          {row(WORDS.why.cautions, ({ cautions }) => cautions)}
          {row(WORDS.why.warnings, ({ warnings }) => warnings.map((id) => model.warnings[id] ?? id))}
          <tr>
            <th scope="row">{WORDS.why.evidence}</th>
            {first.map((option) => (
              <td key={option.id}>
                <EvidenceList ids={option.evidence} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Sheet>
  )
}
