import { SIGN_WORDS } from './sign-words.ts'

/** What was done with notes in this session, as a file: ids, kinds and times. */
export function ActivityLink({ activity }: { readonly activity: () => string }) {
  return (
    <a
      className="link"
      download="meninx-activity.json"
      href="data:application/json,"
      onClick={(event) => {
        // Made when it is asked for: the list grows.
        event.currentTarget.href = `data:application/json;charset=utf-8,${encodeURIComponent(activity())}`
      }}
    >
      {SIGN_WORDS.activity}
    </a>
  )
}
