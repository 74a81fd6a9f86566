import { LAUNCH_WORDS } from '../../../src/app/launch-words.ts'
import { VENDORS } from '../../../src/fhir/vendors/vendors.ts'
import { SIGN_WORDS } from '../../../src/ui/sign/sign-words.ts'
import { STOP_WORDS } from '../../../src/ui/stop-words.ts'
import { WORDS } from '../../../src/ui/words.ts'
import type { FaultCase } from './cases.ts'
import type { Expected } from './expected.ts'
import type { Played } from './play.ts'

/** In what one fault came out otherwise than it must; empty when in nothing. */
export function differences(one: FaultCase, expected: Expected | undefined, played: Played): readonly string[] {
  if (expected === undefined) return ['nothing is said of how this must end']
  return [
    ...seenOtherwise(one, expected, played),
    ...askedTooMuch(expected, played),
    ...keptOtherwise(expected, played),
    ...played.struck.flatMap((times, index) => (times === 0 ? [`fault ${index + 1} met no request`] : [])),
    ...played.elsewhere.map((host) => `asked of ${host}`),
    ...(played.dialogs === 0 ? [] : ['markup of the record system ran']),
  ]
}

function seenOtherwise(one: FaultCase, { sees, says }: Expected, played: Played): readonly string[] {
  const reason = says === undefined || played.words.includes(says) ? [] : [`does not say "${says}": ${played.words.slice(0, 900)}`]
  if ('read' in sees) return [...kindsOtherwise(one, sees.read, played), ...reason]
  const wanted = headingOf(sees)
  return wanted === played.heading || ('sign' in sees && played.heading.startsWith(wanted))
    ? reason
    : [`must see "${wanted}", sees "${played.heading}"`, ...reason]
}

function headingOf(sees: Exclude<Expected['sees'], { readonly read: unknown }>): string {
  if ('launch' in sees) return LAUNCH_WORDS[sees.launch].what
  if ('stop' in sees) return STOP_WORDS[sees.stop].title
  if ('unsigned' in sees) return '(not signed)'
  return sees.sign === 'chartChanged' ? SIGN_WORDS.chartChanged : WORDS.sign[sees.sign]
}

/** Every kind that was not read whole, and how it ended, but for what the vendor never offers. */
function kindsOtherwise({ character = 'generic' }: FaultCase, wanted: Readonly<Record<string, string>>, played: Played): readonly string[] {
  if (played.kinds === null) return [`must see a chart, sees "${played.heading}"`]
  const never = new Set(VENDORS[character].notOffered.map(({ what }) => what))
  const seen = Object.fromEntries(Object.entries(played.kinds).filter(([what]) => !never.has(what)))
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(seen)])]
  return names
    .filter((what) => wanted[what] !== seen[what])
    .map((what) => `${what} must be ${wanted[what] ?? 'read'}, is ${seen[what] ?? 'read'}`)
}

const askedTooMuch = ({ asks }: Expected, { asked }: Played): readonly string[] =>
  [...asked].filter(([kind, count]) => count > (asks[kind] ?? 0)).map(([kind, count]) => `${count} ${kind}, at most ${asks[kind] ?? 0}`)

function keptOtherwise({ notes = 0, keeps }: Expected, played: Played): readonly string[] {
  const kept = played.kept.join(', ')
  return [
    ...(played.notes === notes ? [] : [`${notes} notes must be in the record, there are ${played.notes}`]),
    ...(kept === keeps.join(', ') ? [] : [`the browser must keep ${keeps.join(', ') || 'nothing'}, keeps ${kept || 'nothing'}`]),
  ]
}
