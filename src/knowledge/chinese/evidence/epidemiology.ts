/** Statements of evidence/epidemiology.ts, by the English text. Translation not clinically reviewed. */
export const EPIDEMIOLOGY: Readonly<Record<string, string>> = {
  'NSCLC is ~85% of lung cancer; brain metastases (BM) in 10-25% at diagnosis and more than half during the disease course':
    'NSCLC 约占肺癌的 ~85%；脑转移在诊断时见于 10-25%，在病程中见于半数以上',
  'Without treatment, median OS of BM is only about one month': '未经治疗，脑转移的中位 OS 仅约一个月',
  'EGFR mutation in ~50% of Asian and 10-15% of Caucasian patients': 'EGFR 突变见于 ~50% 的亚洲患者和 10-15% 的高加索患者',
  'ALK fusion in 4% of NSCLC': 'ALK 融合见于 4% 的 NSCLC',
  'LM in ~3-5% of advanced NSCLC, rising with longer survival and better diagnosis':
    '软脑膜转移见于 ~3-5% 的晚期 NSCLC，随生存延长和诊断改善而增加',
  'Untreated LM: median OS 4-6 weeks; historical 1-3 mo, now 3-11 mo':
    '未治疗的软脑膜转移：中位 OS 4-6 周；历史数据 1-3 个月，现为 3-11 个月',
  'Driver-positive NSCLC more prone to LM (EGFR, ALK, ROS1; MET and RET less common)':
    '驱动基因阳性的 NSCLC 更易发生软脑膜转移（EGFR、ALK、ROS1；MET 和 RET 较少见）',
  "EGFR has highest LM incidence; text says 'as high as 50% for EGFR and ~5% for ALK' (50% conflicts with 9-9.4% in C052/C056)":
    'EGFR 的软脑膜转移发生率最高；原文称“EGFR 高达 50%，ALK 约 ~5%”（50% 与 C052/C056 中的 9-9.4% 矛盾）',
  '97-patient LM series (2015-2021): mostly EGFR; also ALK, ROS1, KRAS, TP53, MET amplification':
    '97 例软脑膜转移系列（2015-2021）：多为 EGFR；另有 ALK、ROS1、KRAS、TP53、MET 扩增',
  'LM in 3-5% of advanced NSCLC; more in targetable subgroups; survival from historical 1-3 mo to 3-11 mo with novel therapy':
    '软脑膜转移见于 3-5% 的晚期 NSCLC；在可靶向亚组中更多；使用新疗法后生存由历史的 1-3 个月延长到 3-11 个月',
  'EGFR mutations in 10-15% of white patients; ALK in 3-5%': 'EGFR 突变见于 10-15% 的白人患者；ALK 见于 3-5%',
  'LM 9.4% (EGFR mutant) v 1.7% (wild type), p<0.001; time to LM 13.3 mo':
    '软脑膜转移 9.4%（EGFR 突变）对 1.7%（野生型），p<0.001；至软脑膜转移的时间 13.3 个月',
  'Second series: LM incidence 9%, survival 3.1 mo; PS 0-1 lived longer than PS >=2':
    '第二个系列：软脑膜转移发生率 9%，生存 3.1 个月；PS 0-1 者比 PS ≥2 者生存更长',
  'ALK: CNS metastases 30-50%, LM ~5%, usually late': 'ALK：中枢神经系统转移 30-50%，软脑膜转移 ~5%，通常较晚',
  'ROS1 in 0.6% of BM; LM incidence unknown': 'ROS1 见于 0.6% 的脑转移；软脑膜转移发生率未知',
}
