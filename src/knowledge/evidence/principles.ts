import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** General principles of treatment. */
export const PRINCIPLES_ROWS = {
  X043: fromXueChen({
    statement: 'Do not combine TKIs against the same target: more toxicity, no meaningful benefit',
    where: 'Sec 3.2',
    citedReference: 'none given',
    design: 'expert',
    setting: 'all TKIs',
  }),
  X054: fromXueChen({
    statement: 'Anti-VEGF: watch bleeding and vascular toxicity',
    where: 'Sec 3.2',
    citedReference: 'none given',
    design: 'expert',
    setting: 'all',
  }),
  Z004: fromZhao({
    statement: 'Targeted drugs are the preferred treatment for driver-positive LM',
    where: 'Introduction',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM, driver+',
  }),
  Z013: fromZhao({
    statement: 'No established optimal LM regimen, least of all without driver',
    where: 'Treatment',
    citedReference:
      'Lukas RV et al., J Neurooncol 2022;156:443-452; Turkaj A et al., Front Oncol 2018;8:278 (references 25, 26 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  Z039: fromZhao({
    statement: 'Goals: relieve symptoms, QOL, survival; supportive therapy always needed',
    where: 'Treatment',
    citedReference: 'Alexander M et al., Curr Treat Options Oncol 2020;21:72 (reference 74 of the list)',
    design: 'expert',
    setting: 'LM',
  }),
  Z041: fromZhao({
    statement: 'Bevacizumab may reduce oedema, normalise vessels and raise CNS drug delivery (mechanistic; efficacy unproven)',
    where: 'Treatment',
    citedReference: 'references 75-79 of the list',
    design: 'mechanism/case report',
    setting: 'BM/LM',
  }),
  Z065: fromZhao({
    statement: 'Individualise by driver, prior treatment and PS; multidisciplinary',
    where: 'Summary',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  C028: fromChengPerezSoler({
    statement: 'Aim of LM treatment is palliative: symptoms, QOL, survival; no standard treatment',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  C029: fromChengPerezSoler({
    statement: 'Modern systemic therapy (TKI, pemetrexed or bevacizumab) associated with lower death risk: HR 0.24, p=0.007',
    where: 'Treatment',
    citedReference: 'reference 47 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'LM',
  }),
  C030: fromChengPerezSoler({
    statement:
      'NCCN v1.2017 GOOD risk: acceptable PS, no major neuro deficit, minimal systemic disease, reasonable systemic options -> intensive treatment',
    where: 'Treatment',
    citedReference: 'references 48, 4 as printed; the reference list is not part of the text that was read',
    design: 'guideline 2017',
    setting: 'LM',
  }),
  C031: fromChengPerezSoler({
    statement:
      'NCCN v1.2017 POOR risk: low PS, serious/major neuro deficits, widespread systemic disease with few options, bulky CNS disease, encephalopathy -> best supportive care',
    where: 'Treatment',
    citedReference: 'references 48, 4 as printed; the reference list is not part of the text that was read',
    design: 'guideline 2017',
    setting: 'LM',
    corrections: ['Not to be applied where an active drug for the driver has not been used (C032).'],
  }),
  C032: fromChengPerezSoler({
    statement: 'That classification may NOT be relevant when an actionable mutation exists, because newer drugs penetrate and work',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM, driver+',
  }),
  C050: fromChengPerezSoler({
    statement: 'No randomised trial in genotype-specific LM; no standard regimen',
    where: 'Targeted therapy',
    citedReference: 'references 4, 55 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM, driver+',
  }),
  C088: fromChengPerezSoler({
    statement: 'NCCN risk grouping remains useful for patients WITHOUT actionable targets',
    where: 'Conclusion',
    citedReference: 'reference 48 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM, no driver',
  }),
}
