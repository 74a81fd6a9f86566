import { K25, K26, K27 } from './corrections.ts'
import { external } from './row.ts'

/** Trials and studies outside the five source documents. */
export const TRIALS_EXTERNAL_ROWS = {
  E03: external({
    statement:
      'FLAURA2 final OS: osimertinib+platinum-pemetrexed 47.5 (41.0-NC) v 37.6 (33.2-43.2) mo, HR 0.77 (0.61-0.96), P=.02; 36-mo OS 63 v 51%; grade >=3 AE 70 v 34%; NEJM 2025; NCT04035486',
    publication: 'FLAURA2, final overall survival (N Engl J Med 2025; NCT04035486)',
    where: 'ascopost.com, October 2025; cancernetwork.com',
    design: 'phase 3 RCT',
    setting: 'EGFR, 1L',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E04: external({
    statement:
      'MARIPOSA amivantamab+lazertinib v osimertinib: PFS 23.7 v 16.6 mo HR 0.70 (0.58-0.85); OS NR v 36.7 mo HR 0.75 (0.61-0.92); 36-mo OS 60 v 51%; FDA approval 19 Aug 2024; NCT04487080',
    publication: 'MARIPOSA (NCT04487080)',
    where: 'esmo.org; springermedizin.de, November 2025',
    design: 'phase 3 RCT',
    setting: 'EGFR, 1L',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E05: external({
    statement:
      'AURA3 CNS (Wu YL, JCO 2018): osimertinib v platinum-pemetrexed, T790M+: CNS ORR 70 (21/30) v 31% (5/16); CNS PFS 11.7 v 5.6 mo HR 0.32 (0.15-0.69)',
    publication: 'AURA3, CNS analysis (Wu YL et al., J Clin Oncol 2018)',
    where: 'onclive.com; oncologischonderzoek.nl',
    design: 'phase 3 RCT subgroup',
    setting: 'EGFR BM, T790M+, post-TKI',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E07: external({
    statement:
      'SACHI phase 3: savolitinib+osimertinib v platinum-pemetrexed, METamp after first-line EGFR-TKI, n 211: PFS 8.2 v 4.5 mo HR 0.34 (0.23-0.49); after prior 3G TKI 6.9 v 3.0; MET CN >=5 or ratio >=2 after 1G/2G (T790M-negative), CN >=10 after 3G; NMPA approval June 2025; Lancet 2026 doi 10.1016/S0140-6736(25)01811-2; NCT05015608',
    publication: 'SACHI (Lancet 2026, doi 10.1016/S0140-6736(25)01811-2; NCT05015608)',
    where: 'targetedonc.com, January 2026; omnihealthpractice.com',
    design: 'phase 3 RCT',
    setting: 'EGFR, post-TKI, METamp',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E08: external({
    statement:
      'EVEREST phase 3 zorifertinib (AZD3759) v gefitinib/erlotinib, EGFR+ CNS metastases, n 439: PFS 9.6 v 6.9 HR 0.719; intracranial PFS HR 0.467 (BICR); NMPA Nov 2024; Med 2024; NCT03653546. Comparator was first generation',
    publication: 'EVEREST (Med 2024; NCT03653546)',
    where: 'synapse.patsnap.com; medthority.com',
    design: 'phase 3 RCT',
    setting: 'EGFR BM, 1L',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E09: external({
    statement:
      'FURLONG furmonertinib v gefitinib CNS set: CNS PFS 20.8 v 9.8 mo HR 0.40; CNS ORR 91 v 65%. Pooled T790M: CNS ORR 65% (22/34) at 80 mg, 85% (11/13) at 160 mg (BMC Med 2023). Prospective high-dose LM data not found',
    publication: 'FURLONG, CNS set; pooled T790M analysis (BMC Med 2023)',
    where: 'oncweekly.com; bmcmedicine.biomedcentral.com',
    design: 'phase 3 RCT subgroup; pooled analysis',
    setting: 'EGFR BM',
    verification: 'read on a secondary page, not in the paper or label itself; prospective data of a high dose in LM were not found',
  }),
  E10: external({
    statement:
      'CROWN 5-yr: PFS NR v 9.1 mo HR 0.19; 5-yr PFS 60 v 8%; time to intracranial progression HR 0.06; grade 3/4 AE 77 v 57%. 12-mo PFS with BM 78 v 22% (JCO 2022)',
    publication: 'CROWN, five-year outcomes (ASCO 2024, LBA8503) and brain subgroup (J Clin Oncol 2022)',
    where: 'ASCO 2024 abstract; pubmed 35605188',
    design: 'phase 3 RCT',
    setting: 'ALK, 1L',
    verification: 'read as abstracts',
  }),
  E11: external({
    statement:
      'ALEX final OS (Ann Oncol 2025, doi 10.1016/j.annonc.2025.09.018): 81.1 v 54.2 mo HR 0.78 (0.56-1.08), not significant; with CNS mets 63.4 v 30.9 HR 0.68 (0.40-1.15)',
    publication: 'ALEX, final overall survival (Ann Oncol 2025, doi 10.1016/j.annonc.2025.09.018)',
    where: 'pubmed 41110693',
    design: 'phase 3 RCT',
    setting: 'ALK, 1L',
    verification: 'read as an abstract',
  }),
  E12: external({
    statement:
      'Lorlatinib after >=1 2G ALK-TKI (phase 2, NCT01970865): IC-ORR 56.1% pooled; 66.7% after one 2G; ORR 39.6%; PFS 6.6 mo (Ann Oncol 2021)',
    publication: 'Lorlatinib after second-generation ALK-TKIs (Ann Oncol 2021; NCT01970865)',
    where: 'physiciansweekly.com',
    design: 'phase 2',
    setting: 'ALK, after 2G TKI',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E13: external({
    statement: 'Lorlatinib CNS-only progression phase 2 (NCT02927340) n 22: IC-ORR 59%, 12-mo IC progression-free 81%',
    publication: 'Lorlatinib for CNS-only progression (NCT02927340)',
    where: 'ASCO abstract, on delveinsight.com',
    design: 'phase 2, n 22',
    setting: 'ALK BM, CNS-only progression',
    verification: 'read as an abstract on a secondary page',
  }),
  E14: external({
    statement:
      'ASCEND-7 ceritinib 750 mg fasted: LM arm n 18 whole-body ORR 16.7%, DCR 66.7%; BM arms intracranial ORR 27.6-51.5% (CCR 2022)',
    publication: 'ASCEND-7, ceritinib (Clin Cancer Res 2022)',
    where: 'aacrjournals.org',
    design: 'phase 2',
    setting: 'ALK BM/LM',
    verification: 'read on the journal page',
    corrections: [K25],
  }),
  E15: external({
    statement:
      'Proton craniospinal irradiation v photon IFRT (NSCLC+breast LM, phase 2 RCT, n 42 v 21): JCO 2022;40:3858 CNS PFS 7.5 v 2.3, OS 9.9 v 6.0; JAMA Oncol 2025 final CNS PFS 8.2 v 2.3, OS 11.3 v 4.9 (P=.04). Phase 3 RADIATE-LM NCT06500481 ongoing',
    publication: 'Proton craniospinal irradiation v photon involved-field radiotherapy (J Clin Oncol 2022;40:3858; JAMA Oncol 2025)',
    where: 'ascopost.com, September 2025; pubmed 35802849',
    design: 'phase 2 RCT',
    setting: 'LM, NSCLC and breast',
    verification: 'read on a secondary page, not in the paper or label itself; first report read as an abstract',
  }),
  E16: external({
    statement:
      'Published doses of intrathecal pemetrexed conflict: Pan 2019 found lethal myelosuppression before vitamins were added; in PMLM one patient had grade 4 haematological toxicity and one a grade 5 arachnoiditis; a third group used a dose several times higher (Z020). No dose is settled',
    publication: 'Intrathecal pemetrexed dose finding: Pan 2019; PMLM (NCT05289908)',
    where: 'pubmed 31544065; abstract CTNI-05; sciety.org',
    design: 'phase 1',
    setting: 'LM',
    verification: 'read as abstracts',
    corrections: [K26],
  }),
  E17: external({
    statement:
      'IT pemetrexed in ALK+ LM phase 2 single arm n 25 (post multi-line): RANO response 76%, OS 18.0 mo (13.0-23.6), myelosuppression 52% (abstract; dose not shown)',
    publication: 'Intrathecal pemetrexed in ALK-positive LM',
    where: 'abstract, on citedrive.com',
    design: 'phase 2, single arm, n 25',
    setting: 'ALK LM, post-TKI',
    verification: 'read as an abstract; the dose is not shown',
    corrections: [K26],
  }),
  E22: external({
    statement: 'EANO-ESMO subtype validation (n 254): type I worse than type II; nodular worse within type II',
    publication: 'Validation of the EANO-ESMO subtypes',
    where: 'PMC8301235',
    design: 'retrospective, n 254',
    setting: 'LM',
    verification: 'read in the paper',
  }),
  E23: external({
    statement:
      'RANO-BM 2015 (Lin, Lancet Oncol 16:e270): UNIDIMENSIONAL; measurable >=10 mm longest and >=5 mm perpendicular, visible on >=2 axial slices; up to 5 targets; PR >=30% fall in sum; PD >=20% rise from nadir; steroids and clinical status part of response; steroid increase alone is not PD; LM is non-measurable',
    publication: 'RANO-BM (Lin et al., Lancet Oncol 2015;16:e270)',
    where: 'PMC6499019, Table T4; radiopaedia.org',
    design: 'consensus criteria',
    setting: 'BM',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E24: external({
    statement:
      'RANO-LM 2017 (Neuro-Oncol 19:484): MRI progression ALONE (negative CSF, stable exam) = LM progression. 2019 revised scorecard (PMC6502503): measurable nodule >5x5 mm, 3 largest; poor inter-rater agreement of the 2017 card',
    publication: 'RANO-LM (Neuro Oncol 2017;19:484) and the revised scorecard (2019)',
    where: 'repub.eur.nl; PMC6502503',
    design: 'consensus criteria',
    setting: 'LM',
    verification: 'read in repository copies',
    corrections: [K27],
  }),
  E27: external({
    statement: 'Osimertinib+bevacizumab: no PFS gain in randomised WJOG8715L (T790M) and ETOP BOOSTER',
    publication: 'Osimertinib + bevacizumab: WJOG8715L and ETOP BOOSTER',
    where: 'PMC7791398; ascopost.com, 2021',
    design: 'randomised phase 2',
    setting: 'EGFR, T790M+',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E29: external({
    statement:
      'EGFR exon 20 insertion: amivantamab+chemotherapy is guideline first line (ASCO, NCCN); sunvozertinib FDA accelerated approval after platinum (2025)',
    publication: 'EGFR exon 20 insertion: guideline first line; sunvozertinib approval',
    where: 'pharmacytimes.com; biobriefs',
    design: 'guideline and approval',
    setting: 'EGFR exon 20 insertion',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
  E30: external({
    statement:
      "Pipeline: zidesamtinib (ROS1) PDUFA 18 Sep 2026, OUTCOME NOT VERIFIED; neladalkib (ALK) NDA planned 1H 2026, OUTCOME NOT VERIFIED. One page headline says 'approved' while describing acceptance",
    publication: 'Zidesamtinib and neladalkib in review',
    where: 'maestrodatabase.com; longbridge.com',
    design: 'regulatory news',
    setting: 'ROS1; ALK',
    verification: 'as of early 2026: the outcomes are not verified, check before use',
  }),
  E41: external({
    statement:
      'KRAS G12C: adagrasib has prospective intracranial activity in untreated CNS metastases (KRYSTAL-1, Negrao JCO 2023) - figures not re-verified',
    publication: 'KRYSTAL-1 (Negrao et al., J Clin Oncol 2023)',
    where: 'no page found',
    design: 'phase 1/2',
    setting: 'KRAS G12C BM',
    verification: 'from memory: verify before use',
  }),
  E42: external({
    statement: 'HER2-mutant NSCLC: T-DXd and HER2 TKIs (zongertinib 2025, sevabertinib 2025) FDA-approved after prior therapy',
    publication: 'HER2-mutant NSCLC: approvals after prior therapy',
    where: 'no page found',
    design: 'approvals',
    setting: 'HER2-mutant',
    verification: 'from memory: verify before use',
  }),
  E43: external({
    statement:
      'TURBO-NSCLC (Pike JCO 2024;42:3606): upfront SRS+CNS-penetrant TKI improved CNS progression and local control (larger lesions most), no OS difference, retrospective',
    publication: 'TURBO-NSCLC (Pike et al., J Clin Oncol 2024;42:3606)',
    where: 'entry 51 of the reference list of Xue and Chen',
    design: 'retrospective multi-centre',
    setting: 'EGFR/ALK BM',
    verification: 'the citation was read; the direction of the results is from memory: verify before use',
  }),
  E44: external({
    statement:
      'OUTRUN NCT03497767 (osimertinib +/- SRS, randomised phase 2, n 80 planned): results not found; an IPD meta-analysis using RANO-BM is planned',
    publication: 'OUTRUN (NCT03497767)',
    where: 'clinicaltrials.gov; medrxiv.org',
    design: 'randomised phase 2, registration',
    setting: 'EGFR BM',
    verification: 'only the registration was verified; no result was found',
  }),
  E47: external({
    statement:
      'Primary-paper figures that differ from those in the 2023 leptomeningeal review: AURA LM OS 18.8 mo (the review prints 18.1); BLOOM n 41, DoR 15.2, PFS 8.6, OS 11.0 mo',
    publication: 'AURA LM and BLOOM primary papers',
    where: 'no page found',
    design: 'phase 1; retrospective pooled analysis',
    setting: 'EGFR LM',
    verification: 'from memory: verify before use',
  }),
  E50: external({
    statement:
      'MET-directed or ADC options after osimertinib reviewed Apr 2026 (OncLive): MET amplification actionable; TROP-2 ADCs emerging',
    publication: 'MET-directed and antibody-drug options after osimertinib (OncLive, April 2026)',
    where: 'egfrchannel.onclive.com',
    design: 'expert review',
    setting: 'EGFR, after osimertinib',
    verification: 'read on a secondary page, not in the paper or label itself',
  }),
}
