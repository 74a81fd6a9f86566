/** Known errors of the sources, by the English text. Translation not clinically reviewed. */
export const CORRECTIONS: Readonly<Record<string, string>> = {
  'The reference numbers printed in this review are shifted by two, because two unrelated entries open its list; the reference shown here is the resolved one.':
    '该综述印刷的文献编号错后两位，因为其列表开头有两条无关条目；此处所示为更正后的文献。',
  'The sources differ: LM incidence in EGFR disease "up to 50%" (Zhao) v 9-9.4% (Cheng and Perez-Soler); repeat cytology 80-90% v 75-85%; first puncture 40-50% v "as low as 50%". Show both.':
    '来源不一致：EGFR 疾病中软脑膜转移发生率“高达 50%”（Zhao）对照 9-9.4%（Cheng and Perez-Soler）；重复细胞学 80-90% 对照 75-85%；首次穿刺 40-50% 对照“低至 50%”。两者均须显示。',
  'Crizotinib in CSF: 0.617 ng/mL is printed as 0.14 nM. With a molecular weight of 450 it is 1.37 nM, so the CSF:IC50 ratio would be about 0.30, not 0.03 (calculated). Do not reuse 0.03; the penetration of 0.26% is not affected.':
    '脑脊液中的 crizotinib：0.617 ng/mL 印为 0.14 nM。分子量为 450 时应为 1.37 nM，故 CSF:IC50 比值约为 0.30，而非 0.03（计算所得）。不要再用 0.03；0.26% 的穿透率不受影响。',
  'Names: "AZD3579" is a misprint of AZD3759 (zorifertinib), BLOOM covers two drugs (osimertinib and AZD3759), and NCT01970865 is listed twice. Say which drug is meant.':
    '名称：“AZD3579”是 AZD3759（zorifertinib）的误印，BLOOM 涵盖两种药物（osimertinib 和 AZD3759），NCT01970865 列出两次。须说明指哪种药物。',
  'A concentration, not an outcome: it does not show benefit of 160 mg in TKI-naive disease.':
    '这是浓度而非结局：不能说明 160 mg 对未用过 TKI 的疾病有益。',
  'The sentence speaks of liquid biopsy techniques; that circulating tumour cells are meant is inferred from the title of reference 14.':
    '原句谈的是液体活检技术；所指为循环肿瘤细胞，由文献 14 的标题推得。',
  'The sentence on the volume of CSF carries no reference.': '关于脑脊液量的句子没有引文。',
  'The review says osimertinib tripled intracranial PFS over gefitinib, citing FLAURA2, which has no gefitinib arm. The threefold figure (29.0 v 8.3 months) is aumolertinib in AENEAS. Do not attribute it to osimertinib.':
    '该综述称 osimertinib 的颅内 PFS 为 gefitinib 的三倍，引用 FLAURA2，但后者没有 gefitinib 组。三倍的数字（29.0 对 8.3 个月）是 AENEAS 中的 aumolertinib。不要归于 osimertinib。',
  'The discussion says AENEAS established osimertinib. AENEAS tested aumolertinib; Table 1 of the same review has it right.':
    '讨论部分称 AENEAS 确立了 osimertinib。AENEAS 检验的是 aumolertinib；同一综述的 Table 1 是正确的。',
  'FLAURA2: 24.9 v 13.8 months is SYSTEMIC PFS in the subgroup with CNS metastases (n 116 v 110). CNS PFS is 30.2 v 27.6 months (n 118 v 104), and CNS disease control is numerically lower (91 v 93%). Never quote 24.9 as intracranial.':
    'FLAURA2：24.9 对 13.8 个月是有中枢神经系统转移亚组的全身 PFS（n 116 对 110）。CNS PFS 为 30.2 对 27.6 个月（n 118 对 104），中枢神经系统疾病控制在数值上较低（91 对 93%）。切勿将 24.9 作为颅内数字引用。',
  'Overall survival has been reported since (E03).': '总生存此后已有报告（E03）。',
  'The table prints the PFS rates in its systemic column, but 56.8% at 24 months fits the median CNS PFS of 29.0 months and 30.4% at 12 months fits 8.3 (judgement): the compartment is unclear. Do not call these rates systemic or CNS.':
    '表中 PFS 率印在全身一栏，但 24 个月的 56.8% 与中位 CNS PFS 29.0 个月相符，12 个月的 30.4% 与 8.3 相符（判断）：部位不明。不要将这些率称为全身或中枢神经系统。',
  'The dose of intrathecal pemetrexed is not settled: published schedules differ several-fold and toxic deaths are reported. No dose may be taken from this row.':
    '鞘内 pemetrexed 的剂量未定：已发表的方案相差数倍，并有毒性死亡的报告。不得从此条目取用任何剂量。',
  'Quoted from the review and not verified: it prints an OS of 18.1 months and calls the patients asymptomatic with CNS metastases, although the cited paper is about LM.':
    '引自综述，未核实：其印 OS 为 18.1 个月，并称患者为无症状的中枢神经系统转移，而所引论文针对软脑膜转移。',
  'The primary paper is recalled as 18.8 months (E47, from memory).': '原始论文凭记忆为 18.8 个月（E47，凭记忆）。',
  'The patients had received a TKI before: use in TKI-naive disease is an extrapolation.':
    '这些患者此前用过 TKI：用于未用过 TKI 的疾病属外推。',
  'The source contradicts itself: its text says 21 patients were T790M-negative, its Table 2 says T790M-unselected (11 positive in both).':
    '来源自相矛盾：正文称 21 例患者为 T790M 阴性，Table 2 称未按 T790M 选择（两处均为 11 例阳性）。',
  'All 32 patients had received a TKI before: this does not describe TKI-naive disease.':
    '全部 32 例患者均用过 TKI：不能说明未用过 TKI 的疾病。',
  'Superseded in part: erlotinib and afatinib penetrate the CNS poorly (Z024) and a third-generation TKI is preferred now (X061, E02); afatinib keeps a place in uncommon mutations (E45).':
    '部分已被取代：erlotinib 和 afatinib 中枢神经系统穿透差（Z024），现首选第三代 TKI（X061、E02）；afatinib 在少见突变中仍有位置（E45）。',
  'Superseded in part: high-dose erlotinib brought no survival gain (C061, C062); osimertinib helps regardless of T790M (Z028).':
    '部分已被取代：高剂量 erlotinib 无生存获益（C061、C062）；osimertinib 无论 T790M 如何均有益（Z028）。',
  'Superseded for immunotherapy: a later guideline advises against anti-PD-(L)1 treatment after an EGFR-TKI (E02).':
    '关于免疫治疗已被取代：后来的指南建议 EGFR-TKI 之后不用抗 PD-(L)1 治疗（E02）。',
  'The page labels a narrative review as a guideline. It is a machine-written summary without author, journal or figures: expert opinion at most, never a guideline.':
    '该页面将叙述性综述标为指南。它是机器撰写的摘要，没有作者、期刊或数字：至多为专家意见，绝非指南。',
  'Names: "iruplinkib" is iruplinalkib (WX-0593), "URBO-NSCLC" is TURBO-NSCLC, "Medium CNS PFS" is the median.':
    '名称：“iruplinkib”即 iruplinalkib（WX-0593），“URBO-NSCLC”即 TURBO-NSCLC，“Medium CNS PFS”指中位数。',
  'Historic doses: ceritinib 750 mg and pulsed crizotinib are not doses to give (the current ceritinib label is 450 mg with food, from memory: verify against the label).':
    '历史剂量：ceritinib 750 mg 和脉冲式 crizotinib 不是应给的剂量（ceritinib 现行说明书为 450 mg 随餐，凭记忆：须对照说明书核实）。',
  'Denominators corrected: nine patients were diagnosed with LM, eight of them symptomatic; the remainder of cohort 2 is 3 of 14; 3 of 7 is 42.9%. The claim to be first to report alectinib in LM conflicts with earlier cases (C077, C078).':
    '分母已更正：九例患者诊断为软脑膜转移，其中八例有症状；队列 2 的其余部分为 3/14；3/7 为 42.9%。首次报告 alectinib 用于软脑膜转移的说法与更早的病例（C077、C078）矛盾。',
  '"Results not reported" is said of ALEX only. Of ALTA-1L the text says that asymptomatic LM was allowed and that activity remains to be determined.':
    '“未报告结果”仅指 ALEX。关于 ALTA-1L，原文称允许无症状软脑膜转移入组，活性有待确定。',
  'Superseded: lorlatinib has been approved since (E10), and ceritinib did poorly in LM (E14).':
    '已被取代：lorlatinib 此后已获批（E10），ceritinib 对软脑膜转移效果差（E14）。',
  'Superseded: lorlatinib is no longer only a trial drug (E12, E31).': '已被取代：lorlatinib 不再只是试验药物（E12、E31）。',
  'Superseded for immunotherapy: limited benefit in ALK-positive disease (X058) and no definitive evidence in LM (Z046).':
    '关于免疫治疗已被取代：ALK 阳性疾病获益有限（X058），软脑膜转移没有确切证据（Z046）。',
  'Cohort 2 has 32 patients. The 30 printed in one place is its subset with uncontrolled CNS disease.':
    '队列 2 有 32 例患者。一处所印的 30 例是其中中枢神经系统疾病未控制的子集。',
  'The number of metastases that counts as "oligo" differs or is left open: undefined in Xue and Chen; 1-3 (or 1-5) in the alectinib study; ASTRO has 1-4 strong and 5-10 conditional (E18). Use the exact count.':
    '算作“寡”的转移数目不一或未定：Xue and Chen 未定义；alectinib 研究为 1-3（或 1-5）；ASTRO 为 1-4 强推荐、5-10 有条件（E18）。须用确切数目。',
  'The study prints a significance threshold of p < 0.5 (0.05 intended) and uses an unpaired test on paired data: p-values are not confirmatory.':
    '该研究印刷的显著性界值为 p < 0.5（本意为 0.05），并对配对数据用非配对检验：p 值不具确证性。',
  'The interval for 17 of 32 is printed as 34.7-74.9; the exact upper limit is 70.9. Use 34.7-70.9.':
    '17/32 的区间印为 34.7-74.9；精确上限为 70.9。用 34.7-70.9。',
  'The study contradicts itself: its text says performance status improved in 7 patients with LM; Table 9 gives the same figures after treatment as before (1 and 8). Both are shown.':
    '该研究自相矛盾：正文称 7 例软脑膜转移患者体能状态改善；Table 9 治疗后的数字与治疗前相同（1 和 8）。两者均显示。',
  'How LM was diagnosed differs between the text (7 symptoms and MRI, 1 MRI only, 1 CSF without typical MRI) and Table 8 (1 with all three, 7 symptoms and MRI, 1 MRI): no diagnostic counts can be derived.':
    '软脑膜转移如何诊断，正文（7 例症状和 MRI，1 例仅 MRI，1 例脑脊液而 MRI 不典型）与 Table 8（1 例三者俱全，7 例症状和 MRI，1 例 MRI）不同：不能得出诊断计数。',
  'Oligo-progression is printed as 11 of 14, while the CNS events add up to 16: no rate can be computed.':
    '寡进展印为 11/14，而中枢神经系统事件相加为 16：不能计算比率。',
  'Indirect or incomplete: trastuzumab deruxtecan and tepotinib rows have no CNS endpoint, capmatinib has no figure, larotrectinib is 63% of an n of 10, the TRIDENT-1 cohorts are not randomised arms, KEYNOTE-021 is not phase 3, and one WBRT reference is about small-cell cancer.':
    '间接或不完整：trastuzumab deruxtecan 和 tepotinib 条目没有中枢神经系统终点，capmatinib 没有数字，larotrectinib 为 n 10 的 63%，TRIDENT-1 各队列不是随机组，KEYNOTE-021 不是 3 期，一篇 WBRT 文献针对小细胞癌。',
  'Outdated: KRAS G12C inhibitors have prospective intracranial activity (E41, from memory).':
    '已过时：KRAS G12C 抑制剂有前瞻性颅内活性（E41，凭记忆）。',
  'The table gives the control as pemetrexed plus platinum; the title of the cited paper says chemotherapy and pembrolizumab.':
    '表中对照为 pemetrexed 加铂类；所引论文的标题为化疗和 pembrolizumab。',
  'Do not infer efficacy in NSCLC: the methotrexate sentence is probably a wording error, the intrathecal pemetrexed animal is a mouse in the text and a rat in the reference, the poziotinib claim rests on one case, and the antibody-drug data are in breast cancer.':
    '不要推断对 NSCLC 的疗效：methotrexate 的句子可能为措辞错误，鞘内 pemetrexed 的动物在正文为小鼠而文献为大鼠，poziotinib 的说法基于一个病例，抗体药物的数据来自乳腺癌。',
  'The text says only "ADC targeting HER2" and that lesions "had shrunken", not a RECIST response; the drug name comes from the title of reference 91.':
    '原文只说“靶向 HER2 的 ADC”，且病灶“缩小”，不是 RECIST 缓解；药名来自文献 91 的标题。',
  'The printed counts and percentages (49 = 55%, 58 = 64%, 32 = 53%) imply about 89, 91 and 60 patients, while the text speaks of 69: denominators unclear.':
    '所印的计数和百分比（49 = 55%、58 = 64%、32 = 53%）意味着约 89、91 和 60 例患者，而正文说 69 例：分母不明。',
  'The text says only "immunotherapy"; the drug names come from the title of reference 84.': '原文只说“免疫治疗”；药名来自文献 84 的标题。',
  'HYBRID closed early and its text and table disagree: the text calls SRS superior, while iPFS is 21.4 v 22.3 months and 3-year OS 36.6 v 52.3% (the month of the iPFS rate is missing). Suggestive at most.':
    'HYBRID 提前终止，其正文与表格不一致：正文称 SRS 更优，而 iPFS 为 21.4 对 22.3 个月，3 年 OS 36.6 对 52.3%（iPFS 率的月份缺失）。至多为提示。',
  'Superseded: a randomised phase 2 trial of proton craniospinal irradiation has reported since (E15).':
    '已被取代：质子全脑全脊髓照射的随机 2 期试验此后已报告（E15）。',
  'Not to be applied where an active drug for the driver has not been used (C032).': '有驱动基因的有效药物未用过时不适用（C032）。',
  'The review describes RANO-BM as two perpendicular diameters. RANO-BM is unidimensional; the 5 mm perpendicular is only part of measurability (E23).':
    '该综述将 RANO-BM 描述为两条垂直径。RANO-BM 为一维；垂直的 5 mm 只是可测量性的一部分（E23）。',
  'The source shows two readings: by RANO-LM failure of cytology to convert after induction is progression; the authors propose to call persistently positive cytology stable. Persistently positive cytology alone never switches therapy.':
    '来源有两种读法：按 RANO-LM，诱导后细胞学未转阴为进展；作者提议将持续阳性的细胞学称为稳定。仅细胞学持续阳性从不换药。',
  'The smallest measurable LM nodule differs by version: ≥5×10 mm (Zhao), >5×10 mm (Cheng and Perez-Soler), >5×5 mm (revised scorecard). Name the version used.':
    '最小可测量软脑膜结节因版本而异：≥5×10 mm（Zhao）、>5×10 mm（Cheng and Perez-Soler）、>5×5 mm（修订评分卡）。须写明所用版本。',
}
