/** Statements of evidence/penetration.ts, by the English text. Translation not clinically reviewed. */
export const PENETRATION: Readonly<Record<string, string>> = {
  'Blood-tumour barrier is more permeable than the BBB but heterogeneous; efflux transport persists, so intracranial drug accumulation stays limited':
    '血-肿瘤屏障比血脑屏障通透性更高，但不均一；外排转运仍存在，故药物在颅内的蓄积仍有限',
  'Most conventional chemotherapy penetrates the BBB poorly and is used mainly for systemic control; intrathecal (IT) delivery bypasses the BBB and is for leptomeningeal metastasis (LM)':
    '多数常规化疗难以透过血脑屏障，主要用于全身控制；鞘内（IT）给药绕过血脑屏障，用于软脑膜转移',
  'TKI generations: 1G gefitinib/erlotinib/icotinib (reversible); 2G afatinib/dacomitinib (irreversible, also HER2); 3G osimertinib (sensitising + T790M, better BBB penetration)':
    'TKI 的代次：1G 为 gefitinib/erlotinib/icotinib（可逆）；2G 为 afatinib/dacomitinib（不可逆，也作用于 HER2）；3G 为 osimertinib（敏感突变 + T790M，血脑屏障穿透更好）',
  'Crizotinib: limited CNS penetration, low intracranial efficacy; alectinib/brigatinib: improved CNS activity; lorlatinib: broad resistance-mutation coverage and strongest BBB penetration':
    'Crizotinib：中枢神经系统穿透有限，颅内疗效低；alectinib/brigatinib：中枢神经系统活性改善；lorlatinib：耐药突变覆盖广，血脑屏障穿透最强',
  'IV chemotherapy reaches low CSF concentration': '静脉化疗在脑脊液中浓度低',
  '1G/2G EGFR-TKI: low CNS penetration; standard dose not effective for CNS metastases':
    '1G/2G EGFR-TKI：中枢神经系统穿透低；标准剂量对中枢神经系统转移无效',
  'AZD3759: CSF and brain Kp,uu ~1; KpCSF up to 1.11': 'AZD3759：脑脊液和脑的 Kp,uu ~1；KpCSF 最高 1.11',
  'P-glycoprotein and BCRP are the main efflux barriers; osimertinib is a substrate but permeability outweighs efflux':
    'P-糖蛋白和 BCRP 是主要外排屏障；osimertinib 是其底物，但通透性超过外排',
  'CNS effect depends on free CSF concentration relative to IC50 at tolerable systemic dose; CSF:IC50 ratios range 0.03 to >100 across agents':
    '中枢神经系统效应取决于在可耐受全身剂量下脑脊液游离浓度与 IC50 之比；各药的 CSF:IC50 比值从 0.03 到 >100',
  'AZD3759: not an efflux substrate, ~100% CSF penetration, CSF:IC50 126': 'AZD3759：不是外排底物，脑脊液穿透率 ~100%，CSF:IC50 126',
  'Crizotinib CSF penetration 0.26%, explains CNS relapse (CSF:IC50 0.03 as printed, which rests on a unit error)':
    'Crizotinib 脑脊液穿透率 0.26%，可解释中枢神经系统复发（CSF:IC50 印为 0.03，该数基于单位错误）',
  'Lorlatinib CSF penetration 31-96%, CSF:IC50 >92.7': 'Lorlatinib 脑脊液穿透率 31-96%，CSF:IC50 >92.7',
  'CSF erlotinib 66.9 v gefitinib 8.2 nM (p=0.0008); penetration 2.8 v 1.13% (p<0.0001)':
    '脑脊液 erlotinib 66.9 对 gefitinib 8.2 nM（p=0.0008）；穿透率 2.8 对 1.13%（p<0.0001）',
  'Erlotinib: efflux substrate; IC50 2 nM; CSF 28.7 ng/mL (66.9 nM); ratio 33.5; penetration 2.8-3.3%':
    'Erlotinib：外排底物；IC50 2 nM；脑脊液 28.7 ng/mL（66.9 nM）；比值 33.5；穿透率 2.8-3.3%',
  'Gefitinib: substrate; IC50 37 nM; CSF 3.7 ng/mL (8.2 nM); ratio 0.22; 1.13%':
    'Gefitinib：底物；IC50 37 nM；脑脊液 3.7 ng/mL（8.2 nM）；比值 0.22；1.13%',
  'Afatinib: substrate; IC50 0.4 nM; CSF 1.4 ng/mL (2.9 nM) or 1 nM; ratio 7.3; 1.65%':
    'Afatinib：底物；IC50 0.4 nM；脑脊液 1.4 ng/mL（2.9 nM）或 1 nM；比值 7.3；1.65%',
  'Osimertinib: substrate; IC50 13 nM (cell assay); CSF 7.51 nM at 160 mg; ratio ND; 2.5% to 16% (16% at 160 mg)':
    'Osimertinib：底物；IC50 13 nM（细胞实验）；160 mg 时脑脊液 7.51 nM；比值 ND；2.5% 至 16%（160 mg 时 16%）',
  'AZD3759: not a substrate; IC50 0.2 nM; CSF 25.2 nM; ratio 126; 100%': 'AZD3759：不是底物；IC50 0.2 nM；脑脊液 25.2 nM；比值 126；100%',
  'Crizotinib: substrate; IC50 4.5 nM; CSF 0.617 ng/mL printed as 0.14 nM; ratio printed 0.03; 0.26% (unit error)':
    'Crizotinib：底物；IC50 4.5 nM；脑脊液 0.617 ng/mL，印为 0.14 nM；比值印为 0.03；0.26%（单位错误）',
  'Ceritinib: substrate; IC50 0.15 nM; CSF ND; 15%': 'Ceritinib：底物；IC50 0.15 nM；脑脊液 ND；15%',
  'Alectinib: not a substrate; IC50 1.9 nM; CSF 2.69 nM; ratio 1.4; 63-94%':
    'Alectinib：不是底物；IC50 1.9 nM；脑脊液 2.69 nM；比值 1.4；63-94%',
  'Brigatinib: substrate and inhibitor of P-gp/BCRP; IC50 0.62 nM; CSF ND; penetration ND':
    'Brigatinib：P-gp/BCRP 的底物和抑制剂；IC50 0.62 nM；脑脊液 ND；穿透率 ND',
  'Lorlatinib: substrate, low tendency; IC50 <0.07 nM; CSF 2.64-125 ng/mL (6.5-308 nM); ratio >92.7; 31-96%':
    'Lorlatinib：底物，倾向低；IC50 <0.07 nM；脑脊液 2.64-125 ng/mL（6.5-308 nM）；比值 >92.7；31-96%',
  'Vemurafenib: substrate; IC50 31 nM; CSF 0.47 ng/mL (0.96 nM); ratio 0.03; 0.98%':
    'Vemurafenib：底物；IC50 31 nM；脑脊液 0.47 ng/mL（0.96 nM）；比值 0.03；0.98%',
}
