import { external } from './row.ts'

/** Product labels and safety outside the five source documents. */
export const LABELS_AND_SAFETY_EXTERNAL_ROWS = {
  E25: external({
    statement:
      'ICI followed by targeted agent within 8 wk: pneumonitis 3/16 (18.8%) (CRT 2021;53:77). Schoenfeld Ann Oncol 2019: osimertinib soon after PD-(L)1 raised severe irAE (figures not re-verified)',
    publication: 'Targeted drug after immunotherapy (Cancer Res Treat 2021;53:77); Schoenfeld et al., Ann Oncol 2019',
    where: 'e-crt.org',
    design: 'retrospective, n 16',
    setting: 'EGFR, immunotherapy before TKI',
    population: 'NSCLC, a targeted drug within 8 weeks of immunotherapy',
    n: '16',
    endpoint: { systemic: 'pneumonitis, severe immune-related adverse events' },
    verification: 'the first was read on the journal page; the second is from memory: verify before use',
  }),
  E26: external({
    statement:
      'Bevacizumab: PASSPORT treated BM 0/106 grade >=2 CNS haemorrhage (upper CI 3.3%); squamous histology or grade >=2 haemoptysis (>=2.5 mL) should not receive it (Reck 2012); ICH 3.7 v 3.6% background (MSK)',
    publication: 'Bevacizumab and the brain: PASSPORT; Reck 2012 (Ann Oncol 23:458); one single-centre series',
    where: 'themednet.org; PMC3335247',
    design: 'phase 2; review; retrospective',
    setting: 'BM',
    population: 'NSCLC with brain metastases on bevacizumab',
    n: 'PASSPORT: 106',
    endpoint: { intracranial: 'CNS haemorrhage' },
    verification: 'read on secondary pages and in one paper',
  }),
  E28: external({
    statement:
      'Dato-DXd FDA accelerated approval 23 Jun 2025 (EGFR+, after EGFR therapy and platinum): ORR 45%, DoR 6.5 mo; ILD, ocular, stomatitis',
    publication: 'Datopotamab deruxtecan, FDA accelerated approval of 23 June 2025',
    where: 'hmpgloballearningnetwork.com',
    design: 'phase 2, approval',
    setting: 'EGFR, after TKI and platinum',
    population: 'EGFR, after EGFR therapy and platinum',
    endpoint: { notStated: 'ORR, DoR' },
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E31: external({
    statement:
      'Lorlatinib label: 100 mg QD; CONTRAINDICATED with strong CYP3A inducers (severe hepatotoxicity 10/12 with rifampin); CNS effects 52% of 476, seizures 1.9%; lipids, AV block, ILD, hypertension; avoid strong CYP3A inhibitors',
    publication: 'Lorlatinib label',
    where: 'copies of the label; lorbrenahcp.com',
    design: 'label',
    setting: 'ALK',
    population: 'ALK-positive NSCLC on lorlatinib',
    n: 'CNS effects: 476; with rifampin: 12',
    endpoint: { systemic: 'adverse events' },
    verification: 'read in copies of the label: verify against the current label',
  }),
  E32: external({
    statement:
      'Alectinib label: 600 mg BID with food; 450 mg BID severe hepatic impairment; LFT q2wk x3 mo; ILD 0.7%; CPK q2wk first month; symptomatic bradycardia, renal toxicity, haemolytic anaemia',
    publication: 'Alectinib label',
    where: 'connectrx; globalrph.com',
    design: 'label',
    setting: 'ALK',
    population: 'ALK-positive NSCLC on alectinib',
    endpoint: { systemic: 'adverse events' },
    verification: 'read in copies of the label; haemolytic anaemia is from memory: verify against the current label',
  }),
  E33: external({
    statement:
      'Osimertinib label: 80 mg QD; ILD 3.7%, permanently discontinue if confirmed; QTc >500 ms withhold; cardiomyopathy; avoid strong CYP3A inducers (160 mg if unavoidable, from memory). 160 mg for LM is OFF-LABEL',
    publication: 'Osimertinib label',
    where: 'copy of the full prescribing information; tagrisso-global',
    design: 'label',
    setting: 'EGFR',
    verification: 'read in a copy of the label; the dose with an inducer is from memory: verify against the current label',
  }),
  E34: external({
    statement: 'Patritumab deruxtecan EGFR BLA voluntarily withdrawn (2025)',
    publication: 'Patritumab deruxtecan application withdrawn',
    where: 'stocknews.ai',
    design: 'regulatory news',
    setting: 'EGFR',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E48: external({
    statement:
      'Label doses for which no page was found: brigatinib, crizotinib, ceritinib 450 mg with food, entrectinib, repotrectinib, selpercatinib, capmatinib, tepotinib, dabrafenib/trametinib, larotrectinib, T-DXd, amivantamab, lazertinib, adagrasib, bevacizumab',
    publication: 'Product labels',
    where: 'no page found',
    design: 'label',
    setting: 'several drugs',
    verification: 'from memory: verify before use',
  }),
  E49: external({
    statement:
      'Co-administered TKI+ICI toxicity: osimertinib+durvalumab ILD signal (TATTON), EGFR-TKI+nivolumab pneumonitis, crizotinib+nivolumab hepatotoxicity (CheckMate 370)',
    publication: 'TATTON; EGFR-TKI with nivolumab; CheckMate 370',
    where: 'no page found',
    design: 'phase 1 to 3',
    setting: 'EGFR/ALK, TKI with immunotherapy',
    population: 'TKI with a PD-(L)1 inhibitor',
    endpoint: { systemic: 'adverse events' },
    verification: 'from memory: verify before use',
  }),
}
