import { useDesk } from '../desk.ts'
import { WORDS } from '../words.ts'

/** What the whole decision is, where it is not simply a list of options: urgent, out of scope, work-up first, uncovered. */
export function StatusNotice() {
  const { decision } = useDesk()
  const { status, uncovered } = decision
  if (status === 'options' && uncovered === null) return null
  if (status !== 'options')
    return (
      <section className={`notice notice-${status}`} role={status === 'urgent' ? 'alert' : undefined}>
        <h2>{WORDS.status[status].title}</h2>
        <p>{WORDS.status[status].says}</p>
      </section>
    )
  return (
    <section className="notice notice-uncovered">
      <h2>{WORDS.uncovered.title}</h2>
      <p>{WORDS.uncovered.says}</p>
    </section>
  )
}
