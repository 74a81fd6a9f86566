/** Statements of evidence/egfr-brain.ts, by the English text. Translation not clinically reviewed. */
export const EGFR_BRAIN: Readonly<Record<string, string>> = {
  '1G EGFR-TKI with baseline BM: intracranial PFS ~9 mo, OS 26-29 mo': '1G EGFR-TKI，基线有脑转移：颅内 PFS ~9 个月，OS 26-29 个月',
  'Afatinib, real world, EGFR BM: PFS 13-14 mo, OS nearly 30 mo; more diarrhoea and rash':
    'Afatinib，真实世界，EGFR 脑转移：PFS 13-14 个月，OS 近 30 个月；腹泻和皮疹较多',
  'Osimertinib gives superior intracranial control to earlier generations and is a guideline first-line standard':
    'Osimertinib 的颅内控制优于前几代，是指南的一线标准',
  "Not to be quoted, wrong as printed: osimertinib iPFS 'three times longer than gefitinib'":
    '不得引用，原文印刷有误：osimertinib 的 iPFS“为 gefitinib 的三倍”',
  "Not to be quoted, wrong as printed: 'AENEAS and CROWN established osimertinib and lorlatinib' (AENEAS tested aumolertinib)":
    '不得引用，原文印刷有误：“AENEAS 和 CROWN 确立了 osimertinib 和 lorlatinib”（AENEAS 检验的是 aumolertinib）',
  'Pemetrexed+carboplatin PFS ~4.1 mo in BM (EGFR, post-TKI control arm of HARMONi-A)':
    '脑转移中 pemetrexed+carboplatin 的 PFS ~4.1 个月（EGFR，TKI 之后，HARMONi-A 的对照组）',
  'MET amplification is a key EGFR-TKI resistance mechanism; tepotinib+osimertinib improved iORR in baseline BM':
    'MET 扩增是 EGFR-TKI 耐药的关键机制；tepotinib+osimertinib 改善基线脑转移的 iORR',
  'EGFR-TKI + VEGFR-TKI: retrospective PFS 18.8 mo; FL-ALTER PFS benefit; safety and durability unproven':
    'EGFR-TKI + VEGFR-TKI：回顾性 PFS 18.8 个月；FL-ALTER 有 PFS 获益；安全性和持久性未获证实',
  'Gefitinib+chemotherapy in BM: PFS 16.3 mo, OS 35.0 mo': '脑转移中 gefitinib+化疗：PFS 16.3 个月，OS 35.0 个月',
  'Osimertinib+chemotherapy in BM subgroup: SYSTEMIC PFS 24.9 mo, better than osimertinib alone; grade >=3 AEs 64%, mainly haematological and cardiac; suggested for high tumour burden or no prior local therapy':
    '脑转移亚组中 osimertinib+化疗：全身 PFS 24.9 个月，优于单用 osimertinib；≥3 级不良事件 64%，主要为血液学和心脏；建议用于肿瘤负荷高或既往无局部治疗者',
  'Erlotinib+bevacizumab extended PFS and OS': 'Erlotinib+bevacizumab 延长 PFS 和 OS',
  'Osimertinib+bevacizumab first line: CNS PFS 26.7 mo': '一线 osimertinib+bevacizumab：CNS PFS 26.7 个月',
  'Fourth-generation EGFR-TKI (BLU-945): early activity, safety and intracranial efficacy unproven':
    '第四代 EGFR-TKI（BLU-945）：早期活性，安全性和颅内疗效未获证实',
  '3G EGFR-TKIs and next-generation ALK-TKIs are preferred first-line options': '3G EGFR-TKI 和新一代 ALK-TKI 是首选的一线方案',
  'AENEAS: aumolertinib vs gefitinib, n 51 v 55; CNS PFS 29.0 v 8.3 mo; CNS ORR 62.7 v 49.1%; DCR 94.1 v 96.4%; DoR 27.7 v 6.9 mo; PFS rate 6 mo 86.0/71.8, 12 mo 72.5/30.4, 18 mo 59.9/8.9, 24 mo 56.8/8.9%':
    'AENEAS：aumolertinib 对照 gefitinib，n 51 对 55；CNS PFS 29.0 对 8.3 个月；CNS ORR 62.7 对 49.1%；DCR 94.1 对 96.4%；DoR 27.7 对 6.9 个月；PFS 率 6 个月 86.0/71.8，12 个月 72.5/30.4，18 个月 59.9/8.9，24 个月 56.8/8.9%',
  'GAP BRAIN: gefitinib+chemo vs gefitinib, n 80 v 81; iPFS 15.6 v 9.1; iORR 85.0 v 63.0%; iDCR 95.0 v 93.8%; PFS 16.3 v 9.3; OS 35.0 v 28.9 mo; ORR 76.3 v 58.0%; DCR 97.5 v 95.1%':
    'GAP BRAIN：gefitinib+化疗对照 gefitinib，n 80 对 81；iPFS 15.6 对 9.1；iORR 85.0 对 63.0%；iDCR 95.0 对 93.8%；PFS 16.3 对 9.3；OS 35.0 对 28.9 个月；ORR 76.3 对 58.0%；DCR 97.5 对 95.1%',
  'FL-ALTER: gefitinib+anlotinib vs gefitinib, n 49 v 50; PFS 13.8 v 8.3 mo; no CNS endpoint':
    'FL-ALTER：gefitinib+anlotinib 对照 gefitinib，n 49 对 50；PFS 13.8 对 8.3 个月；无中枢神经系统终点',
  'ARTEMIS-CTONG1509: erlotinib+bevacizumab vs erlotinib, n 44 v 47; PFS 17.9 v 11.1; OS 31.6 v 26.8 mo; no CNS endpoint':
    'ARTEMIS-CTONG1509：erlotinib+bevacizumab 对照 erlotinib，n 44 对 47；PFS 17.9 对 11.1；OS 31.6 对 26.8 个月；无中枢神经系统终点',
  'FLAURA2: osimertinib+chemo vs osimertinib; n 118 v 104 (CNS analysis) and 116 v 110 (systemic subgroup); CNS PFS 30.2 v 27.6; CNS ORR 73 v 69%; DCR 91 v 93%; CNS DoR NR v 26.2; SYSTEMIC PFS 24.9 v 13.8 mo':
    'FLAURA2：osimertinib+化疗对照 osimertinib；n 118 对 104（中枢神经系统分析）和 116 对 110（全身亚组）；CNS PFS 30.2 对 27.6；CNS ORR 73 对 69%；DCR 91 对 93%；CNS DoR NR 对 26.2；全身 PFS 24.9 对 13.8 个月',
  'HARMONi-A: ivonescimab+pemetrexed-carboplatin vs chemo, n 35 v 37: PFS 5.75 v 4.14 mo':
    'HARMONi-A：ivonescimab+pemetrexed-carboplatin 对照化疗，n 35 对 37：PFS 5.75 对 4.14 个月',
  '3G EGFR-TKIs (osimertinib, almonertinib, furmonertinib) are the mainstay for CNS metastases':
    '3G EGFR-TKI（osimertinib、almonertinib、furmonertinib）是中枢神经系统转移的主要治疗',
  'Almonertinib and furmonertinib: preliminary CNS efficacy not inferior to osimertinib in FLAURA (cross-trial)':
    'Almonertinib 和 furmonertinib：初步中枢神经系统疗效不劣于 FLAURA 中的 osimertinib（跨试验比较）',
}
