import { K01, K07, K09 } from './corrections.ts'
import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** How much of a drug reaches the brain and the cerebrospinal fluid. */
export const PENETRATION_ROWS = {
  X003: fromXueChen({
    statement:
      'Blood-tumour barrier is more permeable than the BBB but heterogeneous; efflux transport persists, so intracranial drug accumulation stays limited',
    where: 'Sec 1, 2',
    citedReference:
      'Arvanitis et al., Nat Rev Cancer 2020;20(1):26-41; Sprowls et al., Trends Cancer 2019;5(8):495-505 (printed as [4],[5], entries 6, 7 of the list)',
    design: 'mechanism',
    setting: 'BM',
    corrections: [K01],
  }),
  X004: fromXueChen({
    statement:
      'Most conventional chemotherapy penetrates the BBB poorly and is used mainly for systemic control; intrathecal (IT) delivery bypasses the BBB and is for leptomeningeal metastasis (LM)',
    where: 'Sec 2',
    citedReference: 'none given',
    design: 'expert',
    setting: 'BM/LM',
  }),
  X008: fromXueChen({
    statement:
      'TKI generations: 1G gefitinib/erlotinib/icotinib (reversible); 2G afatinib/dacomitinib (irreversible, also HER2); 3G osimertinib (sensitising + T790M, better BBB penetration)',
    where: 'Sec 3.1.1.1',
    citedReference: 'none given',
    design: 'pharmacology',
    setting: 'EGFR',
  }),
  X014: fromXueChen({
    statement:
      'Crizotinib: limited CNS penetration, low intracranial efficacy; alectinib/brigatinib: improved CNS activity; lorlatinib: broad resistance-mutation coverage and strongest BBB penetration',
    where: 'Sec 3.1.1.2',
    citedReference: 'none given',
    design: 'pharmacology/expert',
    setting: 'ALK BM',
  }),
  Z014: fromZhao({
    statement: 'IV chemotherapy reaches low CSF concentration',
    where: 'Treatment',
    citedReference:
      'Cheng H et al., Lancet Oncol 2018;19:e43-e55; Sharif Y et al., Clin Anat 2018;31:812-823 (references 9, 27 of the list)',
    design: 'pharmacology',
    setting: 'LM',
  }),
  Z024: fromZhao({
    statement: '1G/2G EGFR-TKI: low CNS penetration; standard dose not effective for CNS metastases',
    where: 'Treatment',
    citedReference: 'Ahluwalia MS et al., Oncologist 2018;23:1199-1209 (reference 37 of the list)',
    design: 'review',
    setting: 'EGFR BM/LM',
  }),
  Z030: fromZhao({
    statement: 'AZD3759: CSF and brain Kp,uu ~1; KpCSF up to 1.11',
    where: 'Treatment',
    citedReference: 'references 46-50 of the list',
    design: 'preclinical/phase 1',
    setting: 'EGFR BM/LM',
  }),
  C002: fromChengPerezSoler({
    statement: 'P-glycoprotein and BCRP are the main efflux barriers; osimertinib is a substrate but permeability outweighs efflux',
    where: 'Blood-brain barrier',
    citedReference: 'references 8-10 as printed; the reference list is not part of the text that was read',
    design: 'pharmacology',
    setting: 'LM',
  }),
  C003: fromChengPerezSoler({
    statement:
      'CNS effect depends on free CSF concentration relative to IC50 at tolerable systemic dose; CSF:IC50 ratios range 0.03 to >100 across agents',
    where: 'Drug delivery; Table 1',
    citedReference: 'reference 11 as printed; the reference list is not part of the text that was read',
    design: 'pharmacology',
    setting: 'LM',
    corrections: [K07],
  }),
  C004: fromChengPerezSoler({
    statement: 'AZD3759: not an efflux substrate, ~100% CSF penetration, CSF:IC50 126',
    where: 'Drug delivery; Table 1',
    citedReference: 'references 11, 18, 27 as printed; the reference list is not part of the text that was read',
    design: 'phase 1/pharmacology',
    setting: 'EGFR LM',
    corrections: [K09],
  }),
  C005: fromChengPerezSoler({
    statement: 'Crizotinib CSF penetration 0.26%, explains CNS relapse (CSF:IC50 0.03 as printed, which rests on a unit error)',
    where: 'Drug delivery; Table 1',
    citedReference: 'reference 20 as printed; the reference list is not part of the text that was read',
    design: 'pharmacology',
    setting: 'ALK LM',
    corrections: [K07],
  }),
  C006: fromChengPerezSoler({
    statement: 'Lorlatinib CSF penetration 31-96%, CSF:IC50 >92.7',
    where: 'Drug delivery; Table 1',
    citedReference: 'references 24, 25 as printed; the reference list is not part of the text that was read',
    design: 'pharmacology',
    setting: 'ALK LM',
  }),
  C058: fromChengPerezSoler({
    statement: 'CSF erlotinib 66.9 v gefitinib 8.2 nM (p=0.0008); penetration 2.8 v 1.13% (p<0.0001)',
    where: 'EGFR',
    citedReference: 'reference 12 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'EGFR LM',
  }),
  'CT1-01': fromChengPerezSoler({
    statement: 'Erlotinib: efflux substrate; IC50 2 nM; CSF 28.7 ng/mL (66.9 nM); ratio 33.5; penetration 2.8-3.3%',
    where: 'Table 1',
    citedReference: 'references 12, 13 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'EGFR',
  }),
  'CT1-02': fromChengPerezSoler({
    statement: 'Gefitinib: substrate; IC50 37 nM; CSF 3.7 ng/mL (8.2 nM); ratio 0.22; 1.13%',
    where: 'Table 1',
    citedReference: 'reference 12 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'EGFR',
  }),
  'CT1-03': fromChengPerezSoler({
    statement: 'Afatinib: substrate; IC50 0.4 nM; CSF 1.4 ng/mL (2.9 nM) or 1 nM; ratio 7.3; 1.65%',
    where: 'Table 1',
    citedReference: 'references 14, 15 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'EGFR',
  }),
  'CT1-04': fromChengPerezSoler({
    statement: 'Osimertinib: substrate; IC50 13 nM (cell assay); CSF 7.51 nM at 160 mg; ratio ND; 2.5% to 16% (16% at 160 mg)',
    where: 'Table 1',
    citedReference: 'references 10, 16, 17 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'EGFR',
    corrections: ['A concentration, not an outcome: it does not show benefit of 160 mg in TKI-naive disease.'],
  }),
  'CT1-05': fromChengPerezSoler({
    statement: 'AZD3759: not a substrate; IC50 0.2 nM; CSF 25.2 nM; ratio 126; 100%',
    where: 'Table 1',
    citedReference: 'references 11, 18 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'EGFR',
  }),
  'CT1-06': fromChengPerezSoler({
    statement: 'Crizotinib: substrate; IC50 4.5 nM; CSF 0.617 ng/mL printed as 0.14 nM; ratio printed 0.03; 0.26% (unit error)',
    where: 'Table 1',
    citedReference: 'references 19, 20 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'ALK/MET/ROS1',
    corrections: [K07],
  }),
  'CT1-07': fromChengPerezSoler({
    statement: 'Ceritinib: substrate; IC50 0.15 nM; CSF ND; 15%',
    where: 'Table 1',
    citedReference: 'reference 19 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'ALK',
  }),
  'CT1-08': fromChengPerezSoler({
    statement: 'Alectinib: not a substrate; IC50 1.9 nM; CSF 2.69 nM; ratio 1.4; 63-94%',
    where: 'Table 1',
    citedReference: 'references 19, 21, 22 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'ALK/RET',
  }),
  'CT1-09': fromChengPerezSoler({
    statement: 'Brigatinib: substrate and inhibitor of P-gp/BCRP; IC50 0.62 nM; CSF ND; penetration ND',
    where: 'Table 1',
    citedReference: 'references 19, 23 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'ALK',
  }),
  'CT1-10': fromChengPerezSoler({
    statement: 'Lorlatinib: substrate, low tendency; IC50 <0.07 nM; CSF 2.64-125 ng/mL (6.5-308 nM); ratio >92.7; 31-96%',
    where: 'Table 1',
    citedReference: 'references 19, 24, 25 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'ALK/ROS1',
  }),
  'CT1-11': fromChengPerezSoler({
    statement: 'Vemurafenib: substrate; IC50 31 nM; CSF 0.47 ng/mL (0.96 nM); ratio 0.03; 0.98%',
    where: 'Table 1',
    citedReference: 'reference 26 as printed; the reference list is not part of the text that was read',
    design: 'pharmacokinetic',
    setting: 'BRAF',
  }),
}
