/** Statements of evidence/immunotherapy.ts, by the English text. Translation not clinically reviewed. */
export const IMMUNOTHERAPY: Readonly<Record<string, string>> = {
  'BBB disruption in metastases helps immune-cell entry, so ICI can give durable intracranial response':
    '转移灶中血脑屏障破坏有助于免疫细胞进入，故 ICI 可带来持久的颅内缓解',
  'Text gives PFS 4.1 and OS 7.6 mo for BM patients in KEYNOTE-021/189/407 - these are the chemotherapy-ALONE control arm (see XT2-01)':
    '正文给出 KEYNOTE-021/189/407 中脑转移患者 PFS 4.1 和 OS 7.6 个月——这是单纯化疗的对照组（见 XT2-01）',
  'Nivolumab in BM: retrospective PFS ~3 mo, OS ~15 mo; prospective OS >9 mo':
    '脑转移中 nivolumab：回顾性 PFS ~3 个月，OS ~15 个月；前瞻性 OS >9 个月',
  'Pembrolizumab in BM: phase 2 CNS PFS ~2 mo; real-world first line (PD-L1 >=50%) PFS 10 mo':
    '脑转移中 pembrolizumab：2 期 CNS PFS ~2 个月；真实世界一线（PD-L1 ≥50%）PFS 10 个月',
  'Atezolizumab+chemotherapy+bevacizumab in BM: OS 11 mo; atezolizumab monotherapy survival benefit':
    '脑转移中 atezolizumab+化疗+bevacizumab：OS 11 个月；atezolizumab 单药有生存获益',
  "Nivolumab+ipilimumab in BM: OS 17 mo ('outperforming single-agent' is not a tested comparison)":
    '脑转移中 nivolumab+ipilimumab：OS 17 个月（“优于单药”未经检验比较）',
  'ICI can be durable in selected no-driver BM patients, alone or with chemotherapy or RT':
    '在经选择的无驱动基因脑转移患者中，ICI 单用或联合化疗或放疗可持久有效',
  'PD-(L)1 in EGFR-mutant: limited efficacy; TKI+ICI: low ORR and high severe-AE rate; not recommended for routine use':
    'EGFR 突变者 PD-(L)1：疗效有限；TKI+ICI：ORR 低、严重不良事件率高；不推荐常规使用',
  'No driver + high PD-L1: ICI alone, with chemotherapy or with CTLA-4 inhibitor':
    '无驱动基因 + PD-L1 高：ICI 单用、联合化疗或联合 CTLA-4 抑制剂',
  'EGFR/ALK-altered: limited ICI benefit; TKI+ICI not recommended': 'EGFR/ALK 改变：ICI 获益有限；不推荐 TKI+ICI',
  'KEYNOTE-021/189/407: pembrolizumab+platinum chemo vs chemo, n 105 v 66: PFS 6.9 v 4.1; OS 18.8 v 7.6 mo (stable BM)':
    'KEYNOTE-021/189/407：pembrolizumab+铂类化疗对照化疗，n 105 对 66：PFS 6.9 对 4.1；OS 18.8 对 7.6 个月（稳定的脑转移）',
  'Pembrolizumab n 42: CNS PFS 2.3; PFS 1.9; OS 9.9 mo; 1-yr OS 40%, 2-yr 34%':
    'Pembrolizumab n 42：CNS PFS 2.3；PFS 1.9；OS 9.9 个月；1 年 OS 40%，2 年 34%',
  'CheckMate 227 nivolumab+ipilimumab vs chemo, n 68 v 66: 5-yr iPFS 16 v 6%; 5-yr PFS 12 v 0%; OS 17.4 v 13.9 mo; 5-yr OS 23 v 13%':
    'CheckMate 227 nivolumab+ipilimumab 对照化疗，n 68 对 66：5 年 iPFS 16 对 6%；5 年 PFS 12 对 0%；OS 17.4 对 13.9 个月；5 年 OS 23 对 13%',
  'ICI after LM, n 32 retrospective: better PS, more benefit': '软脑膜转移之后的 ICI，n 32，回顾性：PS 越好获益越多',
  "Ipilimumab+nivolumab phase 2, n 18 solid-tumour LM: 'better efficacy and safety' (single arm)":
    'Ipilimumab+nivolumab 2 期，n 18，实体瘤软脑膜转移：“疗效和安全性更好”（单臂）',
  'No definitive evidence for ICI in LM': 'ICI 用于软脑膜转移没有确切证据',
  'PD-(L)1 antibodies >140 kDa; act via systemic T-cell activation; few LM data (one nivolumab case; one PR >21 wk and one SD 10 wk)':
    'PD-(L)1 抗体 >140 kDa；通过全身 T 细胞激活起作用；软脑膜转移数据很少（一例 nivolumab；一例 PR >21 周，一例 SD 10 周）',
  'Pembrolizumab active in BM; LM activity unknown': 'Pembrolizumab 对脑转移有活性；对软脑膜转移的活性未知',
}
