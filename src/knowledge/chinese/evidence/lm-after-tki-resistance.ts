/** Statements of evidence/lm-after-tki-resistance.ts, by the English text. Translation not clinically reviewed. */
export const LM_AFTER_TKI_RESISTANCE: Readonly<Record<string, string>> = {
  'Scope: EGFR-mutant NSCLC with LM arising after TKI resistance': '范围：TKI 耐药之后发生软脑膜转移的 EGFR 突变 NSCLC',
  'Multimodal approach: targeted therapy + IT drug + radiotherapy + intracranial-pressure-relief devices; emerging immunological strategies discussed':
    '多模式方法：靶向治疗 + 鞘内药物 + 放疗 + 降颅压装置；并讨论新兴免疫策略',
  'No standardised protocols; heterogeneous tumour staging': '没有标准化方案；肿瘤分期不统一',
  'Diverse resistance mechanisms and limited BBB penetration are the main barriers': '耐药机制多样和血脑屏障穿透有限是主要障碍',
  'Decision must weigh tumour burden, resistance pattern and patient-specific factors': '决策须权衡肿瘤负荷、耐药模式和患者个体因素',
  'Efficacy unpredictable; toxicity and multidisciplinary logistics are real obstacles': '疗效难以预测；毒性和多学科组织是实际障碍',
  'Combining modalities may improve neurological outcome and survival for SOME patients': '多种方式联合可能改善部分患者的神经结局和生存',
  'Reports no sample size, adverse-event rate, survival or primary outcome; does not show one method better than another':
    '未报告样本量、不良事件率、生存或主要结局；未显示某种方法优于另一种',
  'Should be read as a framework for discussion, not a definitive guide': '应视为讨论框架，而非定论性指南',
  'Future need: identify resistance mechanism, optimise CNS delivery, collaborative care':
    '未来需要：识别耐药机制、优化中枢神经系统递送、协作照护',
  'Labelled "Guideline, Evidence level 5, published May 2026" although the text says narrative review':
    '标注为“指南，证据级别 5，2026 年五月发表”，但正文称为叙述性综述',
}
