import { external } from './row.ts'

/** Guidelines outside the five source documents. */
export const GUIDELINES_EXTERNAL_ROWS = {
  E01: external({
    statement:
      "ASCO Living Guideline, stage IV NSCLC with driver alterations, v2026.3.0 (Puri et al., JCO, doi 10.1200/JCO-25-02822) and v2026.3.1 (June 2026): Rec 1.2 'should offer osimertinib to patients not pursuing combination therapy' (Moderate, Strong); 2026.3.1 adds lazertinib monotherapy if osimertinib cannot be accessed, and amivantamab+lazertinib may be offered for G719X/L861Q/S768I",
    publication:
      'ASCO Living Guideline, stage IV NSCLC with driver alterations, v2026.3.0 and v2026.3.1 (Puri et al., J Clin Oncol, doi 10.1200/JCO-25-02822)',
    where: 'guidelinecentral.com, spotlight of June 2026; recorded talk',
    design: 'guideline',
    setting: 'EGFR, 1L',
    verification:
      'Recommendation 1.2 read on a secondary page, not in the paper or label itself; the wording of recommendation 1.1 was not seen, so that a combination is preferred is inferred',
  }),
  E02: external({
    statement:
      'ASCO v2024.2 (Bazhenova, JCO 12 Nov 2024, doi 10.1200/JCO.24.02133): 1.1 osimertinib (Strong); 1.1.1 osimertinib+platinum or amivantamab+lazertinib (Weak); 2.2 after EGFR-TKI with no target: platinum chemo +/- amivantamab (Strong); 2.2.2 anti-PD-(L)1 +/- chemo after EGFR-TKI NOT recommended (evidence High, Strong)',
    publication: 'ASCO Living Guideline v2024.2 (Bazhenova et al., J Clin Oncol 2024, doi 10.1200/JCO.24.02133)',
    where: 'ace.asco.org/guidelines/150121',
    design: 'guideline',
    setting: 'EGFR, 1L and after TKI',
    verification: 'read on the guideline page',
  }),
  E06: external({
    statement: 'ESMO (older stage IV guideline summary): after 1G/2G EGFR-TKI, T790M+ and/or CNS involvement -> osimertinib',
    publication: 'ESMO guideline for stage IV disease, older summary',
    where: 'rethinkingnsclc.com',
    design: 'guideline (older)',
    setting: 'EGFR, after 1G/2G TKI',
    verification: 'read on a secondary page of a sponsor, not in the guideline',
  }),
  E18: external({
    statement:
      'ASTRO brain metastases 2022 (Gondi, PRO): ECOG 0-2, up to 4 lesions SRS (Strong, High); 5-10 SRS (Conditional); <2 cm 20-24 Gy single fraction; 3-4 cm multifraction; >4 cm surgery conditional; symptomatic: upfront LOCAL therapy even if CNS-active drug is available (Strong, Low); asymptomatic: MDT decision to defer (Conditional); HA-WBRT+memantine if WBRT and favourable prognosis',
    publication: 'ASTRO guideline on brain metastases 2022 (Gondi et al., Pract Radiat Oncol)',
    where: 'guidelinecentral.com 1711303; uchub360.com',
    design: 'guideline',
    setting: 'BM',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E19: external({
    statement:
      'ASCO-SNO-ASTRO 2021 (Vogelbaum): symptomatic BM should get local therapy regardless of drug; asymptomatic not deferred unless stated; osimertinib or icotinib may be offered with local therapy delayed (EGFR); alectinib, brigatinib or ceritinib (ALK)',
    publication: 'ASCO-SNO-ASTRO guideline on brain metastases 2021 (Vogelbaum et al.)',
    where: 'guidelinecentral.com 1055116',
    design: 'guideline',
    setting: 'BM',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E20: external({
    statement:
      'Congress of Neurological Surgeons 2025 (literature to May 2022): ALK untreated BM alectinib level I, lorlatinib level III; page names icotinib and WBRT for >=3 untreated EGFR BM (level I; check wording in the paper); consider EGFR-TKI in LM',
    publication: 'Congress of Neurological Surgeons guideline 2025 (literature to May 2022)',
    where: 'wolterskluwer.com; pathway.md',
    design: 'guideline',
    setting: 'BM/LM',
    verification: 'partly read on secondary pages: check the wording in the paper',
  }),
  E21: external({
    statement:
      'EANO-ESMO LM guideline 2023 (Le Rhun, ESMO Open 8:101624): type I = cytology/biopsy positive; type II = clinical+MRI; MRI A linear, B nodular, C both, D hydrocephalus only or normal; CSF ideally >10 mL, at least 5 mL; process within 30 min; repeat if negative or equivocal',
    publication: 'EANO-ESMO guideline on leptomeningeal metastasis 2023 (Le Rhun et al., ESMO Open 8:101624)',
    where: 'PMC10619142, Table 1; pathway.md; PMC8301235',
    design: 'guideline',
    setting: 'LM',
    verification: 'Table 1 was read; the grid of diagnostic certainty is from memory: verify before use',
  }),
  E40: external({
    statement: 'SNO-ASCO LM consensus review (PMC11449070) exists as a current reference',
    publication: 'SNO-ASCO consensus review on leptomeningeal metastasis',
    where: 'PMC11449070',
    design: 'consensus review',
    setting: 'LM',
    verification: 'only its existence was verified',
  }),
  E45: external({
    statement: 'ASCO 2024: G719X/L861Q/S768I afatinib (Low, Strong as tabulated) or osimertinib (Low, Weak) may be offered',
    publication: 'ASCO guideline 2024, uncommon EGFR mutations',
    where: 'guidelinecentral.com 328415',
    design: 'guideline',
    setting: 'EGFR uncommon',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E46: external({
    statement:
      'ASCO 2024 Rec 1.3: single-agent ICI should NOT be first line for any activating EGFR alteration incl. exon 20, whatever PD-L1 (Moderate, Strong)',
    publication: 'ASCO guideline 2024, recommendation 1.3',
    where: 'guidelinecentral.com 328415',
    design: 'guideline',
    setting: 'EGFR, any activating alteration',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E51: external({
    statement:
      'Concurrent IT methotrexate + WBRT should be avoided (leukoencephalopathy); systemic preferred over IT where effective (Dutch LM guideline abstract)',
    publication: 'Dutch guideline on leptomeningeal metastasis',
    where: 'abstract, listed on bvsalud.org',
    design: 'guideline',
    setting: 'LM',
    verification: 'read as an abstract',
  }),
}
