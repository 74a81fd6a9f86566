/** Why a safety check acts, by the English text. Translation not clinically reviewed. */
export const CAUTIONS: Readonly<Record<string, string>> = {
  'Osimertinib caused interstitial lung disease; its label says to stop it for good.':
    'Osimertinib 引起了间质性肺病；其说明书要求永久停用。',
  'Osimertinib caused interstitial lung disease, and this treatment can cause it too.': 'Osimertinib 引起了间质性肺病，而此治疗也可引起。',
  'Osimertinib caused interstitial lung disease, which amivantamab can cause too: for discussion before it is considered.':
    'Osimertinib 引起了间质性肺病，amivantamab 也可引起：考虑之前须经讨论。',
  'There is a history of interstitial lung disease.': '有间质性肺病史。',
  'QTc is above 500 ms: correct potassium and QT-prolonging drugs and repeat the ECG before osimertinib.':
    'QTc 超过 500 ms：使用 osimertinib 之前纠正血钾和延长 QT 的药物，并复查心电图。',
  'QTc is above 500 ms: neither the combination nor the off-label dose of osimertinib until it is corrected.':
    'QTc 超过 500 ms：纠正之前，既不用联合治疗，也不用 osimertinib 的超说明书剂量。',
  'QTc is above 500 ms: correct potassium and QT-prolonging drugs and repeat the ECG first.':
    'QTc 超过 500 ms：先纠正血钾和延长 QT 的药物，并复查心电图。',
  'Neutrophils are below 1.5 or platelets below 100 ×10⁹/L: the marrow would not carry it now.':
    '中性粒细胞低于 1.5 或血小板低于 100 ×10⁹/L：骨髓目前无法承受。',
  'A strong CYP3A inducer is taken: lorlatinib is contraindicated with it because of severe liver toxicity.':
    '正在使用强 CYP3A 诱导剂：因严重肝毒性，lorlatinib 与其禁忌合用。',
  'A strong CYP3A inducer is taken, which lowers the exposure to this drug.': '正在使用强 CYP3A 诱导剂，它降低此药的暴露。',
  'There is active bleeding or haemorrhage inside the skull: no anti-VEGF treatment.': '有活动性出血或颅内出血：不用抗 VEGF 治疗。',
  'There is bleeding, and this combination calls for preventive anticoagulation.': '有出血，而此联合治疗需要预防性抗凝。',
  'An anticoagulant, a cavitating central tumour or squamous histology raises the risk of bleeding.':
    '抗凝药、空洞性中央型肿瘤或鳞癌组织学增加出血风险。',
  'The histology is squamous, in which bevacizumab is not given because of bleeding.': '组织学为鳞癌，因出血而不给予 bevacizumab。',
  'Platelets are below 50 ×10⁹/L: no anti-VEGF treatment while bleeding is so likely.':
    '血小板低于 50 ×10⁹/L：出血可能性如此之高时不用抗 VEGF 治疗。',
  'Platelets are below 100 ×10⁹/L, which raises the risk of bleeding under anti-VEGF treatment: for discussion first.':
    '血小板低于 100 ×10⁹/L，增加抗 VEGF 治疗下的出血风险：须先讨论。',
  'There was a recent psychosis or seizure, and lorlatinib acts on mood, thought and seizures: for discussion first.':
    '近期有精神病性症状或癫痫发作，而 lorlatinib 影响情绪、思维和癫痫：须先讨论。',
  'There was a recent psychosis or seizure, and this drug acts on mood, thought and seizures.':
    '近期有精神病性症状或癫痫发作，而此药影响情绪、思维和癫痫。',
  'There is an AV block of third degree, which lorlatinib can cause: for discussion first; whether there is a pacemaker is not recorded.':
    '有三度房室传导阻滞，lorlatinib 可引起：须先讨论；是否有起搏器没有记录。',
  'There is an AV block of second degree, which lorlatinib can worsen.': '有二度房室传导阻滞，lorlatinib 可使其加重。',
  'Hepatic impairment is severe: the label of alectinib gives a lower dose.': '肝功能损害为重度：alectinib 的说明书给出较低的剂量。',
  'Hepatic impairment is severe: whether and at which dose this drug can be given is looked up in its label, for discussion first.':
    '肝功能损害为重度：能否以及以何剂量使用此药须查其说明书，并先讨论。',
  'The flow of CSF is obstructed: an intrathecal drug would not spread and its toxicity would rise.':
    '脑脊液流动梗阻：鞘内药物不会扩散，毒性会增加。',
  'The flow of CSF was not tested: an intrathecal drug waits for it.': '脑脊液流动未检查：鞘内药物须等待检查。',
  'QTc is above 500 ms under osimertinib: its label says to withhold it; correct potassium and QT-prolonging drugs and repeat the ECG.':
    '在 osimertinib 下 QTc 超过 500 ms：其说明书要求暂停；纠正血钾和延长 QT 的药物，并复查心电图。',
  'Immunotherapy was given less than 8 weeks ago: a targeted drug so soon after it raised severe toxicity.':
    '免疫治疗在不到 8 周前给予：此后如此之快使用靶向药物曾增加严重毒性。',
  'Immunotherapy was given less than 8 weeks ago: whether the targeted drug goes on so soon after it is for discussion.':
    '免疫治疗在不到 8 周前给予：此后如此之快是否继续靶向药物须经讨论。',
  'Creatinine clearance is below 45 mL/min, under which the label of pemetrexed advises against it: these combinations are given with it.':
    '肌酐清除率低于 45 mL/min，pemetrexed 的说明书不建议在此之下使用：这些联合方案含有该药。',
  'Creatinine clearance is below 45 mL/min, under which the label of pemetrexed advises against it, and cisplatin burdens the kidneys too: another doublet may be meant, for discussion first.':
    '肌酐清除率低于 45 mL/min，pemetrexed 的说明书不建议在此之下使用，cisplatin 也加重肾脏负担：可能指另一双药，须先讨论。',
  'Creatinine clearance is below 45 mL/min, under which the label of pemetrexed advises against it; given into the CSF it is cleared by the kidneys too, with myelosuppression.':
    '肌酐清除率低于 45 mL/min，pemetrexed 的说明书不建议在此之下使用；注入脑脊液后也由肾脏清除，并有骨髓抑制。',
  'LVEF is below 50%, and osimertinib can cause cardiomyopathy.': 'LVEF 低于 50%，而 osimertinib 可引起心肌病。',
  'Potassium is below 3.5 mmol/L, which raises the risk of QT prolongation by osimertinib: correct it first.':
    '血钾低于 3.5 mmol/L，增加 osimertinib 延长 QT 的风险：先予纠正。',
  'The histology is squamous, for which pemetrexed is not labelled: another platinum doublet may be meant.':
    '组织学为鳞癌，pemetrexed 的说明书不含此类：可能指另一含铂双药。',
  'The goals of care are comfort: burdensome treatment is not among the first choices.': '治疗目标是舒适：负担重的治疗不属于首选之列。',
  'ECOG 4: the off-label dose adds toxicity over the label dose; where osimertinib is unused, the label dose is the one to discuss.':
    'ECOG 4：超说明书剂量比说明书剂量毒性更大；osimertinib 未用过时，应讨论的是说明书剂量。',
  'ECOG 3: the off-label dose adds toxicity over the label dose and stands behind it.':
    'ECOG 3：超说明书剂量比说明书剂量毒性更大，位于其后。',
  'ECOG 4: repeated intrathecal treatment burdens more than it can be expected to help.': 'ECOG 4：反复鞘内治疗的负担大于可预期的帮助。',
  'ECOG 3: intrathecal treatment only after discussion, where the leptomeningeal disease itself explains the condition.':
    'ECOG 3：仅在讨论之后，且由软脑膜转移本身解释该状况时，才用鞘内治疗。',
  'ECOG 3–4: the recommendations on radiosurgery speak of ECOG 0–2.': 'ECOG 3–4：放射外科的建议针对 ECOG 0–2。',
  'The poor performance status is stated to have another cause than the CNS disease, so it may not recover with the drug.':
    '体能状态差被说明为中枢神经系统病变以外的原因，因此可能不随该药恢复。',
  'The patient was judged not fit for a combination.': '患者被判断为不适合联合治疗。',
  'The patient prefers a single agent, for which the guideline names osimertinib alone.': '患者偏好单药，指南为此列出 osimertinib 单药。',
  'No proton centre can be reached; the randomised trial was of protons.': '没有可及的质子中心；该随机试验为质子治疗。',
  'Reported as not available here: osimertinib.': '据报告此处无法获得：osimertinib。',
  'Reported as not available here: savolitinib, tepotinib and capmatinib.': '据报告此处无法获得：savolitinib、tepotinib、capmatinib。',
  'Reported as not available here: amivantamab.': '据报告此处无法获得：amivantamab。',
  'Reported as not available here: lazertinib.': '据报告此处无法获得：lazertinib。',
  'Reported as not available here: aumolertinib.': '据报告此处无法获得：aumolertinib。',
  'Reported as not available here: furmonertinib.': '据报告此处无法获得：furmonertinib。',
  'Reported as not available here: zorifertinib.': '据报告此处无法获得：zorifertinib。',
  'Reported as not available here: gefitinib.': '据报告此处无法获得：gefitinib。',
  'Reported as not available here: anlotinib.': '据报告此处无法获得：anlotinib。',
  'Reported as not available here: erlotinib.': '据报告此处无法获得：erlotinib。',
  'Reported as not available here: gefitinib, erlotinib and icotinib.': '据报告此处无法获得：gefitinib、erlotinib、icotinib。',
  'Reported as not available here: bevacizumab.': '据报告此处无法获得：bevacizumab。',
  'Reported as not available here: afatinib.': '据报告此处无法获得：afatinib。',
  'Reported as not available here: sunvozertinib.': '据报告此处无法获得：sunvozertinib。',
  'Reported as not available here: datopotamab deruxtecan.': '据报告此处无法获得：datopotamab deruxtecan。',
  'Reported as not available here: alectinib.': '据报告此处无法获得：alectinib。',
  'Reported as not available here: lorlatinib.': '据报告此处无法获得：lorlatinib。',
  'Reported as not available here: brigatinib.': '据报告此处无法获得：brigatinib。',
  'Reported as not available here: ceritinib.': '据报告此处无法获得：ceritinib。',
  'Reported as not available here: crizotinib.': '据报告此处无法获得：crizotinib。',
  'Reported as not available here: iruplinalkib.': '据报告此处无法获得：iruplinalkib。',
  'Reported as not available here: repotrectinib, entrectinib and taletrectinib.':
    '据报告此处无法获得：repotrectinib、entrectinib、taletrectinib。',
  'Reported as not available here: selpercatinib.': '据报告此处无法获得：selpercatinib。',
  'Reported as not available here: capmatinib and tepotinib.': '据报告此处无法获得：capmatinib、tepotinib。',
  'Reported as not available here: larotrectinib and entrectinib.': '据报告此处无法获得：larotrectinib、entrectinib。',
  'Reported as not available here: dabrafenib and encorafenib.': '据报告此处无法获得：dabrafenib、encorafenib。',
  'Reported as not available here: trastuzumab deruxtecan.': '据报告此处无法获得：trastuzumab deruxtecan。',
  'Reported as not available here: zongertinib and sevabertinib.': '据报告此处无法获得：zongertinib、sevabertinib。',
  'Reported as not available here: adagrasib.': '据报告此处无法获得：adagrasib。',
  'Reported as not available here: sotorasib.': '据报告此处无法获得：sotorasib。',
  'Deferral is discussed when a CNS-active drug is started, and none can be started here: not tolerated, or not available.':
    '开始对中枢神经系统有效的药物时才讨论暂缓，而此处没有可开始的药物：不能耐受，或无法获得。',
  'A lesion lies at an eloquent site or in the posterior fossa, where growth is felt early: whether to wait is for discussion.':
    '病灶位于功能区或后颅窝，增大会很早出现症状：是否等待须经讨论。',
  'A lesion lies in an earlier radiotherapy field and is not shown to be tumour: no radiosurgery into that field while necrosis is possible; other lesions are for discussion.':
    '病灶位于既往放疗野内且未显示为肿瘤：坏死仍有可能时不在该野内作放射外科；其他病灶须经讨论。',
  'The disease progressed on a third-generation EGFR-TKI.': '疾病在第三代 EGFR-TKI 下进展。',
  'The disease progressed on osimertinib 160 mg.': '疾病在 osimertinib 160 mg 下进展。',
  'The disease progressed on a MET inhibitor.': '疾病在 MET 抑制剂下进展。',
  'The disease progressed on both osimertinib and bevacizumab.': '疾病在 osimertinib 和 bevacizumab 二者之下进展。',
  'Osimertinib was stopped for toxicity.': 'Osimertinib 因毒性停用。',
  'Aumolertinib was stopped for toxicity.': 'Aumolertinib 因毒性停用。',
  'Furmonertinib was stopped for toxicity.': 'Furmonertinib 因毒性停用。',
  'The disease progressed on zorifertinib.': '疾病在 zorifertinib 下进展。',
  'Zorifertinib was stopped for toxicity.': 'Zorifertinib 因毒性停用。',
  'The disease progressed on a first-generation EGFR-TKI.': '疾病在第一代 EGFR-TKI 下进展。',
  'Gefitinib was stopped for toxicity.': 'Gefitinib 因毒性停用。',
  'Erlotinib was stopped for toxicity.': 'Erlotinib 因毒性停用。',
  'One of gefitinib, erlotinib and icotinib was stopped for toxicity.': '其中之一：gefitinib、erlotinib、icotinib 因毒性停用。',
  'The disease progressed on afatinib.': '疾病在 afatinib 下进展。',
  'Afatinib was stopped for toxicity.': 'Afatinib 因毒性停用。',
  'The disease progressed on amivantamab.': '疾病在 amivantamab 下进展。',
  'Amivantamab was stopped for toxicity.': 'Amivantamab 因毒性停用。',
  'The disease progressed on lazertinib.': '疾病在 lazertinib 下进展。',
  'Lazertinib was stopped for toxicity.': 'Lazertinib 因毒性停用。',
  'The disease progressed on sunvozertinib.': '疾病在 sunvozertinib 下进展。',
  'Sunvozertinib was stopped for toxicity.': 'Sunvozertinib 因毒性停用。',
  'The disease progressed on alectinib.': '疾病在 alectinib 下进展。',
  'The disease progressed on alectinib 900 mg twice daily.': '疾病在 alectinib 900 mg 每日两次下进展。',
  'Alectinib was stopped for toxicity.': 'Alectinib 因毒性停用。',
  'The disease progressed on lorlatinib.': '疾病在 lorlatinib 下进展。',
  'Lorlatinib was stopped for toxicity.': 'Lorlatinib 因毒性停用。',
  'The disease progressed on brigatinib.': '疾病在 brigatinib 下进展。',
  'Brigatinib was stopped for toxicity.': 'Brigatinib 因毒性停用。',
  'The disease progressed on ceritinib.': '疾病在 ceritinib 下进展。',
  'Ceritinib was stopped for toxicity.': 'Ceritinib 因毒性停用。',
  'The disease progressed on crizotinib.': '疾病在 crizotinib 下进展。',
  'Crizotinib was stopped for toxicity.': 'Crizotinib 因毒性停用。',
  'The disease progressed on iruplinalkib.': '疾病在 iruplinalkib 下进展。',
  'Iruplinalkib was stopped for toxicity.': 'Iruplinalkib 因毒性停用。',
  'The disease progressed on a CNS-active ROS1 TKI.': '疾病在对中枢神经系统有效的 ROS1 TKI 下进展。',
  'The disease progressed on selpercatinib.': '疾病在 selpercatinib 下进展。',
  'Selpercatinib was stopped for toxicity.': 'Selpercatinib 因毒性停用。',
  'The disease progressed on a BRAF inhibitor.': '疾病在 BRAF 抑制剂下进展。',
  'The disease progressed on larotrectinib or entrectinib.': '疾病在 larotrectinib 或 entrectinib 下进展。',
  'The disease progressed on trastuzumab deruxtecan.': '疾病在 trastuzumab deruxtecan 下进展。',
  'Trastuzumab deruxtecan was stopped for toxicity.': 'Trastuzumab deruxtecan 因毒性停用。',
  'The disease progressed on a HER2 TKI.': '疾病在 HER2 TKI 下进展。',
  'The disease progressed on adagrasib.': '疾病在 adagrasib 下进展。',
  'Adagrasib was stopped for toxicity.': 'Adagrasib 因毒性停用。',
  'The disease progressed on sotorasib.': '疾病在 sotorasib 下进展。',
  'Sotorasib was stopped for toxicity.': 'Sotorasib 因毒性停用。',
  'The disease progressed on platinum.': '疾病在铂类下进展。',
  'The disease progressed on pemetrexed.': '疾病在 pemetrexed 下进展。',
  'Platinum was stopped for toxicity.': '铂类因毒性停用。',
  'The disease progressed on datopotamab deruxtecan.': '疾病在 datopotamab deruxtecan 下进展。',
  'Datopotamab deruxtecan was stopped for toxicity.': 'Datopotamab deruxtecan 因毒性停用。',
  'The disease progressed on a PD-(L)1 inhibitor.': '疾病在 PD-(L)1 抑制剂下进展。',
  'Immunotherapy was stopped for toxicity.': '免疫治疗因毒性停用。',
  'The disease progressed under immunotherapy.': '疾病在免疫治疗下进展。',
  'The disease progressed on intrathecal pemetrexed.': '疾病在鞘内 pemetrexed 下进展。',
  'Intrathecal pemetrexed was stopped for toxicity.': '鞘内 pemetrexed 因毒性停用。',
  'The disease progressed on intrathecal chemotherapy.': '疾病在鞘内化疗下进展。',
  'Intrathecal chemotherapy was stopped for toxicity.': '鞘内化疗因毒性停用。',
}
