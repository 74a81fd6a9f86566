import type { CodeSystem, CodeSystemConcept, FhirResource, StructureDefinition, ValueSet } from 'fhir/r4'

/** Longer lists (languages, media types, units) are not what a record system refuses a note for. */
const LONGEST_LIST = 60

/** The codes allowed by each required binding on a `code` element, by element path: medplum's validator does not look at them. */
export function allowedCodes(
  structures: readonly StructureDefinition[],
  terminology: readonly FhirResource[],
): Record<string, readonly string[]> {
  const byUrl = new Map(
    terminology.flatMap((each) => ('url' in each && each.url ? [[`${each.resourceType} ${each.url}`, each] as const] : [])),
  )
  const elements = structures.flatMap(({ snapshot }) => snapshot?.element ?? [])
  return Object.fromEntries(
    elements.flatMap(({ path, type, binding }) => {
      if (binding?.strength !== 'required' || type?.[0]?.code !== 'code' || !binding.valueSet) return []
      const codes = codesOf(byUrl, binding.valueSet.split('|')[0] ?? '')
      return codes.length > 0 && codes.length <= LONGEST_LIST ? [[path, codes] as const] : []
    }),
  )
}

function codesOf(byUrl: ReadonlyMap<string, FhirResource>, valueSet: string): readonly string[] {
  const set = byUrl.get(`ValueSet ${valueSet}`) as ValueSet | undefined
  return (set?.compose?.include ?? []).flatMap(({ system, concept }) => {
    if (concept) return concept.map(({ code }) => code)
    const codeSystem = byUrl.get(`CodeSystem ${system}`) as CodeSystem | undefined
    return everyCode(codeSystem?.concept ?? [])
  })
}

const everyCode = (concepts: readonly CodeSystemConcept[]): readonly string[] =>
  concepts.flatMap(({ code, concept }) => [code, ...everyCode(concept ?? [])])
