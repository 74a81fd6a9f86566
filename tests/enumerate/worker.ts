import { parentPort, workerData } from 'node:worker_threads'
import { model } from '../../src/knowledge/index.ts'
import { type Depth, enumerateState } from './enumerate-state.ts'

/** One thread of `npm run enumerate`: takes a state's id, gives back what was found in it. */
parentPort?.on('message', (id: string) => {
  const state = [...model.states, model.fallback].find((one) => one.id === id)
  if (state !== undefined) parentPort?.postMessage(enumerateState(state, workerData as Depth))
})
