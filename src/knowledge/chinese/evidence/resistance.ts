/** Statements of evidence/resistance.ts, by the English text. Translation not clinically reviewed. */
export const RESISTANCE: Readonly<Record<string, string>> = {
  'Plasma/CSF ctDNA monitoring may individualise treatment': '血浆/脑脊液 ctDNA 监测可使治疗个体化',
  'At TKI resistance, define the genotype of the metastatic lesion; CSF ctDNA mirrors intracranial disease better than plasma':
    'TKI 耐药时，应明确转移灶的基因型；脑脊液 ctDNA 比血浆更能反映颅内疾病',
  'CSF NGS can guide drug choice, resistance monitoring, response and prognosis': '脑脊液 NGS 可指导选药、耐药监测、疗效和预后',
  'Preclinical LM: gefitinib resistance via MET gain without T790M; EGFR-TKI (gefitinib or osimertinib) + crizotinib active':
    '临床前软脑膜转移：经 MET 扩增而无 T790M 的 gefitinib 耐药；EGFR-TKI（gefitinib 或 osimertinib）+ crizotinib 有活性',
  'T790M found in 8% of LM specimens v 55% of extracranial lesions, n 28, p<0.01':
    'T790M 见于 8% 的软脑膜转移标本，对照颅外病灶 55%，n 28，p<0.01',
  'T790M identified at most metastatic sites except brain': '除脑以外，多数转移部位可检出 T790M',
  'CSF ctDNA reflects CNS genotype better than plasma ctDNA': '脑脊液 ctDNA 比血浆 ctDNA 更能反映中枢神经系统基因型',
  'n 11 post-TKI LM: activating EGFR mutation matched primary, no T790M in CSF':
    'n 11，TKI 之后的软脑膜转移：激活性 EGFR 突变与原发灶一致，脑脊液中无 T790M',
  'CSF v plasma: T790M in 21% of CSF samples; MET amplification in 39%': '脑脊液对照血浆：21% 的脑脊液样本有 T790M；MET 扩增 39%',
  'MET and T790M roles in LM need confirmation; need the best CSF-penetrating MET inhibitor':
    'MET 和 T790M 在软脑膜转移中的作用有待证实；需要脑脊液穿透最佳的 MET 抑制剂',
}
