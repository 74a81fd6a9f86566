/** Statements of evidence/principles.ts, by the English text. Translation not clinically reviewed. */
export const PRINCIPLES: Readonly<Record<string, string>> = {
  'Do not combine TKIs against the same target: more toxicity, no meaningful benefit':
    '不要联合作用于同一靶点的 TKI：毒性更大，无有意义的获益',
  'Anti-VEGF: watch bleeding and vascular toxicity': '抗 VEGF：注意出血和血管毒性',
  'Targeted drugs are the preferred treatment for driver-positive LM': '靶向药物是驱动基因阳性软脑膜转移的首选治疗',
  'No established optimal LM regimen, least of all without driver': '没有确立的最佳软脑膜转移方案，无驱动基因者尤其如此',
  'Goals: relieve symptoms, QOL, survival; supportive therapy always needed': '目标：缓解症状、生活质量、生存；始终需要支持治疗',
  'Bevacizumab may reduce oedema, normalise vessels and raise CNS drug delivery (mechanistic; efficacy unproven)':
    'Bevacizumab 可能减轻水肿、使血管正常化并提高药物进入中枢神经系统（机制推断；疗效未获证实）',
  'Individualise by driver, prior treatment and PS; multidisciplinary': '按驱动基因、既往治疗和 PS 个体化；多学科',
  'Aim of LM treatment is palliative: symptoms, QOL, survival; no standard treatment':
    '软脑膜转移治疗的目的是姑息：症状、生活质量、生存；没有标准治疗',
  'Modern systemic therapy (TKI, pemetrexed or bevacizumab) associated with lower death risk: HR 0.24, p=0.007':
    '现代全身治疗（TKI、pemetrexed 或 bevacizumab）与较低的死亡风险相关：HR 0.24，p=0.007',
  'NCCN v1.2017 GOOD risk: acceptable PS, no major neuro deficit, minimal systemic disease, reasonable systemic options -> intensive treatment':
    'NCCN v1.2017 低危：PS 可接受、无重大神经缺损、全身疾病极少、有合理的全身治疗选择 -> 强化治疗',
  'NCCN v1.2017 POOR risk: low PS, serious/major neuro deficits, widespread systemic disease with few options, bulky CNS disease, encephalopathy -> best supportive care':
    'NCCN v1.2017 高危：PS 低、严重/重大神经缺损、全身疾病广泛而选择少、中枢神经系统大块病灶、脑病 -> 最佳支持治疗',
  'That classification may NOT be relevant when an actionable mutation exists, because newer drugs penetrate and work':
    '存在可靶向突变时，该分类可能并不适用，因为较新的药物可以穿透并起效',
  'No randomised trial in genotype-specific LM; no standard regimen': '针对特定基因型的软脑膜转移没有随机试验；没有标准方案',
  'NCCN risk grouping remains useful for patients WITHOUT actionable targets': 'NCCN 风险分组对没有可靶向靶点的患者仍有用',
}
