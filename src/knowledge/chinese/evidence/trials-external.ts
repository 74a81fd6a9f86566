/** Statements of evidence/trials-external.ts, by the English text. Translation not clinically reviewed. */
export const TRIALS_EXTERNAL: Readonly<Record<string, string>> = {
  'FLAURA2 final OS: osimertinib+platinum-pemetrexed 47.5 (41.0-NC) v 37.6 (33.2-43.2) mo, HR 0.77 (0.61-0.96), P=.02; 36-mo OS 63 v 51%; grade >=3 AE 70 v 34%; NEJM 2025; NCT04035486':
    'FLAURA2 最终 OS：osimertinib+铂类-pemetrexed 47.5（41.0-NC）对 37.6（33.2-43.2）个月，HR 0.77（0.61-0.96），P=.02；36 个月 OS 63 对 51%；≥3 级不良事件 70 对 34%；NEJM 2025；NCT04035486',
  'MARIPOSA amivantamab+lazertinib v osimertinib: PFS 23.7 v 16.6 mo HR 0.70 (0.58-0.85); OS NR v 36.7 mo HR 0.75 (0.61-0.92); 36-mo OS 60 v 51%; FDA approval 19 Aug 2024; NCT04487080':
    'MARIPOSA amivantamab+lazertinib 对照 osimertinib：PFS 23.7 对 16.6 个月 HR 0.70（0.58-0.85）；OS NR 对 36.7 个月 HR 0.75（0.61-0.92）；36 个月 OS 60 对 51%；FDA 批准 19 Aug 2024；NCT04487080',
  'AURA3 CNS (Wu YL, JCO 2018): osimertinib v platinum-pemetrexed, T790M+: CNS ORR 70 (21/30) v 31% (5/16); CNS PFS 11.7 v 5.6 mo HR 0.32 (0.15-0.69)':
    'AURA3 CNS（Wu YL, JCO 2018）：osimertinib 对照铂类-pemetrexed，T790M 阳性：CNS ORR 70（21/30）对 31%（5/16）；CNS PFS 11.7 对 5.6 个月 HR 0.32（0.15-0.69）',
  'SACHI phase 3: savolitinib+osimertinib v platinum-pemetrexed, METamp after first-line EGFR-TKI, n 211: PFS 8.2 v 4.5 mo HR 0.34 (0.23-0.49); after prior 3G TKI 6.9 v 3.0; MET CN >=5 or ratio >=2 after 1G/2G (T790M-negative), CN >=10 after 3G; NMPA approval June 2025; Lancet 2026 doi 10.1016/S0140-6736(25)01811-2; NCT05015608':
    'SACHI 3 期：savolitinib+osimertinib 对照铂类-pemetrexed，一线 EGFR-TKI 之后 METamp，n 211：PFS 8.2 对 4.5 个月 HR 0.34（0.23-0.49）；既往 3G TKI 之后 6.9 对 3.0；MET CN ≥5 或比值 ≥2（1G/2G 之后，T790M 阴性），CN ≥10（3G 之后）；NMPA 批准 2025 年六月；Lancet 2026 doi 10.1016/S0140-6736(25)01811-2；NCT05015608',
  'EVEREST phase 3 zorifertinib (AZD3759) v gefitinib/erlotinib, EGFR+ CNS metastases, n 439: PFS 9.6 v 6.9 HR 0.719; intracranial PFS HR 0.467 (BICR); NMPA Nov 2024; Med 2024; NCT03653546. Comparator was first generation':
    'EVEREST 3 期 zorifertinib（AZD3759）对照 gefitinib/erlotinib，EGFR 阳性中枢神经系统转移，n 439：PFS 9.6 对 6.9 HR 0.719；颅内 PFS HR 0.467（BICR）；NMPA 2024 年十一月；Med 2024；NCT03653546。对照为第一代',
  'FURLONG furmonertinib v gefitinib CNS set: CNS PFS 20.8 v 9.8 mo HR 0.40; CNS ORR 91 v 65%. Pooled T790M: CNS ORR 65% (22/34) at 80 mg, 85% (11/13) at 160 mg (BMC Med 2023). Prospective high-dose LM data not found':
    'FURLONG furmonertinib 对照 gefitinib，中枢神经系统分析集：CNS PFS 20.8 对 9.8 个月 HR 0.40；CNS ORR 91 对 65%。汇总 T790M：CNS ORR 80 mg 65%（22/34），160 mg 85%（11/13）（BMC Med 2023）。未找到高剂量用于软脑膜转移的前瞻性数据',
  'CROWN 5-yr: PFS NR v 9.1 mo HR 0.19; 5-yr PFS 60 v 8%; time to intracranial progression HR 0.06; grade 3/4 AE 77 v 57%. 12-mo PFS with BM 78 v 22% (JCO 2022)':
    'CROWN 5 年：PFS NR 对 9.1 个月 HR 0.19；5 年 PFS 60 对 8%；至颅内进展时间 HR 0.06；3/4 级不良事件 77 对 57%。有脑转移者 12 个月 PFS 78 对 22%（JCO 2022）',
  'ALEX final OS (Ann Oncol 2025, doi 10.1016/j.annonc.2025.09.018): 81.1 v 54.2 mo HR 0.78 (0.56-1.08), not significant; with CNS mets 63.4 v 30.9 HR 0.68 (0.40-1.15)':
    'ALEX 最终 OS（Ann Oncol 2025, doi 10.1016/j.annonc.2025.09.018）：81.1 对 54.2 个月 HR 0.78（0.56-1.08），无显著性；有中枢神经系统转移者 63.4 对 30.9 HR 0.68（0.40-1.15）',
  'Lorlatinib after >=1 2G ALK-TKI (phase 2, NCT01970865): IC-ORR 56.1% pooled; 66.7% after one 2G; ORR 39.6%; PFS 6.6 mo (Ann Oncol 2021)':
    '≥1 种 2G ALK-TKI 之后的 lorlatinib（2 期，NCT01970865）：IC-ORR 汇总 56.1%；一种 2G 之后 66.7%；ORR 39.6%；PFS 6.6 个月（Ann Oncol 2021）',
  'Lorlatinib CNS-only progression phase 2 (NCT02927340) n 22: IC-ORR 59%, 12-mo IC progression-free 81%':
    'Lorlatinib 用于仅中枢神经系统进展，2 期（NCT02927340）n 22：IC-ORR 59%，12 个月颅内无进展 81%',
  'ASCEND-7 ceritinib 750 mg fasted: LM arm n 18 whole-body ORR 16.7%, DCR 66.7%; BM arms intracranial ORR 27.6-51.5% (CCR 2022)':
    'ASCEND-7 ceritinib 750 mg 空腹：软脑膜转移组 n 18 全身 ORR 16.7%，DCR 66.7%；脑转移各组颅内 ORR 27.6-51.5%（CCR 2022）',
  'Proton craniospinal irradiation v photon IFRT (NSCLC+breast LM, phase 2 RCT, n 42 v 21): JCO 2022;40:3858 CNS PFS 7.5 v 2.3, OS 9.9 v 6.0; JAMA Oncol 2025 final CNS PFS 8.2 v 2.3, OS 11.3 v 4.9 (P=.04). Phase 3 RADIATE-LM NCT06500481 ongoing':
    '质子全脑全脊髓照射对照光子 IFRT（NSCLC+乳腺癌软脑膜转移，2 期 RCT，n 42 对 21）：JCO 2022;40:3858 CNS PFS 7.5 对 2.3、OS 9.9 对 6.0；JAMA Oncol 2025 最终 CNS PFS 8.2 对 2.3、OS 11.3 对 4.9（P=.04）。3 期 RADIATE-LM NCT06500481 进行中',
  'Published doses of intrathecal pemetrexed conflict: Pan 2019 found lethal myelosuppression before vitamins were added; in PMLM one patient had grade 4 haematological toxicity and one a grade 5 arachnoiditis; a third group used a dose several times higher (Z020). No dose is settled':
    '已发表的鞘内 pemetrexed 剂量相互矛盾：Pan 2019 在加用维生素之前出现致死性骨髓抑制；PMLM 中一例 4 级血液学毒性、一例 5 级蛛网膜炎；第三组使用高出数倍的剂量（Z020）。没有确定的剂量',
  'IT pemetrexed in ALK+ LM phase 2 single arm n 25 (post multi-line): RANO response 76%, OS 18.0 mo (13.0-23.6), myelosuppression 52% (abstract; dose not shown)':
    '鞘内 pemetrexed 用于 ALK 阳性软脑膜转移，2 期单臂 n 25（多线之后）：RANO 缓解 76%，OS 18.0 个月（13.0-23.6），骨髓抑制 52%（摘要；未给出剂量）',
  'EANO-ESMO subtype validation (n 254): type I worse than type II; nodular worse within type II':
    'EANO-ESMO 亚型验证（n 254）：I 型比 II 型差；II 型中结节状较差',
  'RANO-BM 2015 (Lin, Lancet Oncol 16:e270): UNIDIMENSIONAL; measurable >=10 mm longest and >=5 mm perpendicular, visible on >=2 axial slices; up to 5 targets; PR >=30% fall in sum; PD >=20% rise from nadir; steroids and clinical status part of response; steroid increase alone is not PD; LM is non-measurable':
    'RANO-BM 2015（Lin, Lancet Oncol 16:e270）：一维；可测量为最长径 ≥10 mm 且垂直径 ≥5 mm，在 ≥2 个轴位层面可见；至多 5 个靶病灶；PR 径线和下降 ≥30%；PD 自最低点上升 ≥20%；类固醇和临床状态是疗效的一部分；仅类固醇增加不是 PD；软脑膜转移不可测量',
  'RANO-LM 2017 (Neuro-Oncol 19:484): MRI progression ALONE (negative CSF, stable exam) = LM progression. 2019 revised scorecard (PMC6502503): measurable nodule >5x5 mm, 3 largest; poor inter-rater agreement of the 2017 card':
    'RANO-LM 2017（Neuro-Oncol 19:484）：仅 MRI 进展（脑脊液阴性、体检稳定）= 软脑膜转移进展。2019 年修订评分卡（PMC6502503）：可测量结节 >5x5 mm，最大的 3 个；2017 年评分卡的评估者间一致性差',
  'Osimertinib+bevacizumab: no PFS gain in randomised WJOG8715L (T790M) and ETOP BOOSTER':
    'Osimertinib+bevacizumab：在随机试验 WJOG8715L（T790M）和 ETOP BOOSTER 中无 PFS 获益',
  'EGFR exon 20 insertion: amivantamab+chemotherapy is guideline first line (ASCO, NCCN); sunvozertinib FDA accelerated approval after platinum (2025)':
    'EGFR 外显子 20 插入：amivantamab+化疗为指南一线（ASCO、NCCN）；sunvozertinib 在铂类之后获 FDA 加速批准（2025）',
  "Pipeline: zidesamtinib (ROS1) PDUFA 18 Sep 2026, OUTCOME NOT VERIFIED; neladalkib (ALK) NDA planned 1H 2026, OUTCOME NOT VERIFIED. One page headline says 'approved' while describing acceptance":
    '在研：zidesamtinib（ROS1）PDUFA 18 Sep 2026，结果未核实；neladalkib（ALK）计划 1H 2026 递交 NDA，结果未核实。一个页面标题称“已批准”，而内容描述的是受理',
  'KRAS G12C: adagrasib has prospective intracranial activity in untreated CNS metastases (KRYSTAL-1, Negrao JCO 2023) - figures not re-verified':
    'KRAS G12C：adagrasib 对未治中枢神经系统转移有前瞻性颅内活性（KRYSTAL-1, Negrao JCO 2023）——数字未重新核实',
  'HER2-mutant NSCLC: T-DXd and HER2 TKIs (zongertinib 2025, sevabertinib 2025) FDA-approved after prior therapy':
    'HER2 突变 NSCLC：T-DXd 和 HER2 TKI（zongertinib 2025、sevabertinib 2025）在既往治疗后获 FDA 批准',
  'TURBO-NSCLC (Pike JCO 2024;42:3606): upfront SRS+CNS-penetrant TKI improved CNS progression and local control (larger lesions most), no OS difference, retrospective':
    'TURBO-NSCLC（Pike JCO 2024;42:3606）：先行 SRS+可穿透中枢神经系统的 TKI 改善中枢神经系统进展和局部控制（较大病灶最明显），OS 无差异，回顾性',
  'OUTRUN NCT03497767 (osimertinib +/- SRS, randomised phase 2, n 80 planned): results not found; an IPD meta-analysis using RANO-BM is planned':
    'OUTRUN NCT03497767（osimertinib +/- SRS，随机 2 期，计划 n 80）：未找到结果；计划使用 RANO-BM 的 IPD 荟萃分析',
  'Primary-paper figures that differ from those in the 2023 leptomeningeal review: AURA LM OS 18.8 mo (the review prints 18.1); BLOOM n 41, DoR 15.2, PFS 8.6, OS 11.0 mo':
    '原始论文中与 2023 年软脑膜转移综述不同的数字：AURA LM OS 18.8 个月（综述印为 18.1）；BLOOM n 41，DoR 15.2、PFS 8.6、OS 11.0 个月',
  'MET-directed or ADC options after osimertinib reviewed Apr 2026 (OncLive): MET amplification actionable; TROP-2 ADCs emerging':
    'osimertinib 之后以 MET 为靶点的或 ADC 方案，2026 年四月综述（OncLive）：MET 扩增可靶向；TROP-2 ADC 正在出现',
}
