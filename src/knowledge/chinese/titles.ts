/** Names of situations that are shown only where everything that the model knows is shown, by the English text. Translation not clinically reviewed. */
export const TITLES: Readonly<Record<string, string>> = {
  'Lorlatinib is being taken with a strong CYP3A inducer': '正在将 lorlatinib 与强 CYP3A 诱导剂同用',
  'The goals of care are comfort': '治疗目标为舒适照护',
  'Not supported in any situation of the model': '在模型的任何情形中均不支持',
  'EGFR exon 20 insertion: not supported': 'EGFR 外显子 20 插入：不支持',
  'No rule of the model covers this situation: discuss it, complete the work-up, and do not read a ranking into this list.':
    '模型没有适用于此情形的规则：请讨论，完成检查，并且不要把此列表读作排序。',
}
