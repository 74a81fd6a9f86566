/** Statements of evidence/alectinib-real-world.ts, by the English text. Translation not clinically reviewed. */
export const ALECTINIB_REAL_WORLD: Readonly<Record<string, string>> = {
  'Retrospective, six Chinese hospitals, Jul 2017-Sep 2020, cutoff 1 Jun 2021; ALK+ NSCLC with BM or LM on alectinib; n 65':
    '回顾性，中国六家医院，2017 年七月至 2020 年九月，截止 2021 年六月 1 日；使用 alectinib 的 ALK 阳性 NSCLC，有脑转移或软脑膜转移；n 65',
  'Cohort 1: ALK-TKI-naive (n 20). Cohort 2: intracranial progression after crizotinib (n 32). Cohort 3: CNS-only progression after another 2G TKI - ceritinib, CT707 or WX-0593 (n 13)':
    '队列 1：未用过 ALK-TKI（n 20）。队列 2：crizotinib 之后颅内进展（n 32）。队列 3：另一种 2G TKI（ceritinib、CT707 或 WX-0593）之后仅中枢神经系统进展（n 13）',
  'CNS metastases at diagnosis in 30-40%; after crizotinib 50-60%': '诊断时中枢神经系统转移 30-40%；crizotinib 之后 50-60%',
  'Alectinib is not a P-gp substrate, very high BBB penetration; pooled phase 2 icORR >60% after crizotinib; ALEX icORR >75% naive':
    'Alectinib 不是 P-gp 底物，血脑屏障穿透很高；crizotinib 之后汇总 2 期 icORR >60%；ALEX 初治 icORR >75%',
  'All alectinib trials excluded symptomatic or unstable CNS metastases': '所有 alectinib 试验均排除有症状或不稳定的中枢神经系统转移',
  'ALK+ patients may be especially prone to radionecrosis: HR 6.36, p<0.001': 'ALK 阳性患者可能特别容易发生放射性坏死：HR 6.36，p<0.001',
  'RECIST 1.1 used: up to 5 targets (>=1 cm) overall, up to 2 per organ; intracranial, extracranial and overall reported separately':
    '采用 RECIST 1.1：总共至多 5 个靶病灶（≥1 cm），每个器官至多 2 个；颅内、颅外和总体分别报告',
  'Intracranial oligo-progression = 1-3 lesions; multi-progression = >3': '颅内寡进展 = 1-3 个病灶；多发进展 = >3',
  'Imaging at baseline then every 1-3 months': '基线时行影像检查，此后每 1-3 个月一次',
  "Printed significance threshold 'p < 0.5' (should be 0.05)": "印刷的显著性界值为 'p < 0.5'（应为 0.05）",
  'Symptoms: headache 22, dizziness 13, vomiting 12, fatigue 12, hemiplegia 2, diplopia 1, tinnitus 1':
    '症状：头痛 22，头晕 13，呕吐 12，疲乏 12，偏瘫 2，复视 1，耳鸣 1',
  'Uncontrolled CNS disease before alectinib: 19/20, 30/32, 12/13; 13 had prior brain RT/surgery':
    'alectinib 之前未控制的中枢神经系统疾病：19/20、30/32、12/13；13 例既往有脑放疗/手术',
  'CNS ORR all patients: 55% (11/20), 53.1% (17/32), 38.5% (5/13); all reached CNS disease control':
    'CNS ORR，全部患者：55%（11/20）、53.1%（17/32）、38.5%（5/13）；全部达到中枢神经系统疾病控制',
  'CNS ORR with target lesions: 81.8% (9/11), 76.5% (13/17), 42.8% (3/7)':
    'CNS ORR，有靶病灶者：81.8%（9/11）、76.5%（13/17）、42.8%（3/7）',
  'Median intracranial shrinkage 53%, 58%, 28%': '颅内缩小中位数 53%、58%、28%',
  'CNS TTP: NE, 33.0 mo (15.8-50.2), NE; follow-up 19.2, 22.5, 15.8 mo; icDOR NE in all':
    'CNS TTP：NE、33.0 个月（15.8-50.2）、NE；随访 19.2、22.5、15.8 个月；icDOR 均为 NE',
  'Uncontrolled CNS: ORR 52.6% (10/19), 56.7% (17/30), 33.3% (4/12); with target lesions 80% (8/10), 86.7% (13/15), 33.3% (2/6)':
    '未控制的中枢神经系统疾病：ORR 52.6%（10/19）、56.7%（17/30）、33.3%（4/12）；有靶病灶者 80%（8/10）、86.7%（13/15）、33.3%（2/6）',
  'Uncontrolled and symptomatic: significant improvement 21/25 (84%): BM 13/17 (76.5%), LM 8/8 (100%)':
    '未控制且有症状：显著改善 21/25（84%）：脑转移 13/17（76.5%），软脑膜转移 8/8（100%）',
  'Symptom improvement by cohort: significant 75% (6/8), 78.6% (11/14), 83.3% (5/6); none deteriorated; salvage RT needed in two':
    '各队列症状改善：显著 75%（6/8）、78.6%（11/14）、83.3%（5/6）；无恶化；两例需挽救性放疗',
  'Need for mannitol/corticosteroid fell from 18/28 to 3/28 (p<0.001), half a month after start':
    '需要甘露醇/皮质类固醇者由 18/28 降至 3/28（p<0.001），在开始后半个月',
  'ECOG improved >=1 point in 20/28 (14 by one, 6 by two); ECOG >=2 fell 19/28 to 7/28 (p=0.003)':
    'ECOG 改善 ≥1 分 20/28（14 例一分，6 例两分）；ECOG ≥2 由 19/28 降至 7/28（p=0.003）',
  'LM n 9 (4 LM only, 5 LM+BM): TKI-naive 4, post-crizotinib 2, post-2G 3; all uncontrolled; 8 symptomatic; ECOG >=2 in 8':
    '软脑膜转移 n 9（4 例仅软脑膜转移，5 例合并脑转移）：未用过 TKI 4，crizotinib 之后 2，2G 之后 3；均未控制；8 例有症状；8 例 ECOG ≥2',
  'LM: 8/8 symptomatic improved significantly; 7/7 stopped mannitol/steroid; ECOG better in 7 (Table 9 contradicts)':
    '软脑膜转移：有症状者显著改善 8/8；停用甘露醇/类固醇 7/7；7 例 ECOG 好转（Table 9 与此矛盾）',
  'LM CNS-TTP 408 days; follow-up 16.8 mo': '软脑膜转移 CNS-TTP 408 天；随访 16.8 个月',
  'Symptomatic v asymptomatic BM CNS-TTP: cohort 1 HR 3.1 (0.12-79.0) p=0.394; cohort 2 21.5 mo v NE, HR 2.24 (0.65-7.7) p=0.168 - not significant, but intervals too wide to claim equivalence':
    '脑转移有症状对照无症状 CNS-TTP：队列 1 HR 3.1（0.12-79.0）p=0.394；队列 2 21.5 个月对 NE，HR 2.24（0.65-7.7）p=0.168 - 无显著差异，但区间过宽，不能称为等效',
  'Symptomatic patients had more multiple BM (>=4): cohort 1 100 v 27.3% (p=0.026); cohort 2 90 v 38.9% (p=0.016)':
    '有症状患者多发脑转移（≥4）更多：队列 1 100 对 27.3%（p=0.026）；队列 2 90 对 38.9%（p=0.016）',
  '>=4 v 1-3 BM: no significant CNS-TTP difference (cohort 1 p=0.0925, HR undefined; cohort 2 33.5 mo v NE, HR 1.9 (0.58-6.4), p=0.316)':
    '脑转移个数 ≥4 对 1-3：CNS-TTP 无显著差异（队列 1 p=0.0925，HR 未定义；队列 2 33.5 个月对 NE，HR 1.9（0.58-6.4），p=0.316）',
  'Extracranial ORR 83.3%, 24.1%, 33.3%; with target lesions 90.9%, 50%, 66.7%; overall ORR 70%, 53.1%, 30.8%':
    '颅外 ORR 83.3%、24.1%、33.3%；有靶病灶者 90.9%、50%、66.7%；总体 ORR 70%、53.1%、30.8%',
  'Progression events 5, 17, 6; CNS oligo-progression was the main pattern (11/14 as printed; event counts sum to 16)':
    '进展事件 5、17、6；中枢神经系统寡进展是主要模式（印为 11/14；事件数相加为 16）',
  'Deaths: none in cohort 1; 5 in cohort 2; cohort 3 one suicide, one myocardial infarction, one tumour-related':
    '死亡：队列 1 无；队列 2 5 例；队列 3 一例自杀、一例心肌梗死、一例肿瘤相关',
  'After another 2G ALK-TKI with CNS-only progression, alectinib can still inhibit CNS lesions (small cohort 3)':
    '另一种 2G ALK-TKI 之后仅中枢神经系统进展时，alectinib 仍可抑制中枢神经系统病灶（队列 3 较小）',
  'Alectinib alone might defer or reduce local treatment even in symptomatic BM; authors ask for great caution':
    '单用 alectinib 或可推迟或减少局部治疗，即使脑转移有症状；作者要求极为谨慎',
  'Limits: retrospective, small, subjective symptom report, RECIST 1.1 not mRECIST, non-uniform follow-up, RT timing unresolved':
    '局限：回顾性、样本小、症状报告主观、用 RECIST 1.1 而非 mRECIST、随访不统一、放疗时机未解决',
  'LM in chemotherapy era: OS 3-6 mo; WBRT limited response, no survival benefit':
    '化疗时代的软脑膜转移：OS 3-6 个月；WBRT 缓解有限，无生存获益',
  'LM on osimertinib reported ~15 mo survival': '软脑膜转移使用 osimertinib 报告的生存 ~15 个月',
  'RT in LM mainly for bulky symptomatic disease or as salvage when TKI fails':
    '软脑膜转移中放疗主要用于大块有症状的疾病，或在 TKI 失败时作为挽救',
  'RT+TKI evidence mixed: better CNS PFS in some; upfront SRS then TKI better PFS/OS in one; no survival benefit in others':
    '放疗+TKI 证据不一：有的 CNS PFS 更好；一项研究中先 SRS 后 TKI 的 PFS/OS 更好；其他研究无生存获益',
  'Oligo-BM (1-3 or 1-5 lesions): SRS eligible; multiple: WBRT usual; upfront SRS helped in osimertinib era (EGFR only), WBRT did not':
    '寡脑转移（1-3 或 1-5 个病灶）：适合 SRS；多发：通常 WBRT；在 osimertinib 时代先行 SRS 有益（仅 EGFR），WBRT 无益',
  'ALEX: prior RT gave numerically higher CNS response': 'ALEX：既往放疗者中枢神经系统缓解在数值上更高',
  'Patients on alectinib may still have SRS at oligo-progression': '使用 alectinib 的患者在寡进展时仍可行 SRS',
  'Functional PFS or symptom-free survival proposed as endpoints': '提议以功能性 PFS 或无症状生存作为终点',
  'Baseline: age 52/51/55; male 30/50/69.2%; ECOG >=2 30/31.3/30.8%; never-smoker 80/71.9/38.5%; adenocarcinoma 95/96.9/100%':
    '基线：年龄 52/51/55；男性 30/50/69.2%；ECOG ≥2 30/31.3/30.8%；从不吸烟 80/71.9/38.5%；腺癌 95/96.9/100%',
  'Prior brain RT/surgery 25/18.7/15.4%; LM 20% (4)/6.3% (2)/23.1% (3); CNS target lesion 55/53.1/53.8%; sum of diameters 2.7/2.4/1.7 cm; CNS symptoms 40/43.7/46.2%; extracranial lesion 60/90.6/92.3%; recurrence after surgery/RT 45/34.4/23.1%':
    '既往脑放疗/手术 25/18.7/15.4%；软脑膜转移 20%（4）/6.3%（2）/23.1%（3）；中枢神经系统靶病灶 55/53.1/53.8%；径线之和 2.7/2.4/1.7 cm；中枢神经系统症状 40/43.7/46.2%；颅外病灶 60/90.6/92.3%；手术/放疗后复发 45/34.4/23.1%',
  'CNS ORR CI: 55% (31.5-76.9), 53% (34.7-74.9 as printed; exact upper limit for 17/32 is 70.9), 38.5% (13.9-68.4); target 82% (48.2-97.7), 76.5% (50.1-93.2), 43% (9.9-81.6)':
    'CNS ORR CI：55%（31.5-76.9）、53%（印为 34.7-74.9；17/32 的精确上限为 70.9）、38.5%（13.9-68.4）；靶病灶 82%（48.2-97.7）、76.5%（50.1-93.2）、43%（9.9-81.6）',
  'Uncontrolled CI: 52.6% (28.9-75.6), 56.7% (37.4-74.5), 33.3% (9.9-65.1); measurable 80% (44.4-97.5), 86.7% (59.5-98.3), 33.3% (4.3-77.7); shrinkage 55/58/26%':
    '未控制者 CI：52.6%（28.9-75.6）、56.7%（37.4-74.5）、33.3%（9.9-65.1）；可测量者 80%（44.4-97.5）、86.7%（59.5-98.3）、33.3%（4.3-77.7）；缩小 55/58/26%',
  'Significant 6/8, 11/14, 5/6; moderate 2/8, 1/14, 1/6; none 0, 2/14, 0; deterioration 0':
    '显著 6/8、11/14、5/6；中度 2/8、1/14、1/6；无 0、2/14、0；恶化 0',
  'Mannitol/steroid before 18 (64.3%), after 3 (10.7%) of 28': '28 例中使用甘露醇/类固醇：之前 18（64.3%），之后 3（10.7%）',
  'ECOG change: none 8 (28.6%), +1 14 (50%), +2 6 (21.4%)': 'ECOG 变化：无 8（28.6%），+1 14（50%），+2 6（21.4%）',
  'ECOG 0-1: 9 (32.1%) to 21 (75%); >=2: 19 (67.9%) to 7 (25%)': 'ECOG 0-1：9（32.1%）至 21（75%）；≥2：19（67.9%）至 7（25%）',
  'LM before: evidence symptoms+MRI+CSF 1, symptoms+MRI 7, MRI 1; BM 5; naive 4, post-crizotinib 2, post-2G 3; ECOG 0-1 1, >=2 8; mannitol/steroid 7':
    '软脑膜转移之前：依据为症状+MRI+脑脊液 1、症状+MRI 7、MRI 1；脑转移 5；初治 4，crizotinib 之后 2，2G 之后 3；ECOG 0-1 1，≥2 8；甘露醇/类固醇 7',
  'LM after: symptoms 0, mannitol/steroid 0, ECOG 0-1 1 and >=2 8 (identical to before; contradicts text)':
    '软脑膜转移之后：症状 0，甘露醇/类固醇 0，ECOG 0-1 1 和 ≥2 8（与之前相同；与正文矛盾）',
}
