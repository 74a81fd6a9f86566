import type { KnowledgeVersion } from '../engine/knowledge-version.ts'

/** The versions of the model, the newest first. A panel that is still open after a new one was installed says what is in it (`version.json`). */
export const VERSIONS: readonly KnowledgeVersion[] = [
  {
    version: '1.0.0',
    knowledgeDate: '2026-11-20',
    changes: [{ en: 'First version of the decision model.', 'zh-Hans': '决策模型的第一个版本。' }],
  },
]
