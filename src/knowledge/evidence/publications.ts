/** The five source documents, cited as far as their text prints it. */
export const PUBLICATIONS = {
  xueChen: {
    citation:
      'Xue H, Chen Y. Treatment of Brain Metastases in Non-Small Cell Lung Cancer (review of brain metastases in NSCLC; journal and year not printed in the text read)',
    short: 'Xue and Chen, review of brain metastases in NSCLC',
    kind: 'narrative review',
  },
  zhao: {
    citation:
      'Zhao Y, Yu L, Wang L, Wu Y, Chen H, Wang Q, Wu Y. The Riddle of the Sphinx: Progress in Leptomeningeal Metastasis of Non–Small Cell Lung Cancer. Clinical Medicine Insights: Oncology 2023;17:1–9, doi 10.1177/11795549231205206',
    short: 'Zhao et al., Clinical Medicine Insights: Oncology 2023;17',
    kind: 'narrative review',
  },
  chengPerezSoler: {
    citation: 'Cheng H, Perez-Soler R. Leptomeningeal metastases in non-small-cell lung cancer. Lancet Oncol 2018;19:e43–e55',
    short: 'Cheng and Perez-Soler, Lancet Oncol 2018',
    kind: 'narrative review',
  },
  alectinibStudy: {
    citation:
      'Multicentre real-world study of alectinib in ALK-positive NSCLC with CNS metastases (six hospitals in China, July 2017 to September 2020, n 65; authors, journal and year not printed in the text read)',
    short: 'Multicentre real-world study of alectinib in ALK-positive NSCLC with CNS metastases',
    kind: 'retrospective study',
  },
  resistanceSummary: {
    citation:
      'Summary page of a 2026 narrative review on leptomeningeal metastasis after EGFR-TKI resistance (secondary, written by a machine, not a guideline; the review itself is not named)',
    short: 'Summary page of a 2026 narrative review on LM after EGFR-TKI resistance (secondary, not a guideline)',
    kind: 'secondary summary',
  },
} as const
