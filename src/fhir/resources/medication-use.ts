import * as z from 'zod/mini'
import { CodeableConcept } from './coding.ts'
import { Dosage } from './dosage.ts'
import { Reference } from './reference.ts'
import { Contained, identity } from './resource.ts'
import { Annotation, Extension, Period, Quantity } from './values.ts'

const use = {
  ...identity,
  contained: z.optional(z.array(Contained)),
  extension: z.optional(z.array(Extension)),
  status: z.optional(z.string()),
  medicationCodeableConcept: z.optional(CodeableConcept),
  medicationReference: z.optional(Reference),
  subject: z.optional(Reference),
  note: z.optional(z.array(Annotation)),
}

/** What the patient takes or took, as somebody stated it. https://hl7.org/fhir/R4/medicationstatement.html */
export const MedicationStatement = z.object({
  resourceType: z.literal('MedicationStatement'),
  ...use,
  statusReason: z.optional(z.array(CodeableConcept)),
  category: z.optional(CodeableConcept),
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  dateAsserted: z.optional(z.string()),
  basedOn: z.optional(z.array(Reference)),
  reasonCode: z.optional(z.array(CodeableConcept)),
  dosage: z.optional(z.array(Dosage)),
})
export type MedicationStatement = z.infer<typeof MedicationStatement>

/** An order, a plan or a report of one. https://hl7.org/fhir/R4/medicationrequest.html */
export const MedicationRequest = z.object({
  resourceType: z.literal('MedicationRequest'),
  ...use,
  statusReason: z.optional(CodeableConcept),
  intent: z.optional(z.string()),
  category: z.optional(z.array(CodeableConcept)),
  doNotPerform: z.optional(z.boolean()),
  reportedBoolean: z.optional(z.boolean()),
  authoredOn: z.optional(z.string()),
  reasonCode: z.optional(z.array(CodeableConcept)),
  dosageInstruction: z.optional(z.array(Dosage)),
  dispenseRequest: z.optional(z.object({ validityPeriod: z.optional(Period), numberOfRepeatsAllowed: z.optional(z.number()) })),
})
export type MedicationRequest = z.infer<typeof MedicationRequest>

/** A dose that was given (or was not). https://hl7.org/fhir/R4/medicationadministration.html */
export const MedicationAdministration = z.object({
  resourceType: z.literal('MedicationAdministration'),
  ...use,
  statusReason: z.optional(z.array(CodeableConcept)),
  category: z.optional(CodeableConcept),
  effectiveDateTime: z.optional(z.string()),
  effectivePeriod: z.optional(Period),
  reasonCode: z.optional(z.array(CodeableConcept)),
  request: z.optional(Reference),
  dosage: z.optional(z.object({ text: z.optional(z.string()), route: z.optional(CodeableConcept), dose: z.optional(Quantity) })),
})
export type MedicationAdministration = z.infer<typeof MedicationAdministration>

/** Drugs that were handed over. https://hl7.org/fhir/R4/medicationdispense.html */
export const MedicationDispense = z.object({
  resourceType: z.literal('MedicationDispense'),
  ...use,
  whenPrepared: z.optional(z.string()),
  whenHandedOver: z.optional(z.string()),
  authorizingPrescription: z.optional(z.array(Reference)),
  dosageInstruction: z.optional(z.array(Dosage)),
})
export type MedicationDispense = z.infer<typeof MedicationDispense>
