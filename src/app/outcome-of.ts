import type { WriteResult } from '../fhir/write-result.ts'
import type { SignOutcome } from '../ui/sign/review.ts'
import type { SentNote } from './sent-notes.ts'

/** What became of a note of this session, for the person. */
export const outcomeOf = ({ result }: SentNote): SignOutcome =>
  result === 'under-way' ? { kind: 'unknown', why: 'It is being stored.' } : outcomeFrom(result)

/** How storing ended, for the person. */
export function outcomeFrom(result: WriteResult): SignOutcome {
  switch (result.kind) {
    case 'stored': {
      const remarks = [
        result.text === 'same' ? '' : 'Its text could not be compared with the one that was sent.',
        result.counted ? '' : 'Whether it is there once only could not be seen.',
        result.remark ?? '',
      ]
      return { kind: 'stored', where: result.where, remark: remarks.filter((remark) => remark !== '').join(' ') }
    }
    case 'stored-twice':
      return { kind: 'stored', where: result.ids.map((id) => `DocumentReference/${id}`).join(', '), remark: result.why }
    case 'stored-otherwise':
      return { kind: 'stored-otherwise', where: result.where, why: result.why }
    case 'refused':
    case 'changed-meanwhile':
    case 'not-stored':
    case 'blocked':
    case 'unknown':
      return { kind: result.kind, why: result.why }
  }
}
