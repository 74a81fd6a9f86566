/** Statements of evidence/alk.ts, by the English text. Translation not clinically reviewed. */
export const ALK: Readonly<Record<string, string>> = {
  'Crizotinib with BM: PFS only 6-11 mo, high resistance risk': '有脑转移时 crizotinib：PFS 仅 6-11 个月，耐药风险高',
  'Alectinib with baseline BM: PFS 27.7 mo, lower intracranial progression risk': '基线脑转移时 alectinib：PFS 27.7 个月，颅内进展风险较低',
  'Brigatinib: 3-yr iPFS 31%, 3-yr OS >74%; alectinib and brigatinib recommended first line':
    'Brigatinib：3 年 iPFS 31%，3 年 OS >74%；推荐 alectinib 和 brigatinib 一线使用',
  'Lorlatinib: 5-yr iPFS 83%; particularly suitable for BM or resistance': 'Lorlatinib：5 年 iPFS 83%；尤其适合脑转移或耐药',
  'ALK inhibitor+bevacizumab: improved control': 'ALK 抑制剂+bevacizumab：控制改善',
  "INSPIRE: 'iruplinkib' (= iruplinalkib) vs crizotinib, n 37 v 44; iORR 90.9 v 60.0%; iDoR 20.1 v 9.3; PFS 22 v 11 mo; 24-mo PFS 49.0 v 4.4%; 24-mo OS 85.6 v 84.0%":
    'INSPIRE：“iruplinkib”（= iruplinalkib）对照 crizotinib，n 37 对 44；iORR 90.9 对 60.0%；iDoR 20.1 对 9.3；PFS 22 对 11 个月；24 个月 PFS 49.0 对 4.4%；24 个月 OS 85.6 对 84.0%',
  'CROWN: lorlatinib vs crizotinib, n 38 v 40; 5-yr iPFS 83% v NE; iORR 92 v 33%; PFS NR v 6.0; 12-mo PFS 78 v 22%; 5-yr PFS 53% v NE':
    'CROWN：lorlatinib 对照 crizotinib，n 38 对 40；5 年 iPFS 83% 对 NE；iORR 92 对 33%；PFS NR 对 6.0；12 个月 PFS 78 对 22%；5 年 PFS 53% 对 NE',
  'ALEX: alectinib vs crizotinib, n 64 v 58; CNS ORR 81.0 v 50.0%; PFS 27.7 v 7.4 mo':
    'ALEX：alectinib 对照 crizotinib，n 64 对 58；CNS ORR 81.0 对 50.0%；PFS 27.7 对 7.4 个月',
  'ALTA-1L: brigatinib vs crizotinib, n 47 v 49; 3-yr iPFS 31 v 9%; 4-yr iPFS 22% v NE; iDoR 27.9 v 9.2 mo; 3-yr OS 74 v 55%; 4-yr OS 71 v 44%':
    'ALTA-1L：brigatinib 对照 crizotinib，n 47 对 49；3 年 iPFS 31 对 9%；4 年 iPFS 22% 对 NE；iDoR 27.9 对 9.2 个月；3 年 OS 74 对 55%；4 年 OS 71 对 44%',
  'Most crizotinib-treated ALK patients develop CNS metastasis: poor penetration or progression':
    '多数使用 crizotinib 的 ALK 患者发生中枢神经系统转移：穿透差或进展',
  'Alectinib is not a P-glycoprotein substrate; ALEX: superior CNS activity and delayed CNS progression vs crizotinib':
    'Alectinib 不是 P-糖蛋白底物；ALEX：与 crizotinib 相比中枢神经系统活性更优并推迟中枢神经系统进展',
  'Lorlatinib designed for BBB penetration; preferred regimen for ALK-positive CNS metastases':
    'Lorlatinib 为穿透血脑屏障而设计；ALK 阳性中枢神经系统转移的首选方案',
  'Crizotinib better than chemo for CNS control, but CNS is a frequent relapse site':
    'Crizotinib 的中枢神经系统控制优于化疗，但中枢神经系统是常见复发部位',
  'Ceritinib: better CNS activity than crizotinib; LM control in case reports; ASCEND-7 was ongoing':
    'Ceritinib：中枢神经系统活性优于 crizotinib；病例报告中有软脑膜转移控制；当时 ASCEND-7 正在进行',
  'Alectinib: high systemic and CNS efficacy after crizotinib and first line':
    'Alectinib：在 crizotinib 之后和一线时全身和中枢神经系统疗效均高',
  'Alectinib standard dose LM: response 3 of 4; 900 mg BID after failure of 600 mg: improvement 3.5-6 mo in 2':
    'Alectinib 标准剂量治疗软脑膜转移：4 例中 3 例缓解；600 mg 失败后 900 mg BID：2 例改善 3.5-6 个月',
  'Alectinib LM durable CR >15 mo in one patient': '一例患者用 alectinib 后软脑膜转移持久 CR >15 个月',
  'ALEX allowed asymptomatic LM, but LM results are not reported. ALTA-1L includes asymptomatic LM; its activity remains to be determined':
    'ALEX 允许无症状软脑膜转移入组，但未报告其结果。ALTA-1L 纳入无症状软脑膜转移；其活性有待确定',
  'Brigatinib intracranial response 53-67%, iPFS over a year; LM activity unknown':
    'Brigatinib 颅内缓解 53-67%，iPFS 超过一年；对软脑膜转移的活性未知',
  'Lorlatinib phase 1/2 (ALK n 41, ROS1 n 12): 72% had BM, 87% had >=1 prior ALK TKI; substantial intracranial response; intended to cover known ALK resistance mutations':
    'Lorlatinib 1/2 期（ALK n 41，ROS1 n 12）：72% 有脑转移，87% 用过 ≥1 种 ALK TKI；颅内缓解显著；旨在覆盖已知的 ALK 耐药突变',
  'Other agents under study then: entrectinib, ensartinib': '当时在研的其他药物：entrectinib、ensartinib',
  'ALK, no prior TKI: alectinib (preferred), ceritinib (outdated)': 'ALK，既往无 TKI：alectinib（首选）、ceritinib（已过时）',
  'ALK, prior TKI: alectinib, brigatinib, ceritinib; clinical trial with lorlatinib (now approved standard)':
    'ALK，既往 TKI：alectinib、brigatinib、ceritinib；lorlatinib 临床试验（现已获批为标准）',
  'ALK, further: IT cytotoxic, systemic chemotherapy, or immunotherapy': 'ALK，其他：鞘内细胞毒药物、全身化疗或免疫治疗',
  'Ahn 2012, crizotinib 250 mg BID + IT methotrexate, n 2: CSF clearance; PFS 6 and 10 mo':
    'Ahn 2012，crizotinib 250 mg BID + 鞘内 methotrexate，n 2：脑脊液清除；PFS 6 和 10 个月',
  'Arrondeau 2014, ceritinib 750 mg (with dose reduction), n 1: improvement >=5.5 mo':
    'Arrondeau 2014，ceritinib 750 mg（有减量），n 1：改善 ≥5.5 个月',
  'Gainor 2015, alectinib 600 mg BID, n 4: improvement 3/4; fourth stable 4 mo':
    'Gainor 2015，alectinib 600 mg BID，n 4：改善 3/4；第四例稳定 4 个月',
  'Ou 2015, alectinib 600 then 750 mg BID, n 1: CR >15 mo': 'Ou 2015，alectinib 600 而后 750 mg BID，n 1：CR >15 个月',
  'Gainor 2016, alectinib escalated to 900 mg BID, n 2: improvement 3.5-6 mo':
    'Gainor 2016，alectinib 增至 900 mg BID，n 2：改善 3.5-6 个月',
  'Dudnik 2016, pulse crizotinib (500 mg daily) then ceritinib 750 mg (dose reduction), n 1: control 11 mo then >=7 mo':
    'Dudnik 2016，脉冲式 crizotinib（每日 500 mg）而后 ceritinib 750 mg（减量），n 1：控制 11 个月，而后 ≥7 个月',
}
