import type { Unread } from '../chart.ts'
import { type CodeableConcept, textsOf } from '../resources/coding.ts'
import { statusProblem } from '../result-status.ts'
import type { NegativePanel, Tumour } from './evidence.ts'
import { isBroadPanel, isLimitedPanel, isNegativePanel } from './negative-panel.ts'
import { isTumourPanel } from './panel-title.ts'
import { placeOnly, type SettledPlace } from './place-findings.ts'
import { isOfAnotherKind } from './test-kind.ts'

type PanelEvidence = { readonly panels: readonly NegativePanel[]; readonly unread: readonly Unread[] }

/**
 * A negative panel, as far as it is one of this tumour: of tumour tissue, or of a specimen that is not stated and under a title that is
 * understood as that of a tumour panel. Any other, one with a reservation and one that is not final are on the list of what was not read:
 * nobody should think that there was none.
 */
export function panelEvidence(code: CodeableConcept, text: string, place: SettledPlace): PanelEvidence {
  const { reference, compartment, finality, status } = place
  const shown = (problem: string): Unread => ({ reference, problem: `${problem}: ${[...textsOf(code).slice(0, 1), text].join(': ')}` })
  if (isLimitedPanel(code, text)) return { panels: [], unread: [shown('a negative panel with a reservation excludes no driver')] }
  if (!isNegativePanel(code, text)) return { panels: [], unread: [] }
  if (finality === 'awaited') return { panels: [], unread: [shown('preliminary, not relied upon')] }
  if (finality === 'not-said') return { panels: [], unread: [shown(statusProblem(status))] }
  const tumour = tumourOf(code, text, place)
  const known = tumour !== 'no' || compartment === 'plasma' || compartment === 'csf'
  return {
    panels: [{ ...placeOnly(place), tumour }],
    unread: known ? [] : [shown('a negative panel that is not known to have examined this tumour excludes no driver, open it')],
  }
}

function tumourOf(code: CodeableConcept, text: string, { tumour }: SettledPlace): Tumour {
  if (tumour === 'no' || isOfAnotherKind(text)) return 'no'
  if (tumour === 'tissue') return 'tissue'
  const titles = textsOf(code).filter(isBroadPanel)
  const named = titles.length > 0 ? titles : [...textsOf(code), ...panelsNamedIn(text)]
  return named.every(isTumourPanel) ? 'not-said' : 'no'
}

/** The panel in words: what stands before the colon, or the whole sentence. */
const panelsNamedIn = (text: string): readonly string[] =>
  text
    .split(/[.;]\s|[.;]$|\n/)
    .filter(isBroadPanel)
    .map((sentence) => /^([^:]{1,80}):/.exec(sentence)?.[1] ?? sentence.replace(/^.*\b(?:by|on|in|of)\b/i, ''))
