/** Statements of evidence/scores-and-regulation-external.ts, by the English text. Translation not clinically reviewed. */
export const SCORES_AND_REGULATION_EXTERNAL: Readonly<Record<string, string>> = {
  'FDA Clinical Decision Support Software guidance reissued Jan 2026 (6 Jan; page current 29 Jan), supersedes Sept 2022; four criteria unchanged; enforcement discretion when only one recommendation is clinically appropriate':
    'FDA 临床决策支持软件指南 2026 年一月重新发布（一月 6 日；页面现行日期一月 29 日），取代 2022 年九月版；四项标准不变；当仅有一项建议在临床上合适时行使执法裁量',
  '45 CFR 170.315(b)(11): 13 source attributes of evidence-based decision support interventions':
    '45 CFR 170.315(b)(11)：循证决策支持干预的 13 项来源属性',
  'HTI-5 proposed rule (90 FR 60970, 29 Dec 2025) would remove the AI model-card requirement; comment closed 27 Feb 2026; no final rule found':
    'HTI-5 拟议规则（90 FR 60970, 29 Dec 2025）将取消 AI 模型卡要求；意见征集 27 Feb 2026 截止；未找到最终规则',
  'Lung-molGPA (Sperduto JAMA Oncol 2017) and 2022 Lung GPA (Sperduto, incl. PD-L1): factors verified, points from memory':
    'Lung-molGPA（Sperduto JAMA Oncol 2017）和 2022 Lung GPA（Sperduto，含 PD-L1）：因素已核实，分值凭记忆',
  'LM molGPA (Yin, Lung Cancer 2019;131:134) from memory; 2022 targeted-therapy-assisted molGPA factors KPS, LANO neuro score, TKI line, controlled primary':
    'LM molGPA（Yin, Lung Cancer 2019;131:134）凭记忆；2022 年靶向治疗辅助 molGPA 的因素：KPS、LANO 神经评分、TKI 线数、原发灶受控',
}
