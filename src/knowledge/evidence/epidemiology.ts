import { K01, K18 } from './corrections.ts'
import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** How often, in whom, with what outlook. */
export const EPIDEMIOLOGY_ROWS = {
  X001: fromXueChen({
    statement: 'NSCLC is ~85% of lung cancer; brain metastases (BM) in 10-25% at diagnosis and more than half during the disease course',
    where: 'Sec 1',
    citedReference:
      'Li et al., Genome Med 2022;14(1):87; Ulahannan et al., Ann Oncol 2017;28(12):2923-2931 (printed as [1],[2], entries 3, 4 of the list)',
    design: 'epidemiology (review)',
    setting: 'BM, any',
    corrections: [K01],
  }),
  X002: fromXueChen({
    statement: 'Without treatment, median OS of BM is only about one month',
    where: 'Sec 1',
    citedReference: 'Page et al., Eur J Cancer 2020;132:187-198 (printed as [3], entry 5 of the list)',
    design: 'expert/review',
    setting: 'BM, untreated',
    corrections: [K01],
  }),
  X007: fromXueChen({
    statement: 'EGFR mutation in ~50% of Asian and 10-15% of Caucasian patients',
    where: 'Sec 3.1.1.1',
    citedReference: 'Tan et al., J Clin Oncol 2016;34(1):91-101 (printed as [8], entry 10 of the list)',
    design: 'epidemiology',
    setting: 'EGFR',
    corrections: [K01],
  }),
  X013: fromXueChen({
    statement: 'ALK fusion in 4% of NSCLC',
    where: 'Sec 3.1.1.2',
    citedReference: 'Shaw et al., J Clin Oncol 2013;31(8):1105-11 (printed as [15], entry 17 of the list)',
    design: 'epidemiology',
    setting: 'ALK',
    corrections: [K01],
  }),
  Z001: fromZhao({
    statement: 'LM in ~3-5% of advanced NSCLC, rising with longer survival and better diagnosis',
    where: 'Introduction',
    citedReference:
      'Remon J et al., Cancer Treat Rev 2017;53:128-137; Wang Y et al., Lung Cancer 2022;174:1-13; Ozcan G et al., Clin Cancer Res 2023;29:11-29 (references 2, 3, 4 of the list)',
    design: 'epidemiology',
    setting: 'LM',
  }),
  Z002: fromZhao({
    statement: 'Untreated LM: median OS 4-6 weeks; historical 1-3 mo, now 3-11 mo',
    where: 'Introduction',
    citedReference: 'Wang N et al., Cancer 2018;124:21-35 (reference 5 of the list)',
    design: 'review',
    setting: 'LM',
  }),
  Z003: fromZhao({
    statement: 'Driver-positive NSCLC more prone to LM (EGFR, ALK, ROS1; MET and RET less common)',
    where: 'Introduction',
    citedReference: 'Yin K et al., Lung Cancer 2019;131:134-138 (reference 6 of the list)',
    design: 'retrospective',
    setting: 'LM',
  }),
  Z023: fromZhao({
    statement:
      "EGFR has highest LM incidence; text says 'as high as 50% for EGFR and ~5% for ALK' (50% conflicts with 9-9.4% in C052/C056)",
    where: 'Treatment',
    citedReference: 'Li YS et al., J Thorac Oncol 2016;11:1962-1969 (reference 34 of the list)',
    design: 'retrospective',
    setting: 'LM',
    corrections: [K18],
  }),
  Z035: fromZhao({
    statement: '97-patient LM series (2015-2021): mostly EGFR; also ALK, ROS1, KRAS, TP53, MET amplification',
    where: 'Treatment',
    citedReference: 'Liu X et al., Clin Neurol Neurosurg 2023;225:107572 (reference 63 of the list)',
    design: 'retrospective',
    setting: 'LM',
  }),
  C001: fromChengPerezSoler({
    statement: 'LM in 3-5% of advanced NSCLC; more in targetable subgroups; survival from historical 1-3 mo to 3-11 mo with novel therapy',
    where: 'Introduction',
    citedReference: 'references 4-6 as printed; the reference list is not part of the text that was read',
    design: 'review',
    setting: 'LM',
  }),
  C051: fromChengPerezSoler({
    statement: 'EGFR mutations in 10-15% of white patients; ALK in 3-5%',
    where: 'Targeted therapy',
    citedReference: 'none given',
    design: 'epidemiology',
    setting: 'EGFR/ALK',
  }),
  C052: fromChengPerezSoler({
    statement: 'LM 9.4% (EGFR mutant) v 1.7% (wild type), p<0.001; time to LM 13.3 mo',
    where: 'EGFR',
    citedReference: 'reference 6 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR LM',
    corrections: [K18],
  }),
  C056: fromChengPerezSoler({
    statement: 'Second series: LM incidence 9%, survival 3.1 mo; PS 0-1 lived longer than PS >=2',
    where: 'EGFR',
    citedReference: 'reference 56 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR LM',
    corrections: [K18],
  }),
  C073: fromChengPerezSoler({
    statement: 'ALK: CNS metastases 30-50%, LM ~5%, usually late',
    where: 'ALK',
    citedReference: 'references 4, 65 as printed; the reference list is not part of the text that was read',
    design: 'review',
    setting: 'ALK',
  }),
  C083: fromChengPerezSoler({
    statement: 'ROS1 in 0.6% of BM; LM incidence unknown',
    where: 'Other',
    citedReference: 'reference 80 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'ROS1',
  }),
}
