const LOINC: readonly (readonly [code: string, display: string, unit: string, least: number])[] = [
  ['2951-2', 'Sodium [Moles/volume] in Serum or Plasma', 'mmol/L', 135],
  ['2823-3', 'Potassium [Moles/volume] in Serum or Plasma', 'mmol/L', 3],
  ['2345-7', 'Glucose [Mass/volume] in Serum or Plasma', 'mg/dL', 80],
  ['777-3', 'Platelets [#/volume] in Blood by Automated count', '10*9/L', 150],
  ['718-7', 'Hemoglobin [Mass/volume] in Blood', 'g/dL', 12],
  ['1742-6', 'Alanine aminotransferase [Enzymatic activity/volume] in Serum or Plasma', 'U/L', 20],
]
const UCUM = 'http://unitsofmeasure.org'
const two = (n: number): string => String(n).padStart(2, '0')

/** One of many ordinary results of an invented patient, as long as those of real servers: 1.7 kB. */
export function laboratoryResult(i: number) {
  const [code, display, unit, least] = LOINC[i % LOINC.length] ?? ['2951-2', 'Sodium', 'mmol/L', 135]
  const at = `20${10 + (i % 16)}-${two(1 + (i % 10))}-${two(1 + (i % 28))}T${two(i % 24)}:00:00Z`
  const quantity = (value: number) => ({ value, unit, system: UCUM, code: unit })
  const coded = (system: string, value: string, words: string) => ({ coding: [{ system, code: value, display: words }], text: words })
  return {
    resourceType: 'Observation',
    id: `a1b2c3d4-0000-4000-8000-${String(i).padStart(12, '0')}`,
    meta: { versionId: '1', lastUpdated: at, profile: ['http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab'] },
    identifier: [{ use: 'official', system: 'urn:oid:1.2.840.114350.1.13.0.1.7.2.798268', value: `${i}.5` }],
    basedOn: [{ reference: `ServiceRequest/e${i}`, type: 'ServiceRequest', display: 'BASIC METABOLIC PANEL' }],
    status: 'final',
    category: [coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory', 'Laboratory')],
    code: coded('http://loinc.org', code, display),
    subject: { reference: 'Patient/p', display: 'Invented, Patient' },
    encounter: { reference: `Encounter/e${i}`, display: 'Hospital Encounter' },
    effectiveDateTime: at,
    issued: at,
    performer: [{ reference: 'Practitioner/x', display: 'Laboratory Technician' }],
    valueQuantity: quantity(least + (i % 14) / 10),
    interpretation: [coded('http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation', 'N', 'Normal')],
    referenceRange: [{ low: quantity(least), high: quantity(least + 2), text: `${least}-${least + 2} ${unit}` }],
  }
}
