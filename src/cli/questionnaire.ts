/**
 * Prints the form of one visit of the response assessment as a FHIR R4 Questionnaire (Structured Data Capture), for a record system's own
 * form filler. `npm run -s questionnaire > response-visit.json`
 */
import { visitQuestionnaire } from '../response/sdc/questionnaire.ts'

process.stdout.write(`${JSON.stringify(visitQuestionnaire(), null, 2)}\n`)
