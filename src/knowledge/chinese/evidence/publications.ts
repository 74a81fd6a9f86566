/** Publications: what is said of them in Chinese, names and places as printed. By the English text. Translation not clinically reviewed. */
export const PUBLICATIONS: Readonly<Record<string, string>> = {
  'Xue H, Chen Y. Treatment of Brain Metastases in Non-Small Cell Lung Cancer (narrative review; journal and year not printed in the text read)':
    'Xue H, Chen Y. Treatment of Brain Metastases in Non-Small Cell Lung Cancer（叙述性综述；所读文本未印期刊和年份）',
  'Zhao Y, Yu L, Wang L, Wu Y, Chen H, Wang Q, Wu Y. The Riddle of the Sphinx: Progress in Leptomeningeal Metastasis of Non–Small Cell Lung Cancer. Clinical Medicine Insights: Oncology 2023;17:1–9, doi 10.1177/11795549231205206 (narrative review)':
    'Zhao Y, Yu L, Wang L, Wu Y, Chen H, Wang Q, Wu Y. The Riddle of the Sphinx: Progress in Leptomeningeal Metastasis of Non–Small Cell Lung Cancer. Clinical Medicine Insights: Oncology 2023;17:1–9, doi 10.1177/11795549231205206（叙述性综述）',
  'Cheng H, Perez-Soler R. Leptomeningeal metastases in non-small-cell lung cancer. Lancet Oncol 2018;19:e43–e55 (narrative review)':
    'Cheng H, Perez-Soler R. Leptomeningeal metastases in non-small-cell lung cancer. Lancet Oncol 2018;19:e43–e55（叙述性综述）',
  'Summary page of a 2026 narrative review on leptomeningeal metastasis after EGFR-TKI resistance (secondary, written by a machine, not a guideline; the review itself is not named)':
    '关于 EGFR-TKI 耐药后软脑膜转移的 2026 年叙述性综述的摘要页（二手，机器撰写，不是指南；未写明该综述本身）',
  'Multicentre real-world study of alectinib in ALK-positive NSCLC with CNS metastases (retrospective, six hospitals in China, July 2017 to September 2020, n 65; authors, journal and year not printed in the text read)':
    'alectinib 用于有中枢神经系统转移的 ALK 阳性 NSCLC 的多中心真实世界研究（回顾性，中国六家医院，2017 年七月至 2020 年九月，n 65；所读文本未印作者、期刊和年份）',
  'ASCO Living Guideline, stage IV NSCLC with driver alterations, v2026.3.0 and v2026.3.1 (Puri et al., J Clin Oncol, doi 10.1200/JCO-25-02822)':
    'ASCO 动态指南，有驱动基因改变的 IV 期 NSCLC，v2026.3.0 和 v2026.3.1（Puri et al., J Clin Oncol, doi 10.1200/JCO-25-02822）',
  'ASCO Living Guideline v2024.2 (Bazhenova et al., J Clin Oncol 2024, doi 10.1200/JCO.24.02133)':
    'ASCO 动态指南 v2024.2（Bazhenova et al., J Clin Oncol 2024, doi 10.1200/JCO.24.02133）',
  'ESMO guideline for stage IV disease, older summary': 'ESMO IV 期指南，较早的摘要',
  'ASTRO guideline on brain metastases 2022 (Gondi et al., Pract Radiat Oncol)':
    'ASTRO 脑转移指南 2022（Gondi et al., Pract Radiat Oncol）',
  'ASCO-SNO-ASTRO guideline on brain metastases 2021 (Vogelbaum et al.)': 'ASCO-SNO-ASTRO 脑转移指南 2021（Vogelbaum et al.）',
  'Congress of Neurological Surgeons guideline 2025 (literature to May 2022)':
    'Congress of Neurological Surgeons 指南 2025（文献至 2022 年五月）',
  'EANO-ESMO guideline on leptomeningeal metastasis 2023 (Le Rhun et al., ESMO Open 8:101624)':
    'EANO-ESMO 软脑膜转移指南 2023（Le Rhun et al., ESMO Open 8:101624）',
  'SNO-ASCO consensus review on leptomeningeal metastasis': 'SNO-ASCO 软脑膜转移共识综述',
  'ASCO guideline 2024, uncommon EGFR mutations': 'ASCO 指南 2024，少见 EGFR 突变',
  'ASCO guideline 2024, recommendation 1.3': 'ASCO 指南 2024，推荐 1.3',
  'Dutch guideline on leptomeningeal metastasis': '荷兰软脑膜转移指南',
  'FLAURA2, final overall survival (N Engl J Med 2025; NCT04035486)': 'FLAURA2，最终总生存（N Engl J Med 2025; NCT04035486）',
  'MARIPOSA (NCT04487080)': 'MARIPOSA（NCT04487080）',
  'AURA3, CNS analysis (Wu YL et al., J Clin Oncol 2018)': 'AURA3，中枢神经系统分析（Wu YL et al., J Clin Oncol 2018）',
  'SACHI (Lancet 2026, doi 10.1016/S0140-6736(25)01811-2; NCT05015608)':
    'SACHI（Lancet 2026, doi 10.1016/S0140-6736(25)01811-2; NCT05015608）',
  'EVEREST (Med 2024; NCT03653546)': 'EVEREST（Med 2024; NCT03653546）',
  'FURLONG, CNS set; pooled T790M analysis (BMC Med 2023)': 'FURLONG，中枢神经系统分析集；汇总 T790M 分析（BMC Med 2023）',
  'CROWN, five-year outcomes (ASCO 2024, LBA8503) and brain subgroup (J Clin Oncol 2022)':
    'CROWN，五年结果（ASCO 2024, LBA8503）和脑转移亚组（J Clin Oncol 2022）',
  'ALEX, final overall survival (Ann Oncol 2025, doi 10.1016/j.annonc.2025.09.018)':
    'ALEX，最终总生存（Ann Oncol 2025, doi 10.1016/j.annonc.2025.09.018）',
  'Lorlatinib after second-generation ALK-TKIs (Ann Oncol 2021; NCT01970865)':
    '第二代 ALK-TKI 之后的 lorlatinib（Ann Oncol 2021; NCT01970865）',
  'Lorlatinib for CNS-only progression (NCT02927340)': 'Lorlatinib 用于仅中枢神经系统进展（NCT02927340）',
  'ASCEND-7, ceritinib (Clin Cancer Res 2022)': 'ASCEND-7，ceritinib（Clin Cancer Res 2022）',
  'Proton craniospinal irradiation v photon involved-field radiotherapy (J Clin Oncol 2022;40:3858; JAMA Oncol 2025)':
    '质子全脑全脊髓照射对照光子受累野放疗（J Clin Oncol 2022;40:3858; JAMA Oncol 2025）',
  'Intrathecal pemetrexed dose finding: Pan 2019; PMLM (NCT05289908)': '鞘内 pemetrexed 剂量探索：Pan 2019；PMLM（NCT05289908）',
  'Intrathecal pemetrexed in ALK-positive LM': '鞘内 pemetrexed 用于 ALK 阳性软脑膜转移',
  'Validation of the EANO-ESMO subtypes': 'EANO-ESMO 亚型的验证',
  'RANO-BM (Lin et al., Lancet Oncol 2015;16:e270)': 'RANO-BM（Lin et al., Lancet Oncol 2015;16:e270）',
  'RANO-LM (Neuro Oncol 2017;19:484) and the revised scorecard (2019)': 'RANO-LM（Neuro Oncol 2017;19:484）和修订评分卡（2019）',
  'Osimertinib + bevacizumab: WJOG8715L and ETOP BOOSTER': 'Osimertinib + bevacizumab：WJOG8715L 和 ETOP BOOSTER',
  'EGFR exon 20 insertion: guideline first line; sunvozertinib approval': 'EGFR 外显子 20 插入：指南一线；sunvozertinib 批准',
  'Zidesamtinib and neladalkib in review': '审评中的 zidesamtinib 和 neladalkib',
  'KRYSTAL-1 (Negrao et al., J Clin Oncol 2023)': 'KRYSTAL-1（Negrao et al., J Clin Oncol 2023）',
  'HER2-mutant NSCLC: approvals after prior therapy': 'HER2 突变 NSCLC：既往治疗后的批准',
  'TURBO-NSCLC (Pike et al., J Clin Oncol 2024;42:3606)': 'TURBO-NSCLC（Pike et al., J Clin Oncol 2024;42:3606）',
  'OUTRUN (NCT03497767)': 'OUTRUN（NCT03497767）',
  'AURA LM and BLOOM primary papers': 'AURA LM 和 BLOOM 原始论文',
  'MET-directed and antibody-drug options after osimertinib (OncLive, April 2026)':
    'osimertinib 之后以 MET 为靶点的和抗体药物方案（OncLive，2026 年四月）',
  'Targeted drug after immunotherapy (Cancer Res Treat 2021;53:77); Schoenfeld et al., Ann Oncol 2019':
    '免疫治疗之后的靶向药物（Cancer Res Treat 2021;53:77）；Schoenfeld et al., Ann Oncol 2019',
  'Bevacizumab and the brain: PASSPORT; Reck 2012 (Ann Oncol 23:458); one single-centre series':
    'Bevacizumab 与脑：PASSPORT；Reck 2012（Ann Oncol 23:458）；一个单中心系列',
  'Datopotamab deruxtecan, FDA accelerated approval of 23 June 2025': 'Datopotamab deruxtecan，FDA 加速批准，2025 年六月 23 日',
  'Lorlatinib label': 'Lorlatinib 说明书',
  'Alectinib label': 'Alectinib 说明书',
  'Osimertinib label': 'Osimertinib 说明书',
  'Patritumab deruxtecan application withdrawn': 'Patritumab deruxtecan 申请撤回',
  'Product labels': '药品说明书',
  'TATTON; EGFR-TKI with nivolumab; CheckMate 370': 'TATTON；EGFR-TKI 联合 nivolumab；CheckMate 370',
  'FDA guidance on clinical decision support software, January 2026': 'FDA 临床决策支持软件指南，2026 年一月',
  '45 CFR 170.315(b)(11), source attributes': '45 CFR 170.315(b)(11)，来源属性',
  'HTI-5 proposed rule (90 FR 60970)': 'HTI-5 拟议规则（90 FR 60970）',
  'Lung-molGPA (Sperduto et al., JAMA Oncol 2017) and lung GPA (2022)':
    'Lung-molGPA（Sperduto et al., JAMA Oncol 2017）和 lung GPA（2022）',
  'LM molGPA (Yin et al., Lung Cancer 2019;131:134); targeted-therapy-assisted molGPA (2022)':
    'LM molGPA（Yin et al., Lung Cancer 2019;131:134）；靶向治疗辅助 molGPA（2022）',
}
