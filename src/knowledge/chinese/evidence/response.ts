/** Statements of evidence/response.ts, by the English text. Translation not clinically reviewed. */
export const RESPONSE: Readonly<Record<string, string>> = {
  'RECIST 1.1 is contested for LM: lesion size not measurable, no neurological assessment':
    'RECIST 1.1 用于软脑膜转移有争议：病灶大小不可测量，不评估神经功能',
  'Not to be quoted, wrong as printed: RANO-BM uses two perpendicular diameters (RANO-BM is unidimensional, E23)':
    '不得引用，原文印刷有误：RANO-BM 采用两条垂直径（RANO-BM 为一维，E23）',
  'RANO-BM assesses target and non-target lesions and neurological status; clear non-target progression counts':
    'RANO-BM 评估靶病灶和非靶病灶及神经状态；明确的非靶病灶进展计入',
  '2018 Chinese consensus: intracranial by RANO-BM, extracranial by RECIST 1.1, independently':
    '2018 年中国共识：颅内按 RANO-BM、颅外按 RECIST 1.1，各自独立',
  'Endpoints: CNS PFS, non-CNS PFS, bicompartmental PFS': '终点：CNS PFS、非 CNS PFS、双区室 PFS',
  'RANO-LM 2017: neurological exam + CSF analysis + MRI together': 'RANO-LM 2017：神经检查 + 脑脊液分析 + MRI 结合',
  'RANO-LM neuro domains (10): gait, strength, sensation, vision, eye movement, facial strength, hearing, swallowing, consciousness, behaviour':
    'RANO-LM 神经领域（10）：步态、肌力、感觉、视力、眼球运动、面部肌力、听力、吞咽、意识、行为',
  'Best realistic response is usually neurological stabilisation': '现实的最佳缓解通常是神经功能稳定',
  'Symptoms (headache, nausea, vomiting, seizure) are not scored in RANO-LM': 'RANO-LM 不对症状（头痛、恶心、呕吐、癫痫发作）评分',
  'RANO-LM cytology is binary: atypical = negative, suspicious = positive': 'RANO-LM 细胞学为二分：不典型 = 阴性，可疑 = 阳性',
  'Cytology false negatives up to 50%': '细胞学假阴性最高 50%',
  'CSF progression: negative to positive, or failure to convert after induction': '脑脊液进展：由阴性转为阳性，或诱导后未转阴',
  'Measurable LM nodule >=5x10 mm; otherwise MRI scorecard; T2-FLAIR useful': '可测量软脑膜结节 ≥5x10 mm；否则用 MRI 评分卡；T2-FLAIR 有用',
  'Neuro exam, MRI and CSF in the same time frame; MRI BEFORE LP': '神经检查、MRI 和脑脊液在同一时间段内；MRI 在腰椎穿刺之前',
  'RANO-LM limits: cannot separate LM from systemic, parenchymal or treatment causes; negative CSF value disputed':
    'RANO-LM 的局限：不能区分软脑膜与全身、脑实质或治疗原因；脑脊液阴性的价值有争议',
  'Author proposal (unvalidated): drop cytology conversion; patients may improve clearly while cytology stays positive, which RANO-LM calls stable':
    '作者提议（未经验证）：取消细胞学转阴；患者可能明显好转而细胞学仍为阳性，RANO-LM 称之为稳定',
  'Author proposal (unvalidated): add QOL/performance score and ICP measurement (allow for bevacizumab effect)':
    '作者提议（未经验证）：加入生活质量/体能评分和颅内压测量（须考虑 bevacizumab 的影响）',
  'RANO-LM: neuro exam + CSF cytology (flow in haematological) + full neuraxis contrast MRI':
    'RANO-LM：神经检查 + 脑脊液细胞学（血液肿瘤用流式）+ 全神经轴增强 MRI',
  'Each of 10 domains scored 0 to 2 or 3; progression = change of >=2 levels in one domain, or change to the worst level in any one domain':
    '10 个领域各评 0 至 2 或 3 分；进展 = 一个领域变化 ≥2 级，或任一领域变为最差级',
  'Neuro exam cannot separate LM from systemic progression, BM or toxicity': '神经检查不能区分软脑膜转移与全身进展、脑转移或毒性',
  'Measurable nodule >5x10 mm orthogonal diameters; up to five radiological target lesions in a composite score':
    '可测量结节 >5x10 mm 正交径；至多五个影像靶病灶计入综合评分',
  'MRI regions: nodules, leptomeningeal enhancement, cranial nerve, hydrocephalus, nerve-root; present/absent/non-evaluable; size and extent count, intensity does not':
    'MRI 区域：结节、软脑膜强化、脑神经、脑积水、神经根；有/无/不可评估；大小和范围计入，强度不计',
  'Imaging PR = 50% improvement, PD = 25% worsening of composite score vs baseline':
    '与基线相比，影像 PR = 综合评分改善 50%，PD = 恶化 25%',
  'Cytology clearance is commonly used but may be unreliable; no evidence that conversion predicts longer PFS':
    '细胞学清除常用，但可能不可靠；没有证据表明转阴预示更长的 PFS',
  'OS should be the primary endpoint of LM trials': 'OS 应为软脑膜转移试验的主要终点',
}
