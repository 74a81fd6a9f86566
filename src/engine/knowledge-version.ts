/** One deployed state of what Meninx knows, and what a clinician should know about the step to it: a sentence each, in the languages of the screen. */
export type KnowledgeVersion = {
  readonly version: string
  /** Up to which day evidence was looked at: YYYY-MM-DD. */
  readonly knowledgeDate: string
  readonly changes: readonly { readonly en: string; readonly 'zh-Hans': string }[]
}
