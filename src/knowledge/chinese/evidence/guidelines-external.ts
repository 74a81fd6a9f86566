/** Statements of evidence/guidelines-external.ts, by the English text. Translation not clinically reviewed. */
export const GUIDELINES_EXTERNAL: Readonly<Record<string, string>> = {
  "ASCO Living Guideline, stage IV NSCLC with driver alterations, v2026.3.0 (Puri et al., JCO, doi 10.1200/JCO-25-02822) and v2026.3.1 (June 2026): Rec 1.2 'should offer osimertinib to patients not pursuing combination therapy' (Moderate, Strong); 2026.3.1 adds lazertinib monotherapy if osimertinib cannot be accessed, and amivantamab+lazertinib may be offered for G719X/L861Q/S768I":
    'ASCO 动态指南，有驱动基因改变的 IV 期 NSCLC，v2026.3.0（Puri et al., JCO, doi 10.1200/JCO-25-02822）和 v2026.3.1（2026 年六月）：推荐 1.2“对不采用联合治疗的患者应提供 osimertinib”（证据中等，强推荐）；2026.3.1 增加：无法获得 osimertinib 时 lazertinib 单药；对 G719X/L861Q/S768I 可提供 amivantamab+lazertinib',
  'ASCO v2024.2 (Bazhenova, JCO 12 Nov 2024, doi 10.1200/JCO.24.02133): 1.1 osimertinib (Strong); 1.1.1 osimertinib+platinum or amivantamab+lazertinib (Weak); 2.2 after EGFR-TKI with no target: platinum chemo +/- amivantamab (Strong); 2.2.2 anti-PD-(L)1 +/- chemo after EGFR-TKI NOT recommended (evidence High, Strong)':
    'ASCO v2024.2（Bazhenova, JCO 12 Nov 2024, doi 10.1200/JCO.24.02133）：1.1 osimertinib（强）；1.1.1 osimertinib+铂类或 amivantamab+lazertinib（弱）；2.2 EGFR-TKI 之后无靶点：铂类化疗 +/- amivantamab（强）；2.2.2 EGFR-TKI 之后不推荐抗 PD-(L)1 +/- 化疗（证据高，强推荐）',
  'ESMO (older stage IV guideline summary): after 1G/2G EGFR-TKI, T790M+ and/or CNS involvement -> osimertinib':
    'ESMO（较早的 IV 期指南摘要）：1G/2G EGFR-TKI 之后，T790M 阳性和/或中枢神经系统受累 -> osimertinib',
  'ASTRO brain metastases 2022 (Gondi, PRO): ECOG 0-2, up to 4 lesions SRS (Strong, High); 5-10 SRS (Conditional); <2 cm 20-24 Gy single fraction; 3-4 cm multifraction; >4 cm surgery conditional; symptomatic: upfront LOCAL therapy even if CNS-active drug is available (Strong, Low); asymptomatic: MDT decision to defer (Conditional); HA-WBRT+memantine if WBRT and favourable prognosis':
    'ASTRO 脑转移 2022（Gondi, PRO）：ECOG 0-2，至多 4 个病灶 SRS（强，高）；5-10 SRS（有条件）；<2 cm 20-24 Gy 单次；3-4 cm 多分次；>4 cm 手术（有条件）；有症状：即使有对中枢神经系统有效的药物也先行局部治疗（强，低）；无症状：由多学科团队决定是否推迟（有条件）；如行 WBRT 且预后良好则 HA-WBRT+memantine',
  'ASCO-SNO-ASTRO 2021 (Vogelbaum): symptomatic BM should get local therapy regardless of drug; asymptomatic not deferred unless stated; osimertinib or icotinib may be offered with local therapy delayed (EGFR); alectinib, brigatinib or ceritinib (ALK)':
    'ASCO-SNO-ASTRO 2021（Vogelbaum）：有症状的脑转移无论用何药均应局部治疗；无症状者除另有说明外不推迟；osimertinib 或 icotinib 可在推迟局部治疗的情况下提供（EGFR）；alectinib、brigatinib 或 ceritinib（ALK）',
  'Congress of Neurological Surgeons 2025 (literature to May 2022): ALK untreated BM alectinib level I, lorlatinib level III; page names icotinib and WBRT for >=3 untreated EGFR BM (level I; check wording in the paper); consider EGFR-TKI in LM':
    'Congress of Neurological Surgeons 2025（文献至 2022 年五月）：ALK 未治脑转移 alectinib I 级、lorlatinib III 级；页面提到 icotinib，以及对 ≥3 个未治 EGFR 脑转移用 WBRT（I 级；措辞须核对原文）；软脑膜转移考虑 EGFR-TKI',
  'EANO-ESMO LM guideline 2023 (Le Rhun, ESMO Open 8:101624): type I = cytology/biopsy positive; type II = clinical+MRI; MRI A linear, B nodular, C both, D hydrocephalus only or normal; CSF ideally >10 mL, at least 5 mL; process within 30 min; repeat if negative or equivocal':
    'EANO-ESMO 软脑膜转移指南 2023（Le Rhun, ESMO Open 8:101624）：I 型 = 细胞学/活检阳性；II 型 = 临床+MRI；MRI A 线状、B 结节、C 两者、D 仅脑积水或正常；脑脊液最好 >10 mL，至少 5 mL；30 分钟内处理；阴性或不确定时重复',
  'SNO-ASCO LM consensus review (PMC11449070) exists as a current reference':
    'SNO-ASCO 软脑膜转移共识综述（PMC11449070）作为当前参考文献存在',
  'ASCO 2024: G719X/L861Q/S768I afatinib (Low, Strong as tabulated) or osimertinib (Low, Weak) may be offered':
    'ASCO 2024：G719X/L861Q/S768I 可提供 afatinib（证据低，表中为强推荐）或 osimertinib（证据低，弱推荐）',
  'ASCO 2024 Rec 1.3: single-agent ICI should NOT be first line for any activating EGFR alteration incl. exon 20, whatever PD-L1 (Moderate, Strong)':
    'ASCO 2024 推荐 1.3：任何激活性 EGFR 改变（含外显子 20）均不应以单药 ICI 作一线，无论 PD-L1 如何（证据中等，强推荐）',
  'Concurrent IT methotrexate + WBRT should be avoided (leukoencephalopathy); systemic preferred over IT where effective (Dutch LM guideline abstract)':
    '应避免鞘内 methotrexate + WBRT 同步（白质脑病）；在有效时全身治疗优于鞘内（荷兰软脑膜转移指南摘要）',
}
