import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** What the resistant tumour carries, and in which compartment. */
export const RESISTANCE_ROWS = {
  X060: fromXueChen({
    statement: 'Plasma/CSF ctDNA monitoring may individualise treatment',
    where: 'Sec 4',
    citedReference: 'none given',
    design: 'expert',
    setting: 'BM/LM',
  }),
  Z037: fromZhao({
    statement: 'At TKI resistance, define the genotype of the metastatic lesion; CSF ctDNA mirrors intracranial disease better than plasma',
    where: 'Treatment',
    citedReference: 'references 65-73 of the list',
    design: 'retrospective/prospective',
    setting: 'LM, post-TKI',
  }),
  Z038: fromZhao({
    statement: 'CSF NGS can guide drug choice, resistance monitoring, response and prognosis',
    where: 'Treatment',
    citedReference:
      'Ozcan G et al., Clin Cancer Res 2023;29:11-29; Gao T et al., Cancer Med 2023;12:2248-2261 (references 4, 73 of the list)',
    design: 'systematic review',
    setting: 'LM',
  }),
  C007: fromChengPerezSoler({
    statement: 'Preclinical LM: gefitinib resistance via MET gain without T790M; EGFR-TKI (gefitinib or osimertinib) + crizotinib active',
    where: 'Animal models',
    citedReference: 'reference 31 as printed; the reference list is not part of the text that was read',
    design: 'preclinical',
    setting: 'EGFR LM, METamp',
  }),
  C008: fromChengPerezSoler({
    statement: 'T790M found in 8% of LM specimens v 55% of extracranial lesions, n 28, p<0.01',
    where: 'Genetic characteristics',
    citedReference: 'reference 31 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR LM, post-TKI',
    population: 'EGFR leptomeningeal disease after a TKI',
    n: '28',
  }),
  C009: fromChengPerezSoler({
    statement: 'T790M identified at most metastatic sites except brain',
    where: 'Genetic characteristics',
    citedReference: 'references 32, 33 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR CNS',
  }),
  C010: fromChengPerezSoler({
    statement: 'CSF ctDNA reflects CNS genotype better than plasma ctDNA',
    where: 'Genetic characteristics',
    citedReference: 'reference 34 as printed; the reference list is not part of the text that was read',
    design: 'prospective/retrospective',
    setting: 'CNS mets',
  }),
  C011: fromChengPerezSoler({
    statement: 'n 11 post-TKI LM: activating EGFR mutation matched primary, no T790M in CSF',
    where: 'Genetic characteristics',
    citedReference: 'reference 35 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR LM',
    population: 'EGFR leptomeningeal disease after a TKI',
    n: '11',
  }),
  C012: fromChengPerezSoler({
    statement: 'CSF v plasma: T790M in 21% of CSF samples; MET amplification in 39%',
    where: 'Genetic characteristics',
    citedReference: 'reference 36 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'EGFR LM',
  }),
  C013: fromChengPerezSoler({
    statement: 'MET and T790M roles in LM need confirmation; need the best CSF-penetrating MET inhibitor',
    where: 'Genetic characteristics',
    citedReference: 'reference 37 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'EGFR LM',
  }),
}
