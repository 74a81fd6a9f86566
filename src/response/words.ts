import type { CompartmentId, Outcome, ProgressionFree } from './course.ts'

/** The words for results, the same on screen and in the note. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  'complete-response': 'complete response',
  'partial-response': 'partial response',
  response: 'response',
  stable: 'stable',
  progression: 'progression',
  unsettled: 'open: necrosis or progression',
  'no-disease': 'no disease',
  'not-evaluable': 'not evaluable as a whole',
}

/** What a component is in words; those of the entries are words already. */
const STATE_WORDS: Readonly<Record<string, string>> = {
  'newly-positive': 'newly positive',
  persistent: 'stays positive',
  converted: 'turned negative',
  'non-progressing': 'stable or improved',
  progressed: 'unequivocal progression',
  partly: 'not all evaluated',
  none: 'none',
}
export const stateInWords = (state: string): string => STATE_WORDS[state] ?? state.replaceAll('-', ' ')

/** Within a sentence. */
export const COMPARTMENT_WORDS: Readonly<Record<CompartmentId, string>> = {
  brain: 'brain metastases',
  meninges: 'leptomeningeal disease',
  body: 'disease outside the CNS',
}

export const CRITERIA: Readonly<Record<CompartmentId, string>> = { brain: 'RANO-BM', meninges: 'RANO-LM', body: 'RECIST 1.1' }

export function progressionFreeInWords(free: ProgressionFree): string {
  const not = free.kind === 'not-known' ? [] : free.without.map((id) => `${COMPARTMENT_WORDS[id]} not assessed`)
  return [timeInWords(free), ...not].join('; ')
}

function timeInWords(free: ProgressionFree): string {
  const days = (count: number | null): string => (count === null ? '' : `, ${count} ${count === 1 ? 'day' : 'days'} from the start`)
  switch (free.kind) {
    case 'progressed':
      return `progressed on ${free.on}${days(free.days)}`
    case 'free':
      return `no progression up to ${free.until}${days(free.days)}`
    case 'not-known':
      return 'not known: no visit settles it'
  }
}
