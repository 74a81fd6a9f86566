/** How far a statement was verified, by the English text. Translation not clinically reviewed. */
export const VERIFICATIONS: Readonly<Record<string, string>> = {
  'Recommendation 1.2 read on a secondary page, not in the paper or label itself; the wording of recommendation 1.1 was not seen, so that a combination is preferred is inferred':
    '推荐 1.2 在二手页面上读到，不是论文或说明书本身；未见推荐 1.1 的措辞，故首选联合治疗为推断',
  'read on the guideline page': '在指南页面上读到',
  'read on a secondary page of a sponsor, not in the guideline': '在赞助方的二手页面上读到，不是指南',
  'read on a secondary page, not in the paper or label itself': '在二手页面上读到，不是论文或说明书本身',
  'partly read on secondary pages: check the wording in the paper': '部分在二手页面上读到：措辞须核对论文',
  'Table 1 was read; the grid of diagnostic certainty is from memory: verify before use':
    'Table 1 已读；诊断确定性的网格凭记忆：使用前核实',
  'only its existence was verified': '仅核实其存在',
  'read as an abstract': '读的是摘要',
  'read on a secondary page, not in the paper or label itself; prospective data of a high dose in LM were not found':
    '在二手页面上读到，不是论文或说明书本身；未找到高剂量用于软脑膜转移的前瞻性数据',
  'read as abstracts': '读的是摘要',
  'read as an abstract on a secondary page': '在二手页面上读到摘要',
  'read on the journal page': '在期刊页面上读到',
  'read on a secondary page, not in the paper or label itself; first report read as an abstract':
    '在二手页面上读到，不是论文或说明书本身；首次报告读的是摘要',
  'read as an abstract; the dose is not shown': '读的是摘要；未给出剂量',
  'read in the paper': '在论文中读到',
  'read in repository copies': '在存储库副本中读到',
  'as of early 2026: the outcomes are not verified, check before use': '截至 2026 年初：结果未核实，使用前核对',
  'from memory: verify before use': '凭记忆：使用前核实',
  'the citation was read; the direction of the results is from memory: verify before use': '引文已读；结果的方向凭记忆：使用前核实',
  'only the registration was verified; no result was found': '仅核实注册信息；未找到结果',
  'the first was read on the journal page; the second is from memory: verify before use':
    '第一项在期刊页面上读到；第二项凭记忆：使用前核实',
  'read on secondary pages and in one paper': '在二手页面和一篇论文中读到',
  'read in copies of the label: verify against the current label': '在说明书副本中读到：须对照现行说明书核实',
  'read in copies of the label; haemolytic anaemia is from memory: verify against the current label':
    '在说明书副本中读到；溶血性贫血凭记忆：须对照现行说明书核实',
  'read in a copy of the label; the dose with an inducer is from memory: verify against the current label':
    '在说明书副本中读到；与诱导剂合用时的剂量凭记忆：须对照现行说明书核实',
  'read on a secondary page, not in the paper or label itself; the final status is unknown':
    '在二手页面上读到，不是论文或说明书本身；最终状态未知',
  'the factors were read on secondary pages; the points are from memory: verify before use': '因素在二手页面上读到；分值凭记忆：使用前核实',
  'the factors of the second were read; the first is from memory: verify before use': '第二项的因素已读；第一项凭记忆：使用前核实',
}
