/** The five source documents, cited as far as their text prints it. */
export const PUBLICATIONS = {
  xueChen:
    'Xue H, Chen Y. Treatment of Brain Metastases in Non-Small Cell Lung Cancer (narrative review; journal and year not printed in the text read)',
  zhao: 'Zhao Y, Yu L, Wang L, Wu Y, Chen H, Wang Q, Wu Y. The Riddle of the Sphinx: Progress in Leptomeningeal Metastasis of Non–Small Cell Lung Cancer. Clinical Medicine Insights: Oncology 2023;17:1–9, doi 10.1177/11795549231205206 (narrative review)',
  chengPerezSoler:
    'Cheng H, Perez-Soler R. Leptomeningeal metastases in non-small-cell lung cancer. Lancet Oncol 2018;19:e43–e55 (narrative review)',
  alectinibStudy:
    'Multicentre real-world study of alectinib in ALK-positive NSCLC with CNS metastases (retrospective, six hospitals in China, July 2017 to September 2020, n 65; authors, journal and year not printed in the text read)',
  resistanceSummary:
    'Summary page of a 2026 narrative review on leptomeningeal metastasis after EGFR-TKI resistance (secondary, written by a machine, not a guideline; the review itself is not named)',
} as const
