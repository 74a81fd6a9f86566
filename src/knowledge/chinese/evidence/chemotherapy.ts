/** Statements of evidence/chemotherapy.ts, by the English text. Translation not clinically reviewed. */
export const CHEMOTHERAPY: Readonly<Record<string, string>> = {
  'Systemic chemotherapy has limited intracranial activity; BM patients often excluded from trials; platinum, taxane, pemetrexed used for extracranial disease; viable when targeted/immune therapy is unavailable':
    '全身化疗的颅内活性有限；脑转移患者常被试验排除；铂类、紫杉类、pemetrexed 用于颅外疾病；在无法获得靶向/免疫治疗时可行',
  'IT therapy adverse effects: myelosuppression and nausea; infection, bleeding and neurological injury need monitoring':
    '鞘内治疗的不良反应：骨髓抑制和恶心；感染、出血和神经损伤须监测',
  'IT therapy has limited efficacy against parenchymal BM': '鞘内治疗对脑实质转移疗效有限',
  'IT chemotherapy gives rapid CSF concentration; said to have fewer adverse effects than systemic chemotherapy':
    '鞘内化疗使脑脊液迅速达到浓度；据称不良反应少于全身化疗',
  "IT methotrexate commonly used; sentence says MTX is 'mainly for haematological tumours and is effective against lung cancer' (probable wording error)":
    '鞘内 methotrexate 常用；原句称 MTX“主要用于血液肿瘤，并对肺癌有效”（可能为措辞错误）',
  'IT pemetrexed efficacious in animal work (text says mouse; reference is in rats)':
    '鞘内 pemetrexed 在动物研究中有效（正文称小鼠；文献为大鼠）',
  'IT pemetrexed phase 1, n 13: with vitamin supplementation, at the lowest of the published doses, controllable toxicity and good efficacy':
    '鞘内 pemetrexed 1 期，n 13：补充维生素，在已发表的最低剂量下，毒性可控且疗效良好',
  'Further studies support IT pemetrexed efficacy and safety': '进一步研究支持鞘内 pemetrexed 的疗效和安全性',
  'Phase 1/2 of IT pemetrexed in EGFR, TKI-failed LM: recommends a dose several times that of the phase 1 study (Z018)':
    '鞘内 pemetrexed 1/2 期，EGFR，TKI 失败的软脑膜转移：推荐的剂量为 1 期研究（Z018）的数倍',
  'IT pemetrexed may be combined with TKI or RT': '鞘内 pemetrexed 可与 TKI 或放疗联合',
  'Optimal IT pemetrexed dose, frequency and duration are NOT settled': '鞘内 pemetrexed 的最佳剂量、频率和疗程未定',
  'No-driver LM: systemic and IT chemotherapy with RT is usual': '无驱动基因的软脑膜转移：通常为全身和鞘内化疗联合放疗',
  'No actionable mutation: systemic chemotherapy is preferred (independent survival predictor)':
    '无可靶向突变：首选全身化疗（独立的生存预测因素）',
  'No standard regimen; roles of bevacizumab and pemetrexed not defined': '没有标准方案；bevacizumab 和 pemetrexed 的作用未明确',
  'Pemetrexed+erlotinib and bevacizumab+erlotinib effective in erlotinib-resistant EGFR LM':
    'Pemetrexed+erlotinib 和 bevacizumab+erlotinib 对 erlotinib 耐药的 EGFR 软脑膜转移有效',
  'IT agents: methotrexate, cytarabine, thiotepa; no regimen beats IT methotrexate alone':
    '鞘内药物：methotrexate、cytarabine、thiotepa；没有方案优于单用鞘内 methotrexate',
  'Pooled IT chemo: cytological response 55% (49), clinical 64% (58), radiographic 53% (32); median survival 6.0 mo (individual data), 3.0-4.3 mo otherwise (denominators inconsistent)':
    '鞘内化疗汇总：细胞学缓解 55%（49）、临床 64%（58）、影像 53%（32）；中位生存 6.0 个月（个体数据），其他 3.0-4.3 个月（分母不一致）',
}
