import { K01, K09, K16, K22, K25 } from './corrections.ts'
import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** ALK-positive CNS metastases. */
export const ALK_ROWS = {
  X015: fromXueChen({
    statement: 'Crizotinib with BM: PFS only 6-11 mo, high resistance risk',
    where: 'Sec 3.1.1.2',
    citedReference:
      'Shi et al., J Thorac Oncol 2024;19(6):912-927; Solomon et al., J Clin Oncol 2022;40(31):3593-3602 (printed as [16,17], entries 18, 19 of the list)',
    design: 'phase 3 control arms',
    setting: 'ALK BM, 1L',
    corrections: [K01],
  }),
  X016: fromXueChen({
    statement: 'Alectinib with baseline BM: PFS 27.7 mo, lower intracranial progression risk',
    where: 'Sec 3.1.1.2',
    citedReference:
      'Gadgeel et al., Ann Oncol 2018;29(11):2214-2222; Camidge et al., J Thorac Oncol 2019;14(7):1233-1243 (printed as [18,19], entries 20, 21 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L',
    corrections: [K01],
  }),
  X017: fromXueChen({
    statement: 'Brigatinib: 3-yr iPFS 31%, 3-yr OS >74%; alectinib and brigatinib recommended first line',
    where: 'Sec 3.1.1.2',
    citedReference: 'Camidge et al., J Thorac Oncol 2021;16(12):2091-2108 (printed as [20], entry 22 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L',
    corrections: [K01],
  }),
  X018: fromXueChen({
    statement: 'Lorlatinib: 5-yr iPFS 83%; particularly suitable for BM or resistance',
    where: 'Sec 3.1.1.2',
    citedReference:
      'Solomon et al., J Clin Oncol 2022;40(31):3593-3602; Solomon et al., J Clin Oncol 2024;42(29):3400-3409 (printed as [17,21], entries 19, 23 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L and resistant',
    corrections: [K01],
  }),
  X053: fromXueChen({
    statement: 'ALK inhibitor+bevacizumab: improved control',
    where: 'Sec 3.2',
    citedReference: 'Lin et al., ESMO Open 2022;7(1):100342 (printed as [52], entry 54 of the list)',
    design: 'phase 1/2',
    setting: 'ALK',
    corrections: [K01],
  }),
  'XT1-06': fromXueChen({
    statement:
      "INSPIRE: 'iruplinkib' (= iruplinalkib) vs crizotinib, n 37 v 44; iORR 90.9 v 60.0%; iDoR 20.1 v 9.3; PFS 22 v 11 mo; 24-mo PFS 49.0 v 4.4%; 24-mo OS 85.6 v 84.0%",
    where: 'Table 1; NCT04632758',
    citedReference: 'Shi et al., J Thorac Oncol 2024;19(6):912-927 (printed as [16], entry 18 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L',
    corrections: [K01, K22],
  }),
  'XT1-07': fromXueChen({
    statement:
      'CROWN: lorlatinib vs crizotinib, n 38 v 40; 5-yr iPFS 83% v NE; iORR 92 v 33%; PFS NR v 6.0; 12-mo PFS 78 v 22%; 5-yr PFS 53% v NE',
    where: 'Table 1; NCT03052608',
    citedReference:
      'Solomon et al., J Clin Oncol 2022;40(31):3593-3602; Solomon et al., J Clin Oncol 2024;42(29):3400-3409 (printed as [17,21], entries 19, 23 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L',
    corrections: [K01],
  }),
  'XT1-08': fromXueChen({
    statement: 'ALEX: alectinib vs crizotinib, n 64 v 58; CNS ORR 81.0 v 50.0%; PFS 27.7 v 7.4 mo',
    where: 'Table 1; NCT02075840',
    citedReference:
      'Gadgeel et al., Ann Oncol 2018;29(11):2214-2222; Camidge et al., J Thorac Oncol 2019;14(7):1233-1243 (printed as [18,19], entries 20, 21 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L',
    corrections: [K01],
  }),
  'XT1-09': fromXueChen({
    statement:
      'ALTA-1L: brigatinib vs crizotinib, n 47 v 49; 3-yr iPFS 31 v 9%; 4-yr iPFS 22% v NE; iDoR 27.9 v 9.2 mo; 3-yr OS 74 v 55%; 4-yr OS 71 v 44%',
    where: 'Table 1; NCT02737501',
    citedReference: 'Camidge et al., J Thorac Oncol 2021;16(12):2091-2108 (printed as [20], entry 22 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'ALK BM, 1L',
    corrections: [K01],
  }),
  Z032: fromZhao({
    statement: 'Most crizotinib-treated ALK patients develop CNS metastasis: poor penetration or progression',
    where: 'Treatment',
    citedReference:
      'Costa DB et al., J Clin Oncol 2015;33:1881-1888; Solomon BJ et al., J Clin Oncol 2016;34:2858-2865; Costa DB et al., J Clin Oncol 2011;29:e443-445 (references 53, 54, 55 of the list)',
    design: 'trial subgroups',
    setting: 'ALK BM',
  }),
  Z033: fromZhao({
    statement: 'Alectinib is not a P-glycoprotein substrate; ALEX: superior CNS activity and delayed CNS progression vs crizotinib',
    where: 'Treatment',
    citedReference:
      'Kodama T et al., Cancer Chemother Pharmacol 2014;74:1023-1028; Gadgeel S et al., Ann Oncol 2018;29:2214-2222 (references 56, 57 of the list)',
    design: 'phase 3',
    setting: 'ALK BM',
  }),
  Z034: fromZhao({
    statement: 'Lorlatinib designed for BBB penetration; preferred regimen for ALK-positive CNS metastases',
    where: 'Treatment',
    citedReference: 'references 58-62 of the list',
    design: 'preclinical; expert commentary',
    setting: 'ALK BM/LM',
  }),
  C074: fromChengPerezSoler({
    statement: 'Crizotinib better than chemo for CNS control, but CNS is a frequent relapse site',
    where: 'ALK',
    citedReference: 'references 66, 67 as printed; the reference list is not part of the text that was read',
    design: 'phase 3 subgroup',
    setting: 'ALK BM',
  }),
  C075: fromChengPerezSoler({
    statement: 'Ceritinib: better CNS activity than crizotinib; LM control in case reports; ASCEND-7 was ongoing',
    where: 'ALK',
    citedReference: 'references 69, 73, 75, 76 as printed; the reference list is not part of the text that was read',
    design: 'phase 1/2; cases',
    setting: 'ALK BM/LM',
    corrections: [K25],
  }),
  C076: fromChengPerezSoler({
    statement: 'Alectinib: high systemic and CNS efficacy after crizotinib and first line',
    where: 'ALK',
    citedReference: 'references 4, 77, 78 as printed; the reference list is not part of the text that was read',
    design: 'phase 2/3',
    setting: 'ALK BM',
  }),
  C077: fromChengPerezSoler({
    statement: 'Alectinib standard dose LM: response 3 of 4; 900 mg BID after failure of 600 mg: improvement 3.5-6 mo in 2',
    where: 'ALK',
    citedReference: 'references 70, 72 as printed; the reference list is not part of the text that was read',
    design: 'case series',
    setting: 'ALK LM',
    corrections: [K16],
  }),
  C078: fromChengPerezSoler({
    statement: 'Alectinib LM durable CR >15 mo in one patient',
    where: 'ALK',
    citedReference: 'reference 71 as printed; the reference list is not part of the text that was read',
    design: 'case report',
    setting: 'ALK LM',
    corrections: [K16],
  }),
  C079: fromChengPerezSoler({
    statement:
      'ALEX allowed asymptomatic LM, but LM results are not reported. ALTA-1L includes asymptomatic LM; its activity remains to be determined',
    where: 'ALK',
    citedReference: 'none given',
    design: 'trial design',
    setting: 'ALK LM',
    corrections: [
      '"Results not reported" is said of ALEX only. Of ALTA-1L the text says that asymptomatic LM was allowed and that activity remains to be determined.',
    ],
  }),
  C080: fromChengPerezSoler({
    statement: 'Brigatinib intracranial response 53-67%, iPFS over a year; LM activity unknown',
    where: 'ALK',
    citedReference: 'references 4, 79 as printed; the reference list is not part of the text that was read',
    design: 'phase 1/2',
    setting: 'ALK BM',
  }),
  C081: fromChengPerezSoler({
    statement:
      'Lorlatinib phase 1/2 (ALK n 41, ROS1 n 12): 72% had BM, 87% had >=1 prior ALK TKI; substantial intracranial response; intended to cover known ALK resistance mutations',
    where: 'ALK',
    citedReference: 'references 19, 24, 25 as printed; the reference list is not part of the text that was read',
    design: 'phase 1/2',
    setting: 'ALK/ROS1 CNS',
    corrections: [K09],
  }),
  C082: fromChengPerezSoler({
    statement: 'Other agents under study then: entrectinib, ensartinib',
    where: 'ALK',
    citedReference: 'none given',
    design: 'trial registry',
    setting: 'ALK',
  }),
  'CF2-09': fromChengPerezSoler({
    statement: 'ALK, no prior TKI: alectinib (preferred), ceritinib (outdated)',
    where: 'Figure 2',
    citedReference: 'reference 48 (figure modified from it) as printed; the reference list is not part of the text that was read',
    design: 'expert algorithm',
    setting: 'ALK LM naive',
    corrections: ['Superseded: lorlatinib has been approved since (E10), and ceritinib did poorly in LM (E14).'],
  }),
  'CF2-10': fromChengPerezSoler({
    statement: 'ALK, prior TKI: alectinib, brigatinib, ceritinib; clinical trial with lorlatinib (now approved standard)',
    where: 'Figure 2',
    citedReference: 'reference 48 (figure modified from it) as printed; the reference list is not part of the text that was read',
    design: 'expert algorithm',
    setting: 'ALK LM post-TKI',
    corrections: ['Superseded: lorlatinib is no longer only a trial drug (E12, E31).'],
  }),
  'CF2-11': fromChengPerezSoler({
    statement: 'ALK, further: IT cytotoxic, systemic chemotherapy, or immunotherapy',
    where: 'Figure 2',
    citedReference: 'reference 48 (figure modified from it) as printed; the reference list is not part of the text that was read',
    design: 'expert algorithm',
    setting: 'ALK LM',
    corrections: ['Superseded for immunotherapy: limited benefit in ALK-positive disease (X058) and no definitive evidence in LM (Z046).'],
  }),
  'CT3-01': fromChengPerezSoler({
    statement: 'Ahn 2012, crizotinib 250 mg BID + IT methotrexate, n 2: CSF clearance; PFS 6 and 10 mo',
    where: 'Table 3',
    citedReference: 'reference 68 as printed; the reference list is not part of the text that was read',
    design: 'case report',
    setting: 'ALK LM',
  }),
  'CT3-02': fromChengPerezSoler({
    statement: 'Arrondeau 2014, ceritinib 750 mg (with dose reduction), n 1: improvement >=5.5 mo',
    where: 'Table 3',
    citedReference: 'reference 69 as printed; the reference list is not part of the text that was read',
    design: 'case report',
    setting: 'ALK BM+LM post-crizotinib',
    corrections: [K25],
  }),
  'CT3-03': fromChengPerezSoler({
    statement: 'Gainor 2015, alectinib 600 mg BID, n 4: improvement 3/4; fourth stable 4 mo',
    where: 'Table 3',
    citedReference: 'reference 70 as printed; the reference list is not part of the text that was read',
    design: 'case series',
    setting: 'ALK LM post-crizotinib/ceritinib',
  }),
  'CT3-04': fromChengPerezSoler({
    statement: 'Ou 2015, alectinib 600 then 750 mg BID, n 1: CR >15 mo',
    where: 'Table 3',
    citedReference: 'reference 71 as printed; the reference list is not part of the text that was read',
    design: 'case report',
    setting: 'ALK LM post-crizotinib',
  }),
  'CT3-05': fromChengPerezSoler({
    statement: 'Gainor 2016, alectinib escalated to 900 mg BID, n 2: improvement 3.5-6 mo',
    where: 'Table 3',
    citedReference: 'reference 72 as printed; the reference list is not part of the text that was read',
    design: 'case report',
    setting: 'ALK LM post-alectinib 600',
  }),
  'CT3-06': fromChengPerezSoler({
    statement: 'Dudnik 2016, pulse crizotinib (500 mg daily) then ceritinib 750 mg (dose reduction), n 1: control 11 mo then >=7 mo',
    where: 'Table 3',
    citedReference: 'reference 73 as printed; the reference list is not part of the text that was read',
    design: 'case report',
    setting: 'ALK BM/LM',
    corrections: [K25],
  }),
}
