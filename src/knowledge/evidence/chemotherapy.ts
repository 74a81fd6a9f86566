import { K08, K19, K26 } from './corrections.ts'
import { fromChengPerezSoler, fromXueChen, fromZhao } from './row.ts'

/** Systemic and intrathecal chemotherapy. */
export const CHEMOTHERAPY_ROWS = {
  X028: fromXueChen({
    statement:
      'Systemic chemotherapy has limited intracranial activity; BM patients often excluded from trials; platinum, taxane, pemetrexed used for extracranial disease; viable when targeted/immune therapy is unavailable',
    where: 'Sec 3.1.2',
    citedReference: 'none given',
    design: 'expert',
    setting: 'BM',
  }),
  X033: fromXueChen({
    statement: 'IT therapy adverse effects: myelosuppression and nausea; infection, bleeding and neurological injury need monitoring',
    where: 'Sec 3.1.2',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  X034: fromXueChen({
    statement: 'IT therapy has limited efficacy against parenchymal BM',
    where: 'Sec 3.1.2; Discussion',
    citedReference: 'none given',
    design: 'expert',
    setting: 'BM',
  }),
  Z015: fromZhao({
    statement: 'IT chemotherapy gives rapid CSF concentration; said to have fewer adverse effects than systemic chemotherapy',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
  }),
  Z016: fromZhao({
    statement:
      "IT methotrexate commonly used; sentence says MTX is 'mainly for haematological tumours and is effective against lung cancer' (probable wording error)",
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
    corrections: [K19],
  }),
  Z017: fromZhao({
    statement: 'IT pemetrexed efficacious in animal work (text says mouse; reference is in rats)',
    where: 'Treatment',
    citedReference: 'Sun JM et al., Cancer Chemother Pharmacol 2011;68:531-538 (reference 28 of the list)',
    design: 'preclinical',
    setting: 'LM',
    corrections: [K19],
  }),
  Z018: fromZhao({
    statement:
      'IT pemetrexed phase 1, n 13: with vitamin supplementation, at the lowest of the published doses, controllable toxicity and good efficacy',
    where: 'Treatment',
    citedReference: 'Pan Z et al., Front Oncol 2019;9:838 (reference 29 of the list)',
    design: 'phase 1',
    setting: 'LM',
    population: 'leptomeningeal disease',
    n: '13',
    endpoint: { notStated: 'toxicity, efficacy' },
    corrections: [K26],
  }),
  Z019: fromZhao({
    statement: 'Further studies support IT pemetrexed efficacy and safety',
    where: 'Treatment',
    citedReference:
      'Miao Q et al., Ann Palliat Med 2020;9:4233-4245; Pan Z et al., Ther Adv Med Oncol 2020;12:1758835920937953 (references 30, 31 of the list)',
    design: 'retrospective; phase 1/2',
    setting: 'LM',
    corrections: [K26],
  }),
  Z020: fromZhao({
    statement: 'Phase 1/2 of IT pemetrexed in EGFR, TKI-failed LM: recommends a dose several times that of the phase 1 study (Z018)',
    where: 'Treatment',
    citedReference: 'Fan C et al., J Thorac Oncol 2021;16:1359-1368 (reference 32 of the list)',
    design: 'phase 1/2',
    setting: 'EGFR LM, TKI-failed',
    population: 'EGFR leptomeningeal disease after TKI failure',
    corrections: [K26],
  }),
  Z021: fromZhao({
    statement: 'IT pemetrexed may be combined with TKI or RT',
    where: 'Treatment',
    citedReference: 'Zheng MM et al., J Thorac Oncol 2021;16:e82-e84 (reference 33 of the list)',
    design: 'expert letter',
    setting: 'LM',
  }),
  Z022: fromZhao({
    statement: 'Optimal IT pemetrexed dose, frequency and duration are NOT settled',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM',
    corrections: [K26],
  }),
  Z042: fromZhao({
    statement: 'No-driver LM: systemic and IT chemotherapy with RT is usual',
    where: 'Treatment',
    citedReference: 'none given',
    design: 'expert',
    setting: 'LM, no driver',
  }),
  C041: fromChengPerezSoler({
    statement: 'No actionable mutation: systemic chemotherapy is preferred (independent survival predictor)',
    where: 'Chemotherapy',
    citedReference: 'references 4, 50 as printed; the reference list is not part of the text that was read',
    design: 'retrospective',
    setting: 'LM, no driver',
  }),
  C042: fromChengPerezSoler({
    statement: 'No standard regimen; roles of bevacizumab and pemetrexed not defined',
    where: 'Chemotherapy',
    citedReference: 'references 51-53 as printed; the reference list is not part of the text that was read',
    design: 'expert',
    setting: 'LM',
  }),
  C043: fromChengPerezSoler({
    statement: 'Pemetrexed+erlotinib and bevacizumab+erlotinib effective in erlotinib-resistant EGFR LM',
    where: 'Chemotherapy',
    citedReference: 'references 15, 51 as printed; the reference list is not part of the text that was read',
    design: 'case reports',
    setting: 'EGFR LM',
  }),
  C044: fromChengPerezSoler({
    statement: 'IT agents: methotrexate, cytarabine, thiotepa; no regimen beats IT methotrexate alone',
    where: 'Chemotherapy',
    citedReference: 'references 3, 4, 52 as printed; the reference list is not part of the text that was read',
    design: 'review',
    setting: 'LM',
  }),
  C045: fromChengPerezSoler({
    statement:
      'Pooled IT chemo: cytological response 55% (49), clinical 64% (58), radiographic 53% (32); median survival 6.0 mo (individual data), 3.0-4.3 mo otherwise (denominators inconsistent)',
    where: 'Chemotherapy',
    citedReference: 'reference 53 as printed; the reference list is not part of the text that was read',
    design: 'pooled analysis (4 prospective, 5 retrospective)',
    setting: 'LM',
    population: 'leptomeningeal disease, intrathecal chemotherapy, pooled series',
    n: 'denominators inconsistent',
    endpoint: { intracranial: 'cytological, clinical and radiographic response', systemic: 'survival' },
    corrections: [K08],
  }),
}
