/** Statements of evidence/egfr-lm.ts, by the English text. Translation not clinically reviewed. */
export const EGFR_LM: Readonly<Record<string, string>> = {
  'IT pemetrexed: symptom relief and longer survival in some EGFR-mutant LM':
    '鞘内 pemetrexed：在部分 EGFR 突变的软脑膜转移中缓解症状并延长生存',
  'IT pemetrexed, single arm n 132: OS 12.0 mo': '鞘内 pemetrexed，单臂 n 132：OS 12.0 个月',
  "AURA LM analysis as quoted: osimertinib ORR 55%, PFS 11.1, OS 18.1 mo in T790M+ (called 'asymptomatic CNS metastatic'; OS figure doubtful)":
    '所引用的 AURA 软脑膜转移分析：T790M 阳性者 osimertinib ORR 55%，PFS 11.1，OS 18.1 个月（被称为“无症状中枢神经系统转移”；OS 数字存疑）',
  'BLOOM osimertinib 160 mg QD, cytology-positive LM: ORR 62%, OS 11.0 mo':
    'BLOOM osimertinib 160 mg QD，细胞学阳性的软脑膜转移：ORR 62%，OS 11.0 个月',
  'Osimertinib improved OS in EGFR LM regardless of T790M status': 'Osimertinib 改善 EGFR 软脑膜转移的 OS，与 T790M 状态无关',
  'BLOOM AZD3759, n 67: tumour reduction 52% (11/21), confirmed 14% (3/21); TKI-naive intracranial ORR 83% (15/18); pretreated LM ORR 28% (5/18), DCR 78% (14/18)':
    'BLOOM AZD3759，n 67：肿瘤缩小 52%（11/21），经确认 14%（3/21）；未用过 TKI 者颅内 ORR 83%（15/18）；经治软脑膜转移 ORR 28%（5/18），DCR 78%（14/18）',
  'EGFR-TKI: OS 10.0 v 3.3 mo without TKI (p<0.001)': 'EGFR-TKI：OS 10.0 对 3.3 个月（未用 TKI）（p<0.001）',
  'TKI+WBRT gave no extra survival': 'TKI+WBRT 没有额外延长生存',
  'ECOG >=2 predicts poor survival, HR 3.657, p<0.001': 'ECOG ≥2 预示生存差，HR 3.657，p<0.001',
  'n 75: EGFR-TKI independently predicts survival': 'n 75：EGFR-TKI 独立预测生存',
  'Cytological conversion erlotinib 64.3% v gefitinib 9.1%, p=0.012 (n 25)':
    '细胞学转阴：erlotinib 64.3% 对 gefitinib 9.1%，p=0.012（n 25）',
  'Erlotinib 150 mg: clearance 30% all, 35% EGFR+, 0% wild type; OS 4.0 v 0.8 mo; no T790M in 14 CSF-positive':
    'Erlotinib 150 mg：清除率全部 30%，EGFR 阳性 35%，野生型 0%；OS 4.0 对 0.8 个月；14 例脑脊液阳性者无 T790M',
  'High-dose erlotinib: radiographic response 30%, neuro improvement 50%, OS 6.2 v 5.9 mo (p=0.94)':
    '高剂量 erlotinib：影像缓解 30%，神经功能改善 50%，OS 6.2 对 5.9 个月（p=0.94）',
  'High-dose EGFR-TKI: no survival gain, 2.4 v 3.1 mo (p=0.863)': '高剂量 EGFR-TKI：无生存获益，2.4 对 3.1 个月（p=0.863）',
  'Pulsatile erlotinib median 1500 mg weekly, n 9: radiological improvement 6/9, OS 12 mo, no grade >=3 toxicity; CSF 130 nM':
    '脉冲式 erlotinib，中位每周 1500 mg，n 9：影像改善 6/9，OS 12 个月，无 ≥3 级毒性；脑脊液 130 nM',
  'Erlotinib+pemetrexed+cisplatin after gefitinib, n 6: CR 1, PR 2, SD 2; survival 9 mo':
    'gefitinib 之后 erlotinib+pemetrexed+cisplatin，n 6：CR 1，PR 2，SD 2；生存 9 个月',
  'Bevacizumab+erlotinib: benefit in two cases': 'Bevacizumab+erlotinib：两例获益',
  'High-dose gefitinib phase 1, n 7: CSF 15-143 nM; OS 3.5, neuro PFS 2.3 mo; one grade 4 toxic epidermal necrolysis at 1000 mg':
    '高剂量 gefitinib 1 期，n 7：脑脊液 15-143 nM；OS 3.5、神经 PFS 2.3 个月；1000 mg 时一例 4 级中毒性表皮坏死',
  'Afatinib 40 mg, n 11: response 27.3%, OS 3.8, PFS 2.0 mo; CSF 1.65%, 2.9 nM; G719X PR in 2 of 3':
    'Afatinib 40 mg，n 11：缓解 27.3%，OS 3.8、PFS 2.0 个月；脑脊液 1.65%，2.9 nM；G719X 者 3 例中 2 例 PR',
  'Osimertinib 80 mg, T790M+ n 13 (5 definite, 8 possible LM): PFS 7.2 mo; CSF penetration 2.5%; possible cases CNS improvement 6/8 (75%), extra-CNS 5/8 (63%)':
    'Osimertinib 80 mg，T790M 阳性 n 13（5 例确诊、8 例可能软脑膜转移）：PFS 7.2 个月；脑脊液穿透率 2.5%；可能病例中枢神经系统改善 6/8（75%），中枢神经系统以外 5/8（63%）',
  'If T790M only extracranial (n 3), CSF cells and sensitising mutation persisted; disease controlled in 2':
    '如 T790M 仅在颅外（n 3），脑脊液细胞和敏感突变持续存在；2 例疾病得到控制',
  'BLOOM osimertinib 160 mg interim n 32 (11 T790M-positive; 21 T790M-negative in the text, T790M-unselected in Table 2): 10/23 radiological improvement; 7/8 symptomatic improved, 13/15 asymptomatic stayed so; EGFR copies -57%; toxicity manageable':
    'BLOOM osimertinib 160 mg 期中分析 n 32（11 例 T790M 阳性；21 例正文称 T790M 阴性，Table 2 称未按 T790M 选择）：影像改善 10/23；有症状者改善 7/8，无症状者保持无症状 13/15；EGFR 拷贝 -57%；毒性可控',
  'AZD3759 BLOOM: dose escalation 50-300 mg BID; expansion 200/300 mg BID, pretreated n 18: response 28%, SD 50%; mainly rash and diarrhoea; no DLT':
    'AZD3759 BLOOM：剂量递增 50-300 mg BID；扩展 200/300 mg BID，经治 n 18：缓解 28%，SD 50%；主要为皮疹和腹泻；无 DLT',
  'CNS-specific toxicity not reported with EGFR-TKIs; optimal dose, schedule and sequence undetermined':
    '未报告 EGFR-TKI 的中枢神经系统特异毒性；最佳剂量、方案和顺序未定',
  'EGFR, no prior TKI: erlotinib, afatinib, osimertinib (osimertinib preferred)':
    'EGFR，既往无 TKI：erlotinib、afatinib、osimertinib（首选 osimertinib）',
  'EGFR, prior TKI, T790M+: osimertinib': 'EGFR，既往 TKI，T790M 阳性：osimertinib',
  'EGFR, prior TKI, MET amplified: EGFR-TKI + MET inhibitor': 'EGFR，既往 TKI，MET 扩增：EGFR-TKI + MET 抑制剂',
  'EGFR, prior TKI, T790M-negative: osimertinib, high-dose/pulsatile erlotinib, or newer CNS-penetrant TKI (AZD3759)':
    'EGFR，既往 TKI，T790M 阴性：osimertinib、高剂量/脉冲式 erlotinib，或较新的可穿透中枢神经系统的 TKI（AZD3759）',
  'EGFR, further options after TKI: IT cytotoxic, systemic chemotherapy, or immunotherapy (immunotherapy now disfavoured)':
    'EGFR，TKI 之后的其他选择：鞘内细胞毒药物、全身化疗或免疫治疗（免疫治疗现已不推荐）',
  'Grommes 2011, erlotinib pulsatile 1500 mg weekly, n 9 (LM only 3, BM only 1, both 5): improvement 6/9; OS 12 mo':
    'Grommes 2011，erlotinib 脉冲式每周 1500 mg，n 9（仅软脑膜转移 3，仅脑转移 1，两者 5）：改善 6/9；OS 12 个月',
  'Lee 2013, gefitinib n 11 / erlotinib n 14: cytology conversion 10/25; erlotinib 64.3 v gefitinib 9.1% (p=0.012)':
    'Lee 2013，gefitinib n 11 / erlotinib n 14：细胞学转阴 10/25；erlotinib 64.3 对 gefitinib 9.1%（p=0.012）',
  'Yang 2015, erlotinib 150 mg d3-21 + pemetrexed 500 mg/m2 d1 + cisplatin 30 mg d1-2, n 6: CR 1, PR 2, SD 2; OS 9 mo':
    'Yang 2015，erlotinib 150 mg d3-21 + pemetrexed 500 mg/m2 d1 + cisplatin 30 mg d1-2，n 6：CR 1，PR 2，SD 2；OS 9 个月',
  'Kawamura 2015, n 35 (high-dose 12, standard 23): radiology 3/10, neuro 6/12; OS 6.2 v 5.9 mo, p=0.94':
    'Kawamura 2015，n 35（高剂量 12，标准 23）：影像 3/10，神经 6/12；OS 6.2 对 5.9 个月，p=0.94',
  'Jackman 2015, high-dose gefitinib n 7: one DLT at 1000 mg; OS 3.5, neuro PFS 2.3 mo; CSF clearance 1; neuro improvement 4':
    'Jackman 2015，高剂量 gefitinib n 7：1000 mg 时一例 DLT；OS 3.5、神经 PFS 2.3 个月；脑脊液清除 1；神经改善 4',
  'Liao 2015, n 75: TKI and chemotherapy independently predict survival': 'Liao 2015，n 75：TKI 和化疗独立预测生存',
  'Nanjo 2017, osimertinib 80 mg, n 13: PFS 7.2 mo; clearance when T790M in both compartments':
    'Nanjo 2017，osimertinib 80 mg，n 13：PFS 7.2 个月；T790M 在两个部位均有时清除',
  'Ota 2017, erlotinib 150 mg n 20: all ORR 30%, OS 3.1; EGFR+ 35%, 4.0; wild type 0%, 0.8 mo (ORR = cytological clearance)':
    'Ota 2017，erlotinib 150 mg n 20：全部 ORR 30%，OS 3.1；EGFR 阳性 35%，4.0；野生型 0%，0.8 个月（ORR = 细胞学清除）',
  'Tamiya 2017, afatinib 40 mg n 11 (PS 0-3): ORR 27%, OS 3.8, PFS 2.0 mo; PR 2/3 G719X':
    'Tamiya 2017，afatinib 40 mg n 11（PS 0-3）：ORR 27%，OS 3.8、PFS 2.0 个月；G719X PR 2/3',
  'Yang 2016/2017, osimertinib 160 mg n 32: 10/23 imaging improvement; 7/8 symptomatic improved; 13/15 stayed asymptomatic; EGFR DNA -57% (22 pts)':
    'Yang 2016/2017，osimertinib 160 mg n 32：影像改善 10/23；有症状者改善 7/8；保持无症状 13/15；EGFR DNA -57%（22 例）',
  'Ahn 2016/Cho 2017, AZD3759 200 mg (8) or 300 mg (10) BID, n 18: MRI response 5/18, SD 9/18; CSF clearance 3; EGFR copies fell in 7/10':
    'Ahn 2016/Cho 2017，AZD3759 200 mg（8）或 300 mg（10）BID，n 18：MRI 缓解 5/18，SD 9/18；脑脊液清除 3；EGFR 拷贝下降 7/10',
}
