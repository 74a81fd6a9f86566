/** Rules of response assessment, what they rest on, and where versions disagree, by the English text. Not clinically reviewed. */
export const RESPONSE_RULE_SENTENCES: Readonly<Record<string, string>> = {
  'The baseline is the last evaluable entry on or before the day on which the treatment started, at most 4 weeks before it.':
    '基线为治疗开始当日或之前最后一次可评估的录入，至多早 4 周。',
  'Four weeks as quoted of RANO-BM and RECIST 1.1.': '四周为对 RANO-BM 和 RECIST 1.1 的引述。',
  'Progression is measured from the nadir: the smallest sum since the baseline, the baseline included.':
    '进展自最低点计算：基线以来最小的径线和，包括基线。',
  'Progression of the examination: worse by two or more levels in a domain.': '检查进展：某一领域恶化两级或以上。',
  'Progression of the examination: a change to the worst level in any one domain.': '检查进展：任一领域变为最差级。',
  'Worse by as much from the best level since the baseline, though not from the baseline, is left open.':
    '自基线以来的最佳级恶化如此程度，但自基线未达到者，不作定论。',
  'The source says "a change of two or more levels" and not from what; judgement.': '来源只说“变化两级或以上”，未说自何处起；判断。',
  'Improved examination: better by two or more levels or back to normal in a domain, and no domain worse.':
    '检查改善：某一领域好转两级或以上或恢复正常，且无领域恶化。',
  'The sources print progression only; this mirrors it. No result depends on it: improved counts as stable or improved.':
    '来源只印出进展；此为其对称。没有结果取决于它：改善计为稳定或改善。',
  'The examination cannot tell leptomeningeal progression from systemic progression, brain metastases or toxicity.':
    '检查不能区分软脑膜进展与全身进展、脑转移或毒性。',
  'Cytology counts as positive or negative: suspicious is positive, atypical is negative.':
    '细胞学只计阳性或阴性：可疑为阳性，不典型为阴性。',
  'Progression in CSF: cytology turns from negative to positive.': '脑脊液进展：细胞学由阴性转为阳性。',
  'Cytology that stays positive is not progression by itself.': '细胞学持续阳性本身不是进展。',
  'The same review quotes RANO-LM: failure to convert after induction is progression. Both are shown; this app never calls it progression by itself.':
    '同一综述引述 RANO-LM：诱导后未转阴为进展。两者均显示；本应用从不仅凭此称为进展。',
  'Imaging progression: the composite score is worse than at the baseline by 25% or more.': '影像进展：综合评分较基线恶化 25% 或以上。',
  'Imaging response: the composite score is better than at the baseline by 50% or more.': '影像缓解：综合评分较基线好转 50% 或以上。',
  'Where the baseline score was 0, any finding is progression.': '基线评分为 0 时，任何发现均为进展。',
  'A percentage of nothing is not defined; judgement.': '零的百分比没有定义；判断。',
  'Where the reader gave no composite score, the findings present are counted, one each.': '阅片者未给出综合评分时，存在的发现各计一分。',
  'Present and absent are as published. How size and extent enter the score of 2017 was not seen: a reader’s score is better.':
    '有与无同已发表者。大小和范围如何计入 2017 年评分未见：阅片者的评分更好。',
  'Imaging progression on the card of 2019: a finding is worse, or new.': '2019 年评分卡的影像进展：某项发现恶化，或为新发。',
  'The elements and "improved, no change, worse" were read in Table 5; its instructions for the overall result were not.':
    '各要素及“改善、无变化、恶化”在 Table 5 中读到；其关于总体结果的说明未读到。',
  'Imaging response on the card of 2019: a finding is improved or gone, and none is worse.':
    '2019 年评分卡的影像缓解：某项发现改善或消失，且无恶化。',
  'As above.': '同上。',
  'Where the reader gave an overall result on the card and the findings say otherwise, the graver one counts.':
    '阅片者在评分卡上给出总体结果而各项发现与之不同时，以较重者计。',
  'The card has a field for the overall result; what to do when it differs is judgement.':
    '评分卡有总体结果一栏；二者不同时如何处理属判断。',
  'Two readings are compared only on the same version of the card.': '两次阅片仅在同一版本的评分卡上比较。',
  'Judgement: the versions count different elements.': '判断：各版本计入的要素不同。',
  'Progression on MRI alone, with negative cytology and a stable examination, is leptomeningeal progression.':
    '仅 MRI 进展，细胞学阴性且检查稳定，即为软脑膜进展。',
  'Read in the abstract.': '在摘要中读到。',
  'Progression of the examination, the cytology or the MRI is progression of the leptomeningeal disease.':
    '检查、细胞学或 MRI 的进展即为软脑膜转移进展。',
  'Each component was read; the published table that combines them was not.': '各组成部分均已读到；已发表的综合表未读到。',
  'Response: the MRI improved, the examination is stable or improved, and the cytology is negative.':
    '缓解：MRI 改善，检查稳定或改善，且细胞学阴性。',
  'The table that combines the components was not read; that persistent positivity makes it stable was (Z063).':
    '综合各部分的表未读到；持续阳性使其为稳定，已读到（Z063）。',
  'Stable: no component progressed and the criteria of response are not met. Stabilisation is a valid best response.':
    '稳定：无任何部分进展，且未达缓解标准。稳定是有效的最佳疗效。',
  'Examination, MRI and CSF belong to the same time frame, the MRI before the lumbar puncture.':
    '检查、MRI 和脑脊液属同一时间段，MRI 在腰椎穿刺之前。',
  'Measurable: at least 10 mm in the longest diameter and at least 5 mm perpendicular to it; up to five targets.':
    '可测量：最长径至少 10 mm，且其垂直径至少 5 mm；至多五个靶病灶。',
  'One-dimensional. The review by Zhao and others describes two diameters: an error (K05).':
    '一维。Zhao 等的综述描述两条径线：错误（K05）。',
  'Complete: all targets and other lesions gone, nothing new, no corticosteroids, clinically stable or improved.':
    '完全缓解：所有靶病灶和其他病灶消失，无新病灶，未用皮质类固醇，临床稳定或改善。',
  'Partial: the sum fell by 30% or more from the baseline, other lesions stable or improved, nothing new, corticosteroids stable or decreased, clinically stable or improved.':
    '部分缓解：径线和较基线下降 30% 或以上，其他病灶稳定或改善，无新病灶，皮质类固醇稳定或减少，临床稳定或改善。',
  'Stable: the sum fell by less than 30% and rose by less than 20% from the nadir, all else as for partial.':
    '稳定：径线和下降不足 30%，且自最低点上升不足 20%，其余同部分缓解。',
  'Progression: the sum of the targets rose by 20% or more from the nadir.': '进展：靶病灶径线和自最低点上升 20% 或以上。',
  'In addition to the 20%, at least one lesion has to have grown by 5 mm or more.': '除 20% 之外，须至少有一个病灶增大 5 mm 或以上。',
  'Not verified in the primary publication: printed in Rep Pract Oncol Radiother 2020;25:500–506, Table 2, after Lin 2015. It is missing from the summary table (PMC6499019).':
    '未在原始出版物中核实：印于 Rep Pract Oncol Radiother 2020;25:500–506, Table 2, after Lin 2015。摘要表（PMC6499019）中缺少此项。',
  'Summary table of RANO-BM as reprinted in PMC6499019, Table 4.': 'RANO-BM 摘要表，转载于 PMC6499019, Table 4。',
  'Summary table of RANO-BM as reprinted in PMC6499019, Table 4. Under immunotherapy a new lesion alone does not define it.':
    'RANO-BM 摘要表，转载于 PMC6499019, Table 4。免疫治疗下仅有新病灶不构成进展。',
  'Rep Pract Oncol Radiother 2020;25:500–506, Table 2, after Lin 2015.':
    'Rep Pract Oncol Radiother 2020;25:500–506, Table 2，据 Lin 2015。',
  'Read in summaries of RECIST 1.1 and in the questions and clarifications of the RECIST group.':
    '在 RECIST 1.1 的摘要及 RECIST 工作组的问答说明中读到。',
  'Progression: unequivocal progression of other lesions.': '进展：其他病灶明确进展。',
  'Progression: a new lesion. Where it was equivocal before and is confirmed, progression dates from the scan that first showed it.':
    '进展：新病灶。此前不确定而后证实者，进展日期为首次显示它的检查日。',
  'Progression: clinically worse.': '进展：临床恶化。',
  'More corticosteroids alone are not progression; neither is the result then partial or stable.':
    '仅皮质类固醇增加不是进展；此时结果也不是部分缓解或稳定。',
  'A complete or partial response is to be sustained for at least 4 weeks.': '完全或部分缓解须维持至少 4 周。',
  'After a complete response any lesion that is back is progression.': '完全缓解之后任何病灶重现即为进展。',
  'Judgement, after RECIST 1.1: what RANO-BM says of it was not seen.': '判断，仿 RECIST 1.1：RANO-BM 对此的说法未见。',
  'Growth inside an irradiated field alone is not called progression before necrosis is told from it.':
    '仅照射野内的增大，在与坏死鉴别之前不称为进展。',
  'Real-world study of alectinib with CNS metastases; review of brain metastases by Xue and Chen':
    'alectinib 用于中枢神经系统转移的真实世界研究；Xue and Chen 的脑转移综述',
  'That necrosis comes first is in the sources; that the result stays open until then is judgement.':
    '先排除坏死见于来源；此前结果不作定论，属判断。',
  'Measurable: 10 mm or more in the longest diameter; a lymph node 15 mm or more in the short axis. Up to five targets, two per organ; nodes are one organ.':
    '可测量：最长径 10 mm 或以上；淋巴结短径 15 mm 或以上。至多五个靶病灶，每个器官两个；淋巴结算一个器官。',
  'Complete: all targets and other lesions gone, every node below 10 mm in the short axis, nothing new.':
    '完全缓解：所有靶病灶和其他病灶消失，每个淋巴结短径小于 10 mm，无新病灶。',
  'Partial: the sum fell by 30% or more from the baseline, no progression elsewhere, nothing new.':
    '部分缓解：径线和较基线下降 30% 或以上，他处无进展，无新病灶。',
  'Stable: neither partial response nor progression.': '稳定：既非部分缓解，也非进展。',
  'Progression: the sum rose by 20% or more from the nadir, and by 5 mm or more.':
    '进展：径线和自最低点上升 20% 或以上，且增加 5 mm 或以上。',
  'After a complete response any lesion that is back is progression; a node is back from 10 mm in the short axis. Otherwise a lesion that is back is measured again.':
    '完全缓解之后任何病灶重现即为进展；淋巴结短径达 10 mm 即为重现。否则，重现的病灶再予测量。',
  'Questions and clarifications of the RECIST group, which recommend to confirm the complete response first.':
    'RECIST 工作组的问答说明，建议先确认完全缓解。',
  'Progression: a new lesion.': '进展：新病灶。',
  'A target that is resected or irradiated after the baseline no longer counts: the result is not evaluable, unless what is left is progression.':
    '基线之后切除或照射的靶病灶不再计入：结果不可评估，除非其余部分为进展。',
  'Questions and clarifications of the RECIST group on surgery and radiotherapy. Of RANO-BM it was not seen; done alike here.':
    'RECIST 工作组关于手术和放疗的问答说明。RANO-BM 对此未见；此处同样处理。',
  'Other lesions not all evaluated, none of them known to progress, nothing new: complete response of the targets is partial response; partial response and stable stay.':
    '其他病灶未全部评估，无一已知进展，无新病灶：靶病灶完全缓解计为部分缓解；部分缓解和稳定不变。',
  'Table 1 of RECIST 1.1 as reprinted in three places; the table itself was not read. Where the targets were not all evaluated either, it is not evaluable.':
    'RECIST 1.1 的 Table 1，据三处转载；未读原表。靶病灶也未全部评估时，为不可评估。',
  'Which neurological domains, and how many levels?': '哪些神经领域，分几级？',
  'RANO-LM 2017: ten domains, normal to level 2 or 3': 'RANO-LM 2017：十个领域，正常至 2 或 3 级',
  'NANO-LM (Le Rhun 2024, abstract read): more domains, cognition, nausea, speech, ataxia and bladder and bowel among them, each 0 to 2; being validated':
    'NANO-LM（Le Rhun 2024，读的是摘要）：领域更多，包括认知、恶心、言语、共济失调及膀胱和肠道，各 0 至 2 级；正在验证',
  'Those of 2017. The levels of hearing, swallowing, consciousness and behaviour were not found in print and are not verified.':
    '采用 2017 年者。听力、吞咽、意识和行为的分级未见于印刷文献，未经核实。',
  'Type I: tumour cells in CSF or biopsy. Type II: clinical and MRI findings. A linear, B nodular, C both, D hydrocephalus only or none.':
    'I 型：脑脊液或活检有肿瘤细胞。II 型：临床和 MRI 发现。A 线状，B 结节状，C 两者，D 仅脑积水或无。',
  'Table 1 as in PMC10619142.': 'Table 1，同 PMC10619142。',
  'Brain, leptomeninges and body are reported apart; the first to progress triggers a review, not a change by itself.':
    '脑、软脑膜和体部分别报告；首先进展者触发复核，其本身不引起换药。',
  'read in the source': '在来源中读到',
  'read in a publication that quotes it': '在引用它的出版物中读到',
  'not verified in a source': '未在来源中核实',
  'Which leptomeningeal nodule is measurable?': '哪种软脑膜结节可测量？',
  '2017 as quoted by Cheng and Perez-Soler: more than 5 × 10 mm': '2017 年，据 Cheng and Perez-Soler 引述：大于 5 × 10 mm',
  '2017 as quoted by Zhao and others: at least 5 × 10 mm': '2017 年，据 Zhao 等引述：至少 5 × 10 mm',
  'revision of 2019: more than 5 × 5 mm, the three largest': '2019 年修订：大于 5 × 5 mm，最大的三个',
  'The version is named; no result depends on it.': '写明版本；没有结果取决于它。',
  'Is cytology that stays positive progression?': '细胞学持续阳性是进展吗？',
  'RANO-LM as quoted: failure to convert after induction is progression': 'RANO-LM（引述）：诱导后未转阴为进展',
  'The same authors: patients improve while cytology stays positive; it is stable, and conversion should be dropped':
    '同一作者：患者好转而细胞学仍为阳性；应为稳定，并应取消转阴',
  'Not progression by itself.': '其本身不是进展。',
  'How well does the MRI scorecard work?': 'MRI 评分卡效果如何？',
  '2017: proposed by consensus': '2017：由共识提出',
  '2019: readers agreed poorly on it; a simpler card': '2019：阅片者间一致性差；较简单的评分卡',
  '2022: moderate agreement on the overall result of the simpler card': '2022：较简单评分卡的总体结果一致性中等',
  'Either version, named; two readings are compared only on the same one.': '任一版本均可，须写明；两次阅片仅在同一版本上比较。',
  'Against what is imaging progression measured?': '影像进展与何者相比？',
  'Composite score of 2017, as quoted: the baseline': '2017 年综合评分（引述）：基线',
  'RANO-BM and RECIST 1.1: the nadir': 'RANO-BM 和 RECIST 1.1：最低点',
  'The baseline, as printed; a rise from the lowest score is remarked on.': '与基线相比，如原文所印；自最低评分上升则予以备注。',
  'One diameter or two?': '一条径线还是两条？',
  'RANO-BM: the longest diameter; the perpendicular only decides whether a lesion is measurable':
    'RANO-BM：最长径；垂直径仅决定病灶是否可测量',
  'The review by Zhao and others: two perpendicular diameters': 'Zhao 等的综述：两条垂直径',
  'One diameter; the other is an error of the review.': '一条径线；另一说法为综述之误。',
  'Does progression need 5 mm in addition to the 20%?': '进展除 20% 外是否还需 5 mm？',
  'Summary table as reprinted: 20% from the nadir': '转载的摘要表：自最低点 20%',
  'A table after Lin 2015: and at least one lesion by 5 mm': '据 Lin 2015 的表：并且至少一个病灶增大 5 mm',
  'RECIST 1.1: and the sum by 5 mm': 'RECIST 1.1：并且径线和增加 5 mm',
  'One lesion by 5 mm; not verified in the primary publication, and said where it decides.':
    '一个病灶增大 5 mm；未在原始出版物中核实，在其起决定作用处说明。',
}
