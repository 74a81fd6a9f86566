import type { Unread } from './chart.ts'
import { referenceOfRaw } from './parse-each.ts'
import type { Sorted } from './sort-resources.ts'

/** The kinds that facts are read from, and the patient. */
const READ = new Set(
  'Patient Condition Observation DiagnosticReport DocumentReference Medication MedicationStatement MedicationRequest MedicationAdministration MedicationDispense Procedure Specimen AllergyIntolerance AdverseEvent'.split(
    ' ',
  ),
)

/**
 * Kinds that say nothing of the disease or its treatment: people and places, money, appointments, orders of things to be done, what the
 * server says of itself. Every other kind may carry a fact. https://hl7.org/fhir/R4/resourcelist.html
 */
const ADMINISTRATIVE = new Set(
  (
    'Practitioner PractitionerRole Organization OrganizationAffiliation Location HealthcareService Endpoint Person RelatedPerson Group CareTeam Encounter EpisodeOfCare ' +
    'Appointment AppointmentResponse Schedule Slot Coverage CoverageEligibilityRequest CoverageEligibilityResponse Claim ClaimResponse ExplanationOfBenefit Account Invoice ' +
    'ChargeItem ChargeItemDefinition Contract InsurancePlan EnrollmentRequest EnrollmentResponse PaymentNotice PaymentReconciliation Device DeviceDefinition DeviceMetric ' +
    'DeviceRequest SupplyRequest SupplyDelivery Provenance AuditEvent Consent Task ServiceRequest RequestGroup CommunicationRequest NutritionOrder VisionPrescription ' +
    'ImmunizationRecommendation Immunization FamilyMemberHistory Substance MedicationKnowledge Questionnaire PlanDefinition ActivityDefinition ResearchStudy Library ' +
    'Measure MeasureReport OperationOutcome Parameters Bundle Subscription Linkage CapabilityStatement StructureDefinition ValueSet CodeSystem ConceptMap SearchParameter ' +
    'ImplementationGuide NamingSystem OperationDefinition CompartmentDefinition GraphDefinition MessageDefinition MessageHeader ExampleScenario TerminologyCapabilities'
  ).split(' '),
)

/** Resources of kinds that we do not read and that may say something of the patient: each by its name. */
export const kindsNotRead = ({ byType }: Sorted): readonly Unread[] =>
  [...byType].flatMap(([type, resources]) =>
    READ.has(type) || ADMINISTRATIVE.has(type)
      ? []
      : resources.map((resource) => ({ reference: referenceOfRaw(resource), problem: `is a ${type}, a kind that is not read: open it` })),
  )
