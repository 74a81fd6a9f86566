/** Statements of evidence/local-therapy.ts, by the English text. Translation not clinically reviewed. */
export const LOCAL_THERAPY: Readonly<Record<string, string>> = {
  'WBRT suits diffuse or multiple metastases; SRS suits limited lesions': 'WBRT 适合弥漫或多发转移；SRS 适合有限病灶',
  'WBRT: intracranial response 70-90%, some PFS gain and symptom relief; cognitive decline and high recurrence; reserve for multiple/diffuse BM, especially when rapid symptom relief is needed':
    'WBRT：颅内缓解 70-90%，有一定 PFS 获益并缓解症状；认知下降和复发率高；应留给多发/弥漫脑转移，尤其是需要迅速缓解症状时',
  'SRS alone, with WBRT, or adjuvant after surgery; for limited lesions; single-session OS ~8 mo, multi-session may exceed 3 yr (selection bias)':
    'SRS 单用、联合 WBRT 或术后辅助；用于有限病灶；单次 OS ~8 个月，分次可超过 3 年（选择偏倚）',
  'Not to be quoted without its correction: HYBRID suggests SRS gives superior intracranial control (Table 3 shows 21.4 vs 22.3 mo; trial closed early)':
    '不得脱离其更正引用：HYBRID 提示 SRS 颅内控制更优（Table 3 显示 21.4 对 22.3 个月；试验提前终止）',
  'Third-generation TKI + brain RT: meta-analysis shows better intracranial control and OS; study outcomes inconsistent, toxicity higher, careful selection':
    '第三代 TKI + 脑放疗：荟萃分析显示颅内控制和 OS 更好；各研究结果不一致，毒性更高，须谨慎选择',
  "'URBO-NSCLC' (= TURBO-NSCLC): TKI+SRS improved local control for large lesions":
    '“URBO-NSCLC”（= TURBO-NSCLC）：TKI+SRS 改善较大病灶的局部控制',
  'SRS is standard for oligometastases; WBRT for diffuse/multiple disease; memory-preserving WBRT lowers neurotoxicity; hypofractionated SRS for larger or eloquent lesions':
    'SRS 是寡转移的标准；WBRT 用于弥漫/多发疾病；保护记忆的 WBRT 降低神经毒性；大分割 SRS 用于较大或功能区病灶',
  'SRS cost-effective in oligometastases; HA-WBRT preserves cognition at cost; bevacizumab may relieve radiation necrosis':
    'SRS 在寡转移中具成本效益；HA-WBRT 以成本为代价保护认知；bevacizumab 可缓解放射性坏死',
  'HYBRID: WBRT vs SRS, n 41 v 44: iPFS rate 91.7 v 91.1% at an UNSTATED month; iPFS 21.4 v 22.3 mo; 2-yr OS 75.6 v 90.9%; 3-yr OS 36.6 v 52.3% (closed early)':
    'HYBRID：WBRT 对照 SRS，n 41 对 44：iPFS 率 91.7 对 91.1%，月份未说明；iPFS 21.4 对 22.3 个月；2 年 OS 75.6 对 90.9%；3 年 OS 36.6 对 52.3%（提前终止）',
  'WBRT+erlotinib vs WBRT, n 109 v 115: iPFS 11.2 v 9.1; PFS 5.3 v 4.0 mo':
    'WBRT+erlotinib 对照 WBRT，n 109 对 115：iPFS 11.2 对 9.1；PFS 5.3 对 4.0 个月',
  'Rh-endostatin+WBRT vs WBRT, n 19 v 24: iPFS 11.6 v 4.8; PFS 8.1 v 4.9; OS 14.2 v 6.4 mo':
    'Rh-endostatin+WBRT 对照 WBRT，n 19 对 24：iPFS 11.6 对 4.8；PFS 8.1 对 4.9；OS 14.2 对 6.4 个月',
  'VP shunt or Ommaya reservoir can rapidly relieve raised-ICP symptoms': 'VP 分流或 Ommaya 囊可迅速缓解颅内压增高症状',
  'WBRT relieves acute neurological symptoms; survival benefit controversial; dose limited by brain injury; mostly palliative':
    'WBRT 缓解急性神经症状；生存获益有争议；剂量受脑损伤限制；多为姑息',
  'RT goal in LM: ease symptoms, reduce bulky/nodular disease, correct CSF flow':
    '软脑膜转移放疗的目标：缓解症状、缩小大块/结节病灶、纠正脑脊液流动',
  'WBRT conflicting: OS 10.9 v 2.4 mo (p=0.002) in one series; median 3 mo and no benefit in another (n 125)':
    'WBRT 结果矛盾：一个系列 OS 10.9 对 2.4 个月（p=0.002）；另一系列中位 3 个月且无获益（n 125）',
  'Craniospinal RT rarely used: substantial toxicity, scarce benefit evidence (2018 statement; superseded by E15)':
    '全脑全脊髓放疗很少使用：毒性大，获益证据稀少（2018 年的陈述；已由 E15 取代）',
  'Insufficient evidence that simultaneous TKI+CNS RT is clinically beneficial in EGFR/ALK LM':
    '没有足够证据表明 TKI 同步中枢神经系统放疗对 EGFR/ALK 软脑膜转移有临床获益',
  'Symptomatic with bulky disease: RT to symptomatic or bulky sites': '有症状且为大块病灶：对有症状或大块部位放疗',
}
