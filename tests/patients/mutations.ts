import {
  get,
  isObject,
  type Json,
  nameOf,
  type Place,
  placeIn,
  placesOf,
  type Random,
  type Resource,
  randomFrom,
  set,
  textAt,
} from './random-places.ts'

type Entry = { fullUrl?: Json; resource?: Json }
export type Bundle = { resourceType: 'Bundle'; type: string; entry: (Entry | Json)[] }

const ODD_VALUES: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  5e-324,
  0.1,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '<script>alert(1)</script>',
  'EGFR exon 19 deletion detected',
  'not detected',
  '__proto__',
  'constructor',
  [],
  {},
  [null],
  [[]],
  { coding: null },
  { coding: [null] },
  { coding: [{ code: 5 }] },
  { reference: 7 },
  { value: 'ten' },
  { start: 1 },
]
const ODD_DATES = [
  '',
  '2024-13-45',
  '2024-02-30',
  'yesterday',
  '0000',
  '99999-01-01',
  '2024-1-1',
  '2024-06',
  '2024',
  '2999-01-01',
  'T',
  '20240601',
]
const ODD_CODES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'C34.90', '2823-3', '254637007', 'null']

type Damage = (bundle: Bundle, resource: Resource, random: Random) => void
const at = (resource: Resource, random: Random, change: (place: Place) => void): void => {
  const place = placeIn(resource, random)
  if (place !== null) change(place)
}
const among = (places: readonly Place[], random: Random, change: (place: Place) => void): void => {
  if (places.length > 0) change(random.oneOf(places))
}
const shuffled = (text: string, random: Random): string =>
  Array.from(text, (letter) => (random.below(3) === 0 ? String.fromCharCode(33 + random.below(90)) : letter)).join('')

/** Invented damage, the same for the same seed. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'a field dropped': (_, resource, random) =>
    at(resource, random, ({ holder, key }) => (Array.isArray(holder) ? void holder.splice(Number(key), 1) : void delete holder[key])),
  'a type swapped': (_, resource, random) =>
    at(resource, random, (place) => {
      const value = get(place)
      set(
        place,
        Array.isArray(value)
          ? Object.fromEntries(value.entries())
          : typeof value === 'string'
            ? 7
            : typeof value === 'number'
              ? String(value)
              : [value],
      )
    }),
  'an odd value': (_, resource, random) => at(resource, random, (place) => set(place, structuredClone(random.oneOf(ODD_VALUES)))),
  'a null': (_, resource, random) => at(resource, random, (place) => set(place, null)),
  'an array emptied': (_, resource, random) => among(placesOf(resource, Array.isArray), random, (place) => set(place, [])),
  'a code scrambled': (_, resource, random) =>
    among(
      placesOf(
        resource,
        (value, key) => typeof value === 'string' && /^(code|system|display|text|status|unit|value(String|Code))$/.test(key),
      ),
      random,
      (place) => set(place, random.below(2) === 0 ? random.oneOf(ODD_CODES) : shuffled(textAt(place), random)),
    ),
  'a date broken': (_, resource, random) =>
    among(
      placesOf(resource, (value, key) => typeof value === 'string' && /date|period|start|end|issued|lastUpdated|On$/i.test(key)),
      random,
      (place) => set(place, random.oneOf(ODD_DATES)),
    ),
  'a huge string': (_, resource, random) =>
    among(
      placesOf(resource, (value) => typeof value === 'string'),
      random,
      (place) => set(place, `${textAt(place)} `.repeat(1 + random.below(400)).slice(0, 20_000)),
    ),
  'a deep value': (_, resource, random) =>
    at(resource, random, (place) => {
      let deep: Json = get(place)
      for (let i = 0; i < 200; i += 1) deep = random.below(2) === 0 ? [deep] : { extension: deep }
      set(place, deep)
    }),
  'references in a circle': (bundle, resource, random) => {
    const other = random.oneOf(resourcesIn(bundle))
    const names = ['derivedFrom', 'hasMember', 'result', 'basedOn', 'partOf', 'focus', 'specimen', 'contained', 'medicationReference']
    for (const [from, to] of [
      [resource, other],
      [other, resource],
    ] as const) {
      const reference = { reference: nameOf(to) }
      const name = random.oneOf(names)
      from[name] = random.below(4) === 0 ? reference : [reference, { reference: nameOf(from) }]
    }
  },
  'an id twice': (bundle, resource, random) => {
    const other = random.oneOf(resourcesIn(bundle))
    if (random.below(2) === 0) other.id = resource.id ?? null
    else bundle.entry.push({ resource: { ...structuredClone(resource), ...(random.below(2) === 0 ? { status: 'final' } : {}) } })
  },
  'a foreign subject': (_, resource, random) => {
    const reference = random.oneOf(['Patient/somebody-else', 'Group/1', 'Device/9', '#p', 'urn:uuid:0', '', 'Patient/'])
    resource[random.oneOf(['subject', 'subject', 'patient', 'focus'])] = random.below(4) === 0 ? [{ reference }] : { reference }
  },
  'another resource type': (_, resource, random) => {
    resource.resourceType = random.oneOf<Json>([
      'Observation',
      'Condition',
      'Procedure',
      'DiagnosticReport',
      'Bundle',
      'Patient',
      '',
      4,
      null,
    ])
  },
  'an entry that is none': (bundle, _, random) => {
    bundle.entry[random.below(bundle.entry.length)] = random.oneOf<Json>([
      null,
      7,
      'x',
      [],
      {},
      { resource: null },
      { resource: [] },
      { fullUrl: 5 },
    ])
  },
}

const resourcesIn = ({ entry }: Bundle): Resource[] =>
  entry.flatMap((one) => (isObject(one as Json) && isObject((one as Entry).resource) ? [(one as Entry).resource as Resource] : []))

/** A bundle of the patient and some of the other resources, damaged in one to eight places; `what` says how. */
export function damaged(whole: Bundle, most: number, seed: number): { readonly bundle: Bundle; readonly what: readonly string[] } {
  const random = randomFrom(seed)
  const resources = resourcesIn(whole)
  const patient = resources.filter(({ resourceType }) => resourceType === 'Patient')
  const others = resources.filter(({ resourceType }) => resourceType !== 'Patient')
  const from = random.below(Math.max(1, others.length))
  const chosen = [...others.slice(from), ...others.slice(0, from)].slice(0, most)
  const entry = structuredClone([...patient, ...chosen]).map(
    (resource): Entry => ({
      fullUrl: random.below(2) === 0 ? `urn:uuid:${nameOf(resource).split('/')[1]}` : `https://example.org/fhir/${nameOf(resource)}`,
      resource,
    }),
  )
  const bundle: Bundle = { resourceType: 'Bundle', type: 'collection', entry }
  const what = Array.from({ length: 1 + random.below(8) }, () => random.oneOf(Object.keys(DAMAGES)))
  for (const name of what) {
    const left = resourcesIn(bundle)
    // The patient is hit less often: without one there is no chart, and nothing else is looked at.
    const resource = random.oneOf(random.below(20) === 0 ? left : left.slice(Math.min(1, left.length - 1)))
    if (resource !== undefined) DAMAGES[name]?.(bundle, resource, random)
  }
  return { bundle, what }
}
