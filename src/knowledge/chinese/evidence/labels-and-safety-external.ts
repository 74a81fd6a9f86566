/** Statements of evidence/labels-and-safety-external.ts, by the English text. Translation not clinically reviewed. */
export const LABELS_AND_SAFETY_EXTERNAL: Readonly<Record<string, string>> = {
  'ICI followed by targeted agent within 8 wk: pneumonitis 3/16 (18.8%) (CRT 2021;53:77). Schoenfeld Ann Oncol 2019: osimertinib soon after PD-(L)1 raised severe irAE (figures not re-verified)':
    'ICI 之后 8 周内使用靶向药物：肺炎 3/16（18.8%）（CRT 2021;53:77）。Schoenfeld Ann Oncol 2019：PD-(L)1 之后不久使用 osimertinib 使严重 irAE 增加（数字未重新核实）',
  'Bevacizumab: PASSPORT treated BM 0/106 grade >=2 CNS haemorrhage (upper CI 3.3%); squamous histology or grade >=2 haemoptysis (>=2.5 mL) should not receive it (Reck 2012); ICH 3.7 v 3.6% background (MSK)':
    'Bevacizumab：PASSPORT 经治脑转移 ≥2 级中枢神经系统出血 0/106（CI 上限 3.3%）；鳞癌组织学或 ≥2 级咯血（≥2.5 mL）者不应使用（Reck 2012）；颅内出血 3.7 对 3.6% 背景（MSK）',
  'Dato-DXd FDA accelerated approval 23 Jun 2025 (EGFR+, after EGFR therapy and platinum): ORR 45%, DoR 6.5 mo; ILD, ocular, stomatitis':
    'Dato-DXd FDA 加速批准 23 Jun 2025（EGFR 阳性，EGFR 治疗和铂类之后）：ORR 45%，DoR 6.5 个月；ILD、眼部毒性、口腔炎',
  'Lorlatinib label: 100 mg QD; CONTRAINDICATED with strong CYP3A inducers (severe hepatotoxicity 10/12 with rifampin); CNS effects 52% of 476, seizures 1.9%; lipids, AV block, ILD, hypertension; avoid strong CYP3A inhibitors':
    'Lorlatinib 说明书：100 mg QD；与强 CYP3A 诱导剂禁忌合用（与 rifampin 合用严重肝毒性 10/12）；中枢神经系统效应 476 例中 52%，癫痫发作 1.9%；血脂、房室传导阻滞、ILD、高血压；避免强 CYP3A 抑制剂',
  'Alectinib label: 600 mg BID with food; 450 mg BID severe hepatic impairment; LFT q2wk x3 mo; ILD 0.7%; CPK q2wk first month; symptomatic bradycardia, renal toxicity, haemolytic anaemia':
    'Alectinib 说明书：600 mg BID 随餐；重度肝功能损害 450 mg BID；肝功能每 2 周一次 x3 个月；ILD 0.7%；第一个月 CPK 每 2 周一次；症状性心动过缓、肾毒性、溶血性贫血',
  'Osimertinib label: 80 mg QD; ILD 3.7%, permanently discontinue if confirmed; QTc >500 ms withhold; cardiomyopathy; avoid strong CYP3A inducers (160 mg if unavoidable, from memory). 160 mg for LM is OFF-LABEL':
    'Osimertinib 说明书：80 mg QD；ILD 3.7%，确诊则永久停用；QTc >500 ms 暂停；心肌病；避免强 CYP3A 诱导剂（不可避免时 160 mg，凭记忆）。160 mg 用于软脑膜转移为超说明书',
  'Patritumab deruxtecan EGFR BLA voluntarily withdrawn (2025)': 'Patritumab deruxtecan 的 EGFR BLA 自愿撤回（2025）',
  'Label doses for which no page was found: brigatinib, crizotinib, ceritinib 450 mg with food, entrectinib, repotrectinib, selpercatinib, capmatinib, tepotinib, dabrafenib/trametinib, larotrectinib, T-DXd, amivantamab, lazertinib, adagrasib, bevacizumab':
    '未找到页面的说明书剂量：brigatinib、crizotinib、ceritinib 450 mg 随餐、entrectinib、repotrectinib、selpercatinib、capmatinib、tepotinib、dabrafenib/trametinib、larotrectinib、T-DXd、amivantamab、lazertinib、adagrasib、bevacizumab',
  'Co-administered TKI+ICI toxicity: osimertinib+durvalumab ILD signal (TATTON), EGFR-TKI+nivolumab pneumonitis, crizotinib+nivolumab hepatotoxicity (CheckMate 370)':
    'TKI+ICI 同用的毒性：osimertinib+durvalumab 的 ILD 信号（TATTON）、EGFR-TKI+nivolumab 肺炎、crizotinib+nivolumab 肝毒性（CheckMate 370）',
}
