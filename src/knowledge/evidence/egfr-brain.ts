import { K01, K02, K03, K04 } from './corrections.ts'
import { fromXueChen, fromZhao } from './row.ts'

/** EGFR-mutant brain metastases. */
export const EGFR_BRAIN_ROWS = {
  X009: fromXueChen({
    statement: '1G EGFR-TKI with baseline BM: intracranial PFS ~9 mo, OS 26-29 mo',
    where: 'Sec 3.1.1.1',
    citedReference:
      'Lu et al., Cancer Commun (Lond) 2024;44(9):1005-1017; Hou et al., JAMA Netw Open 2023;6(2):e2255050; Zhou et al., Cancer Cell 2021;39(9):1279-1291.e3 (printed as [9-11], entries 11, 12, 13 of the list)',
    design: 'phase 3 control arms',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  X010: fromXueChen({
    statement: 'Afatinib, real world, EGFR BM: PFS 13-14 mo, OS nearly 30 mo; more diarrhoea and rash',
    where: 'Sec 3.1.1.1',
    citedReference: 'Kim et al., Transl Lung Cancer Res 2023;12(6):1197-1209 (printed as [12], entry 14 of the list)',
    design: 'retrospective',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  X011: fromXueChen({
    statement: 'Osimertinib gives superior intracranial control to earlier generations and is a guideline first-line standard',
    where: 'Sec 3.1.1.1',
    citedReference:
      'Jänne et al., J Clin Oncol 2024;42(7):808-820; Planchard et al., N Engl J Med 2023;389(21):1935-1948 (printed as [13,14], entries 15, 16 of the list)',
    design: 'phase 3 RCT cited, claim not tested there',
    setting: 'EGFR BM, 1L',
    corrections: [K01, K02],
  }),
  X012: fromXueChen({
    statement: "Not to be quoted, wrong as printed: osimertinib iPFS 'three times longer than gefitinib'",
    where: 'Sec 3.1.1.1',
    citedReference:
      'Jänne et al., J Clin Oncol 2024;42(7):808-820; Planchard et al., N Engl J Med 2023;389(21):1935-1948 (printed as [13,14], entries 15, 16 of the list)',
    design: 'unsupported by cited refs',
    setting: 'EGFR BM, 1L',
    corrections: [K01, K02],
  }),
  X026: fromXueChen({
    statement: "Not to be quoted, wrong as printed: 'AENEAS and CROWN established osimertinib and lorlatinib' (AENEAS tested aumolertinib)",
    where: 'Sec 3.1.1.3',
    citedReference: 'none given',
    design: 'error',
    setting: 'EGFR/ALK',
    corrections: [K03],
  }),
  X031: fromXueChen({
    statement: 'Pemetrexed+carboplatin PFS ~4.1 mo in BM (EGFR, post-TKI control arm of HARMONi-A)',
    where: 'Sec 3.1.2',
    citedReference: 'Fang et al., Jama 2024;332(7):561-570 (printed as [33], entry 35 of the list)',
    design: 'phase 3 control arm',
    setting: 'EGFR BM, post-TKI',
    corrections: [K01],
  }),
  X044: fromXueChen({
    statement: 'MET amplification is a key EGFR-TKI resistance mechanism; tepotinib+osimertinib improved iORR in baseline BM',
    where: 'Sec 3.2',
    citedReference: 'Wu et al., Lancet Oncol 2024;25(8):989-1002 (printed as [45], entry 47 of the list)',
    design: 'phase 2',
    setting: 'EGFR BM, post-osimertinib, METamp',
    corrections: [K01],
  }),
  X045: fromXueChen({
    statement: 'EGFR-TKI + VEGFR-TKI: retrospective PFS 18.8 mo; FL-ALTER PFS benefit; safety and durability unproven',
    where: 'Sec 3.2',
    citedReference:
      'Zhou et al., J Clin Pharm Ther 2022;47(5):643-651; Zhou et al., Signal Transduct Target Ther 2024;9(1):215 (printed as [46,47], entries 48, 49 of the list)',
    design: 'retrospective; phase 3',
    setting: 'EGFR BM',
    corrections: [K01],
  }),
  X046: fromXueChen({
    statement: 'Gefitinib+chemotherapy in BM: PFS 16.3 mo, OS 35.0 mo',
    where: 'Sec 3.2',
    citedReference: 'Hou et al., JAMA Netw Open 2023;6(2):e2255050 (printed as [10], entry 12 of the list)',
    design: 'phase 3 RCT',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  X047: fromXueChen({
    statement:
      'Osimertinib+chemotherapy in BM subgroup: SYSTEMIC PFS 24.9 mo, better than osimertinib alone; grade >=3 AEs 64%, mainly haematological and cardiac; suggested for high tumour burden or no prior local therapy',
    where: 'Sec 3.2',
    citedReference: 'Planchard et al., N Engl J Med 2023;389(21):1935-1948 (printed as [14], entry 16 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'EGFR BM, 1L',
    corrections: [K01, K04, 'Overall survival has been reported since (E03).'],
  }),
  X051: fromXueChen({
    statement: 'Erlotinib+bevacizumab extended PFS and OS',
    where: 'Sec 3.2',
    citedReference: 'Zhou et al., Cancer Cell 2021;39(9):1279-1291.e3 (printed as [11], entry 13 of the list)',
    design: 'phase 3 RCT',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  X052: fromXueChen({
    statement: 'Osimertinib+bevacizumab first line: CNS PFS 26.7 mo',
    where: 'Sec 3.2',
    citedReference: 'Wei et al., Journal of Clinical Oncology 2024;42(16_suppl):e20606-e20606 (printed as [51], entry 53 of the list)',
    design: 'single-arm abstract',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  X055: fromXueChen({
    statement: 'Fourth-generation EGFR-TKI (BLU-945): early activity, safety and intracranial efficacy unproven',
    where: 'Sec 4',
    citedReference: 'Elamin et al., Journal of Clinical Oncology 2023;41(16_suppl):9011-9011 (printed as [53], entry 55 of the list)',
    design: 'phase 1/2',
    setting: 'EGFR post-3G',
    corrections: [K01],
  }),
  X061: fromXueChen({
    statement: '3G EGFR-TKIs and next-generation ALK-TKIs are preferred first-line options',
    where: 'Sec 5',
    citedReference: 'none given',
    design: 'expert',
    setting: 'EGFR/ALK BM',
  }),
  'XT1-01': fromXueChen({
    statement:
      'AENEAS: aumolertinib vs gefitinib, n 51 v 55; CNS PFS 29.0 v 8.3 mo; CNS ORR 62.7 v 49.1%; DCR 94.1 v 96.4%; DoR 27.7 v 6.9 mo; PFS rate 6 mo 86.0/71.8, 12 mo 72.5/30.4, 18 mo 59.9/8.9, 24 mo 56.8/8.9%',
    where: 'Table 1; NCT03849768',
    citedReference: 'Lu et al., Cancer Commun (Lond) 2024;44(9):1005-1017 (printed as [9], entry 11 of the list)',
    design: 'phase 3 RCT, CNS subset',
    setting: 'EGFR BM, 1L',
    corrections: [
      K01,
      'The table prints the PFS rates in its systemic column, but 56.8% at 24 months fits the median CNS PFS of 29.0 months and 30.4% at 12 months fits 8.3 (judgement): the compartment is unclear. Do not call these rates systemic or CNS.',
    ],
  }),
  'XT1-02': fromXueChen({
    statement:
      'GAP BRAIN: gefitinib+chemo vs gefitinib, n 80 v 81; iPFS 15.6 v 9.1; iORR 85.0 v 63.0%; iDCR 95.0 v 93.8%; PFS 16.3 v 9.3; OS 35.0 v 28.9 mo; ORR 76.3 v 58.0%; DCR 97.5 v 95.1%',
    where: 'Table 1; NCT01951469',
    citedReference: 'Hou et al., JAMA Netw Open 2023;6(2):e2255050 (printed as [10], entry 12 of the list)',
    design: 'phase 3 RCT (BM-specific)',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  'XT1-03': fromXueChen({
    statement: 'FL-ALTER: gefitinib+anlotinib vs gefitinib, n 49 v 50; PFS 13.8 v 8.3 mo; no CNS endpoint',
    where: 'Table 1; NCT04028778',
    citedReference: 'Zhou et al., Signal Transduct Target Ther 2024;9(1):215 (printed as [47], entry 49 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  'XT1-04': fromXueChen({
    statement: 'ARTEMIS-CTONG1509: erlotinib+bevacizumab vs erlotinib, n 44 v 47; PFS 17.9 v 11.1; OS 31.6 v 26.8 mo; no CNS endpoint',
    where: 'Table 1; NCT02759614',
    citedReference: 'Zhou et al., Cancer Cell 2021;39(9):1279-1291.e3 (printed as [11], entry 13 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'EGFR BM, 1L',
    corrections: [K01],
  }),
  'XT1-05': fromXueChen({
    statement:
      'FLAURA2: osimertinib+chemo vs osimertinib; n 118 v 104 (CNS analysis) and 116 v 110 (systemic subgroup); CNS PFS 30.2 v 27.6; CNS ORR 73 v 69%; DCR 91 v 93%; CNS DoR NR v 26.2; SYSTEMIC PFS 24.9 v 13.8 mo',
    where: 'Table 1; NCT04035486',
    citedReference:
      'Jänne et al., J Clin Oncol 2024;42(7):808-820; Planchard et al., N Engl J Med 2023;389(21):1935-1948 (printed as [13,14], entries 15, 16 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'EGFR BM, 1L',
    corrections: [K01, K04],
  }),
  'XT2-02': fromXueChen({
    statement: 'HARMONi-A: ivonescimab+pemetrexed-carboplatin vs chemo, n 35 v 37: PFS 5.75 v 4.14 mo',
    where: 'Table 2; NCT05184712',
    citedReference: 'Fang et al., Jama 2024;332(7):561-570 (printed as [33], entry 35 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'EGFR BM, post-TKI',
    corrections: [K01],
  }),
  Z025: fromZhao({
    statement: '3G EGFR-TKIs (osimertinib, almonertinib, furmonertinib) are the mainstay for CNS metastases',
    where: 'Treatment',
    citedReference:
      'Soria JC et al., N Engl J Med 2018;378:113-125; Cheng Y et al., Target Oncol 2021;16:165-176; Cho BC et al., J Thorac Oncol 2019;14:99-106 (references 38, 39, 40 of the list)',
    design: 'phase 3 subgroups',
    setting: 'EGFR BM/LM',
  }),
  Z029: fromZhao({
    statement: 'Almonertinib and furmonertinib: preliminary CNS efficacy not inferior to osimertinib in FLAURA (cross-trial)',
    where: 'Treatment',
    citedReference:
      'Lu S et al., J Thorac Oncol 2022;17:411-422; Ramalingam SS et al., N Engl J Med 2020;382:41-50 (references 44, 45 of the list)',
    design: 'phase 2, cross-trial',
    setting: 'EGFR BM',
  }),
}
