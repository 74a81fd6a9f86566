/** Statements of evidence/other-drivers.ts, by the English text. Translation not clinically reviewed. */
export const OTHER_DRIVERS: Readonly<Record<string, string>> = {
  'ROS1 fusion 1-2%: entrectinib and repotrectinib iORR >50%': 'ROS1 融合 1-2%：entrectinib 和 repotrectinib iORR >50%',
  'BRAF V600E 1-2%: dabrafenib+trametinib shows efficacy (no intracranial figure given)':
    'BRAF V600E 1-2%：dabrafenib+trametinib 显示疗效（未给出颅内数字）',
  'NTRK: entrectinib and larotrectinib have favourable CNS activity': 'NTRK：entrectinib 和 larotrectinib 的中枢神经系统活性良好',
  'METex14 3-4%: capmatinib high iORR (no figure given)': 'METex14 3-4%：capmatinib iORR 高（未给出数字）',
  'RET fusion 1-2%: selpercatinib iORR >80%': 'RET 融合 1-2%：selpercatinib iORR >80%',
  "Trastuzumab deruxtecan 'promising' against intracranial lesions (Table 1 reports only systemic PFS/OS)":
    'Trastuzumab deruxtecan 对颅内病灶“有前景”（Table 1 仅报告全身 PFS/OS）',
  'KRAS G12C agents have limited efficacy; immunotherapy or chemotherapy remains mainstay (uncited)':
    'KRAS G12C 药物疗效有限；免疫治疗或化疗仍是主要治疗（无引文）',
  'TKIs against rare drivers encouraging (TRIDENT-1)': '针对罕见驱动基因的 TKI 令人鼓舞（TRIDENT-1）',
  'KRAS G12C with CNS disease: docetaxel PFS 2.9 mo': 'KRAS G12C 有中枢神经系统疾病：docetaxel PFS 2.9 个月',
  'Entrectinib (STARTRK-1/-2, ALKA), n 23: iPFS 7.7; iORR 55%; iDoR 12.9; PFS 13.6 mo':
    'Entrectinib（STARTRK-1/-2、ALKA），n 23：iPFS 7.7；iORR 55%；iDoR 12.9；PFS 13.6 个月',
  'TRIDENT-1 repotrectinib: TKI-naive n 17 iORR 89%; TKI-pretreated, chemo-naive n 26 iORR 38% (cohorts, NOT randomised arms although tabled as control)':
    'TRIDENT-1 repotrectinib：未用过 TKI n 17，iORR 89%；用过 TKI、未用过化疗 n 26，iORR 38%（为队列，不是随机组，尽管表中列为对照）',
  'Larotrectinib n 10: CNS ORR 63% (63% of 10 is not an integer, so the evaluable denominator is smaller)':
    'Larotrectinib n 10：CNS ORR 63%（10 的 63% 不是整数，故可评估的分母更小）',
  'VISION tepotinib n 23: PFS 9.5 mo; no CNS endpoint': 'VISION tepotinib n 23：PFS 9.5 个月；无中枢神经系统终点',
  'Selpercatinib vs pemetrexed-platinum, n 17 v 12: iORR 82 v 58%': 'Selpercatinib 对照 pemetrexed-铂类，n 17 对 12：iORR 82 对 58%',
  'DESTINY-Lung01 T-DXd n 33: PFS 7.1, OS 13.8 mo; no CNS endpoint': 'DESTINY-Lung01 T-DXd n 33：PFS 7.1、OS 13.8 个月；无中枢神经系统终点',
  'HER2 exon-20-insertion LM, poziotinib: symptom relief in 3 days, PFS nearly 2 mo (one patient)':
    'HER2 外显子 20 插入的软脑膜转移，poziotinib：3 天内症状缓解，PFS 近 2 个月（一例）',
  'The CNS evidence quoted for HER2-directed antibody-drug conjugates is in HER2-positive BREAST BM: T-DXd n 15, lesions shrunken in 73.3% (11/15), completely in 13.3% (2/15); only a rationale for NSCLC':
    '所引用的 HER2 抗体药物偶联物的中枢神经系统证据来自 HER2 阳性乳腺癌脑转移：T-DXd n 15，病灶缩小 73.3%（11/15），完全 13.3%（2/15）；对 NSCLC 仅为理论依据',
  'BRAF V600: LM response to vemurafenib in one case despite 0.98% CSF penetration':
    'BRAF V600：一例软脑膜转移对 vemurafenib 有反应，尽管脑脊液穿透率为 0.98%',
  'HER2-mutant LM: needs study': 'HER2 突变的软脑膜转移：有待研究',
  'Fernandes 2017, vemurafenib 960 mg BID then reduced, n 1: PFS 8, OS 10 mo':
    'Fernandes 2017，vemurafenib 960 mg BID 而后减量，n 1：PFS 8、OS 10 个月',
}
