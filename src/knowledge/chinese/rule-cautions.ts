/** What to mind with an option, and the earlier treatments that stand for all others, by the English text. Translation not clinically reviewed. */
export const RULE_CAUTIONS: Readonly<Record<string, string>> = {
  'No therapy is ranked. Refer to the pathway of that cancer.': '不对任何治疗排序。请参照该癌的路径。',
  'No ranked list: this software is not for time-critical decisions.': '没有排序列表：本软件不用于有时间紧迫性的决策。',
  'Check the CSF flow before any intrathecal drug.': '任何鞘内药物之前先检查脑脊液流动。',
  'The dose matters where immunotherapy is planned.': '计划免疫治疗时，其剂量很重要。',
  'Confirm the histology first.': '先确认组织学。',
  'Confirm the driver, and which drug is taken and why.': '确认驱动基因，以及正在使用哪种药物及其理由。',
  'The sources disagree: RANO-LM as quoted counts failure to convert the cytology after induction as progression, and a later proposal calls persistent positivity stable.':
    '来源有分歧：所引的 RANO-LM 将诱导后细胞学未转阴计为进展，而后来的一项提议将持续阳性称为稳定。',
  'Progression on MRI alone is progression.': '仅 MRI 上的进展即为进展。',
  'Advanced MRI or pathology settles it.': '由高级 MRI 或病理来明确。',
  'Off-label. Not with active bleeding or intracranial haemorrhage.': '超说明书。有活动性出血或颅内出血时不用。',
  'Contrast MRI of the brain; of the spine too where leptomeningeal disease is suspected.':
    '脑增强 MRI；疑似软脑膜转移时也作脊柱增强 MRI。',
  'Full sequencing first. Hold immunotherapy until then. Local therapy may go first.':
    '先完成全面测序。在此之前暂缓免疫治疗。局部治疗可先行。',
  'Confirm by a second method; one unconfirmed immunohistochemistry is not a fusion.':
    '用第二种方法确认；一次未经确认的免疫组化不等于融合。',
  'MRI of brain and spine before lumbar puncture; at least 10 mL of CSF, processed quickly; cytology and CSF tumour DNA.':
    '腰椎穿刺之前作脑和脊柱 MRI；至少 10 mL 脑脊液，快速处理；细胞学和脑脊液肿瘤 DNA。',
  'Repeat the lumbar puncture. RANO-LM counts atypical as negative and suspicious as positive.':
    '重复腰椎穿刺。RANO-LM 将非典型计为阴性，可疑计为阳性。',
  'Call it probable, record that cytology is missing or negative, and still obtain the CSF genotype.':
    '称为很可能，记录细胞学缺失或阴性，并仍应取得脑脊液基因型。',
  'The 2018 algorithm accepts CSF tumour DNA as diagnostic; EANO-ESMO 2023 still calls cytology the confirmation.':
    '2018 年流程接受脑脊液肿瘤 DNA 为诊断依据；EANO-ESMO 2023 仍以细胞学为确诊。',
  'Exclude enhancement after a lumbar puncture.': '排除腰椎穿刺后的强化。',
  'Correct whichever entry is wrong: what is listed for confirmed leptomeningeal disease is not listed here.':
    '请更正有误的一项：此处未列出针对已确诊软脑膜转移的方案。',
  'Correct whichever entry is wrong: what is listed for probable leptomeningeal disease is not listed here.':
    '请更正有误的一项：此处未列出针对很可能的软脑膜转移的方案。',
  'Repeat cytology and MRI of the neuraxis; correct whichever entry is wrong.': '重复细胞学和神经轴 MRI；更正有误的一项记录。',
  'Radiotherapy or a shunt only for symptoms. Ask about goals of care.': '放疗或分流仅用于症状。询问治疗目标。',
  'A cranial nerve deficit alone does not make the risk poor. Ask about goals of care.': '仅有脑神经缺损并不构成高危。询问治疗目标。',
  'Ask about goals of care, and whether the brain metastases cause the condition.': '询问治疗目标，以及该状况是否由脑转移引起。',
  'Palliative care in parallel.': '同时给予姑息治疗。',
  'Ask about goals of care.': '询问治疗目标。',
  'FLAURA2 enrolled WHO performance status 0–1 only.': 'FLAURA2 仅纳入 WHO 体能状态 0–1。',
  'In leptomeningeal disease the text and Table 9 of the series contradict each other about ECOG.':
    '就软脑膜转移而言，该系列的正文与表 9 关于 ECOG 相互矛盾。',
  'Outside the US label if T790M-negative.': 'T790M 阴性时不在美国说明书之内。',
  'Label dose. Data on combinations in leptomeningeal disease are sparse.': '说明书剂量。软脑膜转移中联合治疗的资料稀少。',
  '160 mg is off-label. Monitor for interstitial lung disease, QT prolongation and cytopenia.':
    '160 mg 为超说明书。监测间质性肺病、QT 延长和血细胞减少。',
  'Label dose first.': '先用说明书剂量。',
  'Not approved by the FDA.': '未获 FDA 批准。',
  'Added to systemic therapy.': '加在全身治疗之上。',
  'Seek access to a third-generation TKI first.': '先争取获得第三代 TKI。',
  'Marrow reserve, earlier radiotherapy, access to a proton centre.': '骨髓储备、既往放疗、质子中心的可及性。',
  'Say in which compartment T790M was found.': '说明 T790M 在哪个部位检出。',
  'T790M is often absent from CSF, so a negative CSF does not exclude it.': 'T790M 在脑脊液中常缺如，因此脑脊液阴性不能排除。',
  'Published doses conflict, with toxic deaths reported; none is printed here. Folate and vitamin B12, counts and CSF flow first.':
    '已发表的剂量相互矛盾，并有毒性死亡的报告；此处不印任何剂量。先予叶酸和维生素 B12，并先查血细胞计数和脑脊液流动。',
  'Off-label. Superseded by osimertinib.': '超说明书。已被 osimertinib 取代。',
  'Data in leptomeningeal disease are weak. Off-label or regional.': '软脑膜转移的资料薄弱。超说明书或仅部分地区批准。',
  'Dose escalation is off-label. Interstitial lung disease, QT prolongation, cytopenia.':
    '剂量递增为超说明书。间质性肺病、QT 延长、血细胞减少。',
  'With a TKI.': '与 TKI 一同。',
  'Off-label. Bleeding has to be excluded.': '超说明书。须排除出血。',
  'Data specific to leptomeningeal disease are weak. SACHI asked for a MET copy number of at least 10.':
    '软脑膜转移的专门资料薄弱。SACHI 要求 MET 拷贝数至少 10。',
  'Later evidence supersedes the 2018 algorithm, which named alectinib and ceritinib.':
    '较新的证据取代了 2018 年流程，后者列出 alectinib 和 ceritinib。',
  'Early pulmonary events.': '早期肺部事件。',
  'Only where no CNS-active ALK-TKI is available.': '仅在没有对中枢神经系统有效的 ALK-TKI 可用时。',
  'Only where no other CNS-active ALK-TKI is available.': '仅在没有其他对中枢神经系统有效的 ALK-TKI 可用时。',
  'The 2018 algorithm still placed it in trials; it has since been approved.': '2018 年流程仍将其列于试验中；其后已获批准。',
  'Off-label dose.': '超说明书剂量。',
  'The sources hold no data after brigatinib or ensartinib.': '来源中没有 brigatinib 或 ensartinib 之后的资料。',
  'Systemic therapy preferred; with immunotherapy if otherwise indicated. No standard regimen.':
    '首选全身治疗；如另有指征则加免疫治疗。没有标准方案。',
  'Immunotherapy in leptomeningeal disease is unproven.': '软脑膜转移的免疫治疗尚未证实。',
  'Not at the same time as whole-brain radiotherapy.': '不与全脑放疗同时使用。',
  'Three patients with leptomeningeal disease; only 1.65% reaches the CSF.': '三名软脑膜转移患者；仅 1.65% 到达脑脊液。',
  'Grade 3 or worse adverse events in 64% of the brain metastases subgroup, 70% at the final analysis. Suggested for a heavy or multiple burden.':
    '脑转移亚组中 64% 有 3 级或以上不良事件，最终分析时为 70%。建议用于负荷大或多发者。',
  'CNS disease control was numerically lower with the combination (91 v 93%).': '联合治疗的中枢神经系统疾病控制在数值上较低（91 对 93%）。',
  'Anticoagulant prophylaxis, infusion reactions, skin toxicity, interstitial lung disease.': '抗凝预防、输注反应、皮肤毒性、间质性肺病。',
  'Chosen for frailty, preference or comorbidity.': '因虚弱、偏好或合并症而选择。',
  'Grade 3 or worse adverse events in 70% at the final analysis.': '最终分析时 70% 有 3 级或以上不良事件。',
  'The comparator was gefitinib. Not approved by the FDA.': '对照为 gefitinib。未获 FDA 批准。',
  'The comparator was gefitinib. Regional approval.': '对照为 gefitinib。仅部分地区批准。',
  'Compared with a first-generation TKI only.': '仅与第一代 TKI 比较过。',
  'No CNS endpoint.': '没有中枢神经系统终点。',
  'Systemic PFS only; no CNS endpoint.': '仅有全身 PFS；没有中枢神经系统终点。',
  'More rash and diarrhoea.': '皮疹和腹泻更多。',
  'Only where no third-generation TKI is available.': '仅在没有第三代 TKI 可用时。',
  'Systemic therapy goes with local therapy; it does not replace it.': '全身治疗与局部治疗一同进行；不取代局部治疗。',
  'T790M in any compartment counts; say which.': '任何部位的 T790M 均算；须说明部位。',
  'Plasma first, tissue if plasma is negative. Do not wait if symptomatic.': '先查血浆，血浆阴性时查组织。有症状时不要等待。',
  'Modest CNS activity.': '中枢神经系统活性有限。',
  'Tissue re-biopsy with copy number; plasma where tissue cannot be had.': '组织再活检并查拷贝数；无法取得组织时查血浆。',
  'SACHI asked for a MET copy number of at least 5 or a ratio of at least 2 after a first- or second-generation TKI.':
    'SACHI 要求在第一代或第二代 TKI 之后 MET 拷贝数至少 5 或比值至少 2。',
  'Approved in China; elsewhere off-label or in a trial unless checked.': '在中国获批；其他地区除非查实，否则为超说明书或在试验中。',
  'The cut-off of 4 lesions is the ASTRO guideline. A TKI that is being taken is continued. Look for leptomeningeal disease.':
    '4 个病灶的界限来自 ASTRO 指南。正在使用的 TKI 继续使用。查找软脑膜转移。',
  'With local therapy.': '与局部治疗一同。',
  'Plasma sequencing and tissue re-biopsy with histology; CSF where leptomeningeal disease is suspected.':
    '血浆测序和组织再活检并查组织学；疑似软脑膜转移时查脑脊液。',
  'Ask whether C797S and T790M lie in cis or in trans.': '询问 C797S 与 T790M 为顺式还是反式。',
  'Where the CNS is stable on osimertinib, discuss continuing it.': '在 osimertinib 下中枢神经系统稳定时，讨论继续使用。',
  'Interstitial lung disease, ocular toxicity, stomatitis. Accelerated approval in the US.': '间质性肺病、眼毒性、口腔炎。在美国加速批准。',
  'SACHI asked for a MET copy number of at least 10 after a third-generation TKI.': 'SACHI 要求在第三代 TKI 之后 MET 拷贝数至少 10。',
  'Not crizotinib: 0.26% reaches the CSF.': '不用 crizotinib：仅 0.26% 到达脑脊液。',
  'Effects on mood and cognition, lipids, AV block. Contraindicated with strong CYP3A inducers.':
    '对情绪和认知、血脂的影响，房室传导阻滞。与强 CYP3A 诱导剂禁忌合用。',
  'Liver tests, CPK, bradycardia. Fewer neuropsychiatric effects than lorlatinib.':
    '肝功能检查、CPK、心动过缓。神经精神影响少于 lorlatinib。',
  'Regional approval (China).': '仅部分地区批准（中国）。',
  'Only where no other CNS-active ALK-TKI is available. The published trial dose is historic.':
    '仅在没有其他对中枢神经系统有效的 ALK-TKI 可用时。已发表的试验剂量为历史剂量。',
  'With local therapy; the order is a multidisciplinary decision.': '与局部治疗一同；顺序由多学科决定。',
  'With local therapy by guideline. The intervals of the series are too wide to claim equivalence.':
    '按指南与局部治疗一同。该系列的区间太宽，不能称为等效。',
  'Of the uncontrolled patients with target lesions 2 of 6 responded.': '未受控且有靶病灶的患者中，6 名有 2 名缓解。',
  'The cut-off of 3 lesions is that of the ALK series. Radionecrosis is likelier in ALK-positive disease.':
    '3 个病灶的界限来自 ALK 系列。ALK 阳性疾病更易发生放射性坏死。',
  'Radionecrosis is likelier in ALK-positive disease.': 'ALK 阳性疾病更易发生放射性坏死。',
  'Discuss keeping the TKI for CNS control.': '讨论保留 TKI 以控制中枢神经系统。',
  'Neladalkib: check the current status.': 'Neladalkib：查核当前状况。',
  'The cut-off of 3 lesions is that of the ALK series; the ASTRO guideline says 4.': '3 个病灶的界限来自 ALK 系列；ASTRO 指南为 4 个。',
  'The source publications hold nothing on exon 20 insertions.': '来源文献中没有关于 20 号外显子插入的内容。',
  'Accelerated approval; regional.': '加速批准；仅部分地区。',
  'Repotrectinib, entrectinib or taletrectinib; not crizotinib, of which 0.26% reaches the CSF.':
    'Repotrectinib、entrectinib 或 taletrectinib；不用 crizotinib，其仅 0.26% 到达脑脊液。',
  'Only where no CNS-active ROS1-TKI is available.': '仅在没有对中枢神经系统有效的 ROS1-TKI 可用时。',
  'The title of the cited reference names pembrolizumab in the control arm; the table does not.':
    '所引文献的标题称对照组使用 pembrolizumab；表中没有。',
  'The sources give no figure of intracranial response.': '来源没有给出颅内缓解的数据。',
  'In leptomeningeal disease the sources hold one case, on vemurafenib.': '软脑膜转移方面，来源中有一例使用 vemurafenib。',
  'The CNS data quoted are from breast cancer and only a rationale. Interstitial lung disease.':
    '所引的中枢神经系统资料来自乳腺癌，仅为理论依据。间质性肺病。',
  'A single published case on poziotinib does not generalise.': 'poziotinib 的一例已发表个案不能推广。',
  'With radiosurgery by number and symptoms.': '按数目和症状与放射外科一同。',
  'The statement of limited efficacy in the source review is outdated.': '来源综述中疗效有限的说法已过时。',
  'Keep corticosteroids low. Radiosurgery by number and symptoms.': '糖皮质激素保持低量。按数目和症状作放射外科。',
  'A heavy burden speaks for it.': '负荷大支持其使用。',
  'Corticosteroids given for symptoms may blunt it.': '因症状给予的糖皮质激素可能削弱其作用。',
  'Neurosurgical discussion for lesions above 4 cm or with mass effect.': '超过 4 cm 或有占位效应的病灶须神经外科讨论。',
  'Fractionated for lesions of 3–4 cm.': '3–4 cm 的病灶用分次照射。',
  'Weigh size (10 mm or more), site and access to the drug. The cut-off of 4 lesions is the ASTRO guideline.':
    '权衡大小（10 mm 或以上）、部位和药物可及性。4 个病灶的界限来自 ASTRO 指南。',
  'Document the multidisciplinary decision. MRI after 6–8 weeks, then every 8–12 weeks.':
    '记录多学科决定。6–8 周后作 MRI，之后每 8–12 周一次。',
  'MRI after 6–8 weeks, then every 8–12 weeks.': '6–8 周后作 MRI，之后每 8–12 周一次。',
  'Cognition. Hippocampal avoidance with memantine where the prognosis is favourable.': '认知。预后良好时海马回避并用 memantine。',
  'A retrospective series suggests, with great caution, that alectinib alone may defer it.':
    '一项回顾性系列非常谨慎地提示，单用 alectinib 可能推迟它。',
  'Close MRI.': '密切 MRI 随访。',
  'Resection of the dominant lesion does not treat the leptomeningeal disease.': '切除主要病灶并不治疗软脑膜转移。',
  'Focal treatment of the dominant lesion does not treat the leptomeningeal disease.': '对主要病灶的局部治疗并不治疗软脑膜转移。',
  'Report brain metastases by RANO-BM and leptomeningeal disease by RANO-LM, separately.':
    '脑转移按 RANO-BM、软脑膜转移按 RANO-LM，分开报告。',
  'Up to 4 lesions a strong recommendation, 5 to 10 conditional.': '至多 4 个病灶为强推荐，5 至 10 个为有条件推荐。',
  'Defer only after a multidisciplinary decision.': '仅在多学科决定之后暂缓。',
  'Check liver function now.': '现在检查肝功能。',
  'Not derived for this situation: discuss first.': '并非针对此情形得出：须先讨论。',
  'no systemic treatment yet': '尚无全身治疗',
  'gefitinib, stopped for progression': 'gefitinib，因进展停用',
  'osimertinib 80 mg, stopped for progression': 'osimertinib 80 mg，因进展停用',
  'osimertinib 80 mg, still taken': 'osimertinib 80 mg，仍在使用',
  'osimertinib, stopped for toxicity': 'osimertinib，因毒性停用',
  'osimertinib, then platinum, both stopped for progression': 'osimertinib，继而铂类，均因进展停用',
  'crizotinib, stopped for progression': 'crizotinib，因进展停用',
  'alectinib, stopped for progression': 'alectinib，因进展停用',
  'alectinib, then lorlatinib, both stopped for progression': 'alectinib，继而 lorlatinib，均因进展停用',
  'chemotherapy with immunotherapy, stopped for progression': '化疗联合免疫治疗，因进展停用',
}
