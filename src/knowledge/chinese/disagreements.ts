/** Where sources disagree, and what was replaced, by the English text. Translation not clinically reviewed. */
export const DISAGREEMENTS: Readonly<Record<string, string>> = {
  'May brain radiotherapy be deferred in symptomatic ALK-positive brain metastases?': '有症状的 ALK 阳性脑转移可以推迟脑放疗吗？',
  'Retrospective series: most symptomatic patients improved on alectinib alone. The comparison with asymptomatic patients has intervals too wide to claim equivalence, and the authors ask for great caution.':
    '回顾性系列：多数有症状患者单用 alectinib 好转。与无症状患者的比较区间过宽，不能称为等效，作者要求极为谨慎。',
  'Guidelines: symptomatic brain metastases get local therapy first, even where a CNS-active drug is available.':
    '指南：有症状的脑转移先行局部治疗，即使有对中枢神经系统有效的药物。',
  'Shows both; the guidelines stand higher.': '两者均显示；指南地位更高。',
  'Radiosurgery at once beside a CNS-active TKI?': '在使用对中枢神经系统有效的 TKI 的同时立即行放射外科？',
  'Some benefit: better intracranial or local control in retrospective studies and a meta-analysis, most for larger lesions.':
    '有一定获益：回顾性研究和一项荟萃分析中颅内或局部控制更好，较大病灶最明显。',
  'Others found no survival benefit; no result of the randomised trial was found.': '其他研究未见生存获益；未找到随机试验的结果。',
  'Leaves it to a multidisciplinary discussion, with the number and the size of the lesions.': '留给多学科讨论，结合病灶的数目和大小。',
  'Whole-brain radiotherapy in leptomeningeal disease?': '软脑膜转移行全脑放疗？',
  'One series: overall survival 10.9 v 2.4 months.': '一个系列：总生存 10.9 对 2.4 个月。',
  'Another series, n 125: no benefit. With a TKI no extra survival; limited response without survival benefit before TKIs.':
    '另一系列，n 125：无获益。联合 TKI 没有额外延长生存；TKI 之前的时代缓解有限，无生存获益。',
  'Lists it for palliation only.': '仅作为姑息列出。',
  'T790M in plasma but not in CSF: is osimertinib supported in leptomeningeal disease?':
    '血浆有而脑脊液无 T790M：软脑膜转移支持 osimertinib 吗？',
  'With T790M outside the CNS only (n 3), tumour cells and the sensitising mutation stayed in the CSF; the disease was controlled in two.':
    'T790M 仅在中枢神经系统以外（n 3）时，肿瘤细胞和敏感突变留在脑脊液中；两例疾病得到控制。',
  'Osimertinib improved overall survival in EGFR leptomeningeal disease whatever the T790M status.':
    'Osimertinib 改善 EGFR 软脑膜转移的总生存，无论 T790M 状态如何。',
  'Says in which compartment T790M was found, and lists osimertinib.': '说明 T790M 在哪个部位检出，并列出 osimertinib。',
  'Does bevacizumab add to osimertinib?': 'Bevacizumab 加用于 osimertinib 是否有益？',
  'A single-arm study: CNS PFS 26.7 months.': '一项单臂研究：CNS PFS 26.7 个月。',
  'Two randomised trials: no gain in PFS.': '两项随机试验：无 PFS 获益。',
  'Lists it to consider only, with a look for bleeding first.': '仅作为可考虑列出，并先查看有无出血。',
  'At which dose is pemetrexed given into the CSF?': 'pemetrexed 以何剂量给入脑脊液？',
  'Phase 1 studies stopped at low doses; toxic deaths are reported.': '1 期研究止于低剂量；有毒性死亡的报告。',
  'A phase 1/2 study recommends a dose several times as high.': '一项 1/2 期研究推荐高出数倍的剂量。',
  'Prints no dose: protocol and pharmacy decide.': '不印出任何剂量：由方案和药学部决定。',
  'Which TKI after a second-generation ALK-TKI has failed?': '第二代 ALK-TKI 失败之后用哪种 TKI？',
  'Alectinib after another second-generation TKI: CNS response in 3 of 7 with target lesions, 2 of 6 of those whose disease was uncontrolled.':
    '另一种第二代 TKI 之后的 alectinib：中枢神经系统缓解，有靶病灶者 7 例中 3 例，疾病未控制者 6 例中 2 例。',
  'Lorlatinib, phase 2: intracranial response 56.1% pooled, 66.7% after one second-generation TKI.':
    'Lorlatinib，2 期：颅内缓解汇总 56.1%，一种第二代 TKI 之后 66.7%。',
  'Puts lorlatinib first.': '将 lorlatinib 置于首位。',
  'Osimertinib 160 mg or 80 mg in leptomeningeal disease?': '软脑膜转移用 osimertinib 160 mg 还是 80 mg？',
  'BLOOM at 160 mg, after earlier TKIs: response in the leptomeninges, single arm.': 'BLOOM 160 mg，在较早 TKI 之后：脑膜缓解，单臂。',
  'At 80 mg: PFS (compartment not stated) 7.2 months in a pilot (n 13); longer survival in a retrospective series.':
    '80 mg：先导研究（n 13）PFS（部位未说明）7.2 个月；回顾性系列中生存更长。',
  'Puts the dose of the label first and flags 160 mg as off-label.': '将说明书剂量置于首位，并标明 160 mg 为超说明书。',
  'A drug for ROS1, RET, MET or NTRK in leptomeningeal disease?': '软脑膜转移用 ROS1、RET、MET 或 NTRK 药物？',
  'The sources give the drug for brain metastases only, and say nothing about it in leptomeningeal disease.':
    '来源中此药仅用于脑转移，对软脑膜转移只字未提。',
  'Sorting leptomeningeal disease by risk may not matter where there is an actionable mutation, because newer drugs reach the CNS and work.':
    '存在可靶向突变时，按风险对软脑膜转移分组可能并不重要，因为较新的药物可进入中枢神经系统并起效。',
  'At poor performance lists the drug first; otherwise lists it provisionally, behind the discussion.':
    '体能状态差时将该药置于首位；否则暂定列出，排在讨论之后。',
  'Does cytology that stays positive mean progression?': '细胞学持续阳性是否意味着进展？',
  'RANO-LM: failure of cytology to convert after induction is progression.': 'RANO-LM：诱导后细胞学未转阴即为进展。',
  'The authors propose to drop conversion: patients may improve clearly while cytology stays positive.':
    '作者提议取消转阴：患者可能明显好转而细胞学仍为阳性。',
  'Never changes therapy on cytology alone.': '从不仅凭细胞学改变治疗。',
  '2018: ALK, no TKI yet: alectinib preferred, or ceritinib.': '2018：ALK，尚无 TKI：首选 alectinib，或 ceritinib。',
  'Lorlatinib or alectinib; ceritinib no longer. Lorlatinib reaches the CSF (31-96%) with 5-year intracranial PFS of 83%; the whole-body response to ceritinib in an LM arm was 16.7%.':
    'Lorlatinib 或 alectinib；不再用 ceritinib。Lorlatinib 可进入脑脊液（31-96%），5 年颅内 PFS 83%；软脑膜转移组中 ceritinib 的全身缓解为 16.7%。',
  '2018: ALK after a TKI: lorlatinib in a clinical trial only.': '2018：TKI 之后的 ALK：lorlatinib 仅用于临床试验。',
  'Lorlatinib is standard after a second-generation TKI: intracranial response 56-67%.':
    'Lorlatinib 是第二代 TKI 之后的标准：颅内缓解 56-67%。',
  '2018: EGFR, no TKI yet: erlotinib or afatinib acceptable, osimertinib preferred.':
    '2018：EGFR，尚无 TKI：erlotinib 或 afatinib 可接受，首选 osimertinib。',
  'Osimertinib or a combination with it; first and second generation only where it is not available; afatinib still for G719X.':
    'Osimertinib 或含它的联合；第一代和第二代仅用于无法获得它时；afatinib 仍用于 G719X。',
  '2018: T790M-negative: high-dose erlotinib among the options.': '2018：T790M 阴性：高剂量 erlotinib 为选择之一。',
  'Osimertinib whatever the T790M status; pulsed erlotinib as a last resort: high doses gave no survival gain.':
    '无论 T790M 状态如何均用 osimertinib；脉冲式 erlotinib 为最后手段：高剂量无生存获益。',
  '2018: AZD3759 as the newest CNS-penetrant option.': '2018：AZD3759 为最新的可穿透中枢神经系统的选择。',
  'Zorifertinib (AZD3759) is approved in China. It was compared with first-generation TKIs only (PFS, compartment not stated, 9.6 months); nothing shows it better than a third-generation TKI.':
    'Zorifertinib（AZD3759）已在中国获批。它仅与第一代 TKI 比较过（PFS，部位未说明，9.6 个月）；没有证据显示它优于第三代 TKI。',
  '2018: immunotherapy among the further options after a TKI.': '2018：免疫治疗为 TKI 之后的其他选择之一。',
  'Not recommended in EGFR disease; no evidence in ALK disease.': '在 EGFR 疾病中不推荐；在 ALK 疾病中没有证据。',
  '2018: craniospinal radiotherapy rarely used.': '2018：全脑全脊髓放疗很少使用。',
  'Proton craniospinal irradiation is considered in fit patients: a randomised phase 2; phase 3 under way.':
    '体能良好者可考虑质子全脑全脊髓照射：一项随机 2 期；3 期进行中。',
  'NCCN 2017: poor risk leads to best supportive care.': 'NCCN 2017：高危者予最佳支持治疗。',
  'Kept where there is no driver; not applied while a driver drug is unused, because performance can recover on it.':
    '无驱动基因时保留；有驱动基因药物未用过时不适用，因为用药后体能状态可以恢复。',
  '2018: diagnosis by up to two lumbar punctures for cytology.': '2018：以至多两次腰椎穿刺的细胞学诊断。',
  'The same, with CSF ctDNA or tumour cells, and the certainty classes of EANO-ESMO.':
    '同上，加脑脊液 ctDNA 或肿瘤细胞，以及 EANO-ESMO 的确定性分级。',
  'RANO-LM 2017: one score card for neurology, imaging and cytology.': 'RANO-LM 2017：神经、影像和细胞学合用一张评分卡。',
  'Its elements are kept; agreement between readers was poor, and revisions of 2019 and 2022 exist. Name the version used.':
    '其要素保留；评估者间一致性差，已有 2019 和 2022 年的修订。须写明所用版本。',
  'Studies up to 2018 used an older, higher dose of ceritinib, fasted.': '截至 2018 年的研究使用较早、较高剂量的 ceritinib，空腹。',
  'The label has 450 mg with food: from memory, verify against the label.': '说明书为 450 mg 随餐：凭记忆，须对照说明书核实。',
  'The review has FLAURA2 with progression-free survival only.': '综述中 FLAURA2 仅有无进展生存。',
  'Overall survival 47.5 v 37.6 months.': '总生存 47.5 对 37.6 个月。',
  'The review: KRAS G12C drugs of limited efficacy, immunotherapy or chemotherapy the mainstay.':
    '综述：KRAS G12C 药物疗效有限，免疫治疗或化疗为主要治疗。',
  'Adagrasib in a later line: prospective intracranial activity, figures from memory.': 'Adagrasib 用于后线：前瞻性颅内活性，数字凭记忆。',
}
