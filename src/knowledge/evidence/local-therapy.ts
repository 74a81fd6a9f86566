import { K01, K20, K21, K22, K23 } from './corrections.ts'
import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** Radiotherapy, surgery and diversion of cerebrospinal fluid. */
export const LOCAL_THERAPY_ROWS = {
  X005: fromXueChen({
    statement: 'WBRT suits diffuse or multiple metastases; SRS suits limited lesions',
    where: 'Sec 2',
    citedReference: 'Gaebe et al., Lancet Oncol 2022;23(7):931-939 (printed as [6], entry 8 of the list)',
    design: 'meta-analysis in SCLC, used for NSCLC (indirect)',
    setting: 'BM',
    corrections: [K01, K20, K23],
  }),
  X035: fromXueChen({
    statement:
      'WBRT: intracranial response 70-90%, some PFS gain and symptom relief; cognitive decline and high recurrence; reserve for multiple/diffuse BM, especially when rapid symptom relief is needed',
    where: 'Sec 3.1.3',
    citedReference:
      'Nardone et al., Radiol Med 2023;128(3):316-329; Zeng et al., Radiother Oncol 2024;197:110334 (printed as [35,36], entries 37, 38 of the list)',
    design: 'review + phase 3',
    setting: 'BM',
    corrections: [K01],
  }),
  X036: fromXueChen({
    statement:
      'SRS alone, with WBRT, or adjuvant after surgery; for limited lesions; single-session OS ~8 mo, multi-session may exceed 3 yr (selection bias)',
    where: 'Sec 3.1.3',
    citedReference: 'McMahon et al., Journal of Clinical Oncology 2024;42(16_suppl):e14011-e14011 (printed as [37], entry 39 of the list)',
    design: 'retrospective',
    setting: 'BM',
    corrections: [K01, K20],
  }),
  X037: fromXueChen({
    statement:
      'Not to be quoted without its correction: HYBRID suggests SRS gives superior intracranial control (Table 3 shows 21.4 vs 22.3 mo; trial closed early)',
    where: 'Sec 3.1.3',
    citedReference: 'none given',
    design: 'phase 3, prematurely closed',
    setting: 'EGFR BM',
    corrections: [K21],
  }),
  X048: fromXueChen({
    statement:
      'Third-generation TKI + brain RT: meta-analysis shows better intracranial control and OS; study outcomes inconsistent, toxicity higher, careful selection',
    where: 'Sec 3.2',
    citedReference: 'Nepote et al., Crit Rev Oncol Hematol 2025;205:104540 (printed as [48], entry 50 of the list)',
    design: 'meta-analysis (mostly retrospective)',
    setting: 'EGFR BM',
    corrections: [K01],
  }),
  X049: fromXueChen({
    statement: "'URBO-NSCLC' (= TURBO-NSCLC): TKI+SRS improved local control for large lesions",
    where: 'Sec 3.2',
    citedReference: 'Pike et al., J Clin Oncol 2024;42(30):3606-3617 (printed as [49], entry 51 of the list)',
    design: 'retrospective multi-centre',
    setting: 'EGFR/ALK BM',
    corrections: [K01, K22],
  }),
  X056: fromXueChen({
    statement:
      'SRS is standard for oligometastases; WBRT for diffuse/multiple disease; memory-preserving WBRT lowers neurotoxicity; hypofractionated SRS for larger or eloquent lesions',
    where: 'Sec 4',
    citedReference: 'none given',
    design: 'expert',
    setting: 'BM',
    corrections: [K20],
  }),
  X059: fromXueChen({
    statement: 'SRS cost-effective in oligometastases; HA-WBRT preserves cognition at cost; bevacizumab may relieve radiation necrosis',
    where: 'Sec 4',
    citedReference:
      'Lester-Coll et al., J Neurosurg 2016;125(Suppl 1):18-25; Chen et al., Neurooncol Pract 2023;10(4):344-351; Levin et al., Int J Radiat Oncol Biol Phys 2011;79(5):1487-95 (printed as [54-56], entries 56, 57, 58 of the list)',
    design: 'economic; RCT (necrosis)',
    setting: 'BM',
    corrections: [K01, K20],
  }),
  'XT3-01': fromXueChen({
    statement:
      'HYBRID: WBRT vs SRS, n 41 v 44: iPFS rate 91.7 v 91.1% at an UNSTATED month; iPFS 21.4 v 22.3 mo; 2-yr OS 75.6 v 90.9%; 3-yr OS 36.6 v 52.3% (closed early)',
    where: 'Table 3; NCT02882984',
    citedReference: 'Zeng et al., Radiother Oncol 2024;197:110334 (printed as [36], entry 38 of the list)',
    design: 'phase 3 RCT, premature closure',
    setting: 'EGFR BM',
    corrections: [K01, K21],
  }),
  'XT3-02': fromXueChen({
    statement: 'WBRT+erlotinib vs WBRT, n 109 v 115: iPFS 11.2 v 9.1; PFS 5.3 v 4.0 mo',
    where: 'Table 3; NCT01887795',
    citedReference: 'Yang et al., Neuro Oncol 2021;23(6):967-978 (printed as [59], entry 61 of the list)',
    design: 'phase 3 RCT',
    setting: 'BM',
    corrections: [K01],
  }),
  'XT3-03': fromXueChen({
    statement: 'Rh-endostatin+WBRT vs WBRT, n 19 v 24: iPFS 11.6 v 4.8; PFS 8.1 v 4.9; OS 14.2 v 6.4 mo',
    where: 'Table 3; NCT03614065',
    citedReference: 'Chen et al., Radiother Oncol 2022;174:44-51 (printed as [60], entry 62 of the list)',
    design: "RCT, very small (tabled 'phase III')",
    setting: 'BM',
    corrections: [K01],
  }),
  Z040: fromZhao({
    statement: 'VP shunt or Ommaya reservoir can rapidly relieve raised-ICP symptoms',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM with raised ICP',
  }),
  Z043: fromZhao({
    statement: 'WBRT relieves acute neurological symptoms; survival benefit controversial; dose limited by brain injury; mostly palliative',
    where: 'Treatment',
    citedReference: 'references 9, 80-82 of the list',
    design: 'retrospective',
    setting: 'LM',
  }),
  C046: fromChengPerezSoler({
    statement: 'RT goal in LM: ease symptoms, reduce bulky/nodular disease, correct CSF flow',
    where: 'Radiotherapy',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  C047: fromChengPerezSoler({
    statement: 'WBRT conflicting: OS 10.9 v 2.4 mo (p=0.002) in one series; median 3 mo and no benefit in another (n 125)',
    where: 'Radiotherapy',
    citedReference: 'references 50, 54 as printed; the reference list is not part of the text that was read',
    design: 'retrospective, conflicting',
    setting: 'LM',
  }),
  C048: fromChengPerezSoler({
    statement: 'Craniospinal RT rarely used: substantial toxicity, scarce benefit evidence (2018 statement; superseded by E15)',
    where: 'Radiotherapy',
    citedReference: 'reference 3 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM',
    corrections: ['Superseded: a randomised phase 2 trial of proton craniospinal irradiation has reported since (E15).'],
  }),
  C049: fromChengPerezSoler({
    statement: 'Insufficient evidence that simultaneous TKI+CNS RT is clinically beneficial in EGFR/ALK LM',
    where: 'Radiotherapy',
    citedReference: 'reference 7 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM, driver+',
  }),
  'CF2-03': fromChengPerezSoler({
    statement: 'Symptomatic with bulky disease: RT to symptomatic or bulky sites',
    where: 'Figure 2',
    citedReference: 'reference 48 (figure modified from it) as printed; the reference list is not part of the text that was read',
    design: 'expert algorithm',
    setting: 'LM',
  }),
}
