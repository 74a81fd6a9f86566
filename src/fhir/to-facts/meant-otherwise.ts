const OTHER_TIME =
  /\b(?:prior|previous(?:ly)?|past|former|historic(?:al)?|baseline|initial|original|at (?:initial |first )?(?:diagnosis|presentation|baseline|admission|enrol\w*|discharge|start|relapse)|pre-?(?:treatment|therapy|op\w*|diagnosis|morbid)|before (?:treatment|therapy|diagnosis)|worst|best|nadir|ever|last year)\b|vorher|ausgangs|bei (?:erst)?diagnose|ant[ée]rieur|anterior|precedente|initiale?\b|基线|既往/i
const AIM = /\b(?:goal|target|aim|expected|predicted|planned|desired|ideal|threshold|minimum required|eligib\w*)\b|ziel/i
const SOMEBODY_ELSE =
  /\b(?:care-?giver|carer|wife|husband|spouse|partner|mother|father|brother|sister|son|daughter|relative|family|donor|sibling|proxy)\b/i

/** Why a result, by its name, does not speak of this patient today: of another time, an aim, somebody else. Null: nothing says so. */
export function meantOtherwise(name: string): string | null {
  if (SOMEBODY_ELSE.test(name)) return 'speaks of somebody else'
  if (AIM.test(name)) return 'is an aim and no finding'
  return OTHER_TIME.test(name) ? 'speaks of another time than today' : null
}
