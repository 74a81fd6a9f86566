import { K09, K18 } from './corrections.ts'
import { fromChengPerezSoler, fromZhao } from './row.ts'

/** Recognising and confirming leptomeningeal disease. */
export const DIAGNOSIS_ROWS = {
  Z005: fromZhao({
    statement:
      'Presentations: raised ICP (dizziness, headache, vomiting, papilloedema), meningeal irritation (neck stiffness, Kernig, Brudzinski), cranial neuropathy',
    where: 'Diagnosis; Fig 2',
    citedReference:
      'Cheng H et al., Lancet Oncol 2018;19:e43-e55; Ouyang W et al., J Cancer 2020;11:7283-7290; Huang X et al., Curr Oncol 2021;28:3240-3250 (references 9, 10, 12 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  Z006: fromZhao({
    statement: 'Diagnosis = CSF cytology + imaging + clinical signs combined',
    where: 'Diagnosis; Fig 3',
    citedReference: 'Le Rhun E et al., Ann Oncol 2017;28:iv84-iv99 (reference 11 of the list)',
    design: 'guideline',
    setting: 'LM',
  }),
  Z007: fromZhao({
    statement:
      'Driver-positive patient on TKI with dizziness, headache, nausea, vomiting: high suspicion of LM -> lumbar puncture and cytology',
    where: 'Diagnosis',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM, driver+',
  }),
  Z008: fromZhao({
    statement: 'CSF cytology is gold standard but positive in only 40-50%; repeat LP 80-90%',
    where: 'Diagnosis',
    citedReference: 'Dankner M et al., Cancers 2021;13:732 (reference 13 of the list)',
    design: 'review',
    setting: 'LM',
    corrections: [K18],
  }),
  Z009: fromZhao({
    statement: 'Cytology yield falls with low CSF volume and processing delay, and early disease',
    where: 'Diagnosis',
    citedReference: 'Lin X et al., Neuro Oncol 2017;19:1248-1254 (reference 14 of the list)',
    design: 'review',
    setting: 'LM',
  }),
  Z010: fromZhao({
    statement: 'CSF tumour markers (CEA, CEACAM6) are auxiliary only: low sensitivity',
    where: 'Diagnosis',
    citedReference: 'references 16-21 of the list',
    design: 'retrospective',
    setting: 'LM',
  }),
  Z011: fromZhao({
    statement: 'CSF liquid biopsy sensitivity up to 93%',
    where: 'Diagnosis',
    citedReference: 'Lin X et al., Neuro Oncol 2017;19:1248-1254 (reference 14 of the list)',
    design: 'prospective diagnostic',
    setting: 'LM',
    corrections: [
      'The sentence speaks of liquid biopsy techniques; that circulating tumour cells are meant is inferred from the title of reference 14.',
    ],
  }),
  Z012: fromZhao({
    statement: 'CSF CTC relates to prognosis; limited availability',
    where: 'Diagnosis',
    citedReference:
      'Campos-Carrillo A et al., Pharmacol Ther 2020;207:107458; Heidrich I et al., Int J Cancer 2021;148:528-545 (references 23, 24 of the list)',
    design: 'review',
    setting: 'LM',
  }),
  C014: fromChengPerezSoler({
    statement:
      'Symptoms: headache, back pain, cranial nerve palsy, altered mental status, gait difficulty, seizure, focal deficit, nausea, vomiting; worsening weakness beyond fatigue is common and subtle',
    where: 'Presentation',
    citedReference: 'references 1, 38 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM',
  }),
  C015: fromChengPerezSoler({
    statement:
      'Positive CSF cytology is gold standard; repeated LP usually needed; first LP sensitivity as low as 50%, 75-85% with a second',
    where: 'Diagnosis',
    citedReference: 'reference 2 as printed; the reference list is not part of the text that was read',
    design: 'review',
    setting: 'LM',
    corrections: [K18],
  }),
  C016: fromChengPerezSoler({
    statement: 'Take >=10 mL CSF and analyse quickly; meningeal biopsy very rarely needed',
    where: 'Diagnosis',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
    corrections: ['The sentence on the volume of CSF carries no reference.'],
  }),
  C017: fromChengPerezSoler({
    statement:
      'Gadolinium MRI of brain AND spine is best imaging; nodular, linear, arched, focal or diffuse enhancement incl. cranial nerves',
    where: 'Diagnosis',
    citedReference: 'reference 39 as printed; the reference list is not part of the text that was read',
    design: 'consensus',
    setting: 'LM',
  }),
  C018: fromChengPerezSoler({
    statement: '20-30% of LM patients have normal/false-negative MRI',
    where: 'Diagnosis',
    citedReference: 'reference 4 as printed; the reference list is not part of the text that was read',
    design: 'review',
    setting: 'LM',
  }),
  C019: fromChengPerezSoler({
    statement: 'LP and other procedures can cause false-positive enhancement: do MRI BEFORE LP',
    where: 'Diagnosis',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  C020: fromChengPerezSoler({
    statement: 'In metastatic NSCLC with typical clinical picture, characteristic MRI alone can establish LM',
    where: 'Diagnosis',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  C021: fromChengPerezSoler({
    statement: 'MRI sensitivity 70-85%, specificity 75-90% for LM in solid tumours',
    where: 'Diagnosis',
    citedReference: 'references 3, 4, 40, 41 as printed; the reference list is not part of the text that was read',
    design: 'review',
    setting: 'LM',
  }),
  C022: fromChengPerezSoler({
    statement: 'n 519 (334, 64% lung): diagnosed by MRI alone 35%, CSF cytology alone 22%, both 42%',
    where: 'Diagnosis',
    citedReference: 'reference 40 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'LM',
    population: 'leptomeningeal disease',
    n: '519 (334 of them lung)',
    endpoint: { notStated: 'means of diagnosis' },
  }),
  C023: fromChengPerezSoler({
    statement: 'CSF CTC (CellSearch) more sensitive than cytology and MRI',
    where: 'Liquid biopsy',
    citedReference: 'references 41, 43, 44 as printed; the reference list is not part of the text that was read',
    design: 'prospective diagnostic',
    setting: 'LM',
  }),
  C024: fromChengPerezSoler({
    statement: 'CSF ctDNA can support diagnosis when cytology is negative',
    where: 'Liquid biopsy',
    citedReference: 'references 34, 45 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'LM',
  }),
  C025: fromChengPerezSoler({
    statement:
      'BLOOM first 21 patients: sensitising EGFR mutation in CSF 21/21; T790M in CSF 2, plasma 6; clearance in 2, substantial fall in 6 correlating with benefit',
    where: 'Liquid biopsy',
    citedReference: 'references 16, 46 as printed; the reference list is not part of the text that was read',
    design: 'phase 1',
    setting: 'EGFR LM',
    population: 'EGFR leptomeningeal disease, first patients of BLOOM',
    n: '21',
    endpoint: { notStated: 'EGFR mutation and T790M in CSF and plasma, clearance' },
    corrections: [K09],
  }),
  C026: fromChengPerezSoler({
    statement: 'Gefitinib-resistant LM: cytology positive 2/7, CSF EGFR mutation 7/7, T790M 0/7',
    where: 'Liquid biopsy',
    citedReference: 'reference 45 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR LM',
    population: 'EGFR leptomeningeal disease, gefitinib-resistant',
    n: '7',
  }),
  C027: fromChengPerezSoler({
    statement: 'Four definite LM: CSF EGFR mutation 4/4, T790M 50%',
    where: 'Liquid biopsy',
    citedReference: 'reference 17 as printed; the reference list is not part of the text that was read',
    design: 'prospective pilot',
    setting: 'EGFR LM',
  }),
  'CF2-01': fromChengPerezSoler({
    statement: 'Work-up: examination with neuro evaluation, MRI brain and spine, CSF examination',
    where: 'Figure 2',
    citedReference: 'reference 48 (figure modified from it) as printed; the reference list is not part of the text that was read',
    design: 'expert algorithm',
    setting: 'LM, EGFR/ALK',
  }),
  'CF2-02': fromChengPerezSoler({
    statement:
      'Diagnosis: CSF tumour cells; OR CSF liquid biopsy positive for EGFR mutation/ALK fusion; OR positive radiology with supportive clinical findings',
    where: 'Figure 2',
    citedReference: 'reference 48 (figure modified from it) as printed; the reference list is not part of the text that was read',
    design: 'expert algorithm',
    setting: 'LM, EGFR/ALK',
  }),
}
