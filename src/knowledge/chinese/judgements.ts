/** What is judgement rather than a source, by the English text. Translation not clinically reviewed. */
export const JUDGEMENTS: Readonly<Record<string, string>> = {
  'No source row speaks of an unknown histology; the model applies to non-small-cell lung cancer only.':
    '没有来源条目谈到组织学未知；模型仅适用于非小细胞肺癌。',
  'The sources are about metastases of the central nervous system; nothing is inferred for patients without them.':
    '来源谈的是中枢神经系统转移；对没有此类转移的患者不作任何推断。',
  'No source row speaks of a drug that does not match the driver.': '没有来源条目谈到与驱动基因不符的药物。',
  'That neither continuing nor switching follows by rote is judgement.': '继续和换药均不是当然之选，这是判断。',
  'No trial compares continuing with switching in stable disease; continuing is the default while the drug works.':
    '没有试验比较疾病稳定时继续与换药；药物有效时默认继续。',
  'No source row speaks of stable disease under a treatment that is not a targeted drug.': '没有来源条目谈到在非靶向药物治疗下疾病稳定。',
  'No source row compares continuing with switching in stable disease under chemotherapy or immunotherapy.':
    '没有来源条目比较在化疗或免疫治疗下疾病稳定时继续与换药。',
  'That the drug is not switched while necrosis is possible is expert practice, and that a field of unstated kind counts is judgement.':
    '可能为坏死时不换药属专家做法；类型未说明的照射野也计入，这是判断。',
  'No source row tests corticosteroids in suspected necrosis after radiosurgery.': '没有来源条目检验放射外科后疑似坏死时使用皮质类固醇。',
  'No source row tests surgery in suspected necrosis.': '没有来源条目检验疑似坏死时的手术。',
  'No source row speaks of a record that does not say whether the brain or the meninges are involved.':
    '没有来源条目谈到病历未说明脑或脑膜是否受累的情况。',
  'No source row speaks of contradictory drivers; the rows cited say that the choice depends on the driver.':
    '没有来源条目谈到驱动基因相互矛盾；所引条目称选择取决于驱动基因。',
  'That an unclassified EGFR variant is not ranked is derived from the guidelines naming each class separately.':
    '未分类的 EGFR 变异不作排序，由指南对各类分别列名推得。',
  'The guideline names surgery above 4 cm; that radiosurgery is acceptable beside it is judgement.':
    '指南提到 4 cm 以上手术；放射外科与之并列为可接受，这是判断。',
  'That it is limited to the lesions that cause symptoms is judgement.': '仅限于引起症状的病灶，这是判断。',
  'No source row speaks of symptomatic disease with more than 10 lesions.': '没有来源条目谈到超过 10 个病灶的有症状疾病。',
  'A coded diagnosis alone is taken as probable, not as confirmed.': '仅有编码诊断视为很可能，而非确诊。',
  'No source row speaks of contradictory statements.': '没有来源条目谈到相互矛盾的陈述。',
  'The statement stands as given; that the cytology speaks against it is said, not decided.':
    '陈述按所给保留；细胞学与之相反，只予说明，不作决定。',
  'The statement stands as given; that the findings speak against it is said, not decided.':
    '陈述按所给保留；各项发现与之相反，只予说明，不作决定。',
  'No source row speaks of contradictory reports of one cytology.': '没有来源条目谈到同一次细胞学的报告相互矛盾。',
  'That treatment of the meninges waits for the work-up is derived from the diagnostic criteria.':
    '脑膜的治疗等待检查完成，由诊断标准推得。',
  'That encephalopathy without a poor performance status is looked into before comfort alone is settled on is judgement.':
    '没有体能状态差的脑病，在仅决定舒适照护之前先查明原因，这是判断。',
  'That a cause which can be relieved is looked into before comfort alone is settled on is judgement.':
    '可以解除的原因，在仅决定舒适照护之前先查明，这是判断。',
  'No source row speaks of surgery at poor risk with leptomeningeal disease.': '没有来源条目谈到高危软脑膜转移时的手术。',
  'That the trials enrolled better performance status, and that intensive treatment is not offered at ECOG 3–4, is judgement.':
    '试验纳入的是体能状态较好者，ECOG 3–4 时不提供强化治疗，这是判断。',
  'No source row speaks of ECOG 3–4 with brain metastases and no driver.': '没有来源条目谈到 ECOG 3–4、脑转移且无驱动基因的情况。',
  'The cited grouping is about leptomeningeal disease; carrying it over to brain metastases is judgement.':
    '所引分组针对软脑膜转移；沿用到脑转移，这是判断。',
  'No source row speaks of ECOG 3–4 with brain metastases and no driver; that intensive treatment is not offered then is judgement.':
    '没有来源条目谈到 ECOG 3–4、脑转移且无驱动基因的情况；此时不提供强化治疗，这是判断。',
  'After a TKI of no known generation osimertinib may have been used before it, so it does not lead by rote: judgement.':
    '在代次未知的 TKI 之后，可能已用过 osimertinib，故不当然居首：判断。',
  'That it is not named as unsupported where the goals of care are comfort is judgement.':
    '治疗目标为舒适照护时不将其列为不支持，这是判断。',
  'The cited grouping speaks of patients without a target; that a target without a usable drug counts alike is judgement.':
    '所引分组谈的是没有靶点的患者；有靶点而没有可用药物者同样看待，这是判断。',
  'The retrospective series gave alectinib; carrying it over to lorlatinib is judgement.':
    '回顾性系列使用的是 alectinib；沿用到 lorlatinib，这是判断。',
  'No source row speaks of ECOG 3–4 after a TKI.': '没有来源条目谈到 TKI 之后的 ECOG 3–4。',
  'The sources give this drug for brain metastases; carrying it over to the meninges and to poor performance is judgement.':
    '来源中此药用于脑转移；沿用到脑膜和体能状态差，这是判断。',
  'That the case is discussed is judgement: no source row speaks of it.': '对病例进行讨论，这是判断：没有来源条目谈及。',
  'That one failed drug of a group is enough is judgement: no rule of the model names the next one.':
    '一组中有一种药物失败即足够，这是判断：模型没有规则指明下一种。',
  'No source row speaks of it.': '没有来源条目谈及。',
  'Strength C because the trial enrolled pretreated patients only; the label dose goes first.':
    '强度 C，因为试验仅纳入经治患者；说明书剂量在先。',
  'The definition of a fit patient is judgement.': '“体能良好”的定义是判断。',
  'That it is considered where the drug of first treatment cannot be given is judgement, and so is who is fit.':
    '首次治疗的药物不能给予时予以考虑，这是判断；谁为体能良好也是判断。',
  'No source row speaks of leptomeningeal disease in which osimertinib cannot be given at first treatment.':
    '没有来源条目谈到首次治疗时不能使用 osimertinib 的软脑膜转移。',
  'The tier, and the definition of a fit patient, are judgement.': '层级以及“体能良好”的定义是判断。',
  'That it is not listed for progression outside the CNS under the current 80 mg is judgement.':
    '在当前 80 mg 下中枢神经系统以外进展时不列出，这是判断。',
  'Third tier unless leptomeningeal disease progresses without a new target: judgement.':
    '除非软脑膜转移进展且无新靶点，否则为第三层级：判断。',
  'The table names the unknown mechanism for brain metastases only; the same is asked for here.':
    '表中仅对脑转移提到机制未知；此处作同样要求。',
  'The table does not list the discussion itself; without it a CSF target that no drug of the model matches would leave the first tier empty.':
    '表中没有列出讨论本身；没有它，模型中无药可匹配的脑脊液靶点会使第一层级为空。',
  'Limiting it to ECOG 0–2 is judgement.': '仅限 ECOG 0–2，这是判断。',
  'The algorithm names it after an earlier TKI only; carrying it over to first treatment, and its tier, are judgement.':
    '流程图仅在较早 TKI 之后提到；沿用到首次治疗及其层级，这是判断。',
  'The algorithm of 2018 names it beside alectinib; its tier behind lorlatinib and alectinib is judgement.':
    '2018 年的流程图将其与 alectinib 并列；其层级在 lorlatinib 和 alectinib 之后，这是判断。',
  'Third tier unless the leptomeningeal disease progresses: judgement.': '除非软脑膜转移进展，否则为第三层级：判断。',
  'Listed beside intrathecal chemotherapy because the source singles it out.': '与鞘内化疗并列列出，因为来源单独提到它。',
  'Limiting it to brain metastases and ECOG 0–2 is judgement.': '仅限脑转移和 ECOG 0–2，这是判断。',
  'The trial population ended at performance status 1; listing it in the second tier at ECOG 2 is judgement.':
    '试验人群止于体能状态 1；ECOG 2 时列在第二层级，这是判断。',
  'That MARIPOSA does not carry over to ECOG 2 is judgement.': 'MARIPOSA 不能沿用到 ECOG 2，这是判断。',
  'Listed beside local therapy because the systemic choice is the one of the asymptomatic situation.':
    '与局部治疗并列列出，因为全身治疗的选择与无症状情形相同。',
  'That T790M without a usable osimertinib counts as no target is judgement, and so is limiting it to ECOG 0–2.':
    'T790M 而没有可用的 osimertinib 视为无靶点，这是判断；仅限 ECOG 0–2 也是判断。',
  'The table names the unknown mechanism after a third-generation TKI only; the same is asked for here.':
    '表中仅在第三代 TKI 之后提到机制未知；此处作同样要求。',
  'The table leaves the first tier of this situation empty; the discussion is judgement.': '表中此情形的第一层级为空；讨论是判断。',
  'Carrying the series over to brigatinib and ensartinib is judgement.': '将该系列沿用到 brigatinib 和 ensartinib，这是判断。',
  'That 4 progressing lesions stand behind the 3 of the ALK series, with 5 to 10, is judgement: the two sources draw the line apart.':
    '4 个进展病灶与 5 至 10 个同列，排在 ALK 系列的 3 个之后，这是判断：两个来源的分界不同。',
  'The row is pharmacology across ALK, MET and ROS1; that the drug comes last in ROS1 as in ALK is judgement.':
    '该条目为跨 ALK、MET 和 ROS1 的药理学；此药在 ROS1 中与在 ALK 中一样排在最后，这是判断。',
  'Limiting it to ECOG 0–2 is judgement. In leptomeningeal disease of lung cancer the sources hold no data on it.':
    '仅限 ECOG 0–2，这是判断。对于肺癌软脑膜转移，来源中没有其数据。',
  'The limits of PD-L1 and ECOG are judgement.': 'PD-L1 和 ECOG 的界限是判断。',
  'The pooled trials were not of KRAS G12C. Limiting it to ECOG 0–2 is judgement.':
    '汇总的试验不是针对 KRAS G12C。仅限 ECOG 0–2，这是判断。',
  'No source row compares the two inhibitors in brain metastases.': '没有来源条目比较两种抑制剂对脑转移的作用。',
  'That it may be named before PD-L1 is known, and limiting it to ECOG 0–2, is judgement.':
    '在 PD-L1 已知之前即可列出，且仅限 ECOG 0–2，这是判断。',
  'No source row speaks of an unknown PD-L1.': '没有来源条目谈到 PD-L1 未知。',
  'The table names systemic therapy for asymptomatic disease; placing it second, beside local therapy, is judgement.':
    '表中对无症状疾病列出全身治疗；将其放在局部治疗之外的第二位，这是判断。',
  'That a TKI stopped for an unknown reason is neither counted as failed nor as active is judgement.':
    '因未知原因停用的 TKI 既不计为失败，也不计为有效，这是判断。',
  'No source row tests corticosteroids in suspected necrosis after radiotherapy.': '没有来源条目检验放疗后疑似坏死时使用皮质类固醇。',
  'The size limit of 10 mm is judgement, and that after an earlier TKI the drug is new only where T790M supports osimertinib.':
    '10 mm 的大小界限是判断；较早 TKI 之后，仅当 T790M 支持 osimertinib 时才算新药，这也是判断。',
  'The size limits are judgement.': '大小界限是判断。',
  'The limit of 20 mm is judgement.': '20 mm 的界限是判断。',
  'The table lists no radiosurgery of asymptomatic disease before an ALK-TKI; offering it second above 20 mm is judgement, and so is the limit.':
    '表中没有列出 ALK-TKI 之前对无症状疾病的放射外科；20 mm 以上将其作为第二位提供，这是判断，界限也是判断。',
  'The guideline speaks of brain metastases; that the meninges are involved too is weighed in the discussion.':
    '指南谈的是脑转移；脑膜同时受累，在讨论中权衡。',
  'No source row speaks of mass effect beside leptomeningeal disease.': '没有来源条目谈到软脑膜转移同时有占位效应。',
  'The table names this for EGFR, ALK and no driver; the guideline does not depend on the driver.':
    '表中对 EGFR、ALK 和无驱动基因列出；指南不取决于驱动基因。',
  'Which of the two is stopped is for discussion: the source says only that they do not go together.':
    '停用两者中的哪一个留待讨论：来源只说二者不能并用。',
  'No source row speaks of goals of care; the sources weigh patient-specific factors.': '没有来源条目谈到治疗目标；来源权衡患者个体因素。',
  'The rows speak of activating alterations; holding immunotherapy for an unclassified variant is judgement, on the safer side.':
    '条目谈的是激活性改变；对未分类的变异不用免疫治疗，这是判断，偏于安全。',
  'The sources speak of EGFR and ALK; carrying it over to ROS1 and RET is judgement.':
    '来源谈的是 EGFR 和 ALK；沿用到 ROS1 和 RET，这是判断。',
  'No source row speaks of this situation; this is the general way forward, not a ranking of therapies.':
    '没有来源条目谈及此情形；这是一般的处理方式，而非治疗排序。',
  'No rule of the model covers the situation; this is the general way forward, not a ranking of therapies.':
    '模型没有规则适用于此情形；这是一般做法，不是对疗法的排序。',
  'Carrying it over to the meninges, behind a discussion, is judgement.': '沿用到脑膜，排在讨论之后，这是判断。',
  'That the risk carries over to these drugs is judgement, not a source row.': '该风险同样适用于这些药物，这是判断，不是来源条目。',
  'That it stays listed beside a discussion is judgement.': '与讨论并列继续列出，这是判断。',
  'The effect of these drugs on the QT interval is from memory of their labels: verify before use.':
    '这些药物对 QT 间期的影响凭对其说明书的记忆：使用前核实。',
  'The two thresholds are judgement: the sources report toxic deaths and myelosuppression but print no threshold. So are the antibody-drug conjugates.':
    '两个阈值是判断：来源报告了毒性死亡和骨髓抑制，但未印出阈值。抗体药物偶联物也是判断。',
  'The source speaks of osimertinib; for the other drugs the interaction is from memory of their labels: verify before use.':
    '来源谈的是 osimertinib；其他药物的相互作用凭对其说明书的记忆：使用前核实。',
  'Preventive anticoagulation is from memory of the label: verify before use. How far down it moves is judgement.':
    '预防性抗凝凭对说明书的记忆：使用前核实。下移多少是判断。',
  'The source advises against bevacizumab in squamous histology; the weight of the other two is judgement.':
    '来源建议鳞癌组织学不用 bevacizumab；另外两项的分量是判断。',
  'The rows give the risk of bleeding; the limits of 50 and 100 ×10⁹/L are judgement.': '条目给出出血风险；50 和 100 ×10⁹/L 的界限是判断。',
  'The source is the lorlatinib label; for ROS1 and NTRK drugs the effect is from memory: verify before use.':
    '来源为 lorlatinib 说明书；ROS1 和 NTRK 药物的影响凭记忆：使用前核实。',
  'No source row gives a dose in severe hepatic impairment for these drugs; that they stay listed beside a discussion is judgement.':
    '没有来源条目给出这些药物在重度肝功能损害时的剂量；与讨论并列继续列出，这是判断。',
  'The sources name relief of pressure and correction of flow as aims; that intrathecal drugs wait for it is judgement.':
    '来源将减压和纠正脑脊液流动列为目标；鞘内用药等待其完成，这是判断。',
  'The sources name correction of flow as an aim; that it is tested first is judgement.':
    '来源将纠正脑脊液流动列为目标；先行检查，这是判断。',
  'Eight weeks is the window of the one study read; longer windows, and amivantamab, are judgement.':
    '八周是所读的一项研究的时间窗；更长的时间窗以及 amivantamab 是判断。',
  'The study is about starting a targeted drug; carrying it over to continuing one is judgement.':
    '研究针对的是开始靶向药物；沿用到继续用药，这是判断。',
  'The limit is that of the pemetrexed label as quoted on secondary pages, not a source row: verify before use. Carrying it over to platinum and to the intrathecal route is judgement.':
    '该界限为二手页面所引的 pemetrexed 说明书的界限，不是来源条目：使用前核实。沿用到铂类和鞘内途径，这是判断。',
  'The label names cardiomyopathy; the limit of 50% is judgement.': '说明书提到心肌病；50% 的界限是判断。',
  'Potassium below 3.5 mmol/L is the usual lower limit of laboratories, not a source row.':
    '血钾低于 3.5 mmol/L 是实验室通常的下限，不是来源条目。',
  'The restriction is that of the pemetrexed label as quoted on secondary pages, not a source row: verify before use.':
    '该限制为二手页面所引的 pemetrexed 说明书的限制，不是来源条目：使用前核实。',
  'That burdensome treatment moves to the third tier where comfort was asked for is judgement.':
    '要求舒适照护时，负担重的治疗移到第三层级，这是判断。',
  'No source row gives performance status in the trial of the off-label dose; that it is held back at ECOG 3–4 is judgement.':
    '超说明书剂量的试验中没有来源条目给出体能状态；ECOG 3–4 时予以保留，这是判断。',
  'No source row draws the line by performance status; the rows report toxic deaths and severe myelosuppression. The line is judgement.':
    '没有来源条目按体能状态划线；条目报告了毒性死亡和严重骨髓抑制。该界线是判断。',
  'The rows speak of recovery where the CNS disease is the cause; that the drug stays listed beside a discussion is judgement.':
    '条目谈的是由中枢神经系统疾病所致时的恢复；药物与讨论并列继续列出，这是判断。',
  'The clinician’s statement stands for itself; the rows give the toxicity of the combinations and the single agent for those who do not pursue one.':
    '临床医生的陈述本身即成立；条目给出联合治疗的毒性，以及不采用联合治疗者的单药。',
  'Photon craniospinal irradiation is not put in its place: no source row supports that.':
    '光子全脑全脊髓照射不取而代之：没有来源条目支持。',
  'The report stands for itself: no source row speaks of access at one hospital.': '该报告本身即成立：没有来源条目谈到某一医院的可及性。',
  'The guidelines speak of the drug that is started; which drugs count as possible is judgement.':
    '指南谈的是所开始的药物；哪些药物算作可能，这是判断。',
  'The guidelines leave deferral to a multidisciplinary decision; that the site weighs against waiting is judgement.':
    '指南将推迟留给多学科决定；部位不利于等待，这是判断。',
  'That radiosurgery waits for perfusion imaging or pathology is expert practice; the sources give the risk, not the rule.':
    '放射外科等待灌注成像或病理，属专家做法；来源给出的是风险，不是规则。',
  'Osimertinib at its label dose is not started after progression on another drug of its generation: no source row compares them.':
    '在同代的另一种药物治疗下进展之后，不开始说明书剂量的 osimertinib：没有来源条目比较二者。',
  'The higher dose is left open after progression on 80 mg only.': '仅在 80 mg 治疗下进展之后，较高剂量仍保留可能。',
  'The combination was tested as first treatment only.': '该联合仅作为首次治疗检验过。',
  'That a drug is not offered again after progression on it, or after its toxicity, is a safety rule of this model without a source row.':
    '在某药治疗下进展或出现其毒性之后不再提供该药，这是本模型的安全规则，没有来源条目。',
  'Drugs of one generation are treated alike after progression: no source row compares them.':
    '同代药物在进展之后同样看待：没有来源条目比较它们。',
  'The option names three drugs: the one that was not tolerated is meant to be left out.': '该方案列出三种药物：不耐受的那一种应除外。',
  'The option names several drugs and one of them was tested after another TKI: the drug already used is meant to be left out.':
    '该方案列出数种药物，其中一种在另一 TKI 之后检验过：已用过的药物应除外。',
  'Amivantamab is new to the disease, the platinum in the combination is not: kept, but not first, for discussion.':
    'Amivantamab 对此疾病为新药，联合中的铂类则不是：保留，但不居首，供讨论。',
  'Amivantamab or immunotherapy may be new to the disease, and another partner than pemetrexed may be meant: kept, but not first, for discussion.':
    'Amivantamab 或免疫治疗对此疾病可能为新药，也可能指 pemetrexed 以外的搭配：保留，但不居首，供讨论。',
  'Which platinum drug and which toxicity decide; another doublet may be meant.': '取决于哪种铂类药物和哪种毒性；也可能指另一种双药方案。',
  'That the tumour was NSCLC before is read from its driver or an earlier TKI.': '肿瘤此前为 NSCLC，由其驱动基因或既往 TKI 推得。',
  'That mass effect is time-critical is judgement.': '占位效应为时间紧迫，这是判断。',
  'No source row speaks of statements that contradict each other.': '没有来源条目谈到相互矛盾的陈述。',
  'No source row speaks of statements and reports that contradict each other.': '没有来源条目谈到相互矛盾的陈述和报告。',
  'The finding counts as probable until the MRI is known to have followed a lumbar puncture.':
    '在得知 MRI 在腰椎穿刺之后进行以前，该发现计为很可能。',
  'A diagnosis in the problem list alone counts as probable, and its basis is asked for.': '仅有问题列表中的诊断计为很可能，并询问其依据。',
  'No source row speaks of contradictory driver results.': '没有来源条目谈到相互矛盾的驱动基因结果。',
  'Which drug fits depends on the exact variant; no source row speaks of unclassified ones.':
    '何种药物合适取决于确切的变异；没有来源条目谈到未分类的变异。',
  'Compartments are never merged.': '各部位从不合并。',
  'A known mechanism does not exclude a change of histology, so the warning does not end with the genotype.':
    '已知机制不排除组织学改变，故警示不因得知基因型而终止。',
  'The phase matters to which trials fit; no source row gives a treatment by phase.':
    '等位基因关系影响适合哪些试验；没有来源条目按其给出治疗。',
  'How much of a MET inhibitor reaches the brain does not depend on the copy number.': 'MET 抑制剂进入脑的多少不取决于拷贝数。',
  'The two thresholds are judgement.': '两个阈值是判断。',
  'Blood counts are asked for because of cytopenia at the higher dose: no source row.':
    '因较高剂量时的血细胞减少而询问血细胞计数：没有来源条目。',
  'Interstitial lung disease and the need for anticoagulation are from memory of the label: verify before use.':
    '间质性肺病和需要抗凝，凭对说明书的记忆：使用前核实。',
  'ILD and QT as cautions of the whole third generation: no source row for this drug.':
    'ILD 和 QT 作为整个第三代的注意事项：没有针对此药的来源条目。',
  'Interstitial lung disease with amivantamab is from memory of the label: verify before use.':
    'Amivantamab 的间质性肺病凭对说明书的记忆：使用前核实。',
  'Checking kidneys and marrow before platinum is standard practice without a source row.':
    '铂类之前检查肾功能和骨髓是标准做法，没有来源条目。',
  'Early pulmonary events and CPK are from memory of the label: verify before use.': '早期肺部事件和 CPK 凭对说明书的记忆：使用前核实。',
  'Label points are from memory: verify before use.': '说明书要点凭记忆：使用前核实。',
  'The label points behind these checks are from memory: verify before use.': '这些核对所依据的说明书要点凭记忆：使用前核实。',
  'QT and heart failure belong to entrectinib. The label points behind these checks are from memory: verify before use.':
    'QT 和心力衰竭属于 entrectinib。这些核对所依据的说明书要点凭记忆：使用前核实。',
  'The boxed warning on ILD is from memory of the label: verify before use.': '关于 ILD 的黑框警告凭对说明书的记忆：使用前核实。',
  'That the steroid dose matters to immunotherapy is a declared gap of the sources.': '类固醇剂量对免疫治疗有影响，是来源已声明的空白。',
  'The checks (marrow, earlier radiotherapy, CSF flow, goals of care) follow from the toxicity; no source row lists them.':
    '各项核对（骨髓、既往放疗、脑脊液流动、治疗目标）由毒性推得；没有来源条目列出。',
  'What is asked depends on what is missing; the prompts say it.': '询问什么取决于缺少什么；由提示说明。',
}
