import { parentPort, workerData } from 'node:worker_threads'
import { model } from '../../src/knowledge/index.ts'
import { type Depth, enumerateState } from './enumerate-state.ts'
import { wholeSpace } from './whole/whole.ts'

/** What one thread of `npm run enumerate` is asked to do: the whole space at once, or one state's combinations one by one. */
export type Task = { readonly whole: number } | { readonly state: string }

parentPort?.on('message', (task: Task) => {
  if ('whole' in task) {
    parentPort?.postMessage({ whole: wholeSpace(model, task.whole) })
    return
  }
  const state = [...model.states, model.fallback].find(({ id }) => id === task.state)
  if (state !== undefined) parentPort?.postMessage({ state: enumerateState(state, workerData as Depth) })
})
