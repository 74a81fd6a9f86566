/** What rules say that are no longer active, by the English text. Translation not clinically reviewed. */
export const RETIRED: Readonly<Record<string, string>> = {
  'Not recommended after an EGFR-TKI.': 'EGFR-TKI 之后不推荐。',
  'Covered for every EGFR and ALK situation by the rules of X1, so that the reason appears once.':
    '由 X1 的规则涵盖每一种 EGFR 和 ALK 情形，使理由只出现一次。',
  'Low benefit and severe toxicity.': '获益低，毒性严重。',
  'phase 3, stopped early': '3 期，提前停止',
  'Limited benefit in ALK-altered disease.': '在 ALK 改变的疾病中获益有限。',
  'Low benefit and severe toxicity, including interstitial lung disease and hepatitis.': '获益低，毒性严重，包括间质性肺病和肝炎。',
  'phase 3, stopped early; expert': '3 期，提前停止；专家意见',
  'Not supported first line in EGFR-altered disease, whatever the PD-L1.': '在 EGFR 改变的疾病中不支持作为一线，无论 PD-L1 如何。',
  'phase 3 and guideline': '3 期和指南',
  'More toxicity, no meaningful benefit.': '毒性更大，无有意义的获益。',
  'Without progression on a third-generation TKI, whatever T790M.': '在第三代 TKI 治疗下无进展，无论 T790M 如何。',
  'With both, the systemic choice is the one of the leptomeningeal situation for that line of treatment, so this rule would repeat it.':
    '两者并存时，全身治疗的选择即该治疗线软脑膜转移情形的选择，本规则只会重复它。',
  'Leptomeningeal disease uncontrolled.': '软脑膜转移未控制。',
  'No ALK-TKI, or only crizotinib, has failed.': '没有 ALK-TKI 失败，或仅有 crizotinib 失败。',
  'A second-generation ALK-TKI has failed.': '有第二代 ALK-TKI 失败。',
  'Not first line for any activating EGFR alteration.': '任何激活性 EGFR 改变均不作为一线。',
}
