import { indexSearchParameterBundle, indexStructureDefinitionBundle, validateResource } from '@medplum/core'
import type { OperationOutcomeIssue } from 'fhir/r4'
import codes from '../definitions/codes.json' with { type: 'json' }
import search from '../definitions/search.json' with { type: 'json' }
import structure from '../definitions/structure.json' with { type: 'json' }

/** Parameters that a vendor offers and R4 does not define. */
const VENDOR_PARAMETERS = [
  {
    code: '-timing-boundsPeriod',
    type: 'date',
    base: 'MedicationRequest',
    expression: 'MedicationRequest.dosageInstruction.timing.repeat.bounds',
  },
  { code: 'docstatus', type: 'token', base: 'DocumentReference', expression: 'DocumentReference.docStatus' },
]

/** Medplum's own limit is one MiB; FHIR has none, neither vendor documents one, and US Core asks servers for at least five. */
const MOST_BYTES = 5 * 1024 * 1024

let loaded = false

/** Fills medplum's global schema once; the type hole is that its FHIR types are a parallel set to @types/fhir. */
export function loadDefinitions(): void {
  if (loaded) return
  indexStructureDefinitionBundle(structure as never)
  indexSearchParameterBundle(search as never)
  const vendor = VENDOR_PARAMETERS.map(({ base, ...rest }) => ({
    resource: {
      resourceType: 'SearchParameter',
      ...rest,
      url: `urn:practice:${base}:${rest.code}`,
      name: rest.code,
      status: 'active',
      base: [base],
    },
  }))
  indexSearchParameterBundle({ resourceType: 'Bundle', type: 'collection', entry: vendor } as never)
  loaded = true
}

/** Structure, cardinality, formats and invariants by medplum; it does not look at required bindings, so those are checked here. */
export function problemsOf(resource: object): readonly OperationOutcomeIssue[] {
  try {
    validateResource(resource as never, { base64BinaryMaxBytes: MOST_BYTES })
  } catch (thrown) {
    const issues = (thrown as { outcome?: { issue?: OperationOutcomeIssue[] } }).outcome?.issue
    return issues ?? [{ severity: 'error', code: 'structure', details: { text: String(thrown) } }]
  }
  return Object.entries(codes).flatMap(([path, allowed]) => wrongCodes(resource, path, allowed))
}

function wrongCodes(resource: object, path: string, allowed: readonly string[]): readonly OperationOutcomeIssue[] {
  const [type, ...steps] = path.split('.')
  if (!('resourceType' in resource) || resource.resourceType !== type) return []
  return valuesAt([resource], steps)
    .filter((value) => !allowed.includes(String(value)))
    .map((value) => ({
      severity: 'error',
      code: 'code-invalid',
      details: { text: `${String(value)} is not one of ${allowed.join(', ')}` },
      expression: [path],
    }))
}

function valuesAt(from: readonly unknown[], steps: readonly string[]): readonly unknown[] {
  const [step, ...rest] = steps
  if (step === undefined) return from
  return valuesAt(from.flatMap((each) => (each as Record<string, unknown>)[step] ?? []).flat(), rest)
}
