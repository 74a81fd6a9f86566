import { expect, test } from 'vitest'
import { createActivityList } from './activity.ts'

const whose = { recordSystem: 'https://ehr.example/fhir', patient: 'Patient/p1', encounter: 'e1', user: 'Practitioner/7' }

test('what was done is only added to, in order and with its time; nothing that was handed out can change it', () => {
  let minute = 0
  const list = createActivityList(whose, () => `2026-01-05T10:0${minute++}:00Z`)
  list.add({ what: 'note-sent', reference: 'MX-1', outcome: 'stored' })
  const before = list.all()
  list.add({ what: 'visit-sent', where: 'QuestionnaireResponse/9', outcome: 'stored' })
  expect(before).toHaveLength(1)
  expect(() => Object.assign(list.all()[0] as object, { what: 'chart-read' })).toThrow()
  expect(list.all().map(({ at, what }) => [at, what])).toEqual([
    ['2026-01-05T10:00:00Z', 'note-sent'],
    ['2026-01-05T10:01:00Z', 'visit-sent'],
  ])
  expect(JSON.parse(list.asJson())).toEqual({ format: 'meninx-activity/1', ...whose, activity: list.all() })
})
