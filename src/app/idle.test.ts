import { expect, test } from 'vitest'
import { type IdleWorld, watchIdle } from './idle.ts'

function watched(lockAfterMinutes = 10) {
  let [elapsed, now, locks] = [0, 1e12, 0]
  let [use, tick] = [() => {}, () => {}]
  const world: IdleWorld = {
    elapsed: () => elapsed,
    now: () => now,
    onUse: (used) => {
      use = used
    },
    onTick: (look) => {
      tick = look
    },
  }
  const watch = watchIdle(world)
  watch.start(lockAfterMinutes, () => void locks++)
  const wait = (seconds: number, { clock = seconds, page = seconds } = {}): void => {
    elapsed += page * 1000
    now += clock * 1000
  }
  return { watch, wait, use: () => use(), tick: () => tick(), locks: () => locks }
}

test('73 a chart that nobody uses is warned about a minute before it is locked, and locked once', () => {
  const { watch, wait, tick, locks } = watched()
  wait(539)
  tick()
  expect(watch.state()).toBe('in-use')
  wait(1)
  tick()
  expect([watch.state(), locks()]).toEqual(['warned', 0])
  wait(60)
  tick()
  tick()
  expect([watch.state(), locks()]).toEqual(['locked', 1])
})

test('73 any use puts the lock off; nothing does once it is locked', () => {
  const { watch, wait, use, tick, locks } = watched()
  wait(570)
  tick()
  use()
  expect(watch.state()).toBe('in-use')
  wait(599)
  tick()
  expect(watch.state()).toBe('warned')
  wait(1)
  tick()
  use()
  expect([watch.state(), locks()]).toEqual(['locked', 1])
})

test('73 the first key after a night asleep does not open the chart, whichever clock stood still or was set back', () => {
  const asleep = watched()
  asleep.wait(8 * 3600, { page: 0 })
  asleep.use()
  expect(asleep.watch.state()).toBe('locked')
  const setBack = watched()
  setBack.wait(600, { clock: -3600 })
  setBack.use()
  expect(setBack.watch.state()).toBe('locked')
})

test('73 bug: once the chart has left the screen for another reason nobody is warned about a lock, and nothing is locked', () => {
  const { watch, wait, use, tick, locks } = watched()
  wait(570)
  tick()
  expect(watch.state()).toBe('warned')
  watch.end()
  expect(watch.state()).toBe('in-use')
  wait(8 * 3600)
  tick()
  use()
  expect([watch.state(), locks()]).toEqual(['in-use', 0])
})
