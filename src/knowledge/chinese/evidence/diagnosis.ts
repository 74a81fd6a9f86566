/** Statements of evidence/diagnosis.ts, by the English text. Translation not clinically reviewed. */
export const DIAGNOSIS: Readonly<Record<string, string>> = {
  'Presentations: raised ICP (dizziness, headache, vomiting, papilloedema), meningeal irritation (neck stiffness, Kernig, Brudzinski), cranial neuropathy':
    '表现：颅内压增高（头晕、头痛、呕吐、视乳头水肿）、脑膜刺激征（颈强直、Kernig、Brudzinski）、脑神经病变',
  'Diagnosis = CSF cytology + imaging + clinical signs combined': '诊断 = 脑脊液细胞学 + 影像 + 临床体征相结合',
  'Driver-positive patient on TKI with dizziness, headache, nausea, vomiting: high suspicion of LM -> lumbar puncture and cytology':
    '使用 TKI 的驱动基因阳性患者出现头晕、头痛、恶心、呕吐：高度怀疑软脑膜转移 -> 腰椎穿刺和细胞学',
  'CSF cytology is gold standard but positive in only 40-50%; repeat LP 80-90%':
    '脑脊液细胞学是金标准，但阳性率仅 40-50%；重复腰椎穿刺 80-90%',
  'Cytology yield falls with low CSF volume and processing delay, and early disease':
    '脑脊液量少、处理延迟以及疾病早期均使细胞学检出率下降',
  'CSF tumour markers (CEA, CEACAM6) are auxiliary only: low sensitivity': '脑脊液肿瘤标志物（CEA、CEACAM6）仅为辅助：敏感性低',
  'CSF liquid biopsy sensitivity up to 93%': '脑脊液液体活检敏感性最高 93%',
  'CSF CTC relates to prognosis; limited availability': '脑脊液 CTC 与预后相关；可及性有限',
  'Symptoms: headache, back pain, cranial nerve palsy, altered mental status, gait difficulty, seizure, focal deficit, nausea, vomiting; worsening weakness beyond fatigue is common and subtle':
    '症状：头痛、背痛、脑神经麻痹、精神状态改变、步态困难、癫痫发作、局灶性缺损、恶心、呕吐；超出疲乏的进行性无力常见而不易察觉',
  'Positive CSF cytology is gold standard; repeated LP usually needed; first LP sensitivity as low as 50%, 75-85% with a second':
    '脑脊液细胞学阳性是金标准；通常需重复腰椎穿刺；首次敏感性可低至 50%，第二次后 75-85%',
  'Take >=10 mL CSF and analyse quickly; meningeal biopsy very rarely needed': '取脑脊液 ≥10 mL 并尽快分析；极少需要脑膜活检',
  'Gadolinium MRI of brain AND spine is best imaging; nodular, linear, arched, focal or diffuse enhancement incl. cranial nerves':
    '脑与脊髓的钆增强 MRI 是最佳影像；结节状、线状、弧形、局灶或弥漫强化，包括脑神经',
  '20-30% of LM patients have normal/false-negative MRI': '20-30% 的软脑膜转移患者 MRI 正常/假阴性',
  'LP and other procedures can cause false-positive enhancement: do MRI BEFORE LP':
    '腰椎穿刺等操作可致假阳性强化：MRI 应在腰椎穿刺之前进行',
  'In metastatic NSCLC with typical clinical picture, characteristic MRI alone can establish LM':
    '转移性 NSCLC 且临床表现典型时，特征性 MRI 单独即可确立软脑膜转移',
  'MRI sensitivity 70-85%, specificity 75-90% for LM in solid tumours': '在实体瘤中 MRI 对软脑膜转移的敏感性 70-85%，特异性 75-90%',
  'n 519 (334, 64% lung): diagnosed by MRI alone 35%, CSF cytology alone 22%, both 42%':
    'n 519（334 例、64% 为肺癌）：仅 MRI 诊断 35%，仅脑脊液细胞学 22%，两者 42%',
  'CSF CTC (CellSearch) more sensitive than cytology and MRI': '脑脊液 CTC（CellSearch）比细胞学和 MRI 更敏感',
  'CSF ctDNA can support diagnosis when cytology is negative': '细胞学阴性时，脑脊液 ctDNA 可支持诊断',
  'BLOOM first 21 patients: sensitising EGFR mutation in CSF 21/21; T790M in CSF 2, plasma 6; clearance in 2, substantial fall in 6 correlating with benefit':
    'BLOOM 前 21 例患者：脑脊液中敏感 EGFR 突变 21/21；T790M 脑脊液 2 例，血浆 6 例；清除 2 例，显著下降 6 例，与获益相关',
  'Gefitinib-resistant LM: cytology positive 2/7, CSF EGFR mutation 7/7, T790M 0/7':
    'Gefitinib 耐药的软脑膜转移：细胞学阳性 2/7，脑脊液 EGFR 突变 7/7，T790M 0/7',
  'Four definite LM: CSF EGFR mutation 4/4, T790M 50%': '四例确诊软脑膜转移：脑脊液 EGFR 突变 4/4，T790M 50%',
  'Work-up: examination with neuro evaluation, MRI brain and spine, CSF examination':
    '检查：体检包括神经系统评估，脑与脊髓 MRI，脑脊液检查',
  'Diagnosis: CSF tumour cells; OR CSF liquid biopsy positive for EGFR mutation/ALK fusion; OR positive radiology with supportive clinical findings':
    '诊断：脑脊液肿瘤细胞；或脑脊液液体活检 EGFR 突变/ALK 融合阳性；或影像阳性并有支持的临床发现',
}
