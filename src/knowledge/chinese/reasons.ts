/** Why an option stands where it stands, by the English text. Translation not clinically reviewed. */
export const REASONS: Readonly<Record<string, string>> = {
  'The sources cover adults with non-small-cell lung cancer; small-cell, transformed and other cancers follow other pathways.':
    '来源涵盖患非小细胞肺癌的成人；小细胞、转化型及其他癌遵循其他路径。',
  'Raised intracranial pressure and compression are time-critical; nothing is ranked here.':
    '颅内压增高和受压有时间紧迫性；此处不作任何排序。',
  'A shunt or reservoir can relieve symptoms of raised intracranial pressure quickly, by expert opinion.':
    '据专家意见，分流或储液囊可迅速缓解颅内压增高的症状。',
  'Corticosteroids bridge symptoms; in a retrospective series the need for them fell once an active drug had been started.':
    '糖皮质激素可过渡性控制症状；在一项回顾性系列中，开始有效药物后对其需求下降。',
  'No drug is ranked until the cancer is known to be non-small-cell lung cancer.': '在确知该癌为非小细胞肺癌之前，不对任何药物排序。',
  'The model covers brain and leptomeningeal metastases only, and neither is present.': '模型仅涵盖脑转移和软脑膜转移，而两者均不存在。',
  'The drug being taken does not match the recorded driver: one of the two records is likely wrong or incomplete.':
    '正在使用的药物与所记录的驱动基因不符：两项记录之一很可能有误或不完整。',
  'Whether the drug goes on while the records are settled is weighed by the treating team.': '在厘清记录期间是否继续该药，由治疗团队权衡。',
  'There is no progression at present, so no change of systemic therapy is ranked.': '目前无进展，因此不对更换全身治疗作排序。',
  'For disease that has not progressed under the current drug: the drug is continued while it works.':
    '对于在当前药物下未进展的疾病：药物有效期间继续使用。',
  'A single finding, such as cytology that stays positive in a patient who is well, does not establish progression.':
    '单独一项发现，例如状况良好的患者细胞学持续阳性，不能确立进展。',
  'The next step after a failed targeted drug depends on driver, earlier treatment and performance status.':
    '靶向药物失败后的下一步取决于驱动基因、既往治疗和体能状态。',
  'There is no progression under the current treatment, so no change of systemic therapy is ranked.':
    '在当前治疗下无进展，因此不对更换全身治疗作排序。',
  'Radionecrosis has to be told from progression before treatment changes; ALK-positive patients may be especially prone to it.':
    '更改治疗之前须将放射性坏死与进展区分开；ALK 阳性患者可能尤其易发生坏死。',
  'Growth inside a radiotherapy field alone does not establish progression, so the systemic drug is not switched for it.':
    '仅放疗野内的增大不能确立进展，因此不为此更换全身药物。',
  'Corticosteroids relieve symptoms of oedema while the nature of the lesion is being settled.':
    '在明确病灶性质期间，糖皮质激素可缓解水肿症状。',
  'Bevacizumab may relieve radiation necrosis, as quoted from a randomised trial of necrosis.':
    '据一项关于坏死的随机试验（间接引用），bevacizumab 可能缓解放射性坏死。',
  'Resection relieves the mass and gives tissue, which tells necrosis from tumour.': '切除可解除占位并取得组织，从而区分坏死与肿瘤。',
  'No treatment for metastases of the central nervous system is ranked before they are established.':
    '在确立之前，不对中枢神经系统转移的任何治疗排序。',
  'Genotype decides the drug, and immunotherapy given before an EGFR or ALK result makes the toxicity of a later TKI likelier.':
    '基因型决定药物；在得到 EGFR 或 ALK 结果之前给予免疫治疗，会使之后 TKI 的毒性更易发生。',
  'The reported drivers contradict each other, and drugs are not ranked on contradictory results.':
    '所报告的驱动基因相互矛盾，不根据相互矛盾的结果对药物排序。',
  'The exact EGFR variant decides which drug is active; an unclassified variant or one of uncertain significance is not a target.':
    '确切的 EGFR 变异决定哪种药物有效；未分类或意义不明的变异不是靶点。',
  'Local therapy of a lesion above 40 mm: the guideline discusses surgery there, and radiosurgery is an alternative.':
    '超过 40 mm 病灶的局部治疗：指南在此讨论手术，放射外科为替代。',
  'Guidelines support local therapy of symptomatic brain metastases whatever the driver, so it need not wait for the genotype.':
    '无论驱动基因如何，指南支持对有症状的脑转移作局部治疗，因此不必等待基因型。',
  'Radiosurgery of the symptomatic or large lesion or lesions: for 5 to 10 lesions the guideline supports radiosurgery conditionally.':
    '对有症状或大的病灶作放射外科：对 5 至 10 个病灶，指南有条件地支持放射外科。',
  'With symptoms and more than 10 lesions the guideline names no number for radiosurgery; how to relieve them is weighed together.':
    '有症状且病灶超过 10 个时，指南没有给出放射外科的数目；如何缓解由团队共同权衡。',
  'Above 4 cm or with mass effect, guidelines support discussing surgery; tissue also gives the genotype.':
    '超过 4 cm 或有占位效应时，指南支持讨论手术；组织还可提供基因型。',
  'Leptomeningeal disease is possible and not established; MRI of brain and spine, then CSF, settle it.':
    '软脑膜转移为可能而未确立；由脑和脊柱 MRI、继而脑脊液检查来明确。',
  'One negative cytology never excludes leptomeningeal disease: the first lumbar puncture finds about half.':
    '一次细胞学阴性绝不能排除软脑膜转移：首次腰椎穿刺约检出一半。',
  'In metastatic lung cancer typical symptoms with characteristic MRI can establish leptomeningeal disease, by expert opinion.':
    '据专家意见，转移性肺癌中典型症状加特征性 MRI 可确立软脑膜转移。',
  'The driver was found in CSF, which can support the diagnosis when cytology is negative, in retrospective series.':
    '脑脊液中检出驱动基因；据回顾性系列，细胞学阴性时这可支持诊断。',
  'The diagnosis is recorded without its basis, which counts as probable until cytology, MRI or CSF tumour DNA is stated.':
    '诊断的记录没有依据；在说明细胞学、MRI 或脑脊液肿瘤 DNA 之前，按很可能计。',
  'An MRI finding without symptoms is possible leptomeningeal disease at most.': '没有症状的 MRI 发现至多为可能的软脑膜转移。',
  'The statements about leptomeningeal disease contradict each other.': '关于软脑膜转移的陈述相互矛盾。',
  'Leptomeningeal disease is stated to be absent, and a CSF cytology was positive or suspicious: the two do not go together.':
    '既述无软脑膜转移，而脑脊液细胞学曾为阳性或可疑：两者不相容。',
  'Leptomeningeal disease is stated to be absent, and the driver in CSF or a typical MRI with symptoms would make it probable: the two do not go together.':
    '既述无软脑膜转移，而脑脊液中的驱动基因或典型 MRI 加症状会使其为很可能：两者不相容。',
  'Leptomeningeal disease is entered as possible, and a CSF cytology was positive or suspicious, which confirms it: the two do not go together.':
    '软脑膜转移录入为可能，而脑脊液细胞学曾为阳性或可疑，后者可确诊：两者不相容。',
  'Leptomeningeal disease is entered as possible, and the driver in CSF or a typical MRI with symptoms would make it probable: the two do not go together.':
    '软脑膜转移录入为可能，而脑脊液中的驱动基因或典型 MRI 加症状会使其为很可能：两者不相容。',
  'The accounts of the CSF cytology contradict each other: positive or suspicious in one, not in another.':
    '关于脑脊液细胞学的记述相互矛盾：一处为阳性或可疑，另一处不是。',
  'Not supported on a suspicion: leptomeningeal disease has to be confirmed or probable first.':
    '仅凭怀疑不支持：软脑膜转移须先确诊或为很可能。',
  'For poor risk without a usable matched drug the 2017 guideline grouping supports palliative care as the main plan.':
    '对没有可用匹配药物的高危患者，2017 年指南分组支持以姑息治疗为主要方案。',
  'Encephalopathy alone makes the risk poor here, and it can have a cause that passes: seizures, hydrocephalus, metabolism, drugs, radiotherapy.':
    '此处单凭脑病即为高危，而其原因可能是暂时的：癫痫、脑积水、代谢、药物、放疗。',
  'For relief of symptoms at a bulky site only.': '仅用于缓解大块病灶处的症状。',
  'For relief of symptoms of raised intracranial pressure only.': '仅用于缓解颅内压增高的症状。',
  'Mass effect or a lesion above 40 mm can be the cause of the condition, and it can be relieved.':
    '占位效应或超过 40 mm 的病灶可能是该状况的原因，并且可以缓解。',
  'For relief of mass effect only, after discussion.': '仅用于缓解占位效应，且须经讨论。',
  'Outside the population of the trials until the performance status recovers.': '在体能状态恢复之前，不属于试验人群。',
  'Poor risk without an actionable target: the 2017 guideline grouping supports palliative care as the main plan.':
    '高危且无可干预靶点：2017 年指南分组支持以姑息治疗为主要方案。',
  'Whether local therapy, corticosteroids or supportive care can restore the condition decides what else is possible.':
    '局部治疗、糖皮质激素或支持治疗能否恢复状况，决定其他可能性。',
  'Without a driver there is no drug that can be expected to work in this condition; supportive care is an option of equal rank, depending on the goals of care.':
    '没有驱动基因，就没有预期在此状况下有效的药物；支持治疗是地位相同的方案，取决于治疗目标。',
  'Poor performance status may be caused by the leptomeningeal disease and be reversible, so the unused drug comes before comfort alone.':
    '体能状态差可能由软脑膜转移引起且可逆，因此未用过的药物先于单纯以舒适为目标。',
  'Not as the main plan while an active drug for the driver is unused; palliative care goes in parallel.':
    '在该驱动基因的有效药物尚未用过时，不作为主要方案；姑息治疗同时进行。',
  'The matched drug was not tolerated, cannot be had or has failed; supportive care is an option of equal rank, depending on the goals of care.':
    '匹配药物不能耐受、无法获得或已失败；支持治疗是地位相同的方案，取决于治疗目标。',
  'Poor performance status may be caused by the brain metastases; a single agent with palliative care in parallel.':
    '体能状态差可能由脑转移引起；单药并同时给予姑息治疗。',
  'Poor performance status may be caused by the CNS disease, and a CNS-active ALK-TKI is unused.':
    '体能状态差可能由中枢神经系统病变引起，且有一种对中枢神经系统有效的 ALK-TKI 未用过。',
  'Retrospective, uncontrolled before and after: ECOG 2 or worse fell from 19 to 7 of 28 symptomatic patients on alectinib.':
    '回顾性、无对照的前后比较：使用 alectinib 的 28 名有症状患者中，ECOG 2 或更差者由 19 名降至 7 名。',
  'Osimertinib is unused, and poor performance status may be caused by the CNS disease.':
    'Osimertinib 未用过，且体能状态差可能由中枢神经系统病变引起。',
  'Radiosurgery of few lesions is a short treatment; the guideline itself speaks of ECOG 0–2.':
    '少数病灶的放射外科疗程短；指南本身针对 ECOG 0–2。',
  'Where no matched drug is usable, supportive care is an option of equal rank, depending on the goals of care.':
    '没有可用的匹配药物时，支持治疗是地位相同的方案，取决于治疗目标。',
  'The choice rests on brain metastases of this driver, and depends on performance status and goals of care.':
    '此选择基于该驱动基因的脑转移，并取决于体能状态和治疗目标。',
  'Where none of the matched drugs is tolerated or available, supportive care is an option of equal rank.':
    '匹配药物均不能耐受或无法获得时，支持治疗是地位相同的方案。',
  'For poor risk after the matched drug has failed the 2017 guideline grouping supports palliative care as the main plan.':
    '对匹配药物失败后的高危患者，2017 年指南分组支持以姑息治疗为主要方案。',
  'Whether another drug of the same group is still open is weighed before comfort alone is settled on.':
    '在确定仅以舒适为目标之前，先权衡同组中是否还有其他药物可用。',
  'Third-generation TKIs are the mainstay in CNS metastases; with a TKI retrospective overall survival in leptomeningeal disease was 10.0 v 3.3 months.':
    '第三代 TKI 是中枢神经系统转移的主要治疗；回顾性资料中，使用 TKI 的软脑膜转移总生存期为 10.0 对 3.3 个月。',
  'Phase 1 BLOOM: response (compartment not stated) in 62% at 160 mg, in patients who had all received a TKI before.':
    '1 期 BLOOM：160 mg 时缓解率（未说明部位）62%，患者此前均用过 TKI。',
  'Phase 3 in brain metastases (FLAURA2, systemic PFS); leptomeningeal disease was not the trial population.':
    '脑转移的 3 期（FLAURA2，全身 PFS）；软脑膜转移不是试验人群。',
  'Phase 1: response (compartment not stated) in 28% of pretreated leptomeningeal disease; phase 3 in CNS metastases against a first-generation TKI.':
    '1 期：经治软脑膜转移的缓解率（未说明部位）28%；中枢神经系统转移的 3 期，与第一代 TKI 比较。',
  'Radiotherapy eases symptoms and reduces bulky disease, by expert algorithm.': '据专家流程，放疗可减轻症状并缩小大块病变。',
  'Acceptable in the algorithm of 2018, and now only where osimertinib cannot be had: it penetrates the CNS poorly.':
    '2018 年流程中可接受，现仅在无法获得 osimertinib 时：其中枢神经系统穿透差。',
  'Acceptable in the algorithm of 2018, and now only where osimertinib cannot be had: 1.65% of it reaches the CSF.':
    '2018 年流程中可接受，现仅在无法获得 osimertinib 时：其到达脑脊液的比例为 1.65%。',
  'Randomised phase 2 in lung and breast cancer: CNS PFS 8.2 v 2.3 months against photon involved-field radiotherapy.':
    '肺癌和乳腺癌的随机 2 期：与光子受累野放疗相比，中枢神经系统 PFS 为 8.2 对 2.3 个月。',
  'Treatment of the meninges without osimertinib is an open question.': '不用 osimertinib 治疗脑膜是尚无答案的问题。',
  'Prospective pilot at 80 mg, T790M-positive, 13 patients of whom 5 had definite and 8 only possible leptomeningeal disease: PFS (compartment not stated) 7.2 months.':
    '80 mg 的前瞻性先导研究，T790M 阳性，13 名患者中 5 名为确定、8 名仅为可能的软脑膜转移：PFS（未说明部位）7.2 个月。',
  'Phase 1 BLOOM at 160 mg after a TKI: response (compartment not stated) in 62% of cytology-positive leptomeningeal disease.':
    '1 期 BLOOM，TKI 之后 160 mg：细胞学阳性软脑膜转移的缓解率（未说明部位）62%。',
  'Retrospective: osimertinib improved survival in EGFR leptomeningeal disease regardless of T790M.':
    '回顾性：无论 T790M 如何，osimertinib 改善 EGFR 软脑膜转移的生存。',
  'Phase 1 BLOOM at 160 mg after a TKI included 21 patients called T790M-negative in the text and T790M-unselected in the table.':
    '1 期 BLOOM，TKI 之后 160 mg，纳入 21 名患者，正文称为 T790M 阴性，表中称为 T790M 未选择。',
  'Phase 2, single arm, 132 patients with EGFR leptomeningeal disease after TKI failure: median overall survival 12.0 months.':
    '2 期，单臂，132 名 TKI 失败后的 EGFR 软脑膜转移患者：中位总生存 12.0 个月。',
  'Historic: small retrospective series; high-dose erlotinib gave no gain in overall survival (6.2 v 5.9 months).':
    '历史资料：小型回顾性系列；大剂量 erlotinib 没有总生存获益（6.2 对 5.9 个月）。',
  'Expert algorithm and preclinical data: an EGFR-TKI with a MET inhibitor where MET is amplified.':
    '专家流程和临床前资料：MET 扩增时 EGFR-TKI 联合 MET 抑制剂。',
  'Phase 1 BLOOM at 160 mg: response (compartment not stated) in 62%, mostly in patients who had not had osimertinib before.':
    '1 期 BLOOM，160 mg：缓解率（未说明部位）62%，多为此前未用过 osimertinib 的患者。',
  'Phase 2, single arm, after TKI failure; here without progression of the leptomeningeal disease shown or with a target to use first.':
    '2 期，单臂，TKI 失败之后；此处未显示软脑膜转移进展，或有应先使用的靶点。',
  'At resistance the genotype of the CSF is asked for; it mirrors intracranial disease more closely than plasma.':
    '耐药时应查脑脊液的基因型；它比血浆更能反映颅内病变。',
  'Every option after a third-generation TKI rests on low certainty; the choice depends on driver, earlier treatment and performance status.':
    '第三代 TKI 之后的每种方案确定性都低；选择取决于驱动基因、既往治疗和体能状态。',
  'Guideline option after an EGFR-TKI; leptomeningeal disease was not the trial population.':
    'EGFR-TKI 之后的指南方案；软脑膜转移不是试验人群。',
  'Case reports of a TKI with bevacizumab in leptomeningeal disease; randomised trials outside it showed no PFS gain.':
    'TKI 联合 bevacizumab 用于软脑膜转移的病例报告；此外的随机试验没有显示 PFS 获益。',
  'Retrospective: systemic chemotherapy is an independent predictor of survival in leptomeningeal disease.':
    '回顾性：全身化疗是软脑膜转移生存的独立预测因素。',
  'Resistance mechanisms and CNS delivery after a third-generation TKI are open questions.':
    '第三代 TKI 之后的耐药机制和中枢神经系统递送是尚无答案的问题。',
  'A shunt or reservoir can relieve symptoms of raised intracranial pressure, by expert opinion.':
    '据专家意见，分流或储液囊可缓解颅内压增高的症状。',
  'Expert algorithm, with phase 3 SACHI outside leptomeningeal disease: PFS (compartment not stated) 6.9 v 3.0 months after a third-generation TKI.':
    '专家流程，以及软脑膜转移以外的 3 期 SACHI：第三代 TKI 之后 PFS（未说明部位）6.9 对 3.0 个月。',
  'Intracranial activity in phase 1/2 of brain metastases and CSF penetration of 31–96%; in leptomeningeal disease itself expert opinion.':
    '脑转移 1/2 期中的颅内活性，以及 31–96% 的脑脊液穿透；就软脑膜转移本身而言为专家意见。',
  'Retrospective, 9 patients with leptomeningeal disease, of whom 4 had had no TKI: time to CNS progression 408 days on alectinib.':
    '回顾性，9 名软脑膜转移患者，其中 4 名未用过 TKI：使用 alectinib 至中枢神经系统进展的时间为 408 天。',
  'Neither lorlatinib nor alectinib can be given; an expert algorithm names brigatinib in leptomeningeal disease after another ALK-TKI.':
    'Lorlatinib 和 alectinib 均不能使用；专家流程将 brigatinib 列为另一种 ALK-TKI 之后软脑膜转移的选择。',
  'CSF penetration of 0.26%; the CNS is a frequent site of relapse.': '脑脊液穿透 0.26%；中枢神经系统是常见的复发部位。',
  'Outdated: whole-body response in 16.7% of the leptomeningeal arm of a phase 2 trial.':
    '已过时：一项 2 期试验软脑膜组的全身缓解率为 16.7%。',
  'Retrospective series and case reports of responses of leptomeningeal disease to alectinib.':
    '软脑膜转移对 alectinib 有效的回顾性系列和病例报告。',
  'Phase 1/2 in brain metastases after earlier ALK-TKIs; in leptomeningeal disease itself expert opinion.':
    '既往 ALK-TKI 之后脑转移的 1/2 期；就软脑膜转移本身而言为专家意见。',
  'Phase 2 after second-generation ALK-TKIs, in brain metastases: intracranial response 56–67%; CSF penetration of 31–96%.':
    '第二代 ALK-TKI 之后脑转移的 2 期：颅内缓解率 56–67%；脑脊液穿透 31–96%。',
  'Case reports of two patients: improvement for 3.5–6 months after escalation from 600 mg.':
    '两名患者的病例报告：自 600 mg 增量后改善持续 3.5–6 个月。',
  'Retrospective: three patients with leptomeningeal disease after another second-generation TKI.':
    '回顾性：三名软脑膜转移患者，在另一种第二代 TKI 之后。',
  'Phase 2, single arm, 25 pretreated patients with ALK leptomeningeal disease, abstract: response by RANO in 76%, median overall survival 18.0 months.':
    '2 期，单臂，25 名经治 ALK 软脑膜转移患者，摘要：按 RANO 缓解率 76%，中位总生存 18.0 个月。',
  'Phase 2, single arm, abstract; here without progression in the CNS shown.': '2 期，单臂，摘要；此处未显示中枢神经系统进展。',
  'Newer ALK-TKIs are in trials or under review.': '更新的 ALK-TKI 正在试验或审评中。',
  'Retrospective: systemic chemotherapy is an independent predictor of survival in leptomeningeal disease without a target.':
    '回顾性：全身化疗是无靶点软脑膜转移生存的独立预测因素。',
  'Retrospective, 32 patients: immunotherapy in leptomeningeal disease helped those with better performance status; unproven.':
    '回顾性，32 名患者：软脑膜转移的免疫治疗对体能状态较好者有帮助；尚未证实。',
  'Pooled analysis of small series: median overall survival about 6 months; denominators unclear.':
    '小型系列的汇总分析：中位总生存约 6 个月；分母不清。',
  'Review: no intrathecal regimen was shown to surpass intrathecal methotrexate alone.':
    '综述：没有鞘内方案显示优于单用鞘内 methotrexate。',
  'Guideline option; prospectively, 2 of 3 patients with G719X and leptomeningeal disease had a partial response (compartment not stated).':
    '指南方案；前瞻性资料中，3 名 G719X 软脑膜转移患者有 2 名部分缓解（未说明部位）。',
  'Guideline option for these variants.': '这些变异的指南方案。',
  'A guideline update of 2026 names it as an option that may be offered for these variants.':
    '2026 年的指南更新将其列为可提供给这些变异的方案。',
  'Phase 3 FLAURA2, subgroup with CNS metastases: systemic PFS 24.9 v 13.8 months against osimertinib alone, CNS PFS 30.2 v 27.6 months.':
    '3 期 FLAURA2，中枢神经系统转移亚组：与 osimertinib 单药相比，全身 PFS 24.9 对 13.8 个月，中枢神经系统 PFS 30.2 对 27.6 个月。',
  'Phase 3 MARIPOSA, all patients, not the brain metastases subgroup: systemic PFS 23.7 v 16.6 months against osimertinib; an intracranial PFS was not available to this model.':
    '3 期 MARIPOSA，全部患者而非脑转移亚组：与 osimertinib 相比，全身 PFS 23.7 对 16.6 个月；本模型没有得到颅内 PFS。',
  'A guideline first-line standard with intracranial activity, for patients who do not pursue a combination.':
    '具有颅内活性的指南一线标准，用于不采用联合治疗的患者。',
  'FLAURA2 enrolled performance status 0–1, so ECOG 2 lies outside its population.':
    'FLAURA2 纳入体能状态 0–1，因此 ECOG 2 不在其人群之内。',
  'Phase 3 evidence for amivantamab with lazertinib, considered at ECOG 2 only case by case.':
    'amivantamab 联合 lazertinib 有 3 期证据，ECOG 2 时仅个案考虑。',
  'Phase 3 AENEAS, CNS subset: median CNS PFS 29.0 v 8.3 months against gefitinib.':
    '3 期 AENEAS，中枢神经系统子集：与 gefitinib 相比，中位中枢神经系统 PFS 29.0 对 8.3 个月。',
  'Phase 3 FURLONG, CNS set: CNS PFS 20.8 v 9.8 months against gefitinib.':
    '3 期 FURLONG，中枢神经系统集：与 gefitinib 相比，中枢神经系统 PFS 20.8 对 9.8 个月。',
  'Phase 3 EVEREST in CNS metastases: PFS (compartment not stated) 9.6 v 6.9 months against gefitinib or erlotinib, and longer intracranial PFS.':
    '中枢神经系统转移的 3 期 EVEREST：与 gefitinib 或 erlotinib 相比，PFS（未说明部位）9.6 对 6.9 个月，颅内 PFS 更长。',
  'Phase 3 GAP BRAIN, in brain metastases: intracranial PFS 15.6 v 9.1 months against gefitinib alone.':
    '脑转移的 3 期 GAP BRAIN：与 gefitinib 单药相比，颅内 PFS 15.6 对 9.1 个月。',
  'Phase 3 ARTEMIS, subgroup with brain metastases: systemic PFS 17.9 v 11.1 months against erlotinib alone.':
    '3 期 ARTEMIS，脑转移亚组：与 erlotinib 单药相比，全身 PFS 17.9 对 11.1 个月。',
  'Phase 3 FL-ALTER, subgroup with brain metastases: systemic PFS 13.8 v 8.3 months against gefitinib alone.':
    '3 期 FL-ALTER，脑转移亚组：与 gefitinib 单药相比，全身 PFS 13.8 对 8.3 个月。',
  'Retrospective real-world series with brain metastases: PFS (compartment not stated) 13–14 months.':
    '脑转移的回顾性真实世界系列：PFS（未说明部位）13–14 个月。',
  'First-generation TKIs penetrate the CNS poorly: about 9 months of intracranial PFS in phase 3 control arms.':
    '第一代 TKI 的中枢神经系统穿透差：3 期对照组的颅内 PFS 约 9 个月。',
  'A guideline first-line standard with intracranial activity, started with or after local therapy of the symptomatic lesions.':
    '具有颅内活性的指南一线标准，与有症状病灶的局部治疗同时或在其后开始。',
  'Phase 3 FLAURA2, subgroup with CNS metastases: systemic PFS 24.9 v 13.8 months; here beside local therapy.':
    '3 期 FLAURA2，中枢神经系统转移亚组：全身 PFS 24.9 对 13.8 个月；此处在局部治疗之外。',
  'Phase 3 MARIPOSA, all patients, not the brain metastases subgroup: systemic PFS 23.7 v 16.6 months against osimertinib; here beside local therapy.':
    '3 期 MARIPOSA，全部患者而非脑转移亚组：与 osimertinib 相比，全身 PFS 23.7 对 16.6 个月；此处在局部治疗之外。',
  'Phase 3 AURA3, T790M-positive, CNS subset: CNS PFS 11.7 v 5.6 months against platinum-pemetrexed.':
    '3 期 AURA3，T790M 阳性，中枢神经系统子集：与铂类-pemetrexed 相比，中枢神经系统 PFS 11.7 对 5.6 个月。',
  'T790M is not known, and it decides whether osimertinib is a labelled choice after this TKI.':
    'T790M 未知，而它决定该 TKI 之后 osimertinib 是否为说明书内的选择。',
  'CNS involvement itself supports osimertinib in a guideline summary; benefit regardless of T790M was seen retrospectively in leptomeningeal disease.':
    '据指南摘要，中枢神经系统受累本身即支持 osimertinib；回顾性资料中软脑膜转移的获益与 T790M 无关。',
  'Guidelines support platinum chemotherapy with or without amivantamab after an EGFR-TKI when no target can be used.':
    '没有可用靶点时，指南支持 EGFR-TKI 之后铂类化疗，加或不加 amivantamab。',
  'The guideline backbone after a TKI; in a phase 3 trial it was the comparator of osimertinib in T790M-positive disease.':
    'TKI 之后的指南骨干方案；在一项 3 期试验中，它是 T790M 阳性疾病中 osimertinib 的对照。',
  'T790M is negative and MET is not known, and MET decides the next drug.': 'T790M 阴性而 MET 未知，MET 决定下一种药物。',
  'Without T790M and without MET no option for progression in the CNS only stands first by itself.':
    '没有 T790M 也没有 MET 时，对于仅中枢神经系统的进展，没有单独居首的方案。',
  'Guidelines support platinum chemotherapy with or without amivantamab after an EGFR-TKI when no target is found.':
    '未发现靶点时，指南支持 EGFR-TKI 之后铂类化疗，加或不加 amivantamab。',
  'Platinum-pemetrexed is the guideline backbone; in a phase 3 control arm after a TKI, patients with brain metastases had a PFS (compartment not stated) of about 4.1 months.':
    '铂类-pemetrexed 是指南骨干方案；在 TKI 之后的 3 期对照组中，脑转移患者的 PFS（未说明部位）约 4.1 个月。',
  'Phase 3 SACHI after a first EGFR-TKI, all MET-amplified patients, not those with CNS metastases: PFS (compartment not stated) 8.2 v 4.5 months against platinum-pemetrexed.':
    '首个 EGFR-TKI 之后的 3 期 SACHI，全部 MET 扩增患者，而非有中枢神经系统转移者：与铂类-pemetrexed 相比，PFS（未说明部位）8.2 对 4.5 个月。',
  'Local therapy of few progressing lesions lets a drug that is being taken continue while disease outside the brain is controlled.':
    '对少数进展病灶作局部治疗，使正在使用的药物在脑外病变受控时得以继续。',
  'For few lesions progressing in the CNS only: the drug is continued together with local therapy, by expert practice.':
    '少数病灶仅在中枢神经系统进展：据专家做法，药物与局部治疗一同继续。',
  'The mechanism of resistance is not known, and it decides the next drug.': '耐药机制未知，而它决定下一种药物。',
  'Guidelines support platinum chemotherapy with or without amivantamab, an EGFR-MET antibody, after an EGFR-TKI.':
    '指南支持 EGFR-TKI 之后铂类化疗，加或不加 EGFR-MET 抗体 amivantamab。',
  'Fourth-generation EGFR-TKIs against C797S have early phase data only.': '针对 C797S 的第四代 EGFR-TKI 仅有早期资料。',
  'The guideline backbone after a TKI; in a phase 3 control arm, patients with brain metastases had a PFS (compartment not stated) of about 4.1 months.':
    'TKI 之后的指南骨干方案；在 3 期对照组中，脑转移患者的 PFS（未说明部位）约 4.1 个月。',
  'Phase 2: response (compartment not stated) in 45% after EGFR therapy and platinum, without a CNS endpoint in this model.':
    '2 期：EGFR 治疗和铂类之后缓解率（未说明部位）45%，本模型中没有中枢神经系统终点。',
  'Phase 2 INSIGHT 2 improved intracranial response; phase 3 SACHI, all MET-amplified patients, not those with CNS metastases: PFS (compartment not stated) 6.9 v 3.0 months after a third-generation TKI.':
    '2 期 INSIGHT 2 改善颅内缓解；3 期 SACHI，全部 MET 扩增患者，而非有中枢神经系统转移者：第三代 TKI 之后 PFS（未说明部位）6.9 对 3.0 个月。',
  'Phase 3 CROWN, subgroup with brain metastases: 5-year intracranial PFS 83% and intracranial response 92 v 33% against crizotinib.':
    '3 期 CROWN，脑转移亚组：与 crizotinib 相比，5 年颅内 PFS 83%，颅内缓解率 92 对 33%。',
  'Phase 3 ALEX, subgroup with brain metastases: systemic PFS 27.7 v 7.4 months and CNS response 81 v 50% against crizotinib.':
    '3 期 ALEX，脑转移亚组：与 crizotinib 相比，全身 PFS 27.7 对 7.4 个月，中枢神经系统缓解率 81 对 50%。',
  'Phase 3 ALTA-1L, subgroup with brain metastases: 3-year intracranial PFS 31 v 9% against crizotinib.':
    '3 期 ALTA-1L，脑转移亚组：与 crizotinib 相比，3 年颅内 PFS 31 对 9%。',
  'Phase 3 INSPIRE, subgroup with brain metastases: intracranial response 90.9 v 60.0% against crizotinib.':
    '3 期 INSPIRE，脑转移亚组：与 crizotinib 相比，颅内缓解率 90.9 对 60.0%。',
  'Low CSF penetration (0.26%) and a PFS (compartment not stated) of only 6–11 months with brain metastases in phase 3 control arms.':
    '脑脊液穿透低（0.26%），3 期对照组中脑转移的 PFS（未说明部位）仅 6–11 个月。',
  'Outdated as a first treatment; intracranial response 27.6–51.5% in the brain metastases arms of a phase 2 trial.':
    '作为初始治疗已过时；一项 2 期试验脑转移组的颅内缓解率为 27.6–51.5%。',
  'Phase 3 CROWN, subgroup with brain metastases: intracranial response 92 v 33% against crizotinib; here with local therapy.':
    '3 期 CROWN，脑转移亚组：与 crizotinib 相比，颅内缓解率 92 对 33%；此处与局部治疗一同。',
  'Retrospective: symptoms improved significantly in 22 of 28 patients on alectinib, summed over three cohorts that include 8 patients with leptomeningeal disease; this conflicts with the guidelines on local therapy.':
    '回顾性：使用 alectinib 的 28 名患者中 22 名症状显著改善，为三个队列之和，其中包括 8 名软脑膜转移患者；这与指南关于局部治疗的意见矛盾。',
  'Phase 2 and retrospective: intracranial response in 13 of 17 patients with target lesions after crizotinib.':
    '2 期和回顾性：crizotinib 之后，17 名有靶病灶的患者中 13 名颅内缓解。',
  'Phase 1/2 after earlier ALK-TKIs: substantial intracranial response.': '既往 ALK-TKI 之后的 1/2 期：颅内缓解可观。',
  'Phase 1/2: intracranial response in 53–67%.': '1/2 期：颅内缓解率 53–67%。',
  'Phase 2 after at least one second-generation ALK-TKI: intracranial response 56–67%.':
    '至少一种第二代 ALK-TKI 之后的 2 期：颅内缓解率 56–67%。',
  'Retrospective, very small: intracranial response in 3 of 7 patients with target lesions after ceritinib, CT707 or WX-0593.':
    '回顾性，样本极小：ceritinib、CT707 或 WX-0593 之后，7 名有靶病灶的患者中 3 名颅内缓解。',
  'The sources hold no data on alectinib after brigatinib or ensartinib; a small series followed other second-generation TKIs.':
    '来源中没有 brigatinib 或 ensartinib 之后使用 alectinib 的资料；一个小型系列在其他第二代 TKI 之后。',
  'One to three progressing lesions are oligo-progression in the source series, where radiosurgery remained possible under the TKI.':
    '在来源系列中，一至三个进展病灶为寡进展，此时在 TKI 下仍可作放射外科。',
  'More than the 3 progressing lesions of the ALK series: the guideline supports radiosurgery of 4 and, conditionally, of 5 to 10.':
    '超过 ALK 系列的 3 个进展病灶：指南支持 4 个的放射外科，并有条件地支持 5 至 10 个。',
  'With local therapy of one to three progressing lesions the drug can be continued, by expert opinion.':
    '据专家意见，对一至三个进展病灶作局部治疗时可继续该药物。',
  'An ALK mutation and a bypass mechanism ask for different drugs.': 'ALK 突变与旁路机制所需的药物不同。',
  'Low CSF penetration and low intracranial efficacy.': '脑脊液穿透低，颅内疗效低。',
  'After lorlatinib, compound ALK mutations, MET and a change of histology are looked for; no ALK-TKI follows by rote.':
    'Lorlatinib 之后应查 ALK 复合突变、MET 和组织学改变；没有可照例接续的 ALK-TKI。',
  'Chemotherapy is the option when targeted therapy is exhausted; its intracranial activity is limited.':
    '靶向治疗用尽时化疗是选择；其颅内活性有限。',
  'Local therapy of few progressing lesions in the CNS.': '对少数中枢神经系统进展病灶作局部治疗。',
  'Guideline first line for EGFR exon 20 insertions.': 'EGFR 20 号外显子插入的指南一线治疗。',
  'Phase 2, accelerated approval in the US after platinum; CNS data are limited.': '2 期，在美国铂类之后加速批准；中枢神经系统资料有限。',
  'Phase 1/2, small: intracranial response in 55% on entrectinib and 89% of 17 untreated patients on repotrectinib.':
    '1/2 期，小样本：entrectinib 的颅内缓解率 55%，17 名未治患者使用 repotrectinib 为 89%。',
  'Low CSF penetration (0.26%); last because CNS-active ROS1 drugs exist.':
    '脑脊液穿透低（0.26%）；列在最后，因为有对中枢神经系统有效的 ROS1 药物。',
  'Phase 3, subgroup of 29 with brain metastases: intracranial response 82 v 58% against platinum-pemetrexed.':
    '3 期，29 名脑转移患者亚组：与铂类-pemetrexed 相比，颅内缓解率 82 对 58%。',
  'Phase 2, 23 patients with brain metastases: systemic PFS 9.5 months on tepotinib, without a CNS endpoint.':
    '2 期，23 名脑转移患者：tepotinib 的全身 PFS 9.5 个月，没有中枢神经系统终点。',
  'Phase 2 showed efficacy of dabrafenib with trametinib, without an intracranial figure.':
    '2 期显示 dabrafenib 联合 trametinib 有效，没有颅内数据。',
  'Phase 1/2, 10 patients on larotrectinib: CNS response in 63% of an unclear denominator.':
    '1/2 期，10 名使用 larotrectinib 的患者：中枢神经系统缓解率 63%，分母不清。',
  'Phase 2, 33 patients with brain metastases: systemic PFS 7.1 months, without a CNS endpoint.':
    '2 期，33 名脑转移患者：全身 PFS 7.1 个月，没有中枢神经系统终点。',
  'Approved in the US after earlier therapy; figures for brain metastases were not available to this model.':
    '在美国批准用于既往治疗之后；本模型没有得到脑转移的数据。',
  'Immunotherapy or chemotherapy remains the mainstay in the first line, by expert opinion; alone only with high PD-L1.':
    '据专家意见，一线仍以免疫治疗或化疗为主；仅在 PD-L1 高时单用。',
  'Pooled randomised trials with stable brain metastases: overall survival 18.8 v 7.6 months with pembrolizumab added to chemotherapy.':
    '稳定脑转移的随机试验汇总：化疗加 pembrolizumab 的总生存期为 18.8 对 7.6 个月。',
  'Prospective intracranial activity in untreated CNS metastases; figures not verified.':
    '未治中枢神经系统转移中的前瞻性颅内活性；数据未核实。',
  'A KRAS G12C inhibitor where adagrasib is not available; the sources give no intracranial figure.':
    '无法获得 adagrasib 时的 KRAS G12C 抑制剂；来源没有给出颅内数据。',
  'Retrospective first line with PD-L1 of at least 50%: PFS (compartment not stated) 10 months; a phase 2 in brain metastases had a CNS PFS of about 2 months.':
    'PD-L1 至少 50% 的回顾性一线资料：PFS（未说明部位）10 个月；一项脑转移 2 期的中枢神经系统 PFS 约 2 个月。',
  'Supported on either side of PD-L1 50%, so it is listed while PD-L1 is awaited; what else is supported depends on it.':
    '无论 PD-L1 在 50% 的哪一侧都受支持，因此在等待 PD-L1 期间列出；其他受支持的方案取决于它。',
  'PD-L1 decides between the options, and neither side is assumed.': 'PD-L1 决定方案之间的取舍，不假定任何一侧。',
  'Phase 3 CheckMate 227, subgroup with brain metastases: overall survival 17.4 v 13.9 months against chemotherapy.':
    '3 期 CheckMate 227，脑转移亚组：与化疗相比，总生存期 17.4 对 13.9 个月。',
  'With or after local therapy of the symptomatic lesions; retrospective first line with PD-L1 of at least 50%: PFS (compartment not stated) 10 months.':
    '与有症状病灶的局部治疗同时或在其后；PD-L1 至少 50% 的回顾性一线资料：PFS（未说明部位）10 个月。',
  'With or after local therapy; pooled randomised trials enrolled stable brain metastases.':
    '与局部治疗同时或在其后；随机试验汇总纳入的是稳定的脑转移。',
  'The earlier therapies are not known, and an untreated patient is not assumed.': '既往治疗未知，不假定患者未经治疗。',
  'It is not known whether the TKI failed: its stop reason or the response is missing.': '不知道该 TKI 是否失败：缺少停用原因或疗效。',
  'Radionecrosis has to be told from tumour before the lesion is treated again, whatever happens elsewhere.':
    '无论其他部位如何，再次治疗该病灶之前须将放射性坏死与肿瘤区分开。',
  'Above 4 cm or with mass effect, guidelines support discussing surgery.': '超过 4 cm 或有占位效应时，指南支持讨论手术。',
  'Guidelines support upfront local therapy of symptomatic brain metastases even where a CNS-active drug exists.':
    '即使有对中枢神经系统有效的药物，指南也支持对有症状的脑转移先作局部治疗。',
  'Deferral of brain radiotherapy is discussed for asymptomatic disease only.': '仅对无症状病变讨论暂缓脑放疗。',
  'Guidelines support radiosurgery for up to 4 lesions; whether to give it up front beside a CNS-active TKI is unsettled.':
    '指南支持至多 4 个病灶的放射外科；在对中枢神经系统有效的 TKI 之外是否先行给予尚无定论。',
  'For 5 to 10 lesions the guideline supports radiosurgery conditionally.': '对 5 至 10 个病灶，指南有条件地支持放射外科。',
  'Guidelines leave deferral in asymptomatic disease to a multidisciplinary decision when a new CNS-active TKI is started.':
    '开始新的对中枢神经系统有效的 TKI 时，指南将无症状病变的暂缓留给多学科决定。',
  'Between 10 and 20 mm deferral is a case-by-case multidisciplinary decision.': '10 至 20 mm 之间，暂缓由多学科逐例决定。',
  'Whether to irradiate or defer asymptomatic lesions is a multidisciplinary decision by guideline.':
    '据指南，无症状病灶是放疗还是暂缓由多学科决定。',
  'Whether to irradiate or defer a larger asymptomatic lesion is a multidisciplinary decision by guideline.':
    '据指南，较大的无症状病灶是放疗还是暂缓由多学科决定。',
  'Whole-brain radiotherapy is reserved for diffuse disease once drug options are exhausted.': '全脑放疗保留给药物选择用尽后的弥漫性病变。',
  'Not up front where an active TKI exists: cognitive decline and high recurrence.': '有有效 TKI 时不先行使用：认知下降，复发率高。',
  'Guidelines discuss deferral for asymptomatic disease only.': '指南仅对无症状病变讨论暂缓。',
  'Guidelines leave deferral in asymptomatic disease to a multidisciplinary decision when a CNS-active ALK-TKI is started.':
    '开始对中枢神经系统有效的 ALK-TKI 时，指南将无症状病变的暂缓留给多学科决定。',
  'Guidelines support radiosurgery for up to 4 lesions whatever the driver; beside a CNS-active ALK-TKI the benefit is unsettled, and larger lesions leave less room to wait.':
    '无论驱动基因如何，指南支持至多 4 个病灶的放射外科；在对中枢神经系统有效的 ALK-TKI 之外获益尚无定论，较大的病灶等待的余地较小。',
  'Not up front where a CNS-active ALK-TKI exists; ALK-positive patients may be especially prone to radionecrosis.':
    '有对中枢神经系统有效的 ALK-TKI 时不先行使用；ALK 阳性患者可能尤其易发生放射性坏死。',
  'Whether a large lesion is resected while the meninges are involved is weighed together.': '脑膜受累时是否切除大病灶由团队共同权衡。',
  'Guidelines support local therapy of symptomatic brain metastases.': '指南支持对有症状的脑转移作局部治疗。',
  'Radiotherapy to symptomatic or bulky leptomeningeal sites, by expert algorithm.': '据专家流程，对有症状或大块的软脑膜病灶作放疗。',
  'Local therapy comes earlier, because CNS-active drugs are fewer.': '局部治疗更早，因为对中枢神经系统有效的药物较少。',
  'Guidelines support radiosurgery for up to 4 lesions.': '指南支持至多 4 个病灶的放射外科。',
  'Guidelines support upfront local therapy of symptomatic brain metastases, before or with systemic therapy.':
    '指南支持在全身治疗之前或同时，对有症状的脑转移先作局部治疗。',
  'The performance status is not known, or stated in contradiction; it decides between a combination and a single drug.':
    '体能状态未知，或记述相互矛盾；它决定联合还是单药。',
  'The number or the symptoms of the brain metastases are not known; local therapy hangs on them.':
    '脑转移的数目或症状未知；局部治疗取决于此。',
  'Lorlatinib is being taken with a strong CYP3A inducer, which is contraindicated because of severe liver toxicity.':
    '正在同时使用 lorlatinib 和强 CYP3A 诱导剂，因严重肝毒性而禁忌。',
  'The goals of care are comfort, so supportive and palliative care stands among the first choices.':
    '治疗目标是舒适，因此支持和姑息治疗属于首选之列。',
  'What comfort asks of tumour treatment, for symptoms above all, is weighed together.':
    '为舒适而对肿瘤治疗有何要求（首先针对症状），由团队共同权衡。',
  'Not supported: low response and severe toxicity, including interstitial lung disease and hepatitis, when a TKI is combined with a PD-(L)1 inhibitor.':
    '不支持：TKI 与 PD-(L)1 抑制剂联合时缓解率低、毒性重，包括间质性肺病和肝炎。',
  'Not supported in EGFR- or ALK-altered disease, whatever the PD-L1: little benefit, and it makes the toxicity of a TKI likelier.':
    'EGFR 或 ALK 改变的疾病不支持，无论 PD-L1 如何：获益小，且使 TKI 的毒性更易发生。',
  'Held until the EGFR variant is classified: if it proves activating, immunotherapy before a TKI makes the toxicity of the TKI likelier.':
    '在 EGFR 变异分类之前暂缓：若为激活性变异，TKI 之前的免疫治疗会使 TKI 的毒性更易发生。',
  'Two TKIs against the same target add toxicity without meaningful benefit, by expert opinion.':
    '据专家意见，针对同一靶点的两种 TKI 增加毒性而没有有意义的获益。',
  'A TKI combined with a PD-(L)1 inhibitor was toxic with EGFR- and ALK-TKIs.':
    'TKI 联合 PD-(L)1 抑制剂，无论与 EGFR-TKI 还是 ALK-TKI，均有毒性。',
  'Intrathecal methotrexate at the same time as whole-brain radiotherapy risks leukoencephalopathy.':
    '鞘内 methotrexate 与全脑放疗同时使用有白质脑病的风险。',
  'Standard-dose EGFR-TKIs are not the standard for exon 20 insertions.': '标准剂量的 EGFR-TKI 不是 20 号外显子插入的标准治疗。',
  'The model has no rule for this combination of driver, disease and earlier treatment.':
    '对于此驱动基因、病变和既往治疗的组合，模型没有规则。',
  'Not covered: lorlatinib was stopped for toxicity and alectinib was given already; the sources name no further CNS-active ALK-TKI for this situation.':
    '未涵盖：lorlatinib 因毒性停用，alectinib 已用过；对此情形，来源未提出其他具有中枢神经系统活性的 ALK-TKI。',
  'At resistance the genotype of the metastatic lesion is asked for; facts that are missing may bring the patient under a rule.':
    '耐药时应查转移病灶的基因型；缺少的事实可能使患者符合某条规则。',
  'Chemotherapy is viable where targeted or immune therapy is not available or has failed, which no rule here has settled; its intracranial activity is limited.':
    '无法使用靶向或免疫治疗或其已失败（此处没有规则对此作出定论）时，化疗可行；其颅内活性有限。',
  'Situations without a rule are the ones in which evidence is missing.': '没有规则的情形正是缺少证据的情形。',
  'The drug for this driver is unused; the sources speak of it in brain metastases, not in leptomeningeal disease.':
    '该驱动基因的药物未用过；来源所述为脑转移，而非软脑膜转移。',
}
