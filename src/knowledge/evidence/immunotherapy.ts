import { K01, K22, K23 } from './corrections.ts'
import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** Immunotherapy. */
export const IMMUNOTHERAPY_ROWS = {
  X006: fromXueChen({
    statement: 'BBB disruption in metastases helps immune-cell entry, so ICI can give durable intracranial response',
    where: 'Sec 2',
    citedReference: 'Reck et al., J Clin Oncol 2022;40(6):586-597 (printed as [7], entry 9 of the list)',
    design: 'expert',
    setting: 'BM, no driver',
    corrections: [K01],
  }),
  X029: fromXueChen({
    statement:
      'Text gives PFS 4.1 and OS 7.6 mo for BM patients in KEYNOTE-021/189/407 - these are the chemotherapy-ALONE control arm (see XT2-01)',
    where: 'Sec 3.1.2',
    citedReference: 'Powell et al., J Thorac Oncol 2021;16(11):1883-1892 (printed as [31], entry 33 of the list)',
    design: 'pooled phase 1/2-3',
    setting: 'no-driver BM, 1L',
    corrections: [K01, K23],
  }),
  X038: fromXueChen({
    statement: 'Nivolumab in BM: retrospective PFS ~3 mo, OS ~15 mo; prospective OS >9 mo',
    where: 'Sec 3.1.4',
    citedReference:
      'Zhang et al., Cancer Immunol Immunother 2020;69(3):399-405; Sebastian et al., J Immunother 2022;45(2):89-99 (printed as [38,39], entries 40, 41 of the list)',
    design: 'retrospective / non-interventional',
    setting: 'no-driver BM, 2L',
    corrections: [K01],
  }),
  X039: fromXueChen({
    statement: 'Pembrolizumab in BM: phase 2 CNS PFS ~2 mo; real-world first line (PD-L1 >=50%) PFS 10 mo',
    where: 'Sec 3.1.4',
    citedReference:
      'Goldberg et al., Lancet Oncol 2020;21(5):655-663; Amrane et al., Cancer Med 2020;9(7):2309-2316 (printed as [40,41], entries 42, 43 of the list)',
    design: 'phase 2; retrospective',
    setting: 'no-driver BM',
    corrections: [K01],
  }),
  X040: fromXueChen({
    statement: 'Atezolizumab+chemotherapy+bevacizumab in BM: OS 11 mo; atezolizumab monotherapy survival benefit',
    where: 'Sec 3.1.4',
    citedReference:
      'Itchins et al., Clin Lung Cancer 2022;23(8):702-708; Rittmeyer et al., Lancet 2017;389(10066):255-265 (printed as [42,43], entries 44, 45 of the list)',
    design: 'real-world; phase 3',
    setting: 'BM',
    corrections: [K01],
  }),
  X041: fromXueChen({
    statement: "Nivolumab+ipilimumab in BM: OS 17 mo ('outperforming single-agent' is not a tested comparison)",
    where: 'Sec 3.1.4',
    citedReference: 'Reck et al., J Thorac Oncol 2023;18(8):1055-1069 (printed as [44], entry 46 of the list)',
    design: 'phase 3 subgroup',
    setting: 'no-driver BM, 1L',
    corrections: [K01],
  }),
  X042: fromXueChen({
    statement: 'ICI can be durable in selected no-driver BM patients, alone or with chemotherapy or RT',
    where: 'Sec 3.1.4',
    citedReference: 'none given',
    design: 'expert',
    setting: 'no-driver BM',
  }),
  X050: fromXueChen({
    statement: 'PD-(L)1 in EGFR-mutant: limited efficacy; TKI+ICI: low ORR and high severe-AE rate; not recommended for routine use',
    where: 'Sec 3.2; Discussion',
    citedReference: 'Yang et al., J Thorac Oncol 2019;14(5):933-939 (printed as [50], entry 52 of the list)',
    design: 'phase 3 (stopped early)',
    setting: 'EGFR BM',
    corrections: [K01],
  }),
  X057: fromXueChen({
    statement: 'No driver + high PD-L1: ICI alone, with chemotherapy or with CTLA-4 inhibitor',
    where: 'Sec 4',
    citedReference: 'none given',
    design: 'expert',
    setting: 'no-driver BM',
  }),
  X058: fromXueChen({
    statement: 'EGFR/ALK-altered: limited ICI benefit; TKI+ICI not recommended',
    where: 'Sec 4',
    citedReference: 'none given',
    design: 'expert',
    setting: 'EGFR/ALK',
  }),
  'XT2-01': fromXueChen({
    statement: 'KEYNOTE-021/189/407: pembrolizumab+platinum chemo vs chemo, n 105 v 66: PFS 6.9 v 4.1; OS 18.8 v 7.6 mo (stable BM)',
    where: 'Table 2; NCT02039674, NCT02578680, NCT02775435',
    citedReference: 'Powell et al., J Thorac Oncol 2021;16(11):1883-1892 (printed as [31], entry 33 of the list)',
    design: 'pooled RCT',
    setting: 'no-driver BM, 1L',
    corrections: [K01, K23],
  }),
  'XT4-01': fromXueChen({
    statement: 'Pembrolizumab n 42: CNS PFS 2.3; PFS 1.9; OS 9.9 mo; 1-yr OS 40%, 2-yr 34%',
    where: 'Table 4; NCT02085070',
    citedReference: 'Goldberg et al., Lancet Oncol 2020;21(5):655-663 (printed as [40], entry 42 of the list)',
    design: 'phase 2',
    setting: 'no-driver BM',
    corrections: [K01, K22],
  }),
  'XT4-02': fromXueChen({
    statement:
      'CheckMate 227 nivolumab+ipilimumab vs chemo, n 68 v 66: 5-yr iPFS 16 v 6%; 5-yr PFS 12 v 0%; OS 17.4 v 13.9 mo; 5-yr OS 23 v 13%',
    where: 'Table 4; NCT02477826',
    citedReference: 'Reck et al., J Thorac Oncol 2023;18(8):1055-1069 (printed as [44], entry 46 of the list)',
    design: 'phase 3 RCT subgroup',
    setting: 'no-driver BM, 1L',
    corrections: [K01],
  }),
  Z044: fromZhao({
    statement: 'ICI after LM, n 32 retrospective: better PS, more benefit',
    where: 'Treatment',
    citedReference: 'Zheng MM et al., Eur J Cancer 2021;150:23-30 (reference 83 of the list)',
    design: 'retrospective',
    setting: 'LM',
  }),
  Z045: fromZhao({
    statement: "Ipilimumab+nivolumab phase 2, n 18 solid-tumour LM: 'better efficacy and safety' (single arm)",
    where: 'Treatment; title of reference 84',
    citedReference: 'Brastianos PK et al., Nat Commun 2021;12:5954 (reference 84 of the list)',
    design: 'phase 2',
    setting: 'LM',
    corrections: ['The text says only "immunotherapy"; the drug names come from the title of reference 84.'],
  }),
  Z046: fromZhao({
    statement: 'No definitive evidence for ICI in LM',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  C086: fromChengPerezSoler({
    statement:
      'PD-(L)1 antibodies >140 kDa; act via systemic T-cell activation; few LM data (one nivolumab case; one PR >21 wk and one SD 10 wk)',
    where: 'Immunotherapy',
    citedReference: 'references 81-84 as printed; the reference list is not part of the text that was read',
    design: 'case reports',
    setting: 'LM',
  }),
  C087: fromChengPerezSoler({
    statement: 'Pembrolizumab active in BM; LM activity unknown',
    where: 'Immunotherapy',
    citedReference: 'reference 85 as printed; the reference list is not part of the text that was read',
    design: 'phase 2',
    setting: 'BM/LM',
  }),
}
