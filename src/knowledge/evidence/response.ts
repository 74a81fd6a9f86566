import { K05, K18, K27, K29 } from './corrections.ts'
import { fromChengPerezSoler, fromZhao } from './row.ts'

/** Response assessment. */
export const RESPONSE_ROWS = {
  Z048: fromZhao({
    statement: 'RECIST 1.1 is contested for LM: lesion size not measurable, no neurological assessment',
    where: 'Efficacy evaluation',
    citedReference:
      'Zhang C-L et al., Chin J Pharm Econom 2021;16:42-452; Eisenhauer EA et al., Eur J Cancer 2009;45:228-247 (references 95, 96 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  Z049: fromZhao({
    statement: 'Not to be quoted, wrong as printed: RANO-BM uses two perpendicular diameters (RANO-BM is unidimensional, E23)',
    where: 'Efficacy evaluation',
    citedReference: 'Lin NU et al., Lancet Oncol 2015;16:e270-278 (reference 98 of the list)',
    design: 'error',
    setting: 'BM',
    corrections: [K05],
  }),
  Z050: fromZhao({
    statement: 'RANO-BM assesses target and non-target lesions and neurological status; clear non-target progression counts',
    where: 'Efficacy evaluation',
    citedReference: 'Lin NU et al., Lancet Oncol 2015;16:e270-278 (reference 98 of the list)',
    design: 'consensus criteria',
    setting: 'BM',
  }),
  Z051: fromZhao({
    statement: '2018 Chinese consensus: intracranial by RANO-BM, extracranial by RECIST 1.1, independently',
    where: 'Efficacy evaluation',
    citedReference:
      'Wu YL et al., J Evid Based Med 2018;18:193-200; Wang H et al., Oncol Progress 2020;18:803-805+841 (references 99, 100 of the list)',
    design: 'consensus',
    setting: 'BM/LM',
  }),
  Z052: fromZhao({
    statement: 'Endpoints: CNS PFS, non-CNS PFS, bicompartmental PFS',
    where: 'Efficacy evaluation',
    citedReference: 'Van Den Bempt I et al., Ann Oncol 2018;29:789-791 (reference 71 of the list)',
    design: 'consensus',
    setting: 'BM/LM',
  }),
  Z053: fromZhao({
    statement: 'RANO-LM 2017: neurological exam + CSF analysis + MRI together',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  Z054: fromZhao({
    statement:
      'RANO-LM neuro domains (10): gait, strength, sensation, vision, eye movement, facial strength, hearing, swallowing, consciousness, behaviour',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  Z055: fromZhao({
    statement: 'Best realistic response is usually neurological stabilisation',
    where: 'Efficacy evaluation',
    citedReference: 'Le Rhun E et al., ESMO Open 2019;4:e000507 (reference 104 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  Z056: fromZhao({
    statement: 'Symptoms (headache, nausea, vomiting, seizure) are not scored in RANO-LM',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  Z057: fromZhao({
    statement: 'RANO-LM cytology is binary: atypical = negative, suspicious = positive',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  Z058: fromZhao({
    statement: 'Cytology false negatives up to 50%',
    where: 'Efficacy evaluation',
    citedReference: 'Yang JCH et al., J Clin Oncol 2020;38:538-547 (reference 42 of the list)',
    design: 'phase 1 report',
    setting: 'LM',
    corrections: [K18],
  }),
  Z059: fromZhao({
    statement: 'CSF progression: negative to positive, or failure to convert after induction',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
    corrections: [K29],
  }),
  Z060: fromZhao({
    statement: 'Measurable LM nodule >=5x10 mm; otherwise MRI scorecard; T2-FLAIR useful',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
    corrections: [K27],
  }),
  Z061: fromZhao({
    statement: 'Neuro exam, MRI and CSF in the same time frame; MRI BEFORE LP',
    where: 'Efficacy evaluation',
    citedReference: 'Chamberlain M et al., Neuro Oncol 2017;19:484-492 (reference 103 of the list)',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  Z062: fromZhao({
    statement: 'RANO-LM limits: cannot separate LM from systemic, parenchymal or treatment causes; negative CSF value disputed',
    where: 'Efficacy evaluation',
    citedReference:
      'Le Rhun E et al., Neuro Oncol 2019;21:648-658; Le Rhun E et al., Neuro Oncol 2022;24:1726-1735 (references 106, 107 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  Z063: fromZhao({
    statement:
      'Author proposal (unvalidated): drop cytology conversion; patients may improve clearly while cytology stays positive, which RANO-LM calls stable',
    where: 'Efficacy evaluation',
    citedReference: 'Wang Y et al., Lung Cancer 2022;174:1-13 (reference 3 of the list)',
    design: 'expert',
    setting: 'LM',
    corrections: [K29],
  }),
  Z064: fromZhao({
    statement: 'Author proposal (unvalidated): add QOL/performance score and ICP measurement (allow for bevacizumab effect)',
    where: 'Efficacy evaluation',
    citedReference: 'Kuiper JL et al., Lung Cancer 2015;89:255-261 (reference 82 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  C033: fromChengPerezSoler({
    statement: 'RANO-LM: neuro exam + CSF cytology (flow in haematological) + full neuraxis contrast MRI',
    where: 'Response',
    citedReference: 'references 39, 49 as printed; the reference list is not part of the text that was read',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  C034: fromChengPerezSoler({
    statement:
      'Each of 10 domains scored 0 to 2 or 3; progression = change of >=2 levels in one domain, or change to the worst level in any one domain',
    where: 'Response',
    citedReference: 'references 39, 49 as printed; the reference list is not part of the text that was read',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  C035: fromChengPerezSoler({
    statement: 'Neuro exam cannot separate LM from systemic progression, BM or toxicity',
    where: 'Response',
    citedReference: 'references 39, 49 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM',
  }),
  C036: fromChengPerezSoler({
    statement: 'Measurable nodule >5x10 mm orthogonal diameters; up to five radiological target lesions in a composite score',
    where: 'Response',
    citedReference: 'references 39, 49 as printed; the reference list is not part of the text that was read',
    design: 'consensus criteria',
    setting: 'LM',
    corrections: [K27],
  }),
  C037: fromChengPerezSoler({
    statement:
      'MRI regions: nodules, leptomeningeal enhancement, cranial nerve, hydrocephalus, nerve-root; present/absent/non-evaluable; size and extent count, intensity does not',
    where: 'Response',
    citedReference: 'references 39, 49 as printed; the reference list is not part of the text that was read',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  C038: fromChengPerezSoler({
    statement: 'Imaging PR = 50% improvement, PD = 25% worsening of composite score vs baseline',
    where: 'Response',
    citedReference: 'references 39, 49 as printed; the reference list is not part of the text that was read',
    design: 'consensus criteria',
    setting: 'LM',
  }),
  C039: fromChengPerezSoler({
    statement: 'Cytology clearance is commonly used but may be unreliable; no evidence that conversion predicts longer PFS',
    where: 'Response',
    citedReference: 'references 17, 46 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM',
  }),
  C040: fromChengPerezSoler({
    statement: 'OS should be the primary endpoint of LM trials',
    where: 'Response',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
}
